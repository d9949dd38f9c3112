import { letters } from '../../model/index.js';
import type { Messages, Section } from '../../model/index.js';
import type { LintContext, PlacedSection } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'empty-section': {
    vi: { text: 'mục “{actual}” không có nội dung', hint: 'Viết nội dung, hoặc xóa đề mục và đánh lại số.' },
    en: { text: 'nothing stands under `{actual}`', hint: 'Write its content, or delete it and renumber.' },
  },
  'empty-section-bare': {
    vi: { text: 'sau số “{actual}” không có chữ nào', hint: 'Viết nội dung của mục, hoặc xóa số này.' },
    en: { text: 'nothing stands behind the label `{actual}`', hint: 'Write what belongs there, or delete the label.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A heading with nothing under it, or a label with nothing behind it. */
export const emptySection = defineRule({
  id: 'empty-section',
  severity: 'warning',
  category: 'structure',
  summary: { vi: 'Đề mục không có nội dung.', en: 'A part has no content.' },
  basis: {
    vi: 'Đề mục dùng để đặt tên cho nội dung bên dưới: 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ',
    en: 'A heading names what stands below it: 30/2020/NĐ-CP, Phụ lục I, II.6.đ',
  },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\n## II. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n2.\n', finds: ['3: I.', '9: 2.'] },
    { text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nNâng cao nhận thức.\n\n## II. NHIỆM VỤ\n\n- Tuyên truyền.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const placed of context.sections) {
    const { section, siblings, index } = placed;
    if (section.children.length > 0 || section.label.numbers.length === 0) continue;
    // What stands right behind it without a label was read beside it, and is its text.
    const next = siblings[index + 1];
    if (next !== undefined && next.type !== 'section' && next.type !== 'pageBreak') continue;
    const bare = section.text.value.trim() === '';
    if (
      !bare &&
      (!section.heading || section.markdownDepth === null) &&
      !isTitle(section.text.value, section.label.rank) &&
      !isBareTitle(placed)
    )
      continue;
    yield {
      place: section.label.position,
      messageId: bare ? 'empty-section-bare' : 'empty-section',
      actual: bare ? shownLabel(section.label) : `${section.label.text} ${section.text.value}`,
    };
  }
}

/** Whether it is bold from end to end and no sentence, as all parts beside it are that have text; the first that is not ends the look. */
function isBareTitle({ section, siblings, index }: PlacedSection): boolean {
  if (section.label.rank === 'dash' || index + 1 >= siblings.length || !isBold(section)) return false;
  let others = 0;
  for (const node of siblings) {
    if (node.type !== 'section' || node === section || node.label.rank !== section.label.rank) continue;
    if (!isBold(node) || node.children.length === 0) return false;
    others++;
  }
  return others >= 2;
}

function isBold({ text }: Section): boolean {
  const { value, spans } = text;
  return (
    value.length < 120 &&
    !value.includes(':') &&
    !/[.;:,]\s*$/u.test(value) &&
    spans.every(({ start, end, emphasis }) => emphasis.bold === true || value.slice(start, end).trim() === '')
  );
}

const twoLetters = new RegExp(String.raw`[${letters}]{2}`, 'u');

/** A part of the first level in capitals is a title whatever it is written in. */
function isTitle(text: string, rank: string): boolean {
  return rank === 'roman' && text === text.toUpperCase() && twoLetters.test(text);
}
