// The speed of the linter beside its targets: 500 files, each tool in a process of its own, in turns; and inside one process the rules and
// the search for citations beside the rest of parsing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleStages, loadStages } from './stages.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const self = fileURLToPath(import.meta.url);
const seed = [join(root, '..', 'shared', 'seed', 'ke-hoach-11.md'), join(root, 'plans', 'plan-2024-draft.md')].find(existsSync);
const copies = 500;
const pairs = 5;

const [, , task, ...rest] = process.argv;
if (task === 'remark') await lintWithRemark(rest);
else await measure();

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-bench-'));
  try {
    console.log(`\nLint: Node ${process.version}; ${basename(seed)}; medians of ${pairs} pairs\n`);
    const text = readFileSync(seed, 'utf8');
    for (const count of [50, copies]) {
      mkdirSync(join(folder, String(count)));
      for (let index = 0; index < count; index++)
        writeFileSync(join(folder, String(count), `plan-${String(index).padStart(4, '0')}.md`), text);
    }
    const dvplan = (count) => [
      join(root, 'bin', 'dvplan.js'),
      'lint',
      join(folder, String(count)),
      '--format',
      'json',
      '--output-file',
      join(folder, 'dvplan.json'),
    ];
    const remark = (count) => [self, 'remark', join(folder, String(count)), join(folder, 'remark.json')];
    const runs = [];
    for (let pair = -1; pair < pairs; pair++) {
      const results = pair % 2 === 0 ? [run(dvplan(copies)), run(remark(copies))] : [run(remark(copies)), run(dvplan(copies))].reverse();
      if (pair >= 0) runs.push(results);
    }
    const [own, rival] = [0, 1].map((which) => median(runs.map((pair) => pair[which].ms)));
    line(
      `${copies} files, all rules / remark-lint`,
      `${median(runs.map(([one, other]) => one.ms / other.ms)).toFixed(2)} times (${own.toFixed(0)} ms / ${rival.toFixed(0)} ms)`,
      '≤ 1',
    );
    const few = run(dvplan(50));
    line('memory, 50 files / 500 files', `${few.memory} MB / ${median(runs.map(([one]) => one.memory)).toFixed(0)} MB`, 'flat');
    await measureStages(folder, text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One run: wall time, ms, and memory at its highest, MB. */
function run(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', memoryReporter(), ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const memory = /maxRSS=(\d+)/u.exec(stderr)?.[1];
  if ((status !== 0 && status !== 1) || memory === undefined) throw new Error(stderr);
  return { ms, memory: Math.round(Number(memory) / 1024) };
}

function memoryReporter() {
  return `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`;
}

/** What remark-lint does with the same files: its recommended and its consistent preset, the messages as JSON. */
async function lintWithRemark([folder, output]) {
  const [{ remark }, { default: recommended }, { default: consistent }, { readdirSync }] = await Promise.all([
    import('remark'),
    import('remark-preset-lint-recommended'),
    import('remark-preset-lint-consistent'),
    import('node:fs'),
  ]);
  const processor = remark().use(recommended).use(consistent).freeze();
  const results = [];
  for (const name of readdirSync(folder)) {
    const file = await processor.process({ path: name, value: readFileSync(join(folder, name), 'utf8') });
    results.push({
      file: name,
      messages: file.messages.map(({ reason, line: at, column, ruleId }) => ({ reason, line: at, column, ruleId })),
    });
  }
  writeFileSync(output, JSON.stringify(results, null, 2));
}

/** Warm times of the stages of one document, from the sources themselves. */
async function measureStages(folder, text) {
  const stages = await loadStages(await bundleStages(folder));
  const { decodeSource, parseDocument, findCitations, chooseTemplate, lintDocument, allNodes, shipped } = stages;
  const bytes = new TextEncoder().encode(text);
  const times = { parse: [], citations: [], rules: [] };
  for (let round = 0; round < 400; round++) {
    const source = decodeSource('seed.md', bytes, 'markdown');
    let start = process.hrtime.bigint();
    const { plan, findings } = await parseDocument(source);
    const parse = elapsed(start);
    const { template, types } = chooseTemplate({ plan, office: null, ...shipped });
    start = process.hrtime.bigint();
    lintDocument({ plan, template, types, parsed: findings });
    const rules = elapsed(start);
    const passages = [...allNodes(plan.body)].flatMap((node) => ('text' in node ? [node.text] : []));
    start = process.hrtime.bigint();
    findCitations(source, passages, plan.number?.value ?? null);
    const citations = elapsed(start);
    if (round < 100) continue;
    times.parse.push(parse - citations);
    times.citations.push(citations);
    times.rules.push(rules);
  }
  const [parse, citations, rules] = [times.parse, times.citations, times.rules].map(median);
  line(
    'rules and citations / parse without citations',
    `${((rules + citations) / parse).toFixed(2)} times (${rules.toFixed(2)} + ${citations.toFixed(2)} ms / ${parse.toFixed(2)} ms)`,
    '≤ 1',
  );
}

function elapsed(start) {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function line(name, figure, target) {
  console.log(`${name.padEnd(48)}${figure.padEnd(48)}${target}`);
}
