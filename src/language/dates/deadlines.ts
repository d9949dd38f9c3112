/** When a task is due: dates, months, quarters and halves of a year, as plans write them. */
import { isPossible, toIso, type Deadline } from '../../model/index.js';

const prefix = String.raw`(?:(?:[Tt]rước|[Cc]hậm nhất|[Xx]ong trước|[Hh]oàn thành (?:trước|trong|xong)|[Đđ]ến hết|[Tt]ừ nay đến|[Tt]rong|[Vv]ào|[Đđ]ến) (?:vào |là |trước )?)?`;
const range =
  /ngày (\d{1,2})\s?\/\s?(\d{1,2})(?:\/\d{4})?\s?(?:-|–|đến(?: hết)?(?: ngày)?)\s?(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?/u;
const months = /tháng (\d{1,2})(?:\/\d{4})?\s?(?:-|–|,|và|đến(?: hết)?)\s?(?:tháng )?(\d{1,2})(?:\s?\/\s?(\d{4})| năm (\d{4}))?(?![\d/])/u;
const quarters =
  /[Qq]u[ýúí] (?:IV|I{1,3}|[1-4])\s?(?:-|–|,|và|đến(?: hết)?)\s?(?:[Qq]u[ýúí] )?(IV|I{1,3}|[1-4])(?:\s?\/\s?(\d{4})|,? năm (\d{4}))?(?![A-Za-zÀ-ỹ\d])/u;
/** Each form with a word that it cannot do without: looking for the word first costs little. */
const patterns: readonly (readonly [string, RegExp, (match: RegExpMatchArray, year: number | null) => string | null])[] = [
  ['ngày ', range, (m, year) => day(m[5] ?? year, m[4], m[3])],
  ['tháng ', months, (m, year) => lastDay(m[3] ?? m[4] ?? year, Number(m[2]))],
  ['u', quarters, (m, year) => lastDay(m[2] ?? m[3] ?? year, 3 * quarter(m[1] ?? ''))],
  [
    'ngày ',
    new RegExp(`${prefix}ngày (\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?:\\s?[/-]\\s?(\\d{4}))?(?![\\d/])`, 'u'),
    (m, year) => day(m[3] ?? year, m[2], m[1]),
  ],
  ['ngày ', new RegExp(`${prefix}ngày (\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?`, 'u'), (m, year) => day(m[3] ?? year, m[2], m[1])],
  [
    'tháng ',
    new RegExp(`${prefix}tháng (\\d{1,2})(?:\\s?/\\s?(\\d{4})| năm (\\d{4}))?(?![\\d/])`, 'u'),
    (m, year) => lastDay(m[2] ?? m[3] ?? year, Number(m[1])),
  ],
  [
    'u',
    new RegExp(`${prefix}(?:[Qq]uý|[Qq]úy) (IV|I{1,3}|[1-4])(?:\\s?/\\s?(\\d{4})|,? năm (\\d{4}))?(?![A-Za-zÀ-ỹ\\d])`, 'u'),
    (m, year) => lastDay(m[2] ?? m[3] ?? year, 3 * quarter(m[1] ?? '')),
  ],
  [
    'tháng ',
    /(?:[Tt]rong )?(?:0?6|[Ss]áu) tháng (đầu|cuối) năm(?: (\d{4}))?/u,
    (m, year) => lastDay(m[2] ?? year, m[1] === 'đầu' ? 6 : 12),
  ],
  ['năm', /(?:[Tt]rước|[Tt]rong|[Đđ]ến hết|[Hh]ết) năm (\d{4})/u, (m) => lastDay(m[1] ?? null, 12)],
];
const everywhere = patterns.map(([word, pattern, read]) => [word, new RegExp(pattern.source, 'gu'), read] as const);
/** A text without one of these words has no deadline. */
const timeWords = /ngày|tháng|[Qq]u[ýúí]|năm/u;
/** Words that make a date a deadline; in running text a bare date may be anything. */
const deadlineWords =
  /(?:[Tt]rước|[Cc]hậm nhất|[Hh]oàn thành|[Đđ]ến hết|[Tt]rong (?:tháng|quý|quí|năm|6 tháng|sáu tháng)|xong)[^.;]{0,24}$/u;

/** What goes on to the end of the year is not due with its first half: `báo cáo 6 tháng đầu năm và cả năm`. */
const wholeYear = /cả năm|tổng kết (?:năm|công tác)|(?:và|,) (?:cuối )?năm/u;

/** The deadline of a line or column that holds nothing else. `year` is the plan's own. */
export function readDeadline(text: string, year: number | null): Deadline {
  const value = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.;,]$/u, '');
  const readable = value.replace(/(?:Ngày|Tháng|Năm)(?= \d)/gu, (word) => word.toLowerCase());
  const latest = Math.max(0, readable.search(/[Cc]hậm nhất|[Tt]rước ngày/u));
  let best: { date: string | null; index: number } | null = null;
  for (const [, pattern, read] of patterns) {
    const match = pattern.exec(readable.slice(latest, latest + 300));
    if (match !== null && (best === null || match.index < best.index)) best = { date: read(match, year), index: match.index };
  }
  if (best === null) {
    const bare =
      /^(?:(?:[Tt]ừ )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?\s?(?:-|–|đến(?: hết)?)\s?|(?:[Tt]rước|[Cc]hậm nhất|[Đđ]ến(?: hết)?|[Xx]ong trước) )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/u.exec(
        value,
      );
    return { text: value, date: bare === null ? null : day(bare[3] ?? year, bare[2], bare[1]) };
  }
  return { text: value, date: best.date };
}

/** The first deadline that a sentence gives, or null. */
export function findDeadline(text: string, year: number | null): Deadline | null {
  let best: { text: string; date: string | null; index: number } | null = null;
  const value = text.slice(0, 4000);
  if (!timeWords.test(value)) return null;
  for (const [word, pattern, read] of everywhere) {
    if (!value.includes(word)) continue;
    for (const match of value.matchAll(pattern)) {
      if (best !== null && match.index >= best.index) break;
      const before = value.slice(Math.max(0, match.index - 40), match.index);
      const own = /^(?:[Tt]rước|[Cc]hậm|[Xx]ong|[Hh]oàn|[Đđ]ến|[Tt]rong|[Hh]ết)/u.test(match[0]);
      const half = /tháng (?:đầu|cuối) năm/u.test(match[0]);
      if (!own && !(half && !wholeYear.test(value)) && !deadlineWords.test(before)) continue;
      if (/(?:thông qua|ban hành|ký|số \S{3,30},?)\s*$/u.test(before)) continue;
      best = { text: match[0].trim(), date: read(match, year), index: match.index };
      break;
    }
  }
  return best === null ? null : { text: best.text, date: best.date };
}

function quarter(text: string): number {
  return { I: 1, II: 2, III: 3, IV: 4 }[text] ?? Number(text);
}

function day(year: string | number | null | undefined, month: string | undefined, dayOfMonth: string | undefined): string | null {
  if (year === null || year === undefined) return null;
  return toIso({ year: Number(year), month: Number(month), day: Number(dayOfMonth) });
}

function lastDay(year: string | number | null | undefined, month: number): string | null {
  if (year === null || year === undefined || month < 1 || month > 12) return null;
  for (let last = 31; last >= 28; last--) {
    const date = { year: Number(year), month, day: last };
    if (isPossible(date)) return toIso(date);
  }
  return null;
}
