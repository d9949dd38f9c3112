/** Nơi nhận as front matter names them, with the line of the archive in a key of its own or among them. */
import { sliceText, trimText, type Field, type Recipient, type Text } from '../../model/index.js';
import { readArchive, readRecipient } from '../../language/lines/recipients.js';
import type { FrontValues } from './front-values.js';

/** The recipients, null where front matter does not speak of them, and what stands after `Lưu`. */
export function readRecipientValues(values: FrontValues): { items: readonly Field<Recipient>[] | null; archive: Field<string> | null } {
  const lines = values.list('recipients').flatMap(partLine);
  const archiveOfList = lines.find((text) => readArchive(text.value) !== null);
  const recipients = lines.filter((text) => readArchive(text.value) === null);
  const archive = values.field('archive', (value) => readArchive(value) ?? value.replace(/\.$/u, ''));
  return {
    items: values.has('recipients') ? recipients.map((text) => values.toField(text, readRecipient(text.value))) : null,
    archive: archive ?? (archiveOfList === undefined ? null : values.toField(archiveOfList, readArchive(archiveOfList.value) ?? '')),
  };
}

/** `UBND tỉnh (b/c); Các ấp; Lưu: VT`: several on one line, parted by the mark that ends the lines of a list. */
function partLine(text: Text): Text[] {
  const parts: Text[] = [];
  let start = 0;
  for (const part of text.value.split(/(?<=;)\s/u)) {
    parts.push(trimText(sliceText(text, start, start + part.length)));
    start += part.length + 1;
  }
  return parts.filter(({ value }) => value !== '');
}
