/** `dvplan build` from the command line: which files it writes, what it says, how it ends. */
import { strToU8, strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { it, sample, shortPlan } from './work-folder.js';

/** A plan that nobody signs: an error of the regulation, for which there is a mark in the Word file. */
const unsigned = shortPlan.replace(/người ký:\n(?: {2}.*\n)+/u, '');
const brokenHead = shortPlan.replace('trích yếu: công tác', 'trích yếu: "công tác" dân vận: công tác');

function textOf(docx: Uint8Array): string {
  const part = unzipSync(docx)['word/document.xml'];
  return part === undefined
    ? ''
    : strFromU8(part)
        .replace(/<w:p[ >]/gu, '\n$&')
        .replace(/<[^>]+>/gu, '');
}

describe('a plan', () => {
  it('becomes a Word file beside it, told in one line', async ({ folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    const { exitCode, stdout, stderr } = await folder.run(['build', 'plan-2024.md']);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^plan-2024\.md → plan-2024\.docx \(36-HD\/VPTW/u);
    expect(folder.files).toEqual(['plan-2024.docx', 'plan-2024.md']);
    const text = textOf(folder.read('plan-2024.docx'));
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('NHIỆM VỤ TRỌNG TÂM');
    expect(text).toContain('Nguyễn Văn A');
  });

  it('in a folder below is built beside its source, wherever one stands', async ({ folder }) => {
    folder.write('năm 2024/kế hoạch.md', shortPlan);
    const { exitCode, stdout } = await folder.run(['build', 'năm 2024/kế hoạch.md']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('năm 2024/kế hoạch.docx');
    expect(folder.has('năm 2024/kế hoạch.docx')).toBe(true);
  });

  it('has the same bytes whenever it is built', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md', '-o', 'one.docx']);
    await folder.run(['build', 'a.md', '-o', 'two.docx', '--verbose', '--lang', 'en']);
    expect(folder.read('one.docx').equals(folder.read('two.docx'))).toBe(true);
  });

  it('is never changed by a build', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md']);
    expect(folder.read('a.md').toString('utf8')).toBe(shortPlan);
  });

  it('comes from standard input, with a name for the output', async ({ folder }) => {
    const { exitCode, stdout } = await folder.run(['build', '-', '-o', 'ket-qua.docx'], { input: shortPlan });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('- → ket-qua.docx');
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md']);
    expect(folder.read('ket-qua.docx').equals(folder.read('a.docx'))).toBe(true);
  });

  it('from standard input needs a name for the output', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['build', '-'], { input: shortPlan });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('-o TỆP');
    expect(folder.files).toEqual([]);
  });

  it('takes the template that is named', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { stdout } = await folder.run(['build', 'a.md', '--template', '05-HD/VPTW']);
    expect(stdout).toContain('05-HD/VPTW');
  });

  it('takes a template of the office by its path', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('mau/template.yaml', 'id: mau-phuong\ntitle: Mẫu của phường\nextends: dang-hd36\n');
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--template', './mau']);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(folder.has('a.docx')).toBe(true);
  });

  it('with a template that is none is not built', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--template', '37-HD/VPTW']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không có thể thức “37-HD/VPTW”');
    expect(stderr).toContain('36-HD/VPTW');
    expect(folder.files).toEqual(['a.md']);
  });

  it('of a type that no regulation has is not built, and the types are listed', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('tên loại: Kế hoạch', 'tên loại: Kế hoạc mẫu'));
    const { exitCode, stderr } = await folder.run(['build', 'a.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^a\.md:2:/mu);
    expect(stderr).toContain('Kế hoạc mẫu');
    expect(stderr).toMatch(/chương trình/iu);
    expect(folder.files).toEqual(['a.md']);
  });
});

