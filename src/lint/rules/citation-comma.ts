import { citedDocuments, isLaw, type Cited } from '../analysis/cited-documents.js';
import type { LintContext } from '../lint-context.js';
import type { Edit, Messages } from '../../model/index.js';
import { fixOf } from '../analysis/printed-parts.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'citation-comma-missing': {
    vi: {
      text: 'sau “{actual}” không có dấu phẩy trước “ngày”, trong khi {others} chỗ khác có',
      hint: 'Viết thống nhất: “{expected} ...”.',
    },
    en: {
      text: 'no comma between `{actual}` and the date, while {others} other citations have one',
      hint: 'Write all alike: `{expected} ...`.',
    },
  },
  'citation-comma-unusual': {
    vi: {
      text: 'sau “{actual}” có dấu phẩy trước “ngày”, trong khi {others} chỗ khác không có',
      hint: 'Viết thống nhất: “{expected} ...”.',
    },
    en: {
      text: 'a comma between `{actual}` and the date, while {others} other citations have none',
      hint: 'Write all alike: `{expected} ...`.',
    },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/**
 * A comma between number and date in some citations and none in others; central documents are of both kinds, so only a mixture is a fault.
 */
export const citationComma = defineRule({
  id: 'citation-comma',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Trong một văn bản, chỗ có chỗ không có dấu phẩy giữa số, ký hiệu và “ngày”.',
    en: 'One document has a comma between number and date in some citations and none in others.',
  },
  basis: {
    vi: 'Cách viện dẫn thống nhất trong một văn bản; văn bản của Trung ương thường có dấu phẩy, văn bản của Nhà nước không có',
    en: 'One way of citing throughout a document; the Party’s has the comma, the State’s has none',
  },
  messages,
  fix: 'safe',
  examples: [
    {
      text:
        '---\nthể thức: dang-hd36\n---\nThực hiện Chỉ thị số 12-CT/TU, ngày 15/3/2023; Kế hoạch số 20-KH/TU, ngày 20/4/2023; Kết luận ' +
        'số 31-KL/TU ngày 16/5/2023.\n',
      finds: ['4: 31-KL/TU'],
      fixed:
        '---\nthể thức: dang-hd36\n---\nThực hiện Chỉ thị số 12-CT/TU, ngày 15/3/2023; Kế hoạch số 20-KH/TU, ngày 20/4/2023; Kết ' +
        'luận số 31-KL/TU, ngày 16/5/2023.\n',
    },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\nThực hiện Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020; Kế hoạch số 20/KH-UBND ngày ' +
        '20/4/2023.\n',
      finds: ['4: 30/2020/NĐ-CP'],
      fixed:
        '---\nthể thức: nha-nuoc-nd30\n---\nThực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Kế hoạch số 20/KH-UBND ngày 20/4/2023.\n',
    },
    {
      text: '---\nthể thức: dang-hd36\n---\nThực hiện Chỉ thị số 12-CT/TU ngày 15/3/2023 và Kế hoạch số 20-KH/TU ngày 20/4/2023.\n',
      finds: [],
    },
  ],
  check,
});

const comma = /^(\s{0,2}),\s{1,3}(?=(?:ký |ban hành |ký ban hành )?ngày)/u;
const none = /^\s{1,3}(?=(?:ký |ban hành |ký ban hành )?ngày)/u;

function* check(context: LintContext): Iterable<Said> {
  const withComma: Cited[] = [];
  const without: Cited[] = [];
  for (const cited of citedDocuments(context)) {
    if (cited.citation.number === null || isLaw(cited.citation) || context.isQuoted(cited.start)) continue;
    const after = context.text.slice(cited.end, Math.min(cited.passage.end, cited.end + 24));
    if (comma.test(after)) withComma.push(cited);
    else if (none.test(after)) without.push(cited);
  }
  if (withComma.length === 0 || without.length === 0) return;
  const wanted =
    withComma.length === without.length ? context.template.citation.form.includes('{number},') : withComma.length > without.length;
  for (const cited of wanted ? without : withComma) {
    const { start, end, citation } = cited;
    yield {
      place: context.place(start, end),
      messageId: wanted ? 'citation-comma-missing' : 'citation-comma-unusual',
      data: { others: wanted ? withComma.length : without.length },
      actual: citation.text,
      expected: [wanted ? `${citation.text}, ngày` : `${citation.text} ngày`],
      ...fixOf(true, [wanted ? context.edit(end, end, ',') : dropComma(context, end)]),
    };
  }
}

function dropComma(context: LintContext, end: number): Edit | null {
  const before = comma.exec(context.text.slice(end, end + 24))?.[1] ?? '';
  return context.edit(end, end + before.length + 1, '');
}
