/** Forms of any text: filled, or refused with every mark named; never a crash, never a mark that was run. */
import { Document, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { WordFormValues } from '../../src/model/index.js';
import { WordForm } from '../../src/render/word-form/word-form.js';
import { openWordPackage } from '../../src/render/package/word-package.js';

const values: WordFormValues = {
  texts: new Map([
    ['trich yeu', 'TRÍCH {{YẾU}}'],
    ['do khan', null],
  ]),
  loops: new Map([
    [
      'nhiem vu',
      {
        names: new Set(['tt', 'noi dung']),
        rows: [
          new Map([
            ['tt', '1'],
            ['noi dung', 'một'],
          ]),
          new Map([
            ['tt', '2'],
            ['noi dung', null],
          ]),
        ],
      },
    ],
  ]),
  shown: { texts: ['trích yếu', 'độ khẩn'], loops: ['nhiệm vụ'], fields: ['TT', 'nội dung'] },
};

async function formOf(paragraphs: readonly (readonly string[])[]): Promise<WordForm> {
  const children = paragraphs.map((runs) => new Paragraph({ children: runs.map((text) => new TextRun(text)) }));
  return new WordForm(openWordPackage(await Packer.toBuffer(new Document({ sections: [{ children }] })), 'mau.docx'));
}

test('a form of any text is filled, or says what is wrong with it', async () => {
  const piece = fc.constantFrom(
    '{{trích yếu}}',
    '{{#nhiệm vụ}}',
    '{{/nhiệm vụ}}',
    '{{TT}}',
    '{{nội dung}}',
    '{{độ khẩn}}',
    '{{',
    '}}',
    '{',
    '}',
    '#',
    '/',
    '@',
    '^',
    '-',
    '=',
    '.',
    'nhiệm vụ',
    'trích yếu',
    ' ',
    'a',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (paragraphs) => {
      const { docx, findings } = (await formOf(paragraphs)).fillIn(values);
      expect(docx === null).toBe(findings.some(({ severity }) => severity === 'error'));
      if (docx === null) return;
      const left = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, '');
      expect(left.replaceAll('TRÍCH {{YẾU}}', '').replaceAll('{{độ khẩn}}', '')).not.toMatch(/\{\{|\}\}/u);
    }),
    { numRuns: 200 },
  );
});

test('a mark means the same in one run or in many', async () => {
  const whole = (await formOf([['{{trích yếu}} {{#nhiệm vụ}}{{TT}}: {{nội dung}}; {{/nhiệm vụ}}']])).fillIn(values);
  const parted = (await formOf([['{', '{trích', ' yếu}', '} {{', '#nhiệm vụ}}{{T', 'T}}: {{nội dung}', '}; {{/nhiệm ', 'vụ}}']])).fillIn(
    values,
  );
  const texts = [whole, parted].map(({ docx }) =>
    strFromU8(unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, ''),
  );
  expect(texts).toEqual(['TRÍCH {{YẾU}} 1: một; 2: ; ', 'TRÍCH {{YẾU}} 1: một; 2: ; ']);
});
