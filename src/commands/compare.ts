/** `dvplan compare`: what changed between two plans. */
import { failure, writeNew } from '../files/index.js';
import { resolve } from 'node:path';
import { comparePlans, type TaskDifference } from '../derive/plan-comparison.js';
import { cellMarkdown, markdownTable } from '../derive/markdown-text.js';
import { word, type Language } from '../messages/index.js';
import { forTerminal, textForStream } from '../reporters/plain.js';
import type { CompareCommandOptions } from './command-options.js';
import { readPlanWithTasks } from './files/documents.js';
import { requireEnding } from './files/output-kind.js';
import { OfficeFinder } from './files/office.js';
import type { Terminal } from './terminal/terminal.js';

const endings = { table: ['.txt'], md: ['.md'], json: ['.json'] } as const;

/** 0 where the tasks are the same, 1 where they differ. */
export async function compare(before: string, after: string, options: CompareCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  if (options.output !== undefined) requireEnding(options.output, endings[options.format]);
  const offices = new OfficeFinder(process);
  const [earlier, later] = [
    await readPlanWithTasks(before, await offices.find(before), process),
    await readPlanWithTasks(after, await offices.find(after), process),
  ];
  const differences = comparePlans(earlier, later);
  const content =
    options.format === 'json'
      ? `${JSON.stringify(differences, null, 2)}\n`
      : options.format === 'md'
        ? markdown(differences, language)
        : table(differences, { before, after }, language);
  if (options.output === undefined) process.stdout.write(textForStream(content, process.stdout));
  else {
    const path = resolve(process.cwd(), options.output);
    if ([before, after].some((file) => resolve(process.cwd(), file) === path)) throw failure(before, 'output-is-source', options.output);
    writeNew(options.output, path, new TextEncoder().encode(content), options.force === true);
  }
  const count = (kind: TaskDifference['kind']): number => differences.filter((one) => one.kind === kind).length;
  const said =
    differences.length === 0
      ? word('samePlans', language, { count: later.tasks.length })
      : word('differenceCount', language, { changed: count('changed'), added: count('added'), dropped: count('dropped') });
  process.stderr.write(`${said}\n`);
  return differences.length === 0 ? 0 : 1;
}

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
function table(
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

function markdown(differences: readonly TaskDifference[], language: Language): string {
  const head = ['columnChange', 'columnTask', 'columnBefore', 'columnAfter'] as const;
  const rows = differences.flatMap((difference) => rowsOf(difference, language));
  return markdownTable(
    head.map((title) => word(title, language)),
    rows.map(({ change, place, before, after }) => [change, place, before, after].map(cellMarkdown)),
  );
}
