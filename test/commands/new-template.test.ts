/** `dvplan new template`: a folder that builds as it stands, and prints what its base prints. */
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { it, shortPlan } from './work-folder.js';

const statePlan = `---
tên loại: Kế hoạch
trích yếu: phòng, chống thiên tai năm 2026
số và ký hiệu: 12/KH-UBND
cơ quan ban hành: Ủy ban nhân dân xã Hòa Tiến
địa danh: Hòa Tiến
ngày ban hành: 05/3/2026
người ký:
  quyền hạn: TM. ỦY BAN NHÂN DÂN
  chức vụ: CHỦ TỊCH
  họ tên: Nguyễn Văn An
nơi nhận:
  - Như trên
lưu: VT
---

Ủy ban nhân dân xã ban hành kế hoạch với các nội dung sau:

## I. NHIỆM VỤ

1. Các thôn rà soát phương án trực ban, báo cáo Ủy ban nhân dân xã trước ngày 30/4/2026.

2. Công an xã chủ trì tổng hợp phương án.
`;

describe('new template', () => {
  it.for(['dang-hd36', 'dang-hd05', 'nha-nuoc-nd30', 'trung-lap'])(
    'from %s prints the same document until a value is changed',
    async (base, { folder }) => {
      const { exitCode, stdout } = await folder.run(['new', 'template', 'mau-phuong', '--from', base]);
      expect(exitCode).toBe(0);
      expect(stdout).toBe(`${base} → mau-phuong/template.yaml. Dùng trong văn bản hoặc dvplan.config.yaml: “thể thức: ./mau-phuong”\n`);
      folder.write('a.md', shortPlan);
      await folder.run(['build', 'a.md', '-o', 'base.docx', '--template', base, '--quiet']);
      const own = await folder.run(['build', 'a.md', '-o', 'own.docx', '--template', './mau-phuong', '--quiet']);
      expect(own.exitCode).toBe(0);
      expect(folder.read('own.docx')).toEqual(folder.read('base.docx'));
      const file = folder.read('mau-phuong/template.yaml').toString();
      folder.write('mau-phuong/template.yaml', file.replace('left: 30', 'left: 35'));
      expect((await folder.run(['build', 'a.md', '-o', 'own.docx', '--template', './mau-phuong', '--quiet'])).exitCode).toBe(0);
      expect(folder.read('own.docx')).not.toEqual(folder.read('base.docx'));
    },
  );

  const house = [
    'extends: nha-nuoc-nd30',
    'id: nha',
    'title: Mẫu nhà',
    'page: {top: 22.5, bottom: 21, left: 33, right: 18}',
    'text: {font: Arial, size: 13, lineSpacing: {rule: exact, value: 18}, spaceBefore: 3, spaceAfter: 4, firstLineIndent: 12.7}',
    'styles:',
    '  body: {size: 13, firstLineIndent: 12.7}',
    '  documentType: {size: 16}',
    '  abstract: {size: 13, italic: true}',
    '  issuingOrgan: {size: 12}',
    '  issuance: {italic: false}',
    '  signer: {size: 15}',
    '  recipient: {size: 12}',
    '  pageNumber: {size: 12}',
    '',
  ].join('\n');

  it('learned from a Word file that a template built has the values of that template, no more and no less', async ({ folder }) => {
    folder.write('nha/template.yaml', house);
    folder.write('a.md', statePlan);
    await folder.run(['build', 'a.md', '--template', './nha', '--quiet']);
    const { exitCode, stdout } = await folder.run(['new', 'template', 'hoc', '--from', 'a.docx']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('a.docx → hoc/template.yaml: 21 giá trị khác với nha-nuoc-nd30.');
    const [own, learned] = ['nha', 'hoc'].map((name) => parse(folder.read(`${name}/template.yaml`).toString()) as Record<string, unknown>);
    expect(learned).toEqual({ ...own, id: 'hoc', title: 'Thể thức riêng hoc' });
    await folder.run(['build', 'a.md', '-o', 'b.docx', '--template', './hoc', '--quiet']);
    expect(folder.read('b.docx').length).toBe(folder.read('a.docx').length);
    expect(await folder.run(['new', 'template', 'lai', '--from', 'b.docx'])).toMatchObject({
      stdout: expect.stringContaining(': 21 giá trị'),
    });
  });

  it('learned from what its regulation built has no value; what is against the regulation is told', async ({ folder }) => {
    folder.write('a.md', statePlan);
    folder.write('nha/template.yaml', house);
    await folder.run(['build', 'a.md', '--quiet']);
    const same = await folder.run(['new', 'template', 'mot', '--from', 'a.docx']);
    expect(same).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(': 0 giá trị'), stderr: '' });
    expect((await folder.run(['templates', './mot'])).exitCode).toBe(0);
    await folder.run(['build', 'a.md', '--quiet', '--force', '--template', './nha']);
    const { stderr } = await folder.run(['new', 'template', 'hai', '--from', 'a.docx']);
    expect(stderr).toMatch(/100% số chữ dùng phông Arial; quy định Times New Roman/u);
    expect(stderr).toMatch(/tên loại cỡ chữ 16; quy định cỡ chữ 13 đến 14/u);
    expect(stderr).not.toContain('lề trái');
  });

  it('keeps the article of each value, until it is changed', async ({ folder }) => {
    await folder.run(['new', 'template', 'Mẫu của phường', '--from', '36-HD/VPTW']);
    const file = folder.read('Mẫu của phường/template.yaml').toString();
    expect(file).toContain('# 36-HD/VPTW, II.4.2, II.4.3, II.4.4 (đã kiểm chứng)\npage:\n  top: 20\n');
    expect(file).toContain('id: mau-cua-phuong\n');
    const before = await folder.run(['templates', './Mẫu của phường']);
    expect(before.stdout).toContain('page: 36-HD/VPTW, II.4.2, II.4.3, II.4.4\n');
    folder.write('Mẫu của phường/template.yaml', file.replace('top: 20', 'top: 25'));
    const after = await folder.run(['templates', './Mẫu của phường']);
    expect(after.stdout).toContain('page: Thể thức riêng Mẫu của phường (chưa kiểm chứng)\n');
    expect(after.stdout).toContain('signature: 36-HD/VPTW');
  });

  it('extends a template of an office’s own by its path', async ({ folder }) => {
    await folder.run(['new', 'template', 'mot', '--from', 'dang-hd36']);
    expect((await folder.run(['new', 'template', 'hai', '--from', './mot'])).exitCode).toBe(0);
    expect(folder.read('hai/template.yaml').toString()).toContain('extends: ../mot\n');
    expect((await folder.run(['templates', './hai'])).exitCode).toBe(0);
  });

  it('speaks English with --lang en', async ({ folder }) => {
    await folder.run(['new', 'template', 'office', '--from', 'dang-hd36', '--lang', 'en']);
    expect(folder.read('office/template.yaml').toString()).toMatch(/^# HOW TO USE\n/u);
  });

  it.for([
    [['new', 'template'], 'chưa đặt tên'],
    [['new', 'template', 'mau'], 'dựa trên thể thức nào'],
    [['new', 'template', 'mau', '--from', 'khong-co'], 'không có thể thức'],
    [['new', 'template', 'mau', '--from', './khong-co'], 'không có tệp'],
    [['new', 'template', 'co-roi', '--from', 'dang-hd36'], 'đã có “co-roi”'],
    [['new', 'template', 'dang-hd05', '--from', 'dang-hd36'], 'đã có sẵn thể thức'],
    [['new', 'template', '***', '--from', 'dang-hd36'], 'không có chữ hay số'],
    [['new', 'template', 'khong/mau', '--from', 'dang-hd36'], 'không có thư mục'],
  ] as const)('%j says what is wrong and writes nothing', async ([args, message], { folder }) => {
    folder.write('co-roi/template.yaml', 'của tôi');
    const { exitCode, stderr } = await folder.run(args);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(folder.files).toEqual(['co-roi/template.yaml']);
    expect(folder.read('co-roi/template.yaml').toString()).toBe('của tôi');
  });
});
