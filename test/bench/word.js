// Drafts in Word beside the same in Markdown: what reading a Word file and writing its reviewed copy cost above linting and mending a text,
// and a draft of a thousand paragraphs. Commands in processes of their own, in turns; CPU, for a busy machine slows the wall clock.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin', 'dvplan.js');
const seed = [join(root, '..', 'shared', 'seed', 'ke-hoach-11.md'), join(root, 'plans', 'plan-2024-draft.md')].find(existsSync);
const pairs = 15;
/** The seed has six pages. */
const timesOfTenPages = 2;
const reporter = `data:text/javascript,process.on('exit',()=>{const c=process.cpuUsage();process.stderr.write('cpu='+(c.user+c.system))})`;

const folder = mkdtempSync(join(tmpdir(), 'dvplan-bench-'));
try {
  console.log(`\nDrafts in Word: Node ${process.version}; ${basename(seed)}; medians of ${pairs} pairs, CPU\n`);
  const text = readFileSync(seed, 'utf8');
  const body = text.slice(text.indexOf('\n## ') < 0 ? 0 : text.indexOf('\n## '));
  const [markdown, word, changed, reviewed] = ['ten.md', 'ten.docx', 'mended.md', 'ten - soát.docx'].map((name) => join(folder, name));
  writeFileSync(markdown, text + body.repeat(timesOfTenPages - 1));
  run('build', markdown, '-o', word, '--force', '--quiet');
  const asWord = () => run('lint', word, '--review', '-o', reviewed, '--force', '--draft', '--quiet');
  const asText = () => {
    copyFileSync(markdown, changed);
    return run('lint', changed, '--fix', '--quiet');
  };
  const both = [];
  for (let pair = -1; pair < pairs; pair++) {
    const one = pair % 2 === 0 ? [asWord(), asText()] : [asText(), asWord()].reverse();
    if (pair >= 0) both.push(one);
  }
  const [inWord, inText] = [0, 1].map((which) => median(both.map((one) => one[which])));
  const more = median(both.map(([one, other]) => one - other));
  line(
    'ten pages: review of Word above --fix of Markdown',
    `${more.toFixed(0)} ms (${inWord.toFixed(0)} / ${inText.toFixed(0)} ms)`,
    '≤ 60 ms',
  );
  const sentence = 'Các chi bộ tổ chức hội nghị , quán triệt  nội dung, báo cáo trước ngày 30/6/2024.';
  const thousand = Array.from({ length: 1000 }, (_, at) => `${at + 1}. ${sentence}\n`).join('\n');
  writeFileSync(markdown, `${text.slice(0, text.length - body.length)}\n\n## I. NHIỆM VỤ\n\n${thousand}`);
  run('build', markdown, '-o', word, '--force', '--quiet');
  const long = median(Array.from({ length: 5 }, asWord));
  line('review of a thousand paragraphs', `${long.toFixed(0)} ms`, '≤ 2000 ms');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** CPU of a run, ms. */
function run(...args) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', reporter, bin, ...args], { encoding: 'utf8' });
  const cpu = /cpu=(\d+)$/u.exec(stderr)?.[1];
  if (status === null || status > 1 || cpu === undefined) throw new Error(`dvplan ${args.join(' ')}: ${stderr}`);
  return Number(cpu) / 1000;
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

function line(what, measured, target) {
  console.log(`${what.padEnd(52)}${measured.padEnd(32)}${target}`);
}
