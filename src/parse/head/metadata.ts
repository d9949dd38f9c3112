/** Brings together what front matter and body say: where both speak and disagree, front matter wins and a finding says so. */
import {
  finding,
  fold,
  joinTexts,
  squeeze,
  type Classification,
  type DocumentNumber,
  type Field,
  type Finding,
  type Issuance,
  type Letterhead,
  type LetterheadKind,
  type OfficialDocument,
  type PreambleParagraph,
  type Recipient,
  type Recipients,
  type Signatory,
  type Source,
  placeOf,
  unplacedText,
} from '../../model/index.js';
import { roleOfValue } from '../../language/lines/head-roles.js';
import { isTypeSymbol } from '../../language/numbers/symbols.js';
import type { FrontMatter } from '../../read/yaml/front-matter.js';
import type { Head } from './head.js';
import type { Opening } from './preamble.js';
import type { MarkedTail } from '../tail/tail.js';

type Printing = Pick<Field<unknown>, 'position' | 'printed'>;

export type Metadata = Pick<
  OfficialDocument,
  | 'documentType'
  | 'abstract'
  | 'letterhead'
  | 'number'
  | 'issuance'
  | 'addressees'
  | 'preamble'
  | 'recipients'
  | 'signatories'
  | 'classification'
  | 'copy'
  | 'templateName'
  | 'term'
  | 'twoSided'
  | 'reportedPlan'
  | 'cutoff'
>;

export function mergeMetadata(
  source: Source,
  front: FrontMatter | null,
  head: Head,
  opening: Opening,
  tail: MarkedTail,
): { metadata: Metadata; findings: Finding[] } {
  const findings: Finding[] = [];
  const choose = <T>(key: string, first: Field<T> | null | undefined, second: Field<T> | null): Field<T> | null => {
    if (
      first &&
      second &&
      comparable(first.printed) !== comparable(second.printed) &&
      comparable(first.value) !== comparable(second.value)
    ) {
      findings.push(conflict(source, key, first, second));
    }
    return first ?? second;
  };
  const letterhead: Letterhead = {
    ...headingOf(front, head),
    organMark: head.organMark,
    superiorOrgan: choose('cơ quan cấp trên', front?.superiorOrgan, head.superiorOrgan),
    issuingOrgan: choose('cơ quan ban hành', front?.issuingOrgan, head.issuingOrgan),
  };
  const issuance: Issuance = { place: choose('địa danh', front?.place, head.place), date: choose('ngày ban hành', front?.date, head.date) };
  const marks: Classification = {
    confidentiality: choose('mức độ mật', front?.confidentiality, head.confidentiality),
    urgency: choose('mức độ khẩn', front?.urgency, head.urgency),
    circulation: choose('phạm vi lưu hành', front?.circulation, bothMarks(head.circulation, tail.circulation)),
    draft: front?.draft ?? head.draft,
    copies: front?.copies ?? null,
    drafter: front?.drafter ?? null,
    contact: front?.contact ?? null,
  };
  const number = choose('số và ký hiệu', front?.number, head.number);
  const addressees = choose('kính gửi', front?.addressees, opening.addressees);
  return {
    metadata: {
      documentType: choose('tên loại', front?.documentType, head.documentType) ?? head.letter ?? letterOf(number, addressees),
      abstract: choose('trích yếu', front?.abstract, head.abstract),
      letterhead,
      number,
      issuance,
      addressees,
      preamble: mergeBases(source, front, opening),
      recipients: mergeRecipients(front, tail, choose),
      signatories: mergeSignatories(source, front, tail, findings),
      classification: marks,
      copy: front?.copy ?? null,
      templateName: front?.templateName ?? null,
      term: front?.term ?? null,
      twoSided: front?.twoSided ?? false,
      reportedPlan: front?.reportedPlan ?? null,
      cutoff: front?.cutoff ?? null,
    },
    findings,
  };
}

/**
 * Công văn, where a document is sent to somebody under a symbol without a type: of all documents only its symbol names none
 * (Nghị định 30/2020/NĐ-CP, phụ lục I, phần I, II.3).
 */
function letterOf(number: Field<DocumentNumber> | null, addressees: unknown): Field<string> | null {
  const symbol = number?.value.typeSymbol ?? null;
  if (addressees === null || number === null || symbol === null || isTypeSymbol(symbol)) return null;
  return { ...number, value: 'Công văn' };
}

/** The marks of circulation above the heading and those below the signature, a line each. */
function bothMarks(above: Field<string> | null, below: Field<string> | null): Field<string> | null {
  if (above === null || below === null) return above ?? below;
  return comparable(above.value) === comparable(below.value)
    ? above
    : { ...above, value: `${above.value}\n${below.value}`, printed: joinTexts([above.printed, below.printed], '\n') };
}

