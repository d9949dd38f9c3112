/** What changed between two plans: a list for the terminal, a table of Markdown. */
import { unitOf, word, type Language } from '../messages/index.js';
import { rowsAsMarkdown, type FactDifference, type PlanDifference } from '../workspace/outputs/comparison.js';
import { forTerminal } from './plain.js';

/** One line a change: what, where, before and after. */
interface Row {
  readonly change: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function rowsOf(difference: PlanDifference, language: Language): Row[] {
  if (difference.kind === 'fact') {
    const { fact, before, after } = difference;
    const change = word(`fact-${fact}`, language);
    return [{ change, place: (after ?? before)?.place ?? '', before: before?.text ?? '', after: after?.text ?? '' }];
  }
  if (difference.kind === 'changed') {
    return difference.changes.map(({ fact, before, after }) => ({
      change: word(`fact-${fact}`, language),
      place: difference.after.place,
      before,
      after,
    }));
  }
  const [before, after] = ['before' in difference ? difference.before : null, 'after' in difference ? difference.after : null];
  return [
    {
      change: word(`difference-${difference.kind}`, language),
      place: (after ?? before)?.place ?? '',
      before: before?.text ?? '',
      after: after?.text ?? '',
    },
  ];
}

interface Files {
  readonly before: string;
  readonly after: string;
}

/** Where the later document has it, else the earlier, as a person finds it there. */
function whereIn(
  before: { readonly line: number } | null,
  after: { readonly line: number } | null,
  files: Files,
  language: Language,
): string {
  const file = after === null ? files.before : files.after;
  const line = (after ?? before)?.line ?? 1;
  return placeIn(file, line, language);
}

function placeIn(file: string, line: number, language: Language): string {
  return unitOf({ file }) === 'paragraph' ? `${file}, ${word('atParagraph', language, { line })}` : `${file}:${line}`;
}

/** Where a fact stands and what it was before, in a line. */
function factLines({ fact, before, after }: FactDifference, files: Files, language: Language): string[] {
  const place = whereIn(before, after, files, language);
  const labels = (after ?? before)?.place ?? '';
  const change = `${before?.text ?? '—'} → ${after?.text ?? '—'}`;
  return [`${place}: ${word(`fact-${fact}`, language)}:${labels === '' ? '' : ` ${labels}`} ${change}`];
}

/** What changed under each task, so that long wordings stand whole. */
export function changesAsTable(differences: readonly PlanDifference[], files: Files, language: Language): string {
  const lines = differences.flatMap((difference): string[] => {
    if (difference.kind === 'fact') return factLines(difference, files, language);
    const [before, after] = ['before' in difference ? difference.before : null, 'after' in difference ? difference.after : null];
    const place = whereIn(before, after, files, language);
    const task = after ?? before;
    const kinds = rowsOf(difference, language);
    if (difference.kind !== 'changed')
      return [
        `${place}: ${kinds[0]?.change ?? ''}: ${task?.place ?? ''} ${task?.text ?? ''}`,
        ...(difference.kind === 'doubtful'
          ? [`    ${placeIn(files.before, difference.before.line, language)}: ${difference.before.text}`]
          : []),
      ];
    return [
      `${place}: ${kinds.map(({ change }) => change).join(', ')}: ${task?.place ?? ''} ${task?.text ?? ''}`,
      ...kinds.flatMap(({ change, before: old, after: now }) => [
        `    ${change}: ${old === '' ? '—' : old}`,
        `    ${' '.repeat(change.length - 1)}→ ${now === '' ? '—' : now}`,
      ]),
    ];
  });
  return lines.map((line) => `${forTerminal(line)}\n`).join('');
}

/** What changed as a table: titles of its columns, and a row a change. */
export function changesAsRows(
  differences: readonly PlanDifference[],
  language: Language,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const head = (['columnChange', 'columnTask', 'columnBefore', 'columnAfter'] as const).map((title) => word(title, language));
  const rows = differences.flatMap((difference) => rowsOf(difference, language));
  return { head, rows: rows.map(({ change, place, before, after }) => [change, place, before, after]) };
}

export function changesAsMarkdown(differences: readonly PlanDifference[], language: Language): string {
  const { head, rows } = changesAsRows(differences, language);
  return rowsAsMarkdown(head, rows);
}

/**
 * How many tasks changed, came and went, and how many facts changed, in a sentence.
 *
 * @param tasks how many the later document has; of one without tasks the facts alone are told
 */
export function changeCount(differences: readonly PlanDifference[], tasks: number, language: Language): string {
  const count = (kind: PlanDifference['kind']): number => differences.filter((one) => one.kind === kind).length;
  const facts = word('factCount', language, { count: count('fact') });
  if (tasks === 0) return differences.length === 0 ? word('sameFacts', language) : facts;
  if (differences.length === 0) return word('samePlans', language, { count: tasks });
  const changed = word('differenceCount', language, { changed: count('changed'), added: count('added'), dropped: count('dropped') });
  return count('fact') === 0 ? changed : `${changed}; ${facts}`;
}
