import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ParentPlan } from '../../../src/derive/synthesis/coverage.js';
import { readDocument } from '../../../src/derive/synthesis/own-sentences.js';
import { Source } from '../../../src/model/index.js';
import { parseDocument } from '../../../src/parse/index.js';
import {
  communeName,
  communePlan,
  provincePlan,
  taskCount,
  taskText,
  tasksToLack,
  tasksWithDeadline,
  tasksWithTarget,
} from '../../commands/synthesis/communes.js';

const read = async (text: string): ReturnType<typeof parseRead> => parseRead(text);
async function parseRead(text: string) {
  return readDocument((await parseDocument(new Source('a.md', text, 'markdown'))).plan);
}

it('names exactly the holes of a plan, whatever they are', async () => {
  const parent = new ParentPlan(await read(provincePlan));
  expect(parent.tasks).toHaveLength(taskCount);
  const some = (tasks: readonly number[], most: number) => fc.subarray([...tasks], { maxLength: most });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(80),
      some(tasksToLack, 8),
      some(tasksWithDeadline, 4),
      some(tasksWithTarget, 3),
      async (name, missing, later, target) => {
        const plan = await read(communePlan(communeName(name), { missing, later, target }));
        const { rows } = parent.cover(plan, '');
        const textsOf = (tasks: readonly number[]): string[] =>
          tasks.filter((task) => !missing.includes(task) || tasks === missing).map(taskText);
        const deviating = (kind: string): string[] =>
          rows.filter(({ deviations }) => deviations.some((one) => one.kind === kind)).map(({ task }) => task.text);
        expect(rows.filter(({ state }) => state === 'there').length).toBe(taskCount - missing.length);
        // What is left out may come near to another task: a person is asked then, and it is never counted as there.
        expect(rows.filter(({ state }) => state !== 'there').map(({ task }) => task.text)).toEqual(textsOf(missing));
        expect(deviating('later')).toEqual(textsOf(later));
        expect(deviating('target')).toEqual(textsOf(target));
      },
    ),
    { numRuns: 25 },
  );
});

it.each<[string, string, string]>([
  ['số 210/KH-UBND ngày 10/01/2026', 'right', '210/KH-UBND, 10/01/2026'],
  ['số 210/KH-UBND ngày 11/01/2026', 'wrong', '210/KH-UBND, 11/01/2026'],
  ['số 201/KH-UBND ngày 10/01/2026', 'wrong', '201/KH-UBND, 10/01/2026'],
  ['số 201/KH-UBND ngày 12/01/2026', 'missing', ''],
])('tells how a plan cites its superior’s by number and day: Kế hoạch %s', async (cited, state, actual) => {
  const head = (organ: string, number: string, day: string): string =>
    `---\ncơ quan ban hành: Ủy ban nhân dân ${organ}\nsố: ${number}/KH-UBND\nngày: ${day}\ntên loại: Kế hoạch\n---\n`;
  const task = 'I. NHIỆM VỤ\n\n1. Ủy ban nhân dân các xã thành lập tổ công nghệ số cộng đồng.\n';
  const parent = new ParentPlan(await read(`${head('tỉnh Bắc Ninh', '210', '10/01/2026')}${task}`));
  const plan = await read(`${head('xã Yên Thế', '12', '01/02/2026')}Căn cứ Kế hoạch ${cited} của Ủy ban nhân dân tỉnh.\n\n${task}`);
  expect(parent.cover(plan, '').citation).toEqual({ state, expected: '210/KH-UBND, 10/01/2026', actual });
});
