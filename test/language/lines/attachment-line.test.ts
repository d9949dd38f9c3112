/** The line that names the document under the title of its appendix: blanks stand for what the registry is to give. */
import { describe, expect, it } from 'vitest';
import { attachmentLine } from '../../../src/language/lines/attachment-line.js';
import { Source, type Template } from '../../../src/model/index.js';
import { parseDocument } from '../../../src/parse/index.js';
import { templates } from '../../config/shipped.js';

async function lineOf(template: string, number: string, organ: string, date: string): Promise<string | null> {
  const text = `---\ntên loại: Kế hoạch\nsố và ký hiệu: ${number}\ncơ quan ban hành: ${organ}\nngày ban hành: ${date}\n---\n\n1. Việc.\n`;
  const { plan } = await parseDocument(new Source('a.md', text, 'markdown'));
  return attachmentLine(plan, templates.find(({ id }) => id === template) as Template);
}

describe('the line of an appendix', () => {
  const organ = 'Đảng ủy phường An Bình';

  it.each([
    ['dang-hd36', '11-KH/ĐU', organ, '19/01/2024', '(Kèm theo Kế hoạch số 11-KH/ĐU, ngày 19/01/2024 của Đảng ủy phường An Bình)'],
    ['dang-hd36', '-KH/ĐU', organ, '//2024', '(Kèm theo Kế hoạch số …-KH/ĐU, ngày …/…/2024 của Đảng ủy phường An Bình)'],
    ['dang-hd36', '-KH/ĐU', organ, '/01/2024', '(Kèm theo Kế hoạch số …-KH/ĐU, ngày …/01/2024 của Đảng ủy phường An Bình)'],
    ['dang-hd05', '-KH/ĐU', organ, '/6/2026', '(kèm theo Kế hoạch số …-KH/ĐU, ngày …/6/2026 của Đảng ủy phường An Bình)'],
    [
      'nha-nuoc-nd30',
      '/KH-UBND',
      'Ủy ban nhân dân phường An Bình',
      '/02/2026',
      '(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng 02 năm 2026 của Ủy ban nhân dân phường An Bình)',
    ],
  ])('of %s with %s of %s on %s is whole', async (template, number, issuer, date, line) => {
    expect(await lineOf(template, number, issuer, date)).toBe(line);
  });
});
