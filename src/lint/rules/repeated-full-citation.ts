import type { Messages } from '../../model/index.js';
import { citedDocuments, isLaw, nameOf, type Cited } from '../analysis/cited-documents.js';
import { identityOf } from '../../language/numbers/identity.js';
import { relatedPlace, type LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'repeated-full-citation': {
    vi: {
      text: 'viện dẫn lại “{document}” mà vẫn ghi đủ ngày và cơ quan ban hành ({count} chỗ)',
      hint: 'Từ lần thứ hai chỉ ghi tên loại và số, ký hiệu: “{document}”.',
    },
    en: {
      text: '`{document}` is cited again with date and organ ({count} places)',
      hint: 'From the second time on type and number are enough: `{document}`.',
    },
  },
} satisfies Messages;

/** A document that the running text cites in full a second time. One finding for each document. */
export const repeatedFullCitation = defineRule({
  id: 'repeated-full-citation',
  severity: 'info',
  category: 'citations',
  summary: { vi: 'Lần viện dẫn sau vẫn ghi đủ ngày và cơ quan ban hành.', en: 'A later citation gives date and organ once more.' },
  basis: {
    vi: '05-HD/VPTW, Phần II, I.6.1.4; 36-HD/VPTW, II.1.6.1; 30/2020/NĐ-CP, PL I, Phần I, II.6.b',
    en: '05-HD/VPTW, part II, I.6.1.4; 36-HD/VPTW, II.1.6.1; 30/2020/NĐ-CP, annex I, part I, II.6.b',
  },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text:
        'Căn cứ Nghị định số 25/2026/NĐ-CP ngày 17/01/2026 của Chính phủ; Thông tư số 02/2026/TT-BCT ngày 17/01/2026 của Bộ Công Thương ' +
        'thi hành Luật Hóa chất và Nghị định số 25/2026/NĐ-CP ngày 17/01/2026 của Chính phủ;\n',
      finds: [],
    },
    {
      text:
        'Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2026 của Tỉnh ủy về công tác dân vận, Đảng ủy giao:\n\n' +
        '1. Quán triệt Kế hoạch số 136-KH/TU, ngày 19/01/2026 của Tỉnh ủy về công tác dân vận.\n',
      finds: ['3: 136-KH/TU'],
    },
    {
      text:
        'Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2026 của Tỉnh ủy về công tác dân vận, Đảng ủy giao:\n\n' +
        '1. Quán triệt Kế hoạch số 136-KH/TU.\n',
      finds: [],
    },
    {
      text:
        'Theo Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng về công tác dân vận; Nghị quyết số 25-NQ/TW, ' +
        'ngày 12/3/2003 của Ban Chấp hành Trung ương Đảng về công tác tôn giáo.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const first = new Set<string>();
  const again = new Map<string, Cited[]>();
  let last: Cited | null = null;
  for (const cited of citedDocuments(context)) {
    const { citation, passage, start } = cited;
    const titled = isWithinTitle(context, last, cited);
    last = cited;
    const identity = identityOf(citation);
    if (identity === null || isLaw(citation) || citation.wording?.nested === true || context.isQuoted(start) || passage.quoted) continue;
    const key = `${identity} ${citation.date?.value ?? ''}`;
    if (citation.date === null || citation.issuer === null || !isRunning(cited)) continue;
    if (first.has(key) && !titled) again.set(key, [...(again.get(key) ?? []), cited]);
    first.add(key);
  }
  for (const [cited, ...others] of again.values()) {
    if (cited === undefined) continue;
    yield {
      place: context.place(cited.start, cited.end),
      actual: cited.citation.text,
      note: context.template.citation.article,
      related: others.flatMap(({ citation }) => relatedPlace(citation.position)),
      data: { document: nameOf(cited.citation), count: others.length + 1 },
    };
  }
}

/** Whether a citation may belong to the title of the one before it: no mark parts them. */
function isWithinTitle(context: LintContext, before: Cited | null, { passage, start }: Cited): boolean {
  return before !== null && before.passage === passage && !/;|\.\s/u.test(context.text.slice(before.end, start));
}

/** Titles, tables, lists of documents and appendices name in full what they name. */
function isRunning({ passage }: Cited): boolean {
  return ['preamble', 'item', 'paragraph'].includes(passage.role) && !passage.appended;
}
