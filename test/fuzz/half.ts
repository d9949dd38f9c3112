/** Every other mutant, so that two processes share them. */
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../render/schema-check.js';
import { count, describeFailures, first, mutantOf, tryMutant, type Failed } from './try-mutants.js';

/** Every so many Word files are held to the schema of the standard, which takes its time. */
const sampled = 50;

export function tryEveryOther(half: 0 | 1): void {
  describe(`mutants of real texts, ${half === 0 ? 'even' : 'odd'} numbers`, () => {
    const sample: Uint8Array[] = [];

    it('are read, linted, mended, formatted and printed, and lose no word', { timeout: 0 }, async () => {
      const failures: Failed[] = [];
      for (let number = first; number < first + count; number++) {
        if (number % 2 !== half) continue;
        const { failed, docx } = await tryMutant(mutantOf(number));
        if (failed !== null) failures.push(failed);
        if (docx !== null && (number >> 1) % sampled === 0) sample.push(docx);
      }
      const told = describeFailures(failures);
      expect(told, told).toBe('');
    });

    it('give Word files that the schema of the standard knows', (context) => {
      expect(sample.length === 0 ? '' : schemaFaults(context, sample)).toBe('');
    });
  });
}
