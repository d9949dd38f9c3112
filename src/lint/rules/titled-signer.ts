import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { PhraseList } from '../../language/phrases.js';
import type { Messages, Signatory } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { editOfPart, fixOf, placeOfPart } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'titled-signer': {
    vi: {
      text: 'trước họ tên người ký có “{actual}”',
      hint: 'Chỉ ghi họ và tên; không ghi học hàm, học vị, quân hàm, danh hiệu.',
    },
    en: { text: '`{actual}` stands before the name of the signer', hint: 'Write the name alone: no degree, rank or title of honour.' },
  },
} satisfies Messages;

/** A degree, a rank or a title of honour before the name of the signer. */
export const titledSigner = defineRule({
  id: 'titled-signer',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Học hàm, học vị, quân hàm hoặc danh hiệu đứng trước họ tên người ký.',
    en: 'A degree, a rank or a title of honour stands before the name of the signer.',
  },
  basis: { vi: '05-HD/VPTW, Phần II, I.7.1.3; 36-HD/VPTW, II.1.7.1', en: '05-HD/VPTW, part II, I.7.1.3; 36-HD/VPTW, II.1.7.1' },
  messages,
  regimes: ['party'],
  fix: 'unsafe',
  examples: [
    {
      text: '---\nthể thức: dang-hd05\nngười ký:\n  quyền hạn: T/M BAN THƯỜNG VỤ\n  chức vụ: BÍ THƯ\n  họ tên: TS. Nguyễn Văn A\n---\n',
      finds: ['6: TS.'],
      fixed: '---\nthể thức: dang-hd05\nngười ký:\n  quyền hạn: T/M BAN THƯỜNG VỤ\n  chức vụ: BÍ THƯ\n  họ tên: Nguyễn Văn A\n---\n',
    },
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nĐại tá Trần Văn Bình\n',
      finds: ['11: Đại tá'],
      fixed: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình\n',
    },
    { text: '---\nthể thức: dang-hd05\nngười ký:\n  chức vụ: TRƯỞNG BAN\n  họ tên: Đại Ngọc Tú\n---\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\nngười ký:\n  chức vụ: GIÁM ĐỐC\n  họ tên: TS. Nguyễn Văn A\n---\n', finds: [] },
  ],
  check,
});

const titles = new PhraseList(ruleWords.titlesBeforeNames);
/** Most titles before one name. */
const mostTitles = 4;

function* check(context: LintContext): Iterable<Sighting> {
  const { signature } = context.template;
  for (const signatory of context.plan.signatories) {
    for (const line of namesOf(signatory)) {
      const start = endOfTitles(line);
      if (start === 0 || !/^\p{Lu}/u.test(line.slice(start))) continue;
      const actual = line.slice(0, start).trim();
      yield {
        place: placeOfPart(context, signatory, actual),
        severity: formSeverity(context.template, signature),
        actual,
        expected: [line.slice(start)],
        note: signature.article,
        ...fixOf(false, [editOfPart(context, signatory, line, line.slice(start))]),
      };
    }
  }
}

/** Where the words behind the titles begin; 0 if there is no title. */
function endOfTitles(line: string): number {
  let start = 0;
  for (let count = 0; count < mostTitles; count++) {
    const end = titles.endAt(line, start);
    if (end < 0) break;
    start = end + (/^\s?[.,:]?\s?/u.exec(line.slice(end))?.[0].length ?? 0);
  }
  return start;
}

/** The name; a last line under a position may be one that was not read as such for what stands before it. */
function namesOf({ name, positions }: Signatory): string[] {
  const last = positions.at(-1);
  return name !== null ? [name] : last === undefined || positions.length < 2 ? [] : [last];
}
