/** What an office sets of the linter: rules, exceptions, terms, registers. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { fold } from '../model/index.js';
import type { LintConfig, OptionValue, RuleOverride, RuleSetting, RuleSettings, Severity } from '../model/index.js';
import { nearest } from '../language/spelling/nearest.js';
import { entriesOf, isEmpty, linesOf, lookUp, placedLinesOf, placeOfKey, placeOfValue } from './entries.js';
import type { Entry, Names } from './entries.js';
import { severityNamed, severityWords } from './severity-names.js';
import { fail, placeOfNode } from './yaml-file.js';

/** An option of a rule: the kind of its first value is the kind of all. */
interface KnownOption {
  readonly initial: OptionValue;
  readonly choices?: readonly string[];
}

/** Rules that may be set, with their options. */
export type KnownRules = ReadonlyMap<string, Readonly<Record<string, KnownOption>>>;

/** The settings while they are read. */
export type LintParts = { -readonly [Key in keyof LintConfig]?: LintConfig[Key] };

export interface LintKey {
  readonly names: Names;
  readonly target: keyof LintConfig;
  readonly read: (entry: Entry, parts: LintParts, known: KnownRules) => void;
}

export const lintKeys: readonly LintKey[] = [
  { names: ['rules', 'quy tắc'], target: 'rules', read: (entry, parts, known) => (parts.rules = readRules(entry, known)) },
  {
    names: ['overrides', 'riêng cho'],
    target: 'overrides',
    read: (entry, parts, known) => (parts.overrides = readOverrides(entry, known)),
  },
  { names: ['ignore', 'bỏ qua'], target: 'ignore', read: (entry, parts) => (parts.ignore = globsOf(entry)) },
  { names: ['terms', 'thuật ngữ'], target: 'terms', read: readTerms },
  {
    names: ['register', 'sổ văn bản'],
    target: 'register',
    read: (entry, parts) => (parts.register = linesOf(entry).map((path) => ({ path, namedIn: entry.file.source.file }))),
  },
];

/** Keys of the mapping of one rule, and of an override, with what they are for. */
export const severityKey: Names = ['severity', 'mức độ'];
export const overrideKeys: readonly { readonly names: Names; readonly target: 'files' | 'rules' }[] = [
  { names: ['files', 'tệp'], target: 'files' },
  { names: ['rules', 'quy tắc'], target: 'rules' },
];

/** Most stars in one part of a glob, most parts that stand for any folders, and the longest one, characters: more takes seconds a file. */
const mostStars = 3;
const mostAnyFolders = 3;
const longestGlob = 200;

/** Globs that are matched in a moment with any path. */
function globsOf(entry: Entry): string[] {
  return placedLinesOf(entry).map(({ line, place }) => {
    const parts = line.split(/[\\/]/u);
    const stars = (part: string): number => part.replace(/^\*\*$/u, '').split('*').length - 1;
    const isWide =
      line.length > longestGlob ||
      parts.some((part) => stars(part) > mostStars) ||
      parts.filter((part) => part === '**').length > mostAnyFolders ||
      /[@!?+*]\(|\{[^}]*\{/u.test(line);
    if (isWide) fail(entry.file.source, 'config-wide-glob', place, {}, line);
    return line;
  });
}

function readRules(entry: Entry, known: KnownRules): RuleSettings {
  const settings: Record<string, RuleSetting> = {};
  for (const one of mappingOf(entry)) {
    const options = known.get(one.key);
    if (options === undefined) failForRule(one, known);
    settings[one.key] = readSetting(one, options);
  }
  return settings;
}

function failForRule(entry: Entry, known: KnownRules): never {
  const { file, key } = entry;
  return fail(file.source, 'config-unknown-rule', placeOfKey(entry), { nearest: nearest(key, [...known.keys()]) }, key);
}

/** `off`, or a mapping with the severity and the rule's options. */
function readSetting(entry: Entry, options: Readonly<Record<string, KnownOption>>): RuleSetting {
  const { file, key, node } = entry;
  if (!isMap(node)) return { severity: readSeverity(entry, key) };
  let severity: Severity | 'off' | undefined;
  const values: Record<string, OptionValue> = {};
  for (const one of entriesOf(file, node)) {
    if (severityKey.some((name) => fold(name) === fold(one.key))) {
      if (severity !== undefined) fail(file.source, 'yaml-duplicate-key', placeOfKey(one), {}, one.key);
      severity = readSeverity(one, key);
    } else {
      const option = Object.hasOwn(options, one.key) ? options[one.key] : undefined;
      const names = [severityKey[0], ...Object.keys(options)];
      if (option === undefined)
        fail(file.source, 'config-unknown-key', placeOfKey(one), { nearest: nearest(one.key, names), known: names }, one.key);
      values[one.key] = readOption(one, option);
    }
  }
  return { ...(severity === undefined ? {} : { severity }), ...(Object.keys(values).length === 0 ? {} : { options: values }) };
}

function readSeverity(entry: Entry, rule: string): Severity | 'off' {
  const name = isScalar(entry.node) ? String(entry.node.value) : '';
  return (
    severityNamed(name) ??
    fail(entry.file.source, 'config-expects-severity', placeOfValue(entry), { key: rule, choices: severityWords }, name)
  );
}

function readOption(entry: Entry, { initial, choices }: KnownOption): OptionValue {
  const { file, key, node } = entry;
  if (Array.isArray(initial)) return linesOf(entry);
  const text = isScalar(node) ? String(node.value).trim() : '';
  const refuse = (kinds: readonly string[]): never =>
    fail(file.source, 'config-expects-option', placeOfValue(entry), { key, choices: kinds }, text);
  if (typeof initial === 'number') return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : refuse(['0', '1', '2', '…']);
  if (typeof initial === 'boolean') {
    if (['true', 'co'].includes(fold(text))) return true;
    return ['false', 'khong'].includes(fold(text)) ? false : refuse(['true', 'false']);
  }
  if (choices === undefined || choices.includes(text)) return text;
  return choices.find((choice) => fold(choice) === fold(text)) ?? refuse(choices.filter((choice) => choice !== ''));
}

function readOverrides(overrides: Entry, known: KnownRules): RuleOverride[] {
  const { file, key, node } = overrides;
  if (!isSeq(node)) fail(file.source, 'config-expects-list', placeOfValue(overrides), { key });
  return node.items.map((item) => {
    const parts: { files?: string[]; rules?: RuleSettings } = {};
    for (const entry of mappingOf({ file, key, keyNode: null, node: item as Node | null })) {
      const { target } = lookUp(entry, overrideKeys);
      if (parts[target] !== undefined) fail(file.source, 'yaml-duplicate-key', placeOfKey(entry), {}, entry.key);
      if (target === 'files') parts.files = globsOf(entry);
      else parts.rules = readRules(entry, known);
    }
    const { files = [], rules = {} } = parts;
    if (files.length === 0) fail(file.source, 'config-override-without-files', placeOfNode(file.source, item as Node | null));
    return { files, rules };
  });
}

/** `preferred: [instead, ...]`. */
function readTerms(entry: Entry, parts: LintParts): void {
  parts.terms = mappingOf(entry).map((one) => ({ preferred: one.key.normalize('NFC'), instead: linesOf(one) }));
}

function mappingOf(entry: Entry): Entry[] {
  const { file, key, node } = entry;
  if (isEmpty(node)) return [];
  if (!isMap(node)) fail(file.source, 'config-expects-mapping', placeOfValue(entry), { key });
  return entriesOf(file, node);
}
