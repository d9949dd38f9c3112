/** What changed between two plans: a list for the terminal, a table of Markdown. */
import { word, type Language } from '../messages/index.js';
import { rowsAsMarkdown, type TaskDifference } from '../workspace/outputs/comparison.js';
import { forTerminal } from './plain.js';

/** One line a change: what, where, before and after. */
interface Row {
  readonly change: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function rowsOf(difference: TaskDifference, language: Language): Row[] {
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

/** What changed under each task, so that long wordings stand whole. */
export function changesAsTable(
  differences: readonly TaskDifference[],
  files: { readonly before: string; readonly after: string },
  language: Language,
): string {
  const lines = differences.flatMap((difference): string[] => {
    const [before, after] = ['before' in difference ? difference.before : null, 'after' in difference ? difference.after : null];
    const place = after === null ? `${files.before}:${before?.line ?? 1}` : `${files.after}:${after.line}`;
    const task = after ?? before;
    const kinds = rowsOf(difference, language);
    if (difference.kind !== 'changed')
      return [
        `${place}: ${kinds[0]?.change ?? ''}: ${task?.place ?? ''} ${task?.text ?? ''}`,
        ...(difference.kind === 'doubtful' ? [`    ${files.before}:${difference.before.line}: ${difference.before.text}`] : []),
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

export function changesAsMarkdown(differences: readonly TaskDifference[], language: Language): string {
  const head = ['columnChange', 'columnTask', 'columnBefore', 'columnAfter'] as const;
  const rows = differences.flatMap((difference) => rowsOf(difference, language));
  return rowsAsMarkdown(
    head.map((title) => word(title, language)),
    rows.map(({ change, place, before, after }) => [change, place, before, after]),
  );
}

/** How many tasks changed, came and went, in a sentence. */
export function changeCount(differences: readonly TaskDifference[], language: Language): string {
  const count = (kind: TaskDifference['kind']): number => differences.filter((one) => one.kind === kind).length;
  return word('differenceCount', language, { changed: count('changed'), added: count('added'), dropped: count('dropped') });
}
