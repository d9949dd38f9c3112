/**
 * A task sheet as a picture (SVG): a year from left to right, a lane for each lead organ, a mark where a task is due, a bar where it has a
 * first day too. Lengths in px.
 */
import { dayText, fold, greatest } from '../../model/index.js';
import { clipToWidth, svgText, textWidth, wrapToWidth } from '../svg-text.js';
import type { Say } from './task-columns.js';
import type { TaskRow, TaskSheet } from './task-sheet.js';

const margin = 16;
const laneTitleWidth = 200;
const monthWidth = 106;
const chartLeft = margin + laneTitleWidth + 8;
const chartWidth = 12 * monthWidth;
const pageWidth = chartLeft + chartWidth + margin;
const lineHeight = 17;
const titleSize = 18;
const textSize = 11;
const lanePadding = 6;
const markRadius = 4.5;
/** Widest wording beside a mark. */
const widestWording = 300;
const colors = { finished: '#2e7d32', overdue: '#c62828', open: '#1565c0', line: '#c8c8c8', quarter: '#8a8a8a', shade: '#f5f5f5' } as const;

interface Lane {
  readonly title: string;
  readonly rows: readonly TaskRow[];
}

interface PlacedMark {
  readonly row: TaskRow;
  readonly x: number;
  /** The stretch that mark and wording take. */
  readonly from: number;
  readonly to: number;
  readonly wording: string;
  readonly before: boolean;
  /** Line of the lane, from 0. */
  readonly line: number;
}

/** The picture; a chart for each year that a task is due in. `asOf` (`YYYY-MM-DD`) is drawn as a line where it is given. */
export function tasksAsTimeline(sheets: readonly TaskSheet[], asOf: string | null, say: Say): string {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const years = [...new Set(sheets.flatMap(yearsOf))].sort();
  const parts: string[] = [];
  let y = margin;
  for (const year of years) {
    const plans = sheets.filter((sheet) => yearsOf(sheet).includes(year)).flatMap((sheet) => planName(sheet, say));
    const title = [say('timelineTitle', { year }), ...plans.slice(0, mostPlans)].join(' - ') + (plans.length > mostPlans ? ' …' : '');
    const chart = drawYear(year, title, lanesOf(dueIn(rows, year), say), asOf, y, say);
    parts.push(chart.svg);
    y = chart.bottom + 20;
  }
  const undated = rows.filter(({ dueDate }) => dueDate === null);
  if (undated.length > 0) {
    const list = drawList(say('timelineNoDate', { count: undated.length }), lanesOf(undated, say), y);
    parts.push(list.svg);
    y = list.bottom;
  }
  const height = Math.ceil(y + margin);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" ` +
    `height="${height}" viewBox="0 0 ${pageWidth} ${height}" font-family="Arial, 'Liberation Sans', sans-serif">\n` +
    `<rect width="${pageWidth}" height="${height}" fill="#ffffff"/>\n${parts.join('')}</svg>\n`
  );
}

/** So many plans are named in a title. */
const mostPlans = 4;

/** The years that a plan's tasks are due in; of one without deadlines the year of its issue, so that it has its months all the same. */
function yearsOf({ rows, issued }: TaskSheet): readonly string[] {
  const years = rows.flatMap(({ dueDate }) => (dueDate === null ? [] : [dueDate.slice(0, 4)]));
  return years.length === 0 && rows.length > 0 && issued !== null ? [issued.slice(0, 4)] : years;
}

/** The tasks that are due in a year; where none is due in any, all of them: their organs have lanes to write in. */
function dueIn(rows: readonly TaskRow[], year: string): readonly TaskRow[] {
  const due = rows.filter(({ dueDate }) => dueDate?.startsWith(year) === true);
  return due.length === 0 ? rows : due;
}

/** `Kế hoạch số 11-KH/ĐU, Đảng ủy phường An Bình`, as far as the plan says so. */
function planName({ number, organ }: TaskSheet, say: Say): readonly string[] {
  const words = [number === null ? null : say('timelinePlan', { number }), organ].filter((part) => part !== null);
  return words.length === 0 ? [] : [words.join(', ')];
}

