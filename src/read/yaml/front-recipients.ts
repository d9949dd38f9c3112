/** Nơi nhận as front matter names them, with the line of the archive in a key of its own or among them. */
import type { Field, Recipient } from '../../model/index.js';
import { readArchive, readRecipient } from '../../language/lines/recipients.js';
import type { FrontValues } from './front-values.js';

/** The recipients, null where front matter does not speak of them, and what stands after `Lưu`. */
export function readRecipientValues(values: FrontValues): { items: readonly Field<Recipient>[] | null; archive: Field<string> | null } {
  const archiveOfList = values.list('recipients').find((text) => readArchive(text.value) !== null);
  const recipients = values.list('recipients').filter((text) => readArchive(text.value) === null);
  const archive = values.field('archive', (value) => readArchive(value) ?? value.replace(/\.$/u, ''));
  return {
    items: values.has('recipients') ? recipients.map((text) => values.toField(text, readRecipient(text.value))) : null,
    archive: archive ?? (archiveOfList === undefined ? null : values.toField(archiveOfList, readArchive(archiveOfList.value) ?? '')),
  };
}
