import { describe, expect, it } from 'vitest';
import { findLostWords, wordsLostInPrint } from '../../src/parse/lost-words.js';
import { parseText } from './parse.js';

const plan = `ĐẢNG ỦY XÃ AN BÌNH

Số 12-KH/ĐU

# KẾ HOẠCH

## tuyên truyền bầu cử

I. NHIỆM VỤ

1. Treo **125** băng rôn ở [nhà văn hóa](tep.md) trước ngày 05/3/2026. <!-- chưa rõ kinh phí -->

Nơi nhận:

- Các chi bộ;
- Lưu VPĐU.
`;

describe('words that are lost', () => {
  it('are none where all of a draft stands in its document', async () => {
    const read = await parseText(plan);
    expect(findLostWords(read.plan, read.findings)).toEqual([]);
    expect(read.findings.map(({ ruleId }) => ruleId)).not.toContain('lost-word');
  });

  it('are named at the first of them, figures too', async () => {
    const read = await parseText(plan);
    const [lost, ...others] = findLostWords({ ...read.plan, body: [] }, read.findings);
    expect(others).toEqual([]);
    expect(lost).toMatchObject({ ruleId: 'lost-word', severity: 'error', line: 9 });
    expect(lost?.actual).toMatch(/^nhiệm, 1, treo, 125, băng/u);
    expect(lost?.data['count']).toBe(12);
  });

  it('are looked for in the Word file too, whatever marks stood around them', async () => {
    const { plan: document, findings } = await parseText(plan);
    const printed =
      'ĐẢNG ỦY XÃ AN BÌNH Số 12-KH/ĐU KẾ HOẠCH tuyên truyền bầu cử I. NHIỆM VỤ ' +
      '1. Treo băng rôn ở nhà văn hóa trước ngày 5/3/2026. Nơi nhận: - Các chi bộ; - Lưu VPĐU.';
    expect(wordsLostInPrint(document, findings, printed).map(({ actual }) => actual)).toEqual(['125']);
    expect(wordsLostInPrint(document, findings, printed.replace('Treo', 'Treo 125'))).toEqual([]);
  });

  it('are told once: what parsing named is not named again', async () => {
    const { plan: document } = await parseText(plan);
    const emptied = { ...document, body: [] };
    const parsed = findLostWords(emptied, []);
    expect(wordsLostInPrint(emptied, parsed, 'ĐẢNG ỦY XÃ AN BÌNH 12-KH/ĐU tuyên truyền bầu cử Các chi bộ VPĐU')).toEqual([]);
  });

  it.each([
    ['decomposed text', plan.normalize('NFD')],
    ['a soft hyphen in a number', plan.replace('125', '1\u00ad25')],
    ['letters of the type set apart', plan.replace('# KẾ HOẠCH', '# K Ế   H O Ạ C H')],
  ])('are none in %s', async (_, text) => {
    expect((await parseText(text)).findings.filter(({ ruleId }) => ruleId === 'lost-word')).toEqual([]);
  });
});
