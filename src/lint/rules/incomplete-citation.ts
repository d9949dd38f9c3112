import { letters } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import { citedDocuments, isLaw, nameOf, type Cited } from '../analysis/cited-documents.js';
import { identityOf } from '../../language/numbers/identity.js';
import type { LintContext } from '../lint-context.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'incomplete-citation-date': {
    vi: {
      text: '“{document}” viện dẫn lần đầu mà không ghi ngày ban hành',
      hint: 'Thêm “ngày ...” sau số và ký hiệu: các nhiệm kỳ, các năm có thể có văn bản trùng số.',
    },
    en: {
      text: '`{document}` is cited for the first time without its date',
      hint: 'Add the date behind the number: another term or year may have the same number.',
    },
  },
  'incomplete-citation-issuer': {
    vi: { text: '“{document}” viện dẫn lần đầu mà không ghi cơ quan ban hành', hint: 'Thêm “của ...” sau ngày ban hành.' },
    en: { text: '`{document}` is cited for the first time without its issuing organ', hint: 'Add `của ...` behind the date.' },
  },
  'incomplete-citation-date-and-issuer': {
    vi: {
      text: '“{document}” viện dẫn lần đầu mà không ghi ngày và cơ quan ban hành',
      hint: 'Lần đầu ghi đủ: tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.',
    },
    en: {
      text: '`{document}` is cited for the first time without date and issuing organ',
      hint: 'A first citation gives type, number, date, organ and title.',
    },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/** A document that the running text cites for the first time without its date or its issuer. */
export const incompleteCitation = defineRule({
  id: 'incomplete-citation',
  severity: 'info',
  category: 'citations',
  summary: {
    vi: 'Lần viện dẫn đầu thiếu ngày ban hành hoặc cơ quan ban hành.',
    en: 'A first citation lacks the date or the issuing organ.',
  },
  basis: {
    vi: '30/2020/NĐ-CP, PL I, Phần I, II.6.b; 05-HD/VPTW, Phần II, I.6.1.4; 36-HD/VPTW, II.1.6.1',
    en: '30/2020/NĐ-CP, annex I, part I, II.6.b; 05-HD/VPTW, part II, I.6.1.4; 36-HD/VPTW, II.1.6.1',
  },
  messages,
  examples: [
    { text: 'Tiếp tục thực hiện Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh ủy về công tác tôn giáo ở cơ sở.\n', finds: ['1: 12-CT/TU'] },
    { text: 'Tiếp tục thực hiện Kế hoạch số 40-KH/TU, ngày 15/3/2023 về công tác tôn giáo ở cơ sở.\n', finds: ['1: 40-KH/TU'] },
    {
      text:
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Ban Thường vụ Tỉnh ủy về công tác tôn giáo. Sau 01 năm thực hiện Chỉ thị số ' +
        '12-CT/TU, các chi bộ có chuyển biến.\n',
      finds: [],
    },
    {
      text:
        'Thực hiện Kế hoạch số 20-KH/TU, ngày 15/3/2023 của Ban Thường vụ Tỉnh ủy về sơ kết Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh ' +
        'ủy; Luật Thanh tra.\n',
      finds: [],
    },
    {
      text:
        'Theo các Quyết định số 217-QĐ/TW, 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị và Quyết định số 14-QĐ/ĐU (sau đây gọi là Quyết ' +
        'định 14).\n',
      finds: [],
    },
    {
      text:
        'Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 88/TTr-KT ngày 28 tháng 8 năm 2025; theo Nghị định số 193/2025/NĐ-CP ' +
        'ngày 02 tháng 7 năm 2025.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const all = citedDocuments(context);
  const full = new Set<string>();
  const lists = listsOf(context, all);
  for (const cited of all) {
    const { citation, start, end } = cited;
    const identity = identityOf(citation);
    if (identity === null || citation.wording === undefined || isLaw(citation)) continue;
    const known = full.has(identity);
    const dated = citation.date !== null || citation.wording.dateText !== null;
    if (!isRunningText(cited) || known) continue;
    full.add(identity);
    if (citation.wording.nested || context.isQuoted(start) || isNamedOnly(context, cited) || (dated && citation.issuer !== null)) continue;
    const list = lists.get(cited);
    const hasDate = dated || list?.dated === true;
    const hasIssuer = citation.issuer !== null || list?.issued === true || isIssuerPlain(context, cited);
    if (hasDate && hasIssuer) continue;
    const missing = hasDate ? 'issuer' : hasIssuer ? 'date' : 'date-and-issuer';
    yield {
      place: context.place(start, end),
      messageId: `incomplete-citation-${missing}`,
      data: { document: nameOf(citation) },
      actual: citation.text,
    };
  }
}

/** Titles, cells and lists of documents name short; so do addressees and notes. */
function isRunningText({ passage }: Cited): boolean {
  return (
    ['preamble', 'item', 'paragraph', 'heading'].includes(passage.role) &&
    !passage.appended &&
    !(passage.role === 'heading' && passage.end - passage.start < 200)
  );
}

const pointsBack = new RegExp(String.raw`^\s{0,2}(?:này(?![${letters}\d])|\((?:sau đây|gọi tắt|viết tắt))`, 'u');

/** `Kế hoạch số ... này`, `(sau đây gọi là ...)`, `(kèm theo Kế hoạch số ...)`. */
function isNamedOnly(context: LintContext, { passage, start, end }: Cited): boolean {
  const after = context.lower.slice(end, Math.min(passage.end, end + 40));
  const before = context.lower.slice(Math.max(passage.start, start - 60), start);
  const attached = before.lastIndexOf('kèm theo');
  if (attached >= 0 && /^[^.;]{0,40}$/u.test(before.slice(attached + 'kèm theo'.length))) return true;
  return pointsBack.test(after);
}

/** Organs that a number names by itself. */
const tellingSymbol = /^(?:CP|TTg|CTN|(?:UBTV)?QH\d{1,2})$/u;

const actsOn = new RegExp(String.raw`(?:^|\s)${oneOf(ruleWords.actsOnDocuments)} $`, 'u');
/**
 * Whether the issuer follows from the number (`NĐ-CP`) or the sentence: `của Trưởng phòng ... tại Tờ trình số`, `thay thế Quyết định số`
 * (an own one).
 */
function isIssuerPlain(context: LintContext, { citation, passage, start }: Cited): boolean {
  if (tellingSymbol.test(citation.wording?.symbols.at(-1) ?? '')) return true;
  const before = context.lower.slice(Math.max(passage.start, start - 60), start);
  const type = before.lastIndexOf((citation.documentType?.value ?? '').toLowerCase());
  if (namesIssuer(sentenceBefore(context, passage, start))) return true;
  return type >= 0 && actsOn.test(before.slice(0, type));
}

/** What names an organ, in small letters. */
const organWord = new RegExp(String.raw`${oneOf(ruleWords.issuers)}(?![${letters}])|${oneOf(ruleWords.committeeLevels)} [uủ][yỷ]`, 'u');
/** What follows it where it issued something, or heads a list. */
const issues = /ban hành|có|tại|:/u;

/** Whether an organ issued what stands behind: `UBND tỉnh ban hành Kế hoạch số`, `các Kế hoạch của Sở Nội vụ: số`. */
function namesIssuer(sentence: string): boolean {
  const organ = organWord.exec(sentence);
  return organ !== null && issues.test(sentence.slice(organ.index + organ[0].length));
}

/** The words of a sentence before an offset, in small letters. */
function sentenceBefore(context: LintContext, passage: Cited['passage'], start: number): string {
  const before = context.lower.slice(Math.max(passage.start, start - 240), start);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
}

/** What one of the citations of a list says for all. */
interface List {
  dated: boolean;
  issued: boolean;
}

/** The list of each citation: those that only marks and `và` part. */
function listsOf(context: LintContext, all: readonly Cited[]): ReadonlyMap<Cited, List> {
  const lists = new Map<Cited, List>();
  for (const [index, cited] of all.entries()) {
    const before = all[index - 1];
    const known = before !== undefined && isListed(context, before, cited) ? lists.get(before) : undefined;
    const list = known ?? { dated: false, issued: false };
    list.dated ||= cited.citation.date !== null;
    list.issued ||= cited.citation.issuer !== null;
    lists.set(cited, list);
  }
  return lists;
}

const tieOfList = new RegExp(String.raw`^\s?(?:,|;|và|,\s?và)\s(?:các\s)?(?:[${letters} ]{2,24}\s)?(?:số\s)?$`, 'u');

function isListed(context: LintContext, first: Cited, second: Cited): boolean {
  if (first.passage !== second.passage) return false;
  const between = context.lower.slice(first.end, second.start);
  return between.length < 60 && tieOfList.test(between);
}
