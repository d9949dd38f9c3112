/** `dvplan.config.yaml`: the constant parts of an office, read from its text. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { fold, squeeze } from '../model/index.js';
import type { OfficeConfig, OfficeSignatory, OfficeValues, Position } from '../model/index.js';
import { frontMatterKeys } from '../parse/keys.js';
import { readArchive } from '../parse/recipients.js';
import { nearest } from '../parse/nearest.js';
import { fail, openYaml, placeOfNode, printedNode } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

/** The values while they are read. */
type Values = { -readonly [Key in keyof OfficeValues]: OfficeValues[Key] };

interface Entry {
  readonly file: YamlFile;
  readonly key: string;
  readonly node: Node | null;
}

/** What a key is written as; the first is the one that messages name. */
type Names = readonly [string, ...string[]];

/** A key of the file: its name, other names for it, and what its value becomes. */
interface OfficeKey {
  readonly names: Names;
  readonly target: keyof OfficeValues;
  readonly read: (entry: Entry, values: Values) => void;
}

const officeKeys: readonly OfficeKey[] = [
  {
    names: frontMatterKeys.issuingOrgan,
    target: 'issuingOrgan',
    read: (entry, values) => setText(entry, (text) => (values.issuingOrgan = text)),
  },
  {
    names: frontMatterKeys.superiorOrgan,
    target: 'superiorOrgan',
    read: (entry, values) => setText(entry, (text) => (values.superiorOrgan = text)),
  },
  { names: frontMatterKeys.place, target: 'place', read: (entry, values) => setText(entry, (text) => (values.place = text)) },
  { names: frontMatterKeys.recipients, target: 'recipients', read: readRecipients },
  {
    names: frontMatterKeys.archive,
    target: 'archive',
    read: (entry, values) => setText(entry, (text) => (values.archive = readArchive(`Lưu ${text}`) ?? text)),
  },
  { names: frontMatterKeys.signatories, target: 'signatories', read: readSignatories },
  { names: frontMatterKeys.template, target: 'template', read: (entry, values) => setText(entry, (text) => (values.template = text)) },
];

/** Keys of one who signs. */
const signatoryKeys: readonly { readonly names: Names; readonly target: keyof OfficeSignatory }[] = [
  { names: frontMatterKeys.capacity, target: 'capacity' },
  { names: frontMatterKeys.position, target: 'position' },
  { names: frontMatterKeys.signer, target: 'name' },
];

/**
 * Reads an office's configuration. Keys match whatever their case, diacritics and separators; values are text as typed.
 * @throws Failure with file and line for broken YAML, an unknown key (with the nearest known one), a key given twice, and a value of another
 * shape than its key takes.
 */
export function readOfficeConfig(text: string, file: string): OfficeConfig {
  const yaml = openYaml(text, file, 'text');
  const values: Values = {};
  const places: Partial<Record<keyof OfficeValues, Position>> = {};
  for (const entry of entriesOf(yaml, yaml.root)) {
    const known = lookUp(entry, officeKeys);
    const position = placeOfNode(yaml.source, entry.node);
    if (places[known.target] !== undefined) fail(yaml.source, 'yaml-duplicate-key', position, {}, entry.key);
    if (isEmpty(entry.node)) continue;
    if (position !== null) places[known.target] = position;
    known.read(entry, values);
  }
  return { file, values, places };
}

function entriesOf(file: YamlFile, map: Node | null): Entry[] {
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => {
    if (!isScalar(key)) fail(file.source, 'config-key-not-text', placeOfNode(file.source, key as Node));
    return { file, key: String(key.value), node: value as Node | null };
  });
}

function lookUp<Known extends { readonly names: Names }>({ file, key, node }: Entry, known: readonly Known[]): Known {
  const folded = fold(key);
  const found = known.find(({ names }) => names.some((name) => fold(name) === folded));
  if (found !== undefined) return found;
  const names = known.flatMap((one) => one.names);
  const start = file.source.normalized.lastIndexOf(key, node?.range?.[0] ?? file.source.normalized.length);
  const place = start < 0 ? placeOfNode(file.source, node) : file.source.position(start, start + key.length);
  return fail(file.source, 'config-unknown-key', place, { nearest: nearest(key, names), known: known.map((one) => one.names[0]) }, key);
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && String(node.value ?? '').trim() === '');
}

function setText(entry: Entry, set: (text: string) => void): void {
  const { file, key, node } = entry;
  if (!isScalar(node)) fail(file.source, 'config-expects-text', placeOfNode(file.source, node), { key });
  set(String(node.value).trim());
}

/** The lines of a list, or of a text over several lines; an item that YAML takes for a mapping (`- Lưu: VT`) as typed. */
function linesOf({ file, key, node }: Entry): string[] {
  if (isScalar(node)) return String(node.value).split('\n').map(squeeze).filter((line) => line !== '');
  if (!isSeq(node)) fail(file.source, 'config-expects-list', placeOfNode(file.source, node), { key });
  return node.items.flatMap((item) => {
    const value = item as Node | null;
    if (value === null || isEmpty(value)) return [];
    if (isSeq(value)) fail(file.source, 'config-expects-text', placeOfNode(file.source, value), { key });
    return [squeeze(isScalar(value) ? String(value.value) : printedNode(file, value))];
  });
}

function readRecipients(entry: Entry, values: Values): void {
  const lines = linesOf(entry).map((line) => line.replace(/^[-–+•*]\s*/u, ''));
  const archive = lines.map(readArchive).find((line) => line !== null);
  if (archive !== undefined && archive !== null) values.archive ??= archive;
  values.recipients = lines.filter((line) => readArchive(line) === null);
}

function readSignatories(entry: Entry, values: Values): void {
  const { file, node } = entry;
  if (isScalar(node)) values.signatories = [{ capacity: null, position: null, name: String(node.value).trim() }];
  else if (isMap(node)) values.signatories = [readSignatory(file, node)];
  else if (isSeq(node)) {
    values.signatories = node.items.map((item) => {
      if (isScalar(item)) return { capacity: null, position: null, name: String(item.value).trim() };
      if (!isMap(item)) fail(file.source, 'config-expects-signatory', placeOfNode(file.source, item as Node), { key: entry.key });
      return readSignatory(file, item);
    });
  } else fail(file.source, 'config-expects-signatory', placeOfNode(file.source, node), { key: entry.key });
}

function readSignatory(file: YamlFile, map: Node): OfficeSignatory {
  const signatory: { -readonly [Key in keyof OfficeSignatory]: OfficeSignatory[Key] } = { capacity: null, position: null, name: null };
  for (const entry of entriesOf(file, map)) {
    const { target } = lookUp(entry, signatoryKeys);
    if (!isEmpty(entry.node)) signatory[target] = linesOf(entry).join('\n');
  }
  return signatory;
}
