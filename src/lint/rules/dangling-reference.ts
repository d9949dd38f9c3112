import type { Messages } from '../../model/index.js';
import type { LintContext, Hit } from '../lint-context.js';
import { referencesOf, targetsOf, type Reference } from '../analysis/references.js';
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
  const isAbsent = appendixFinder(context);
  for (const hit of context.find(
    /Phụ lục(?: số)?(?: (\d{1,2}|[IVX]{1,5})(?![A-Za-zÀ-ỹ\d./-]))? ?(?:,? ?(?:được )?(?:kèm theo|đính kèm|gửi kèm))/gu,
  )) {
    if (!ofAnother(context, hit) && isAbsent(hit.match[1])) {
      yield { place: context.place(hit.start, hit.end), messageId: 'dangling-reference-appendix', actual: hit.match[0] };
    }
  }
}

/** Whether the words leave no doubt that a part of this document is meant: they say so, or name a part by two numbers. */
function isSure({ ofThis, steps, text }: Reference): boolean {
  return ofThis || (/^[Mm]ục /u.test(text) && (steps.length > 1 || /^\d+\.\d/u.test(steps[0]?.number ?? '')));
}

/** Whether the appendix is that of another document: `Phụ lục kèm theo Nghị định số ...`. */
function ofAnother(context: LintContext, { end, start, passage }: Hit): boolean {
  if (context.isQuoted(start) || passage.role === 'appendixLabel' || passage.role === 'attachment') return true;
  return /^ (?:của )?\p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:số|này)|^ (?:của )?(?:Nghị|Thông|Luật|Hướng dẫn|Quyết định|Công văn)/u.test(
    context.text.slice(end, Math.min(passage.end, end + 40)).replace(/^ (?:của )?[A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+ này/u, ''),
  );
}

/** Tells whether no appendix has a number, or where none is named, whether there is no appendix at all. */
function appendixFinder({ plan: { appendices } }: LintContext): (number: string | undefined) => boolean {
  const numbers = new Set(appendices.flatMap(({ label }) => label.value.match(/[A-Za-zÀ-ỹ\d]+/gu) ?? []));
  return (number) =>
    number === undefined ? appendices.length === 0 : !numbers.has(number) && !(appendices.length === 1 && number === '1');
}
