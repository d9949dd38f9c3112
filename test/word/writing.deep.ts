/** Marks at random stretches of a thousand drafts at random. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWordDocument } from '../../src/word/index.js';
import { draftBodies, stretches } from './random-drafts.js';
import { otherParts, wordFile } from './word-file.js';
import { checkWriting, editsAt } from './writing.js';

it('accepted they are the edited text, rejected the draft', () => {
  let mapped = 0;
  const property = fc.property(draftBodies, stretches, (body, some) => {
    const bytes = wordFile(body, otherParts);
    mapped += checkWriting(bytes, editsAt(readWordDocument(bytes, 'a.docx').text, some)).mapped;
  });
  fc.assert(property, { numRuns: 1000 });
  expect(mapped).toBeGreaterThan(1000);
});
