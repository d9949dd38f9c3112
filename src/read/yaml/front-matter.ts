/** Front matter: the head of a document as its author writes it, key by key. */
import { isMap, isSeq, type Pair } from 'yaml';
import {
  finding,
  fold,
  isPossible,
  placeOf,
  sliceText,
  squeeze,
  trimText,
  documentTypes,
  type Addressees,
  type DocumentNumber,
  type Field,
  type Finding,
  type Observation,
  type PartialDate,
  type Position,
  type Recipient,
  type ReportedPlan,
  type Signatory,
  type Source,
  type Text,
} from '../../model/index.js';
import { readDate } from '../../language/dates/dates.js';
import {
  frontMatterKey,
  frontMatterKeys,
  nearestKey,
  reportedPlanKey,
  reportedPlanKeys,
  type FrontMatterKey,
  type ReportedPlanKey,
} from './keys.js';
import { readNumber } from '../../language/numbers/document-number.js';
import { readArchive, readRecipient } from '../../language/lines/recipients.js';
import { readCapacity } from '../../language/lines/signature.js';
import { readYamlMapping, textOfNode, type YamlMapping } from './yaml-text.js';

/** What front matter says. `null` for what it does not say. */
export interface FrontMatter {
  readonly documentType: Field<string> | null;
  readonly abstract: Field<Text> | null;
  readonly number: Field<DocumentNumber> | null;
  readonly issuingOrgan: Field<string> | null;
  readonly superiorOrgan: Field<string> | null;
  readonly place: Field<string> | null;
  readonly date: Field<PartialDate> | null;
  readonly signatories: readonly Signatory[];
  readonly recipients: readonly Field<Recipient>[] | null;
  readonly archive: Field<string> | null;
  readonly addressees: Field<Addressees> | null;
  readonly bases: readonly Text[];
  readonly templateName: Field<string> | null;
  readonly confidentiality: Field<string> | null;
  readonly urgency: Field<string> | null;
  readonly circulation: Field<string> | null;
  readonly draft: Field<string> | null;
  readonly copies: Field<string> | null;
  readonly drafter: Field<string> | null;
  readonly contact: Field<string> | null;
  readonly twoSided: boolean;
  readonly term: Field<string> | null;
  readonly reportedPlan: ReportedPlan | null;
  readonly cutoff: Field<PartialDate> | null;
}

/** Reads front matter from the stretch of the source. */
export function readFrontMatter(
  source: Source,
  start: number,
  end: number,
): { frontMatter: FrontMatter; findings: Finding[]; broken: boolean } {
  const { mapping, findings } = readYamlMapping(source, start, end);
  const reader = new FrontMatterReader(source, mapping, findings);
  return {
    frontMatter: reader.read(mapping === null ? [] : (mapping.map.items as Pair[]), () => false),
    findings,
    broken: mapping === null && findings.length > 0,
  };
}

/** Reads the front-matter keys of a mapping that has others too: `isOther` tells them. */
export function readFrontMatterOf(
  source: Source,
  mapping: YamlMapping,
  findings: Finding[],
  isOther: (word: string) => boolean,
): FrontMatter {
  return new FrontMatterReader(source, mapping, findings).read(mapping.map.items as Pair[], isOther);
}

/** Keys of the addressees; the first that is there counts. */
const addresseeKeys = ['submittedTo', 'invited', 'addressees'] as const;
const salutationOf = { submittedTo: 'Kính trình', invited: 'Kính mời', addressees: 'Kính gửi' } as const;

class FrontMatterReader {
  readonly #values = new Map<FrontMatterKey, { node: unknown; word: string }>();

  constructor(
    readonly source: Source,
    readonly mapping: YamlMapping | null,
    readonly findings: Finding[],
  ) {}

