/** The records of two thousand documents, asked by DuckDB, which nobody here wrote. */
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect } from 'vitest';
import { it } from '../work-folder.js';

const documents = 2000;

/** A plan of a commune whose tasks, organs and days follow from its number, so that each answer is known beforehand. */
function plan(at: number): string {
  const commune = `Xã số ${at}`;
  const secret = at % 500 === 7 ? 'độ mật: Mật\n' : '';
  const tasks = Array.from({ length: (at % 4) + 1 }, (_, task) => {
    const lead = ['Văn phòng', 'Phòng Kinh tế', 'Công an xã'][(at + task) % 3];
    return `${task + 1}. ${lead} chủ trì tổ chức đợt kiểm tra thứ ${task + 1} trước ngày ${10 + task}/${(at % 12) + 1}/2025.`;
  });
  return [
    `---\ncơ quan ban hành: Ủy ban nhân dân ${commune}\nsố: ${at + 1}/KH-UBND\nnơi ban hành: ${commune}\nngày: 02/01/2025\n${secret}---\n`,
    '# KẾ HOẠCH\n\n## Công tác năm 2025\n',
    at % 10 === 0 ? 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân ban hành kế hoạch:\n' : '',
    `## I. NHIỆM VỤ\n\n${tasks.join('\n\n')}\n`,
  ].join('\n');
}

describe('records of many documents', () => {
  it(`answer questions over ${documents} of them`, async ({ folder }) => {
    for (let at = 0; at < documents; at++) folder.write(`ke-hoach/${String(at).padStart(4, '0')}.md`, plan(at));
    expect((await folder.run(['extract', 'ke-hoach', '-o', 'ho-so.jsonl'])).exitCode).toBe(0);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const ask = async (query: string): Promise<unknown[][]> =>
      (await connection.runAndReadAll(query.replace('RECORDS', `read_json('${folder.at('ho-so.jsonl')}')`)))
        .getRows()
        .map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));

    const open = Array.from({ length: documents }, (_, at) => at).filter((at) => at % 500 !== 7);
    expect(await ask('select count(*), count(*) filter (secret) from RECORDS')).toEqual([[documents, documents - open.length]]);
    expect(await ask('select sum(len(tasks)) from RECORDS')).toEqual([[open.reduce((sum, at) => sum + (at % 4) + 1, 0)]]);

    const leads = ['Văn phòng', 'Phòng Kinh tế', 'Công an xã'];
    const counts = leads.map(() => 0);
    for (const at of open) for (let task = 0; task <= at % 4; task++) counts[(at + task) % 3] = (counts[(at + task) % 3] ?? 0) + 1;
    const byLead = await ask('select t.leadOrgan, count(*) from (select unnest(tasks) t from RECORDS) group by 1');
    expect(Object.fromEntries(byLead)).toEqual(Object.fromEntries(leads.map((lead, index) => [lead, counts[index]])));

    const due = await ask("select count(*) from (select unnest(tasks) t from RECORDS) where t.dueDate < '2025-07-01'");
    expect(due).toEqual([[open.filter((at) => at % 12 < 6).reduce((sum, at) => sum + (at % 4) + 1, 0)]]);

    const cited = await ask(
      "select count(*), min(c.date)::varchar, max(c.issuer) from (select unnest(citations) c from RECORDS) where c.number = '57-NQ/TW'",
    );
    expect(cited).toEqual([[open.filter((at) => at % 10 === 0).length, '2024-12-22', 'Bộ Chính trị']]);

    const organs = await ask('select count(distinct metadata.issuingOrgan), min(metadata.date)::varchar from RECORDS where not secret');
    expect(organs).toEqual([[open.length, '2025-01-02']]);
  });
});
