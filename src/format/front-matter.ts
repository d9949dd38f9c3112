/** Front matter in canonical form: the author's own entries, named and ordered, and those that the body said. */
import { isMap, isScalar, isSeq, parseDocument, stringify, type Pair } from 'yaml';
import type { DocumentNumber, Field, PartialDate, OfficialDocument, Recipient, Salutation, Signatory } from '../model/index.js';
import { withoutNumberWord } from '../model/index.js';
import { readDate } from '../language/dates/dates.js';
import { frontMatterKey, frontMatterKeys, planKey, type FrontMatterKey } from '../read/yaml/keys.js';
import { readNumber } from '../language/numbers/document-number.js';
import { readArchive, readRecipient } from '../language/lines/recipients.js';

/** The order of the keys. */
const keyOrder: readonly FrontMatterKey[] = [
  'documentType',
  'abstract',
  'number',
  'symbol',
  'superiorOrgan',
  'heading',
  'issuingOrgan',
  'place',
  'date',
  'confidentiality',
  'urgency',
  'circulation',
  'draft',
  'addressees',
  'submittedTo',
  'invited',
  'bases',
  'reportedPlan',
  'cutoff',
  'signatories',
  'capacity',
  'position',
  'signer',
  'confirmation',
  'recipients',
  'archive',
  'copies',
  'drafter',
  'contact',
  'copy',
  'template',
  'term',
  'twoSided',
];
/** The key that says each salutation. */
const addresseeKey: Readonly<Record<Salutation, FrontMatterKey>> = {
  'Kính gửi': 'addressees',
  'Kính trình': 'submittedTo',
  'Kính mời': 'invited',
};
const signatoryKeys: readonly FrontMatterKey[] = ['signatories', 'capacity', 'position', 'signer', 'confirmation'];

/** One key with its value, as lines of YAML. */
interface Entry {
  readonly key: FrontMatterKey | null;
  /** Comments `# ...` and blank lines above it. */
  readonly before: readonly string[];
  readonly lines: readonly string[];
}

/** The author's entries, and the comments behind the last of them. */
export interface WrittenFrontMatter {
  readonly entries: readonly Entry[];
  readonly after: readonly string[];
}

