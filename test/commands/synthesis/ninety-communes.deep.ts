/** Ninety communes against a province's plan: Word files, folders with nothing, scans, a PDF above them; and sums by another program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { it, type WorkFolder } from '../work-folder.js';
import {
  communeName,
  communePlan,
  draws,
  ownPassage,
  provincePlan,
  scan,
  taskText,
  tasksToLack,
  tasksWithDeadline,
  tasksWithTarget,
  type Holes,
} from './communes.js';
import { paperOf } from './papers.js';
import { readResults } from './read-results.js';

const count = 90;

/** Whether a program runs here; if it does not, the test says that it skips. */
function has(program: string, ...args: string[]): boolean {
  const found = spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
  if (!found) console.warn(`SKIPPED: ${program} is not here`);
  return found;
}

/** Writes the plans as Word files, a folder a commune. */
async function writePlans(folder: WorkFolder, holesOf: (at: number) => Holes | null): Promise<void> {
  for (let at = 0; at < count; at++) {
    const [name, holes] = [communeName(at), holesOf(at)];
    if (holes === null) continue;
    folder.write('ke-hoach.md', communePlan(name, holes));
    mkdirSync(folder.at(`cac-xa/Xã ${name}`), { recursive: true });
    const { exitCode, stderr } = await folder.run(['build', 'ke-hoach.md', '-o', `cac-xa/Xã ${name}/ke-hoach.docx`, '--force', '--quiet']);
    expect(exitCode, stderr).toBe(0);
  }
}

it('names exactly five that lack a task, three later, two short of a target, one pair that copied, one that cannot be read', async ({
  folder,
}) => {
  const draw = draws(20261127);
  const order = Array.from({ length: count }, (_, index) => index).toSorted(() => draw(3) - 1);
  const [missing, later, target] = [order.slice(0, 5), order.slice(5, 8), order.slice(8, 10)];
  const [copied, unreadable] = [order.slice(10, 12), order[12] ?? 0];
  const shared = Array.from({ length: 4 }, () => ownPassage(draw));
  const taskOf = new Map(order.map((at) => [at, draw(tasksToLack.length)]));
  const among = (tasks: readonly number[], at: number): number => tasks[(taskOf.get(at) ?? 0) % tasks.length] ?? 0;
  await writePlans(folder, (at) =>
    at === unreadable
      ? null
      : {
          own: [ownPassage(draw), ownPassage(draw), ...(copied.includes(at) ? shared : [])],
          ...(missing.includes(at) ? { missing: [among(tasksToLack, at)] } : {}),
          ...(later.includes(at) ? { later: [among(tasksWithDeadline, at)] } : {}),
          ...(target.includes(at) ? { target: [among(tasksWithTarget, at)] } : {}),
        },
  );
  folder.write(`cac-xa/Xã ${communeName(unreadable)}/ke-hoach.docx`, 'no Word file');
  folder.write('tinh.md', provincePlan);
  const { stdout } = await folder.run(['synthesize', '--parent', 'tinh.md', 'cac-xa']);
  expect(stdout).toContain('89/90 đơn vị đã gửi; chưa gửi: 0; chưa đọc được: 1; chưa thấy nêu đủ: 5');
  const { rows, letter } = await readResults(folder);
  const unit = (at: number): string => `Đảng ủy xã ${communeName(at)}`;
  /** Pairs of a task and a unit that a column names. */
  const named = (column: number): string[] =>
    rows('Nhiệm vụ')
      .flatMap((row) =>
        (row[column] ?? '').split(/, |\n/u).flatMap((one) => (one === '' ? [] : [`${row[2] ?? ''} | ${one.split(':')[0] ?? ''}`])),
      )
      .toSorted();
  const pairs = (units: readonly number[], tasks: readonly number[]): string[] =>
    units.map((at) => `${taskText(among(tasks, at))} | ${unit(at)}`).toSorted();
  expect(named(6)).toEqual(pairs(missing, tasksToLack));
  expect(named(7)).toEqual([]);
  expect(named(8)).toEqual(pairs(later, tasksWithDeadline));
  expect(named(9)).toEqual(pairs(target, tasksWithTarget));
  expect(rows('Giống nhau').map((row) => row.slice(0, 2).toSorted())).toEqual([copied.map(unit).toSorted()]);
  const listed = letter.split('\n').filter((line) => /^\| \d/u.test(line));
  expect(listed).toHaveLength(6);
}, 120_000);

