import { letters } from '../../model/index.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { gatherSpots, type Spot } from '../analysis/gathered.js';
import { organNames, type OrganName } from '../../language/organs/organ-names.js';
import { findPhrases, indexPhrases } from '../analysis/phrases.js';
import { type Sighting, defineRule } from '../rule.js';
import { isCapitalAt } from '../analysis/spellings.js';

const messages = {
  'lowercase-organ-name': {
    vi: { text: 'tên cơ quan “{actual}” chưa viết hoa', hint: 'Viết “{expected}” ({count} chỗ).' },
    en: { text: 'the name of a body `{actual}` has no capital', hint: 'Write `{expected}` ({count} times).' },
  },
} satisfies Messages;

/** `ủy ban MTTQ phường`: a body's name without its capital. */
export const lowercaseOrganName = defineRule({
  id: 'lowercase-organ-name',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Tên cơ quan, tổ chức không viết hoa.', en: 'The name of a body has no capital.' },
  basis: { vi: 'Phụ lục II Nghị định 30/2020/NĐ-CP, mục IV', en: 'Decree 30/2020, annex II, IV' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nPhối hợp với ủy ban MTTQ phường và mặt trận tổ quốc Việt Nam xã; báo cáo ủy ban MTTQ phường.\n',
      finds: ['3: ủy ban MTTQ', '3: mặt trận tổ quốc'],
      fixed: '# KẾ HOẠCH\n\nPhối hợp với Ủy ban MTTQ phường và Mặt trận Tổ quốc Việt Nam xã; báo cáo Ủy ban MTTQ phường.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nỦy ban nhân dân phường; ủy ban nhân dân các cấp; ban chấp hành đảng bộ các cấp; Mặt trận Tổ quốc; ủy ban của ' +
        'hội.\n',
      finds: [],
    },
  ],
  check,
});

const letter = new RegExp(String.raw`[${letters}\d]`, 'u');
const byForm = new Map<string, OrganName>(organNames.map((organ) => [organ.name.toLowerCase(), organ]));
const index = indexPhrases(byForm.keys());

function* check(context: LintContext): Iterable<Sighting> {
  const spots = new Map<string, Spot[]>();
  for (const { phrase, start, end } of findPhrases(context, index)) {
    const organ = byForm.get(phrase);
    if (organ === undefined || isCapitalAt(context, start) || context.isQuoted(start)) continue;
    const actual = context.text.slice(start, end);
    if (organ.also?.includes(actual.replaceAll('uỷ', 'ủy')) || isCommon(context, organ, end) || isGeneric(context, start, end)) continue;
    const known = spots.get(organ.name) ?? [];
    const name = actual.includes('uỷ') ? organ.name.replace('Ủy', 'Uỷ').replaceAll('ủy', 'uỷ') : organ.name;
    known.push({ start, end, replacement: name });
    spots.set(organ.name, known);
  }
  for (const found of spots.values()) {
    const sighting = gatherSpots(context, found, false);
    if (sighting !== null) yield sighting;
  }
}

const manyBefore = new RegExp(String.raw`${oneOf(ruleWords.allOf)} $`, 'u');
const committeesInRow = new RegExp(
  String.raw`${oneOf(ruleWords.committeesInRow)} [uủ][yỷ](?:, | và )${oneOf(ruleWords.committeesInRow)} [uủ][yỷ]`,
  'u',
);
/** Whether all organs of a kind are meant: `các ban thường vụ`, `ban thường vụ tỉnh ủy, thành ủy`. */
function isGeneric(context: LintContext, start: number, end: number): boolean {
  const before = context.lower.slice(Math.max(0, start - 8), start);
  const after = context.lower.slice(start, Math.min(context.text.length, end + 40));
  return manyBefore.test(before) || committeesInRow.test(after);
}

function isCommon(context: LintContext, { commonBefore = [] }: OrganName, end: number): boolean {
  const after = context.lower.slice(end + 1, end + 5);
  return commonBefore.some((word) => after.startsWith(word) && !letter.test(after.charAt(word.length)));
}
