import type { Messages } from '../../model/index.js';
import { citedDocuments } from '../analysis/cited-documents.js';
import type { LintContext } from '../lint-context.js';
import { ownNumber } from '../analysis/own-number.js';
import { fixOf } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'spaced-symbol': {
    vi: { text: 'số và ký hiệu “{actual}” có dấu cách thừa', hint: 'Viết liền: “{expected}”.' },
    en: { text: 'the number `{actual}` has a space beside its hyphen or stroke', hint: 'Close it up: `{expected}`.' },
  },
} satisfies Messages;

/** White space beside the hyphen or stroke of a number: `11 -KH/ĐU`, `87- KH/BDVTW`. */
export const spacedSymbol = defineRule({
  id: 'spaced-symbol',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Số và ký hiệu có dấu cách thừa cạnh dấu nối hoặc dấu gạch chéo.',
    en: 'A number and symbol has a space beside its hyphen or stroke.',
  },
  basis: {
    vi: 'Mục II.1.3 của 36-HD/VPTW (Số 127-QĐ/TW); Phụ lục I, II.3 của Nghị định 30/2020/NĐ-CP (không cách chữ)',
    en: '36-HD/VPTW, II.1.3; Decree 30/2020/NĐ-CP, Annex I, II.3',
  },
  messages,
  fix: 'safe',
  examples: [
    {
      text: 'Thực hiện Kế hoạch số 12- KH/BDVTW, ngày 15/3/2023 và Nghị quyết số 08 -NQ/TU, ngày 20/4/2021.\n',
      finds: ['1: 12- KH/BDVTW', '1: 08 -NQ/TU'],
      fixed: 'Thực hiện Kế hoạch số 12-KH/BDVTW, ngày 15/3/2023 và Nghị quyết số 08-NQ/TU, ngày 20/4/2021.\n',
    },
    {
      text: '---\nthể thức: dang-hd36\nsố và ký hiệu: 11 -KH/ĐU\n---\nNội dung.\n',
      finds: ['3: 11 -KH/ĐU'],
      fixed: '---\nthể thức: dang-hd36\nsố và ký hiệu: 11-KH/ĐU\n---\nNội dung.\n',
    },
    { text: '---\nthể thức: dang-hd36\nsố và ký hiệu: "      -KH/ĐU"\n---\nNội dung giai đoạn 2021 - 2025.\n', finds: [] },
    { text: '---\nthể thức: trung-lap\nsố và ký hiệu: 01 - KH/ĐTN\n---\nThực hiện Kế hoạch số 02 - KH/TĐTN ngày 05/4/2024.\n', finds: [] },
  ],
  check,
});

const spaces = /(?<=[\dA-Za-zĐđ])\s{1,4}(?=[-–/])|(?<=[-–/])\s{1,4}(?=[\dA-ZĐ])/gu;

function* check(context: LintContext): Iterable<Sighting> {
  // Đoàn, Mặt trận and others print a number in a way of their own.
  const neutral = context.template.regime === 'neutral';
  yield* ownNumber(context, 'spaced');
  for (const { citation, start, end } of citedDocuments(context)) {
    const { text, number } = citation;
    if (number === null || text.search(spaces) < 0 || (neutral && /\s[-–]\s/u.test(text))) continue;
    const edits = Array.from(text.matchAll(spaces), (match) =>
      context.edit(start + match.index, start + match.index + match[0].length, ''),
    );
    yield { place: context.place(start, end), actual: text, expected: [text.replace(spaces, '')], ...fixOf(true, edits) };
  }
}
