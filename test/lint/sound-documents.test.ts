/** Papers that are right in form and words: whatever the linter says of them is wrong. */
import { describe, expect, it } from 'vitest';
import { lintText } from './lint.js';
import { soundDocuments } from './sound-documents.js';

describe('a sound document', () => {
  for (const { name, kind, text } of soundDocuments)
    it(`has no fault: ${name}`, async () => {
      const found = await lintText(text, { kind });
      expect(
        found.filter(({ severity }) => severity !== 'info').map(({ line, ruleId, actual }) => `${line}: ${ruleId} ${actual ?? ''}`),
      ).toEqual([]);
    });
});
