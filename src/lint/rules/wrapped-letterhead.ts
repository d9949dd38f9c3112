import type { Messages, PageFacts, Source } from '../../model/index.js';
import { pointsInMillimetre, textWidth } from '../../typography/index.js';
import type { LintContext } from '../lint-context.js';
import { placedComponents, type Stretch } from '../page/components.js';
import { placeOfStretch, written } from '../page/measures.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'wrapped-letterhead': {
    vi: {
      text: '{name} dài {width} mm mà ô chỉ rộng {room} mm nên xuống dòng; quy định một dòng',
      hint: 'Trong Word: kéo cột bên phải rộng ra, hoặc giảm lề ô, cỡ chữ trong mức quy định.',
    },
    en: {
      text: '{name} is {width} mm long and its cell {room} mm wide, so that it wraps; it stands on one line',
      hint: 'In Word: widen the right column, or take from the margins of the cell or, as far as is allowed, from the size of the letters.',
    },
  },
  'parted-letterhead': {
    vi: { text: '{name} bị ngắt thành hai dòng; quy định một dòng', hint: 'Xóa chỗ ngắt; nếu không vừa thì kéo cột bên phải rộng ra.' },
    en: { text: '{name} is parted into two lines; it stands on one', hint: 'Delete the break; widen the right column if it does not fit.' },
  },
} satisfies Messages;

const head = (heading: string): string =>
  `UBND XÃ HÒA TIẾN\n${heading}\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nPhòng, chống thiên tai\n\n1. Việc.\n`;
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** A line of the letterhead that has to stand on one line, and has no room to. */
export const wrappedLetterhead = defineRule({
  id: 'wrapped-letterhead',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng trong tệp Word bị xuống dòng.',
    en: 'The name of the state, its motto or the heading of the Party on two lines of a Word file.',
  },
  basis: {
    vi: 'Mẫu trình bày tiêu đề của thể thức đang dùng: mỗi câu một dòng',
    en: 'The regulation’s form of the heading: a line each',
  },
  messages,
  examples: [
    {
      text: head(nation),
      kind: 'text',
      page: { lines: { 2: { bold: true, size: 13, firstLineIndent: 0, lineWidth: 80 } } },
      finds: [`2: ${nation}`],
    },
    { text: head(nation), kind: 'text', page: { lines: { 2: { bold: true, size: 13, firstLineIndent: 0, lineWidth: 96 } } }, finds: [] },
    // Letters set closer find room in the same cell.
    {
      text: head(nation),
      kind: 'text',
      page: { lines: { 2: { bold: true, size: 13, firstLineIndent: 0, lineWidth: 93, spacing: -0.3 } } },
      finds: [],
    },
  ],
  check,
});

/** What a page may take in beyond its measures, mm: a program rounds each letter. */
const tolerance = 0.4;

/** The one font whose widths are known; a file that names none is taken to have it. */
const known = /^(?:times new roman|liberation serif|)$/iu;

function* check({ source, plan, template }: LintContext): Iterable<Sighting<'parted-letterhead' | 'wrapped-letterhead'>> {
  const { page } = source;
  if (page === null) return;
  for (const { component, name, stretches } of placedComponents(plan, template)) {
    const style = component === 'heading' || component === 'motto' ? template.styles[component] : null;
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (style?.verified !== true || first === undefined || last === undefined) continue;
    const whole = { start: first.start, end: last.end };
    const place = placeOfStretch(source, whole);
    const line = measured(source, page, whole);
    if (breaksLine.test(source.text.slice(whole.start, whole.end)))
      yield { messageId: 'parted-letterhead', place, data: { name }, note: style.article };
    else if (line !== null && line.width > line.room + tolerance) {
      const data = { name, width: written(line.width), room: written(line.room) };
      yield { messageId: 'wrapped-letterhead', place, data, note: style.article };
    }
  }
}

const breaksLine = /[\n\v\u2028]/u;

/** How long the line of a stretch is, and how long it may be, mm; null where that is not certain. */
function measured({ text }: Source, { paragraphs, runs }: PageFacts, { start, end }: Stretch): { width: number; room: number } | null {
  const paragraph = paragraphs.find((one) => one.start <= start && end <= one.end);
  if (paragraph === undefined || paragraph.lineWidth === null) return null;
  let [from, to] = [start, end];
  while (from > paragraph.start && !breaksLine.test(text.charAt(from - 1))) from--;
  while (to < paragraph.end && !breaksLine.test(text.charAt(to))) to++;
  if (text.slice(from, to).includes('\t')) return null;
  let width = 0;
  for (const run of runs) {
    const words = text.slice(Math.max(run.start, from), Math.min(run.end, to));
    if (run.end <= from || run.start >= to) continue;
    if (!known.test(run.font) || run.size === 0 || run.scale === 0) return null;
    const printed = run.end >= to ? words.trimEnd() : words;
    width += textWidth(printed, { ...run, capitals: false }) * run.scale + run.spacing * printed.length;
  }
  const indent = from === paragraph.start ? paragraph.firstLineIndent : 0;
  return { width: width / pointsInMillimetre, room: paragraph.lineWidth - indent };
}
