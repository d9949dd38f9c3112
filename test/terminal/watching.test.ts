/** `build --watch`, `lint --watch`: what is done again, and how it ends. */
import { renameSync, rmSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { run } from '../../src/cli.js';
import { it, shortPlan, type WorkFolder } from '../commands/work-folder.js';

/** A run that goes on until it is interrupted. */
class WatchingRun {
  readonly exitCode: Promise<number>;
  said = '';
  #waiting: (() => void)[] = [];
  #interrupt: (() => void) | null = null;

  constructor(folder: WorkFolder, args: readonly string[]) {
    const stream = {
      write: (text: string | Uint8Array): boolean => {
        this.said += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
        for (const done of this.#waiting.splice(0)) done();
        return true;
      },
    };
    this.exitCode = run(args, {
      stdout: stream,
      stderr: stream,
      stdin: (async function* () {})(),
      env: {},
      cwd: () => folder.path,
      hrtime: { bigint: () => 0n },
      onInterrupt: (listener) => {
        this.#interrupt = listener;
      },
    });
  }

  /** Does something, and waits until as many times is said what follows from it. */
  async after(change: () => void, words: string | RegExp): Promise<string> {
    const from = this.said.length;
    change();
    for (;;) {
      const said = this.said.slice(from);
      if (typeof words === 'string' ? said.includes(words) : words.test(said)) return said;
      await new Promise<void>((done) => this.#waiting.push(done));
    }
  }

  async end(): Promise<number> {
    this.#interrupt?.();
    return this.exitCode;
  }
}

const watching = /Đang theo dõi \d+ tệp/u;
const nothing = (): void => undefined;

describe('build --watch', () => {
  it('builds what changed alone, whether it is written into or put in the place of the old', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', shortPlan);
    const run = new WatchingRun(folder, ['build', 'a.md', 'b.md', '--watch']);
    await run.after(nothing, watching);
    const before = folder.read('b.docx');
    const first = await run.after(() => folder.rewrite('a.md', (text) => text.replace('NHIỆM VỤ', 'CÔNG VIỆC')), 'a.md → a.docx');
    expect(first).toContain('Có thay đổi: a.md');
    expect(first).not.toContain('b.md');
    folder.write('a.md.new', shortPlan.replace('NHIỆM VỤ', 'VIỆC'));
    await run.after(() => renameSync(folder.at('a.md.new'), folder.at('a.md')), 'a.md → a.docx');
    await run.after(() => folder.rewrite('a.md', (text) => text.replace('VIỆC', 'NỘI DUNG')), 'a.md → a.docx');
    expect(folder.read('b.docx').equals(before)).toBe(true);
    expect(await run.end()).toBe(0);
  });

  it('builds anew when the office’s configuration comes, changes or has a mistake', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('lưu: Văn phòng Đảng ủy\n', ''));
    const run = new WatchingRun(folder, ['build', 'a.md', '-w']);
    await run.after(nothing, watching);
    const before = folder.read('a.docx');
    await run.after(() => folder.write('dvplan.config.yaml', 'lưu: Văn phòng Đảng ủy\n'), 'a.md → a.docx');
    const archived = folder.read('a.docx');
    expect(archived.equals(before)).toBe(false);
    await run.after(() => folder.write('dvplan.config.yaml', 'lưu_trữ_sai: x\n'), 'lưu_trữ_sai');
    await run.after(() => folder.write('dvplan.config.yaml', 'lưu: Văn phòng Đảng ủy\n'), 'a.md → a.docx');
    expect(folder.read('a.docx').equals(archived)).toBe(true);
    expect(await run.end()).toBe(0);
  });

  it('goes on where a draft is gone for a while, and takes in what comes into a folder', async ({ folder }) => {
    folder.write('plans/a.md', shortPlan);
    const run = new WatchingRun(folder, ['build', 'plans', '--out-dir', 'out', '--watch']);
    await run.after(nothing, watching);
    await run.after(() => folder.write('plans/b.md', shortPlan), 'plans/b.md → out/b.docx');
    await run.after(() => {
      rmSync(folder.at('plans/a.md'));
      rmSync(folder.at('plans/b.md'));
    }, 'không có tệp');
    await run.after(() => folder.write('plans/a.md', shortPlan.replace('NHIỆM VỤ', 'VIỆC')), 'plans/a.md → out/a.docx');
    expect(await run.end()).toBe(0);
  });

  it('never begins where there is nothing to watch', async ({ folder }) => {
    expect(await folder.run(['build', 'khong-co.md', '--watch'])).toMatchObject({ exitCode: 2 });
    const { exitCode, stderr } = await folder.run(['lint', '-', '--watch'], { input: shortPlan });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('luồng vào')]);
  });
});

describe('lint --watch', () => {
  it('tells what is found in the draft that changed', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', shortPlan);
    const run = new WatchingRun(folder, ['lint', '.', '--watch']);
    await run.after(nothing, watching);
    const said = await run.after(
      () => folder.rewrite('a.md', (text) => text.replace('nhiệm vụ', 'nhiệm  vụ').replace('theo dõi,', 'theo dõi ,')),
      'space-before-punctuation',
    );
    expect(said).toContain('Có thay đổi: a.md');
    expect(said).not.toMatch(/b\.md/u);
    expect(await run.end()).toBe(0);
  });

  it('is not for what writes', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--watch', '--fix']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--fix');
  });
});
