/** OfficialDocument -> canonical Markdown. */
import { greatest, least, type BodyNode, type OfficialDocument, type Recipients, type Signatory } from '../model/index.js';
import { locateFrontMatter } from '../read/yaml/front-matter-place.js';
import { BodyWriter, writeNote, type Piece } from './body.js';
import { asHtml, placeComments, readComments, type Comment, type PlacedComments } from './comments.js';
import { readEntries, writeFrontMatter, type WrittenFrontMatter } from './front-matter.js';

/** Where the parts of head and end go. */
export interface Layout {
  /** `printed`: the head stays as the body prints it. */
  readonly head: 'frontMatter' | 'printed';
  /** `kept`: to the front matter, whose own signature stays; `written`: anew in the front matter; `lines`: as lines at the end. */
  readonly tail: 'kept' | 'written' | 'lines' | 'printed';
  /** Sections, counted from the top, behind which a rule stands: without it they would be read as headings. */
  readonly ruled: ReadonlySet<number>;
  /** Whether each paragraph is read back while it is written. */
  readonly checked: boolean;
  /** Where in the source parts stand that are kept as they are written there. */
  readonly kept: ReadonlySet<number>;
}

/**
 * The canonical source of a plan, with `\n` at the ends of lines. The plan's own source must have them too.
 *
 * @param left words of the source that the plan leaves out: they stay as comments
 */
export function canonicalText(plan: OfficialDocument, layout: Layout, left: readonly Comment[] = []): string {
  const { source } = plan;
  const front = source.kind === 'markdown' ? locateFrontMatter(source.normalized)?.place : undefined;
  const bodyStart = front?.bodyStart ?? 0;
  const own: WrittenFrontMatter =
    source.kind === 'yaml'
      ? readEntries(source.normalized)
      : front === undefined
        ? { entries: [], after: [] }
        : readEntries(source.normalized.slice(front.start, front.end));
  const pieces = piecesOf(plan, layout, bodyStart);
  const isKept = ({ words }: Comment): boolean => own.entries.some(({ lines }) => lines.some((line) => line.includes(words.trim())));
  const comments = [
    ...readComments(plan, bodyStart),
    ...(layout.head === 'printed' ? [] : left.filter((comment) => !isKept(comment))),
  ].toSorted((one, other) => one.start - other.start);
  const written =
    source.kind === 'yaml'
      ? comments.filter(
          ({ words }) =>
            ![...own.entries.flatMap(({ before, lines }) => [...before, ...lines]), ...own.after].some(
              (line) => line.includes(`#${words.trimEnd()}`) || line.includes(`#${words.trim()}`),
            ),
        )
      : comments;
  const placed = placeComments(plan, written, pieces, layout.head === 'frontMatter');
  const head = writeFrontMatter(
    plan,
    own,
    {
      head: layout.head === 'frontMatter',
      recipients: layout.tail === 'kept' || layout.tail === 'written' || !hasNotes(plan),
      signature: layout.tail === 'lines' || layout.tail === 'printed' ? 'none' : layout.tail,
    },
    placed.head,
  );
  const body = joinPieces(plan, pieces, placed);
  return `${[head, body]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()}\n`;
}

/** Whether the signature says more than the front matter has keys for. */
export function hasNotes({ signatories }: OfficialDocument): boolean {
  return signatories.some(({ notes, otherPosts }) => notes.length + otherPosts.length > 0);
}

function piecesOf(plan: OfficialDocument, layout: Layout, bodyStart: number): Piece[] {
  const writer = new BodyWriter(plan, layout.ruled, layout.checked);
  const text = plan.source.normalized;
  const nodes = [...plan.body];
  const notesAt = plan.footnotes.map(({ position }) => position.start.offset);
  const starts = [
    ...plan.preamble.flatMap(({ text: { segments } }) =>
      segments[0] === undefined || segments[0].sourceStart < bodyStart ? [] : [segments[0].sourceStart],
    ),
    ...nodes.map((node) => node.position.start.offset),
    ...plan.appendices.map(({ position }) => position.start.offset),
    ...notesAt,
  ];
  const printed: Piece[] = [];
  let [headEnd, tailStart, tailEnd] = [bodyStart, text.length, text.length];
  if (layout.head === 'printed') {
    headEnd = starts.length === 0 ? text.length : lineStart(text, least(starts));
    printed.push({ text: text.slice(bodyStart, headEnd).trim(), start: bodyStart, end: headEnd, mark: false, indent: '' });
  } else {
    writeHeading(plan, writer);
  }
  for (const { text: words, position } of plan.preamble)
    if (!isWithin(position?.start.offset ?? -1, 0, bodyStart) && plan.source.kind !== 'yaml') writer.writeText(words, position);
  if (plan.source.kind === 'yaml') writeYamlPreamble(plan, writer);
  if (layout.tail === 'printed') {
    const ends = [...nodes.map(endOf), ...plan.preamble.map(({ position }) => position?.end.offset ?? 0), headEnd];
    tailStart = lineEnd(text, greatest(ends));
    tailEnd = lineStart(
      text,
      least([
        ...[...plan.appendices.map(({ position }) => position.start.offset), ...notesAt].filter((at) => at >= tailStart),
        text.length,
      ]),
    );
  }
  writer.writeNodes(nodes);
  if (layout.tail === 'lines') writeTail(plan, writer);
  const beforeAppendices = writer.pieces.length;
  for (const appendix of plan.appendices) writer.writeAppendix(appendix);
  const tail: Piece[] =
    layout.tail !== 'printed'
      ? []
      : [{ text: text.slice(tailStart, tailEnd).trim(), start: tailStart, end: tailEnd, mark: false, indent: '' }];
  const notes = plan.footnotes.map(({ id, paragraphs, position }): Piece => ({
    text: writeNote(id, paragraphs),
    start: position.start.offset,
    end: position.end.offset,
    mark: false,
    indent: '',
  }));
  return [...printed, ...writer.pieces.slice(0, beforeAppendices), ...tail, ...writer.pieces.slice(beforeAppendices), ...notes]
    .filter((piece) => piece.text !== '')
    .map((piece) => (layout.kept.has(piece.start) ? asItStands(piece, text) : piece));
}

