// The speed of the linter beside its targets: 500 files, each tool in a process of its own, in turns; and inside one process the rules and
// the search for citations beside the rest of parsing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { line, measuredRun, median } from './measured-run.js';
import { bundleStages, loadStages } from './stages.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const self = fileURLToPath(import.meta.url);
const seed = [join(root, '..', 'shared', 'seed', 'ke-hoach-11.md'), join(root, 'plans', 'plan-2024-draft.md')].find(existsSync);
const copies = 500;
const pairs = 3;

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
    const output = ['--format', 'json', '--output-file', join(folder, 'dvplan.json')];
    const dvplan = (count, ...others) => [join(root, 'bin', 'dvplan.js'), 'lint', join(folder, String(count)), ...output, ...others];
    const alone = (count) => dvplan(count, '--jobs', '1');
    const remark = (count) => [self, 'remark', join(folder, String(count)), join(folder, 'remark.json')];
    const runs = [];
    for (let pair = -1; pair < pairs; pair++) {
      const tools = [alone(copies), remark(copies), dvplan(copies, '--jobs', '2')];
      const results =
        pair % 2 === 0
          ? tools.map((tool) => measuredRun(tool))
          : tools
              .toReversed()
              .map((tool) => measuredRun(tool))
              .reverse();
      if (pair >= 0) runs.push(results);
    }
    // A busy machine takes wall time from all, CPU time from none.
    for (const [name, which, measure, target] of [
      ['one thread, all rules / remark-lint, CPU', 0, 'cpu', '≤ 0.9'],
      ['one thread, all rules / remark-lint', 0, 'ms', '≤ 0.9'],
      ['two threads, all rules / remark-lint', 2, 'ms', '≤ 0.6'],
    ]) {
      const [own, rival] = [which, 1].map((tool) => median(runs.map((pair) => pair[tool][measure])));
      const ratio = median(runs.map((pair) => pair[which][measure] / pair[1][measure]));
      line(`${copies} files, ${name}`, `${ratio.toFixed(2)} times (${own.toFixed(0)} ms / ${rival.toFixed(0)} ms)`, target);
    }
    const cached = dvplan(copies, '--cache', '--cache-location', join(folder, '.dvplancache'));
    const [first, second] = [measuredRun(cached), measuredRun(cached)];
    line(
      `${copies} files, second run with --cache / first, CPU`,
      `${(second.cpu / first.cpu).toFixed(2)} times (${second.cpu.toFixed(0)} ms / ${first.cpu.toFixed(0)} ms)`,
      '≤ 0.15',
    );
    const words = measuredRun([
      join(root, 'bin', 'dvplan.js'),
      'build',
      join(folder, String(copies)),
      '--out-dir',
      join(folder, 'words'),
      '--quiet',
    ]);
    line(
      'batch builds with lint a second',
      `${((copies / words.ms) * 1000).toFixed(0)} (CPU ${(words.cpu / copies).toFixed(1)} ms each)`,
      '≥ 100',
    );
    const few = measuredRun(alone(50));
    line('memory, 50 files / 500 files', `${few.memory} MB / ${median(runs.map(([one]) => one.memory)).toFixed(0)} MB`, 'flat');
    await measureStages(folder, text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  await measureKeys(stages, text);
}

/** What an editor waits for: a plan of thirty pages, four times the seed, parsed and linted anew after each key. */
async function measureKeys(stages, text) {
  const { decodeSource, parseDocument, chooseTemplate, lintDocument, shipped } = stages;
  const long = Array.from({ length: 4 }, () => text).join('\n\n');
  const times = [];
  for (let key = 0; key < 120; key++) {
    const at = long.indexOf('\n', long.length * 0.6) - 1;
    const bytes = new TextEncoder().encode(`${long.slice(0, at)}${'x'.repeat(key % 7)}${long.slice(at)}`);
    const start = process.hrtime.bigint();
    const { plan, findings } = await parseDocument(decodeSource('seed.md', bytes, 'markdown'));
    const { template, types } = chooseTemplate({ plan, office: null, ...shipped });
    lintDocument({ plan, template, types, parsed: findings });
    if (key >= 40) times.push(elapsed(start));
  }
  line('a key in thirty pages: parse and lint', `${median(times).toFixed(0)} ms`, '≤ 50 ms');
}

function elapsed(start) {
  return Number(process.hrtime.bigint() - start) / 1e6;
}
