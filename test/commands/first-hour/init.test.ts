/** `dvplan init`: the office's constants, once. */
import { describe, expect } from 'vitest';
import { it, shortPlan } from '../work-folder.js';

const given = [
  'cơ quan ban hành=Đảng ủy phường Gia Sàng',
  'cơ quan cấp trên=Đảng bộ thành phố Thái Nguyên',
  'địa danh=Gia Sàng',
  'quyền hạn=T/M BAN THƯỜNG VỤ',
  'chức vụ=PHÓ BÍ THƯ',
  'họ tên=Nguyễn Văn A: "B"',
  'nơi nhận=Thường trực Thành ủy (để báo cáo); Các chi bộ',
  'lưu=Văn phòng Đảng ủy',
].flatMap((one) => ['--set', one]);

describe('dvplan init', () => {
  it('writes a configuration that documents build with', async ({ folder }) => {
    expect((await folder.run(['init', ...given])).stdout).toBe('→ dvplan.config.yaml (8 mục; sửa bằng Notepad khi cần)\n');
    folder.write('a.md', shortPlan.replace(/cơ quan cấp trên[^]*?(?=ngày ban hành)/u, '').replace(/người ký:[^]*?(?=---)/u, ''));
    const { exitCode, stdout } = await folder.run(['lint', 'a.md']);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('thiếu');
  });

  it('asks nobody in a pipe or for a machine, and leaves what is not given to be filled in', async ({ folder }) => {
    expect((await folder.run(['khởi-tạo', '--ghi', 'họ tên=Nguyễn Văn A'], { terminal: true, env: { CI: '1' } })).exitCode).toBe(0);
    const text = folder.read('dvplan.config.yaml').toString('utf8');
    expect(text).toContain('\n# cơ quan ban hành:\n');
    expect(text).toContain('\nngười ký:\n#   quyền hạn:\n#   chức vụ:\n  họ tên: Nguyễn Văn A\n');
    folder.write('a.md', shortPlan);
    expect((await folder.run(['build', 'a.md'])).exitCode).toBe(0);
  });

  it('is of use with nothing given', async ({ folder }) => {
    expect((await folder.run(['init'])).exitCode).toBe(0);
    folder.write('a.md', shortPlan);
    expect((await folder.run(['lint', 'a.md', '--quiet'])).exitCode).toBe(0);
  });

  it('never replaces one', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'địa danh: Gia Sàng\n');
    const { exitCode, stderr } = await folder.run(['init', ...given]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không ghi đè');
    expect(folder.read('dvplan.config.yaml').toString('utf8')).toBe('địa danh: Gia Sàng\n');
  });

  it('takes what an office has once for all, and names the nearest of another key', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['init', '--set', 'trích yếu=x']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('trích yếu');
    expect(folder.files).toEqual([]);
  });
});
