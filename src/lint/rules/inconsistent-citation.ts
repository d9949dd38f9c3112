import { citedDocuments, nameOf } from '../analysis/cited-documents.js';
import { skipComma } from '../../language/dates/date-parts.js';
import { dateAt } from '../../language/dates/date-phrases.js';
import { relatedPlace, type LintContext } from '../lint-context.js';
import { differenceOf, hasYear, identityOf } from '../../language/numbers/identity.js';
import { fold, toIso, type Citation, type CitedFact, type Messages, citedFacts, type CitedDocument } from '../../model/index.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'inconsistent-citation-date': {
    vi: { text: '“{document}” ở đây ghi ngày {actual}, chỗ khác ghi ngày {other}', hint: 'Đối chiếu văn bản gốc và sửa chỗ sai.' },
    en: { text: '`{document}` has the date {actual} here and {other} elsewhere', hint: 'Look the document up and mend the wrong one.' },
  },
  'inconsistent-citation-issuer': {
    vi: { text: '“{document}” ở đây ghi của “{actual}”, chỗ khác ghi của “{other}”', hint: 'Đối chiếu văn bản gốc và sửa chỗ sai.' },
    en: { text: '`{document}` is by `{actual}` here and by `{other}` elsewhere', hint: 'Look the document up and mend the wrong one.' },
  },
  'inconsistent-citation-own': {
    vi: {
      text: '“{actual}” không phải là số và ngày của văn bản này (“{expected}”)',
      hint: 'Sửa dòng “Kèm theo ...” cho khớp với phần đầu văn bản.',
    },
    en: {
      text: '`{actual}` is not number and date of this document (`{expected}`)',
      hint: 'Make the line of the appendix agree with the head.',
    },
  },
  'inconsistent-citation-symbol': {
    vi: { text: '“{document}” chỗ khác ghi là “{other}”', hint: 'Đối chiếu văn bản gốc và viết thống nhất số, ký hiệu.' },
    en: { text: '`{document}` is `{other}` elsewhere', hint: 'Look the document up and write its number one way.' },
  },
  'inconsistent-citation-title': {
    vi: {
      text: '“{document}” ở đây có trích yếu “{actual}”, chỗ khác là “{other}”',
      hint: 'Đối chiếu văn bản gốc: có thể nhầm số hoặc nhầm trích yếu.',
    },
    en: {
      text: '`{document}` has the title `{actual}` here and `{other}` elsewhere',
      hint: 'Look the document up: number or title may be wrong.',
    },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/**
 * One document that a text cites with two dates, two issuers or two titles. A number alone is not the document: numbers start again with
 * each term or year, and two offices may share a symbol, so something else must agree before a difference counts.
 */
export const inconsistentCitation = defineRule({
  id: 'inconsistent-citation',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Cùng một văn bản nhưng các lần viện dẫn ghi khác ngày, khác cơ quan ban hành hoặc khác trích yếu.',
    en: 'One document is cited with two dates, issuing organs or titles.',
  },
  basis: { vi: 'Đối chiếu các lần viện dẫn trong văn bản', en: 'The citations of the document compared' },
  messages,
  examples: [
    {
      text:
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Ban Thường vụ Tỉnh ủy về công tác hòa giải ở cơ sở.\n\n' +
        'Sơ kết Chỉ thị số 12-CT/TU, ngày 16/3/2023 của Ban Thường vụ Tỉnh ủy về công tác hòa giải ở cơ sở.\n',
      finds: ['3: 16/3/2023'],
    },
    {
      text:
        'Thực hiện Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.\n\n' +
        'Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Quốc hội.\n',
      finds: ['3: 59/2023/NĐ-CP'],
    },
    {
      text:
        'Theo Nghị quyết số 27-NQ/TW, ngày 21/5/2018 của Ban Chấp hành Trung ương về cải cách chính sách tiền lương.\n\n' +
        'Theo Nghị quyết số 27-NQ/TW, ngày 09/11/2022 của Ban Chấp hành Trung ương về xây dựng Nhà nước pháp quyền.\n',
      finds: [],
    },
    {
      text:
        'Theo Nghị quyết số 04-NQ/TU, ngày 14/7/2021 của Ban Chấp hành Đảng bộ tỉnh; Nghị quyết số 04-NQ/TU, ngày 28/02/2022 của Ban ' +
        'Chấp hành Đảng bộ thành phố.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const groups = new Map<string, Map<string, Variant>>();
  for (const { citation } of citedDocuments(context)) {
    const identity = identityOf(citation);
    if (identity === null || /liên (?:tịch|ngành|bộ)/iu.test(citation.documentType?.value ?? '')) continue;
    const variants = groups.get(identity) ?? new Map<string, Variant>();
    groups.set(identity, variants);
    const key = [citation.date, citation.issuer, citation.abstract].map((fact) => fact?.value).join('|');
    const variant = variants.get(key) ?? { citation, compared: 0, differing: null };
    const found = firstDiffering(variant, variants);
    if (found !== null) yield sightingOf(found.kind, found.other, citation);
    if (variants.size < mostVariants) variants.set(key, variant);
  }
  yield* symbolsAtOdds(context);
  yield* attachmentsAtOdds(context);
}

/** Numbers of one serial and type whose symbols differ by the order of their parts or by one letter: `27/CT-TTg` and `27/CTTg`. */
function* symbolsAtOdds(context: LintContext): Iterable<Said> {
  const bySerial = new Map<string, Citation[]>();
  for (const { citation } of citedDocuments(context)) {
    const serial = /^\d{1,5}/u.exec(citation.number?.value ?? '')?.[0];
    if (serial === undefined || identityOf(citation) === null) continue;
    const key = `${serial} ${(citation.documentType?.value ?? '').toLowerCase()}`;
    const met = bySerial.get(key) ?? [];
    bySerial.set(key, met);
    const other = met.find((one) => isSlipOf(citedFacts(one), citedFacts(citation)));
    if (other !== undefined)
      yield {
        place: citation.position,
        messageId: 'inconsistent-citation-symbol',
        severity: 'info',
        data: { document: nameOf(citation), other: other.text },
        actual: citation.text,
        related: relatedPlace(other.position),
      };
    if (met.length < mostVariants && !met.some(({ number }) => number?.value === citation.number?.value)) met.push(citation);
  }
}

/** Whether two numbers are one that was mistyped: the same letters in another order, or one letter less, and dates that may be one. */
function isSlipOf(first: CitedDocument, second: CitedDocument): boolean {
  const [one, other] = [first, second].map(({ number }) => (number ?? '').replace(/[^\p{L}]/gu, '').toUpperCase());
  if (first.number === second.number || one === undefined || other === undefined || hasYear(first.number ?? '')) return false;
  const parts = (number: string | null): string =>
    (number ?? '')
      .toUpperCase()
      .split(/[^\p{L}]+/u)
      .sort()
      .join(' ');
  const reordered = parts(first.number) === parts(second.number);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const shortened = long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  if (!reordered && !(shortened && short.length >= 4)) return false;
  if (first.date === null || second.date === null) return true;
  const parted = second.date.split('-');
  return first.date.split('-').filter((part, at) => part !== parted[at]).length <= 1;
}

/** `(Kèm theo Kế hoạch số 121/KH-UBND ngày ...)` in an appendix of another number or day than its document. */
function* attachmentsAtOdds(context: LintContext): Iterable<Said> {
  const { number, documentType, issuance } = context.plan;
  if (number === null || number.value.serial === null || documentType === null) return;
  for (const { role, text, start } of context.passages) {
    if (role !== 'attachment') continue;
    const named = /số:?\s?(\d{1,5})\s?([-/][\p{L}/&-]{2,24})/u.exec(text.value);
    if (named === null || !fold(text.value.slice(0, named.index)).includes(fold(documentType.value))) continue;
    const [numbered, serial = '', symbol = ''] = named;
    const dated = dateAt(text.value, skipComma(text.value, named.index + numbered.length));
    const same = fold(number.printed.value.replace(/^.*?(?=[-/])/u, '').trim()) === fold(symbol.trim());
    const own = issuance.date === null ? null : toIso(issuance.date.value);
    const otherDay = own !== null && dated !== null && dated.iso !== null && dated.iso !== own;
    if (!same || (Number(serial) === Number(number.value.serial) && !otherDay)) continue;
    const end = dated?.end ?? named.index + numbered.length;
    yield {
      place: context.place(start + named.index, start + end),
      messageId: 'inconsistent-citation-own',
      actual: text.value.slice(named.index, end),
      expected: [[number.printed.value, issuance.date?.printed.value ?? ''].filter((one) => one !== '').join(', ')],
      related: relatedPlace(number.position),
    };
  }
}

/** A document has fewer forms than this, however often it is cited; what comes behind is compared with these. */
const mostVariants = 50;

/** One form in which a document is cited: its date, issuer and title. */
interface Variant {
  readonly citation: Citation;
  /** How many of the forms before and behind it were compared with it. */
  compared: number;
  differing: { readonly kind: CitedFact; readonly other: Citation } | null;
}

function firstDiffering(variant: Variant, variants: ReadonlyMap<string, Variant>): Variant['differing'] {
  if (variant.differing !== null || variant.compared === variants.size) return variant.differing;
  for (const { citation: other } of [...variants.values()].slice(variant.compared)) {
    const kind = differenceOf(citedFacts(other), citedFacts(variant.citation));
    variant.compared++;
    if (kind !== null) return (variant.differing = { kind, other });
  }
  return null;
}

function sightingOf(kind: CitedFact, first: Citation, second: Citation): Said {
  const dates = kind === 'date';
  const printed = ({ wording, issuer, abstract }: Citation): string =>
    (dates ? wording?.dateText : (kind === 'issuer' ? issuer : abstract)?.value) ?? '';
  return {
    place: dates ? (second.date?.position ?? second.position) : second.position,
    messageId: `inconsistent-citation-${kind}`,
    ...(kind === 'title' ? { severity: 'info' as const } : {}),
    data: { document: nameOf(second), other: printed(first) },
    actual: printed(second),
    related: relatedPlace(dates ? (first.date?.position ?? first.position) : first.position),
  };
}