  read(pairs: readonly Pair[], isOther: (word: string) => boolean): FrontMatter {
    for (const pair of pairs) this.#readPair(pair, isOther);
    const archiveOfList = this.#list('recipients').find((text) => readArchive(text.value) !== null);
    const recipients = this.#list('recipients').filter((text) => readArchive(text.value) === null);
    const archive = this.#field('archive', (value) => readArchive(value) ?? value.replace(/\.$/u, ''));
    return {
      documentType: this.#field('documentType', (value) => documentTypes.find((name) => fold(name) === fold(value)) ?? value),
      abstract: this.#abstract(),
      number: this.#field('number', (value) => readNumber(value) ?? this.#malformed('number', value)),
      issuingOrgan: this.#field('issuingOrgan', squeeze),
      superiorOrgan: this.#field('superiorOrgan', squeeze),
      place: this.#field('place', squeeze),
      date: this.#field('date', (value) => this.#date('date', value)),
      signatories: this.#signatories(),
      recipients: this.#values.has('recipients') ? recipients.map((text) => this.#toField(text, readRecipient(text.value))) : null,
      archive: archive ?? (archiveOfList === undefined ? null : this.#toField(archiveOfList, readArchive(archiveOfList.value) ?? '')),
      addressees: this.#addressees(),
      bases: this.#list('bases'),
      templateName: this.#field('template', squeeze),
      confidentiality: this.#field('confidentiality', squeeze),
      urgency: this.#field('urgency', squeeze),
      circulation: this.#field('circulation', squeeze),
      draft: this.#draft(),
      copies: this.#field('copies', squeeze),
      drafter: this.#field('drafter', squeeze),
      contact: this.#field('contact', squeeze),
      twoSided: this.#yes('twoSided'),
      term: this.#field('term', squeeze),
      reportedPlan: this.#reportedPlan(),
      cutoff: this.#field('cutoff', (value) => this.#date('cutoff', value)),
    };
  }

  #readPair(pair: Pair, isOther: (word: string) => boolean): void {
    const keyText = textOfNode(this.source, this.mapping?.base ?? 0, pair.key);
    if (keyText === null) return;
    const word = keyText.value;
    const key = frontMatterKey(word);
    const place = placeOf(this.source, keyText);
    if (key === null) {
      if (isOther(word)) return;
      this.findings.push(unknownKey(this.source, keyText, Object.values(frontMatterKeys).flat()));
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
    this.#values.set(key, { node: pair.value, word });
  }

  #text(key: FrontMatterKey): Text | null {
    const value = this.#values.get(key);
    const text = value === undefined ? null : textOfNode(this.source, this.mapping?.base ?? 0, value.node);
    return text === null ? null : trimText(text);
  }