/** The heading: an organisation's own, of the front matter, stands in for that of the body. */
function headingOf(front: FrontMatter | null, head: Head): Pick<Letterhead, 'kind' | 'heading'> {
  const own = front?.heading ?? null;
  if (own === null) return { kind: head.kind, heading: head.heading };
  const lines = own.value.split('\n');
  const roles: Readonly<Partial<Record<string, LetterheadKind>>> = { party: 'party', national: 'national' };
  return { kind: roles[roleOfValue((lines[0] ?? '').toUpperCase())] ?? 'other', heading: { ...own, value: lines } };
}

/** Front matter (`first`) and body (`second`) disagree. */
function conflict(source: Source, key: string, first: Printing, second: Printing): Finding {
  return finding(source.file, {
    ruleId: 'conflicting-metadata',
    severity: 'warning',
    place: second.position,
    actual: squeeze(second.printed.value),
    expected: [squeeze(first.printed.value)],
    data: { key },
    related: first.position === null ? [] : [first.position.start],
  });
}

/** What two printings have in common: letters and digits, without case and diacritics. */
function comparable(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : value !== null && typeof value === 'object' && 'value' in value
        ? String(value.value)
        : JSON.stringify(value);
  return fold(text).replace(/[^a-z0-9]/gu, '');
}

function mergeBases(source: Source, front: FrontMatter | null, opening: Opening): PreambleParagraph[] {
  const bases = (front?.bases ?? []).map((text): PreambleParagraph => ({ role: 'basis', text, position: placeOf(source, text) }));
  const printed = new Set(opening.preamble.map((paragraph) => comparable(paragraph.text.value)));
  const added = bases.filter((basis) => !printed.has(comparable(basis.text.value)));
  const authority = opening.preamble.findLastIndex((paragraph) => paragraph.role === 'authority');
  return [...opening.preamble.slice(0, authority + 1), ...added, ...opening.preamble.slice(authority + 1)];
}

function mergeRecipients(
  front: FrontMatter | null,
  tail: MarkedTail,
  choose: <T>(key: string, first: Field<T> | null | undefined, second: Field<T> | null) => Field<T> | null,
): Recipients | null {
  const items = front?.recipients ?? null;
  if (items === null && tail.recipients === null && (front?.archive ?? null) === null) return null;
  const asField = (list: readonly Field<Recipient>[] | null | undefined): Field<string> | null => {
    const first = list?.[0];
    return first === undefined || list === null || list === undefined
      ? null
      : {
          ...first,
          value: list.map((item) => comparable(item.printed)).join(' '),
          printed: joinTexts(
            list.map((item) => item.printed),
            '; ',
          ),
        };
  };
  choose('nơi nhận', asField(items), asField(tail.recipients?.items));
  return {
    items: items ?? tail.recipients?.items ?? [],
    archive: choose('lưu', front?.archive, tail.recipients?.archive ?? null),
    position: items?.[0]?.position ?? tail.recipients?.position ?? null,
  };
}

function mergeSignatories(source: Source, front: FrontMatter | null, tail: MarkedTail, findings: Finding[]): readonly Signatory[] {
  const named = (front?.signatories ?? []).filter(({ confirms }) => confirms === undefined);
  const confirming = (front?.signatories ?? []).filter(({ confirms }) => confirms !== undefined);
  const printed = tail.signatories.filter(({ confirms }) => confirming.length === 0 || confirms === undefined);
  return [...mergeSigners(source, named, printed, findings), ...confirming];
}

/** Who signs: whom the front matter names (`named`), else whom the body prints. */
function mergeSigners(
  source: Source,
  named: readonly Signatory[],
  printed: readonly Signatory[],
  findings: Finding[],
): readonly Signatory[] {
  const [first] = named;
  const [second] = printed;
  if (first === undefined) return printed;
  if (second !== undefined) {
    const print = (list: readonly Signatory[]): string =>
      list
        .map((one) =>
          [...one.capacities.map((capacity) => `${capacity.mark ?? ''} ${capacity.body}`), ...one.positions, one.name ?? ''].join(' '),
        )
        .join('; ');
    if (comparable(print(named)) !== comparable(print(printed))) {
      findings.push(
        conflict(
          source,
          'người ký',
          { position: first.position, printed: unplacedText(print(named)) },
          { position: second.position, printed: unplacedText(print(printed)) },
        ),
      );
    }
    if (named.length === printed.length) return named.map((one, index) => complete(one, printed[index] as Signatory));
  }
  return named;
}

/** What front matter leaves open is read from the body. */
function complete(signatory: Signatory, printed: Signatory): Signatory {
  return {
    ...signatory,
    capacities: signatory.capacities.length > 0 ? signatory.capacities : printed.capacities,
    positions: signatory.positions.length > 0 ? signatory.positions : printed.positions,
    name: signatory.name ?? printed.name,
    otherPosts: printed.otherPosts,
    notes: printed.notes,
  };
}
