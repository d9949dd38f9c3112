import { printDay } from '../analysis/calendar.js';
import { citedDocuments, nameOf } from '../analysis/cited-documents.js';
import { hasYear } from '../../language/numbers/identity.js';
import { compareIssuers, termOf } from '../../language/organs/issuers.js';
import { likeness } from '../../language/numbers/titles.js';
import type { LintContext } from '../lint-context.js';
import { isOnlyCited, citedFacts, type CitedDocument } from '../../model/index.js';
import type { Citation, Messages, Register, RegisterEntry } from '../../model/index.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'contradicts-register-date': {
    vi: {
      text: '“{document}” ghi ngày {actual}, danh mục văn bản đã biết ghi ngày {expected}',
      hint: 'Đối chiếu văn bản gốc. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` has the date {actual}; the register of known documents has {expected}',
      hint: 'Look the document up. The register rests on: {source}.',
    },
  },
  'contradicts-register-issuer': {
    vi: {
      text: '“{document}” ghi của “{actual}”, danh mục văn bản đã biết ghi của “{expected}”',
      hint: 'Đối chiếu văn bản gốc. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` is by `{actual}`; the register of known documents has `{expected}`',
      hint: 'Look the document up. The register rests on: {source}.',
    },
  },
  'contradicts-register-term': {
    vi: {
      text: '“{document}” ghi khóa {actual}, danh mục văn bản đã biết ghi khóa {expected}',
      hint: 'Đối chiếu văn bản gốc. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` is of term {actual}; the register of known documents has {expected}',
      hint: 'Look the document up. The register rests on: {source}.',
    },
  },
  'contradicts-register-title': {
    vi: {
      text: '“{document}” có trích yếu “{actual}”, danh mục văn bản đã biết ghi “{expected}”',
      hint: 'Đối chiếu văn bản gốc: có thể nhầm số. Căn cứ của danh mục: {source}.',
    },
    en: {
      text: '`{document}` has the title `{actual}`; the register of known documents has `{expected}`',
      hint: 'Look the document up: the number may be wrong. The register rests on: {source}.',
    },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/** A citation that differs from what is known of the document. Says nothing of a document that the register does not have for certain. */
export const contradictsRegister = defineRule({
  id: 'contradicts-register',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Viện dẫn khác với danh mục văn bản đã biết: khác ngày, cơ quan ban hành, khóa hoặc trích yếu.',
    en: 'A citation differs from the register of known documents in date, issuing organ, term or title.',
  },
  basis: { vi: 'Danh mục văn bản đã biết, có sẵn và của cơ quan', en: 'The register of known documents, dvplan’s and the office’s' },
  messages,
  examples: [
    {
      text:
        '---\nthể thức: dang-hd36\n---\nTheo Nghị quyết số 25-NQ/TW, ngày 12/3/2013 của Ban Chấp hành Trung ương Đảng về công tác tôn ' +
        'giáo.\n',
      finds: ['4: 12/3/2013'],
    },
    { text: 'Theo Nghị quyết số 25-NQ/TW, ngày 12/3/2003 của Bộ Chính trị về công tác tôn giáo.\n', finds: ['1: 25-NQ/TW'] },
    {
      text:
        'Theo Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (Khóa XI) về công tác dân vận; Nghị quyết số ' +
        '25-NQ/TW, ngày 25/7/2008 về công tác thanh niên.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  if (context.register.length === 0) return;
  const entries = byNumber(context.register);
  for (const { citation } of citedDocuments(context)) {
    const { number, documentType, date: day } = citedFacts(citation);
    if (number === null || documentType === null || day === null) continue;
    const type = documentType.toLowerCase();
    const sameNumber = entries.get(number.toLowerCase()) ?? [];
    const all = sameNumber.filter((entry) => entry.documentType.toLowerCase() === type && !isOnlyCited(entry));
    const known = all.filter((entry) => !isOutdone(entry, all));
    const dated = known.filter(({ date }) => date === day);
    const sighting = dated.length > 0 ? factsBeside(citation, dated) : otherDate(citation, known, context);
    if (sighting !== null) yield sighting;
  }
}

/**
 * Whether a verified entry of the same year, and of no other issuer, stands beside one that is not: what an office knows outdoes what was
 * only read somewhere.
 */
function isOutdone(entry: RegisterEntry, known: readonly RegisterEntry[]): boolean {
  return (
    !entry.verified &&
    known.some(
      (other) =>
        other.verified && other.date?.slice(0, 4) === entry.date?.slice(0, 4) && compareIssuers(other.issuer, entry.issuer) !== 'differ',
    )
  );
}

const indexes = new WeakMap<Register, ReadonlyMap<string, readonly RegisterEntry[]>>();

function byNumber(register: Register): ReadonlyMap<string, readonly RegisterEntry[]> {
  const ready = indexes.get(register);
  if (ready !== undefined) return ready;
  const index = new Map<string, RegisterEntry[]>();
  for (const entry of register) {
    const key = entry.number.toLowerCase();
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else list.push(entry);
  }
  indexes.set(register, index);
  return index;
}

/** Type, number and date are those of a known document: its issuer, term and title then hold too. */
function factsBeside(citation: Citation, entries: readonly RegisterEntry[]): Said | null {
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || !entry.verified) return null;
  const { position } = citation;
  const { issuer, abstract } = citedFacts(citation);
  const base = { place: position, data: { document: nameOf(citation), source: entry.source } };
  const term = issuer === null ? null : termOf(issuer);
  if (term !== null && entry.term !== null && term !== entry.term)
    return { ...base, messageId: 'contradicts-register-term', actual: term, expected: [entry.term] };
  if (issuer !== null && entry.issuer !== null && compareIssuers(issuer, entry.issuer) === 'differ') {
    return { ...base, messageId: 'contradicts-register-issuer', actual: issuer, expected: [entry.issuer] };
  }
  if (abstract !== null && entry.title !== null && likeness(abstract, entry.title) === 0) {
    return { ...base, messageId: 'contradicts-register-title', severity: 'info', actual: abstract, expected: [entry.title] };
  }
  return null;
}

/**
 * No known document of this number has the date: the citation may mean another one, unless its title, its term or its figures point to one
 * that is known.
 */
function otherDate(citation: Citation, known: readonly RegisterEntry[], context: LintContext): Said | null {
  const meant = known.filter((entry) => entry.date !== null && isMeant(citedFacts(citation), entry, entry.date));
  const [entry] = meant;
  if (entry === undefined || meant.length > 1 || !entry.verified || entry.date === null) return null;
  return {
    place: citation.date?.position ?? citation.position,
    messageId: 'contradicts-register-date',
    data: { document: nameOf(citation), source: entry.source },
    actual: citation.wording?.dateText ?? citation.date?.value ?? '',
    expected: [printDay(entry.date, context.template)],
  };
}

function isMeant(citation: CitedDocument, entry: RegisterEntry, date: string): boolean {
  const issuers = compareIssuers(citation.issuer, entry.issuer);
  if (issuers === 'differ') return false;
  if (hasYear(entry.number)) return true;
  const titles = likeness(citation.abstract, entry.title);
  if (titles !== null) return titles >= 0.7;
  const term = citation.issuer === null ? null : termOf(citation.issuer);
  if (term !== null && term === entry.term) return true;
  return issuers === 'same' && isOneSlip(citation.date ?? '', date);
}

/** Whether two dates differ in one of day, month and year only. */
function isOneSlip(one: string, other: string): boolean {
  const first = one.split('-');
  return other.split('-').filter((part, at) => part !== first[at]).length === 1;
}
