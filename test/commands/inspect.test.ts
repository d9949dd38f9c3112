/** `dvplan inspect`: the tree and the JSON. */
import { describe, expect } from 'vitest';
import { it, sample, shortPlan } from './work-folder.js';

describe('the tree', () => {
  it('shows the parts of the document with their lines', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['inspect', 'a.md']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    const lines = stdout.split('\n');
    expect(lines.find((line) => line.includes('số và ký hiệu'))).toMatch(/^ +4 .*11-KH\/ĐU/u);
    expect(lines.find((line) => line.includes('II. TỔ CHỨC THỰC HIỆN'))).toMatch(/^ +26 /u);
    expect(lines.find((line) => line.includes('nhiệm vụ: '))).toContain('nhiệm vụ: 3');
    expect(lines.find((line) => line.includes('văn bản viện dẫn: '))).toContain('văn bản viện dẫn: 1');
    expect(stdout).toContain('136-KH/TU');
    expect(stdout).toContain('Nguyễn Văn A');
  });

  it('is in English with --lang en', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { stdout } = await folder.run(['inspect', 'a.md', '--lang', 'en']);
    expect(stdout).toContain('tasks: 3');
    expect(stdout).toContain('issuing organ: ');
  });

  it('of the samples counts their tasks', async ({ folder }) => {
    for (const name of ['plan-2024.md', 'plan-2024-draft.md']) {
      const text = sample(name);
      folder.write(name, text);
      const { stdout } = await folder.run(['inspect', name]);
      expect(stdout).toMatch(/nhiệm vụ: \d\d/u);
    }
  });
});

describe('the JSON', () => {
  it('is an object of one file, an array of several, of a folder and of a pattern, and a line each as JSONL', async ({ folder }) => {
    folder.write('drafts/a.md', shortPlan);
    const alone: unknown = JSON.parse((await folder.run(['inspect', 'drafts/a.md', '--format', 'json'])).stdout);
    for (const name of ['drafts', 'drafts/*.md']) {
      const { exitCode, stdout } = await folder.run(['inspect', name, '--format', 'json']);
      expect([exitCode, JSON.parse(stdout)]).toEqual([0, [alone]]);
    }
    folder.write('drafts/b.md', '---\nsố: [\n---\n');
    folder.write('drafts/c.docx', 'no Word file');
    const { exitCode, stdout } = await folder.run(['inspect', 'drafts', '--format', 'json']);
    const all = JSON.parse(stdout) as { file: string }[];
    expect([exitCode, all.map(({ file }) => file)]).toEqual([2, ['drafts/a.md', 'drafts/b.md']]);
    expect(all[0]).toEqual(alone);
    const lines = (await folder.run(['xem', 'drafts', '--dạng', 'jsonl'])).stdout.trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(all);
    expect(JSON.parse((await folder.run(['inspect', 'drafts/c.docx', 'drafts/c.docx', '--format', 'json'])).stdout)).toEqual([]);
  });

  it('has the file, the template, the plan and the findings', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('lưu:', 'lưư trữ:'));
    const { exitCode, stdout, stderr } = await folder.run(['inspect', 'a.md', '--format', 'json']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    const result = JSON.parse(stdout) as {
      file: string;
      template: string;
      plan: Record<string, unknown>;
      findings: Record<string, unknown>[];
    };
    expect(Object.keys(result)).toEqual(['file', 'template', 'plan', 'findings']);
    expect(result).toMatchObject({ file: 'a.md', template: 'dang-hd36' });
    expect(result.plan).toMatchObject({
      issuance: { date: { value: { day: 19, month: 1, year: 2024 } } },
      number: { value: { serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU' } },
    });
    expect(result.plan['tasks']).toHaveLength(3);
    expect(result.plan['citations']).toHaveLength(1);
    expect(result.plan).not.toHaveProperty('source');
    expect(result.findings[0]).toMatchObject({
      file: 'a.md',
      line: 15,
      ruleId: 'unknown-key',
      severity: expect.stringMatching(/error|warning/u) as string,
      message: expect.stringContaining('lưư trữ') as string,
    });
  });

  it('gives every section its place in the source', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { plan } = JSON.parse((await folder.run(['inspect', 'a.md', '-f', 'json'])).stdout) as {
      plan: { body: { type: string; label: { text: string }; position: { start: { line: number; offset: number } } }[] };
    };
    expect(plan.body.map(({ type, label }) => [type, label.text])).toEqual([
      ['section', 'I.'],
      ['section', 'II.'],
    ]);
    for (const { label, position } of plan.body) {
      expect(shortPlan.slice(position.start.offset).replace(/^#+ /u, '')).toMatch(new RegExp(`^${label.text}`, 'u'));
    }
  });
});

describe('a head that cannot be read', () => {
  it('ends with code 2 and still shows what there is', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('trích yếu: ', 'trích yếu: @'));
    const { exitCode, stdout, stderr } = await folder.run(['inspect', 'a.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^a\.md:3:/mu);
    expect(stdout).toContain('TỔ CHỨC THỰC HIỆN');
  });
});
