/** Papers that are right in form and words: whatever the linter says of them is wrong. */
import { describe, expect, it } from 'vitest';
import { documentsOfOtherForms } from './papers/documents-of-other-forms.js';
import { furtherSoundDocuments } from './papers/further-sound-documents.js';
import { lintText } from './lint.js';
import { papersOfOffices } from './papers-of-offices.js';
import { soundDocuments } from './sound-documents.js';

describe('a sound document', () => {
  for (const { name, kind, text } of [...soundDocuments, ...furtherSoundDocuments, ...papersOfOffices])
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

describe('a form with nothing filled in', () => {
  const form = [
    '[TÊN CƠ QUAN CHỦ QUẢN]\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '[TÊN CƠ QUAN, ĐƠN VỊ]\tĐộc lập - Tự do - Hạnh phúc',
    'Số: ..../KH-.....\t........, ngày .... tháng .... năm 2026',
    '\nKẾ HOẠCH\n[Trích yếu nội dung]\n',
    'I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Bảo đảm tiến độ./.\n',
    'Nơi nhận:\t[CHỨC VỤ CỦA NGƯỜI KÝ]\n- ......;\n- Lưu: VT.\n\t[Họ và tên]\n',
  ].join('\n');

  it.each([
    ['with tabs', form],
    ['with blanks', form.replaceAll('\t', ' '.repeat(8))],
    ['with names in small letters', form.replace('TÊN CƠ QUAN, ĐƠN VỊ', 'Tên cơ quan, đơn vị')],
    ['with a symbol of dots alone', form.replace('KH-.....', '......-......')],
  ])('lacks no part of a document, %s', async (_name, text) => {
    const found = await lintText(text, { kind: 'text' });
    expect(new Set(found.map(({ ruleId, severity }) => `${severity} ${ruleId}`))).toEqual(new Set(['warning unfilled-placeholder']));
  });
});
