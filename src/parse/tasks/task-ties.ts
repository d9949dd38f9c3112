/**
 * Marks `<!-- nv:3f2a91bc04/1a2b3c4d -->`: comments, which are not printed, that give a task of a plan an id of its author's own, and tie
 * what a report says to the task of its plan. Behind the stroke stands a short hash of what was copied from the task.
 */
import { digestOf } from '#digest';
import { letters, finding, foldWords, type Finding, type Position, type Source, type Task } from '../../model/index.js';
import { commentsIn } from '../../read/text/source-lines.js';

/** A mark; offsets in the decoded source. */
export interface TaskTie {
  readonly id: string;
  readonly digest: string | null;
  readonly start: number;
  readonly end: number;
  readonly position: Position;
}

const markBegin = /^\s{0,8}nv\s{0,8}:/u;
const markForm = new RegExp(String.raw`^\s{0,8}nv\s{0,8}:\s{0,8}([${letters}\d][${letters}\d.-]{0,39})(?:/([0-9a-f]{8}))?\s{0,8}$`, 'u');

/** The marks of a source in order, and what is wrong with their form. */
export function readTaskTies(source: Source): { marks: readonly TaskTie[]; findings: readonly Finding[] } {
  const marks: TaskTie[] = [];
  const findings: Finding[] = [];
  const { text } = source;
  if (source.kind === 'yaml' || !text.includes('<!--')) return { marks, findings };
  for (const { start, end } of commentsIn(text)) {
    const body = text.slice(start + 4, end - 3).normalize('NFC');
    if (!markBegin.test(body)) continue;
    const match = body.length <= 80 ? markForm.exec(body) : null;
    const position = { start: source.pointAt(start), end: source.pointAt(end) };
    if (match === null)
      findings.push(
        finding(source.file, { ruleId: 'malformed-task-mark', severity: 'error', place: position, actual: text.slice(start, end) }),
      );
    else marks.push({ id: match[1] ?? '', digest: match[2] ?? null, start, end, position });
  }
  return { marks, findings };
}

/** What of a task its mark is made of. */
type MarkedTask = Pick<Task, 'id' | 'text' | 'label' | 'leadOrgan' | 'deadline'>;

/** The mark that ties what is said of a task to it, as it is written. */
export function taskTie(task: MarkedTask): string {
  return `<!-- nv:${task.id}/${taskDigest(copiedOf(task))} -->`;
}

/** A label without the full stop or bracket behind it, as a cell has it. */
export function bareLabel(label: string): string {
  return label.replace(/[.)]$/u, '');
}

/** What of a task a report copies. */
export interface CopiedTask {
  readonly text: string;
  readonly label: string | null;
  readonly leadOrgan: string | null;
  readonly deadline: string | null;
}

/** What a report copies of a task. */
export function copiedOf({ text, label, leadOrgan, deadline }: MarkedTask): CopiedTask {
  return {
    text,
    label: label === null ? null : bareLabel(label),
    leadOrgan: leadOrgan?.value ?? null,
    deadline: deadline?.value.text ?? null,
  };
}

/** Eight digits: four for the wording, four for label, lead and deadline, so that a report knows which of them were changed since. */
export function taskDigest({ text, label, leadOrgan, deadline }: CopiedTask): string {
  return shortHash([text]) + shortHash([label, leadOrgan, deadline]);
}

/** Whether a digest was made of this wording, and of this label, lead and deadline. */
export function digestAgrees(digest: string, task: CopiedTask): { readonly wording: boolean; readonly facts: boolean } {
  const own = taskDigest(task);
  return { wording: digest.slice(0, 4) === own.slice(0, 4), facts: digest.slice(4) === own.slice(4) };
}

function shortHash(parts: readonly (string | null)[]): string {
  return digestOf(parts.map((part) => foldWords(part ?? '')).join('|')).slice(0, 4);
}

/** Something that a mark can belong to, by where it begins in the decoded source. */
export interface MarkHolder {
  readonly start: number;
}

/**
 * What each mark belongs to: what begins on its line or before it; a mark alone on its line, right above something, belongs to that. Null
 * for a mark that stands before everything.
 */
export function holdersOf<Holder extends MarkHolder>(
  text: string,
  marks: readonly TaskTie[],
  holders: readonly Holder[],
): readonly (Holder | null)[] {
  const sorted = holders
    .map((holder) => ({ holder, line: lineStart(text, holder.start) }))
    .sort((one, other) => one.line - other.line || one.holder.start - other.holder.start);
  let next = 0;
  return marks.map((mark) => {
    const line = lineStart(text, mark.start);
    const behind = /^\s*(?=\S)/u.exec(text.slice(mark.end))?.[0] ?? '';
    const alone = text.slice(line, mark.start).trim() === '' && behind.includes('\n');
    const reach = alone ? lineStart(text, mark.end + behind.length) : line;
    while (next < sorted.length && (sorted[next]?.line ?? Infinity) <= reach) next++;
    while (next > 0 && (sorted[next - 1]?.line ?? 0) > reach) next--;
    return lastUpTo(sorted, next, mark, line);
  });
}

/** Of several that begin on one line, as in a list inside an item, the last that begins before the mark. */
function lastUpTo<Holder extends MarkHolder>(
  sorted: readonly { readonly holder: Holder; readonly line: number }[],
  next: number,
  mark: TaskTie,
  line: number,
): Holder | null {
  const last = sorted[next - 1];
  if (last === undefined || last.line !== line) return last?.holder ?? null;
  for (let index = next - 1; index >= 0 && sorted[index]?.line === line; index--)
    if ((sorted[index]?.holder.start ?? 0) <= mark.start) return sorted[index]?.holder ?? null;
  return last.holder;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