/** A part as its author wrote it, from the beginning of its first line. */
function asItStands(piece: Piece, text: string): Piece {
  const start = lineStart(text, piece.start);
  const before = text.slice(start, piece.start);
  return { ...piece, text: `${before.trim()}${text.slice(start + before.length, lineEnd(text, piece.end))}`.trim() };
}

/** The end of a node and of all that stands in it. */
function endOf(node: BodyNode): number {
  return node.type === 'section' ? greatest([node.position.end.offset, ...node.children.map(endOf)]) : node.position.end.offset;
}

function isWithin(offset: number, start: number, end: number): boolean {
  return offset >= start && offset < end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The printed heading of the letterhead: front matter has no key for it. */
function writeHeading({ letterhead: { heading, kind, organMark } }: OfficialDocument, writer: BodyWriter): void {
  if (heading === null) return;
  const { start, end } = heading.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  const mark = kind === 'other' && organMark !== null ? [organMark.value.replaceAll('*', '\\*')] : [];
  writer.writeLines([...mark, ...heading.value], start.offset, end.offset);
}

/** In YAML căn cứ stand under their key, the opening in the body. */
function writeYamlPreamble({ preamble, source }: OfficialDocument, writer: BodyWriter): void {
  const { entries } = readEntries(source.normalized);
  const hasBases = entries.some(({ key }) => key === 'bases');
  for (const { role, text, position } of preamble) if (role !== 'basis' || !hasBases) writer.writeText(text, position);
}

/** Recipients and signature as lines, where the front matter has no keys for all that they say. */
function writeTail({ recipients, signatories }: OfficialDocument, writer: BodyWriter): void {
  if (recipients !== null && recipients.items.some(({ origin }) => origin === 'body')) {
    const { start, end } = recipients.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    writer.writeLines(['Nơi nhận:'], start.offset, end.offset);
    writer.writeItems(recipientLines(recipients), start.offset, end.offset);
  }
  for (const signatory of signatories) {
    const { start, end } = signatory.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    writer.writeLines(signatureLines(signatory), start.offset, end.offset);
  }
}

function recipientLines({ items, archive }: Recipients): string[] {
  return [...items, ...(archive?.origin === 'body' ? [archive] : [])].map(({ printed }) => printed.value);
}

function signatureLines({ capacities, positions, notes, name, otherPosts, confirms = '' }: Signatory): string[] {
  return [
    ...(confirms === '' ? [] : [confirms]),
    ...capacities.map(({ mark, body }) => (mark === null ? body : `${mark} ${body}`)),
    ...positions,
    ...notes,
    ...(name === null ? [] : [name]),
    ...otherPosts,
  ];
}

/** One blank line between blocks; items with a mark stand close. A comment `dvplan ignore` keeps the blanks around what it holds for. */
function joinPieces({ source }: OfficialDocument, pieces: readonly Piece[], { ofPieces, last }: PlacedComments): string {
  let body = '';
  let ignored = false;
  for (const [index, piece] of pieces.entries()) {
    const comments = ofPieces.get(piece) ?? [];
    const before = pieces[index - 1];
    const blankBetween = before === undefined || /\n[ \t]*\n/u.test(source.normalized.slice(before.end, piece.start));
    if (ignored && (blankBetween || comments.length > 0)) {
      ignored = false;
      body += '\n';
    } else if (
      before !== undefined &&
      !(ignored && isItem(before) && isItem(piece)) &&
      !(before.mark && piece.mark && comments.length === 0)
    ) {
      body += '\n';
    }
    body += [...comments.map(asHtml), piece.text].map((block) => indented(block, piece.indent)).join('\n');
    body += '\n';
    ignored ||= comments.some(isIgnore);
  }
  return body + last.map((comment) => `${body === '' ? '' : '\n'}${asHtml(comment)}\n`).join('');
}

function isItem({ text }: Piece): boolean {
  return /^(?:[-+*]|\d{1,9}[.)]) /u.test(text);
}

function isIgnore({ words }: Comment): boolean {
  return /^\s*dvplan\s+ignore\b/u.test(words);
}

function indented(block: string, indent: string): string {
  return indent === ''
    ? block
    : block
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n');
}