/** Reads the entries of a stretch of YAML; those of a plan's body are left out. */
export function readEntries(yaml: string): WrittenFrontMatter {
  const { contents } = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  if (!isMap(contents)) return { entries: [], after: keepComments(yaml.split('\n')) };
  if (contents.flow === true) return { entries: [{ key: null, before: [], lines: yaml.trimEnd().split('\n') }], after: [] };
  const pairs = contents.items as Pair[];
  const starts = pairs.map(({ key }) => yaml.lastIndexOf('\n', ((isScalar(key) ? key.range?.[0] : undefined) ?? 0) - 1) + 1);
  const chunks = starts.map((start, index) =>
    yaml
      .slice(start, starts[index + 1] ?? yaml.length)
      .replace(/\n$/u, '')
      .split('\n'),
  );
  const words = pairs.map(({ key }) => (isScalar(key) ? String(key.value ?? '') : ''));
  const keys = words.map(frontMatterKey);
  const entries: Entry[] = [];
  let before = keepComments(yaml.slice(0, starts[0] ?? 0).split('\n'));
  for (const [index, chunk] of chunks.entries()) {
    let end = chunk.length;
    while (end > 1 && /^(?:\s*|#.*|---|\.\.\.)$/u.test(chunk[end - 1] ?? '')) end--;
    const key = keys[index] ?? null;
    const bodyOfPlan = key === null && planKey(words[index] ?? '') === 'body';
    if (!bodyOfPlan)
      entries.push({
        key,
        before,
        lines: canonicalLines(
          chunk.slice(0, end),
          key !== null && keys.indexOf(key) === keys.lastIndexOf(key) ? key : null,
          pairs[index] as Pair,
        ),
      });
    before = bodyOfPlan ? [] : keepComments(chunk.slice(end));
  }
  return { entries, after: before };
}

function keepComments(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trimStart().startsWith('#')).map((line) => line.trim());
}

/** The lines of an entry with the regulation's own word for its key; the value stays as typed. */
function canonicalLines(lines: readonly string[], key: FrontMatterKey | null, { value }: Pair): string[] {
  const [first = '', ...rest] = lines;
  const colon = colonOf(first);
  if (key === null || colon < 0) return [...lines];
  const head = `${frontMatterKeys[key][0]}: ${first.slice(colon + 1).trim()}`.trimEnd();
  const inset = isSeq(value) && value.flow !== true && rest.some((line) => line.startsWith('- ')) ? '  ' : '';
  return [head, ...rest.map((line) => (line.trim() === '' ? '' : inset + nameInner(line, key).trimEnd()))];
}

/** Where the colon behind the key of a line stands; negative where the line has no plain key. */
function colonOf(line: string): number {
  const quote = /^["']/u.exec(line)?.[0];
  const from = quote === undefined ? 0 : line.indexOf(quote, 1) + 1;
  const colon = line.indexOf(':', from);
  const behind = line.charAt(colon + 1);
  return line.startsWith('?') || (quote !== undefined && from === 0) || (behind !== '' && behind !== ' ' && behind !== '\t') ? -1 : colon;
}

/** `thẩm quyền:` inside `người ký` is `quyền hạn:`. */
function nameInner(line: string, key: FrontMatterKey): string {
  if (key !== 'signatories') return line;
  const bare = line.trimStart();
  const words = bare.startsWith('- ') ? bare.slice(2).trimStart() : bare;
  const colon = colonOf(words);
  const inner = colon < 0 ? null : frontMatterKey(words.slice(0, colon));
  return inner !== null && signatoryKeys.includes(inner)
    ? `${line.slice(0, line.length - words.length)}${frontMatterKeys[inner][0]}${words.slice(colon)}`
    : line;
}

/** What of a plan its front matter is to say. */
export interface FrontMatterChoice {
  /** Whether what the body prints of the head goes to the front matter. */
  readonly head: boolean;
  readonly recipients: boolean;
  /** `kept`: the author's own where there is one. */
  readonly signature: 'kept' | 'written' | 'none';
}

/** Comments that stand above a part of the head in the body, by its key; those above nothing by null. */
export type HeadComments = ReadonlyMap<FrontMatterKey | null, readonly string[]>;

/** The front matter between its `---`; empty if there is nothing to say. */
export function writeFrontMatter(
  plan: OfficialDocument,
  { entries, after }: WrittenFrontMatter,
  choice: FrontMatterChoice,
  comments: HeadComments,
): string {
  const own = choice.signature === 'written' ? entries.filter(({ key }) => key === null || !signatoryKeys.includes(key)) : entries;
  const all = new Map<FrontMatterKey, Entry>();
  for (const [key, value] of valuesOfBody(plan, choice)) {
    if (value === null || own.some((entry) => entry.key === key)) continue;
    if (key === 'signatories' && own.some((entry) => entry.key !== null && signatoryKeys.includes(entry.key))) continue;
    all.set(key, { key, before: [], lines: yamlLines(frontMatterKeys[key][0], value) });
  }
  const rank = ({ key }: Entry): number => (key === null ? keyOrder.length : keyOrder.indexOf(key));
  const sorted = [...own, ...all.values()].toSorted((one, other) => rank(one) - rank(other));
  const lines = [
    ...(comments.get(null) ?? []),
    ...sorted.flatMap((entry) => [...(entry.key === null ? [] : (comments.get(entry.key) ?? [])), ...entry.before, ...entry.lines]),
    ...after,
  ];
  return lines.length === 0 ? '' : ['---', ...lines, '---', ''].join('\n');
}

type YamlValue =
  string | readonly string[] | readonly Readonly<Record<string, YamlValue>>[] | Readonly<Record<string, string | readonly string[]>>;

function yamlLines(word: string, value: YamlValue): string[] {
  return stringify({ [word]: value }, { lineWidth: 0, schema: 'failsafe' })
    .trimEnd()
    .split('\n');
}

/** What the body says, for each key in its canonical form; null for nothing. */
function* valuesOfBody(
  plan: OfficialDocument,
  { head, recipients, signature }: FrontMatterChoice,
): Generator<[FrontMatterKey, YamlValue | null]> {
  const { letterhead, issuance, classification: marks } = plan;
  const text = (field: Field<string> | null): string | null => (field?.origin === 'body' ? field.value : null);
  if (head) {
    yield ['documentType', text(plan.documentType)];
    yield ['abstract', plan.abstract?.origin === 'body' ? plan.abstract.value.value : null];
    yield ['number', plan.number?.origin === 'body' ? numberValue(plan.number) : null];
    yield ['superiorOrgan', text(letterhead.superiorOrgan)];
    yield ['issuingOrgan', text(letterhead.issuingOrgan)];
    yield ['place', text(issuance.place)];
    yield ['date', issuance.date?.origin === 'body' ? dateValue(issuance.date) : null];
    yield ['confidentiality', text(marks.confidentiality)];
    yield ['urgency', text(marks.urgency)];
    yield ['circulation', text(marks.circulation)];
    yield ['draft', text(marks.draft)];
    if (plan.addressees?.origin === 'body') {
      const { salutation, names } = plan.addressees.value;
      yield [addresseeKey[salutation], names.length === 1 ? (names[0] ?? '') : names];
    }
  }
  if (signature !== 'none' && plan.signatories.length > 0) {
    for (const [key, confirms] of [
      ['signatories', false],
      ['confirmation', true],
    ] as const) {
      const signed = plan.signatories.filter((one) => (one.confirms !== undefined) === confirms);
      const [only] = signed;
      if (only !== undefined) yield [key, signed.length === 1 ? signatoryValue(only) : signed.map(signatoryValue)];
    }
  }
  if (!recipients || plan.recipients === null) return;
  const items = plan.recipients.items.filter(({ origin }) => origin === 'body');
  yield ['recipients', items.length === 0 ? null : items.map(recipientValue)];
  yield ['archive', plan.recipients.archive?.origin === 'body' ? archiveValue(plan.recipients.archive) : null];
}

/** The number without the word before it. */
function numberValue({ printed, value }: Field<DocumentNumber>): string {
  const bare = withoutNumberWord(printed.value).replace(/^[.:…_\s]{1,60}/u, '');
  return same(readNumber(bare), value) ? bare : printed.value;
}

/** The date in digits as printed; in words where parts are blank. */
function dateValue({ printed, value }: Field<PartialDate>): string {
  const digits = printed.value.match(/\d+/gu)?.join('/') ?? '';
  if (same(readDate(digits), value)) return digits;
  const words = `ngày ${value.day ?? '…'} tháng ${value.month ?? '…'} năm ${value.year ?? '…'}`;
  return same(readDate(words), value) ? words : printed.value;
}

function recipientValue({ printed, value }: Field<Recipient>): string {
  const bare = value.purpose === null ? value.name : `${value.name} (${value.purpose})`;
  return readArchive(bare) === null && same(readRecipient(bare), value) ? bare : printed.value;
}

function archiveValue({ printed, value }: Field<string>): string {
  return value !== '' && value.replace(/\.$/u, '') === value && readArchive(value) === null ? value : printed.value;
}

function signatoryValue({ capacities, positions, name }: Signatory): Readonly<Record<string, string | readonly string[]>> {
  const lines = (texts: readonly string[]): string => texts.join('\n');
  const parts: [FrontMatterKey, string][] = [
    ['capacity', lines(capacities.map(({ mark, body }) => (mark === null ? body : `${mark} ${body}`)))],
    ['position', lines(positions)],
    ['signer', name ?? ''],
  ];
  return Object.fromEntries(parts.flatMap(([key, value]) => (value === '' ? [] : [[frontMatterKeys[key][0], value]])));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where the parts of the head that stand in the body begin, by key. */
export function headPlaces(plan: OfficialDocument): readonly (readonly [FrontMatterKey, number])[] {
  const { letterhead, issuance, classification: marks, recipients } = plan;
  const fields: [FrontMatterKey, Pick<Field<unknown>, 'position' | 'origin'> | null | undefined][] = [
    ['documentType', plan.documentType],
    ['abstract', plan.abstract],
    ['number', plan.number],
    ['superiorOrgan', letterhead.superiorOrgan],
    ['issuingOrgan', letterhead.issuingOrgan],
    ['place', issuance.place],
    ['date', issuance.date],
    ['confidentiality', marks.confidentiality],
    ['urgency', marks.urgency],
    ['circulation', marks.circulation],
    ['draft', marks.draft],
    [addresseeKey[plan.addressees?.value.salutation ?? 'Kính gửi'], plan.addressees],
    ['signatories', plan.signatories[0]],
    ['recipients', recipients?.items[0]],
    ['archive', recipients?.archive],
  ];
  return fields.flatMap(([key, field]) =>
    field?.origin === 'body' && field.position !== null ? [[key, field.position.start.offset] as const] : [],
  );
}
