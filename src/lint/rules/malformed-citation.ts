import { letters } from '../../model/index.js';
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import { citedDocuments, isLaw } from '../analysis/cited-documents.js';
import type { LintContext } from '../lint-context.js';
import { fixOf } from '../analysis/printed-parts.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'malformed-citation': {
    vi: { text: 'số và ký hiệu “{actual}” không đúng dạng', hint: 'Có lẽ là “{expected}”; đối chiếu văn bản gốc.' },
    en: { text: 'the number `{actual}` is malformed', hint: 'It may be `{expected}`; look the document up.' },
  },
} satisfies Messages;

/** A number whose marks are lost or changed: `1626/QĐTTg`, `18 NQ/TW`, `27/NQ-TW`. */
export const malformedCitation = defineRule({
  id: 'malformed-citation',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Số và ký hiệu của văn bản viện dẫn mất dấu nối, dấu gạch chéo hoặc đặt sai chỗ.',
    en: 'The number of a cited document lacks its hyphen or stroke, or has them in the wrong places.',
  },
  basis: {
    vi: 'Mục II.1.3 của 36-HD/VPTW (số-tên loại/cơ quan); Phụ lục I, II.3 của Nghị định 30/2020/NĐ-CP (số/tên loại-cơ quan)',
    en: '36-HD/VPTW, II.1.3 (number-type/organ); Decree 30/2020/NĐ-CP, Annex I, II.3 (number/type-organ)',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: 'Theo Quyết định số 1626/QĐTTg ngày 15/12/2023 của Thủ tướng Chính phủ.\n',
      finds: ['1: 1626/QĐTTg'],
      fixed: 'Theo Quyết định số 1626/QĐ-TTg ngày 15/12/2023 của Thủ tướng Chính phủ.\n',
    },
    {
      text: 'Theo Nghị quyết số 27/NQ-TW ngày 09/11/2022 và Kết luận số 31 KL/TW.\n',
      finds: ['1: 27/NQ-TW', '1: 31 KL/TW'],
      fixed: 'Theo Nghị quyết số 27-NQ/TW ngày 09/11/2022 và Kết luận số 31-KL/TW.\n',
    },
    {
      text: 'Theo Quyết định số 1626/QĐ-TTg, Kế hoạch số 16/KH-MTTQ-BTT, Nghị quyết số 8B-NQ/HNTW và Công văn số 26/BNV-TCBC.\n',
      finds: [],
    },
  ],
  check,
});

const types = String.raw`${oneOf(typeWords.symbols)}`;
/** Faulty forms in a number without white space, each with the likely right one. */
const forms: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`^(\d{1,5}/(?:\d{4}/)?${types})(TTg|UBND|HĐND|CP|TTG)$`, 'u'), '$1-$2'],
  [new RegExp(String.raw`^(\d{1,5}[A-Z]?)/(${types})-(TW|TU|ĐU|HU)$`, 'u'), '$1-$2/$3'],
  [new RegExp(String.raw`^(\d{1,5}[A-Z]?)-(${types})-(TW|TU|ĐU|HU)$`, 'u'), '$1-$2/$3'],
  [new RegExp(String.raw`^(\d{1,5})/(${types})/(TTg|UBND|HĐND|CP)$`, 'u'), '$1/$2-$3'],
];
const apart: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`^(\d{1,5}[A-Z]?)\s{1,2}(${types}/[A-ZĐ]{2,12})$`, 'u'), '$1-$2'],
  [new RegExp(String.raw`^(\d{1,5}/(?:\d{4}/)?${types})\s(TTg|UBND|HĐND|CP)$`, 'u'), '$1-$2'],
];

function* check(context: LintContext): Iterable<Sighting> {
  for (const { citation, start, end } of citedDocuments(context)) {
    const { text, number } = citation;
    if (number === null || isLaw(citation)) continue;
    const expected = likelyForm(text, number.value);
    if (expected === null) continue;
    const edit = context.edit(start, end, expected);
    yield { place: context.place(start, end), actual: text, expected: [expected], ...fixOf(false, [edit]) };
  }
}

/** The Party's form, which most citations of a Party document have. */
const sound = new RegExp(String.raw`^\d{1,5}[A-Z]?-[${letters}]{1,12}\/[${letters}&]{1,20}$`, 'u');

function likelyForm(text: string, number: string): string | null {
  if (sound.test(text.includes('-') ? text.replaceAll(' ', '') : text)) return null;
  for (const [pattern, form] of apart) if (pattern.test(text)) return text.replace(pattern, form);
  for (const [pattern, form] of forms) if (pattern.test(number)) return number.replace(pattern, form);
  return null;
}
