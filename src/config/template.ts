/**
 * Reads templates and regulations of types. Loads zod and yaml: the commands import this file dynamically, and only where a ready
 * value (`readyTemplates`) does not serve.
 */
import { isMap, isScalar, type Node } from 'yaml';
import * as z from 'zod';
import { fold, type Template, type TypeRegulation } from '../model/index.js';
import type { ShippedFile, ShippedTemplates } from './cache.js';
import { nearest } from '../language/spelling/nearest.js';
import { templateSchema, typeRegulationSchema } from './schema.js';
import { templateKeyName } from './template-keys.js';
import { fail, openYaml, placeAt, printedAt } from './yaml-file.js';
import type { Path, YamlFile } from './yaml-file.js';

/** A file that a template may extend. */
interface TemplateFile {
  readonly text: string;
  readonly file: string;
}

/** Finds the template that `extends` names, as written in the file `namedIn`; null if there is none. */
export type ResolveTemplate = (name: string, namedIn: string) => TemplateFile | null;

/** What every file says for itself, also where it extends another. */
const ownKeys: readonly string[] = ['id', 'title'];

/** Longest chain of templates that extend one another. */
const longestChain = 8;

/**
 * Reads a template. Where it `extends` another, it holds an id, a title and what differs: mappings are merged deeply, lists and values
 * replaced. A group of values that it changes without naming an article rests on the file's own title and is not verified.
 * @throws Failure with file, line and key for broken YAML, an unknown key, a missing value, a value of the wrong kind, an unknown template
 * or
 * a circle of templates.
 */
export function readTemplate(text: string, file: string, resolve: ResolveTemplate): Template {
  const layers = readLayers(text, file, resolve);
  let merged: Record<string, unknown> = {};
  for (const layer of layers.toReversed()) {
    const own = (layer.root === null ? {} : layer.document.toJS()) as Record<string, unknown>;
    delete own['extends'];
    for (const key of ownKeys) delete merged[key];
    merged = merge(merged, own, typeof own['title'] === 'string' ? own['title'] : layer.source.file).value;
  }
  return check(templateSchema, merged, layers);
}

/**
 * Reads a regulation of types and competence.
 * @throws Failure as `readTemplate`.
 */
export function readTypeRegulation(text: string, file: string): TypeRegulation {
  const yaml = openYaml(text, file, 'data');
  return check(typeRegulationSchema, yaml.root === null ? {} : yaml.document.toJS(), [yaml]);
}

/**
 * Reads every file under `templates/`: `template.yaml` of each folder as a template, `types.yaml` as a regulation of types.
 * @throws Failure as `readTemplate`.
 */
export function readShippedTemplates(files: readonly ShippedFile[]): ShippedTemplates {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const resolve: ResolveTemplate = (name) => {
    const path = `${name}/template.yaml`;
    const text = texts.get(path);
    return text === undefined ? null : { text, file: path };
  };
  return {
    templates: files.filter(({ path }) => path.endsWith('/template.yaml')).map(({ path, text }) => readTemplate(text, path, resolve)),
    typeRegulations: files.filter(({ path }) => path.endsWith('/types.yaml')).map(({ path, text }) => readTypeRegulation(text, path)),
  };
}

/** The file and those that it extends, from the outermost to the base. */
function readLayers(text: string, file: string, resolve: ResolveTemplate): YamlFile[] {
  const layers: YamlFile[] = [];
  const files: string[] = [];
  let next: TemplateFile | null = { text, file };
  while (next !== null) {
    const yaml = openYaml(next.text, next.file, 'data');
    nameInEnglish(yaml.root, []);
    layers.push(yaml);
    files.push(next.file);
    const base: unknown = yaml.document.get('extends');
    if (base === undefined) break;
    const { position } = placeAt(yaml, ['extends']);
    if (typeof base !== 'string' || base === '') {
      fail(yaml.source, 'template-expects-text', position, { path: 'extends' }, printedAt(yaml, ['extends']));
    }
    const found: TemplateFile | null = resolve(base, next.file);
    if (found === null) fail(yaml.source, 'template-extends-unknown', position, { name: base });
    if (files.includes(found.file) || files.length >= longestChain) {
      fail(yaml.source, 'template-extends-circle', position, { files: [...files, found.file] });
    }
    next = found;
  }
  return layers;
}

/**
 * `over` laid on `base`. `touched` tells whether values of the group changed without an article of their own: the nearest group around
 * them then takes `title` for its article.
 */