describe('many sources', () => {
  it('of a folder: documents only, in order', async ({ folder }) => {
    folder.write('ho-so/b.md', shortPlan);
    folder.write('ho-so/a.txt', 'KẾ HOẠCH\nCông tác năm 2024\n\nI. NHIỆM VỤ\n1. Tổ chức hội nghị.\n');
    folder.write('ho-so/README.md', '# Ghi chú\n');
    folder.write('ho-so/so-theo-doi.yaml', 'văn bản:\n  - số: 1\n');
    folder.write('ho-so/dvplan.config.yaml', 'địa danh: Gia Sàng\n');
    folder.write('ho-so/template.yaml', 'id: x\n');
    folder.write('ho-so/anh.png', 'x');
    folder.write('ho-so/con/c.md', shortPlan);
    const { stdout } = await folder.run(['build', 'ho-so']);
    expect(stdout.match(/^\S+(?= →)/gmu)).toEqual(['ho-so/a.txt', 'ho-so/b.md']);
    expect(folder.files.filter((file) => file.endsWith('.docx'))).toEqual(['ho-so/a.docx', 'ho-so/b.docx']);
  });

  it('of a glob, in order', async ({ folder }) => {
    for (const name of ['c.md', 'a.md', 'b.md', 'khac.txt.bak']) folder.write(`ho-so/${name}`, shortPlan);
    const { exitCode, stdout } = await folder.run(['build', 'ho-so/*']);
    expect(exitCode).toBe(0);
    expect(stdout.match(/^\S+(?= →)/gmu)).toEqual(['ho-so/a.md', 'ho-so/b.md', 'ho-so/c.md']);
    expect(stdout).toMatch(/\nđã tạo 3\/3 tệp Word\n$/u);
  });

  it('are built once, however often they are named', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stdout } = await folder.run(['build', 'a.md', './a.md', '*.md', folder.at('a.md')]);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('go to one folder with --out-dir', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('x/b.md', shortPlan);
    folder.write('ra/giu.txt', '');
    const { exitCode } = await folder.run(['build', 'a.md', 'x/b.md', '--out-dir', 'ra']);
    expect(exitCode).toBe(0);
    expect(folder.files.filter((file) => file.endsWith('.docx'))).toEqual(['ra/a.docx', 'ra/b.docx']);
  });

  it('take no -o', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', 'b.md', '-o', 'c.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--out-dir');
    expect(folder.files).toEqual(['a.md', 'b.md']);
  });

  it('with one output are refused before anything is written', async ({ folder }) => {
    folder.write('0.md', shortPlan);
    folder.write('a.md', shortPlan);
    folder.write('a.txt', 'KẾ HOẠCH');
    const { exitCode, stderr } = await folder.run(['build', '0.md', 'a.md', 'a.txt']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a.docx');
    expect(stderr).toContain('a.md, a.txt');
    expect(folder.files).toEqual(['0.md', 'a.md', 'a.txt']);
  });

  it('with one output of two folders are refused too', async ({ folder }) => {
    folder.write('x/a.md', shortPlan);
    folder.write('y/a.md', shortPlan);
    folder.write('ra/giu.txt', '');
    const { exitCode, stderr } = await folder.run(['build', 'x', 'y', '--out-dir', 'ra']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('x/a.md, y/a.md');
    expect(folder.files.filter((file) => file.endsWith('.docx'))).toEqual([]);
  });

  it('are built where one of them cannot be', async ({ folder }) => {
    folder.write('a.md', brokenHead);
    folder.write('b.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'a.md', 'b.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^a\.md:3:/mu);
    expect(stderr).toContain(`'"công tác" dân vận: công tác dân vận năm 2024'`);
    expect(stdout).toContain('a.md → không tạo được');
    expect(stdout).toContain('b.md → b.docx');
    expect(folder.files).toEqual(['a.md', 'b.docx', 'b.md']);
  });
});