it('reads a PDF above: 85 copies are not alike, three did not send, two sent scans, one pair shares its own', async ({ folder, skip }) => {
  if (!has('soffice', '--version') || !has('pdftotext', '-v')) skip();
  const draw = draws(5);
  const shared = Array.from({ length: 4 }, () => ownPassage(draw));
  await writePlans(folder, (at) => (at >= 85 ? null : { own: at === 20 || at === 60 ? shared : [] }));
  for (let at = 85; at < 88; at++) mkdirSync(folder.at(`cac-xa/Xã ${communeName(at)}`), { recursive: true });
  for (let at = 88; at < 90; at++) folder.write(`cac-xa/Xã ${communeName(at)}/ban-quet.pdf`, scan);
  folder.write('tinh.md', provincePlan);
  const built = await folder.run(['build', 'tinh.md', '--pdf', '--quiet'], { env: { PATH: process.env['PATH'] ?? '' } });
  expect(built.exitCode, built.stderr).toBe(0);
  const { stdout } = await folder.run(['synthesize', '--parent', 'tinh.pdf', 'cac-xa'], { env: { PATH: process.env['PATH'] ?? '' } });
  expect(stdout).toContain('85/90 đơn vị đã gửi; chưa gửi: 3; chưa đọc được: 2; chưa thấy nêu đủ: 0');
  const { rows, letter } = await readResults(folder);
  expect(rows('Nhiệm vụ')).toHaveLength(30);
  expect(rows('Giống nhau').map((row) => row.slice(0, 2).toSorted())).toEqual([
    [communeName(20), communeName(60)].map((name) => `Đảng ủy xã ${name}`).toSorted(),
  ]);
  const listed = letter.split('\n').filter((line) => /^\| \d/u.test(line));
  expect(listed.map((line) => line.split('|')[3]?.trim())).toEqual(['Chưa gửi', 'Chưa gửi', 'Chưa gửi', 'Chưa đọc được', 'Chưa đọc được']);
  expect(folder.files.filter((name) => name.startsWith('tong-hop/cong-van'))).toEqual(['tong-hop/cong-van-don-doc.md']);
  for (const at of [20, 60]) expect(letter).not.toContain(communeName(at));
}, 120_000);

it('adds up as LibreOffice does', async ({ folder, skip }) => {
  if (!has('soffice', '--version')) skip();
  const head = { organ: 'TỈNH ỦY BẮC HÀ', number: '12-KH/TU', date: '15/01/2026', abstract: 'kỹ năng số', opening: 'Ban hành kế hoạch:' };
  const body = (words: string): string => `## I. NHIỆM VỤ\n\n1. ${words} lớp tập huấn kỹ năng số cho cán bộ, công chức.`;
  folder.write('tinh.md', paperOf(head, body('Đảng ủy các xã, phường mở 1.250')));
  const draw = draws(11);
  const counts = Array.from({ length: 40 }, () => 1 + draw(60));
  for (const [at, one] of counts.entries())
    folder.write(`cac-xa/${at}/kh.md`, paperOf({ ...head, organ: `ĐẢNG ỦY XÃ ${communeName(at).toUpperCase()}` }, body(`Mở ${one}`)));
  // A sheet's name becomes part of a file's: in English it is one in every locale.
  await folder.run(['synthesize', '--parent', 'tinh.md', 'cac-xa', '--lang', 'en']);
  const options = ['--headless', `-env:UserInstallation=file://${join(folder.path, 'profile')}`];
  // The fourth sheet: a field by field, quoted as needed, UTF-8.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4';
  execFileSync('soffice', [...options, '--convert-to', filter, '--outdir', folder.path, folder.at('tong-hop/tong-hop.xlsx')], {
    stdio: 'ignore',
  });
  const made = folder.files.find((name) => name.endsWith('.csv')) ?? '';
  const sum = /Sum,"?([\d.,]+)"?/u.exec(folder.read(made).toString('utf8'))?.[1]?.replace(/[.,]/gu, '');
  expect(Number(sum)).toBe(counts.reduce((all, one) => all + one, 0));
}, 120_000);
