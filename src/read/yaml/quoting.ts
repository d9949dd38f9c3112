/** How a line of YAML must be quoted so that its value stays text. */

/** `key: value`, `- value` or `- key: value`. */
const entry = /^(?<before>\s*(?:- +)*(?:[^\s"'[\]{}#&*!|>%@`-][^:"'[\]{}]*: +)?)(?<value>\S.*)/su;

/** A longer line is not shown again, characters. */
const longestLine = 400;

/**
 * What a value cannot hold or begin with unquoted: a colon before a space, ` #`, and the marks of YAML. One that begins with a bracket is a
 * list or a mapping, whose fault is another.
 */
const needsQuotes = /^(?![[{])(?:.*:(?:\s|$)|.*\s#|[&*!|>%@`"'\]},#]|[?-](?:\s|$))/u;

/**
 * The line as it should be written where its value needs quotes, or null if quotes are not what it lacks:
 * `trích yếu: Kế hoạch: đợt 1` is `trích yếu: "Kế hoạch: đợt 1"`.
 */
export function quotedLine(line: string): string | null {
  if (line.length > longestLine) return null;
  const parts = entry.exec(line.trimEnd())?.groups;
  const before = parts?.['before'];
  const value = parts?.['value'];
  if (before === undefined || value === undefined || before.trim() === '') return null;
  if (!needsQuotes.test(value) || isQuoted(value)) return null;
  return `${before.trim()} ${quote(value)}`;
}

function isQuoted(value: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/u.test(value) || /^'(?:[^']|'')*'$/u.test(value);
}

function quote(value: string): string {
  if (!/["\\]/u.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}
