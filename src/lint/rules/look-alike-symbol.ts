import { letters } from '../../model/index.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { editOfWhole, fixOf } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'look-alike-symbol': {
    vi: {
      text: 'số và ký hiệu “{actual}” có chữ hoặc dấu chỉ trông giống chữ Việt',
      hint: 'Gõ lại: “{expected}”; nếu không, tìm kiếm sẽ không thấy văn bản này.',
    },
    en: {
      text: 'the number `{actual}` has letters or dashes that only look right',
      hint: 'Type it again: `{expected}`; searches do not find it otherwise.',
    },
  },
} satisfies Messages;

/** A letter of another alphabet in a number that only looks like the right one: searches for the number do not find it. */
export const lookAlikeSymbol = defineRule({
  id: 'look-alike-symbol',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Số và ký hiệu có chữ của bảng chữ khác trông giống chữ Việt (Ð, chữ Nga, chữ Hy Lạp) hoặc gạch ngang dài.',
    en: 'A number and symbol has a letter of another alphabet that looks Vietnamese (Ð, Cyrillic, Greek), or a long dash.',
  },
  basis: { vi: 'Bảng mã Unicode theo TCVN 6909:2001', en: 'Unicode as in TCVN 6909:2001' },
  messages,
  fix: 'safe',
  examples: [
    {
      text: 'Thực hiện Quyết định số 45-Q\u00d0/TU, ngày 15/3/2023.\n',
      finds: ['1: 45-Q\u00d0/TU'],
      fixed: 'Thực hiện Quyết định số 45-QĐ/TU, ngày 15/3/2023.\n',
    },
    {
      text: 'Theo Kế hoạch số 12-\u041a\u041d/TU và Nghị quyết số 08–NQ/TU.\n',
      finds: ['1: 12-\u041a\u041d/TU', '1: 08–NQ/TU'],
      fixed: 'Theo Kế hoạch số 12-KH/TU và Nghị quyết số 08-NQ/TU.\n',
    },
    {
      text: 'Thực hiện Quyết định số 45-QĐ/TU; giai đoạn 2021–2025; góc \u03b1 – \u03b2; tạp chí \u041f\u0440\u0430\u0432\u0434\u0430.\n',
      finds: [],
    },
  ],
  check,
});

/** Cyrillic and Greek capitals, and two letters of northern languages, with the letters of symbols that they look like. */
const twins: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ',
  '\u0189': 'Đ',
  '\u00f0': 'đ',
  '\u0256': 'đ',
  '\u0410': 'A',
  '\u0412': 'B',
  '\u0421': 'C',
  '\u0415': 'E',
  '\u041d': 'H',
  '\u041a': 'K',
  '\u041c': 'M',
  '\u041e': 'O',
  '\u0420': 'P',
  '\u0422': 'T',
  '\u0425': 'X',
  '\u0391': 'A',
  '\u0392': 'B',
  '\u0395': 'E',
  '\u0397': 'H',
  '\u0399': 'I',
  '\u039a': 'K',
  '\u039c': 'M',
  '\u039d': 'N',
  '\u039f': 'O',
  '\u03a1': 'P',
  '\u03a4': 'T',
  '\u03a7': 'X',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
};

const strange = /[\u00d0\u0189\u00f0\u0256\u0391-\u03a7\u0410-\u0425\u2013\u2014\u2212]/u;
const strangeLetter = /[\u00d0\u0189\u00f0\u0256\u0391-\u03a7\u0410-\u0425]/u;
const numbers = new RegExp(
  [
    String.raw`(?<![${letters}\d/])\d{1,5}[A-Za-z]?\s?[-–—−/]\s?(?:(?:19|20)\d\d\s?\/\s?)?`,
    String.raw`[A-ZĐ\u00d0\u0189\u0391-\u03a7\u0410-\u0425][${letters}&]{0,14}(?:[-–—−/][${letters}\d&]{1,16}){1,4}`,
  ].join(''),
  'gu',
);

function* check(context: LintContext): Iterable<Sighting> {
  // The marks of the own number are malformed-number's.
  const own = context.plan.number;
  if (own !== null && strangeLetter.test(own.printed.value)) {
    const expected = Array.from(own.printed.value, (letter) => (strangeLetter.test(letter) ? (twins[letter] ?? letter) : letter)).join('');
    yield {
      place: own.position,
      actual: own.printed.value,
      expected: [expected],
      ...fixOf(true, [editOfWhole(context, own, expected)]),
    };
  }
  if (!strange.test(context.text)) return;
  for (const { match, start, end } of context.find(numbers)) {
    const text = match[0];
    const expected = latin(text);
    if (expected === text || !/^\d{1,5}[A-Za-z]?\s?[-/]\s?(?:\d{4}\s?\/\s?)?[A-ZĐ][A-ZĐa-zđ&]{0,14}[-/][A-ZĐ]/u.test(expected)) continue;
    const edits = Array.from(text, (letter, at) =>
      expected.charAt(at) === letter ? [] : [context.edit(start + at, start + at + 1, expected.charAt(at))],
    ).flat();
    yield { place: context.place(start, end), actual: text, expected: [expected], ...fixOf(true, edits) };
  }
}

function latin(text: string): string {
  return Array.from(text, (letter) => twins[letter] ?? letter).join('');
}
