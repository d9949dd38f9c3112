/** A task sheet as a Markdown table. */
import { cellMarkdown, markdownTable } from '../markdown-text.js';
import type { Say, TaskColumn } from './task-columns.js';
import type { TaskRow } from './task-sheet.js';

/** The rows as a table under the titles of its columns. */
export function tasksAsMarkdown(rows: readonly TaskRow[], columns: readonly TaskColumn[], say: Say): string {
  return markdownTable(
    columns.map(({ title }) => say(title)),
    rows.map((row) => columns.map(({ text }) => cellMarkdown(text(row, say)))),
  );
}
