/** Each example of README.md, in the process. */
import { expect } from 'vitest';
import { it } from '../work-folder.js';
import { giveSamples, mayFind, stepsOf } from './examples.js';

it('the examples of README.md run as they are written', async ({ folder }) => {
  giveSamples(folder);
  const steps = stepsOf('README.md');
  expect(steps.length).toBeGreaterThan(25);
  for (const step of steps) {
    if ('file' in step) folder.write(step.file, step.content);
    else {
      const { exitCode, stderr } = await folder.run(argumentsOf(step.command));
      expect(exitCode, `${step.command}\n${stderr}`).toBeLessThan(mayFind(step.command) ? 2 : 1);
    }
  }
});

/** What a shell hands over: words, quoted ones without their quotes, up to a comment. */
function argumentsOf(command: string): string[] {
  const words = command.replace(/ #.*$/u, '').matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/gu);
  return [...words].slice(2).map(([word]) => word.replace(/["']/gu, ''));
}
