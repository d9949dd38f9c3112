/** `dvplan due`: what is overdue, due this week or without an answer, and the letter that reminds the organs. */
import { word } from '../messages/index.js';
import type { DueCommandOptions } from '../terminal/command-options.js';
import { letterDocument, openDue, showDue } from '../terminal/due.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { writeOutput } from '../terminal/outputs.js';
import { dayOrToday } from '../terminal/typed-days.js';
import type { Terminal } from '../terminal/terminal.js';

/** Shows the tasks; 1 where one is overdue, else 0. */
export async function due(names: readonly string[], options: DueCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  const asOf = dayOrToday('--as-of', options.asOf, process);
  const { force, letter } = options;
  const { list, documents, books } = await openDue(names, asOf, workspace, terminal);
  const isLate = list.tasks.some(({ group }) => group === 'overdue') ? 1 : 0;
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
  await showDue(list, options, workspace, terminal);
  return isLate;
}
