/** What is read without the parser of Markdown is what the parser reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, stretchReader } from '../../src/read/markdown/markdown.js';

/** The same by the parser alone: a stretch reader asks nobody else. */
function parsed(text: string): unknown {
  return stretchReader(text, null)(0, text.length).blocks;
}

const pieces = [
  'a',
  'Việc',
  'x y',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '*',
  '*',
  '**',
  '**',
  '***',
  '.',
  ',',
  '“',
  '”',
  '(',
  ')',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '2. ',
  '12) ',
  '3) ',
  '# ',
  '## ',
  '#',
  '-',
  '---',
  '===',
  '>',
  '> ',
  '\t',
  '\\',
  '_',
  '&amp;',
  '[',
  ']',
  '](x)',
  '[^1]',
  '`',
  '```',
  '<br>',
  '<',
  '~~~',
  '!',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '1.1. ',
  'a) ',
  'I. ',
  '\u2028',
  '*a*',
  '**Bước 1**',
  '€',
];

describe('blocks that are read without the parser', () => {
  it('are those that it reads', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (chosen) => {
        const text = `x${chosen.join('')}`;
        expect(readMarkdown(text, 0, null).blocks).toEqual(parsed(text));
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});
