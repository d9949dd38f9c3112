/** Mappings of an office's configuration: their keys, and texts and lists as their values. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { fold, squeeze } from '../model/index.js';
import type { Position } from '../model/index.js';
import { nearest } from '../language/spelling/nearest.js';
import { fail, placeOfNode, printedNode } from './yaml-file.js';
import type { YamlFile } from './yaml-file.js';

/** A key of a mapping with its value. */
export interface Entry {
  readonly file: YamlFile;
  readonly key: string;
  /** The key as it stands in the file; null for an item of a list. */
  readonly keyNode: Node | null;
  readonly node: Node | null;
}

/** What a key is written as; the first is the one that messages name. */
export type Names = readonly [string, ...string[]];

export function entriesOf(file: YamlFile, map: Node | null): Entry[] {
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => {
    if (!isScalar(key)) fail(file.source, 'config-key-not-text', placeOfNode(file.source, key as Node));
    return { file, key: String(key.value), keyNode: key, node: value as Node | null };
  });
}

/** Where the key stands; of an item of a list, where the item does. */
export function placeOfKey({ file, keyNode, node }: Entry): Position | null {
  return placeOfNode(file.source, keyNode ?? node);
}

/** Where the value stands; of a key without a value, where the key does. */
export function placeOfValue({ file, keyNode, node }: Entry): Position | null {
  return placeOfNode(file.source, node ?? keyNode);
}

export function lookUp<Known extends { readonly names: Names }>(entry: Entry, known: readonly Known[]): Known {
  const { file, key } = entry;
  const folded = fold(key);
  const found = known.find(({ names }) => names.some((name) => fold(name) === folded));
  if (found !== undefined) return found;
  const names = known.flatMap((one) => one.names);
  return fail(
    file.source,
    'config-unknown-key',
    placeOfKey(entry),
    { nearest: nearest(key, names), known: known.map((one) => one.names[0]) },
    key,
  );
}

export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && String(node.value ?? '').trim() === '');
}

export function setText(entry: Entry, set: (text: string) => void): void {
  const { file, key, node } = entry;
  if (!isScalar(node)) fail(file.source, 'config-expects-text', placeOfValue(entry), { key });
  set(String(node.value).trim());
}

/** The lines of a list, or of a text over several lines; an item that YAML takes for a mapping (`- Lưu: VT`) as typed. */
export function linesOf(entry: Entry): string[] {
  return placedLinesOf(entry).map(({ line }) => line);
}

/** The same lines, each with its place; lines of one text share that of the text. */
export function placedLinesOf(entry: Entry): { readonly line: string; readonly place: Position | null }[] {
  const { file, key, node } = entry;
  if (node === null) return [];
  const place = placeOfNode(file.source, node);
  if (isScalar(node))
    return String(node.value)
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '')
      .map((line) => ({ line, place }));
  if (!isSeq(node)) fail(file.source, 'config-expects-list', place, { key });
  return node.items.flatMap((item) => {
    const value = item as Node | null;
    if (value === null || isEmpty(value)) return [];
    if (isSeq(value)) fail(file.source, 'config-expects-text', placeOfNode(file.source, value), { key });
    return [{ line: squeeze(isScalar(value) ? String(value.value) : printedNode(file, value)), place: placeOfNode(file.source, value) }];
  });
}
