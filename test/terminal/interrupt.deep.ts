/** Ctrl-C, as a terminal sends it to the program. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, shortPlan } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';

describe('Ctrl-C', () => {
  it.for([['build'], ['lint']])('ends the watching of %s with 0', async ([command = ''], { folder }) => {
    folder.write('a.md', shortPlan);
    const child = spawn(process.execPath, [join(root, 'bin/dvplan.js'), command, 'a.md', '--watch'], { cwd: folder.path });
    const exited = new Promise<number | null>((done) => child.once('exit', done));
    await new Promise<void>((done) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes('Ctrl-C')) done();
      });
    });
    child.kill('SIGINT');
    expect(await exited).toBe(0);
  });
});
