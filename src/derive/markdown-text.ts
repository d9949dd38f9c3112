/** Plain text -> Markdown that reads back as that text. */

const markup = /[\\*`_~|]|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)|\](?=\()/gu;

/** A stretch of a line, or of a cell of a table: what could be markup is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(markup, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));
}

/** The text in one cell of a table. */
export function cellMarkdown(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => escapeMarkdown(line.trim()))
    .join('<br>');
}

/** A table; its cells are Markdown already. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(titles)}|${titles.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}
