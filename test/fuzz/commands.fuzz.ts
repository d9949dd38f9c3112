/** Every so many of the mutants through the commands that make another document of it, as a clerk runs them. */
import { describe, expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import type { Outcome, WorkFolder } from '../commands/work-folder.js';
import { count, describeFailures, first, mutantOf, type Failed, type Mutant } from './try-mutants.js';
import type { Fault } from './checks.js';

/** One mutant in so many: a command reads the office, the templates and the files anew each time. */
const sampled = 8;

const endings = { markdown: 'md', text: 'txt', yaml: 'yaml', word: 'docx' } as const;
/** What a program says that met an error of its own. */
const broken = /lỗi của chương trình|an error inside the program|\n\s+at /u;

/** What does not hold of the commands over one mutant. */
async function faultsOf({ bytes, kind }: Mutant, folder: WorkFolder, sound: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  const plan = `mutant.${endings[kind]}`;
  folder.write(plan, bytes);
  folder.write('sound.md', sound);
  const run = async (...args: readonly string[]): Promise<Outcome> => {
    const name = args.join(' ');
    try {
      const outcome = await folder.run(args);
      if (broken.test(outcome.stderr)) faults.push({ kind: name, what: outcome.stderr.slice(0, 600) });
      if (![0, 1, 2].includes(outcome.exitCode)) faults.push({ kind: name, what: `ends with ${outcome.exitCode}` });
      if (outcome.exitCode === 2 && outcome.stderr === '') faults.push({ kind: name, what: 'ends with 2 and says nothing' });
      return outcome;
    } catch (error) {
      faults.push({ kind: `${name} throws`, what: error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error) });
      return { exitCode: 2, stdout: '', stderr: '' };
    }
  };
  for (const format of ['json', 'markdown', 'ics', 'timeline', 'xlsx'])
    await run('tasks', plan, '--format', format, '-o', `tasks.${format}`, '--force');
  const compared = await run('compare', 'sound.md', plan, '--format', 'json');
  if (compared.exitCode < 2) JSON.parse(compared.stdout);
  if ((await run('compare', plan, plan)).exitCode === 1) faults.push({ kind: 'compare', what: 'a plan differs from itself' });
  await run('new', 'kế-hoạch', '--from', plan, '--year', '2031', '-o', 'next.md', '--force');
  const report = await run('report', plan, '-o', 'report.md', '--force');
  if (report.exitCode === 0) {
    const written = folder.read('report.md');
    await run('report', 'report.md', '--check');
    await run('report', 'report.md', '--update');
    if (!folder.read('report.md').equals(written))
      faults.push({ kind: 'report --update', what: 'changes a report whose plan is the same' });
    await run('build', 'report.md', '-o', 'report.docx', '--force');
  }
  if (!folder.read(plan).equals(Buffer.from(bytes))) faults.push({ kind: 'source', what: 'a command changed it' });
  return faults;
}

describe('mutants of real texts', () => {
  it('become tasks, reports, comparisons and new plans, or a sentence says why not', { timeout: 0 }, async ({ folder }) => {
    const sound = Buffer.from(mutantOf(0).bytes).toString('utf8');
    const failures: Failed[] = [];
    for (let number = first; number < first + count; number += sampled) {
      const mutant = mutantOf(number);
      const faults = await faultsOf(mutant, folder, sound);
      if (faults.length > 0) failures.push({ mutant, faults });
    }
    const told = describeFailures(failures);
    expect(told, told).toBe('');
  });
});
