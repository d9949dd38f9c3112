import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { placedComponents, runningText } from '../page/components.js';
import { measuredRuns, placeOfStretch } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'wrong-font': {
    vi: { text: '{percent}% số chữ dùng phông {font}; quy định {asked}', hint: 'Chọn các đoạn đó trong Word rồi đặt phông {asked}.' },
    en: {
      text: '{percent} % of the letters are in {font}; {asked} is asked for',
      hint: 'Select them in Word and set the font to {asked}.',
    },
  },
} satisfies Messages;

/** Another font than the regulation's in a Word file. */
export const wrongFont = defineRule({
  id: 'wrong-font',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: { vi: 'Lời văn của tệp Word dùng phông khác quy định.', en: 'Text of a Word file in another font than the regulation’s.' },
  basis: { vi: 'Phông chữ của thể thức đang dùng', en: 'The font of the regulation' },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\nCác chi bộ tổ chức hội nghị.\n\nTổng kết năm 2026.\n',
      page: { lines: { 3: { font: 'Calibri' } } },
      finds: ['3: Các chi bộ tổ chức hội nghị.'],
    },
    { text: '# KẾ HOẠCH\n\nCác chi bộ tổ chức hội nghị.\n', page: {}, finds: [] },
  ],
  check,
});

/** A stray word in another font is no fault of the form. */
const leastShare = 0.05;

function* check({ source, plan, template }: LintContext): Iterable<Sighting> {
  const { page } = source;
  if (page === null || !template.text.verified) return;
  const { font: asked } = template.text;
  const stretches = [...placedComponents(plan, template).flatMap((one) => one.stretches), ...runningText(plan)];
  const other = measuredRuns(
    source,
    page,
    stretches.toSorted((one, two) => one.start - two.start),
    ({ font }) => font,
  ).find(({ value, share }) => value !== '' && bare(value) !== bare(asked) && share >= leastShare);
  if (other === undefined) return;
  yield {
    place: placeOfStretch(source, other.at),
    data: { font: other.value, asked, percent: Math.round(100 * other.share) },
    note: template.text.article,
  };
}

/** Longest name of a font, characters (Windows takes 31). */
const longestFontName = 64;

/** `TimesNewRomanPS-BoldMT` and `Times New Roman` are one font. */
function bare(font: string): string {
  const letters = font
    .slice(0, longestFontName)
    .toLowerCase()
    .replace(/[\s;,_-]/gu, '');
  return letters.replace(/(?:ps)?(?:bold|italic|regular){0,3}(?:mt)?$/u, '');
}