function merge(base: unknown, over: Record<string, unknown>, title: string): { value: Record<string, unknown>; touched: boolean } {
  const value: Record<string, unknown> = isMapping(base) ? { ...base } : {};
  let touched = false;
  for (const [key, own] of Object.entries(over)) {
    if (isMapping(own)) {
      const inner = merge(value[key], own, title);
      value[key] = inner.value;
      touched ||= inner.touched;
    } else {
      touched ||= JSON.stringify(value[key]) !== JSON.stringify(own);
      value[key] = own;
    }
  }
  if (!isMapping(base) || !('article' in base)) return { value, touched: touched && isMapping(base) };
  if (touched && !('article' in over)) value['article'] = title;
  if (touched && !('verified' in over)) value['verified'] = false;
  return { value, touched: false };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check<T>(schema: z.ZodType<T>, value: unknown, layers: readonly YamlFile[]): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw result.error;
  return failFor(issue, schema, value, layers);
}

function failFor(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown, layers: readonly YamlFile[]): never {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const { yaml, position } = nearestPlace(layers, [...path, key]);
    fail(yaml.source, 'template-unknown-key', position, {
      key,
      path: printPath([...path, key]),
      nearest: nearest(key, keysAt(schema, path)),
    });
  }
  const { yaml, position } = nearestPlace(ownKeys.includes(String(path[0])) ? layers.slice(0, 1) : layers, path);
  const data = { path: printPath(path) };
  if (issue.code === 'invalid_type' && (valueAt(value, path) ?? null) === null) fail(yaml.source, 'template-missing-value', position, data);
  fail(yaml.source, ...expectation(issue, position, data), printedAt(yaml, path));
}

type Expectation = [
  messageId: string,
  position: ReturnType<typeof placeAt>['position'],
  data: Readonly<Record<string, string | number | readonly string[]>>,
];

function expectation(issue: z.core.$ZodIssue, position: Expectation[1], data: { path: string }): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return [kinds[issue.expected] ?? 'template-wrong-value', position, data];
    case 'invalid_value':
      return ['template-expects-one-of', position, { ...data, allowed: issue.values.map(String) }];
    case 'too_small':
      if (issue.origin === 'string') return ['template-empty', position, data];
      if (issue.origin === 'array') return ['template-wrong-value', position, data];
      return ['template-too-small', position, { ...data, least: Number(issue.minimum) }];
    case 'too_big':
      if (issue.origin === 'array') return ['template-wrong-value', position, data];
      return ['template-too-large', position, { ...data, most: Number(issue.maximum) }];
    case 'custom':
      return [customKinds[String(issue.params?.['kind'])] ?? 'template-wrong-value', position, data];
    default:
      return ['template-wrong-value', position, data];
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'template-expects-text',
  number: 'template-expects-number',
  int: 'template-expects-number',
  boolean: 'template-expects-true-or-false',
  array: 'template-expects-list',
  tuple: 'template-expects-list',
  object: 'template-expects-mapping',
  record: 'template-expects-mapping',
};

const customKinds: Readonly<Record<string, string>> = { pattern: 'template-expects-pattern', day: 'template-expects-day' };

/** Gives keys that are written by their Vietnamese names those that the schema knows, so that all behind reads one language. */
function nameInEnglish(node: Node | null, path: Path): void {
  if (!isMap(node)) return;
  const known = [...keysAt(templateSchema, path), ...(path.length === 0 ? ['extends'] : [])];
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const typed = String(key.value);
    const english = known.find((one) => fold(templateKeyName([...path.map(String), one]) ?? one) === fold(typed));
    if (english !== undefined && !known.includes(typed)) key.value = english;
    nameInEnglish(value as Node | null, [...path, String(key.value)]);
  }
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = bare(at);
    if (at instanceof z.ZodObject) at = at.shape[String(step)];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = bare(at);
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  return at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum ? at.keyType.options.map(String) : [];
}

function bare(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodNullable || at instanceof z.ZodExactOptional) at = at.unwrap();
  return at;
}

/** The place in the file that gives the value: the outermost that has it, else the one that comes nearest to it. */
function nearestPlace(layers: readonly YamlFile[], path: Path): { yaml: YamlFile; position: Expectation[1] } {
  const [first] = layers;
  if (first === undefined) throw new Error('no file');
  let best = { yaml: first, ...placeAt(first, path) };
  for (const yaml of layers.slice(1)) {
    const place = placeAt(yaml, path);
    if (place.found > best.found) best = { yaml, ...place };
  }
  return best;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isMapping(at)) at = at[String(step)];
    else return undefined;
  }
  return at;
}

function printPath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
}
