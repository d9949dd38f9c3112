/** What a report on a plan leaves out of its paper. */
import { describe, expect, it } from 'vitest';
import { makeWordFile } from '../../src/workspace/outputs/word-file.js';
import { shippedFolder } from '../../src/files/shipped-folder.js';
import { memoryHost, Workspace } from '../../src/workspace/index.js';

const plan = '---\ntên loại: Kế hoạch\nsố và ký hiệu: 11-KH/ĐU\n---\n\n## I. NHIỆM VỤ\n\n1. Tổ chức hội nghị.\n\n2. Xây dựng báo cáo.\n';

function report(appendices: string, body = 'Kết quả ghi tại Phụ lục 1.'): string {
  return `---\ntên loại: Báo cáo\ntrích yếu: kết quả năm 2026\nkế hoạch: ke-hoach.md\n---\n\n${body}\n\n${appendices}`;
}

const answers =
  '# PHỤ LỤC 1\n\n## Kết quả\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả | Tiến độ | Ghi chú |\n|---|---|---|---|---|---|---|\n' +
  '| **I** | **Nhiệm vụ** | | | | | |\n' +
  '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Văn phòng | | Đã họp.<br>Có 45 đại biểu. | hoàn thành | |\n' +
  '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | | | Đã gửi. | hoàn thành | |\n\n';
const others = '# PHỤ LỤC 2\n\n## Số liệu\n\nKhông có.\n\n# PHỤ LỤC 3\n\n## Mô hình\n\n| TT | Tên |\n|---|---|\n| 1 | Dân vận khéo |\n';

async function printed(text: string) {
  const encoder = new TextEncoder();
  const files = new Map([
    ['/k/ke-hoach.md', encoder.encode(plan)],
    ['/k/bao-cao.md', encoder.encode(text)],
  ]);
  const workspace = new Workspace({ host: memoryHost(files), shipped: shippedFolder, generator: 'dvplan' });
  const { docx, findings } = await makeWordFile(await workspace.open('/k/bao-cao.md'));
  const { unzipSync, strFromU8 } = await import('fflate');
  const xml = strFromU8(unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => ({
        text: [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)].map(([, words]) => words).join(' '),
        span: Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1),
        centred: cell.includes('<w:jc w:val="center"/>'),
      })),
    ),
  );
  const words = xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]*>/gu, '');
  return {
    words,
    table: tables.find(([head]) => head?.[0]?.text === 'TT') ?? [],
    findings: findings.map(({ ruleId, actual }) => [ruleId, actual]),
  };
}

describe('a report on a plan', () => {
  it('prints no column of its answers that is empty, and names of groups over the width', async () => {
    const { table, findings } = await printed(report(answers + others));
    expect(table.map((row) => row.map(({ text }) => text))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Kết quả', 'Tiến độ'],
      ['I', 'Nhiệm vụ'],
      ['1', 'Tổ chức hội nghị.', 'Văn phòng', 'Đã họp. Có 45 đại biểu.', 'hoàn thành'],
      ['2', 'Xây dựng báo cáo.', '', 'Đã gửi.', 'hoàn thành'],
    ]);
    expect(table[1]?.map(({ span }) => span)).toEqual([1, 4]);
    expect(table.slice(1).every(([first]) => first?.centred)).toBe(true);
    expect(findings.filter(([rule]) => rule === 'lost-word')).toEqual([]);
  });

  it('prints no appendix that says that there is nothing, and numbers those behind it on', async () => {
    const { words, findings } = await printed(report(answers + others));
    expect(words.match(/^PHỤ LỤC \d$/gmu)).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 2']);
    expect(words).not.toContain('Không có');
    expect(findings).toContainEqual(['unprinted-appendix', 'PHỤ LỤC 2']);
  });

  it('keeps the numbers where the text names one of them', async () => {
    const { words } = await printed(report(answers + others, 'Kết quả ghi tại Phụ lục 1, mô hình tại Phụ lục 3.'));
    expect(words.match(/^PHỤ LỤC \d$/gmu)).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 3']);
  });

  it.each([
    ['Không có gì thay đổi so với năm trước.', 3],
    ['Không có.\n\nRiêng quý IV có một mô hình.', 3],
    ['Không', 2],
  ])('takes %j for what it says', async (text, count) => {
    const { words } = await printed(report(answers + others.replace('Không có.', text)));
    expect(words.match(/^PHỤ LỤC \d$/gmu)).toHaveLength(count);
  });

  it('is printed whole where it is on no plan', async () => {
    const { words, table } = await printed(report(answers + others).replace('kế hoạch: ke-hoach.md\n', ''));
    expect(words.match(/^PHỤ LỤC \d$/gmu)).toHaveLength(3);
    expect(table[0]?.map(({ text }) => text)).toContain('Ghi chú');
  });
});
