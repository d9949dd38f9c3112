/** `build --số 15 --ngày 05/10/2025`: what the registry gave, without touching the source. */
import { describe, expect } from 'vitest';
import { partOf } from '../word-files.js';
import { it, shortPlan } from '../work-folder.js';

const blank = shortPlan.replace('11-KH/ĐU', '-KH/ĐU').replace('19/01/2024', '//2024');
const letter = `---
tên loại: Công văn
trích yếu: báo cáo kết quả công tác dân vận
số và ký hiệu: /UBND-VP
cơ quan ban hành: Ủy ban nhân dân phường Gia Sàng
địa danh: Gia Sàng
ngày ban hành: /10/2025
kính gửi: Ban Dân vận Thành ủy
người ký:
  quyền hạn: CHỦ TỊCH
  họ tên: Nguyễn Văn A
nơi nhận:
  - Như trên
lưu: VT
---

Ủy ban nhân dân phường báo cáo kết quả công tác dân vận./.
`;

describe('what the registry gave', () => {
  it.for([
    ['--số', '15', '--ngày', '05/10/2024'],
    ['--so', '15', '--ngay', '05/10/2024'],
    ['--number=15', '--date=2024-10-05'],
    ['--số', '15-KH/ĐU', '--ngày', '5/10/2024'],
  ])('stands in the Word file by %j', async (options, { folder }) => {
    folder.write('a.md', blank);
    const { exitCode, stdout } = await folder.run(['build', 'a.md', ...options]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('36-HD/VPTW');
    const text = partOf(folder.read('a.docx'), 'word/document.xml').replace(/<[^>]+>/gu, '');
    expect(text).toContain('Số 15-KH/ĐU');
    expect(text).toContain('Gia Sàng, ngày 05 tháng 10 năm 2024');
    expect(folder.read('a.md').toString('utf8')).toBe(blank);
  });

  it('stands in the form of the State as well, and replaces what the source has', async ({ folder }) => {
    folder.write('a.md', letter);
    folder.write('b.md', letter.replace('/UBND-VP', '7/UBND-VP'));
    for (const file of ['a.md', 'b.md']) {
      expect((await folder.run(['build', file, '--số', '26'])).exitCode).toBe(0);
      expect(partOf(folder.read(file.replace('.md', '.docx')), 'word/document.xml').replace(/<[^>]+>/gu, '')).toContain('Số: 26/UBND-VP');
    }
  });

  it('has the zero of the template, as the number of a source has, and nothing is said of it', async ({ folder }) => {
    folder.write('a.md', letter);
    const { stderr } = await folder.run(['build', 'a.md', '--số', '5', '--verbose']);
    expect(stderr).not.toContain('unpadded-number');
    folder.write('b.md', letter.replace('/UBND-VP', '5/UBND-VP'));
    expect((await folder.run(['build', 'b.md'])).stderr).toContain('b.md:4:16');
    for (const file of ['a.docx', 'b.docx'])
      expect(partOf(folder.read(file), 'word/document.xml').replace(/<[^>]+>/gu, '')).toContain('Số: 05/UBND-VP');
  });

  it('is seen by the choice of the template and by the linter', async ({ folder }) => {
    folder.write('a.md', blank);
    expect((await folder.run(['build', 'a.md', '--ngày', '15/6/2026'])).stdout).toContain('05-HD/VPTW');
    const { stdout } = await folder.run(['build', 'a.md', '--số', '15', '--ngày', '05/7/2024', '--verbose']);
    expect(stdout).toContain('36-HD/VPTW');
    expect((await folder.run(['build', 'a.md', '--ngày', '05/7/2024', '--verbose'])).stderr).toContain('30/6/2024');
  });

  it.for<[string[], string]>([
    [['--số', 'mười lăm'], 'không phải là số văn bản'],
    [['--số', '-KH/ĐU'], 'không phải là số văn bản'],
    [['--ngày', '31/02/2024'], '31/02/2024'],
    [['--ngày', 'mai'], 'mai'],
    [['b.md', '--số', '15'], 'không dùng cho 2 văn bản'],
  ])('is told where it is none: %j', async ([args, sentence], { folder }) => {
    folder.write('a.md', blank);
    folder.write('b.md', blank);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(folder.has('a.docx')).toBe(false);
  });
});
