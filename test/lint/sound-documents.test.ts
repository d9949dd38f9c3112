/** Papers that are right in form and words: whatever the linter says of them is wrong. */
import { describe, expect, it } from 'vitest';
import { documentsOfOtherForms } from './documents-of-other-forms.js';
import { furtherSoundDocuments } from './further-sound-documents.js';
import { lintText } from './lint.js';
import { soundDocuments } from './sound-documents.js';

describe('a sound document', () => {
  for (const { name, kind, text } of [...soundDocuments, ...furtherSoundDocuments])
    it(`has no fault: ${name}`, async () => {
      const found = await lintText(text, { kind });
      expect(
        found.filter(({ severity }) => severity !== 'info').map(({ line, ruleId, actual }) => `${line}: ${ruleId} ${actual ?? ''}`),
      ).toEqual([]);
    });
});

describe('a sound document of another form', () => {
  for (const { name, kind, text } of documentsOfOtherForms)
    it(`is told that its form is not checked, and nothing else: ${name}`, async () => {
      const found = await lintText(text, { kind });
      expect(found.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(['info unchecked-form']);
    });

  it('still has its spelling, numbering and citations checked', async () => {
    const [{ text } = { text: '' }] = documentsOfOtherForms;
    const found = await lintText(text.replace('b) Tổ chức', 'd) Tổ chức').replace('Người nộp', 'Ngừơi nộp'), { kind: 'text' });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['unchecked-form', 'unordered-number', 'misspelled-syllable']),
    );
  });
});
