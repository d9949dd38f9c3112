import type { Bilingual, Messages, ParagraphFacts, Template } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { runningText } from '../page/components.js';
import { measuredParagraphs, placeOfStretch, written } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'wrong-line-spacing': {
    vi: {
      text: 'giãn dòng của lời văn là {measured}; quy định {asked}',
      hint: 'Trong Word: thẻ Trang đầu (Home), Giãn dòng và đoạn (Line and Paragraph Spacing).',
    },
    en: { text: 'the lines of the text are {measured} apart; {asked} is asked for', hint: 'In Word: Home, Line and Paragraph Spacing.' },
  },
} satisfies Messages;

/** The distance of the lines of a Word file's text. */
export const wrongLineSpacing = defineRule({
  id: 'wrong-line-spacing',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Giãn dòng của lời văn trong tệp Word khác quy định.',
    en: 'Lines of a Word file’s text nearer or farther than the regulation has them.',
  },
  basis: { vi: 'Khoảng cách dòng của thể thức đang dùng', en: 'The line spacing of the regulation' },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\nCác chi bộ tổ chức hội nghị.\n',
      page: { lines: { 3: { lineSpacing: { rule: 'multiple', value: 2 } } } },
      finds: ['3: Các chi bộ tổ chức hội nghị.'],
    },
    {
      text: '# KẾ HOẠCH\n\nCác chi bộ tổ chức hội nghị.\n',
      page: { lines: { 3: { lineSpacing: { rule: 'exact', value: 18 } } } },
      finds: [],
    },
  ],
  check,
});

/** Height of a line of Times New Roman, by its size. */
const singleLine = 1.15;
/** What rounding makes of a distance, in lines. */
const tolerance = 0.04;
const most = 0.5;

function* check({ source, plan, template }: LintContext): Iterable<Sighting> {
  const { page } = source;
  if (page === null || !template.text.verified) return;
  const { lineSpacing } = template.text;
  const [least, largest] = lineSpacing.range;
  const measures = measuredParagraphs(page, runningText(plan), (paragraph) =>
    paragraph.inTable ? '' : `${paragraph.lineSpacing.rule} ${paragraph.lineSpacing.value}`,
  ).filter(({ value }) => value !== '');
  const off = measures.filter(({ value }) => {
    const lines = linesOf(value, template);
    const unit = lineSpacing.rule === 'exact' ? singleLine * template.text.size : 1;
    return lines < least / unit - tolerance || (largest !== null && lines > largest / unit + tolerance);
  });
  const [first] = off;
  if (first === undefined || off.reduce((sum, { share }) => sum + share, 0) < most) return;
  yield {
    place: placeOfStretch(source, first.at),
    data: { measured: measuredWords(first.value), asked: askedWords(template) },
    note: template.text.article,
  };
}

/** A distance in lines; one that is a least distance is that of the letters where they need more. */
function linesOf(value: string, { text }: Template): number {
  const { rule, number } = parted(value);
  if (rule === 'multiple') return number;
  const lines = number / (singleLine * text.size);
  return rule === 'atLeast' ? Math.max(1, lines) : lines;
}

function parted(value: string): { readonly rule: ParagraphFacts['lineSpacing']['rule']; readonly number: number } {
  const [rule, number] = value.split(' ');
  return { rule: rule as ParagraphFacts['lineSpacing']['rule'], number: Number(number) };
}

function measuredWords(value: string): Bilingual {
  const { rule, number } = parted(value);
  const shown = written(number, 2);
  if (rule === 'multiple') return { vi: `${shown.vi} dòng`, en: `${shown.en} lines` };
  return rule === 'exact'
    ? { vi: `đúng ${written(number).vi} pt`, en: `exactly ${written(number).en} pt` }
    : { vi: `ít nhất ${written(number).vi} pt`, en: `at least ${written(number).en} pt` };
}

function askedWords({ text: { lineSpacing } }: Template): Bilingual {
  const [least, largest] = lineSpacing.range;
  const unit = lineSpacing.rule === 'exact' ? { vi: 'pt', en: 'pt' } : { vi: 'dòng', en: 'lines' };
  const bounds = (and: string): string =>
    [least, largest]
      .filter((one) => one !== null)
      .map((one) => String(one).replace('.', ','))
      .join(and);
  if (largest === null) return { vi: `ít nhất ${bounds('')} ${unit.vi}`, en: `at least ${least} ${unit.en}` };
  return { vi: `${bounds(' đến ')} ${unit.vi}`, en: `${least} to ${largest} ${unit.en}` };
}
