import { remembering } from '../../language/remembering.js';
import { lettersApart } from '../../language/spelling/nearest.js';
import { fold, squeeze, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { stretchesOfHead } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'misspelt-letterhead': {
    vi: { text: 'tiêu đề “{actual}” viết sai', hint: 'Viết “{expected}”.' },
    en: { text: 'the heading `{actual}` is misspelt', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** A slip in the quốc hiệu, the tiêu ngữ or the heading of the Party. Capitals, dashes and the place of tone marks are none. */
export const misspeltLetterhead = defineRule({
  id: 'misspelt-letterhead',
  severity: 'error',
  category: 'form',
  summary: {
    vi: 'Quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng viết sai chữ.',
    en: 'The national name, the motto or the heading of the Party is misspelt.',
  },
  basis: { vi: 'Thể thức: quốc hiệu và tiêu ngữ, tiêu đề', en: 'The template: heading of the letterhead' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text: 'CỘNG HOÀ XÃ HỘI CHŨ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nUBND XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\n',
      kind: 'text',
      finds: ['1: CỘNG HOÀ XÃ HỘI CHŨ NGHĨA VIỆT NAM'],
    },
    {
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tư do - Hạnh phúc\n\nUBND XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\n',
      kind: 'text',
      finds: ['2: Độc lập - Tư do - Hạnh phúc'],
    },
    {
      text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP – TỰ DO – HẠNH PHÚC\n\nUBND XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\n',
      kind: 'text',
      finds: [],
    },
    { text: 'TỈNH ĐOÀN THÁI NGUYÊN     ĐOÀN TNCS HỒ CHÍ MINH\n\nKẾ HOẠCH\n', kind: 'text', finds: [] },
  ],
  check,
});

/** So many letters may be wrong: more make other words. */
const mostSlips = 3;

function* check(context: LintContext): Iterable<Sighting> {
  const { heading, article } = context.template.letterhead;
  for (const { text, line } of stretchesOfHead(context)) {
    const near = heading.find((one) => isSlipOf(text, one));
    if (near === undefined) continue;
    yield {
      place: placeIn(context, text, line),
      severity: strictness(context.template),
      actual: text,
      expected: [near],
      note: article,
    };
  }
}

/** Whether a stretch is a heading with a few wrong letters, or with wrong tones. */
function isSlipOf(text: string, heading: string): boolean {
  if (Math.abs(text.length - heading.length) > 6 || soundOf(text) === soundOf(heading)) return false;
  const [one, other] = [plain(text), plain(heading)];
  // A converter that cuts a line leaves a part of it, without a slip.
  if (one !== other && (other.startsWith(one) || other.endsWith(one))) return false;
  return one === other || (other.length > 12 && lettersApart(one, other) <= mostSlips);
}

/** The letters with their marks, whatever their case and wherever the tone stands. */
const soundOf = remembering((text) => {
  const parts = text.toLowerCase().normalize('NFD');
  const tones = parts.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, '');
  return `${parts.replace(/[^\p{L}\u0302\u0306\u031b]/gu, '').normalize('NFC')} ${tones}`;
});

/** The letters without their marks. */
const plain = remembering((text) => fold(text).replace(/[^a-z]/gu, ''));

function placeIn({ source }: LintContext, text: string, line: number): Sighting['place'] {
  const start = source.pointOf(line, 1);
  const printed = source.text.slice(start.offset).split(/\r?\n/u, 1)[0] ?? '';
  const found = squeeze(printed) === text ? printed.search(/\S/u) : printed.indexOf(text);
  const from = found < 0 ? printed.search(/\S/u) : found;
  const length = found < 0 ? printed.trim().length : squeeze(printed) === text ? printed.trim().length : text.length;
  return { start: source.pointOf(line, from + 1), end: source.pointOf(line, from + length + 1) };
}
