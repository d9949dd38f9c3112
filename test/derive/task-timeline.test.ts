/** The timeline: well-formed, the same each time, and no text upon another. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipToWidth, textWidth, wrapToWidth } from '../../src/derive/svg-text.js';
import { tasksAsTimeline } from '../../src/derive/tasks/task-timeline.js';
import type { TaskRow } from '../../src/derive/tasks/task-sheet.js';
import { readAdvanceWidths } from '../typography/font-widths.js';
import { parseXml, type XmlElement } from '../reporters/xml.js';
import { assignedPlan, row, say, sheet, sheetOf } from './task-sheets.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function draw(rows: readonly TaskRow[], asOf: string | null = null): XmlElement {
  return (
    parseXml(tasksAsTimeline([sheet(rows)], asOf, say)).children.find(({ name }) => name === 'svg') ??
    parseXml(tasksAsTimeline([sheet(rows)], asOf, say))
  );
}

function boxes(svg: XmlElement): Box[] {
  return svg.children
    .filter(({ name }) => name === 'text')
    .map(({ attributes, text }) => {
      const [x, y, size] = [Number(attributes['x']), Number(attributes['y']), Number(attributes['font-size'])];
      const width = textWidth(text, size);
      const left = attributes['text-anchor'] === 'end' ? x - width : attributes['text-anchor'] === 'middle' ? x - width / 2 : x;
      return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
    });
}

function collisions(all: readonly Box[]): string[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} | ${other.text}`),
  );
}

const texts = (svg: XmlElement): string[] => boxes(svg).map(({ text }) => text);

describe('the timeline', () => {
  it('has the months of the year, a lane for each lead organ, and the tasks without a date apart', async () => {
    const svg = draw((await sheetOf(assignedPlan)).rows);
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'Tiến độ thực hiện nhiệm vụ năm 2024 - Kế hoạch số 11-KH/ĐU, Đảng ủy phường',
        'Tháng 1',
        'Tháng 12',
        'Khối Dân vận Đảng ủy',
        '1.2. Rà soát các mô hình “Dân vận khéo”.',
        'Nhiệm vụ chưa có thời hạn (3)',
        'Chưa rõ chủ trì',
        'Ủy ban nhân dân phường',
      ]),
    );
    expect(texts(svg).filter((text) => text === 'Khối Dân vận Đảng ủy')).toHaveLength(2);
    expect(texts(svg).at(-2)).toBe('Chưa rõ chủ trì');
  });

  it('marks finished, unfinished and overdue, and draws the day', () => {
    const rows = [
      row({ dueDate: '2024-03-01', finished: true }),
      row({ dueDate: '2024-04-01', overdue: true }),
      row({ dueDate: '2024-10-01' }),
    ];
    const svg = draw(rows, '2024-07-01');
    expect(texts(svg)).toEqual(expect.arrayContaining(['đã hoàn thành', 'chưa hoàn thành', 'quá hạn', 'tính đến ngày 01/7/2024']));
    expect(svg.children.filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toHaveLength(1);
    expect(draw(rows, '2023-07-01').children.filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined)).toHaveLength(0);
  });

  it('draws the time of a task that has a first day, from the beginning of the year where it begins before', () => {
    const bars = (parts: Partial<TaskRow>): number[] =>
      draw([row(parts)])
        .children.filter(({ attributes }) => attributes['stroke-width'] === '4')
        .map(({ attributes }) => Number(/^M([\d.]+)/u.exec(attributes['d'] ?? '')?.[1]));
    const [early = 0] = bars({ startDate: '2024-03-01', dueDate: '2024-06-30' });
    const [late = 0] = bars({ startDate: '2024-05-01', dueDate: '2024-06-30' });
    const [before = 0] = bars({ startDate: '2023-11-01', dueDate: '2024-06-30' });
    expect(before).toBeLessThan(early);
    expect(early).toBeLessThan(late);
    expect(bars({ dueDate: '2024-06-30' })).toEqual([]);
  });

  it('names plan and organ, and has the months and lanes of a plan without deadlines', async () => {
    const plan = await sheetOf(assignedPlan.replace(/, (?:trong|trước|hoàn thành)[^.]*\./gu, '.'));
    const rows = plan.rows.map((one) => ({ ...one, deadline: null, dueDate: null, startDate: null }));
    const words = tasksAsTimeline([{ ...plan, organ: 'Đảng ủy phường An Bình', rows }], null, say);
    expect(words).toContain('năm 2024 - Kế hoạch số 11-KH/ĐU, Đảng ủy phường An Bình');
    expect(words).toContain('Tháng 12');
    expect(words.match(/>Khối Dân vận Đảng ủy</gu)).toHaveLength(2);
  });

  it('draws a chart for each year', () => {
    expect(
      texts(draw([row({ dueDate: '2024-12-31' }), row({ dueDate: '2025-01-01' })])).filter((text) => text.startsWith('Tiến độ')),
    ).toHaveLength(2);
  });

  it('escapes wording, and stands where there is nothing to draw', () => {
    expect(texts(draw([row({ text: '<script>&"\u0007', dueDate: '2024-02-01' })]))).toContain('1. <script>&"');
    expect(draw([]).name).toBe('svg');
  });

  it('never puts a text upon another, nor outside of the picture', () => {
    const day = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, date]) => `2024-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    const words = fc
      .array(fc.constantFrom('Tổ', 'chức', 'hội', 'nghị', 'WWWWWW', 'đánh', 'giá', 'phường', 'NGHIÊM', 'i'), {
        minLength: 1,
        maxLength: 30,
      })
      .map((all) => all.join(' '));
    const rows = fc.array(
      fc.record({
        dueDate: fc.option(day),
        text: words,
        leadOrgan: fc.option(
          fc.constantFrom('Công an phường', 'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường Gia Sàng thành phố'),
        ),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (parts) => {
        const svg = draw(parts.map((one) => row(one)));
        const all = boxes(svg);
        expect(collisions(all)).toEqual([]);
        for (const { left, right, bottom } of all) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(Number(svg.attributes['width']));
          expect(bottom).toBeLessThanOrEqual(Number(svg.attributes['height']));
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a text in the picture', () => {
  it.each([
    ['ngắn', 200, 'ngắn'],
    ['một hai ba bốn năm', 60, 'một hai…'],
    ['Mộtchữdàikhôngcóchỗngắt', 60, 'Mộtchữ…'],
    ['', 10, ''],
  ])('%j in %d px is %j', (text, width, clipped) => {
    expect(clipToWidth(text, 11, width)).toBe(clipped);
  });

  it.for(['Regular', 'Bold'])('is no wider than it is taken for, in Liberation Sans %s', (name, context) => {
    const path = `/usr/share/fonts/truetype/liberation/LiberationSans-${name}.ttf`;
    if (!existsSync(path)) {
      console.warn(`SKIPPED: ${path} is not installed (Debian: fonts-liberation)`);
      context.skip(`${path} is missing`);
    }
    const letters = [
      ...'aàảãạăằâầbcdđeèẻẽẹêềghiìíỉĩịklmnoòõọôồơờpqrstuùũụưừvxyỳỹỵfjwzABCDĐEGHIKLMNOPQRSTUVXYWÂÊÔƠƯĂ0123456789 .,:;()[]“”"\'-–…/%@!?+=',
    ];
    const widths = readAdvanceWidths(readFileSync(path), letters);
    expect(letters.filter((letter, index) => (widths[index] ?? 0) > textWidth(letter, 1000))).toEqual([]);
  });

  it('breaks between words, and cuts what is too much', () => {
    expect(wrapToWidth('một hai ba bốn', 11, 60, 4)).toEqual(['một hai', 'ba bốn']);
    const cut = wrapToWidth('một hai ba bốn năm sáu bảy tám', 11, 60, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]?.endsWith('…')).toBe(true);
  });
});
