/** Each example of the READMEs and of the guide, by a shell, in a copy of what a clone has. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../project/source-files.js';
import { it } from '../work-folder.js';
import { giveSamples, mayFind, stepsOf } from './examples.js';

/** `.ci/run` runs the real `npx`, which makes a package of the folder first. */
const npx = 'npx() { shift; node bin/dvplan.js "$@"; }\n';
const parts = ['bin', 'dist', 'templates', 'package.json'];

it.for(['README.md', 'README.vi.md', 'GUIDE.md'])('the examples of %s run as they are written', (page, { folder, skip }) => {
  if (!existsSync(join(root, 'dist', 'program.cjs'))) {
    console.warn('SKIPPED: there is no dist/; make it with npm run build');
    skip();
  }
  for (const part of parts) cpSync(join(root, part), folder.at(part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), folder.at('node_modules'));
  giveSamples(folder);
  for (const step of stepsOf(page)) {
    if ('file' in step) folder.write(step.file, step.content);
    else {
      const { status, stderr } = spawnSync('bash', ['-c', npx + step.command], {
        cwd: folder.path,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(status, `${step.command}\n${stderr}`).toBeLessThan(mayFind(step.command) ? 2 : 1);
    }
  }
});
