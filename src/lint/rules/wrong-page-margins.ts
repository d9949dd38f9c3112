import type { Bilingual, Messages, PageSection, Range, Template } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { written } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'wrong-page-margins': {
    vi: { text: 'trang giấy: {faults}', hint: 'Trong Word: thẻ Bố trí (Layout), Lề (Margins), Lề tùy chỉnh.' },
    en: { text: 'the page: {faults}', hint: 'In Word: Layout, Margins, Custom Margins.' },
  },
} satisfies Messages;

/** Paper and margins of a Word file, as they stand. */
export const wrongPageMargins = defineRule({
  id: 'wrong-page-margins',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Tệp Word có khổ giấy hoặc lề trang khác quy định.',
    en: 'A Word file whose paper or margins are not those of the regulation.',
  },
  basis: { vi: 'Khổ giấy và lề trang của thể thức đang dùng', en: 'Paper and margins of the regulation' },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nNội dung.\n', page: { left: 25, width: 215.9, height: 279.4 }, finds: ['1: '] },
    { text: '# KẾ HOẠCH\n\nNội dung.\n', page: { top: 20.2, right: 15 }, finds: [] },
  ],
  check,
});

/** What rounding to a twentieth of a point, or to a hundredth of an inch, may make of a length, mm. */
const tolerance = 0.6;

const sides = [
  ['top', { vi: 'lề trên', en: 'top margin' }],
  ['bottom', { vi: 'lề dưới', en: 'bottom margin' }],
  ['left', { vi: 'lề trái', en: 'left margin' }],
  ['right', { vi: 'lề phải', en: 'right margin' }],
] as const;

function* check({ source: { page }, template }: LintContext): Iterable<Sighting> {
  if (page === null || !template.page.verified) return;
  for (const section of page.sections) {
    // Pages in landscape hold wide tables, whose margins are turned too.
    if (section.width !== null && section.height !== null && section.width > section.height) continue;
    const faults = faultsOf(section, template);
    if (faults.length === 0) continue;
    const join = (language: keyof Bilingual): string => faults.map((fault) => fault[language]).join(', ');
    yield { place: null, data: { faults: { vi: join('vi'), en: join('en') } }, note: template.page.article };
    return;
  }
}

function faultsOf(section: PageSection, { page }: Template): Bilingual[] {
  const faults: Bilingual[] = [];
  const { width, height } = section;
  if (width !== null && height !== null && (isOff(width, [page.width, page.width]) || isOff(height, [page.height, page.height])))
    faults.push({
      vi: `khổ ${written(width).vi} × ${written(height).vi} mm (quy định ${page.width} × ${page.height})`,
      en: `paper ${written(width).en} × ${written(height).en} mm (${page.width} × ${page.height} asked for)`,
    });
  for (const [side, name] of sides) {
    const value = section[side];
    const range: Range = page.ranges?.[side] ?? [page[side], page[side]];
    if (value === null || !isOff(value, range)) continue;
    const asked = range[0] === range[1] ? String(range[0]) : `${range[0]}–${range[1]}`;
    faults.push({
      vi: `${name.vi} ${written(value).vi} mm (quy định ${asked})`,
      en: `${name.en} ${written(value).en} mm (${asked} asked for)`,
    });
  }
  return faults;
}

function isOff(value: number, [least, most]: Range): boolean {
  return value < least - tolerance || value > most + tolerance;
}
