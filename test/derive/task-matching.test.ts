import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainLikeness, doubtfulLikeness, likenessOf, matchTasks } from '../../src/derive/tasks/task-matching.js';

const task = (id: string, text: string) => ({ id, text });
const names = (pairs: readonly { before: { id: string }; after: { id: string } }[]) =>
  pairs.map(({ before, after }) => `${before.id}=${after.id}`);

describe('matchTasks', () => {
  const meeting = 'Tổ chức hội nghị đánh giá hoạt động của Ban Chỉ đạo và dự các hội nghị do Ban Chỉ đạo thành phố tổ chức.';

  it.each([
    ['by id, whatever the wording', [task('a', 'Việc cũ')], [task('a', 'Một câu hoàn toàn khác')], ['a=a']],
    ['by equal wording, whatever case and marks', [task('a', 'Tổ chức hội nghị.')], [task('b', 'TỔ CHỨC HỘI NGHỊ')], ['a=b']],
    ['by likeness', [task('a', meeting)], [task('b', meeting.replace('hoạt động', 'kết quả hoạt động'))], ['a=b']],
  ])('matches %s', (_, before, after, expected) => {
    expect(names(matchTasks(before, after).same)).toEqual(expected);
  });

  it('leaves a pair that is only somewhat like to a person', () => {
    const before = [task('a', 'Xây dựng, thực hiện kế hoạch công tác năm của Ban Chỉ đạo')];
    const after = [task('b', 'Xây dựng, thực hiện chương trình công tác năm của Ban Chỉ đạo công tác tôn giáo')];
    const { same, doubtful, dropped, added } = matchTasks(before, after);
    expect(same).toEqual([]);
    expect(names(doubtful)).toEqual(['a=b']);
    expect([dropped, added]).toEqual([before, after]);
    expect(doubtful[0]?.likeness).toBeGreaterThanOrEqual(doubtfulLikeness);
    expect(doubtful[0]?.likeness).toBeLessThan(certainLikeness);
  });

  it('does not choose between two that are about equally like', () => {
    const { same, doubtful } = matchTasks([task('a', `${meeting} Lần 1`)], [task('b', `${meeting} Lần 2`), task('c', `${meeting} Lần 3`)]);
    expect(same).toEqual([]);
    expect(names(doubtful).toSorted()).toEqual(['a=b', 'a=c']);
  });

  it('does not take one of two equal wordings for the other', () => {
    const { same, dropped, added } = matchTasks([task('a', 'Họp giao ban.')], [task('b', 'Họp giao ban.'), task('c', 'Họp giao ban.')]);
    expect(same).toEqual([]);
    expect([dropped.length, added.length]).toEqual([1, 2]);
  });

  it('gives every task its place exactly once', () => {
    const tasks = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), text: fc.string({ maxLength: 30 }) }), {
      selector: ({ id }) => id,
      maxLength: 8,
    });
    fc.assert(
      fc.property(tasks, tasks, (before, after) => {
        const { same, dropped, added } = matchTasks(before, after);
        expect([...same.map((pair) => pair.before), ...dropped]).toHaveLength(before.length);
        expect(new Set([...same.map((pair) => pair.after), ...added]).size).toBe(after.length);
      }),
    );
  });

  it('matches thousands of reworded tasks by the words that few of them have', () => {
    const words = (index: number): string => `hộ số ${index} tổ ${index % 97} khu ${index % 31}`;
    const before = Array.from({ length: 3000 }, (_, index) =>
      task(`b${index}`, `Vận động ${words(index)} tham gia phong trào thi đua năm 2024`),
    );
    const after = before.map(({ id, text }) => task(id.replace('b', 'a'), text.replace('2024', '2025')));
    const { same, doubtful } = matchTasks(before, after);
    expect(same.every((pair) => pair.before.id.slice(1) === pair.after.id.slice(1))).toBe(true);
    expect(same.length + doubtful.length).toBeGreaterThan(0);
  });

  it('finds a document the same as itself', () => {
    const tasks = ['Việc một', 'Việc hai', 'Việc hai'].map((text, index) => task(String(index), text));
    const { same, dropped, added } = matchTasks(tasks, tasks);
    expect(names(same)).toEqual(['0=0', '1=1', '2=2']);
    expect([dropped, added]).toEqual([[], []]);
  });
});

describe('likenessOf', () => {
  it.each([
    ['', '', 1],
    ['abc', 'ABC.', 1],
    ['abc', 'xyz', 0],
  ])('of %j and %j is %d', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBe(likeness);
  });
});
