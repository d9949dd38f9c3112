// The register of cited documents: 200 plans in one run, in a process of its own; and how time and memory grow with the number of plans.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seed = [join(root, '..', 'shared', 'seed', 'ke-hoach-11.md'), join(root, 'plans', 'plan-2024-draft.md')].find(existsSync);
const counts = [20, 200];
const runs = 5;

const folder = mkdtempSync(join(tmpdir(), 'dvplan-bench-'));
try {
  console.log(
    `\nRegister of cited documents: Node ${process.version}; ${basename(seed)}, ` +
      `each copy with numbers of its own; medians of ${runs} runs\n`,
  );
  const text = readFileSync(seed, 'utf8');
  for (const count of counts) {
    mkdirSync(join(folder, String(count)));
    for (let index = 0; index < count; index++)
      writeFileSync(join(folder, String(count), `plan-${String(index).padStart(4, '0')}.md`), ownNumbers(text, index));
  }
  for (const [name, prepare] of [
    ['built', () => rmSync(join(folder, 'so.yaml'), { force: true })],
    ['brought up to date', () => undefined],
  ]) {
    const [few, many] = counts.map((count) => {
      rmSync(join(folder, 'so.yaml'), { force: true });
      measure(count);
      const results = Array.from({ length: runs }, () => {
        prepare();
        return measure(count);
      });
      return {
        ms: median(results.map(({ ms }) => ms)),
        memory: median(results.map(({ memory }) => memory)),
        size: statSync(join(folder, 'so.yaml')).size,
      };
    });
    line(
      `${counts[1]} plans, register ${name}`,
      `${many.ms.toFixed(0)} ms, ${many.memory} MB, ${(many.size / 1024).toFixed(0)} KB written`,
      '(told)',
    );
    line(
      `  ${counts[0]} plans → ${counts[1]} plans`,
      `${(many.ms / few.ms).toFixed(1)} times the time, ${few.memory} MB → ${many.memory} MB`,
      `≤ ${counts[1] / counts[0]} times`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every second copy cites documents of its own, so that the register grows with the plans. */
function ownNumbers(text, index) {
  return index % 2 === 0 ? text : text.replace(/(?<=số )(\d{1,3})(?=-)/gu, (number) => String(Number(number) + 1000 * index));
}

/** One run: wall time, ms, and memory at its highest, MB. */
function measure(count) {
  const start = process.hrtime.bigint();
  const reporter = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`;
  const args = [
    '--import',
    reporter,
    join(root, 'bin', 'dvplan.js'),
    'citations',
    join(folder, String(count)),
    '--register',
    join(folder, 'so.yaml'),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const memory = /maxRSS=(\d+)/u.exec(stderr)?.[1];
  if (status !== 0 || memory === undefined) throw new Error(stderr);
  return { ms, memory: Math.round(Number(memory) / 1024) };
}

function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}

function line(name, figure, target) {
  console.log(`${name.padEnd(48)}${figure.padEnd(48)}${target}`);
}
