/** YAML files of an office or of the project: opened, checked for what no such file needs, with a place for every value. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { Failure, Source, finding } from '../model/index.js';
import type { FindingData, Position } from '../model/index.js';
import { quotedLine } from '../read/yaml/quoting.js';

/** Larger YAML files are refused, characters. */
const largestFile = 500_000;
/** Deeper YAML is refused before it is composed. */
const deepestIndent = 60;

/** How values are typed: `text` leaves each as typed, `data` knows numbers, true, false and null. */
export type YamlValues = 'text' | 'data';

/** An opened file; `root` is null for a file without content. */
export interface YamlFile {
  readonly source: Source;
  readonly document: Document;
  readonly root: YAMLMap | null;
}

/** A step of a path into a file: a key or the index of an item. */
export type Path = readonly (string | number)[];

/**
 * Opens a file whose content is one mapping.
 * @throws Failure for what is not text, broken YAML, a second document, anchors with aliases, too deep or too large a file, and content
 * that is not a mapping, each with its place.
 */
export function openYaml(text: string, file: string, values: YamlValues, limit = largestFile): YamlFile {
  const source = new Source(file, text.startsWith('\uFEFF') ? text.slice(1) : text, 'yaml');
  const yaml = source.normalized;
  const control = yaml.search(/(?!\s)\p{Cc}|\ufffd/u);
  if (control >= 0) fail(source, 'yaml-not-text', source.position(control, control + 1));
  if (yaml.length > limit) fail(source, 'yaml-too-large', null, { size: yaml.length, limit });
  refuseDepth(source);
  const document = compose(source, values);
  const error = document.errors[0];
  if (error !== undefined) {
    const [start, end] = error.pos;
    const position = source.position(start, Math.max(end, start + 1));
    failForQuotes(source, position);
    fail(source, 'yaml-broken', position, { reason: error.message.replace(/\s+/gu, ' ') });
  }
  visit(document, {
    Node: (_key, node) => {
      if (isMap(node)) refuseDuplicates(source, node);
      if (!isAlias(node) && node.anchor === undefined && node.tag === undefined) return;
      const position = placeOfNode(source, node);
      if (values === 'text' && position !== null) failForQuotes(source, position);
      fail(source, 'yaml-alias', position);
    },
  });
  const contents = document.contents as Node | null;
  if (contents === null || (isScalar(contents) && (contents.value === null || contents.value === ''))) {
    return { source, document, root: null };
  }
  if (!isMap(contents)) fail(source, 'yaml-not-a-mapping', placeOfNode(source, contents));
  return { source, document, root: contents };
}

function refuseDuplicates(source: Source, map: YAMLMap): void {
  const keys = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (keys.has(name)) fail(source, 'yaml-duplicate-key', placeOfNode(source, key), {}, name);
    keys.add(name);
  }
}

function compose(source: Source, values: YamlValues): Document {
  try {
    return parseDocument(source.normalized, {
      schema: values === 'text' ? 'failsafe' : 'core',
      prettyErrors: false,
      strict: true,
      uniqueKeys: false, // its own check takes the square of their number
    }) as Document;
  } catch (error) {
    if (error instanceof RangeError) fail(source, 'yaml-too-deep', null, { limit: deepestIndent });
    throw error;
  }
}

/** Fails with the line as it should be quoted, where that is what the line of the place lacks. */
function failForQuotes(source: Source, position: Position): void {
  const line = source.lineText(position.start.line);
  const quoted = quotedLine(line);
  if (quoted !== null) fail(source, 'yaml-needs-quotes', position, { printed: line.trim(), quoted });
}

/** The place of a value's key where it has one, else of the value; of the nearest part around it that is there, else null. */
export function placeAt(yaml: YamlFile, path: Path): { position: Position | null; found: number } {
  let node: unknown = yaml.root;
  let position: Position | null = null;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (pair === undefined) return { position, found: depth };
      position = placeOfNode(yaml.source, pair.key as Node);
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      next = node.items[step];
      position = placeOfNode(yaml.source, next as Node);
    } else {
      return { position, found: depth };
    }
    node = next;
  }
  return { position, found: path.length };
}

/** The value as it stands in the file, on one line; empty if there is none. */
export function printedAt(yaml: YamlFile, path: Path): string {
  const node: unknown = yaml.document.getIn(path, true);
  return node === undefined || node === null ? '' : printedNode(yaml, node as Node).replace(/\s+/gu, ' ');
}

/** A node as it stands in the file, without white space at its ends. */
export function printedNode(yaml: YamlFile, node: Node): string {
  const [start, end] = node.range ?? [0, 0];
  return yaml.source.normalized.slice(start, end).trim();
}

/** The place of a node of the file. */
export function placeOfNode(source: Source, node: Node | null | undefined): Position | null {
  const range = node?.range;
  return range === null || range === undefined ? null : source.position(range[0], Math.max(range[1], range[0]));
}

/** Ends reading with one finding of severity error. */
export function fail(source: Source, messageId: string, place: Position | null, data: FindingData = {}, actual?: string): never {
  throw new Failure(
    finding(source.file, {
      ruleId: messageId,
      severity: 'error',
      place,
      data,
      ...(actual === undefined ? {} : { actual }),
    }),
  );
}

function pairOf(map: YAMLMap, step: string | number): Pair | undefined {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
}

/** Composing is recursive: depth is counted on the text before it, brackets of flow collections and dashes that open lists alike. */
function refuseDepth(source: Source): void {
  let depth = 0;
  const brackets = /[[{]|[\]}]|^[ \t]*(?:- ){60,}/gmu;
  for (let match = brackets.exec(source.normalized); match !== null; match = brackets.exec(source.normalized)) {
    const mark = match[0];
    depth += mark === ']' || mark === '}' ? -1 : 1;
    if (mark.length > 1 || depth > deepestIndent) {
      fail(source, 'yaml-too-deep', source.position(match.index, match.index + 1), { limit: deepestIndent });
    }
    if (depth < 0) depth = 0;
  }
}
