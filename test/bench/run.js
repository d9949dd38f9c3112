// The speed of dvplan beside its targets: medians of runs in pairs, in which the rivals take turns, so that a busy machine slows both.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { median } from './measured-run.js';
import { bundleStages, loadStages } from './stages.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin', 'dvplan.js');
const seed = [join(root, '..', 'shared', 'seed', 'ke-hoach-11.md'), join(root, 'plans', 'plan-2024-draft.md')].find(existsSync);
const coldRuns = 21;
const warmBuilds = 200;
const heavyRuns = 5;
const rows = [];

const folder = mkdtempSync(join(tmpdir(), 'dvplan-bench-'));
try {
  const [, , task, ...rest] = process.argv;
  if (task === 'stages') await measureStages(...rest);
  else await measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; ${basename(seed)}; ` +
      `medians of ${coldRuns} pairs (cold), ${heavyRuns} pairs (100 times over)\n`,
  );
  const pandoc = spawnSync('pandoc', ['--version']).status === 0;
  const bare = node('-e', '0');
  const build = (source) => node(bin, 'build', source, '-o', join(folder, 'dvplan.docx'), '--force', '--quiet');
  const rival = (source) => ['pandoc', source, '-o', join(folder, 'pandoc.docx')];

  await compare('--version / node -e 0', node(bin, '--version'), bare, coldRuns, '≤ 1.5');
  await compare('cold build / node -e 0', build(seed), bare, coldRuns, '≤ 3.3');
  if (pandoc) await compare('cold build / pandoc', build(seed), rival(seed), coldRuns, '(told)');
  else row('cold build / pandoc', 'pandoc is not on PATH: not measured', '(told)');
  const bundle = await bundleStages(folder);
  await measureWarm(bundle);

  const copies = [1, 10, 100].map((times) => repeated(times));
  if (pandoc) await compare('100 times over, with lint / pandoc', build(copies[2].path), rival(copies[2].path), heavyRuns, '≤ 0.7');
  else row('100 times over, with lint / pandoc', 'pandoc is not on PATH: not measured', '≤ 0.7');
  print(rows);

  console.log('\nBy stage, in a process of its own each (ms; memory of the whole process at its highest):\n');
  const stages = copies.map(({ times, path, characters }) => {
    const { stdout, status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'stages', path, bundle], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return { times, characters, ...JSON.parse(stdout) };
  });
  print(
    [
      ['seed', 'characters', 'read', 'parse', 'choose', 'render and zip', 'all', 'memory'],
      ...stages.map(({ times, characters, read, parse, choose, render, all, memory }) => [
        `× ${times}`,
        String(characters),
        ...[read, parse, choose, render, all].map((ms) => ms.toFixed(1)),
        `${memory} MB`,
      ]),
    ],
    false,
  );
  const [, ten, hundred] = stages;
  console.log(
    `\nMemory of the seed 100 times over: ${hundred.memory} MB (target ≤ 600 MB). From 10 to 100 ` +
      `times over: ${(hundred.all / ten.all).toFixed(1)} times the time (linear: ≤ 10).`,
  );
}

function node(...args) {
  return [process.execPath, ...args];
}

/** Wall time of a run, ms. */
function time([program, ...args]) {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (error !== undefined || status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Both commands in turn, after one run of each that is not counted. */
async function compare(name, one, other, runs, target) {
  const ones = [];
  const others = [];
  const ratios = [];
  for (let run = -1; run < runs; run++) {
    // The one that goes first changes from pair to pair.
    const [first, second] = run % 2 === 0 ? [one, other] : [other, one];
    const [firstTime, secondTime] = [time(first), time(second)];
    const [oneTime, otherTime] = run % 2 === 0 ? [firstTime, secondTime] : [secondTime, firstTime];
    if (run < 0) continue;
    ones.push(oneTime);
    others.push(otherTime);
    ratios.push(oneTime / otherTime);
  }
  row(name, `${median(ratios).toFixed(2)} times (${median(ones).toFixed(0)} ms / ${median(others).toFixed(0)} ms)`, target);
}

async function measureWarm(bundle) {
  const bytes = readFileSync(seed);
  const kinds = [
    { name: 'warm builds a second', build: await builder(bundle), target: '≥ 130', times: [] },
    { name: 'the same, with lint', build: await builder(bundle, true), target: '(told)', times: [] },
  ];
  for (let run = -30; run < warmBuilds; run++) {
    for (const { build, times } of kinds) {
      const start = process.hrtime.bigint();
      await build(bytes);
      if (run >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  for (const { name, target, times } of kinds)
    row(name, `${(1000 / median(times)).toFixed(0)} (${median(times).toFixed(1)} ms each)`, target);
}

/** The stages of a build, from bytes to bytes. */
async function builder(bundle, lints = false) {
  const { decodeSource, parseDocument, chooseTemplate, lintDocument, renderDocument, shipped } = await loadStages(bundle);
  return async (bytes, stageDone = () => undefined) => {
    const source = decodeSource('seed.md', bytes, 'markdown');
    stageDone('read');
    const { plan, findings: parsed } = await parseDocument(source);
    stageDone('parse');
    const { template, types } = chooseTemplate({ plan, office: null, ...shipped });
    stageDone('choose');
    const { docx } = await renderDocument({ plan, template, types, pictures: new Map(), generator: 'bench' });
    stageDone('render');
    if (lints) lintDocument({ plan, template, types, parsed });
    return docx;
  };
}

/** One cold build of a file by stage, as JSON on standard output. */
async function measureStages(path, bundle) {
  const build = await builder(bundle);
  const times = {};
  const begin = process.hrtime.bigint();
  let last = begin;
  await build(readFileSync(path), (stage) => {
    const now = process.hrtime.bigint();
    times[stage] = Number(now - last) / 1e6;
    last = now;
  });
  process.stdout.write(
    JSON.stringify({ ...times, all: Number(last - begin) / 1e6, memory: Math.round(process.resourceUsage().maxRSS / 1024) }),
  );
}

/** The seed so many times over, in one file. */
function repeated(times) {
  const text = Array.from({ length: times }, () => readFileSync(seed, 'utf8')).join('\n\n');
  const path = join(folder, `seed-${times}.md`);
  writeFileSync(path, text);
  return { times, path, characters: text.length };
}

function row(...cells) {
  rows.push(cells);
}

function print(table, head = true) {
  const lines = head ? [['measure', 'median', 'target'], ...table] : table;
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  for (const cells of lines)
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