/** A lane for each lead organ in the order of the tasks; what nobody leads comes last. */
function lanesOf(rows: readonly TaskRow[], say: Say): Lane[] {
  const lanes = new Map<string, { title: string; rows: TaskRow[] }>();
  for (const row of rows) {
    const key = fold(row.leadOrgan ?? '');
    const lane = lanes.get(key) ?? { title: row.leadOrgan ?? say('timelineNoLead'), rows: [] };
    lane.rows.push(row);
    lanes.set(key, lane);
  }
  const unled = lanes.get('');
  lanes.delete('');
  return [...lanes.values(), ...(unled === undefined ? [] : [unled])];
}

interface Drawing {
  readonly svg: string;
  readonly bottom: number;
}

function drawYear(year: string, title: string, lanes: readonly Lane[], asOf: string | null, top: number, say: Say): Drawing {
  const today = asOf?.startsWith(year) === true ? asOf : null;
  const svg = [svgText(clipToWidth(title, titleSize, pageWidth - 2 * margin), margin, top + titleSize, { size: titleSize, bold: true })];
  const [keys, headTop] = [legend(lanes, today, top + titleSize + 20, say), top + titleSize + 30];
  svg.push(keys);
  const gridTop = headTop + 20;
  let y = gridTop;
  for (const [index, lane] of lanes.entries()) {
    const marks = placeMarks(lane.rows.filter(({ dueDate }) => dueDate !== null));
    const lines = 1 + greatest([0, ...marks.map(({ line }) => line)]);
    const titleLines = wrapToWidth(lane.title, textSize + 1, laneTitleWidth - 8, 4);
    const height = 2 * lanePadding + lineHeight * Math.max(lines, titleLines.length);
    if (index % 2 === 0) svg.push(rectangle(margin, y, pageWidth - 2 * margin, height, colors.shade));
    for (const [line, text] of titleLines.entries())
      svg.push(svgText(text, margin + 4, baseline(y, line), { size: textSize + 1, bold: true }));
    for (const mark of marks) svg.push(drawMark(mark, baseline(y, mark.line)));
    y += height;
  }
  const grid = Array.from({ length: 13 }, (_, month) =>
    rule(chartLeft + month * monthWidth, headTop, y, month % 3 === 0 ? colors.quarter : colors.line),
  );
  const months = Array.from({ length: 12 }, (_, month) =>
    svgText(say('timelineMonth', { month: month + 1 }), chartLeft + (month + 0.5) * monthWidth, headTop + 14, {
      size: textSize,
      anchor: 'middle',
    }),
  );
  // Lines under marks and wording: the shades of the lanes first, then the grid, then what is written.
  const shades = svg.filter((part) => part.startsWith('<rect'));
  const day =
    today === null
      ? []
      : [`<line x1="${dayX(today)}" y1="${headTop}" x2="${dayX(today)}" y2="${y}" stroke="${colors.overdue}" stroke-dasharray="5 3"/>\n`];
  return { svg: [...shades, ...grid, ...day, ...months, ...svg.filter((part) => !part.startsWith('<rect'))].join(''), bottom: y };
}

/** What the colours stand for, where more than one is used, and the day that they tell of. */
function legend(lanes: readonly Lane[], today: string | null, y: number, say: Say): string {
  const rows = lanes.flatMap((lane) => lane.rows);
  const used = (['open', 'finished', 'overdue'] as const).filter((state) => rows.some((row) => stateOf(row) === state));
  const names = { open: say('timelineOpen'), finished: say('timelineFinished'), overdue: say('overdueMark') };
  let x = chartLeft;
  const parts: string[] = [];
  for (const state of used.length > 1 || today !== null ? used : []) {
    parts.push(diamond(x + markRadius, y - 4, colors[state]), svgText(names[state], x + 14, y, { size: textSize }));
    x += 14 + textWidth(names[state], textSize) + 18;
  }
  if (today !== null) parts.push(svgText(say('timelineDay', { date: dayText(today) }), x, y, { size: textSize }));
  return parts.join('');
}

