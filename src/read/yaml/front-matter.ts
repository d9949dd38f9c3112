/** Front matter: the head of a document as its author writes it, key by key. */
import type { Pair } from 'yaml';
import {
  fold,
  joinTexts,
  sliceText,
  lowerFirst,
  squeeze,
  documentTypes,
  type Addressees,
  type Copy,
  type DocumentNumber,
  type Field,
  type Finding,
  type PartialDate,
  type Recipient,
  type ReportedPlan,
  type Signatory,
  type Source,
  type Text,
} from '../../model/index.js';
import { matchIssuance } from '../../language/dates/dates.js';
import { readCopy } from './front-copy.js';
import { readRecipientValues } from './front-recipients.js';
import { readSignatoryValues } from './front-signatories.js';
import { FrontValues } from './front-values.js';
import { readReportedPlan } from './reported-plan.js';
import { readYamlMapping, type YamlMapping } from './yaml-text.js';

/** What front matter says. `null` for what it does not say. */
export interface FrontMatter {
  readonly documentType: Field<string> | null;
  readonly abstract: Field<Text> | null;
  readonly number: Field<DocumentNumber> | null;
  /** The lines of the heading, joined by `\n`. */
  readonly heading: Field<string> | null;
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
  readonly copy: Copy | null;
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
  return {
    frontMatter: readValues(new FrontValues(source, mapping, findings), mapping === null ? [] : (mapping.map.items as Pair[]), () => false),
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
  return readValues(new FrontValues(source, mapping, findings), mapping.map.items as Pair[], isOther);
}

function readValues(values: FrontValues, pairs: readonly Pair[], isOther: (word: string) => boolean): FrontMatter {
  for (const pair of pairs) values.readPair(pair, isOther);
  const { items, archive } = readRecipientValues(values);
  return {
    documentType: values.field('documentType', (value) => documentTypes.find((name) => fold(name) === fold(value)) ?? value),
    abstract: readAbstract(values),
    number: readNumberValue(values),
    heading: values.lines('heading'),
    issuingOrgan: values.field('issuingOrgan', squeeze),
    superiorOrgan: values.field('superiorOrgan', squeeze),
    place: values.field('place', squeeze) ?? placeBeforeDate(values),
    date: values.field('date', (value) => values.date('date', value)),
    signatories: readSignatoryValues(values),
    recipients: items,
    archive,
    addressees: readAddresseeValues(values),
    bases: values.list('bases'),
    templateName: values.field('template', squeeze),
    confidentiality: values.field('confidentiality', squeeze),
    urgency: values.field('urgency', squeeze),
    circulation: values.lines('circulation'),
    draft: readDraft(values),
    copies: values.field('copies', squeeze),
    drafter: values.field('drafter', squeeze),
    contact: values.lines('contact'),
    copy: readCopy(values),
    twoSided: values.yes('twoSided'),
    term: values.field('term', squeeze),
    reportedPlan: readReportedPlan(values),
    cutoff: values.field('cutoff', (value) => values.date('cutoff', value)),
  };
}

/** The place of `Bình Minh, ngày 09 tháng 02 năm 2026`, the line of place and date behind the key of the date. */
function placeBeforeDate(values: FrontValues): Field<string> | null {
  const text = values.text('date');
  const place = matchIssuance(text?.value ?? '')?.place ?? '';
  return text === null || place === '' ? null : values.toField(sliceText(text, 0, place.length), place);
}

/** The number, whose symbol may stand in a key of its own: `số: 76`, `ký hiệu: KH-UBND`. */
function readNumberValue(values: FrontValues): Field<DocumentNumber> | null {
  const number = values.text('number');
  const typed = values.text('symbol');
  const symbol = typed === null ? null : sliceText(typed, typed.value.search(/[^\s/–-]|$/u));
  const texts = symbol === null || (number !== null && !/^(?:số:? ?)?\d{0,5}$/iu.test(number.value)) ? [number] : [number, symbol];
  const known = texts.filter((text) => text !== null);
  if (known.length === 0) return null;
  // The Party parts number and symbol by a hyphen, the State by a stroke.
  const printed = joinTexts(known, symbol?.value.includes('/') === true ? '-' : '/');
  const value = values.number(number === null ? 'symbol' : 'number', number === null ? `/${printed.value}` : printed.value);
  return value === null ? null : values.toField(printed, value);
}

function readAbstract(values: FrontValues): Field<Text> | null {
  const text = values.text('abstract');
  return text === null ? null : values.toField(text, text);
}

function readDraft(values: FrontValues): Field<string> | null {
  const field = values.field('draft', squeeze);
  if (field === null) return null;
  if (/^(?:không|khong|false|no)$/iu.test(field.value)) return null;
  if (/^(?:có|co|true|yes|x)$/iu.test(field.value)) return { ...field, value: 'Dự thảo' };
  if (/^\d{1,2}$/u.test(field.value)) return { ...field, value: `Dự thảo lần ${field.value}` };
  return /^lần(?!\p{L})/iu.test(field.value) ? { ...field, value: `Dự thảo ${lowerFirst(field.value)}` } : field;
}

/** Keys of the addressees; the first that is there counts. */
const addresseeKeys = ['submittedTo', 'invited', 'addressees'] as const;
const salutationOf = { submittedTo: 'Kính trình', invited: 'Kính mời', addressees: 'Kính gửi' } as const;

function readAddresseeValues(values: FrontValues): Field<Addressees> | null {
  const key = addresseeKeys.find((one) => values.has(one)) ?? 'addressees';
  const texts = values.list(key);
  const [first] = texts;
  if (first === undefined) return null;
  const names = texts.map((text) =>
    text.value
      .replace(/^[-–—+•]\s*/u, '')
      .replace(/(?<!\.)[.;,]$/u, '')
      .trimEnd(),
  );
  return { ...values.toField(first, { salutation: salutationOf[key], names }), printed: joinTexts(texts, '\n') };
}
