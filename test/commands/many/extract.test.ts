/** `dvplan extract`: records for queries. */
import { Ajv } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { root } from '../../project/source-files.js';
import { it, shortPlan } from '../work-folder.js';

describe('the record of a document', () => {
  it('follows its schema, for each sample and fixture', async ({ folder }) => {
    const drafts = ['plans', 'test/fixtures'].flatMap((part) =>
      readdirSync(join(root, part))
        .filter((name) => /\.(?:md|txt|yaml)$/u.test(name) && !name.includes('expected'))
        .map((name) => join(root, part, name)),
    );
    for (const draft of drafts) folder.write(`drafts/${draft.slice(root.length).replaceAll('/', '-')}`, readFileSync(draft));
    const { stdout } = await folder.run(['extract', 'drafts']);
    const schema = JSON.parse((await folder.run(['schema', 'record'])).stdout) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(records.length).toBeGreaterThan(20);
    for (const record of records) expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
  });

  it('holds what the plan says', async ({ folder }) => {
    folder.write('a.md', `${shortPlan}\n\n3. Phấn đấu giảm tỷ lệ hộ nghèo 0,5%. Văn phòng chủ trì, xong trước ngày 30/9/2024.\n`);
    const record = JSON.parse((await folder.run(['trích-xuất', 'a.md'])).stdout);
    expect(record).toMatchObject({ file: 'a.md', secret: false, template: 'dang-hd36', metadata: { documentType: 'Kế hoạch' } });
    expect(record.sections.map(({ label, depth }: { label: string; depth: number }) => `${depth} ${label}`)).toContain('1 I.');
    expect(record.tasks.find(({ dueDate }: { dueDate: string }) => dueDate === '2024-09-30')).toMatchObject({
      deadline: 'xong trước ngày 30/9/2024',
    });
    expect(record.figures).toContainEqual(expect.objectContaining({ unit: '%' }));
  });

  it('holds nothing of a secret document, which is counted', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', `${shortPlan.replace('---\n', '---\nđộ mật: Mật\n')}\n\nViệc kiểmthửmật.\n`);
    const { exitCode, stdout, stderr } = await folder.run(['extract', 'a.md', 'b.md']);
    expect([exitCode, stdout.split('\n').length]).toEqual([0, 3]);
    expect(stdout).not.toContain('kiểmthửmật');
    expect(JSON.parse(stdout.split('\n')[1] ?? '')).toMatchObject({ file: 'b.md', secret: true, metadata: null, tasks: [], findings: [] });
    expect(stderr).toContain('1 văn bản có dấu mật');
  });

  it('is none of a file that cannot be read; the others go on', async ({ folder }) => {
    folder.write('a.md', '---\nsố: [\n---\n');
    folder.write('b.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['extract', 'a.md', 'b.md']);
    expect(exitCode).toBe(2);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file),
    ).toEqual(['b.md']);
    expect(stderr).toContain('a.md');
  });

  it('is written where the person says, over nothing', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { stdout } = await folder.run(['extract', 'a.md']);
    expect((await folder.run(['extract', 'a.md', '-o', 'ho-so.jsonl'])).exitCode).toBe(0);
    expect(readFileSync(folder.at('ho-so.jsonl'), 'utf8')).toBe(stdout);
    folder.write('ho-so.jsonl', 'của tôi');
    expect((await folder.run(['extract', 'a.md', '-o', 'ho-so.jsonl'])).exitCode).toBe(2);
    expect((await folder.run(['extract', 'a.md', '-o', 'a.md'])).exitCode).toBe(2);
    expect(readFileSync(folder.at('ho-so.jsonl'), 'utf8')).toBe('của tôi');
  });
});
