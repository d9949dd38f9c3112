/** The values of front matter, key by key: each as text, as a list, or as what a reader makes of it, with its place. */
import { isSeq, type Pair } from 'yaml';
import {
  fieldOf,
  finding,
  isPossible,
  joinTexts,
  placeOf,
  sliceText,
  squeeze,
  trimText,
  type Field,
  type DocumentNumber,
  type Finding,
  type Observation,
  type PartialDate,
  type Position,
  type Source,
  type Text,
} from '../../model/index.js';
import { fillInsOf } from '../../language/lines/fill-in.js';
import { matchIssuance, readDate } from '../../language/dates/dates.js';
import { readNumber } from '../../language/numbers/document-number.js';
import { nearestKey } from '../../language/spelling/nearest.js';
import { frontMatterKey, frontMatterKeys, type FrontMatterKey } from './keys.js';
import { textOfNode, type YamlMapping } from './yaml-text.js';

/** What each key of a mapping says. What cannot be read is reported. */
export class FrontValues {
  readonly #values = new Map<FrontMatterKey, { node: unknown; word: string; place: Position | null }>();

  constructor(
    readonly source: Source,
    readonly mapping: YamlMapping | null,
    readonly findings: Finding[],
    /** The keys that the mapping has, and which of them a word stands for. */
    readonly words: Readonly<Partial<Record<FrontMatterKey, readonly string[]>>> = frontMatterKeys,
    readonly keyOf: (word: string) => FrontMatterKey | null = frontMatterKey,
  ) {}

  has(key: FrontMatterKey): boolean {
    return this.#values.has(key);
  }

  /** The node of a key; undefined if the key is not there. */
  nodeOf(key: FrontMatterKey): unknown {
    return this.#values.get(key)?.node;
  }

  /** Where a key stands. */
  placeOfKey(key: FrontMatterKey): Position | null {
    return this.#values.get(key)?.place ?? null;
  }

  textOf(node: unknown): Text | null {
    return textOfNode(this.source, this.mapping?.base ?? 0, node);
  }

