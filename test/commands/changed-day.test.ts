/** `dvplan build --date`: what follows from the day that the registry gave, said with the file that is written. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { sharedPath } from '../shared-folder.js';
import { it } from './work-folder.js';

/** The paragraphs of a Word file. */
function linesOf(docx: Uint8Array): string[] {
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .split('\n');
}

describe('a Party plan whose day moves past the day of a new guideline', () => {
  it('is told of its regulation and of the deadline that passed, and of nothing else; its tasks stay', async ({ folder, skip }) => {
    const text = readFileSync(sharedPath({ skip }, 'cases/party-plan-2026.txt'), 'utf8');
    folder.write('ke-hoach.txt', text.replace('ngày 28 tháng 5', 'ngày 26 tháng 5').replace('20/5/2026', '27/5/2026'));
    await folder.run(['build', 'ke-hoach.txt', '-o', 'truoc.docx']);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'ke-hoach.txt', '--ngày', '28/05/2026', '-o', 'sau.docx']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('05-HD/VPTW; 2 cảnh báo');
    const notices = stderr.split('\n').filter((line) => line.startsWith('ke-hoach.txt:'));
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain('ban hành ngày 28/5/2026 (bản thảo ghi 26/5/2026) thì theo 05-HD/VPTW, không theo 36-HD/VPTW');
    expect(notices[0]).toContain('căn cứ, dấu cuối trước lời mở đầu: “,” → “.”; nơi nhận, dấu cuối dòng: “,” → “;”');
    expect(notices[1]).toContain('nhiệm vụ 2: thời hạn 27/5/2026 đã qua khi ban hành');
    const [before, after] = [linesOf(folder.read('truoc.docx')), linesOf(folder.read('sau.docx'))];
    const changed = after.filter((line) => !before.includes(line));
    expect(changed).toEqual([
      expect.stringContaining('ngày 28 tháng 5 năm 2026'),
      expect.stringMatching(/^- Căn cứ .*2026\.$/u),
      expect.stringContaining('- Tỉnh uỷ;'),
    ]);
  });

  it('is told of nothing where the day stays under the guideline of the draft, or the draft has none', async ({ folder }) => {
    const plan = (date: string): string =>
      `---\ntên loại: Kế hoạch\ntrích yếu: dân vận\nsố và ký hiệu: 5-KH/ĐU\ncơ quan ban hành: Đảng uỷ xã Yên Phú\n${date}---\n\n1. Việc.\n`;
    folder.write('a.md', plan('ngày ban hành: 20/5/2026\n'));
    folder.write('b.md', plan(''));
    expect((await folder.run(['build', 'a.md', '--date', '26/5/2026'])).stderr).not.toContain('regulation-changed');
    expect((await folder.run(['build', 'b.md', '--date', '20/5/2026'])).stderr).not.toContain('regulation-changed');
    expect((await folder.run(['build', 'a.md', '--date', '27/5/2026', '--lang', 'en', '--force'])).stderr).toContain(
      'under 05-HD/VPTW, not 36-HD/VPTW; what differs: ',
    );
  });

  it('is told where the regulation of types that holds on the day bars its organ from its type', async ({ folder }) => {
    const paper = (organ: string): string =>
      `---\ntên loại: Hướng dẫn\ntrích yếu: sinh hoạt chi bộ\nsố và ký hiệu: 5-HD/CB\ncơ quan cấp trên: Đảng bộ xã Yên Phú\n` +
      `cơ quan ban hành: ${organ}\nngày ban hành: 07/01/2026\n---\n\n1. Việc.\n`;
    folder.write('chi-bo.md', paper('Chi bộ thôn Đông'));
    folder.write('tinh-uy.md', paper('Tỉnh uỷ Thái Nguyên'));
    const day = ['--date', '12/01/2026', '--force'];
    expect((await folder.run(['build', 'chi-bo.md', ...day])).stderr).toContain(
      'ban hành ngày 12/01/2026 (bản thảo ghi 07/01/2026) thì theo 399-QĐ/TW, không theo 66-QĐ/TW: Chi bộ không ban hành “Hướng dẫn” ' +
        '[399-QĐ/TW, Điều 11] (regulation-changed)',
    );
    expect((await folder.run(['build', 'tinh-uy.md', ...day])).stderr).not.toContain('regulation-changed');
    expect((await folder.run(['build', 'chi-bo.md', '--date', '06/01/2026', '--force'])).stderr).not.toContain('regulation-changed');
  });
});
