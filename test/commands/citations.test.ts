/** `dvplan citations`: table, JSON and CSV. */
import { describe, expect } from 'vitest';
import { it, shortPlan } from './work-folder.js';

const columns = ['file', 'line', 'column', 'offset', 'documentType', 'number', 'text', 'date', 'issuer', 'abstract'];

describe('citations', () => {
  it('as JSON have all ten facts, null where the text is silent', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('1. Khối', '1. Theo số 5-QĐ/TU, Khối'));
    const { exitCode, stdout, stderr } = await folder.run(['citations', 'a.md', '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    const offset = shortPlan.indexOf('136-KH/TU');
    expect(rows[0]).toEqual({
      file: 'a.md',
      line: 18,
      column: 23,
      offset,
      documentType: 'Kế hoạch',
      number: '136-KH/TU',
      text: '136-KH/TU',
      date: '2024-01-19',
      issuer: 'Ban Thường vụ Thành ủy',
      abstract: 'công tác dân vận năm 2024',
    });
    expect(rows[1]).toMatchObject({ number: '5-QĐ/TU', date: null, issuer: null, abstract: null });
  });

  it('as JSON are an empty array where there are none', async ({ folder }) => {
    folder.write('a.md', 'KẾ HOẠCH\n\n1. Tổ chức hội nghị.\n');
    expect(await folder.run(['citations', 'a.md', '--format', 'json'])).toEqual({ exitCode: 0, stdout: '[]\n', stderr: '' });
  });

  it('as CSV open in a spreadsheet', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { stdout } = await folder.run(['citations', 'a.md', '--format', 'csv']);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    const [head, row, end] = stdout.slice(1).split('\n');
    expect(head).toBe(columns.join(','));
    expect(row).toContain('136-KH/TU,136-KH/TU,2024-01-19,Ban Thường vụ Thành ủy');
    expect(end).toBe('');
  });

  it('as CSV are no formulas', async ({ folder }) => {
    folder.write('a.md', 'KẾ HOẠCH\n\nTheo Quyết định số 12-QĐ/TU, ngày 04/01/2022 của =Ban Thường vụ Tỉnh ủy về =cmd về công tác.\n');
    const { stdout } = await folder.run(['citations', 'a.md', '--format', 'csv']);
    expect(stdout).not.toMatch(/(?:^|,)"?[=+@-]/mu);
  });

  it('as a table stand in columns under a head', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { stdout } = await folder.run(['citations', 'a.md']);
    const [head = '', row = ''] = stdout.split('\n');
    expect(head).toMatch(/tệp .*văn bản|tệp .*tên loại/u);
    expect(row).toMatch(/^a\.md:18:23 +Kế hoạch +136-KH\/TU +2024-01-19 +Ban Thường vụ Thành ủy/u);
    expect(head.indexOf('cơ quan')).toBe(row.indexOf('Ban Thường vụ'));
  });

  it('of many files name their file, and a file that cannot be read does not keep the others', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', '');
    folder.write('c.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['citations', '.', '--format', 'json']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('b.md: lỗi');
    expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toEqual(['a.md', 'c.md']);
  });

  it('come from standard input', async ({ folder }) => {
    const { stdout } = await folder.run(['citations', '-', '--format', 'json'], { input: shortPlan });
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('of a document whose head cannot be read say so', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('trích yếu: ', 'trích yếu: @'));
    const { exitCode, stdout, stderr } = await folder.run(['citations', 'a.md', '--format', 'json']);
    expect(stderr).toMatch(/^a\.md:3:/mu);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });
});
