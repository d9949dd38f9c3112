import { capitalLetter, lowercaseLetter } from '../../model/index.js';
import nameWords from '../../../templates/tu-vung/ten-co-quan.yaml';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { gatherSpots, type Spot } from '../analysis/gathered.js';
import { findPhrases, indexPhrases } from '../analysis/phrases.js';
import { organNames } from '../../language/organs/organ-names.js';
import { type Sighting, defineRule } from '../rule.js';
import { isCapital, mayStartSentence } from '../analysis/spellings.js';

const messages = {
  'inconsistent-capitals': {
    vi: { text: 'viết hoa không thống nhất: “{actual}”, {count} chỗ khác với phần còn lại', hint: 'Viết “{expected}” như các chỗ khác.' },
    en: { text: 'capitals differ: `{actual}`, {count} times unlike the rest', hint: 'Write `{expected}` as elsewhere.' },
  },
} satisfies Messages;

/** `Khối dân vận` beside `Khối Dân vận`: one name has one set of capitals in one document. */
export const inconsistentCapitals = defineRule({
  id: 'inconsistent-capitals',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Một tên gọi khi viết hoa, khi viết thường.', en: 'One name stands now with capitals, now without.' },
  basis: {
    vi: 'Phụ lục II Nghị định 30/2020/NĐ-CP; thống nhất trong một văn bản',
    en: 'Decree 30/2020, annex II; one way in one document',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\nPhối hợp giữa Khối Dân vận Đảng ủy và Công an; Khối dân vận Đảng ủy họp tháng một lần; giao Khối Dân vận Đảng ' +
        'ủy tổng hợp.\n',
      finds: ['3: Khối dân vận'],
      fixed:
        '# KẾ HOẠCH\n\nPhối hợp giữa Khối Dân vận Đảng ủy và Công an; Khối Dân vận Đảng ủy họp tháng một lần; giao Khối Dân vận Đảng ' +
        'ủy tổng hợp.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nĐảng bộ thành phố, các tổ dân phố và UBND thành phố; Tổ dân phố tự quản. Thành phố Hồ Chí Minh cử đoàn thăm. ' +
        'Ban dân vận, Ban Dân vận.\n',
      finds: [],
    },
  ],
  check,
});

/** Names that documents write in two ways. Words that are common nouns as well (`đảng bộ`, `chi bộ`, `trung ương`) are not among them. */
const names = indexPhrases(nameWords.writtenTwoWays);

interface Use extends Spot {
  readonly form: string;
  readonly starting: boolean;
}

function* check(context: LintContext): Iterable<Sighting> {
  const uses = new Map<string, Use[]>();
  for (const { phrase: name, start, end } of findPhrases(context, names)) {
    const passage = context.passageAt(start);
    if (passage.appended || passage.role === 'recipient' || context.isCapitals(start, end) || context.isQuoted(start)) continue;
    const form = context.text.slice(start, end).replace(/([Uu])ỷ/gu, (_, letter: string) => (letter === 'U' ? 'Ủy' : 'ủy'));
    if (name === 'thành phố' && isCapital(context.text.charAt(end + 1))) continue;
    const starting = mayStartSentence(context, start);
    if (starting && name === 'thành phố') continue;
    const known = uses.get(name) ?? [];
    known.push({ start, end, replacement: null, form, starting });
    uses.set(name, known);
  }
  gatherRooms(context, uses);
  for (const found of uses.values()) {
    const sighting = judge(context, found);
    if (sighting !== null) yield sighting;
  }
}

/** `Phòng kinh tế` beside `Phòng Kinh tế`: the first word of the function has a capital in one place and none in the other. */
function gatherRooms(context: LintContext, uses: Map<string, Use[]>): void {
  const found = new Map<string, Use[]>();
  for (const { start, end, passage, match } of context.find(/(?<![\p{L}])(?:Phòng|Sở) \p{L}{2,7} \p{L}{2,7}(?![\p{L}])/gu)) {
    if (passage.role === 'organ' || passage.appended || context.isCapitals(start, end) || context.isQuoted(start)) continue;
    const lower = match[0].toLowerCase();
    if (uses.has(lower)) continue;
    const known = found.get(lower) ?? [];
    known.push({ start, end, replacement: null, form: match[0], starting: false });
    found.set(lower, known);
  }
  for (const [name, all] of found) if (new Set(all.map(({ form }) => form)).size > 1) uses.set(name, all);
}

const fixedNames: ReadonlySet<string> = new Set([...organNames.map(({ name }) => name), ...nameWords.fixedForms]);
/** A department's function begins with a capital (Nghị định 30/2020, Phụ lục II): `Phòng Kinh tế`. */
const functionOf = new RegExp(String.raw`^(?:Phòng|Sở) ${capitalLetter}${lowercaseLetter}`, 'u');

/** Whether a form is the name as law or the Party's statutes write it: it outweighs any majority. */
function isFixed(form: string): boolean {
  return fixedNames.has(form) || functionOf.test(form);
}

/** The forms that are fewer than the one that most uses have, the first letter of a sentence left aside. */
function judge(context: LintContext, uses: readonly Use[]): Sighting | null {
  const counts = new Map<string, number>();
  for (const { form, starting } of uses) if (!starting) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { form, starting } of uses) {
    if (!starting) continue;
    const alike = [...counts.keys()].find((other) => other.slice(1) === form.slice(1)) ?? form;
    counts.set(alike, (counts.get(alike) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((one, other) => Number(isFixed(other[0])) - Number(isFixed(one[0])) || other[1] - one[1]);
  if (first === undefined || (!isFixed(first[0]) && ((second !== undefined && second[1] >= first[1]) || first[1] < 2))) return null;
  const [kept] = first;
  const wrong = uses.filter(({ form, starting }) => (starting ? form.slice(1) !== kept.slice(1) : form !== kept));
  return gatherSpots(
    context,
    wrong.map((use) => ({ ...use, replacement: use.starting ? use.form.charAt(0) + kept.slice(1) : kept })),
    false,
  );
}
