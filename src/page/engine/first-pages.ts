/** A long text without its middle: it begins on the same pages, and is laid out in a moment. */

/** What is kept of a text at its two ends, UTF-16 units: more than the pages hold that are shown of it, and what says who signs. */
const kept = { start: 24_000, end: 6_000 };

/** How far from there an empty line is looked for. */
const near = 6_000;

/** Whether a line says what a mark of the text means, as of a footnote. */
function isDefinition(line: string): boolean {
  return line.startsWith('[') && line.includes(']:');
}

/** Cut at an empty line where one is near, else at the end of a line; the text itself where nothing would be left out. */
export function withoutMiddle(text: string): string {
  const [blank, line] = [text.lastIndexOf('\n\n', kept.start), text.lastIndexOf('\n', kept.start)];
  const from = blank > kept.start - near ? blank : line;
  const to = text.indexOf('\n', text.length - kept.end);
  if (from < 0 || to <= from) return text;
  const definitions = text.slice(from, to).split('\n').filter(isDefinition);
  return [text.slice(0, from), ...definitions, text.slice(to + 1)].join('\n\n');
}
