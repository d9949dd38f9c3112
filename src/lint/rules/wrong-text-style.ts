import type { Bilingual, Messages, Range, TextStyle } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { placedComponents, runningText, type PlacedComponent } from '../page/components.js';
import { measuredRuns, placeOfStretch, written, type Measure } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'wrong-text-style': {
    vi: { text: '{name} {measured}; quy định {asked}', hint: 'Chọn dòng đó trong Word và đặt lại.' },
    en: { text: '{name}: {measured}; {asked} is asked for', hint: 'Select it in Word and set it so.' },
  },
} satisfies Messages;

/** Size, bold and italics of the components of a Word file. */
export const wrongTextStyle = defineRule({
  id: 'wrong-text-style',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Một thành phần của tệp Word có cỡ chữ, đậm hoặc nghiêng khác quy định.',
    en: 'A component of a Word file whose size, weight or slant is not the regulation’s.',
  },
  basis: {
    vi: 'Cỡ chữ, kiểu chữ của từng thành phần trong thể thức đang dùng',
    en: 'Sizes and styles of the components in the regulation',
  },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\ncông tác dân vận năm 2026\n\nCác chi bộ tổ chức hội nghị.\n',
      page: { lines: { 1: { size: 12, bold: true }, 3: { bold: true } } },
      finds: ['1: KẾ HOẠCH'],
    },
    {
      text: '# KẾ HOẠCH\n\ncông tác dân vận năm 2026\n\nCác chi bộ tổ chức hội nghị.\n',
      page: { lines: { 1: { size: 16, bold: true }, 3: { bold: true } } },
      finds: [],
    },
  ],
  check,
});

/** A component has a look where so much of it has; one that is mixed is its author's. */
const nearlyAll = 0.8;
const most = 0.5;

function* check(context: LintContext): Iterable<Sighting> {
  const { source, plan, template } = context;
  if (source.page === null) return;
  for (const placed of placedComponents(plan, template)) yield* judge(context, placed);
  yield* judgeNumber(context);
  const { body } = template.styles;
  const sizes = measuredRuns(source, source.page, runningText(plan), ({ size }) => size);
  const size = sizes.find(({ value }) => isOff(value, body));
  if (!body.verified || size === undefined || share(sizes, (value) => isOff(value, body)) < most) return;
  yield {
    place: placeOfStretch(source, size.at),
    data: { name: { vi: 'lời văn', en: 'the text' }, measured: sizeWords(size.value), asked: askedSize(body) },
    note: body.article,
  };
}

/** The size of the page number, which stands in no text. */
function* judgeNumber({ source: { page }, template }: LintContext): Iterable<Sighting> {
  const style = template.styles.pageNumber;
  const number = page?.sections[0]?.numbers.find(({ place, pages }) => place === 'header' && pages === 'default');
  if (number === undefined || !style.verified || !isOff(number.size, style)) return;
  const name = { vi: 'số trang', en: 'the page number' };
  yield { place: null, data: { name, measured: sizeWords(number.size), asked: askedSize(style) }, note: style.article };
}

function* judge({ source, template }: LintContext, { component, name, stretches }: PlacedComponent): Iterable<Sighting> {
  const { page } = source;
  const style = template.styles[component];
  if (page === null || !style.verified) return;
  const measured: Bilingual[] = [];
  const asked: Bilingual[] = [];
  const sizes = measuredRuns(source, page, stretches, ({ size }) => size);
  const [size] = sizes;
  if (size !== undefined && share(sizes, (value) => isOff(value, style)) >= nearlyAll) {
    measured.push(sizeWords(size.value));
    asked.push(askedSize(style));
  }
  for (const [toggle, words] of looks) {
    if (
      share(
        measuredRuns(source, page, stretches, (run) => run[toggle]),
        (value) => value !== style[toggle],
      ) < nearlyAll
    )
      continue;
    measured.push(words[style[toggle] ? 'off' : 'on']);
    asked.push(words[style[toggle] ? 'on' : 'off']);
  }
  const [first] = stretches;
  if (measured.length === 0 || first === undefined) return;
  yield { place: placeOfStretch(source, first), data: { name, measured: joined(measured), asked: joined(asked) }, note: style.article };
}

const looks = [
  ['bold', { on: { vi: 'chữ đậm', en: 'bold' }, off: { vi: 'chữ không đậm', en: 'not bold' } }],
  ['italic', { on: { vi: 'chữ nghiêng', en: 'italic' }, off: { vi: 'chữ đứng', en: 'upright' } }],
] as const;

function share<T>(measures: readonly Measure<T>[], isWanted: (value: T) => boolean): number {
  return measures.reduce((sum, one) => sum + (isWanted(one.value) ? one.share : 0), 0);
}

/** Whether a size is none that the style may have; 0 is one that nobody told. */
function isOff(size: number, style: TextStyle): boolean {
  const [least, largest] = sizesOf(style);
  return size > 0 && (size < least || size > largest);
}

function sizesOf({ size, sizes }: TextStyle): Range {
  return sizes ?? [size, size];
}

function sizeWords(size: number): Bilingual {
  return { vi: `cỡ chữ ${written(size).vi}`, en: `size ${written(size).en}` };
}

function askedSize(style: TextStyle): Bilingual {
  const [least, largest] = sizesOf(style);
  return least === largest ? sizeWords(least) : { vi: `cỡ chữ ${least} đến ${largest}`, en: `size ${least} to ${largest}` };
}

function joined(words: readonly Bilingual[]): Bilingual {
  return { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') };
}
