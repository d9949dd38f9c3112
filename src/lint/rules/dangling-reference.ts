import { capitalLetter, lowercaseLetter, letters, smallLetters } from '../../model/index.js';
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext, Hit } from '../lint-context.js';
import { isOtherType, referencesOf, targetsOf, type Reference } from '../analysis/references.js';
import type { Passage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'dangling-reference': {
    vi: { text: 'văn bản không có “{actual}”', hint: 'Kiểm tra lại số của mục được dẫn chiếu; mục có thể đã đánh số lại.' },
    en: { text: 'the document has no `{actual}`', hint: 'Check the number; the part may have been renumbered.' },
  },
  'dangling-reference-appendix': {
    vi: {
      text: 'nhắc tới “{actual}” nhưng văn bản không có phụ lục đó',
      hint: 'Thêm phụ lục vào cuối văn bản (dòng “Phụ lục ...” và tên phụ lục), hoặc bỏ câu này.',
    },
    en: {
      text: '`{actual}` is announced, but the document has no such appendix',
      hint: 'Add it at the end of the document, or drop the sentence.',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A reference to a part, or an appendix, that the document does not have. */
export const danglingReference = defineRule({
  id: 'dangling-reference',
  severity: 'warning',
  category: 'structure',
  summary: { vi: 'Dẫn chiếu tới mục hoặc phụ lục không có trong văn bản.', en: 'A reference to a part or an appendix that is not there.' },
  basis: {
    vi: 'Văn bản phải chỉ dẫn về phụ lục: 30/2020/NĐ-CP, Phụ lục I, mục III.1; dẫn chiếu đúng mục: thông lệ',
    en: 'The text points to its appendices: 30/2020/NĐ-CP, Phụ lục I, III.1; exact references: usage',
  },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n2. Giám sát theo Mục II.4 Kế hoạch này.\n',
      finds: ['11: Mục II.4'],
    },
    { text: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nChỉ tiêu cụ thể có Phụ lục kèm theo.\n', finds: ['5: Phụ lục kèm theo'] },
    {
      text:
        '# QUYẾT ĐỊNH\n\nĐiều 1. Khen thưởng 05 cá nhân.\n\nĐiều 2. Các ông, bà có tên tại Điều 4 thi hành Quyết định này.\n\n' +
        'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n',
      finds: ['5: Điều 4', '8: Điều 3'],
    },
    {
      text:
        '# KẾ HOẠCH\n\n1. Sửa như sau: “Áp dụng khoản 2 Điều 30 Nghị định này.”\n\n2. Theo khoản 2 Điều 30 Nghị định này.\n\n' +
        '3. Số liệu có Phụ lục 1 gửi kèm.\n',
      finds: [],
    },
    {
      text:
        '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII. NHIỆM VỤ\n\n' +
        '1. Giám sát theo Mục II.1 Kế hoạch này và Mục II.4 Kế hoạch số 136-KH/TU của Thành ủy.\n',
      finds: [],
    },
    { text: '# KẾ HOẠCH\n\n1. Chỉ tiêu cụ thể có Phụ lục kèm theo.\n\n## Phụ lục\n\nCHỈ TIÊU\n\n- Một mô hình mỗi chi bộ.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const reference of referencesOf(context)) {
    if (isSure(reference) && targetsOf(context, reference).length === 0 && !context.passageAt(reference.start).appended) {
      yield { place: context.place(reference.start, reference.end), actual: reference.text };
    }
  }
  yield* missingArticles(context);
  const appendices = appendixFinder(context);
  for (const hit of context.find(announced)) {
    if (ofAnother(context, hit) || !appendices.lacks(hit.match[1])) continue;
    // Words that name this document leave no doubt; else the appendix may be a file of its own.
    const severity = appendices.some || hit.match[2] !== undefined ? 'warning' : 'info';
    yield { place: context.place(hit.start, hit.end), messageId: 'dangling-reference-appendix', actual: hit.match[0], severity };
  }
}

/** An appendix that the document says to bring along. One that is "gửi kèm" or "đính kèm" is a file of its own. */
const announced = new RegExp(
  [
    String.raw`Phụ lục(?: số)?(?: (\d{1,2}|[IVX]{1,5})(?![${letters}\d./-]))?`,
    String.raw` ?,? ?(?:(?:được |ban hành )?kèm theo)`,
    String.raw`( ${capitalLetter}${lowercaseLetter}{1,10}(?: ${lowercaseLetter}{1,10})? này)?`,
  ].join(''),
  'gu',
);

/** `Như Điều 4` among the recipients, and `tại Điều 6` where the sentence names no other document, of a decision without that article. */
function* missingArticles(context: LintContext): Iterable<Said> {
  const numbers = context.sections.flatMap(({ section: { label }, appendix }) =>
    label.rank === 'article' && appendix === null ? [label.numbers.at(-1) ?? 0] : [],
  );
  if (numbers.length < 2) return;
  for (const { start, end, match, passage } of context.find(/(?:Như|tại|theo) (Điều (\d{1,3}))(?![\d.])/gu)) {
    const recipient = passage.role === 'recipient';
    if (numbers.includes(Number(match[2])) || passage.appended || passage.role === 'footnote' || passage.role === 'preamble') continue;
    if (recipient ? !match[0].startsWith('Như') : namesAnother(context, passage, end)) continue;
    const at = end - (match[1] ?? '').length;
    if (start <= at && !context.isQuoted(start)) yield { place: context.place(at, end), actual: match[1] ?? '' };
  }
}

const namesOther = new RegExp(String.raw`\d-${capitalLetter}|\d/|${oneOf(typeWords.ofOthers)}(?![${smallLetters}])`, 'u');
/** Whether the passage names a document that is not this one, before the article or right behind it. */
function namesAnother(context: LintContext, passage: Passage, end: number): boolean {
  const text = context.text.slice(passage.start, passage.end).replace(/ \p{Lu}\p{Ll}{1,10} \p{Ll}{1,10} này/gu, '');
  return passage.quoted || namesOther.test(text) || / ?(?:của|tại) /u.test(context.text.slice(end, end + 5));
}

/** Whether the words leave no doubt that a part of this document is meant: they say so, or name a part by two numbers. */
function isSure({ ofThis, steps, text }: Reference): boolean {
  return ofThis || (/^[Mm]ục /u.test(text) && (steps.length > 1 || /^\d+\.\d/u.test(steps[0]?.number ?? '')));
}

const goesOnWithType = new RegExp(
  String.raw`^ (?:của )?(?:${capitalLetter}${lowercaseLetter}+(?: ${lowercaseLetter}+)? số|${oneOf(ruleWords.typeBegins)})`,
  'u',
);
/** Whether the appendix is that of another document: `Phụ lục kèm theo Nghị định số ...`. */
function ofAnother(context: LintContext, { end, start, passage, match }: Hit): boolean {
  if (context.isQuoted(start) || passage.role === 'appendixLabel' || passage.role === 'attachment' || passage.quoted) return true;
  const named = match[2];
  if (named !== undefined) return isOtherType(context, named.trim().replace(/ này$/u, ''));
  return goesOnWithType.test(context.text.slice(end, Math.min(passage.end, end + 40)));
}

const labelWord = new RegExp(String.raw`[${letters}\d]+`, 'gu');

/** Tells whether no appendix has a number, or where none is named, whether there is no appendix at all; and whether there are some. */
function appendixFinder(context: LintContext): { readonly some: boolean; lacks(number: string | undefined): boolean } {
  const { appendices } = context.plan;
  const labels = new Set(appendices.flatMap(({ label }) => label.value.match(labelWord) ?? []).map(withoutZero));
  const traces = tracedAppendices(context);
  return {
    some: appendices.length > 0,
    lacks: (number) =>
      number === undefined
        ? appendices.length === 0 && traces.size === 0
        : !labels.has(withoutZero(number)) && !traces.has(withoutZero(number)) && !(appendices.length === 1 && number === '1'),
  };
}

function withoutZero(number: string): string {
  return number.replace(/^0/u, '');
}

/** Numbers of appendices that stand at the beginning of a paragraph, read as such or not; the empty text for one without a number. */
function tracedAppendices(context: LintContext): ReadonlySet<string> {
  const lines = context.source.normalized.matchAll(/^[\s>*#_|-]{0,20}phụ lục(?: số)? ?(\d{1,2}|[ivx]{1,5})?(?=[\s:.*_|]|$)/gimu);
  return new Set(Array.from(lines, ([, number = '']) => withoutZero(number.toUpperCase())));
}
