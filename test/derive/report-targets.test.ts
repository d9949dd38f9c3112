/** What the report on a plan takes of it besides its tasks: targets, and names as a sentence has them. */
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { shippedFolder } from '../../src/files/shipped-folder.js';
import { memoryHost, Workspace } from '../../src/workspace/index.js';
import { makeReport } from '../../src/workspace/outputs/report.js';
import { sharedPath } from '../shared-folder.js';

async function reportOn(plan: string, file = 'ke-hoach.md', period = 'year'): Promise<string> {
  const workspace = new Workspace({ host: memoryHost(new Map([[file, plan]])), shipped: shippedFolder, generator: 'dvplan' });
  const document = await workspace.open(file);
  const { text } = await makeReport(document, { period, all: false, answers: 'row', outputPath: (slug) => workspace.pathOf(`${slug}.md`) });
  return text;
}

const plan =
  '---\ntên loại: Kế hoạch\nsố và ký hiệu: 15-KH/ĐU\ncơ quan ban hành: Đảng ủy phường An Bình\nngày ban hành: 28/01/2026\n---\n\n' +
  '## I. ĐẶC ĐIỂM TÌNH HÌNH\n\nNăm 2025, tỷ lệ hộ nghèo còn 1,2%.\n\n## II. CHỈ TIÊU\n\n1. Tỷ lệ hộ nghèo giảm 0,5%.\n\n' +
  '2. Xây dựng 05 mô hình “Dân vận khéo”.\n\n## III. NHIỆM VỤ\n\n### 1. Dân vận\n\n1.1. Văn phòng tổ chức ít nhất 02 hội nghị đối thoại.\n';

describe('the report on a plan', () => {
  it('has the targets of the plan in its table of figures, with their places', async () => {
    const rows = [...(await reportOn(plan)).matchAll(/^\| \d \| (.*?) \| (.*?) \| (.*?) \|(?: \|){4}$/gmu)].map((row) => row.slice(1));
    expect(rows).toEqual([
      ['Tỷ lệ hộ nghèo (mục II.1)', '%', 'giảm 0,5'],
      ['Xây dựng mô hình “Dân vận khéo” (mục II.2)', 'mô hình', '05'],
      ['Văn phòng tổ chức hội nghị đối thoại (mục III.1.1)', 'hội nghị', 'ít nhất 02'],
    ]);
  });

  it('keeps blank rows for figures where the plan sets none', async () => {
    const text = await reportOn(plan.replaceAll(/giảm 0,5%|05 |ít nhất 02 /gu, ''));
    expect(text).toContain('| 1 | | | | | | | |\n| 2 | | | | | | | |\n');
  });

  it('names the organ as a sentence does; capitals stand in the letterhead alone', async (context) => {
    const text = await reportOn(readFileSync(sharedPath(context, 'cases/party-plan-2026.txt'), 'utf8'), 'ke-hoach.txt', 'half');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/u.exec(text) ?? [];
    expect(front).toContain('ĐẢNG UỶ PHƯỜNG GIA SÀNG');
    expect(body).toContain('của Đảng uỷ phường Gia Sàng');
    expect(body).not.toMatch(/ĐẢNG UỶ|GIA SÀNG/u);
  });
});
