/** A plan in YAML: the keys of the front matter, and the body as a list of parts -> the same blocks as any other source. */
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { joinTexts, sliceText, sourceRange, trimText, unplacedText, type Finding, type Source, type Text } from '../../model/index.js';
import type { Block } from '../block.js';
import { readFrontMatterOf, type FrontMatter } from './front-matter.js';
import { unknownKey } from './front-values.js';
import { planKey, planKeys, type PlanKey } from './keys.js';
import { readYamlMapping, textOfNode } from './yaml-text.js';

export interface YamlDocument {
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly findings: Finding[];
  readonly broken: boolean;
}

/** Deepest nesting of parts in parts. */
const deepestPart = 12;

export function readYamlDocument(source: Source): YamlDocument {
  const { mapping, findings } = readYamlMapping(source, 0, source.normalized.length);
  if (mapping === null) return { frontMatter: null, blocks: [], findings, broken: true };
  const frontMatter = readFrontMatterOf(source, mapping, findings, (word) => planKey(word) === 'body');
  const blocks: Block[] = [];
  const reader = new PartReader(source, blocks, findings);
  for (const pair of mapping.map.items as Pair[]) if (planKey(keyWord(pair)) === 'body') reader.readParts(pair.value, 0);
  return { frontMatter, blocks, findings, broken: false };
}

function keyWord(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : '';
}

const taskFields = [
  ['leadOrgan', 'Chủ trì'],
  ['coordinatingOrgans', 'Phối hợp'],
  ['deadline', 'Thời hạn'],
  ['deliverable', 'Sản phẩm'],
] as const;

class PartReader {
  constructor(
    readonly source: Source,
    readonly blocks: Block[],
    readonly findings: Finding[],
  ) {}

  readParts(node: unknown, depth: number): void {
    if (!isSeq(node)) {
      this.#paragraphs(node, null);
      return;
    }
    for (const item of node.items) {
      if (!isMap(item) || this.#isText(item)) this.#paragraphs(item, null);
      else if (depth < deepestPart) this.#readPart(item, depth);
    }
  }

  /** `- Lưu: VT.` in a list is a text although YAML takes it for a mapping: it has no key of a part. */
  #isText(map: YAMLMap): boolean {
    return (map.items as Pair[]).every((pair) => planKey(keyWord(pair)) === null);
  }

  #readPart(map: YAMLMap, depth: number): void {
    const values = new Map<PlanKey, unknown>();
    const unknown: Pair[] = [];
    for (const pair of map.items as Pair[]) {
      const key = planKey(keyWord(pair));
      if (key === null) unknown.push(pair);
      else values.set(key, pair.value);
    }
    const label = textOfNode(this.source, 0, values.get('label'));
    const name = textOfNode(this.source, 0, values.get('name'));
    const title = [label, name].filter((text): text is Text => text !== null).map(trimText);
    const words = values.get('words');
    if (name !== null) {
      this.#push(joinTexts(title, ' '), label === null ? 2 : 3, true);
      this.#paragraphs(words, null);
    } else {
      this.#paragraphs(words, label === null ? null : trimText(label));
    }
    for (const [key, title] of taskFields) this.#field(values.get(key), title);
    for (const pair of unknown) this.#unknownKey(pair);
    this.#readNestedParts(values.get('tasks'), depth);
    this.#readNestedParts(values.get('body'), depth);
  }

  #readNestedParts(node: unknown, depth: number): void {
    if (node !== undefined && node !== null) this.readParts(node, depth + 1);
  }

  #field(node: unknown, title: string): void {
    const texts = isSeq(node) ? node.items.map((item) => textOfNode(this.source, 0, item)) : [textOfNode(this.source, 0, node)];
    const present = texts.filter((text): text is Text => text !== null).map(trimText);
    if (present.length > 0) this.#push(joinTexts([unplacedText(`- ${title}: `), joinTexts(present, ', ')]), null);
  }

  /** Each line of a text is a paragraph; the first may have a label. */
  #paragraphs(node: unknown, label: Text | null): void {
    const text = textOfNode(this.source, 0, node);
    if (text === null) {
      if (label !== null) this.#push(label, null);
      return;
    }
    let start = 0;
    let first = label;
    for (const line of text.value.split('\n')) {
      const part = trimText(sliceText(text, start, start + line.length));
      start += line.length + 1;
      if (part.value === '') continue;
      this.#push(first === null ? part : joinTexts([first, part], ' '), null, first === null ? undefined : false);
      first = null;
    }
  }

  #push(text: Text, markdownDepth: number | null, heading?: boolean): void {
    const range = sourceRange(text) ?? { start: 0, end: 0 };
    this.blocks.push({
      type: 'paragraph',
      text,
      marker: null,
      listDepth: 0,
      markdownDepth,
      alignment: null,
      blankBefore: true,
      ...(heading === undefined ? {} : { heading }),
      ...range,
    });
  }

  #unknownKey(pair: Pair): void {
    const word = textOfNode(this.source, 0, pair.key);
    if (word === null) return;
    this.findings.push(unknownKey(this.source, word, Object.values(planKeys).flat()));
    this.#paragraphs(pair.value, null);
  }
}