describe('the output', () => {
  it('is never a source', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', './a.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('trùng với tệp nguồn');
    expect(folder.read('a.md').toString('utf8')).toBe(shortPlan);
  });

  it('that dvplan did not write is kept byte for byte', async ({ folder }) => {
    const foreign = Buffer.from('PK\u0003\u0004 văn bản của người khác');
    folder.write('a.md', shortPlan);
    folder.write('a.docx', foreign);
    const { exitCode, stderr } = await folder.run(['build', 'a.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không ghi đè “a.docx”');
    expect(stderr).toContain('--force');
    expect(folder.read('a.docx').equals(foreign)).toBe(true);
    expect(folder.files).toEqual(['a.docx', 'a.md']);
  });

  it('that is empty is kept', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('a.docx', '');
    expect((await folder.run(['build', 'a.md'])).exitCode).toBe(2);
    expect(folder.read('a.docx')).toHaveLength(0);
  });

  it('that dvplan did not write is replaced with --force', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('a.docx', 'văn bản của người khác');
    const { exitCode } = await folder.run(['build', 'a.md', '--force']);
    expect(exitCode).toBe(0);
    expect(textOf(folder.read('a.docx'))).toContain('Nguyễn Văn A');
  });

  it('that dvplan wrote and nobody touched is replaced', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md']);
    folder.write('a.md', shortPlan.replace('Nguyễn Văn A', 'Trần Thị B'));
    const { exitCode } = await folder.run(['build', 'a.md']);
    expect(exitCode).toBe(0);
    expect(textOf(folder.read('a.docx'))).toContain('Trần Thị B');
  });

  it('that was changed since is kept, whatever part was changed', async ({ folder }) => {
    const { zipSync } = await import('fflate');
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md']);
    const built = unzipSync(folder.read('a.docx'));
    const changes: Record<string, Record<string, Uint8Array>> = {
      text: { ...built, 'word/document.xml': strToU8(strFromU8(built['word/document.xml'] ?? new Uint8Array()).replace('Nguyễn', 'Trần')) },
      'a part more': { ...built, 'word/comments.xml': strToU8('<w:comments/>') },
      'a part less': Object.fromEntries(Object.entries(built).filter(([name]) => name !== 'docProps/core.xml')),
    };
    for (const [change, parts] of Object.entries(changes)) {
      const edited = Buffer.from(zipSync(parts));
      folder.write('a.docx', edited);
      const { exitCode, stderr } = await folder.run(['build', 'a.md']);
      expect(exitCode, change).toBe(2);
      expect(stderr, change).toContain('đã được sửa');
      expect(folder.read('a.docx').equals(edited), change).toBe(true);
    }
  });

  it('that was only zipped anew is replaced', async ({ folder }) => {
    const { zipSync } = await import('fflate');
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md']);
    folder.write('a.docx', zipSync(unzipSync(folder.read('a.docx')), { level: 0 }));
    expect((await folder.run(['build', 'a.md'])).exitCode).toBe(0);
  });

  it('needs its folder where it has a name of its own', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', 'khong/co/a.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không có thư mục');
    expect(stderr).toContain('khong/co');
    expect(folder.files).toEqual(['a.md']);
  });

  it('is not a folder', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('ra.docx/giu.txt', '');
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', 'ra.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“ra.docx” là thư mục');
    expect(folder.files).toEqual(['a.md', 'ra.docx/giu.txt']);
  });

  it('below a file cannot be', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('tep', '');
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', 'tep/a.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không có thư mục');
    expect(folder.files).toEqual(['a.md', 'tep']);
  });

  it('that the system refuses is named', async ({ folder, skip }) => {
    if (process.platform !== 'linux') {
      console.warn('SKIPPED: a folder where nobody can write is known on Linux alone (/proc)');
      skip('no /proc');
    }
    folder.write('a.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'a.md', '-o', '/proc/dvplan-test.docx']);
    expect(exitCode).toBe(2);
    expect(stdout).not.toContain('dvplan-test.docx (');
    expect(stderr).toContain('không ghi được “/proc/dvplan-test.docx”');
    expect(stderr).not.toContain('    at ');
  });

  it('takes -o or --out-dir, not both', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '-o', 'b.docx', '--out-dir', '.']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không dùng --out-dir cùng với --output');
  });
});

describe('--strict', () => {
  it('writes no file where there is an error', async ({ folder }) => {
    folder.write('a.md', unsigned);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'a.md', '--strict']);
    expect(stderr).toContain('lỗi: ');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('--strict');
    expect(folder.files).toEqual(['a.md']);
  });

  it('keeps an older file where there is an error', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['build', 'a.md']);
    const before = folder.read('a.docx');
    folder.write('a.md', unsigned);
    expect((await folder.run(['build', 'a.md', '--strict'])).exitCode).toBe(1);
    expect(folder.read('a.docx').equals(before)).toBe(true);
  });

  it('builds what has no error', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', unsigned);
    expect((await folder.run(['build', 'a.md', '--strict'])).exitCode).toBe(0);
    expect((await folder.run(['build', 'a.md', 'b.md', '--strict'])).exitCode).toBe(1);
    expect((await folder.run(['build', 'b.md', 'thieu.md', '--strict'])).exitCode).toBe(2);
    expect(folder.files).toEqual(['a.docx', 'a.md', 'b.md']);
  });

  it('left out, the lack stands as a mark in the Word file and is told', async ({ folder }) => {
    folder.write('a.md', unsigned);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'a.md']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^a\.md: lỗi: /mu);
    expect(stdout).toMatch(/\d+ lỗi/u);
    expect(textOf(folder.read('a.docx'))).toMatch(/\[[^\]]*(?:ký|tên|chức vụ)[^\]]*\]/iu);
  });
});

