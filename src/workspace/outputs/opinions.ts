/** Bảng tổng hợp tiếp thu, giải trình: the opinions that a Word draft went round for, and what the next draft made of them. */
import { followOpinions, type Opinion, type OpinionRow } from '../../derive/comparison/opinions.js';
import { opinionTableText, type OpinionTable } from '../../derive/comparison/opinion-table.js';
import { failure } from '../../model/index.js';
import type { WordSource } from '../../read/word/word-source.js';
import type { ExistingComment, ExistingMarks } from '../../word/index.js';
import type { OpenedDocument } from '../opened-document.js';
import { makeWorkingPaper } from './working-paper.js';

export type { Opinion, OpinionRow, Outcome } from '../../derive/comparison/opinions.js';
export type { OpinionTable } from '../../derive/comparison/opinion-table.js';

/** So many characters of the draft are kept on each side of a change, to find its place again. */
const around = 24;

/**
 * What people said in the earlier draft, each with what became of it, in the order of the draft. Comments and changes of a review of dvplan
 * are no opinions of people.
 *
 * @throws Failure `opinions-need-word` if the earlier draft is no .docx, `opinions-none` if it holds none
 */
export async function collectOpinions(before: OpenedDocument, after: OpenedDocument): Promise<readonly OpinionRow[]> {
  if (before.source.kind !== 'word') throw failure(before.name, 'opinions-need-word', before.name);
  const { document } = before.source as WordSource;
  const [{ readMarks }, { isReviewer }] = await Promise.all([import('../../word/index.js'), import('../../review/index.js')]);
  const marks = readMarks(document);
  const opinions = opinionsIn(before, marks).filter(({ author }) => !isReviewer(author));
  if (opinions.length === 0) throw failure(before.name, 'opinions-none', before.name);
  return followOpinions(opinions, (await before.read()).plan, (await after.read()).plan);
}

/** The table as a Word file. */
export function makeOpinionTable(after: OpenedDocument, table: OpinionTable): Promise<Uint8Array> {
  return makeWorkingPaper(after, opinionTableText(table));
}

function opinionsIn({ source }: OpenedDocument, { comments, changes }: ExistingMarks): Opinion[] {
  const { text } = source;
  const placed = (start: number, end: number): Pick<Opinion, 'line' | 'words' | 'around'> => {
    const left = text.slice(Math.max(0, start - around), start);
    const right = text.slice(end, end + around);
    return {
      line: source.pointAt(start).line,
      words: text.slice(start, end),
      around: [left.slice(left.lastIndexOf('\n') + 1), right.split('\n', 1)[0] ?? ''],
    };
  };
  const threads = threadsOf(comments);
  return [
    ...comments
      .filter(({ answers }) => answers === null)
      .map((comment): Opinion => ({
        ...placed(comment.start, comment.end),
        author: comment.author,
        said: wordsOf(comment),
        old: '',
        replies: (threads.get(comment.id) ?? []).map((reply) => ({ author: reply.author, said: wordsOf(reply) })),
        resolved: comment.resolved,
      })),
    ...changes.map(({ author, start, end, old }): Opinion => ({
      ...placed(start, end),
      author,
      said: null,
      old,
      replies: [],
      resolved: false,
    })),
  ];
}

/** The replies to each comment, whatever of its thread they reply to. */
function threadsOf(comments: readonly ExistingComment[]): ReadonlyMap<string, readonly ExistingComment[]> {
  const parents = new Map(comments.map(({ id, answers }) => [id, answers]));
  const threads = new Map<string, ExistingComment[]>();
  for (const comment of comments) {
    let root = comment.answers;
    for (let depth = 0; root !== null && depth < comments.length; depth++) {
      const above = parents.get(root) ?? null;
      if (above === null) break;
      root = above;
    }
    if (root !== null) threads.set(root, [...(threads.get(root) ?? []), comment]);
  }
  return threads;
}

function wordsOf({ paragraphs }: ExistingComment): string {
  return paragraphs.filter((one) => one.trim() !== '').join(' ');
}
