/** Comments that switch rules off, and what is said of them. */
import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../src/model/index.js';
import { lintText } from './lint.js';

const duplicate = ['1. Tuyên truyền, vận động Nhân dân.', '', '2. Kiểm tra, giám sát.', '', '2. Nắm tình hình.', '', '3. Tổng kết.', ''];

async function found(lines: readonly string[], kind: SourceKind = 'markdown'): Promise<string[]> {
  const findings = await lintText(lines.join('\n'), { kind });
  return findings
    .filter(({ ruleId }) => ruleId === 'duplicate-number' || ruleId.includes('ignore'))
    .map(({ line, ruleId, actual }) => `${line} ${ruleId}${ruleId.includes('ignore') ? ` ${actual ?? ''}` : ''}`);
}

function withComment(comment: string, at = 4): string[] {
  return ['# KẾ HOẠCH', '', ...duplicate.slice(0, at), comment, '', ...duplicate.slice(at)];
}

describe('a comment', () => {
  it.each([
    ['<!-- dvplan ignore duplicate-number: giữ số của bản gốc -->', []],
    ['<!-- dvplan ignore duplicate-number, numbering-gap: giữ số của bản gốc -->', ['7 unused-ignore numbering-gap']],
    ['<!-- dvplan ignore: trích nguyên văn -->', []],
    ['<!-- dvplan ignore duplicate-number -->', ['7 ignore-without-reason duplicate-number']],
    ['<!-- dvplan ignore duplicate-numbers: lý do -->', ['7 ignore-of-unknown-rule duplicate-numbers', '9 duplicate-number']],
    ['<!-- dvplan ignore numbering-gap: lý do -->', ['7 unused-ignore numbering-gap', '9 duplicate-number']],
    [
      '<!-- dvplan silence duplicate-number: lý do -->',
      ['7 malformed-ignore dvplan silence duplicate-number: lý do', '9 duplicate-number'],
    ],
    ['<!-- dvplan -->', ['7 malformed-ignore dvplan', '9 duplicate-number']],
    ['<!-- ghi chú của người soạn -->', ['9 duplicate-number']],
    ['<!-- dvplan disable duplicate-number: lý do -->', []],
  ])('%s', async (comment, expected) => {
    expect(await found(withComment(comment))).toEqual(expected);
  });

  it('holds for the next block alone', async () => {
    expect(await found(withComment('<!-- dvplan ignore duplicate-number: lý do -->', 2))).toEqual([
      '5 unused-ignore duplicate-number',
      '9 duplicate-number',
    ]);
  });

  it('holds until it is taken back', async () => {
    const lines = [
      '# KẾ HOẠCH',
      '',
      '<!-- dvplan disable duplicate-number: lý do -->',
      '',
      '1. Một việc.',
      '',
      '<!-- dvplan enable duplicate-number -->',
      '',
      ...duplicate.slice(2),
    ];
    expect(await found(lines)).toEqual(['3 unused-ignore duplicate-number', '11 duplicate-number']);
  });

  it('that takes back nothing is reported', async () => {
    expect(await found(withComment('<!-- dvplan enable duplicate-number -->'))).toContain('7 unused-ignore duplicate-number');
  });

  it('at the top holds for what the document lacks', async () => {
    const text =
      '<!-- dvplan disable missing-recipients, missing-signature: bản nháp -->\n\n# KẾ HOẠCH\n\ncông tác năm 2024\n\n1. Một việc.\n';
    const ids = (await lintText(text)).map(({ ruleId }) => ruleId);
    expect(ids).not.toContain('missing-recipients');
    expect(ids).not.toContain('missing-signature');
  });

  it('stands in plain text on a line of its own', async () => {
    expect(
      await found(
        ['KẾ HOẠCH', '', ...duplicate.slice(0, 4), '<!-- dvplan ignore duplicate-number: lý do -->', ...duplicate.slice(4)],
        'text',
      ),
    ).toEqual([]);
  });

  it('stands in front matter as a comment of YAML', async () => {
    const text = '---\n# dvplan disable missing-recipients: bản nháp\ntên loại: Kế hoạch\n---\n\n1. Một việc.\n';
    expect((await lintText(text)).map(({ ruleId }) => ruleId)).not.toContain('missing-recipients');
  });

  it('stands in a plan of YAML', async () => {
    const lines = [
      'tên loại: Kế hoạch',
      '# dvplan ignore unknown-key: khóa riêng của văn phòng',
      'khóa lạ: 1',
      'nội dung: |',
      '  # dvplan ignore là chữ của văn bản',
      '',
      '  1. Một việc.',
    ];
    const findings = await lintText(lines.join('\n'), { kind: 'yaml' });
    expect(findings.filter(({ ruleId }) => ruleId === 'unknown-key' || ruleId.includes('ignore'))).toEqual([]);
  });

  it('is not read inside a comment of another kind, nor where it never ends', async () => {
    expect(await found(withComment('dvplan ignore duplicate-number: lý do'))).toEqual(['9 duplicate-number']);
  });

  it('can be turned off as a finding', async () => {
    const settings = { 'unused-ignore': { severity: 'off' }, 'ignore-without-reason': { severity: 'error' } } as const;
    const findings = await lintText(withComment('<!-- dvplan ignore numbering-gap -->').join('\n'), { settings });
    expect(findings.filter(({ ruleId }) => ruleId.includes('ignore')).map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'ignore-without-reason error',
    ]);
  });
});
