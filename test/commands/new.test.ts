import { describe, expect } from 'vitest';
import { documentTypes } from '../../src/model/index.js';
import { it, sample } from './work-folder.js';

const given = ['--set', 'cơ quan=Đảng ủy phường Gia Sàng', '--set', 'địa danh=Gia Sàng', '--year', '2025'];

describe('dvplan new TYPE', () => {
  it.for([...documentTypes])('%s makes a document of that type, which builds', async (type, { folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['new', type, ...given, '-o', 'moi.md']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${type} → moi.md (36-HD/VPTW)`);
    const text = folder.read('moi.md').toString('utf8');
    expect(text).toContain(`---\ntên loại: ${type}\n`);
    expect(text).toContain('ngày ban hành: //2025');
    expect(text).toContain('[');
    const built = await folder.run([
      'build',
      'moi.md',
      '--template',
      /^(?:Hợp đồng|Công điện|Bản|Giấy ủy quyền|Phiếu báo)/u.test(type) ? 'nha-nuoc-nd30' : 'dang-hd36',
    ]);
    expect(built.exitCode).toBe(0);
    // What the linter finds is what is still to be filled in.
    const lint = JSON.parse((await folder.run(['lint', 'moi.md', '--format', 'json'])).stdout) as readonly {
      readonly findings?: readonly { readonly ruleId: string }[];
    }[];
    const rules = new Set(JSON.stringify(lint).match(/"ruleId":"([a-z-]+)"/gu) ?? []);
    expect(rules.has('"ruleId":"internal-error"')).toBe(false);
  });

  it('takes the name in any spelling, and the values that are given', async ({ folder }) => {
    await folder.run([
      'new',
      'cong-van',
      ...given,
      '--set',
      'trích yếu=báo cáo kết quả',
      '--set',
      'Kính gửi=Ban Dân vận Thành ủy; Văn phòng Thành ủy',
      '--set',
      'chức vụ=PHÓ BÍ THƯ',
    ]);
    const text = folder.read('cong-van.md').toString('utf8');
    expect(text).toContain('trích yếu: báo cáo kết quả\nsố và ký hiệu: -CV/ĐU\n');
    expect(text).toContain('kính gửi:\n  - Ban Dân vận Thành ủy\n  - Văn phòng Thành ủy\n');
    expect(text).toContain('  chức vụ: PHÓ BÍ THƯ\n');
  });

  it('leaves to the configuration what it says', async ({ folder }) => {
    folder.write(
      'dvplan.config.yaml',
      'cơ quan ban hành: Ủy ban nhân dân xã Tân Cương\nđịa danh: Tân Cương\nnơi nhận:\n  - Như trên\nlưu: VT\n',
    );
    const { stdout } = await folder.run(['new', 'báo-cáo', '--year', '2025']);
    expect(stdout).toContain('(30/2020/NĐ-CP)');
    const text = folder.read('bao-cao.md').toString('utf8');
    expect(text).toContain('số và ký hiệu: /BC-UBND\n');
    for (const key of ['cơ quan ban hành', 'địa danh', 'nơi nhận', 'lưu']) expect(text).not.toContain(`${key}:`);
    expect(text).toContain('Ủy ban nhân dân xã Tân Cương báo cáo');
  });

  it.for<readonly [string, string]>([
    ['quyết-định', 'Đảng ủy phường Gia Sàng'],
    ['quyết-định', 'ỦY BAN NHÂN DÂN XÃ TIÊN DU'],
    ['công-văn', 'ỦY BAN NHÂN DÂN XÃ TIÊN DU'],
    ['hợp-đồng', 'ỦY BAN NHÂN DÂN XÃ TIÊN DU'],
  ])('%s of %s has the number and the bases that the regulation wants', async ([type, organ], { folder }) => {
    await folder.run(['new', type, '--year', '2025', '--set', `cơ quan=${organ}`, '--set', 'trích yếu=về việc thử', '-o', 'a.md']);
    expect(folder.read('a.md').toString('utf8')).toContain('số và ký hiệu: ');
    const { stdout } = await folder.run(['lint', 'a.md']);
    for (const rule of ['basis-form', 'missing-number', 'malformed-number']) expect(stdout).not.toContain(rule);
  });

  it.for<readonly [string, string]>([
    ['giấy-mời', ''],
    ['quyết-định', ''],
    ['giấy-mời', 'cơ quan ban hành: Đảng uỷ phường Gia Sàng\nđịa danh: Gia Sàng\n'],
    ['quyết-định', 'cơ quan ban hành: Ủy ban nhân dân xã Tân Cương\nđịa danh: Tân Cương\n'],
  ])('%s has nothing but places to fill in, of an office or of none: %s', async ([type, office], { folder }) => {
    if (office !== '') folder.write('dvplan.config.yaml', office);
    await folder.run(['new', type, '-o', 'a.md']);
    const { stdout } = await folder.run(['lint', 'a.md', '--format', 'json']);
    const [{ findings }] = JSON.parse(stdout) as [{ findings: readonly { ruleId: string; severity: string }[] }];
    const said = findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
    expect(new Set(said)).toEqual(new Set(['unfilled-placeholder']));
    const built = await folder.run(['build', 'a.md']);
    expect([built.exitCode, built.stdout.includes('lỗi')]).toEqual([0, false]);
  });

  it('has two who sign a biên bản', async ({ folder }) => {
    await folder.run(['new', 'biên-bản', ...given]);
    expect(
      folder
        .read('bien-ban.md')
        .toString('utf8')
        .match(/họ tên:/gu),
    ).toHaveLength(2);
  });

  it('asks nobody where nobody sits, nor where a machine runs it', async ({ folder }) => {
    expect(await folder.run(['new', 'kế-hoạch'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await folder.run(['new', 'báo-cáo'], { terminal: true, env: { CI: 'true' } })).toMatchObject({ exitCode: 0 });
  });

  it.for<readonly [string, readonly string[], string]>([
    ['an unknown type', ['kế-hoach2'], 'Có phải là “Kế hoạch”'],
    ['a key that is none', ['kế-hoạch', '--set', 'trích yêu cầu=x'], 'không có mục “trích yêu cầu”'],
    ['a value without its key', ['kế-hoạch', '--set', 'x'], 'thiếu dấu ='],
    ['a year that is none', ['kế-hoạch', '--year', '25'], '“25” không phải là một năm'],
    ['a folder that is not there', ['kế-hoạch', '-o', 'khong-co/a.md'], 'không có thư mục'],
  ])('refuses %s', async ([, args, sentence], { folder }) => {
    expect(await folder.run(['new', ...args])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(sentence) });
    expect(folder.files).toEqual([]);
  });

  it('does not replace what is there', async ({ folder }) => {
    folder.write('ke-hoach.md', 'của tôi');
    expect(await folder.run(['new', 'kế-hoạch'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('không ghi đè') });
    expect(folder.read('ke-hoach.md').toString()).toBe('của tôi');
    expect((await folder.run(['new', 'kế-hoạch', '--force'])).exitCode).toBe(0);
  });
});

describe('dvplan new --from', () => {
  it('makes next year’s plan, which has the same tasks and builds', async ({ folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    const { exitCode, stdout } = await folder.run(['new', 'kế-hoạch', '--from', 'plan-2024.md', '--year', '2025']);
    expect([exitCode, stdout]).toEqual([
      0,
      'plan-2024.md → plan-2025.md (36-HD/VPTW): 19 chỗ đã đổi năm, 4 chỗ [kiểm tra], 0 nhiệm vụ chuyển tiếp\n',
    ]);
    expect(folder.read('plan-2024.md').toString('utf8')).toBe(sample('plan-2024.md'));
    const text = folder.read('plan-2025.md').toString('utf8');
    expect(text.match(/\[kiểm tra\]/gu)).toHaveLength(4);
    expect((await folder.run(['lint', 'plan-2025.md'])).stdout).toContain('“[kiểm tra]” (còn 3 chỗ nữa)');
    const compared = JSON.parse((await folder.run(['compare', 'plan-2024.md', 'plan-2025.md', '--format', 'json'])).stdout) as readonly {
      readonly kind: string;
      readonly changes?: readonly { readonly fact: string }[];
    }[];
    expect(new Set(compared.map(({ kind }) => kind))).toEqual(new Set(['changed', 'fact']));
    expect((await folder.run(['build', 'plan-2025.md'])).exitCode).toBe(0);
  });

  it('chooses the regulation of the new year', async ({ folder }) => {
    folder.write('plan-2025.md', sample('plan-2024.md').replaceAll('2024', '2025').replace('địa danh:', 'thể thức: 36-HD/VPTW\nđịa danh:'));
    expect((await folder.run(['new', 'kế-hoạch', '--from', 'plan-2025.md', '--year', '2027'])).stdout).toContain(
      '→ plan-2027.md (05-HD/VPTW)',
    );
    expect(folder.read('plan-2027.md').toString('utf8')).toContain('thể thức: 05-HD/VPTW\n');
  });

  it('carries in what the report says is unfinished', async ({ folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    await folder.run(['report', 'plan-2024.md', '-o', 'bc.md']);
    folder.write(
      'bc.md',
      folder
        .read('bc.md')
        .toString('utf8')
        .split('\n')
        .map((line) =>
          line.startsWith('| 3.5 |') ? line.replace(/\| \| \| \| \|$/u, '| Đang nắm. | đang thực hiện trong hạn | | |') : line,
        )
        .join('\n'),
    );
    const { stdout } = await folder.run(['new', 'kế-hoạch', '--from', 'plan-2024.md', '--year', '2025', '--report', 'bc.md']);
    expect(stdout).toContain('1 nhiệm vụ chuyển tiếp');
    expect(folder.read('plan-2025.md').toString('utf8')).toContain('Lễ Giáng sinh năm 2025 (chuyển tiếp từ năm 2024) [kiểm tra].');
  });

  it.for<readonly [string, readonly string[], string]>([
    ['a year that is missing', [], 'chưa cho biết năm'],
    ['a year that is not later', ['--year', '2024'], 'không sau năm 2024'],
    ['values beside it', ['--year', '2025', '--set', 'địa danh=X'], 'không dùng cùng --from'],
    ['a report that is none', ['--year', '2025', '--report', 'plan-2024.md'], 'không phải là báo cáo'],
    ['itself as output', ['--year', '2025', '-o', 'plan-2024.md'], 'trùng với tệp nguồn'],
  ])('refuses %s', async ([, args, sentence], { folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    expect(await folder.run(['new', 'kế-hoạch', '--from', 'plan-2024.md', ...args])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(sentence),
    });
    expect(folder.files).toEqual(['plan-2024.md']);
  });

  it('refuses a source of which the year is not known', async ({ folder }) => {
    folder.write('a.md', '---\ntên loại: Kế hoạch\n---\n\n## I. NHIỆM VỤ\n\n1. Họp.\n');
    const { exitCode, stderr } = await folder.run(['new', 'kế-hoạch', '--from', 'a.md', '--year', '2025']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('là kế hoạch của năm nào')]);
    expect(stderr).not.toContain('--until');
  });

  it('refuses another type', async ({ folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    expect((await folder.run(['new', 'báo-cáo', '--from', 'plan-2024.md', '--year', '2025'])).stderr).toContain('không phải “Báo cáo”');
  });
});
