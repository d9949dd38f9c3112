/** What a document or a configuration names is a stranger's wish: local, bounded, a regular file. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { it, shortPlan } from '../work-folder.js';

/** All texts of the parts whose names begin so. */
function textIn(zip: Uint8Array, part: string): string {
  return Object.entries(unzipSync(zip))
    .filter(([name]) => name.startsWith(part))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
}

/** One black point. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const withKey = (key: string): string => shortPlan.replace('tên loại:', `${key}\ntên loại:`);

describe('a picture', () => {
  it.for<[string, string, string]>([
    ['in the folder of the document', 'hinh.png', ''],
    ['in a folder below', 'hinh/so-do.png', ''],
    ['with a percent sign for a letter', 'hinh%2Fso-do.png', ''],
    ['above the folder', '../ngoai.png', 'nằm ngoài thư mục'],
    ['above the folder, hidden by percent signs', '%252e%252e/ngoai.png', 'nằm ngoài thư mục'],
    ['by way of a link', 'lien-ket.png', 'nằm ngoài thư mục'],
    ['on a server', '//may-chu/chung/hinh.png', 'ra mạng hoặc tới thiết bị'],
    ['on a server, hidden by percent signs', '%5C%5Cmay-chu%5Cchung%5Chinh.png', 'ra mạng hoặc tới thiết bị'],
    ['of the web', 'https://vi.example/hinh.png', 'ra mạng hoặc tới thiết bị'],
    ['that is a device', 'NUL', 'ra mạng hoặc tới thiết bị'],
    ['that is not there', 'khong-co.png', 'không đọc được hình'],
  ])('%s', async ([, path, said], { folder }) => {
    for (const name of ['a/hinh.png', 'a/hinh/so-do.png', 'ngoai.png']) folder.write(name, png);
    symlinkSync('../ngoai.png', folder.at('a/lien-ket.png'));
    folder.write('a/ke-hoach.md', `${shortPlan}\n![hình](${path})\n`);
    const { stderr } = await folder.run(['build', 'a/ke-hoach.md', '--verbose']);
    expect(folder.has('a/ke-hoach.docx')).toBe(true);
    if (said === '') expect(stderr).not.toContain('missing-picture');
    else expect(stderr).toContain(said);
  });

  it('of another folder is taken where the person allows it', async ({ folder }) => {
    folder.write('chung/hinh.png', png);
    folder.write('a/ke-hoach.md', `${shortPlan}\n![hình](../chung/hinh.png)\n`);
    const { stderr } = await folder.run(['build', 'a/ke-hoach.md', '--verbose', '--allow', 'chung']);
    expect(stderr).not.toContain('missing-picture');
  });

  it('counts each time that it is shown: fifty times a large one are too much', async ({ folder }) => {
    folder.write('hinh.png', Buffer.concat([png, Buffer.alloc(19 * 1024 * 1024)]));
    folder.write('ke-hoach.md', `${shortPlan}\n${'![hình](hinh.png)\n\n'.repeat(50)}`);
    const { exitCode, stderr } = await folder.run(['build', 'ke-hoach.md', '--verbose']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('60 MB');
  });
});

describe('a path of the front matter or the configuration', () => {
  it.for<[string, string, string]>([
    ['a device as the template', 'thể thức: /dev/zero', 'không phải tệp thường'],
    ['a pipe as the template', 'thể thức: ./ong', 'không phải tệp thường'],
    ['a server as the template', 'thể thức: //may-chu/mau/template.yaml', 'không có tệp'],
  ])('%s', async ([, key, said], { folder }) => {
    execFileSync('mkfifo', [folder.at('ong')]);
    folder.write('ke-hoach.md', withKey(key));
    const { exitCode, stderr } = await folder.run(['build', 'ke-hoach.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });

  it.for(['/dev/zero', './ong', '//may-chu/ke-hoach.md'])('%s as the plan that is reported on is not a plan', async (path, { folder }) => {
    execFileSync('mkfifo', [folder.at('ong')]);
    folder.write('bao-cao.md', withKey(`kế hoạch: ${path}`).replace('tên loại: Kế hoạch', 'tên loại: Báo cáo'));
    const { stderr, stdout } = await folder.run(['lint', 'bao-cao.md']);
    expect(`${stdout}${stderr}`).not.toContain('internal-error');
  });

  it.for(['/dev/zero', './ong', '//may-chu/co-quan.yaml'])('%s as what a configuration extends', async (path, { folder }) => {
    execFileSync('mkfifo', [folder.at('ong')]);
    folder.write('dvplan.config.yaml', `extends: ${path}\n`);
    folder.write('ke-hoach.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'ke-hoach.md']);
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain('internal-error');
    expect(stderr).toMatch(/không phải tệp thường|không có tệp cấu hình/u);
  });

  it.for(['/dev/zero', './ong', '//may-chu/template.yaml'])('%s as what a template extends', async (path, { folder }) => {
    execFileSync('mkfifo', [folder.at('ong')]);
    folder.write('mau.yaml', `extends: ${path}\n`);
    folder.write('ke-hoach.md', withKey('thể thức: ./mau.yaml'));
    const { exitCode, stderr } = await folder.run(['build', 'ke-hoach.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/không phải tệp thường|không tìm thấy thể thức/u);
  });

  it('eight configurations that each extend eight, over seven levels, are read once each', async ({ folder }) => {
    const names = (level: number): string[] => Array.from({ length: 8 }, (_, index) => `c${level}-${index}.yaml`);
    for (let level = 1; level <= 7; level++)
      for (const name of names(level))
        folder.write(name, level === 7 ? 'địa danh: Gia Sàng\n' : `extends: [${names(level + 1).join(', ')}]\n`);
    folder.write('dvplan.config.yaml', `extends: [${names(1).join(', ')}]\n`);
    folder.write('ke-hoach.md', shortPlan);
    expect((await folder.run(['build', 'ke-hoach.md'])).exitCode).toBe(0);
  });

  it('a pattern of names that takes seconds is refused', async ({ folder }) => {
    folder.write('dvplan.config.yaml', `ignore: '${'*a'.repeat(20)}b'\n`);
    folder.write(`${'a'.repeat(120)}.md`, shortPlan);
    const { exitCode, stdout } = await folder.run(['lint', '.']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('quá rộng');
  });
});

describe('the configuration of an office', () => {
  it('is not looked for above a repository, nor above a home', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'bogus: 1\n');
    folder.write('kho/.git/HEAD', 'ref: refs/heads/main\n');
    folder.write('kho/plans/ke-hoach.md', shortPlan);
    folder.write('nha/plans/ke-hoach.md', shortPlan);
    expect((await folder.run(['build', 'kho/plans/ke-hoach.md'])).exitCode).toBe(0);
    expect((await folder.run(['build', 'nha/plans/ke-hoach.md'], { env: { HOME: folder.at('nha') } })).exitCode).toBe(0);
    expect((await folder.run(['build', 'nha/plans/ke-hoach.md'])).exitCode).toBe(2);
  });
});

describe('an output', () => {
  it.for<[string, string[], string]>([
    ['build', ['ke-hoach.md', '-o', 'a.pdf'], '.docx'],
    ['build', ['ke-hoach.md', '-o', 'a.doc'], '.docx'],
    ['tasks', ['ke-hoach.md', '-o', 'a.docx'], '.txt'],
    ['tasks', ['ke-hoach.md', '-f', 'csv', '-o', 'a.xlsx'], '.csv'],
    ['compare', ['ke-hoach.md', 'ke-hoach.md', '-o', 'a.docx'], '.txt'],
  ])('of %s %s is not written under the name of another kind', async ([command, args, ending], { folder }) => {
    folder.write('ke-hoach.md', shortPlan);
    const { exitCode, stderr } = await folder.run([command, ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`kết thúc bằng ${ending}`);
    expect(folder.files).toEqual(['ke-hoach.md']);
  });

  it.for<[string, string[]]>([
    ['lint', ['ke-hoach.md', '--output-file', 'vao-dau']],
    ['tasks', ['ke-hoach.md', '-f', 'json', '-o', 'vao-dau', '--force']],
    ['compare', ['ke-hoach.md', 'ke-hoach.md', '--force', '-o', 'vao-dau']],
  ])('of %s never takes the place of a device', async ([command, args], { folder }) => {
    folder.write('ke-hoach.md', shortPlan);
    symlinkSync('/dev/null', folder.at('vao-dau'));
    const { exitCode, stderr } = await folder.run([command, ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không phải tệp thường');
  });
});

describe('a control character', () => {
  const front = shortPlan.split('\n## ')[0] ?? '';

  it.for<[string, string, string]>([
    ['as it stands', 'a.md', `${front}\n1. Họp\u0008 giao\u009b ban.\n`],
    ['by its number', 'a.md', `${front}\n1. Họp&#8; giao&#x9b; ban.\n`],
    ['by its number in HTML', 'a.md', `${front}\n1. <b>Họp&#8;</b> giao&#x9B; ban.\n`],
    ['by an escape', 'a.yaml', 'tên loại: Kế hoạch\ntrích yếu: dân vận\nnội dung:\n  - nhãn: "1."\n    lời: "Họp\\b giao\\x9b ban."\n'],
  ])('%s is in no output, and is told once', async ([, name, text], { folder }) => {
    folder.write(name, text);
    const { stdout } = await folder.run(['lint', name, '--format', 'json']);
    const files = JSON.parse(stdout) as readonly { findings: readonly { ruleId: string; actual: string }[] }[];
    const told = files.flatMap(({ findings }) =>
      findings.filter(({ ruleId }) => ruleId === 'control-character').map(({ actual }) => actual),
    );
    expect(told.sort()).toEqual(['U+0008', 'U+009B']);
    await folder.run(['build', name, '-o', 'a.docx']);
    await folder.run(['tasks', name, '-o', 'a.xlsx']);
    await folder.run(['tasks', name, '-f', 'csv', '-o', 'a.csv']);
    const texts = [
      textIn(folder.read('a.docx'), 'word/document.xml'),
      textIn(folder.read('a.xlsx'), 'xl/'),
      folder.read('a.csv').toString(),
    ];
    for (const one of texts) expect(one.replace(/<[^>]*>/gu, '')).toContain('Họp giao ban.');
  });

  it('in the front matter is in no output, and is told', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('công tác dân vận năm 2024', '"công tác\\a dân vận năm 2024"'));
    await folder.run(['build', 'a.md']);
    expect(textIn(folder.read('a.docx'), 'word/document.xml')).toContain('công tác dân vận năm 2024');
    expect((await folder.run(['lint', 'a.md'])).stdout).toContain('U+0007');
  });
});

describe('a terminal', () => {
  const hostile = 'I. VIỆC\n\n1. Họp\u001b[2J\u202e, báo cáo , tổng kết.\n';

  it.for<[string, string[]]>([
    ['inspect', ['ke-hoach.md']],
    ['lint', ['ke-hoach.md', '--diff']],
    ['tasks', ['ke-hoach.md', '-f', 'md']],
  ])('is never steered by a text: %s', async ([command, args], { folder }) => {
    folder.write('ke-hoach.md', `${shortPlan.split('## ')[0]}\n${hostile}`);
    const { stdout } = await folder.run([command, ...args, '--no-color'], { terminal: true });
    expect(['\u001b', '\u202e'].filter((mark) => stdout.includes(mark))).toEqual([]);
  });
});

describe('standard input', () => {
  it('is read no further than a source may be long', async ({ folder }) => {
    const { exitCode, stdout } = await folder.run(['lint', '-'], { input: new Uint8Array(30 * 1024 * 1024).fill(97) });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('MB');
  });
});

describe('the register', () => {
  it('reads again what it wrote of control characters', async ({ folder }) => {
    folder.write(
      'a.md',
      `${shortPlan}\n\nTheo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá\u007f\u0085\u009b phát triển khoa học.\n`,
    );
    expect((await folder.run(['citations', 'a.md', '--register', 'so.yaml'])).exitCode).toBe(0);
    expect(folder.read('so.yaml').toString('utf8')).not.toMatch(/[\u007f-\u009f]/u);
    expect((await folder.run(['citations', 'a.md', '--register', 'so.yaml', '--check'])).exitCode).toBe(0);
  });

  it('loses nothing of two runs at once', async ({ folder }) => {
    folder.write('a/a.md', `${shortPlan}\n\nTheo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.\n`);
    folder.write('b/b.md', `${shortPlan}\n\nTheo Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư.\n`);
    await Promise.all(['a', 'b'].map((name) => folder.run(['citations', name, '--register', 'so.yaml'])));
    const register = folder.read('so.yaml').toString('utf8');
    expect([register.includes('57-NQ/TW'), register.includes('40-CT/TW')]).toEqual([true, true]);
  });
});
