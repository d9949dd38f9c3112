import { letters } from '../../model/index.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';
import { isCapital } from '../analysis/spellings.js';

const messages = {
  'preferred-term': {
    vi: { text: 'dùng “{actual}”', hint: 'Cơ quan thống nhất viết “{expected}”.' },
    en: { text: '`{actual}` is used', hint: 'The office writes `{expected}`.' },
  },
} satisfies Messages;

/** A wording that the office has agreed to write otherwise. */
export const preferredTerm = defineRule({
  id: 'preferred-term',
  severity: 'warning',
  category: 'orthography',
  summary: { vi: 'Cách viết khác với từ ngữ cơ quan đã thống nhất.', en: 'The office has agreed on another wording.' },
  basis: { vi: 'Danh mục từ ngữ trong cấu hình của cơ quan', en: 'The list of terms in the office’s configuration' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nĐảm bảo tiến độ; phải đảm bảo an toàn.\n',
      terms: [{ preferred: 'bảo đảm', instead: ['đảm bảo'] }],
      finds: ['3: Đảm bảo', '3: đảm bảo'],
      fixed: '# KẾ HOẠCH\n\nBảo đảm tiến độ; phải bảo đảm an toàn.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nBảo đảm tiến độ; Đề án “Đảm bảo trật tự đô thị”; các ấp trưởng.\n',
      terms: [
        { preferred: 'bảo đảm', instead: ['đảm bảo'] },
        { preferred: 'các ấp', instead: ['ấp'] },
      ],
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { lower, text } = context;
  for (const { preferred, instead } of context.terms) {
    for (const wording of instead) {
      const wanted = wording.toLowerCase();
      if (wanted === '') continue;
      for (let start = lower.indexOf(wanted); start >= 0; start = lower.indexOf(wanted, start + wanted.length)) {
        const end = start + wanted.length;
        const actual = text.slice(start, end);
        if (
          isInsideWord(text, start, end) ||
          context.isQuoted(start) ||
          isInside(lower, start, preferred.toLowerCase(), wanted) ||
          actual === preferred
        )
          continue;
        if (wording !== wanted && actual !== wording) continue;
        const capital = wording === wanted && isCapital(actual.charAt(0));
        yield replaceStretch(context, start, end, capital ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred, false);
      }
    }
  }
}

const wordCharacter = new RegExp(String.raw`[${letters}\d]`, 'u');

function isInsideWord(text: string, start: number, end: number): boolean {
  return wordCharacter.test(text.charAt(start - 1)) || wordCharacter.test(text.charAt(end));
}

/** Whether the stretch is a part of the preferred wording itself, as `ấp` is of `các ấp`. */
function isInside(lower: string, start: number, preferred: string, wanted: string): boolean {
  for (let at = preferred.indexOf(wanted); at >= 0; at = preferred.indexOf(wanted, at + 1)) {
    if (lower.startsWith(preferred, start - at)) return true;
  }
  return false;
}
