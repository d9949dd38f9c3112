/** `dvplan due`: what is overdue, due this week or without an answer, and the letter that reminds the organs. */
import { failure } from '../model/index.js';
import { forTerminal } from '../reporters/plain.js';
import { formatTable } from '../reporters/table.js';
import { dueAs, dueAsTable, dueFormats, type DueFormat } from '../workspace/outputs/due.js';
import { taskWord, word, dueWord } from '../messages/index.js';
import type { DueCommandOptions } from '../terminal/command-options.js';
import { letterDocument, openDue } from '../terminal/due.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { formatByEnding, requireEnding, writeOutput } from '../terminal/outputs.js';
import { dayOrToday } from '../terminal/typed-days.js';
import type { Terminal } from '../terminal/terminal.js';

/** Shows the tasks; 1 where one is overdue, else 0. */
export async function due(names: readonly string[], options: DueCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  const asOf = dayOrToday('--as-of', options.asOf, process);
  const { output, force, letter } = options;
  const { list, documents, books } = await openDue(names, asOf, workspace, terminal);
  const isLate = list.tasks.some(({ group }) => group === 'overdue') ? 1 : 0;
  const told = word('dueCounts', language, { count: list.tasks.length });
  if (letter !== undefined) {
    if (list.tasks.length === 0) process.stdout.write(`${word('dueNone', language)}\n`);
    else {
      const { reminderLetter } = await import('../workspace/outputs/reminder-letter.js');
      const { text, count } = await reminderLetter(await letterDocument(documents, books, workspace), list);
      writeOutput(letter, text, force, workspace);
      process.stdout.write(`${letter} (${word('dueCounts', language, { count })})\n`);
    }
    return isLate;
  }
  const format: DueFormat = options.format ?? formatByEnding(output, dueFormats, workspace) ?? 'table';
  if (output !== undefined)
    requireEnding(output, options.format === undefined ? Object.values(dueFormats) : [dueFormats[format]], workspace);
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY === true) throw failure('-', 'tasks-need-output', format);
  const say = (key: Parameters<typeof dueWord>[0], values = {}): string => dueWord(key, language, values);
  if (list.tasks.length === 0 && format === 'table') process.stdout.write(`${word('dueNone', language)}\n`);
  else {
    const content =
      format === 'table'
        ? formatTable(dueAsTable(list, say).map((row) => row.map(forTerminal)))
        : await dueAs(format, list, say, (key, values) => taskWord(key, language, values));
    if (output === undefined) process.stdout.write(content);
    else {
      writeOutput(output, content, force, workspace);
      process.stdout.write(`${output} (${told})\n`);
    }
  }
  return isLate;
}
