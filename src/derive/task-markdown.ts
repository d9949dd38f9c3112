/** A task sheet as a Markdown table. */
import type { Say, TaskColumn } from './task-columns.js';
import type { TaskRow } from './task-sheet.js';

/** The rows as a table under the titles of its columns. */
export function tasksAsMarkdown(rows: readonly TaskRow[], columns: readonly TaskColumn[], say: Say): string {
  return markdownTable(columns.map(({ title }) => say(title)), rows.map((row) => columns.map(({ text }) => escapeCell(text(row, say)))));
}

/** A table; its cells are Markdown already. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(titles)}|${titles.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}

/** A text that reads back from a cell as it is: what Markdown would take for markup is escaped. */
export function escapeCell(text: string): string {
  return text.replace(/[\\`*_<>|~[\]]|&(?=#?\w{1,31};)/gu, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`)).replace(/\r?\n|\r/gu, '<br>');
}
