/** The command line itself: helps, versions and what is said of wrong arguments. */
import { describe, expect } from 'vitest';
import { version } from '../../src/version.js';
import { it, shortPlan } from './work-folder.js';

const commands = ['build', 'inspect', 'citations', 'templates'];
/** Words of commander that no reader of Vietnamese should meet. */
const ofHelp = ['Usage', 'Options', 'Arguments', 'Commands', 'Examples', 'display', 'output the', 'default', 'choices'];
const ofErrors = ['error', 'unknown', 'missing', 'required', 'Did you mean', 'Allowed'];
const englishWords = new RegExp(String.raw`(?:${[...ofHelp, ...ofErrors].join('|')})`, 'u');

describe('help', () => {
  it('names every command and gives examples, in Vietnamese', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['--help']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} .*\\p{L}`, 'mu'));
    expect(stdout).toContain('Cách dùng: dvplan');
    expect(stdout).toMatch(/Ví dụ:\n {2}dvplan build /u);
    expect(stdout).not.toMatch(englishWords);
  });

  it.for(commands)('of %s has its options and examples', async (command, { folder }) => {
    for (const args of [
      [command, '--help'],
      [command, '-h'],
      ['help', command],
    ]) {
      const { exitCode, stdout } = await folder.run(args);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`Cách dùng: dvplan ${command} [tùy chọn]`);
      expect(stdout).toContain('--lang <ngôn_ngữ>');
      expect(stdout).toMatch(new RegExp(`Ví dụ:\n {2}dvplan ${command}`, 'u'));
      expect(stdout).not.toMatch(englishWords);
    }
  });

  it('of build names every option of the regulation', async ({ folder }) => {
    const { stdout } = await folder.run(['build', '--help']);
    for (const option of [
      '-o,',
      '--out-dir',
      '--pdf',
      '--template',
      '--strict',
      '--force',
      '--lang',
      '--color',
      '--no-color',
      '--quiet',
      '--verbose',
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it('speaks English with --lang en, before or behind the command', async ({ folder }) => {
    for (const args of [
      ['build', '--help', '--lang', 'en'],
      ['build', '--lang=en', '-h'],
      ['help', 'build', '--lang=en'],
    ]) {
      const { stdout } = await folder.run(args);
      expect(stdout).toContain('Usage: dvplan build');
      expect(stdout).toContain('Examples:');
      expect(stdout).not.toMatch(/\p{L}*[ăâđêôơưạảấầậắặếềệọốồộớờợụứừựỹ]\p{L}*:/u);
    }
  });

  it('stands in for a missing command, with the exit code of what could not be done', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run([]);
    expect(exitCode).toBe(2);
    expect(`${stdout}${stderr}`).toContain('Cách dùng: dvplan');
  });
});

describe('version', () => {
  it.for([{ args: ['--version'] }, { args: ['-V'] }, { args: ['--version', '--lang', 'en'] }])('by $args', async ({ args }, { folder }) => {
    expect(await folder.run(args)).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong arguments end with code 2 and a sentence in Vietnamese', () => {
  it.for<[string, string[], string[]]>([
    ['an unknown option', ['build', 'a.md', '--khong-co'], ['không có tùy chọn --khong-co']],
    ['an option that is near one', ['build', 'a.md', '--forc'], ['không có tùy chọn --forc', 'Có phải “--force” không?']],
    ['an unknown command', ['xuat', 'a.md'], ['không có lệnh “xuat”']],
    ['a command that is near one', ['biuld', 'a.md'], ['không có lệnh “biuld”', 'Có phải “build” không?']],
    ['a missing file', ['build'], ['thiếu tham số tệp']],
    ['a missing file of inspect', ['inspect'], ['thiếu tham số']],
    ['a missing value', ['build', 'a.md', '-o'], ['-o', 'cần một giá trị']],
    ['a format that is none', ['inspect', 'a.md', '--format', 'xml'], ['giá trị “xml” không hợp lệ', 'cây, json']],
    ['a language that is none', ['build', 'a.md', '--lang', 'fr'], ['giá trị “fr” không hợp lệ', 'tiếng-việt, tiếng-anh']],
    ['a file too many', ['report', 'a.md', 'b.md'], ['thừa tham số']],
  ])('%s', async ([, args, sentences], { folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^lỗi: /u);
    for (const sentence of sentences) expect(stderr).toContain(sentence);
    expect(stderr).toContain('Xem trợ giúp: dvplan ');
    expect(stderr).not.toMatch(englishWords);
  });

  it('in English with --lang en', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--forc', '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('unknown option --forc');
    expect(stderr).toContain('Did you mean `--force`?');
  });

  it('name the help of the command at hand', async ({ folder }) => {
    expect((await folder.run(['inspect'])).stderr).toContain('dvplan inspect --help');
    expect((await folder.run(['xyz'])).stderr).toContain('dvplan --help');
  });
});

describe('colours', () => {
  const broken = shortPlan.replace('tên loại:', 'tên lọai xx:');
  const escape = '\u001b[';

  it.for<[string, string[], Record<string, string>, boolean, boolean]>([
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['not with --no-color', ['--no-color'], {}, true, false],
    ['with --color in a pipe', ['--color'], {}, false, true],
    ['with --color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, false, true],
  ])('%s', async ([, args, env, terminal, colored], { folder }) => {
    folder.write('ke-hoach.md', broken);
    const { stderr, stdout } = await folder.run(['inspect', 'ke-hoach.md', ...args], { env, terminal });
    expect(stderr).toContain('ke-hoach.md:2:1');
    expect(stderr.includes(escape)).toBe(colored);
    expect(stdout).not.toContain(escape);
  });

  it('of errors before any command follow the same choice', async ({ folder }) => {
    const args = ['build', 'thieu.md'];
    expect((await folder.run(args, { terminal: true })).stderr).toContain(escape);
    expect((await folder.run(args)).stderr).not.toContain(escape);
    expect((await folder.run([...args, '--no-color'], { terminal: true })).stderr).not.toContain(escape);
    expect((await folder.run([...args, '--color'])).stderr).toContain(escape);
  });
});
