// Task sheets of many plans: time, memory and growth from 50 to 200 plans in one run, a workbook and a calendar of them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const seed = [join(root, '..', 'shared', 'seed', 'ke-hoach-11.md'), join(root, 'plans', 'plan-2024-draft.md')].find(existsSync);
const counts = [50, 200];
const runs = 3;
const reporter = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`;

const folder = mkdtempSync(join(tmpdir(), 'dvplan-bench-'));
try {
  console.log(`\nTask sheets: Node ${process.version}; ${basename(seed)}; the best of ${runs} runs\n`);
  const text = readFileSync(seed, 'utf8');
  for (const count of counts) {
    mkdirSync(join(folder, String(count)));
    // Each plan is another organ's, so that no text is another's.
    for (let index = 0; index < count; index++)
      writeFileSync(
        join(folder, String(count), `plan-${String(index).padStart(4, '0')}.md`),
        text.replaceAll('phường', `phường ${index + 1}`),
      );
  }
  for (const [format, target] of [
    ['xlsx', '≤ 4.4'],
    ['ics', '≤ 4.4'],
    ['json', '≤ 4.4'],
  ]) {
    const [few, many] = counts.map((count) => measure(count, format));
    const size = `${many.ms.toFixed(0)} ms, ${many.memory} MB, file of ${(many.bytes / 1024).toFixed(0)} KB`;
    console.log(`${`tasks --format ${format}, ${counts[1]} plans`.padEnd(36)}${size.padEnd(40)}`);
    const growth = `${(many.ms / few.ms).toFixed(2)} times the time, ${(many.memory / few.memory).toFixed(2)} times the memory`;
    console.log(`${`  growth from ${counts[0]} plans (4 times)`.padEnd(36)}${growth.padEnd(52)}${target}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The quickest run: wall time, ms; memory at its highest, MB; size of the file. */
function measure(count, format) {
  const output = join(folder, `tasks-${count}.${format}`);
  const results = [];
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        reporter,
        join(root, 'bin', 'dvplan.js'),
        'tasks',
        join(folder, String(count)),
        '--format',
        format,
        '-o',
        output,
        '--force',
      ],
      { encoding: 'utf8' },
    );
    const memory = /maxRSS=(\d+)/u.exec(stderr)?.[1];
    if (status !== 0 || memory === undefined) throw new Error(stderr);
    results.push({
      ms: Number(process.hrtime.bigint() - start) / 1e6,
      memory: Math.round(Number(memory) / 1024),
      bytes: statSync(output).size,
    });
  }
  return results.toSorted((one, other) => one.ms - other.ms)[0];
}
