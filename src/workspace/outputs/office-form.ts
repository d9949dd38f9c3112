/** The constant parts of an office as a person fills them in: each a text. */
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { fold, type OfficeValues } from '../../model/index.js';
import { frontMatterKeys } from '../../read/yaml/keys.js';
import { constantKeys, officeConfiguration, ofSignatory, type ConstantKey } from './office-configuration.js';

/** By key; a recipient a line, of several who sign the first stands here. What is not said is empty. */
export type OfficeForm = Readonly<Record<ConstantKey, string>>;

export function officeForm(values: OfficeValues): OfficeForm {
  const signatory = values.signatories?.[0];
  return {
    issuingOrgan: values.issuingOrgan ?? '',
    superiorOrgan: values.superiorOrgan ?? '',
    place: values.place ?? '',
    capacity: signatory?.capacity ?? '',
    position: signatory?.position ?? '',
    signer: signatory?.name ?? '',
    recipients: (values.recipients ?? []).join('\n'),
    archive: values.archive ?? '',
  };
}

/**
 * The configuration as the form says; what the form did not change, keys that it does not know and comments stay.
 *
 * @param before the configuration as it stands, with what it says; null if there is none
 * @param guide lines for the reader of a new one, without `#`
 */
export function filledConfiguration(
  before: { readonly text: string; readonly values: OfficeValues } | null,
  form: OfficeForm,
  guide: string,
): string {
  const typed = constantKeys.map((key) => [key, form[key].normalize('NFC').trim()] as const);
  if (before === null) {
    const given = typed.flatMap(([key, value]) =>
      value === '' ? [] : [[key, linesOf(value).join(key === 'recipients' ? '; ' : '\n')] as const],
    );
    return officeConfiguration(new Map(given), guide);
  }
  const old = officeForm(before.values);
  const changed = typed.filter(([key, value]) => value !== old[key]);
  if (changed.length === 0) return before.text;
  const document: Document = parseDocument(before.text, { schema: 'failsafe' });
  const root = mapOf(document.contents, document);
  document.contents = root;
  for (const [key, value] of changed) {
    const map = ofSignatory.includes(key) ? firstSignatory(root, document) : root;
    setValue(map, key, key === 'recipients' ? linesOf(value) : value, document);
  }
  if (form.capacity + form.position + form.signer === '') removeSignatory(root);
  return document.toString({ lineWidth: 0 });
}

function linesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function mapOf(node: unknown, document: Document): YAMLMap {
  return isMap(node) ? node : document.createNode<YAMLMap>({} as YAMLMap);
}

function keyIn(map: YAMLMap, key: ConstantKey | 'signatories'): unknown {
  const names: readonly string[] = frontMatterKeys[key].map(fold);
  const found = map.items.find((pair) => isScalar(pair.key) && names.includes(fold(String(pair.key.value))));
  return found?.key ?? frontMatterKeys[key][0];
}

function setValue(map: YAMLMap, key: ConstantKey, value: string | readonly string[], document: Document): void {
  if (value.length === 0) map.delete(keyIn(map, key));
  else map.set(keyIn(map, key), document.createNode(value));
}

function firstSignatory(root: YAMLMap, document: Document): YAMLMap {
  const key = keyIn(root, 'signatories');
  const value = root.get(key, true) as unknown;
  const first = isSeq(value) ? (value.items[0] as unknown) : value;
  if (isMap(first)) return first;
  const made = mapOf(null, document);
  if (isScalar(first) && String(first.value).trim() !== '') made.set(frontMatterKeys.signer[0], first);
  if (isSeq(value)) value.items[0] = made;
  else root.set(key, made);
  return made;
}

function removeSignatory(root: YAMLMap): void {
  const key = keyIn(root, 'signatories');
  const value = root.get(key, true) as unknown;
  if (isSeq(value)) value.items.shift();
  if (!isSeq(value) || value.items.length === 0) root.delete(key);
}
