// The plans of many communes as Word files against their province's: time and memory of a first run in threads, of one in a single thread,
// and of a second run out of the cache. With DVPLAN_BENCH_COMMUNES=900 also ten times as many, which takes minutes.
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeCommunes } from './communes.js';
import { line, measuredRun } from './measured-run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 3;
const few = 90;
const many = Number(process.env.DVPLAN_BENCH_COMMUNES ?? few);

const folder = mkdtempSync(join(tmpdir(), 'dvplan-bench-'));
try {
  console.log(`\nMany units: Node ${process.version}; Word files of 30 tasks each; medians of ${rounds}, CPU in brackets\n`);
  const first = await measure(few);
  if (many > few) {
    const more = await measure(many);
    for (const [command, { ms }] of more) {
      const growth = ms / first.get(command).ms;
      line(`${command}: ${many} communes / ${few}`, `${growth.toFixed(1)} times the time (linear: ${(many / few).toFixed(1)})`, 'linear');
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The first run of each command over so many communes, in threads, by its name. */
async function measure(count) {
  const own = join(folder, String(count));
  mkdirSync(own);
  await writeCommunes(own, count);
  const commands = {
    cover: ['cover', 'tinh.docx', 'cac-xa/*/*.docx', '--format', 'json'],
    synthesize: ['synthesize', '--parent', 'tinh.docx', 'cac-xa', '--force'],
  };
  const firsts = new Map();
  for (const [name, args] of Object.entries(commands)) {
    const runs = { shared: [], alone: [], first: [], second: [] };
    for (let round = 0; round < (count > few ? 1 : rounds); round++) {
      rmSync(join(own, '.dvplancache'), { force: true });
      runs.shared.push(run(own, args));
      runs.alone.push(run(own, [...args, '--jobs', '1']));
      runs.first.push(run(own, [...args, '--cache']));
      runs.second.push(run(own, [...args, '--cache']));
    }
    const middle = Object.fromEntries(Object.entries(runs).map(([kind, all]) => [kind, medianRun(all)]));
    const { shared, alone, first, second } = middle;
    line(`${count} communes, ${name}, a thread a core`, figures(shared), count > few ? '(told)' : '≤ 20 s, 600 MB');
    line(`${count} communes, ${name}, one thread`, figures(alone), '(told)');
    line(`${count} communes, ${name}, second run with --cache / first`, `${(second.cpu / first.cpu).toFixed(2)} (CPU)`, '(told)');
    firsts.set(name, shared);
  }
  return firsts;
}

function run(cwd, args) {
  // Each commune lacks a task: 1.
  return measuredRun([join(root, 'bin', 'dvplan.js'), ...args], { cwd, exitCodes: [1] });
}

/** The run of the median time. */
function medianRun(runs) {
  return runs.toSorted((one, other) => one.ms - other.ms)[runs.length >> 1];
}

function figures({ ms, cpu, memory }) {
  return `${(ms / 1000).toFixed(1)} s (${(cpu / 1000).toFixed(1)} s), ${memory} MB`;
}
