import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { copyPartKeys, copyParts, fold, type Copy, type Messages, type Template } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'foreign-copy-part': missingPartMessages['foreign-copy-part'],
  'foreign-copy-kind': {
    vi: { text: 'quy định này không có hình thức sao “{actual}”', hint: 'Ghi một trong các hình thức: {expected}.' },
    en: { text: 'the regulation has no copies of the kind `{actual}`', hint: 'Write one of {expected}.' },
  },
  'foreign-copy-symbol': {
    vi: { text: 'ký hiệu “{actual}” trong số của bản sao không phải ký hiệu bản sao', hint: 'Ghi {expected}.' },
    en: { text: 'the symbol `{actual}` in the number of the copy is not that of a copy', hint: 'Write {expected}.' },
  },
} satisfies Messages;

const head = (template: string, lines: string): string =>
  `---\nthể thức: ${template}\nbản sao:\n${lines}  họ tên: Nguyễn Văn An\n---\n\n# KẾ HOẠCH\n`;

/** A copy in the form of another regulation: with a kind, a number, an organ that this one does not have. */
export const foreignCopyPart = defineRule({
  id: 'foreign-copy-part',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Bản sao có hình thức, ký hiệu hoặc phần của quy định khác.',
    en: 'A copy has a kind, a symbol or a part of another regulation.',
  },
  basis: { vi: 'Thể thức: bản sao văn bản', en: 'The template: copies' },
  messages,
  examples: [
    { text: head('dang-hd36', '  hình thức sao: Sao y\n'), finds: ['4: Sao y'] },
    { text: head('dang-hd36', '  số và ký hiệu: 24-KH/UBKTTU\n'), finds: ['4: 24-KH/UBKTTU'] },
    { text: head('dang-hd05', '  số và ký hiệu: 24-BS/UBKTTU\n'), finds: ['3: bản sao'] },
    { text: head('dang-hd36', '  hình thức sao: SAO Y BẢN CHÍNH\n  số và ký hiệu: 24-BS/UBKTTU\n'), finds: [] },
    { text: head('nha-nuoc-nd30', '  hình thức sao: Trích sao\n  số và ký hiệu: 05/SY-UBND\n'), finds: ['5: 05/SY-UBND'] },
    { text: head('nha-nuoc-nd30', '  hình thức sao: Trích sao\n  số và ký hiệu: 05/TrS-UBND\n'), finds: [] },
    { text: head('dang-hd05', '  chức vụ: CHÁNH VĂN PHÒNG\n'), finds: [] },
  ],
  check,
});

function* check({ plan: { copy }, template }: LintContext): Iterable<Sighting<keyof typeof messages>> {
  if (copy === null) return;
  const { article: note, kinds } = template.copies;
  for (const part of copyParts(copy, template).foreign) yield { place: copy.position, data: { key: copyPartKeys[part] }, note };
  if (kinds.length === 0) return;
  if (copy.kind !== null && kindAt(copy, template) < 0)
    yield { place: copy.kind.position, messageId: 'foreign-copy-kind', actual: copy.kind.value, expected: kinds, note };
  const symbol = copy.number?.value.typeSymbol ?? null;
  const expected = symbolsOf(copy, template);
  if (copy.number !== null && symbol !== null && !expected.includes(symbol))
    yield { place: copy.number.position, messageId: 'foreign-copy-symbol', actual: symbol, expected, note };
}

function kindAt(copy: Copy, { copies: { kinds } }: Template): number {
  return kinds.findIndex((kind) => fold(kind) === fold(copy.kind?.value ?? ''));
}

/** The symbols that the number of a copy may have: each kind has its own, or all have one. */
function symbolsOf(copy: Copy, template: Template): readonly string[] {
  const { kinds, symbols } = template.copies;
  const own = symbols[kindAt(copy, template)];
  return kinds.length === symbols.length && own !== undefined ? [own] : symbols;
}
