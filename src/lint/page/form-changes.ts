/** What of the form of a document is another in a file built of it. */
import type { Bilingual, ParagraphFacts } from '../../model/index.js';
import { written } from './measures.js';
import type { ComponentForm, PageForm } from './page-form.js';

/** Lengths that differ by less are the same: rounding makes as much, mm or pt. */
const tolerance = 0.6;

const margins = [
  ['top', { vi: 'lề trên', en: 'top margin' }],
  ['bottom', { vi: 'lề dưới', en: 'bottom margin' }],
  ['left', { vi: 'lề trái', en: 'left margin' }],
  ['right', { vi: 'lề phải', en: 'right margin' }],
] as const;

const sides = { left: { vi: 'bên trái', en: 'left' }, center: { vi: 'ở giữa', en: 'centred' }, right: { vi: 'bên phải', en: 'right' } };
const edges = { header: { vi: 'đầu trang', en: 'top' }, footer: { vi: 'chân trang', en: 'foot' } };

/** Each change as `lề trái 25 → 30 mm`, in the order of a page: paper, text, components, page number. */
export function formChanges(before: PageForm, after: PageForm): Bilingual[] {
  const changed = (name: Bilingual, word: (form: PageForm) => Bilingual | null): Bilingual[] => change(name, word(before), word(after));
  return [
    ...paperChanges(before, after),
    ...changed({ vi: 'phông chữ', en: 'font' }, ({ font }) => (font === null ? null : both(font))),
    ...changed({ vi: 'cỡ chữ lời văn', en: 'size of the text' }, ({ size }) => (size === null ? null : written(size))),
    ...changed({ vi: 'giãn dòng', en: 'line spacing' }, ({ lineSpacing }) => (lineSpacing === null ? null : spacing(lineSpacing))),
    ...lengths({ vi: 'lùi dòng đầu', en: 'first-line indent' }, before.firstLineIndent, after.firstLineIndent, 'mm'),
    ...componentChanges(before, after),
    ...changed({ vi: 'số trang', en: 'page number' }, numbered),
  ];
}

function paperChanges(before: PageForm, after: PageForm): Bilingual[] {
  const size = ({ paper: { width, height } }: PageForm): Bilingual | null =>
    width === null || height === null ? null : both(`${Math.round(width)} × ${Math.round(height)} mm`);
  return [
    ...change({ vi: 'khổ giấy', en: 'paper' }, size(before), size(after)),
    ...margins.flatMap(([side, name]) => lengths(name, before.paper[side], after.paper[side], 'mm')),
  ];
}

function componentChanges(before: PageForm, after: PageForm): Bilingual[] {
  return [...before.components].flatMap(([component, form]) => {
    const made = after.components.get(component);
    const words = made === undefined ? [] : looks.flatMap(([name, word]) => change(name, word(form), word(made)));
    if (words.length === 0) return [];
    const join = (language: keyof Bilingual): string => `${form.name[language]} ${words.map((one) => one[language]).join(', ')}`;
    return [{ vi: join('vi'), en: join('en') }];
  });
}

const unnamed = { vi: '', en: '' };

/** What of a component is told, and how. */
const looks: readonly (readonly [Bilingual, (form: ComponentForm) => Bilingual | null])[] = [
  [{ vi: 'cỡ', en: 'size' }, ({ size }) => (size === null ? null : written(size))],
  [unnamed, ({ bold }) => toggled(bold, { vi: 'đậm', en: 'bold' }, { vi: 'không đậm', en: 'not bold' })],
  [unnamed, ({ italic }) => toggled(italic, { vi: 'nghiêng', en: 'italic' }, { vi: 'đứng', en: 'upright' })],
];

function toggled(value: boolean | null, on: Bilingual, off: Bilingual): Bilingual | null {
  return value === null ? null : value ? on : off;
}

/** The change of a value; none where it is the same, or one of the two tells none. */
function change(name: Bilingual, before: Bilingual | null, after: Bilingual | null): Bilingual[] {
  if (before === null || after === null || before.vi === after.vi) return [];
  const words = (language: keyof Bilingual): string => `${name[language]} ${before[language]} → ${after[language]}`.trim();
  return [{ vi: words('vi'), en: words('en') }];
}

function lengths(name: Bilingual, before: number | null, after: number | null, unit: string): Bilingual[] {
  if (before === null || after === null || Math.abs(before - after) <= tolerance) return [];
  const [old, made] = [written(before), written(after)];
  return [{ vi: `${name.vi} ${old.vi} → ${made.vi} ${unit}`, en: `${name.en} ${old.en} → ${made.en} ${unit}` }];
}

function both(words: string): Bilingual {
  return { vi: words, en: words };
}

function spacing({ rule, value }: ParagraphFacts['lineSpacing']): Bilingual {
  const { vi, en } = written(value, rule === 'multiple' ? 2 : 1);
  if (rule === 'multiple') return { vi: `${vi} dòng`, en: `${en} lines` };
  return rule === 'exact' ? { vi: `đúng ${vi} pt`, en: `exactly ${en} pt` } : { vi: `ít nhất ${vi} pt`, en: `at least ${en} pt` };
}

function numbered({ pageNumber, firstPageNumbered }: PageForm): Bilingual {
  if (pageNumber === null) return { vi: 'không có', en: 'none' };
  const { place, alignment } = pageNumber;
  const side = alignment === null ? unnamed : sides[alignment];
  const first = firstPageNumbered ? { vi: ', cả trang đầu', en: ', page one too' } : unnamed;
  const at = (language: keyof Bilingual): string => `${`${edges[place][language]} ${side[language]}`.trim()}${first[language]}`;
  return { vi: at('vi'), en: at('en') };
}
