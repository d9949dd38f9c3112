/** `dvplan.config.yaml`: the constant parts of an office, read from its text. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { emptyLintConfig } from '../model/index.js';
import type { LintConfig, OfficeConfig, OfficeSignatory, OfficeValues, Position } from '../model/index.js';
import { frontMatterKeys } from '../read/yaml/keys.js';
import { readArchive } from '../language/lines/recipients.js';
import { entriesOf, isEmpty, linesOf, lookUp, placedLinesOf, placeOfKey, setText } from './entries.js';
import type { Entry, Names } from './entries.js';
import { lintKeys } from './lint-settings.js';
import type { KnownRules, LintKey, LintParts } from './lint-settings.js';
import { fail, openYaml, placeOfNode } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

/** The values while they are read. */
type Values = { -readonly [Key in keyof OfficeValues]: OfficeValues[Key] };

/** A key of the file: its name, other names for it, and what its value becomes. */
interface OfficeKey {
  readonly names: Names;
  readonly target: keyof OfficeValues;
  readonly read: (entry: Entry, values: Values) => void;
}

export const officeKeys: readonly OfficeKey[] = [
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
  {
    names: ['thư mục khung'],
    target: 'skeletons',
    read: (entry, values) => setText(entry, (text) => (values.skeletons = { path: text, namedIn: entry.file.source.file })),
  },
  {
    names: frontMatterKeys.template,
    target: 'template',
    read: (entry, values) => setText(entry, (path) => (values.template = { path, namedIn: entry.file.source.file })),
  },
  {
    names: ['tệp kiểu mẫu', 'reference'],
    target: 'reference',
    read: (entry, values) => setText(entry, (path) => (values.reference = { path, namedIn: entry.file.source.file })),
  },
];

/** Keys of one who signs. */
const signatoryKeys: readonly { readonly names: Names; readonly target: keyof OfficeSignatory }[] = [
  { names: frontMatterKeys.capacity, target: 'capacity' },
  { names: frontMatterKeys.position, target: 'position' },
  { names: frontMatterKeys.signer, target: 'name' },
];

/** What reading a configuration needs beside its text. */
export interface OfficeReading {
  /** Rules that it may set. */
  readonly rules: KnownRules;
  /** The text of a configuration that another extends, by its path in that one; null if there is none. */
  readonly load: (path: string, namedIn: string) => { readonly text: string; readonly file: string } | null;
}

/** Configurations that extend each other: more than any office has. */
const longestChain = 10;
const mostMerged = 64;

/**
 * Reads an office's configuration with those that it extends. Keys match whatever their case, diacritics and separators; values are text as
 * typed.
 * @throws Failure with file and line for broken YAML, an unknown key or rule (with the nearest known one), a key given twice, a value of
 * another
 * shape than its key takes, and a configuration that extends one that is not there, or itself.
 */
export function readOfficeConfig(text: string, file: string, reading: OfficeReading): OfficeConfig {
  return readChain(text, file, { ...reading, merged: new Set([file]) }, [file]);
}

interface ChainReading extends OfficeReading {
  /** Files that are merged already: what two configurations extend counts once, where it is first named. */
  readonly merged: Set<string>;
}

/** `chain`: the files that extend each other down to this one. */
function readChain(text: string, file: string, reading: ChainReading, chain: readonly string[]): OfficeConfig {
  const yaml = openYaml(text, file, 'text');
  const values: Values = {};
  const lint: LintParts = {};
  const bases: OfficeConfig[] = [];
  const places: Partial<Record<keyof OfficeValues, Position>> = {};
  const seen = new Set<string>();
  for (const entry of entriesOf(yaml, yaml.root)) {
    const known = lookUp<OfficeKey | LintKey | typeof extendsKey>(entry, [...officeKeys, ...lintKeys, extendsKey]);
    const position = placeOfNode(yaml.source, entry.node);
    if (seen.has(known.target)) fail(yaml.source, 'yaml-duplicate-key', placeOfKey(entry), {}, entry.key);
    seen.add(known.target);
    if (isEmpty(entry.node)) continue;
    if (known.target === 'extends')
      bases.push(...placedLinesOf(entry).flatMap(({ line, place }) => readBase(line, place, yaml, reading, chain)));
    else if (isLintKey(known)) known.read(entry, lint, reading.rules);
    else {
      if (position !== null) places[known.target] = position;
      known.read(entry, values);
    }
  }
  return bases.reduceRight(extend, { file, values, places, lint: { ...emptyLintConfig, ...lint } });
}

export const extendsKey = { names: ['extends', 'kế thừa'], target: 'extends' } as const;

function isLintKey(key: OfficeKey | LintKey): key is LintKey {
  return lintKeys.some((one) => one === key);
}

function readBase(
  path: string,
  position: Position | null,
  yaml: YamlFile,
  reading: ChainReading,
  chain: readonly string[],
): OfficeConfig[] {
  const loaded = reading.load(path, yaml.source.file);
  if (loaded === null) fail(yaml.source, 'config-base-missing', position, {}, path);
  if (chain.includes(loaded.file) || chain.length >= longestChain) fail(yaml.source, 'config-extends-itself', position, {}, path);
  if (reading.merged.has(loaded.file)) return [];
  if (reading.merged.size >= mostMerged) fail(yaml.source, 'config-too-many-bases', position, { most: mostMerged }, path);
  reading.merged.add(loaded.file);
  return [readChain(loaded.text, loaded.file, reading, [...chain, loaded.file])];
}

/** A configuration over the one that it extends: its own values and settings win, its lists come behind. */
function extend(own: OfficeConfig, base: OfficeConfig): OfficeConfig {
  const lint: LintConfig = {
    rules: { ...base.lint.rules, ...own.lint.rules },
    overrides: [...base.lint.overrides, ...own.lint.overrides],
    ignore: [...base.lint.ignore, ...own.lint.ignore],
    terms: [...own.lint.terms, ...base.lint.terms],
    register: [...own.lint.register, ...base.lint.register],
  };
  return { file: own.file, values: { ...base.values, ...own.values }, places: own.places, lint };
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
