/** Runs that are killed at any moment: what they write is the old file or the new one, whole, and the next run leaves nothing of them. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Chance } from '../../fuzz/random.js';
import { shortPlan, WorkFolder } from '../work-folder.js';

const program = fileURLToPath(new URL('../../../bin/dvplan.js', import.meta.url));
/** Kills of a command, in lanes side by side, each with a folder of its own. */
const kills = 100;
const lanes = 2;

interface Writing {
  readonly args: readonly string[];
  /** The file that is written. */
  readonly output: string;
  /** Makes the folder as it stands before the run. */
  readonly prepare: (folder: WorkFolder) => Promise<void> | void;
}

const cited = `${shortPlan}\n\nTheo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học.\n`;
const longer = shortPlan.replace('## II.', '3. Tổ chức hội thi Dân vận khéo trong tháng 10/2024.\n\n## II.');

/** A folder in which the command ran once, and whose plan then changed. */
function afterRun(args: readonly string[], changed: string): Writing['prepare'] {
  return async (folder) => {
    folder.write('a.md', shortPlan);
    await folder.run(args);
    folder.write('a.md', changed);
  };
}

const commands: Readonly<Record<string, Writing>> = {
  build: {
    args: ['build', 'a.md', '-o', 'a.docx'],
    output: 'a.docx',
    prepare: afterRun(['build', 'a.md'], longer),
  },
  'lint --fix': {
    args: ['lint', 'a.md', '--fix'],
    output: 'a.md',
    prepare: (folder) => folder.write('a.md', shortPlan.replace('hội nghị đánh giá', 'hội nghị , đánh giá')),
  },
  format: {
    args: ['format', 'a.md'],
    output: 'a.md',
    prepare: (folder) => folder.write('a.md', shortPlan.replaceAll('\n## ', '\n\n\n# ')),
  },
  'report --update': {
    args: ['report', 'bc.md', '--update'],
    output: 'bc.md',
    prepare: afterRun(['report', 'a.md', '-o', 'bc.md'], longer),
  },
  tasks: {
    args: ['tasks', 'a.md', '-f', 'csv', '-o', 'a.csv', '--force'],
    output: 'a.csv',
    prepare: afterRun(['tasks', 'a.md', '-f', 'csv', '-o', 'a.csv'], longer),
  },
  'citations --register': {
    args: ['citations', 'a.md', '--register', 'so.yaml'],
    output: 'so.yaml',
    prepare: afterRun(['citations', 'a.md', '--register', 'so.yaml'], cited),
  },
  new: {
    args: ['new', 'công-văn', '--year', '2025', '--set', 'cơ quan=Đảng ủy phường Gia Sàng', '-o', 'moi.md'],
    output: 'moi.md',
    prepare: () => {},
  },
};

describe('a run that is killed', () => {
  it.each(Object.entries(commands))('leaves the old file or the new one: %s', { timeout: 300_000 }, async (_, writing) => {
    const outcomes = await Promise.all(Array.from({ length: lanes }, (_, lane) => killAgainAndAgain(writing, lane)));
    expect(outcomes.flatMap(({ torn }) => torn)).toEqual([]);
    for (const { left, finished } of outcomes) expect([left, finished]).toEqual([[], true]);
  });
});

interface Outcome {
  /** What stood under the name of the output and was neither the old nor the new file. */
  readonly torn: readonly string[];
  /** What the last run, which nobody killed, left beside what was there. */
  readonly left: readonly string[];
  /** Whether the last run wrote the new file. */
  readonly finished: boolean;
}

async function killAgainAndAgain({ args, output, prepare }: Writing, lane: number): Promise<Outcome> {
  const folder = new WorkFolder();
  const chance = new Chance(lane);
  const path = folder.at(output);
  const bytes = (): Buffer | null => (existsSync(path) ? readFileSync(path) : null);
  try {
    await prepare(folder);
    const old = bytes();
    const names = new Set([...readdirSync(folder.path), output]);
    const begin = performance.now();
    await runUntil(folder.path, args, null);
    const duration = performance.now() - begin;
    const made = bytes();
    if (made === null || same(old, made)) throw new Error(`dvplan ${args.join(' ')} wrote nothing new`);
    const torn: string[] = [];
    for (let kill = 0; kill < kills / lanes; kill++) {
      if (old === null) rmSync(path, { force: true });
      else writeFileSync(path, old);
      // Every other one dies as soon as it has begun to write; the others at any moment.
      await runUntil(folder.path, args, kill % 2 === 0 ? 'writing' : chance.next() * duration * 1.1);
      const found = bytes();
      if (!same(found, old) && !same(found, made)) torn.push(found?.toString('latin1').slice(0, 100) ?? 'nothing');
    }
    if (old === null) rmSync(path, { force: true });
    else writeFileSync(path, old);
    await runUntil(folder.path, args, null);
    return { torn, left: readdirSync(folder.path).filter((name) => !names.has(name)), finished: same(bytes(), made) };
  } finally {
    folder.remove();
  }
}

function same(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

/** Runs dvplan in a process of its own, and kills it: after so many ms, once it makes a temporary file, or never. */
async function runUntil(folder: string, args: readonly string[], moment: number | 'writing' | null): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  const kill = (): void => void child.kill('SIGKILL');
  const watcher = moment === 'writing' ? watch(folder, (_, name) => (name?.endsWith('.tmp') === true ? kill() : undefined)) : null;
  if (typeof moment === 'number') await Promise.race([ended, setTimeout(moment).then(kill)]);
  await ended;
  watcher?.close();
}