function stateOf({ finished, overdue }: TaskRow): 'finished' | 'overdue' | 'open' {
  return finished ? 'finished' : overdue ? 'overdue' : 'open';
}

/** Each mark with its wording on the first line of the lane that has room for both. */
function placeMarks(rows: readonly TaskRow[]): PlacedMark[] {
  const ends: number[] = [];
  const ordered = rows.toSorted((one, other) => ((one.dueDate ?? '') < (other.dueDate ?? '') ? -1 : one.dueDate === other.dueDate ? 0 : 1));
  const placed = ordered.map((row): Omit<PlacedMark, 'line'> => {
    const x = dayX(row.dueDate ?? '');
    const wording = clipToWidth(shortWording(row), textSize, widestWording);
    const width = textWidth(wording, textSize);
    const before = x + 10 + width > chartLeft + chartWidth;
    const start = firstX(row, x);
    return { row, x, wording, before, from: (before ? start - 10 - width : start) - (before ? 0 : 8), to: before ? x + 8 : x + 14 + width };
  });
  return placed
    .toSorted((one, other) => one.from - other.from)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.from);
      const line = free < 0 ? ends.length : free;
      ends[line] = mark.to;
      return { ...mark, line };
    });
}

/** Where the bar of a task begins: at its first day, or that of the year; where it has no first day, at its mark. */
function firstX({ startDate, dueDate }: TaskRow, x: number): number {
  if (startDate === null || dueDate === null) return x;
  return startDate.slice(0, 4) < dueDate.slice(0, 4) ? chartLeft : Math.min(x, dayX(startDate));
}

/** Number and wording, without the organ that the lane names already. */
function shortWording({ label, text, leadOrgan }: TaskRow): string {
  const led = leadOrgan !== null && text.startsWith(`${leadOrgan}:`);
  return `${label ?? ''} ${led ? text.slice(leadOrgan.length + 1).trim() : text}`.trim();
}

/** The middle of a day on the line of its year. */
function dayX(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Math.round((chartLeft + (month - 1 + (day - 0.5) / days) * monthWidth) * 10) / 10;
}

function drawMark({ row, x, wording, before }: PlacedMark, y: number): string {
  const start = firstX(row, x);
  const color = colors[stateOf(row)];
  const bar = start < x ? `<path d="M${start} ${y - 4}H${x}" stroke="${color}" stroke-width="4"/>\n` : '';
  const days = [row.startDate, row.dueDate].filter((day) => day !== null).map(dayText);
  const name = svgText(wording, before ? start - 9 : x + 9, y, {
    size: textSize,
    anchor: before ? 'end' : 'start',
    title: `${days.join(' - ')}: ${row.text}`,
  });
  return bar + diamond(x, y - 4, color) + name;
}

/** The tasks without a date, by organ, a line each. */
function drawList(title: string, lanes: readonly Lane[], top: number): Drawing {
  let y = top + titleSize;
  const svg = [svgText(title, margin, y, { size: titleSize - 3, bold: true })];
  for (const lane of lanes) {
    y += lineHeight + 6;
    svg.push(svgText(clipToWidth(lane.title, textSize + 1, pageWidth - 2 * margin), margin, y, { size: textSize + 1, bold: true }));
    for (const row of lane.rows) {
      y += lineHeight;
      svg.push(
        svgText(clipToWidth(shortWording(row), textSize, pageWidth - 2 * margin - 16), margin + 16, y, { size: textSize, title: row.text }),
      );
    }
  }
  return { svg: svg.join(''), bottom: y + 8 };
}

function baseline(laneTop: number, line: number): number {
  return laneTop + lanePadding + line * lineHeight + 12;
}

function rectangle(x: number, y: number, width: number, height: number, color: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${color}"/>\n`;
}

function rule(x: number, top: number, bottom: number, color: string): string {
  return `<line x1="${x}" y1="${top}" x2="${x}" y2="${bottom}" stroke="${color}"/>\n`;
}

function diamond(x: number, y: number, color: string): string {
  return `<path d="M${x - markRadius} ${y}L${x} ${y - markRadius}L${x + markRadius} ${y}L${x} ${y + markRadius}Z" fill="${color}"/>\n`;
}
