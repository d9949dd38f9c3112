/** Nơi nhận: its lines, each a name with a purpose, and the archive line. */
import {
  fieldOf,
  squeeze,
  trimText,
  sliceText,
  letters,
  type Field,
  type Origin,
  type Recipient,
  type Source,
  type Text,
} from '../../model/index.js';

const archiveLine = new RegExp(String.raw`^[Ll]ưu(?![${letters}]| hành)\s*:?\s*`, 'u');

/** What stands after `Lưu` in an archive line, without the end mark; null if the line is none. */
export function readArchive(line: string): string | null {
  const match = archiveLine.exec(line);
  return match === null
    ? null
    : squeeze(line.slice(match[0].length))
        .replace(/(?<!\.)[.;,]$/u, '')
        .trim();
}

/** A recipient from its line, without dash and end mark. */
export function readRecipient(line: string): Recipient {
  const value = squeeze(line)
    .replace(/^[-–—+•*]\s*/u, '')
    .replace(/(?<!\.)[.;,]$/u, '')
    .trimEnd();
  const purpose = /\(([^()]{1,80})\)$/u.exec(value);
  const name =
    purpose === null
      ? value
      : value
          .slice(0, purpose.index)
          .trimEnd()
          .replace(/(?<!\.)[.;,]$/u, '');
  return name === '' || name.length > 400 ? { name: value, purpose: null } : { name, purpose: purpose?.[1] ?? null };
}

/** Items and archive from the lines of the list. */
export function readRecipientLines(
  source: Source,
  lines: readonly Text[],
  origin: Origin,
): { items: Field<Recipient>[]; archive: Field<string> | null } {
  const items: Field<Recipient>[] = [];
  let archive: Field<string> | null = null;
  for (const line of lines) {
    const dash = /^[-–—+•*]\s*/u.exec(line.value)?.[0].length ?? 0;
    const text = trimText(sliceText(line, dash));
    if (text.value === '') continue;
    const kept = readArchive(text.value);
    if (kept !== null) archive = fieldOf(source, text, kept, origin);
    else items.push(fieldOf(source, text, readRecipient(text.value), origin));
  }
  return { items, archive };
}
