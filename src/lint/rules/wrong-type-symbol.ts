import { fold, symbolsOfType, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'wrong-type-symbol': {
    vi: {
      text: 'ký hiệu “{actual}” không phải của tên loại “{type}”',
      hint: 'Ký hiệu của loại này: {expected}. Sửa ký hiệu hoặc tên loại.',
    },
    en: { text: 'the symbol `{actual}` is not the one of a {type}', hint: 'It has {expected}. Mend the symbol or the type.' },
  },
  'wrong-type-symbol-letter': {
    vi: {
      text: 'công văn hành chính không có ký hiệu tên loại “{actual}”',
      hint: 'Ghi ký hiệu cơ quan và đơn vị soạn thảo, ví dụ “12/UBND-VX”.',
    },
    en: {
      text: 'an official letter of the State has no symbol `{actual}`',
      hint: 'Write the symbols of the organ and of the drafting unit, e.g. `12/UBND-VX`.',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** KẾ HOẠCH with `-CTr/`: the symbol of one type under the name of another. A symbol that no type has is none of its business. */
export const wrongTypeSymbol = defineRule({
  id: 'wrong-type-symbol',
  severity: 'error',
  category: 'form',
  summary: {
    vi: 'Ký hiệu tên loại trong số văn bản không khớp với tên loại.',
    en: 'The number carries the symbol of another type of document.',
  },
  basis: { vi: 'Quy định về thể loại văn bản và chữ viết tắt', en: 'The regulation of types and their symbols' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    { text: '---\nthể thức: dang-hd36\n---\n\nSố 11-CTr/ĐU\n\n# KẾ HOẠCH\n', finds: ['5: Số 11-CTr/ĐU'] },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 07/TTR-UBND\n\n# TỜ TRÌNH\n', finds: ['5: Số: 07/TTR-UBND'] },
    { text: '---\nthể thức: nha-nuoc-nd30\ntên loại: Công văn\nsố và ký hiệu: 12/CV-UBND\n---\n', finds: ['4: 12/CV-UBND'] },
    { text: '---\nthể thức: dang-hd05\n---\n\nSố 11-QĐi/ĐU\n\n# QUY ĐỊNH\n', finds: ['5: Số 11-QĐi/ĐU'] },
    { text: '---\nthể thức: dang-hd36\n---\n\nSố 11-QĐ/ĐU\n\n# QUY ĐỊNH\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\n---\n\nSố 11-QĐi/ĐU\n\n# QUY ĐỊNH\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 03/KHLT-UBND\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

/** What clerks write for công văn, though the State has no symbol for it. */
const letterSymbol = 'CV';
/** The State's symbol of a quy định, met in documents of the Party. */
const stateSymbol = 'QyĐ';

function* check({ plan, types, template }: LintContext): Iterable<Said> {
  const { number, documentType } = plan;
  const symbol = number?.value.typeSymbol ?? null;
  if (number === null || symbol === null || documentType === null) return;
  const name = fold(documentType.value);
  const entry = types.types.find((one) => fold(one.name) === name);
  const symbols = entry === undefined ? null : symbolsOfType(entry.name, types, template.number);
  if (entry === undefined || symbols === null || symbols.includes(symbol)) return;
  const sighting: Said = {
    place: number.position,
    severity: formSeverity(template, symbols === entry.symbols ? entry : template.number),
    actual: symbol,
    expected: symbols,
    note: symbols === entry.symbols ? entry.article : template.number.article,
    data: { type: entry.name },
  };
  const alike = (one: string): boolean => one.toUpperCase() === symbol.toUpperCase();
  if (symbols.length === 0) {
    if (symbol === letterSymbol) yield { ...sighting, messageId: 'wrong-type-symbol-letter' };
  } else if (entry.symbols.some(alike) || types.types.some((one) => one.symbols.some(alike)) || symbol === stateSymbol) {
    yield sighting;
  }
}
