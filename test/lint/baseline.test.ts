import { describe, expect, it } from 'vitest';
import { baselineOf, beyondBaseline } from '../../src/lint/index.js';
import type { Finding } from '../../src/model/index.js';
import { lintText } from './lint.js';

const draft = '# KẾ HOẠCH\n\n1. Một việc , hai việc.\n\n2. Ba việc , bốn việc.\n\n2. Năm việc.\n';
const lineOf =
  (text: string) =>
  (line: number): string =>
    text.split('\n')[line - 1] ?? '';
const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ ruleId }) => ruleId);

async function beyond(before: string, after: string): Promise<string[]> {
  const entries = baselineOf(await lintText(before), lineOf(before));
  return idsOf(beyondBaseline(await lintText(after), entries, lineOf(after)));
}

describe('a baseline', () => {
  it('knows all that it was made of', async () => {
    expect((await lintText(draft)).length).toBeGreaterThan(3);
    expect(await beyond(draft, draft)).toEqual([]);
  });

  it('knows it where lines moved', async () => {
    expect(
      await beyond(
        draft,
        draft.replace('# KẾ HOẠCH\n', '# KẾ HOẠCH\n\nThực hiện chỉ đạo của cấp trên, Đảng ủy xây dựng kế hoạch như sau:\n'),
      ),
    ).toEqual([]);
  });

  it('does not know what is new, even of a rule that it knows', async () => {
    expect(await beyond(draft, draft.replace('Năm việc.', 'Năm việc , sáu việc.'))).toEqual(['space-before-punctuation']);
  });

  it('does not know the second of what it saw once', async () => {
    expect(await beyond('# KẾ HOẠCH\n\n1. Một việc , hai.\n', '# KẾ HOẠCH\n\n1. Một việc , hai.\n\n2. Một việc , hai.\n')).toContain(
      'space-before-punctuation',
    );
  });

  it('is sorted, whatever the order of the findings', async () => {
    const findings = await lintText(draft);
    expect(baselineOf(findings.toReversed(), lineOf(draft))).toEqual(baselineOf(findings, lineOf(draft)));
  });
});