  #toField<T>(text: Text, value: T): Field<T> {
    return { value, printed: text.value, position: placeOf(this.source, text), origin: 'frontMatter' };
  }

  #field<T>(key: FrontMatterKey, read: (value: string) => T | null): Field<T> | null {
    const text = this.#text(key);
    if (text === null) return null;
    const value = read(text.value);
    return value === null ? null : this.#toField(text, value);
  }

  #report(key: FrontMatterKey, observation: Omit<Observation, 'place'>): void {
    const text = this.#text(key);
    this.findings.push(finding(this.source.file, { ...observation, place: text === null ? null : placeOf(this.source, text) }));
  }

  #malformed(key: FrontMatterKey, value: string, kind: FrontMatterKey = key): null {
    this.#report(key, {
      ruleId: 'malformed-metadata',
      severity: 'error',
      actual: value,
      data: { key: frontMatterKeys[key][0] },
      messageId: `malformed-${kind}`,
    });
    return null;
  }

  #date(key: FrontMatterKey, value: string): PartialDate | null {
    const date = readDate(value);
    if (date === null) return this.#malformed(key, value, 'date');
    if (!isPossible(date)) this.#report(key, { ruleId: 'impossible-date', severity: 'error', actual: value });
    return date;
  }

  #abstract(): Field<Text> | null {
    const text = this.#text('abstract');
    return text === null ? null : this.#toField(text, text);
  }

  #draft(): Field<string> | null {
    const field = this.#field('draft', squeeze);
    if (field === null) return null;
    if (/^(?:không|khong|false|no)$/iu.test(field.value)) return null;
    if (/^(?:có|co|true|yes|x)$/iu.test(field.value)) return { ...field, value: 'Dự thảo' };
    return /^\d{1,2}$/u.test(field.value) ? { ...field, value: `Dự thảo lần ${field.value}` } : field;
  }

  #yes(key: FrontMatterKey): boolean {
    const text = this.#text(key);
    if (text === null) return false;
    if (/^(?:có|co|true|yes|x|1)$/iu.test(text.value)) return true;
    if (!/^(?:không|khong|false|no|0)$/iu.test(text.value)) this.#malformed(key, text.value);
    return false;
  }

  /** The lines of a list, of a block of lines or of one line. */
  #list(key: FrontMatterKey): Text[] {
    const value = this.#values.get(key);
    if (value === undefined) return [];
    const base = this.mapping?.base ?? 0;
    const nodes = isSeq(value.node) && value.node.flow !== true ? value.node.items : [value.node];
    return nodes.flatMap((node) => {
      const text = textOfNode(this.source, base, node);
      return text === null ? [] : linesOfValue(text);
    });
  }

  #addressees(): Field<Addressees> | null {
    const key = addresseeKeys.find((one) => this.#values.has(one)) ?? 'addressees';
    const texts = this.#list(key);
    const [first] = texts;
    if (first === undefined) return null;
    const names = texts.map((text) =>
      text.value
        .replace(/^[-–—+•]\s*/u, '')
        .replace(/(?<!\.)[.;,]$/u, '')
        .trimEnd(),
    );
    return { ...this.#toField(first, { salutation: salutationOf[key], names }), printed: texts.map((text) => text.value).join('\n') };
  }

  /** `kế hoạch: plan-2024.md`, or a mapping of the plan's file, number, date and what of it is reported on. */
  #reportedPlan(): ReportedPlan | null {
    const value = this.#values.get('reportedPlan')?.node;
    if (!isMap(value)) {
      const file = this.#field('reportedPlan', squeeze);
      return file === null ? null : { file, number: null, date: null, all: false };
    }
    const texts = new Map<ReportedPlanKey, Text>();
    for (const pair of value.items as Pair[]) {
      const word = textOfNode(this.source, this.mapping?.base ?? 0, pair.key);
      const text = textOfNode(this.source, this.mapping?.base ?? 0, pair.value);
      const key = word === null ? null : reportedPlanKey(word.value);
      if (word !== null && key === null) this.findings.push(unknownKey(this.source, word, Object.values(reportedPlanKeys).flat()));
      else if (key !== null && text !== null) texts.set(key, trimText(text));
    }
    const field = <T>(key: ReportedPlanKey, read: (value: string) => T | null): Field<T> | null => {
      const text = texts.get(key);
      if (text === undefined) return null;
      const found = read(text.value);
      if (found === null) {
        this.findings.push(
          finding(this.source.file, {
            ruleId: 'malformed-metadata',
            severity: 'error',
            place: placeOf(this.source, text),
            actual: text.value,
            data: { key: reportedPlanKeys[key][0] },
            messageId: `malformed-${key}`,
          }),
        );
      }
      return found === null ? null : this.#toField(text, found);
    };
    return {
      file: field('file', squeeze),
      number: field('number', readNumber),
      date: field('date', readDate),
      all: fold(texts.get('scope')?.value ?? '').startsWith('tat ca'),
    };
  }

  #signatories(): Signatory[] {
    const value = this.#values.get('signatories')?.node;
    const own = this.#signatory(
      new Map([
        ['capacity', this.#text('capacity')],
        ['position', this.#text('position')],
        ['signer', this.#text('signer')],
      ]),
    );
    if (value === undefined) return own === null ? [] : [own];
    const nodes = isSeq(value) && value.flow !== true ? value.items : [value];
    const read = nodes.flatMap((node): Signatory[] => {
      if (isMap(node)) {
        const texts = new Map<string, Text | null>();
        for (const pair of node.items as Pair[]) {
          const word = textOfNode(this.source, this.mapping?.base ?? 0, pair.key);
          const key = word === null ? null : frontMatterKey(word.value);
          if (word !== null && (key === null || !['capacity', 'position', 'signer'].includes(key))) {
            const near = nearestKey(word.value, ['quyền hạn', 'thẩm quyền', 'chức vụ', 'họ tên']);
            this.findings.push(
              finding(this.source.file, {
                ruleId: 'unknown-key',
                severity: 'warning',
                place: placeOf(this.source, word),
                actual: word.value,
                expected: [near ?? 'quyền hạn', ...(near === null ? ['chức vụ', 'họ tên'] : [])],
              }),
            );
          } else if (key !== null) {
            texts.set(key, textOfNode(this.source, this.mapping?.base ?? 0, pair.value));
          }
        }
        const signatory = this.#signatory(texts);
        return signatory === null ? [] : [signatory];
      }
      const name = textOfNode(this.source, this.mapping?.base ?? 0, node);
      const signatory = this.#signatory(
        new Map([
          ['capacity', this.#text('capacity')],
          ['position', this.#text('position')],
          ['signer', name],
        ]),
      );
      return signatory === null ? [] : [signatory];
    });
    return read;
  }

  #signatory(texts: ReadonlyMap<string, Text | null>): Signatory | null {
    const first = [...texts.values()].find((text): text is Text => text !== null);
    if (first === undefined) return null;
    const lines = (key: string): string[] => linesOfValue(texts.get(key) ?? null).map((text) => squeeze(text.value));
    const position: Position | null = placeOf(this.source, first);
    return {
      capacities: lines('capacity').map((line) => readCapacity(line) ?? { mark: null, body: line }),
      positions: lines('position'),
      name: lines('signer').join(' ') || null,
      otherPosts: [],
      notes: [],
      position,
      origin: 'frontMatter',
    };
  }
}

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