describe('the linter', () => {
  /** An error that the linter alone knows. */
  const twice = shortPlan.replace('\n2. Xây dựng', '\n1. Xây dựng').replace('30/6/2024', '28/6/2024');
  /** A warning of the linter. */
  const gap = twice.replace('\n1. Xây dựng', '\n4. Xây dựng');

  it('tells its errors; of the rest there is a count, and all with --verbose', async ({ folder }) => {
    folder.write('a.md', twice);
    const error = await folder.run(['build', 'a.md']);
    expect(error.exitCode).toBe(0);
    expect(error.stderr).toMatch(/^a\.md:24:1: lỗi: .*\(duplicate-number\)$/mu);
    expect(error.stdout).toMatch(/\(36-HD\/VPTW; 1 lỗi\)/u);
    folder.write('b.md', gap);
    const warning = await folder.run(['build', 'b.md']);
    expect(warning).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringContaining('1 cảnh báo; xem tất cả: --verbose') as string,
    });
    expect((await folder.run(['build', 'b.md', '--verbose'])).stderr).toMatch(/^b\.md:24:1: cảnh báo: .*\(numbering-gap\)$/mu);
    expect((await folder.run(['build', 'b.md', '--quiet'])).stderr).toBe('');
  });

  it('is obeyed by --strict', async ({ folder }) => {
    folder.write('a.md', twice);
    expect((await folder.run(['build', 'a.md', '--strict'])).exitCode).toBe(1);
    expect(folder.files).toEqual(['a.md']);
    folder.write('a.md', gap);
    expect((await folder.run(['build', 'a.md', '--strict'])).exitCode).toBe(0);
    expect(folder.files).toEqual(['a.docx', 'a.md']);
  });

  it.for<[string, string, string | null, boolean]>([
    ['a comment', twice.replace('\n1. Xây dựng', '\n<!-- dvplan ignore duplicate-number: theo bản gốc -->\n1. Xây dựng'), null, true],
    ['a comment of the front matter', unsigned.replace('---\n', '---\n# dvplan disable missing-signature: chờ ký\n'), null, true],
    ['the office', twice, 'rules: {duplicate-number: off}\n', true],
    [
      'the office for these files',
      twice,
      'quy tắc: {duplicate-number: lỗi}\nriêng cho:\n  - tệp: "a.*"\n    quy tắc: {duplicate-number: tắt}\n',
      true,
    ],
    ['the office, of a lack that the renderer marks', unsigned, 'rules: {missing-signature: off}\n', true],
    ['the office for other files', twice, 'overrides: [{files: b.md, rules: {duplicate-number: off}}]\n', false],
  ])('is silenced by %s', async ([, text, config, silent], { folder }) => {
    folder.write('a.md', text);
    if (config !== null) folder.write('dvplan.config.yaml', config);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--strict']);
    expect([exitCode, stderr === '']).toEqual(silent ? [0, true] : [1, false]);
    expect(folder.has('a.docx')).toBe(silent);
  });

  it('makes an error of what the office takes for one', async ({ folder }) => {
    folder.write('a.md', gap);
    folder.write('dvplan.config.yaml', 'rules: {numbering-gap: lỗi}\n');
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--strict']);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/lỗi: .*numbering-gap/u)]);
  });

  it('and the renderer never tell the same twice', async ({ folder }) => {
    const documents = {
      unsigned,
      twice,
      gap,
      bare: 'KẾ HOẠCH\n\n1. Tổ chức hội nghị.\n',
      undated: shortPlan.replace(/^ngày ban hành.*\n/mu, ''),
      impossible: shortPlan.replace('ngày ban hành: 19/01/2024', 'ngày ban hành: 31/02/2024'),
      misnumbered: shortPlan.replace('11-KH/ĐU', '11/KH-ĐU'),
      addressed: shortPlan.replace('địa danh:', 'kính gửi: Thành ủy\nđịa danh:'),
      pictured: shortPlan.replace('2. Xây', '![](thieu.png)\n\n2. Xây'),
    };
    for (const [name, text] of Object.entries(documents)) {
      folder.write(`${name}.md`, text);
      const { stderr } = await folder.run(['build', `${name}.md`, '--verbose']);
      const told = stderr
        .split('\n')
        .filter((line) => line.startsWith(`${name}.md:`))
        .map((line) => line.replace(/^(\S+):.*\((\S+)\)$/u, '$1 $2'));
      expect(told, name).toEqual([...new Set(told)]);
      const about = told.map((line) => line.split(' ')[1] ?? '').filter((id) => id.startsWith('missing-'));
      expect(about, name).toEqual([...new Set(about)]);
    }
  });

  it('says the same as `dvplan lint`', async ({ folder }) => {
    folder.write('a.md', twice.replace(/người ký:\n(?: {2}.*\n)+/u, ''));
    const ids = (text: string): string[] => [...text.matchAll(/\(([a-z-]+)\)$/gmu)].map(([, id = '']) => id);
    const linted = JSON.parse((await folder.run(['lint', 'a.md', '--format', 'json'])).stdout) as { findings: { ruleId: string }[] }[];
    expect(ids((await folder.run(['build', 'a.md', '--verbose'])).stderr)).toEqual(linted[0]?.findings.map(({ ruleId }) => ruleId));
  });
});

