import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { replaceStretch } from '../analysis/gathered.js';
import { listedSlips, realWordSlips, slipBeginnings } from '../../language/spelling/real-word-slips.js';
import { type Sighting, defineRule } from '../rule.js';
import { isCapital, isJoined, spellings } from '../analysis/spellings.js';

const messages = {
  'real-word-slip': {
    vi: { text: 'viết “{actual}”, đúng ra là “{expected}”', hint: 'Sửa thành “{expected}”.' },
    en: { text: '`{actual}` stands for `{expected}`', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** `sử đổi`, `ứng cứ`, `khoảng sản`: every syllable is sound, the word is not. */
export const realWordSlip = defineRule({
  id: 'real-word-slip',
  severity: 'warning',
  category: 'orthography',
  summary: {
    vi: 'Từ viết sai mà từng tiếng vẫn có nghĩa: “sử đổi”, “ứng cứ”, “bổ xung”.',
    en: 'A word is wrong though each of its syllables exists: `sử đổi`, `ứng cứ`.',
  },
  basis: { vi: 'Chính tả tiếng Việt; lỗi thường gặp trong văn bản', en: 'Vietnamese orthography; common slips' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\nSử đổi quy chế; lập danh sách người ứng cứ.\n',
      finds: ['3: Sử đổi', '3: ứng cứ'],
      fixed: '# KẾ HOẠCH\n\nSửa đổi quy chế; lập danh sách người ứng cử.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nKiện toàn Ban Chỉ đạo thành phường.\n',
      finds: ['3: thành phường'],
      fixed: '# KẾ HOẠCH\n\nKiện toàn Ban Chỉ đạo phường.\n',
    },
    {
      text: '# KẾ HOẠCH\n\nVận động các thô, xóm; bê tông thô, xi măng.\n',
      finds: ['3: thô'],
      fixed: '# KẾ HOẠCH\n\nVận động các thôn, xóm; bê tông thô, xi măng.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nLịch sử đổi mới; khả năng xuất khẩu; hồ sơ xuất cảnh; đáp ứng cứ liệu; xã phát triển thành phường; làm chủ ' +
        'chương trình.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  yield* listedBeside(context);
  const { lower, distinct, ids } = spellings(context);
  const { words } = context;
  const beginning = distinct.map((form) => slipBeginnings.has(form));
  for (let at = 0; at + 1 < words.length; at++) {
    if (beginning[ids[at] as number] !== true) continue;
    const form = lower[at] as string;
    const slip = realWordSlips.get(`${form} ${lower[at + 1] ?? ''}`);
    const first = words[at] as Word;
    const second = words[at + 1] as Word;
    if (slip === undefined || !isJoined(context, at) || isName(first, second)) continue;
    const before = at > 0 && isJoined(context, at - 1) ? (lower[at - 1] as string) : '';
    const after = isJoined(context, at + 1) ? (lower[at + 2] as string) : '';
    if (slip.notAfter?.includes(before) || slip.notBefore?.includes(after) || slip.onlyAfter?.includes(before) === false) continue;
    yield replaceStretch(context, first.start, second.end, inCaseOf(context.text.slice(first.start, second.end), slip.right), false);
  }
}

/** `các thô, xóm`: a slip that only the noun beside it tells. */
function* listedBeside(context: LintContext): Iterable<Sighting> {
  const { lower, counts } = spellings(context);
  const { words, text } = context;
  for (const [slip, { right, before }] of listedSlips) {
    if (!counts.has(slip)) continue;
    for (let at = lower.indexOf(slip); at >= 0; at = lower.indexOf(slip, at + 1)) {
      const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
      if (first === undefined || second === undefined) continue;
      const between = text.slice(first.end, second.start);
      const other = between === ', ' ? second : between === ' ' && second.text === 'và' ? third : undefined;
      if (other !== undefined && before.includes(other.text.toLowerCase()))
        yield replaceStretch(context, first.start, first.end, inCaseOf(first.text, right), false);
    }
  }
}

/** A capital at the second syllable alone is a name: `nhân dân Vân Đồn`. */
function isName(first: Word, second: Word): boolean {
  return isCapital(second.text.charAt(0)) && second.text !== second.text.toUpperCase() && !isCapital(first.text.charAt(0));
}

function inCaseOf(actual: string, right: string): string {
  if (actual === actual.toUpperCase()) return right.toUpperCase();
  return isCapital(actual.charAt(0)) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
