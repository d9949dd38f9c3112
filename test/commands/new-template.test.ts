/** `dvplan new template`: a folder that builds as it stands, and prints what its base prints. */
import { describe, expect } from 'vitest';
import { it, shortPlan } from './work-folder.js';

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
