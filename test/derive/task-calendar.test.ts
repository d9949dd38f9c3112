/** The calendar, read by a parser of another author. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { earlierEvents } from '../../src/derive/tasks/earlier-events.js';
import { tasksAsCalendar } from '../../src/derive/tasks/task-calendar.js';
import type { TaskSheet } from '../../src/derive/tasks/task-sheet.js';
import { assignedPlan, row, say, sheet, sheetOf } from './task-sheets.js';

interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
}

function read(sheets: readonly TaskSheet[]): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(tasksAsCalendar(sheets, say, new Map()).text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: String(event.startDate),
      end: String(event.endDate),
      allDay: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary: event.summary,
      description: event.description,
    };
  });
}

describe('the calendar', () => {
  it('names no number where the plan only says its word', async () => {
    const plan = await sheetOf(assignedPlan.replace(/^số và ký hiệu: .*$/mu, 'số và ký hiệu: "Số:"'));
    expect(plan.number).toBeNull();
    expect(tasksAsCalendar([plan], say, new Map()).text).not.toContain('CATEGORIES');
  });

  it('has a whole day for each task with a date, stamped with the day of the plan', async () => {
    const plan = await sheetOf(assignedPlan);
    const events = read([plan]);
    expect(events.map(({ start, end, allDay, stamp }) => [start, end, allDay, stamp])).toEqual([
      ['2024-06-30', '2024-07-01', true, '2024-01-19T00:00:00Z'],
      ['2024-11-15', '2024-11-16', true, '2024-01-19T00:00:00Z'],
    ]);
    expect(tasksAsCalendar([plan], say, new Map()).undated).toBe(3);
    expect(events[0]?.summary).toBe('1.2. Rà soát các mô hình “Dân vận khéo”. (Khối Dân vận Đảng ủy)');
    expect(events[1]?.summary).toBe('1.3. Khối Dân vận Đảng ủy: Tổng hợp kết quả trước ngày 15/11/2024.');
  });

  it('says where the day is the last of a longer time, and not where the plan names it', async () => {
    const [quarter, day] = read([await sheetOf(assignedPlan)]);
    expect(quarter?.description).toContain('“trong quý II”; lịch lấy ngày cuối cùng của thời hạn đó: 30/6/2024');
    expect(quarter?.description).toContain('Phối hợp: Ủy ban Mặt trận Tổ quốc; các tổ chức chính trị - xã hội\n');
    expect(day?.description).not.toContain('ngày cuối cùng');
  });

  it.each(['tháng 6/2024', 'Tháng 6', 'quý II/2024', '6 tháng đầu năm'])('says so of %j', (deadline) => {
    expect(read([sheet([row({ deadline, dueDate: '2024-06-30' })])])[0]?.description).toContain('ngày cuối cùng');
  });

  it.each(['trước ngày 30/6/2024', '30/6', 'ngày 30 tháng 6'])('does not say so of %j', (deadline) => {
    expect(read([sheet([row({ deadline, dueDate: '2024-06-30' })])])[0]?.description).not.toContain('ngày cuối cùng');
  });

  it('keeps the id of a task when the plan is renumbered, gets its number, or moves the deadline', async () => {
    const ids = async (text: string): Promise<string[]> => read([await sheetOf(text)]).map(({ uid }) => uid);
    const before = await ids(assignedPlan);
    expect(
      await ids(
        assignedPlan.replace('11-KH/ĐU', '   -KH/ĐU').replace('1.2. Rà soát', '1.7. Rà soát').replace('trong quý II', 'trong quý III'),
      ),
    ).toEqual(before);
    expect(await ids(assignedPlan.replace('phường Gia Sàng', 'phường Túc Duyên'))).not.toEqual(before);
    expect(new Set(before).size).toBe(2);
  });

  it('gives an event whose day is put off a higher revision, and others the same', async () => {
    const revisions = async (text: string): Promise<(readonly [string, number])[]> =>
      Array.from(
        tasksAsCalendar([await sheetOf(text)], say, new Map()).text.matchAll(/UID:(\S+)\r\nSEQUENCE:(\d+)/gu),
        ([, uid = '', sequence]) => [uid, Number(sequence)] as const,
      );
    const before = await revisions(assignedPlan);
    const after = new Map(await revisions(assignedPlan.replace('trong quý II', 'trong quý III')));
    expect(before.map(([uid, sequence]) => Math.sign((after.get(uid) ?? NaN) - sequence)).sort()).toEqual([0, 1]);
  });

  it('raises the revision of an event that moves either way in the file that it takes the place of', async () => {
    const later = assignedPlan.replace('trong quý II', 'trong quý III');
    const write = async (text: string, earlier = ''): Promise<string> =>
      tasksAsCalendar([await sheetOf(text)], say, earlierEvents(earlier)).text;
    const [first, put] = [await write(assignedPlan), await write(later)];
    const back = await write(assignedPlan, put);
    for (const [uid, { due, sequence }] of earlierEvents(back)) {
      const before = earlierEvents(put).get(uid);
      expect(sequence > (before?.sequence ?? 0)).toBe(due !== before?.due);
    }
    expect([...earlierEvents(back)].filter(([uid, { due }]) => earlierEvents(put).get(uid)?.due !== due)).toHaveLength(1);
    expect(await write(assignedPlan, back)).toBe(back);
    expect(await write(assignedPlan, 'BEGIN:VCALENDAR\n\u0000')).toBe(first);
  });

  it('gives equal tasks of two plans ids of their own, and loses none', () => {
    const one = sheet([row({ dueDate: '2024-06-30' })]);
    const events = read([one, { ...one, file: 'b.md' }, { ...one, organ: null, abstract: null, number: null, file: 'c.md' }]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it('tells a plan without a head by the name of its file, from whatever folder it is read', () => {
    const headless = { organ: null, abstract: null, number: null };
    const text = (file: string): string =>
      tasksAsCalendar([sheet([row({ dueDate: '2024-06-30' })], { ...headless, file })], say, new Map()).text;
    expect(text('/srv/kế hoạch/năm.md')).toBe(text('năm.md'));
    expect(text('năm.md')).toContain('năm.md\r\n');
    expect(text('khác.md')).not.toBe(text('năm.md'));
  });

  it('takes any wording', () => {
    const text = 'Họp; bàn, quyết \\n "việc"\r\nBEGIN:VEVENT 😀 ' + 'ễ'.repeat(300);
    const [event] = read([sheet([row({ text, dueDate: '2024-02-29' })])]);
    expect(event?.description.split('\n')[0]).toBe('Họp; bàn, quyết \\n "việc"');
    expect(event?.summary.length).toBeLessThanOrEqual(123);
    expect([event?.start, event?.end]).toEqual(['2024-02-29', '2024-03-01']);
  });

  it('of a plan without a date is stamped with the day of the event', () => {
    expect(read([sheet([row({ dueDate: '2024-06-30' })], { issued: null })])[0]?.stamp).toBe('2024-06-30T00:00:00Z');
  });

  it('without any date is a calendar still', () => {
    expect(read([sheet([row()])])).toEqual([]);
  });
});