  /** Takes a key and its value. `isOther` tells keys that are none of front matter. */
  readPair(pair: Pair, isOther: (word: string) => boolean): void {
    const keyText = this.textOf(pair.key);
    if (keyText === null) return;
    const word = keyText.value;
    const key = this.keyOf(word);
    const place = placeOf(this.source, keyText);
    if (key === null) {
      if (isOther(word)) return;
      this.findings.push(unknownKey(this.source, keyText, Object.values(this.words).flat()));
      return;
    }
    if (this.#values.has(key)) {
      this.findings.push(
        finding(this.source.file, {
          ruleId: 'duplicate-key',
          severity: 'error',
          place,
          actual: word,
          data: { first: this.#values.get(key)?.word ?? '' },
          messageId: 'duplicate-key-alias',
        }),
      );
      return;
    }
    this.#values.set(key, { node: pair.value, word, place });
  }

  /** The value of a key as one text. */
  text(key: FrontMatterKey): Text | null {
    const value = this.#values.get(key);
    const text = value === undefined ? null : this.textOf(value.node);
    return text === null ? null : trimText(text);
  }

  toField<T>(text: Text, value: T): Field<T> {
    return fieldOf(this.source, text, value, 'frontMatter');
  }

  /** A field of what `read` makes of the value of a key. */
  field<T>(key: FrontMatterKey, read: (value: string) => T | null): Field<T> | null {
    const text = this.text(key);
    if (text === null) return null;
    const value = read(text.value);
    return value === null ? null : this.toField(text, value);
  }

  report(key: FrontMatterKey, observation: Omit<Observation, 'place'>): void {
    const text = this.text(key);
    this.findings.push(finding(this.source.file, { ...observation, place: text === null ? null : placeOf(this.source, text) }));
  }

  /** Reports a value that is not what its key wants. */
  malformed(key: FrontMatterKey, value: string, kind: FrontMatterKey = key): null {
    this.report(key, {
      ruleId: 'malformed-metadata',
      severity: 'error',
      actual: value,
      data: { key: frontMatterKeys[key][0] },
      messageId: `malformed-${kind}`,
    });
    return null;
  }

  /** The number that a value says, all blank of a mark to fill in; what is no number is reported. */
  number(key: FrontMatterKey, value: string): DocumentNumber | null {
    if (isFillIn(value)) return { serial: null, typeSymbol: null, organSymbol: null };
    return readNumber(value) ?? this.malformed(key, value, 'number');
  }

  /** The date that a value says, all blank of a mark to fill in; one that cannot be is reported. */
  date(key: FrontMatterKey, value: string): PartialDate | null {
    if (isFillIn(value)) return { day: null, month: null, year: null };
    const date = readDate(value) ?? matchIssuance(value)?.date ?? null;
    if (date === null) return this.malformed(key, value, 'date');
    if (/^\d{4}$/u.test(value.trim()))
      this.report(key, {
        ruleId: 'malformed-metadata',
        severity: 'warning',
        actual: value,
        data: { key: frontMatterKeys[key][0] },
        messageId: 'malformed-date',
      });
    if (!isPossible(date)) this.report(key, { ruleId: 'impossible-date', severity: 'error', actual: value });
    return date;
  }

  /** Whether a key says yes. */
  yes(key: FrontMatterKey): boolean {
    const text = this.text(key);
    if (text === null) return false;
    if (/^(?:có|co|true|yes|x|1)$/iu.test(text.value)) return true;
    if (!/^(?:không|khong|false|no|0)$/iu.test(text.value)) this.malformed(key, text.value);
    return false;
  }

  /** The lines of a list, of a block of lines or of one line. */
  list(key: FrontMatterKey): Text[] {
    const value = this.#values.get(key);
    return value === undefined ? [] : this.linesOf(value.node);
  }

  /** The lines of a node: items of a list, lines of a text. `[điền ...]` is a text, though YAML takes it for a list. */
  linesOf(node: unknown): Text[] {
    return this.itemsOf(node).flatMap((item) => linesOfValue(this.textOf(item)));
  }

  /** The items of a list; what is none is its only item. */
  itemsOf(node: unknown): readonly unknown[] {
    if (!isSeq(node)) return [node];
    const isFillIn = node.flow === true && fillInsOf(this.textOf(node)?.value ?? '').length > 0;
    return isFillIn ? [node] : node.items;
  }

  /** A field of the lines of a key, joined by `\n`. */
  lines(key: FrontMatterKey): Field<string> | null {
    const texts = this.list(key);
    return texts.length === 0 ? null : this.toField(joinTexts(texts, '\n'), texts.map(({ value }) => squeeze(value)).join('\n'));
  }
}

/** The lines of a value, each without white space at its ends. */
function linesOfValue(text: Text | null): Text[] {
  if (text === null) return [];
  const lines: Text[] = [];
  let start = 0;
  for (const part of text.value.split('\n')) {
    const line = trimText(sliceText(text, start, start + part.length));
    if (line.value !== '') lines.push(line);
    start += part.length + 1;
  }
  return lines;
}

/** Tells of a key that nobody knows, with the one that it may stand for. */
export function unknownKey(source: Source, word: Text, known: readonly string[]): Finding {
  const near = nearestKey(word.value, known);
  return finding(source.file, {
    ruleId: 'unknown-key',
    severity: 'warning',
    place: placeOf(source, word),
    actual: word.value,
    ...(near === null ? { messageId: 'unknown-key-alone' } : { expected: [near] }),
  });
}

/** Whether a value is a mark to fill in and nothing else. */
function isFillIn(value: string): boolean {
  const [first] = fillInsOf(value);
  return first !== undefined && first[0] === 0 && first[1] === value.length;
}
