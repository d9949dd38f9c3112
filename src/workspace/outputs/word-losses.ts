/** A Word draft of which another file is to be built: its pictures as parts of it, and what that file would lack. */
import { bodiesOf, allNodes, failure, type Bilingual, type OfficialDocument } from '../../model/index.js';
import type { WordSource } from '../../read/word/word-source.js';
import type { PlacedPicture, Shown, ShownKind, WordDocument } from '../../word/index.js';
import type { OpenedDocument } from '../opened-document.js';

const names: Readonly<Record<ShownKind, Bilingual>> = {
  picture: { vi: 'hình', en: 'pictures' },
  chart: { vi: 'biểu đồ', en: 'charts' },
  diagram: { vi: 'sơ đồ', en: 'diagrams' },
  object: { vi: 'đối tượng nhúng', en: 'embedded objects' },
  shape: { vi: 'hình vẽ', en: 'shapes' },
  equation: { vi: 'công thức', en: 'equations' },
  header: { vi: 'chữ ở đầu trang', en: 'words in headers' },
  footer: { vi: 'chữ ở chân trang', en: 'words in footers' },
};

/**
 * The draft with the pictures of its text.
 *
 * @throws Failure `word-source-pending` if changes are neither accepted nor rejected, for nobody knows which text is the author's;
 *   `word-source-losses` if it has more that the new file would lack
 */
export async function withPictures(draft: OpenedDocument): Promise<OpenedDocument> {
  const { name } = draft;
  const source = draft.source as WordSource;
  const { document } = source;
  const { plan, findings } = await draft.read();
  const pending = findings.find(({ ruleId }) => ruleId === 'pending-changes');
  if (pending !== undefined) throw failure(name, 'word-source-pending', name, pending.data);
  const word = await import('../../word/index.js');
  const placed = new Map<number, PlacedPicture>();
  for (const [index, picture] of document.pictures.entries()) {
    const found = word.placedPicture(document, picture);
    if (found !== null && isInText(found.offset, document, plan)) placed.set(index, found);
  }
  const losses = word.shownBesides(document, new Set(placed.keys()));
  const opinions = await opinionsOn(document);
  if (losses.length > 0 || opinions !== null) throw failure(name, 'word-source-losses', name, { losses: listed(losses, source, opinions) });
  return placed.size === 0 ? draft : draft.readAs(source.withPictures([...placed.values()]));
}

/** The bytes of the pictures of a draft by their parts. */
export async function picturesIn(source: WordSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const { bytesOfParts } = await import('../../word/index.js');
  return bytesOfParts(source.document, new Set(source.pictures.map(({ part }) => part)));
}

/** Whether a picture stands in a paragraph of the body or of an appendix, in no table and not among the lines of head and end. */
function isInText(offset: number, { blocks, text }: WordDocument, plan: OfficialDocument): boolean {
  if (!blocks.some(({ type, start, end }) => type === 'paragraph' && start <= offset && offset <= end)) return false;
  return bodiesOf(plan).some((nodes) => {
    const all = [...allNodes(nodes)];
    const start = all[0]?.position.start.offset ?? Infinity;
    const end = all.reduce((last, { position }) => Math.max(last, position.end.offset), 0);
    return offset >= start && (offset <= end || text.slice(end, offset).trim() === '');
  });
}

/** Who else has comments in a draft, and how many; null for nobody. */
async function opinionsOn(document: WordDocument): Promise<Bilingual | null> {
  if (!document.parts.names('comments')) return null;
  const [{ readMarks }, { isReviewer }] = await Promise.all([import('../../word/index.js'), import('../../review/index.js')]);
  const others = readMarks(document).comments.filter(({ author, paragraphs }) => !isReviewer(author) && paragraphs.join('').trim() !== '');
  const authors = [...new Set(others.map(({ author }) => author))].join(', ');
  if (others.length === 0) return null;
  return { vi: `${others.length} lời bình của ${authors}`, en: `${others.length} comments of ${authors}` };
}

/** `biểu đồ (đoạn 3, 9), chữ ở đầu trang “MẬT”, 2 lời bình của Trần Văn A`. */
function listed(losses: readonly Shown[], source: WordSource, opinions: Bilingual | null): Bilingual {
  const byKind = new Map<ShownKind, Shown[]>();
  for (const loss of losses) byKind.set(loss.kind, [...(byKind.get(loss.kind) ?? []), loss]);
  const join = (language: keyof Bilingual): string =>
    [
      ...[...byKind].map(([kind, all]) => `${names[kind][language]}${placesOf(all, source, language)}`),
      ...(opinions === null ? [] : [opinions[language]]),
    ].join(', ');
  return { vi: join('vi'), en: join('en') };
}

function placesOf(losses: readonly Shown[], source: WordSource, language: keyof Bilingual): string {
  const quoted = losses.map(({ words }) => words).filter((words) => words !== '');
  if (quoted.length > 0) return ` ${quoted.map((words) => `“${words}”`).join(', ')}`;
  const paragraphs = new Set(losses.flatMap(({ offset }) => (offset === null ? [] : [source.pointAt(offset).line])));
  if (paragraphs.size === 0) return '';
  return ` (${{ vi: 'đoạn', en: paragraphs.size === 1 ? 'paragraph' : 'paragraphs' }[language]} ${[...paragraphs].join(', ')})`;
}
