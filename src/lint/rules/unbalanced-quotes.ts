import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unbalanced-quotes': {
    vi: { text: 'ngoặc kép không đủ cặp ở “{actual}”', hint: 'Thêm dấu đóng hoặc dấu mở còn thiếu.' },
    en: { text: 'the quotation marks at `{actual}` are no pair', hint: 'Add the missing mark.' },
  },
} satisfies Messages;

/** A quotation that opens and never closes, or closes without having been opened. */
export const unbalancedQuotes = defineRule({
  id: 'unbalanced-quotes',
  severity: 'warning',
  category: 'typography',
  summary: {
    vi: 'Dấu ngoặc kép mở mà không đóng, hoặc đóng mà không mở.',
    en: 'A quotation opens and never closes, or closes without an opening.',
  },
  basis: { vi: 'Thông lệ trình bày dấu câu tiếng Việt', en: 'Usage of Vietnamese punctuation' },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nTổ chức đêm nhạc “Xuân yêu thương’ tại sân vận động.\n', finds: ['3: “'] },
    { text: '# KẾ HOẠCH\n\nPhong trào thi đua "Dân vận khéo ở các chi bộ.\n', finds: ['3: "'] },
    {
      text:
        '# KẾ HOẠCH\n\nSửa đổi Điều 3 như sau:\n\n“Điều 3. Nguyên tắc\n\nDân chủ, công khai.”\n\n' +
        'Màn hình 24" đặt tại bộ phận một cửa.\n',
      finds: [],
    },
  ],
  check,
});

/** Passages that a quotation may run on through, such as the text of an article that is amended. */
const longestQuotation = 40;

function* check(context: LintContext): Iterable<Sighting> {
  const open: { start: number; passage: number }[] = [];
  const loose: number[] = [];
  const odd: OddPassage[] = [];
  const balances = context.passages.map(({ text }) => balanceOf(text.value));
  context.passages.forEach((passage, index) => {
    const { value } = passage.text;
    for (const { index: at, 0: mark } of value.matchAll(/[“”]/gu)) {
      if (mark === '“') open.push({ start: passage.start + at, passage: index });
      else if (open.pop() === undefined) loose.push(passage.start + at);
    }
    if (open.at(-1)?.passage === index && !closesLater(balances, index)) {
      const here = open.findLastIndex((one) => one.passage !== index) + 1;
      for (const { start } of open.splice(here)) loose.push(start);
    }
    const straight = straightQuotes(value);
    if (straight.length % 2 === 1) odd.push({ start: passage.start + (straight.at(-1) ?? 0), index, value });
  });
  for (const quote of unpaired(odd)) loose.push(quote);
  for (const start of [...loose, ...open.map((one) => one.start)].sort((one, other) => one - other)) {
    yield { place: context.place(start, start + 1), actual: context.text.slice(Math.max(0, start), start + 40).split('\0')[0] ?? '' };
  }
}

/** A passage with an odd number of straight marks, and where the last of them stands. */
interface OddPassage {
  readonly start: number;
  readonly index: number;
  readonly value: string;
}

/** The marks of passages that neither open a quotation of several paragraphs nor close one. */
function unpaired(odd: readonly OddPassage[]): number[] {
  const loose: number[] = [];
  for (let at = 0; at < odd.length; at++) {
    const [first, second] = [odd[at], odd[at + 1]];
    if (first === undefined) break;
    const opens = /^\s{0,3}"|[:,] ?"/u.test(first.value);
    if (second !== undefined && opens && second.index - first.index <= longestQuotation && /"[\s.;,)]{0,4}$/u.test(second.value.slice(-6)))
      at++;
    else loose.push(first.start);
  }
  return loose;
}

/** How many quotations a passage opens more than it closes. */
function balanceOf(value: string): number {
  return value.split('“').length - value.split('”').length;
}

/** Whether a later passage closes more quotations than it opens before any passage opens more. */
function closesLater(balances: readonly number[], index: number): boolean {
  return (balances.slice(index + 1, index + 1 + longestQuotation).find((balance) => balance !== 0) ?? 0) < 0;
}

/** Straight marks that are no inches and no seconds. */
function straightQuotes(value: string): number[] {
  const found: number[] = [];
  for (let at = value.indexOf('"'); at >= 0; at = value.indexOf('"', at + 1)) {
    if (!/\d/u.test(value.charAt(at - 1)) || found.length % 2 === 1) found.push(at);
  }
  return found;
}
