import { letters } from '../../model/index.js';
import type { Edit, Messages, Rank, Section } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'mixed-label-style': {
    vi: {
      text: '“{actual}” khác dấu với {total} đề mục cùng cấp (như “{sample}”)',
      hint: 'Viết “{expected}”; cả văn bản có {count} chỗ như vậy.',
    },
    en: {
      text: '`{actual}` has another mark than {total} labels of its level (such as `{sample}`)',
      hint: 'Write `{expected}`; {count} labels are like it.',
    },
  },
} satisfies Messages;

/** `I.` beside `I-`, `1.` beside `1)`: of each rank the fewer are named, where they are clearly fewer. */
export const mixedLabelStyle = defineRule({
  id: 'mixed-label-style',
  severity: 'warning',
  category: 'numbering',
  summary: {
    vi: 'Đề mục cùng cấp mang dấu khác nhau (I. và I-, 1. và 1)).',
    en: 'Labels of one level have different marks (I. and I-, 1. and 1)).',
  },
  basis: {
    vi: 'Không quy định bắt buộc I- hay I.; thông lệ: một dạng trong một văn bản',
    en: 'No regulation prescribes I- or I.; usage: one form in one document',
  },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII- NHIỆM VỤ\n\nTuyên truyền.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác chi bộ thực hiện.\n',
      finds: ['7: II-'],
      fixed: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII. NHIỆM VỤ\n\nTuyên truyền.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác chi bộ thực hiện.\n',
    },
    { text: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\nII- NHIỆM VỤ\n\nTuyên truyền.\n', finds: [] },
    { text: '# KẾ HOẠCH\n\n1. Mục đích:\n\n1) Nâng cao.\n\n2) Tăng cường.\n\n2. Nhiệm vụ:\n\n1) Tuyên truyền.\n', finds: [] },
  ],
  check,
});

interface Style {
  readonly form: string;
  readonly sections: Section[];
}

function* check(context: LintContext): Iterable<Sighting> {
  for (const [majority, ...others] of stylesOf(context)) {
    if (majority === undefined) continue;
    for (const minority of others) {
      const [first, ...rest] = minority.sections;
      if (first === undefined || minority.sections.length * 2 > majority.sections.length) continue;
      const edits = minority.sections.map((section) => restyle(context, section, majority.form));
      yield {
        place: first.label.position,
        actual: first.label.text,
        expected: [labelIn(first, majority.form)],
        data: {
          count: minority.sections.length,
          total: majority.sections.length,
          sample: majority.sections[0]?.label.text ?? '',
          label: shownLabel(first.label),
        },
        related: rest.flatMap(({ label }) => relatedPlace(label.position)),
        ...(edits.some((edit) => edit === null) ? {} : { fix: { safe: true, edits: edits as Edit[] } }),
      };
    }
  }
}

/** The forms of the labels of one level, the most used first. */
function stylesOf(context: LintContext): Style[][] {
  const levels = new Map<string, Map<string, Style>>();
  for (const { section, parent, appendix } of context.sections) {
    const { rank, numbers } = section.label;
    if (numbers.length === 0) continue;
    const level = `${appendix ?? ''}|${rank}|${levelAbove(rank, parent)}`;
    const styles = levels.get(level) ?? new Map<string, Style>();
    levels.set(level, styles);
    const form = formOf(section);
    const style = styles.get(form) ?? { form, sections: [] };
    styles.set(form, style);
    style.sections.push(section);
  }
  return [...levels.values()].map((styles) => [...styles.values()].sort((one, other) => other.sections.length - one.sections.length));
}

/** `1.` and `1)` may be two levels: they are compared under parents of one rank. */
function levelAbove(rank: Rank, parent: Section | null): string {
  return rank === 'roman' || rank === 'article' ? '' : (parent?.label.rank ?? '');
}

const numberPattern = new RegExp(
  String.raw`(?<![IVXLC])[IVXLC]+(?![${letters}])|\d+(?:\.\d+)*|(?<![${letters}])[a-zđA-HĐ](?![${letters}])`,
  'u',
);

/** The label with `N` for its number: `N.`, `N-`, `Điều N.`. */
function formOf({ label }: Section): string {
  return /thứ/iu.test(label.text) ? label.rank : label.text.replace(numberPattern, 'N');
}

function labelIn({ label }: Section, form: string): string {
  const number = numberPattern.exec(label.text)?.[0];
  return number === undefined || !form.includes('N') ? label.text : form.replace('N', () => number);
}

function restyle(context: LintContext, section: Section, form: string): Edit | null {
  const { start, end } = section.label.position;
  const stretch = context.source.text.slice(start.offset, end.offset);
  if (stretch !== section.label.text) return null;
  return { start: start.offset, end: end.offset, text: labelIn(section, form) };
}