describe('how much is said', () => {
  /** One warning: an unknown key. */
  const misspelt = shortPlan.replace('địa danh: Gia Sàng', 'địa danh: Gia Sàng\nghi chú xyz: không có khóa này');

  it('errors always, the rest with --verbose', async ({ folder }) => {
    folder.write('a.md', misspelt);
    const normal = await folder.run(['build', 'a.md']);
    expect(normal.stdout).toContain('cảnh báo');
    expect(normal.stdout).toContain('--verbose');
    expect(normal.stderr).not.toContain('deadline');
    const verbose = await folder.run(['build', 'a.md', '--verbose']);
    expect(verbose.stderr).toContain('“ghi chú xyz”');
    expect(verbose.stderr).toMatch(/đọc \d+\.\d ms, phân tích \d+\.\d ms/u);
    expect(verbose.stdout).not.toContain('--verbose');
  });

  it('nothing with --quiet but errors', async ({ folder }) => {
    folder.write('a.md', misspelt);
    expect(await folder.run(['build', 'a.md', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    folder.write('b.md', unsigned);
    const { stdout, stderr } = await folder.run(['build', 'b.md', '-q']);
    expect(stdout).toBe('');
    expect(stderr).toContain('lỗi: ');
  });

  it('in English with --lang en', async ({ folder }) => {
    folder.write('a.md', unsigned);
    const { stdout, stderr } = await folder.run(['build', 'a.md', '--verbose', '--lang', 'en']);
    expect(stderr).toContain('error: ');
    expect(stderr).toContain('ms, parse ');
    expect(stdout).toMatch(/\d+ errors?/u);
    expect(stdout).not.toContain('lỗi');
  });
});

describe('a source that cannot be read', () => {
  const latin = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);
  it.for<[string, string, string | Uint8Array, string[]]>([
    ['is empty', 'a.md', '', ['không có nội dung']],
    ['is white space', 'a.md', ' \n\t\n', ['không có nội dung']],
    ['has a byte order mark alone', 'a.md', '\ufeff', ['không có nội dung']],
    ['is a Word file by another name', 'a.md', latin(0x50, 0x4b, 3, 4, 0, 0, 0), ['Word (.docx)']],
    ['is an old Word file by another name', 'a.txt', latin(0xd0, 0xcf, 0x11, 0xe0, 0, 0), ['.doc']],
    ['is binary', 'a.md', latin(1, 2, 0, 3, 0, 255), ['nhị phân']],
    ['is over 10 MB', 'a.md', new Uint8Array(10 * 1024 * 1024 + 1).fill(65), ['11 MB', '10 MB']],
    ['is not UTF-8', 'a.md', Buffer.concat([Buffer.from('dòng một\ndòng '), latin(0xff, 0xc0)]), ['dòng 2', 'UTF-8']],
    ['is of another kind', 'a.xyz', latin(0x50, 0x4b, 3, 4, 0), ['loại tệp', '.md']],
    [
      'is written in TCVN3',
      'a.md',
      Buffer.from('KÕ ho¹ch c«ng t¸c d©n vËn n¨m 2024 cña §¶ng ñy ph­êng Gia Sµng; nhiÖm vô träng t©m', 'latin1'),
      ['TCVN3', 'Unicode'],
    ],
    [
      'is written in VNI',
      'a.md',
      'Keá hoaïch coâng taùc daân vaän naêm 2024 cuûa Ñaûng uûy phöôøng Gia Saøng; nhieäm vuï troïng taâm',
      ['VNI', 'Unicode'],
    ],
    ['opens front matter that never ends', 'a.md', '---\ntên loại: Kế hoạch\n\n1. Việc\n', ['---', 'đóng']],
    ['has a list for front matter', 'a.md', '---\n- tên loại: Kế hoạch\n- trích yếu: dân vận\n---\n\n1. Việc\n', ['tên mục: giá trị']],
    ['has aliases in its front matter', 'a.md', '---\ntên loại: &a Kế hoạch\ntrích yếu: *a\n---\n\n1. Việc\n', ['&a', 'YAML']],
    ['is broken as YAML', 'a.yaml', 'tên loại: Kế hoạch\n  trích yếu: x\nnội dung:\n  - [\n', ['a.yaml:']],
    ['is not a mapping as YAML', 'a.yaml', '- một\n- hai\n', ['tên mục: giá trị']],
  ])('because it %s', async ([, name, content, sentences], { folder }) => {
    folder.write(name, content);
    const { exitCode, stderr } = await folder.run(['build', name, '-o', 'ra.docx']);
    expect(exitCode).toBe(2);
    for (const sentence of sentences) expect(stderr).toContain(sentence);
    expect(stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')}(?::\\d+:\\d+)?: lỗi: .+\\n {2}\\S`, 'mu'));
    expect(stderr).not.toContain('    at ');
    expect(folder.files).toEqual([name]);
  });

  it('because it is not there', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['build', 'thieu.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không có tệp “thieu.md”');
  });

  it('because a pattern matches nothing', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['build', 'khong-co/*.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('khong-co/*.md');
  });

  it('because a folder holds no document', async ({ folder }) => {
    folder.write('ho-so/README.md', 'x');
    const { exitCode, stderr } = await folder.run(['build', 'ho-so']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“ho-so”');
  });

  it('of a command that takes one file, because it is a folder', async ({ folder }) => {
    folder.write('ho-so/a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['report', 'ho-so']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('“ho-so” là thư mục');
  });

  it('from standard input, because that is empty', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['build', '-', '-o', 'ra.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không có nội dung');
    expect(folder.files).toEqual([]);
  });
});

describe('a date that is in no calendar', () => {
  it('is told with its place, and the document has a mark or a blank for it', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('19/01/2024\nngười', '31/02/2024\nngười'));
    const { stderr, stdout } = await folder.run(['build', 'a.md', '--verbose']);
    expect(`${stderr}${stdout}`).toContain('a.md:8:');
    expect(stderr).toContain('31/02/2024');
  });
});

describe('encodings', () => {
  it.for<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['NFD', (text) => Buffer.from(text.normalize('NFD'))],
  ])('%s gives the same Word file', async ([, encode], { folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', encode(shortPlan));
    expect((await folder.run(['build', 'a.md', 'b.md'])).exitCode).toBe(0);
    expect(textOf(folder.read('b.docx'))).toBe(textOf(folder.read('a.docx')));
  });
});

describe('the configuration of an office', () => {
  it('is named with --verbose, from the folder above too; without one nothing is said', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'địa danh: Gia Sàng\n');
    folder.write('vp/a.md', shortPlan);
    expect((await folder.run(['build', 'vp/a.md', '--verbose'])).stderr).toContain('cấu hình của cơ quan: dvplan.config.yaml');
    folder.write('.git/HEAD', '');
    folder.write('vp/.git/HEAD', '');
    expect((await folder.run(['build', 'vp/a.md', '--verbose'])).stderr).not.toContain('cấu hình của cơ quan');
  });
});
