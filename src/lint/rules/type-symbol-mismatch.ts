import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import type { Messages } from '../../model/index.js';
import { citedDocuments } from '../analysis/cited-documents.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'type-symbol-mismatch': {
    vi: {
      text: '“{type}” không đi với ký hiệu “{symbol}” trong “{actual}”',
      hint: 'Đối chiếu văn bản gốc: có thể nhầm tên loại hoặc nhầm số, ký hiệu.',
    },
    en: {
      text: '`{type}` does not go with the symbol `{symbol}` of `{actual}`',
      hint: 'Look the document up: its type or its number may be wrong.',
    },
  },
} satisfies Messages;

/** A type whose number carries the symbol of another: `Đề án số 05-NQ/TU`. A symbol that no regulation knows is never wrong. */
export const typeSymbolMismatch = defineRule({
  id: 'type-symbol-mismatch',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Tên loại văn bản và ký hiệu tên loại trong số của văn bản không khớp nhau.',
    en: 'The type of a cited document and the symbol in its number do not go together.',
  },
  basis: {
    vi: 'Chữ viết tắt tên loại: 66-QĐ/TW, 399-QĐ/TW; Phụ lục III của Nghị định 30/2020/NĐ-CP',
    en: 'Symbols of types: 66-QĐ/TW, 399-QĐ/TW; Decree 30/2020/NĐ-CP, Annex III',
  },
  messages,
  examples: [
    { text: 'Tiếp tục thực hiện Đề án số 05-NQ/TU, ngày 09/4/2021 của Ban Chấp hành Đảng bộ tỉnh.\n', finds: ['1: 05-NQ/TU'] },
    { text: 'Theo Tờ trình số 15/KH-UBND ngày 12/4/2024 của Ủy ban nhân dân xã.\n', finds: ['1: 15/KH-UBND'] },
    {
      text:
        'Theo Quy định số 66-QĐ/TW, Chương trình hành động số 12-CTHĐ/TU, Công văn số 15/KHTC-UBND, Văn bản số 16/KH-UBND và Thông tư ' +
        'số 01/2011/TT-BNV.\n',
      finds: [],
    },
    {
      text:
        'Ban hành Quy chế công tác dân vận theo Quyết định số 433-QĐ/TU; Thông báo kết luận số 12-TB/TU; Thông tư liên tịch số ' +
        '02/TTLT-BNV.\n',
      finds: [],
    },
  ],
  check,
});

/**
 * Types that each symbol may stand for in either regime in small letters; besides those, types that only laws use (Nghị định, Thông tư).
 */
const { typesOfSymbols } = typeWords;

/** Types that have a symbol of their own; `Công văn` has one only in the Party's form. */
const judged = new Set(typeWords.withSymbol);

function* check(context: LintContext): Iterable<Sighting> {
  for (const { citation, start, end } of citedDocuments(context)) {
    const { documentType, number, wording } = citation;
    const symbol = wording?.symbols[0]?.toUpperCase().replace(/[\u00d0\u0189]/gu, 'Đ');
    if (documentType === null || number === null || symbol === undefined || wording === undefined || wording.symbols.length < 2) continue;
    const type = judgedType(documentType.value);
    if (type === null || (type === 'công văn' && !/^\d+-/u.test(number.value))) continue;
    if (typesOfSymbols[symbol]?.includes(type) === true) continue;
    const own = context.types.types
      .filter(({ symbols }) => symbols.some((one) => one.toUpperCase() === symbol))
      .map(({ name }) => name.toLowerCase());
    if ((own.length === 0 && typesOfSymbols[symbol] === undefined) || own.includes(type)) continue;
    yield { place: context.place(start, end), data: { type: documentType.value, symbol: wording.symbols[0] ?? '' }, actual: citation.text };
  }
}

/** The type that a printed one begins with: `Thông báo kết luận` is a Thông báo. */
function judgedType(printed: string): string | null {
  const words = printed.toLowerCase().split(' ');
  if (words.includes('liên')) return null;
  const two = words.slice(0, 2).join(' ');
  return judged.has(two) ? two : null;
}
