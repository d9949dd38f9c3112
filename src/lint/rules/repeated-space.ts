import { letters } from '../../model/index.js';
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { oncePerPassage } from '../passages.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'repeated-space': {
    vi: { text: 'thừa dấu cách giữa hai chữ', hint: 'Giữ lại một dấu cách.' },
    en: { text: 'several spaces between two words', hint: 'Keep one of them.' },
  },
} satisfies Messages;

/** Two spaces inside a line of text; never the blanks that the văn thư fills, nor columns set with spaces. */
export const repeatedSpace = defineRule({
  id: 'repeated-space',
  severity: 'info',
  category: 'typography',
  summary: { vi: 'Có hai dấu cách trở lên giữa hai chữ.', en: 'Two or more spaces stand between two words.' },
  basis: { vi: 'Thông lệ trình bày', en: 'Usage' },
  messages,
  fix: 'safe',
  examples: [
    { text: '# KẾ HOẠCH\n\nCác xã đang  triển khai.\n', finds: ['3:   '], fixed: '# KẾ HOẠCH\n\nCác xã đang triển khai.\n' },
    { text: '# KẾ HOẠCH\n\nThực hiện Kế hoạch số    -KH/ĐU, ngày     tháng     năm 2026 của Đảng ủy.\n', finds: [] },
    { text: '# KẾ HOẠCH\n\nHọ và tên: ……  Chức vụ: ……\n', finds: [] },
  ],
  check,
});

const run = new RegExp(String.raw`[ \u00a0]{2,3}(?=[${letters}\d(“"])`, 'gu');
const before = new RegExp(String.raw`[${letters}\d,;:.!?)”%]`, 'u');
const layout = / {4}|\t|[.…_]{3}|…/u;
const blankBefore = new RegExp(String.raw`${oneOf(timeWords.blankBefore)}$`, 'u');
const blankAfter = new RegExp(String.raw`^${oneOf(timeWords.blankAfter)}(?![${letters}\d])`, 'u');

function* check(context: LintContext): Iterable<Sighting> {
  const isLaidOut = oncePerPassage(({ text }) => layout.test(text.value));
  for (const { start, end, passage } of context.find(run)) {
    if (!before.test(context.text.charAt(start - 1)) || isLaidOut(passage)) continue;
    if (
      blankBefore.test(context.lower.slice(Math.max(passage.start, start - 6), start)) ||
      blankAfter.test(context.lower.slice(end, end + 7))
    )
      continue;
    // Mark-up between two words, as the call of a footnote, is not a space of the text.
    const place = context.place(start, end);
    if (place !== null && !/^[ \u00a0]*$/u.test(context.source.text.slice(place.start.offset, place.end.offset))) continue;
    yield replaceStretch(context, start, end, ' ', true);
  }
}
