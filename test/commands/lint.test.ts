/** `dvplan lint` from the command line: what it reads, says and mends, how it ends. */
import { readFileSync, readdirSync, chmodSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyPatch } from 'diff';
import { describe, expect } from 'vitest';
import { run } from '../../src/cli.js';
import { elementsOf, parseXml } from '../reporters/xml.js';
import { it, shortPlan, type WorkFolder } from './work-folder.js';

/** Nothing is found in it. */
const clean = shortPlan.replace('30/6/2024', '28/6/2024').replace('hội nghị đánh giá', 'hội nghị, đánh giá');
/** A warning with a safe fix. */
const spaced = clean.replace('hội nghị, đánh giá', 'hội nghị , đánh giá');
/** A warning with an unsafe fix. */
const gap = clean.replace('\n2. Xây dựng', '\n4. Xây dựng');
/** An error that nobody but the author can mend. */
const unsigned = clean.replace(/người ký:\n(?: {2}.*\n)+/u, '');
const broken = clean.replace('trích yếu: công tác', 'trích yếu: "công tác" dân vận: công tác');

interface Entry {
  readonly ruleId: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
  readonly fix: {
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  } | null;
}
type Report = readonly { readonly file: string; readonly findings: readonly Entry[] }[];

async function reportOf(folder: WorkFolder, ...args: readonly string[]): Promise<Report> {
  return JSON.parse((await folder.run(['lint', '--format', 'json', ...args])).stdout) as Report;
}

async function idsOf(folder: WorkFolder, ...args: readonly string[]): Promise<Record<string, string[]>> {
  return Object.fromEntries((await reportOf(folder, ...args)).map(({ file, findings }) => [file, findings.map(({ ruleId }) => ruleId)]));
}

describe('files', () => {
  it('are named one by one, by globs and by folders, each linted once', async ({ folder }) => {
    for (const name of ['a.md', 'ho-so/b.md', 'ho-so/c.txt', 'x/d.md']) folder.write(name, clean);
    folder.write('ho-so/README.md', spaced);
    expect((await reportOf(folder, 'a.md', './a.md', 'ho-so', 'x/*.md', folder.at('x/d.md'))).map(({ file }) => file)).toEqual([
      'a.md',
      'ho-so/b.md',
      'ho-so/c.txt',
      'x/d.md',
    ]);
  });

  it('without findings end with code 0 and one line', async ({ folder }) => {
    folder.write('a.md', clean);
    folder.write('b.md', clean);
    expect(await folder.run(['lint', 'a.md', 'b.md'])).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('đánh số, viện dẫn, chính tả) ở 2 tệp') as string,
      stderr: '',
    });
    expect((await folder.run(['lint', 'a.md', '--lang', 'en'])).stdout).toMatch(/^Nothing found/u);
  });

  it('may come from standard input, which a name tells the kind and the place of', async ({ folder }) => {
    folder.write('phuong/dvplan.config.yaml', 'rules: {space-before-punctuation: off}\n');
    const report = async (...args: readonly string[]): Promise<Report> =>
      JSON.parse((await folder.run(['lint', '-', '--format', 'json', ...args], { input: spaced })).stdout) as Report;
    expect(await report()).toMatchObject([{ file: '-', findings: [{ ruleId: 'space-before-punctuation' }] }]);
    expect(await report('--stdin-filename', 'phuong/a.md')).toEqual([{ file: 'phuong/a.md', findings: [] }]);
    const yaml = JSON.parse(
      (await folder.run(['lint', '-', '--format', 'json', '--stdin-filename', 'a.yaml'], { input: 'a: [' })).stdout,
    ) as Report;
    expect(yaml).toMatchObject([{ file: 'a.yaml', findings: [{ ruleId: 'front-matter-syntax' }] }]);
  });

  it.for<[string, string | Uint8Array | null, string]>([
    ['an empty one', '', 'empty-source'],
    ['a blank one', ' \n\n', 'empty-source'],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'binary-source'],
    ['one that is not UTF-8', new Uint8Array([0x4b, 0xff, 0x0a]), 'invalid-utf-8'],
    ['one that is not there', null, 'file-not-found'],
  ])('that cannot be read end with code 2, and the others go on: %s', async ([, content, ruleId], { folder }) => {
    if (content !== null) folder.write('x.md', content);
    folder.write('b.md', spaced);
    const { exitCode, stdout } = await folder.run(['lint', 'x.md', 'b.md', '--format', 'json']);
    expect(exitCode).toBe(2);
    const report = JSON.parse(stdout) as Report;
    expect(report.find(({ file }) => file === 'x.md')?.findings.map((one) => one.ruleId)).toEqual([ruleId]);
    expect(report.find(({ file }) => file === 'b.md')?.findings.map((one) => one.ruleId)).toEqual(['space-before-punctuation']);
    const people = await folder.run(['lint', 'x.md', 'b.md']);
    expect(people.exitCode).toBe(2);
    expect(people.stdout).toContain(ruleId);
    expect(people.stdout).toContain('space-before-punctuation');
  });

  it('that a glob or a folder does not have end with code 2, and the others go on', async ({ folder }) => {
    folder.write('b.md', spaced);
    mkdirSync(folder.at('rong'));
    const { exitCode, stdout } = await folder.run(['lint', 'khong-*.md', 'rong', 'b.md']);
    expect(exitCode).toBe(2);
    for (const id of ['no-match', 'empty-folder', 'space-before-punctuation']) expect(stdout).toContain(id);
  });

  it('whose front matter cannot be read end with code 2 and the place; nothing is said of what could not be read', async ({ folder }) => {
    folder.write('a.md', broken);
    folder.write('b.md', clean);
    const { exitCode, stdout } = await folder.run(['lint', 'a.md', 'b.md']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^ {2}3:1 lỗi .*front-matter-syntax$/mu);
    const ids = await idsOf(folder, 'a.md', 'b.md');
    expect([new Set(ids['a.md']), ids['b.md']]).toEqual([new Set(['front-matter-syntax']), []]);
  });

  it('that the office ignores are left out, as are the settings of other files', async ({ folder }) => {
    folder.write(
      'dvplan.config.yaml',
      'ignore: [nhap-*.md, cu/**]\noverrides:\n  - files: "*.txt"\n    rules: {space-before-punctuation: off}\n  - files: thu/**\n' +
        '    rules: {space-before-punctuation: lỗi}\n',
    );
    for (const name of ['a.md', 'nhap-1.md', 'cu/sau/b.md', 'cu/c.md', 'sau/nhap-2.md', 'thu/d.md']) folder.write(name, spaced);
    const report = await reportOf(folder, '**/*.md');
    expect(report.map(({ file, findings }) => [file, findings.map(({ severity }) => severity)])).toEqual([
      ['a.md', ['warning']],
      ['thu/d.md', ['error']],
    ]);
    folder.write('e.txt', 'KẾ HOẠCH\n\n1. Tổ chức hội nghị , đánh giá.\n');
    expect((await idsOf(folder, 'e.txt'))['e.txt']).not.toContain('space-before-punctuation');
  });
});

describe('the configuration of the office', () => {
  it('with a mistake ends with code 2 and its place, once, and other offices go on', async ({ folder }) => {
    folder.write('xa/dvplan.config.yaml', 'địa danh: Gia Sàng\nrules:\n  space-before-punctuation: nặng\n');
    folder.write('xa/a.md', spaced);
    folder.write('xa/b.md', spaced);
    folder.write('c.md', spaced);
    const { exitCode, stdout } = await folder.run(['lint', 'xa', 'c.md']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^xa\/dvplan\.config\.yaml\n {2}3:29 lỗi .*“nặng”/mu);
    expect(stdout.match(/“nặng”/gu)).toHaveLength(1);
    expect(await idsOf(folder, 'xa', 'c.md')).toEqual({
      'xa/dvplan.config.yaml': ['config-expects-severity'],
      'c.md': ['space-before-punctuation'],
    });
  });

  it('takes over from one that it extends', async ({ folder }) => {
    folder.write('chung/dvplan.config.yaml', 'rules: {space-before-punctuation: off, numbering-gap: off}\n');
    folder.write('xa/dvplan.config.yaml', 'extends: ../chung\nrules: {numbering-gap: lỗi}\n');
    folder.write('xa/a.md', spaced.replace('\n2. Xây', '\n4. Xây'));
    expect(await reportOf(folder, 'xa/a.md')).toMatchObject([{ findings: [{ ruleId: 'numbering-gap', severity: 'error' }] }]);
    folder.write('xa/dvplan.config.yaml', 'lưu: VT\nextends: ../khong-co\n');
    const { exitCode, stdout } = await folder.run(['lint', 'xa/a.md']);
    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(/xa\/dvplan\.config\.yaml\n {2}2:10 lỗi .*khong-co/u)]);
  });

  it('that is a folder is not passed over', async ({ folder }) => {
    folder.write('dvplan.config.yaml/x', '');
    folder.write('a.md', clean);
    const { exitCode, stdout } = await folder.run(['lint', 'a.md']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('dvplan.config.yaml');
  });
});

describe('the format', () => {
  it('json has this shape and no other', async ({ folder }) => {
    folder.write('a.md', spaced);
    folder.write('b.md', clean);
    const report = await reportOf(folder, 'a.md', 'b.md');
    expect(report[1]).toEqual({ file: 'b.md', findings: [] });
    expect(report[0]?.findings).toHaveLength(1);
    const start = spaced.indexOf(' , ');
    expect(report[0]?.findings[0]).toEqual({
      ruleId: 'space-before-punctuation',
      severity: 'warning',
      line: 22,
      column: 20,
      endLine: 22,
      endColumn: 22,
      message: expect.stringContaining('dấu cách') as string,
      hint: expect.stringContaining('Dấu câu') as string,
      actual: ' ,',
      expected: [','],
      note: expect.any(String) as string,
      url: null,
      related: [],
      fix: { safe: true, edits: [{ start, end: start + 2, text: ',' }] },
    });
    expect(Object.keys(report[0]?.findings[0] ?? {})).toEqual([
      'ruleId',
      'severity',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'hint',
      'actual',
      'expected',
      'note',
      'url',
      'related',
      'fix',
    ]);
    expect(await reportOf(folder, 'a.md', '--lang', 'en')).toMatchObject([
      { findings: [{ message: expect.stringMatching(/space/u) as string }] },
    ]);
  });

  it('sarif, checkstyle, junit and github read by their programs', async ({ folder }) => {
    folder.write('a & <b>.md', spaced);
    const say = async (format: string): Promise<string> => {
      const { exitCode, stdout } = await folder.run(['lint', 'a & <b>.md', '--format', format]);
      expect(exitCode).toBe(0);
      return stdout;
    };
    expect(JSON.parse(await say('sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'dvplan', rules: [{ id: 'space-before-punctuation' }] } },
          results: [
            {
              ruleId: 'space-before-punctuation',
              level: 'warning',
              locations: [
                { physicalLocation: { artifactLocation: { uri: 'a%20%26%20%3Cb%3E.md' }, region: { startLine: 22, startColumn: 20 } } },
              ],
            },
          ],
        },
      ],
    });
    expect(elementsOf(parseXml(await say('checkstyle')), 'error')[0]?.attributes).toMatchObject({
      line: '22',
      column: '20',
      source: 'dvplan.space-before-punctuation',
    });
    expect(elementsOf(parseXml(await say('junit')), 'testcase')[0]?.attributes).toMatchObject({ classname: 'a & <b>.md' });
    expect(await say('github')).toMatch(/^::warning file=a & <b>\.md,line=22,/u);
  });

  it('stays readable for its program where a document holds control characters', async ({ folder }) => {
    folder.write('a.md', spaced.replace('hội nghị , đánh', 'hội\u001b[31m nghị \u000b, đánh'));
    for (const format of ['checkstyle', 'junit']) parseXml((await folder.run(['lint', 'a.md', '--format', format])).stdout);
    for (const format of ['json', 'sarif']) JSON.parse((await folder.run(['lint', 'a.md', '--format', format])).stdout);
    expect((await folder.run(['lint', 'a.md'])).stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('pretty names the file once, then line, column, severity, rule and the line itself', async ({ folder }) => {
    folder.write('a.md', spaced);
    const { stdout } = await folder.run(['lint', 'a.md']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('a.md');
    expect(lines[1]).toMatch(/^ {2}22:20 cảnh báo .* space-before-punctuation$/u);
    expect(lines[2]).toBe('    1. Tổ chức hội nghị , đánh giá công tác dân vận trước ngày 28/6/2024.');
    expect(lines[3]).toBe(`    ${' '.repeat(19)}^^`);
    expect(stdout).toContain('1 cảnh báo trong 1 tệp');
    expect(stdout).toContain('1 chỗ sửa được ngay');
  });

  it('that is none ends with code 2', async ({ folder }) => {
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--format', 'xml']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('thường, json, sarif, github, checkstyle, junit')]);
  });

  it.for<[string, string[], Record<string, string>, boolean, boolean]>([
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['not with --no-color', ['--no-color'], {}, true, false],
    ['with --color in a pipe', ['--color'], {}, false, true],
    ['not in a report for programs', ['--format', 'github'], {}, true, false],
    ['not in JSON', ['--color', '--format', 'json'], {}, true, false],
  ])('is coloured %s', async ([, args, env, terminal, colored], { folder }) => {
    folder.write('a.md', spaced);
    const { stdout } = await folder.run(['lint', 'a.md', ...args], { env, terminal });
    expect(stdout).toContain('space-before-punctuation');
    expect(stdout.includes('\u001b[')).toBe(colored);
  });
});

describe('--output-file', () => {
  it('takes the report, without colours, and leaves standard output empty', async ({ folder }) => {
    folder.write('a.md', spaced);
    const direct = await folder.run(['lint', 'a.md']);
    expect(await folder.run(['lint', 'a.md', '--output-file', 'ket-qua.txt'], { terminal: true })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'a.md → ket-qua.txt\n',
    });
    expect(folder.read('ket-qua.txt').toString('utf8')).toBe(direct.stdout);
  });

  it('replaces an older report', async ({ folder }) => {
    folder.write('a.md', clean);
    folder.write('r.json', 'cũ');
    await folder.run(['lint', 'a.md', '-f', 'json', '-o', 'r.json']);
    expect(JSON.parse(folder.read('r.json').toString('utf8'))).toEqual([{ file: 'a.md', findings: [] }]);
    expect(folder.files).toEqual(['a.md', 'r.json']);
  });

  it.for<[string, string, string]>([
    ['a folder', 'thu-muc', 'là thư mục'],
    ['in a folder that is not there', 'khong/co/r.json', 'không có thư mục'],
    ['below a file', 'a.md/r.json', 'không có thư mục'],
    ['that may not be written', 'khoa.json', 'EACCES'],
    ['a source', './a.md', 'trùng với tệp nguồn'],
  ])('%s is an error, and nothing is lost', async ([, output, sentence], { folder }) => {
    folder.write('a.md', spaced);
    folder.write('thu-muc/giu.txt', '');
    folder.write('khoa.json', 'giữ');
    chmodSync(folder.at('khoa.json'), 0o444);
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--format', 'json', '--output-file', output]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(folder.read('a.md').toString('utf8')).toBe(spaced);
    expect(folder.read('khoa.json').toString('utf8')).toBe('giữ');
    expect(folder.files).toEqual(['a.md', 'khoa.json', 'thu-muc/giu.txt']);
  });
});

describe('the exit code', () => {
  it.for<[string, string, string[], number]>([
    ['0 for nothing', clean, [], 0],
    ['0 for warnings', spaced, [], 0],
    ['1 for an error', unsigned, [], 1],
    ['1 for a warning that was made an error', spaced, ['--rule', 'space-before-punctuation=error'], 1],
    ['0 for an error that was switched off', unsigned, ['--rule', 'missing-signature=off'], 0],
    ['1 for more warnings than allowed', spaced, ['--max-warnings', '0'], 1],
    ['0 for as many warnings as allowed', spaced, ['--max-warnings', '1'], 0],
    ['1 for more warnings than allowed, though they are not shown', spaced, ['--max-warnings', '0', '--quiet'], 1],
    ['1 for an error, whatever is allowed', unsigned, ['--max-warnings', '9'], 1],
    ['0 for infos', spaced, ['--rule', 'space-before-punctuation=gợi ý', '--max-warnings', '0'], 0],
    ['2 for a number that is none', spaced, ['--max-warnings', '-1'], 2],
    ['2 for a word that is not a number', spaced, ['--max-warnings', 'ba'], 2],
    ['2 for an option that is none', spaced, ['--khong-co'], 2],
  ])('is %s', async ([, text, args, code], { folder }) => {
    folder.write('a.md', text);
    expect((await folder.run(['lint', 'a.md', ...args])).exitCode).toBe(code);
  });

  it('1 for warnings is explained', async ({ folder }) => {
    folder.write('a.md', spaced);
    expect((await folder.run(['lint', 'a.md', '--max-warnings', '0'])).stderr).toMatch(/^1 cảnh báo, nhiều hơn .*--max-warnings/u);
    expect((await folder.run(['lint', 'a.md', '--max-warnings', '0', '--format', 'json', '--lang', 'en'])).stderr).toContain('1 warning,');
    expect((await folder.run(['lint', 'a.md', '--max-warnings', '1'])).stderr).toBe('');
  });
});

describe('--quiet', () => {
  it('shows errors alone, and does not say that nothing was found', async ({ folder }) => {
    folder.write('a.md', spaced.replace(/người ký:\n(?: {2}.*\n)+/u, ''));
    const { stdout, exitCode } = await folder.run(['lint', 'a.md', '--quiet']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('missing-signature');
    expect(stdout).not.toContain('space-before-punctuation');
    expect(stdout).toContain('1 lỗi trong 1 tệp');
    folder.write('a.md', spaced);
    expect(await folder.run(['lint', 'a.md', '-q'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await reportOf(folder, 'a.md', '--quiet')).toEqual([{ file: 'a.md', findings: [] }]);
  });
});

describe('--rule', () => {
  it('outweighs the office and its overrides, rule by rule', async ({ folder }) => {
    folder.write(
      'dvplan.config.yaml',
      'rules: {space-before-punctuation: off, numbering-gap: info}\noverrides: [{files: "*.md", rules: {numbering-gap: error}}]\n',
    );
    folder.write('a.md', spaced.replace('\n2. Xây', '\n4. Xây'));
    expect(await idsOf(folder, 'a.md')).toEqual({ 'a.md': ['numbering-gap'] });
    const [report] = await reportOf(folder, 'a.md', '--rule', 'space-before-punctuation=error', '--rule', 'numbering-gap=cảnh báo');
    expect(report?.findings.map(({ ruleId, severity }) => `${ruleId}=${severity}`)).toEqual([
      'space-before-punctuation=error',
      'numbering-gap=warning',
    ]);
  });

  it.for<[string, string]>([
    ['khong-co=off', 'không có quy tắc “khong-co”'],
    ['numbering-gap=nặng', 'numbering-gap=nặng'],
    ['numbering-gap', 'không hiểu “numbering-gap”'],
    ['numbering-gap=', 'không hiểu'],
    ['numbering-gap=off=error', 'không hiểu'],
    ['numbering-gap=constructor', 'không hiểu'],
    ['=off', 'không có quy tắc'],
    ['constructor=off', 'không có quy tắc “constructor”'],
  ])('%s ends with code 2', async ([setting, sentence], { folder }) => {
    folder.write('a.md', spaced);
    const { exitCode, stdout, stderr } = await folder.run(['lint', 'a.md', '--rule', setting]);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)]);
  });
});

describe('--timing', () => {
  it('tells of each rule how long it took, apart from the report', async ({ folder }) => {
    folder.write('a.md', spaced);
    const { stdout, stderr, exitCode } = await folder.run(['lint', 'a.md', '--format', 'json', '--timing', '--rule', 'numbering-gap=off']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^space-before-punctuation +\d+\.\d\d ms +\d+\.\d%$/mu);
    expect(stderr).not.toContain('numbering-gap');
    expect(stderr).toMatch(/100%\n$/u);
  });
});

describe('--fix', () => {
  it('writes safe fixes, says how many, and finds nothing to do the second time', async ({ folder }) => {
    folder.write('a.md', spaced.replace('\n2. Xây', '\n4. Xây'));
    folder.write('b.md', clean);
    const before = statSync(folder.at('b.md'));
    const { exitCode, stdout } = await folder.run(['lint', 'a.md', 'b.md', '--fix']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('đã sửa 1 chỗ');
    expect(stdout).toContain('numbering-gap');
    expect(stdout).not.toContain('space-before-punctuation');
    expect(folder.read('a.md').toString('utf8')).toBe(gap);
    expect(statSync(folder.at('b.md')).ino).toBe(before.ino);
    expect((await folder.run(['lint', 'a.md', '--fix'])).stdout).not.toContain('đã sửa');
    expect(folder.files).toEqual(['a.md', 'b.md']);
  });

  it('with --unsafe-fixes numbers anew', async ({ folder }) => {
    folder.write('a.md', gap);
    await folder.run(['lint', 'a.md', '--unsafe-fixes']);
    expect(folder.read('a.md').toString('utf8')).toBe(gap);
    const { stdout } = await folder.run(['lint', 'a.md', '--fix', '--unsafe-fixes']);
    expect(folder.read('a.md').toString('utf8')).toBe(clean);
    expect(stdout).toContain('đã sửa 1 chỗ');
    expect((await folder.run(['lint', 'a.md', '--fix', '--unsafe-fixes'])).stdout).not.toContain('đã sửa');
  });

  it('mends nothing that is switched off, ignored or in the baseline', async ({ folder }) => {
    const ignored = spaced.replace('\n1. Tổ chức', '\n<!-- dvplan ignore space-before-punctuation: trích nguyên văn -->\n1. Tổ chức');
    folder.write('a.md', spaced);
    folder.write('b.md', ignored);
    await folder.run(['lint', 'a.md', '--fix', '--rule', 'space-before-punctuation=off']);
    await folder.run(['lint', 'b.md', '--fix', '--unsafe-fixes']);
    await folder.run(['lint', 'a.md', '--baseline', 'moc.json', '--update-baseline']);
    await folder.run(['lint', 'a.md', '--fix', '--baseline', 'moc.json']);
    expect(folder.read('a.md').toString('utf8')).toBe(spaced);
    expect(folder.read('b.md').toString('utf8')).toBe(ignored);
  });

  const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };
  it.for<[string, (text: string) => Buffer]>([
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['mixed line ends', (text) => Buffer.from(text.replace('NHIỆM VỤ\n', 'NHIỆM VỤ\r\n').replace('như sau:\n', 'như sau:\r\n'))],
    ['no line end at the end', (text) => Buffer.from(text.trimEnd())],
    ['a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['a byte order mark and CRLF', (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16 LE', (text) => utf16(text, 'le')],
    ['UTF-16 BE', (text) => utf16(text.replaceAll('\n', '\r\n'), 'be')],
    ['decomposed letters', (text) => Buffer.from(text.normalize('NFD'))],
    ['decomposed letters in one paragraph', (text) => Buffer.from(text.replace(/^Thực hiện .*$/mu, (line) => line.normalize('NFD')))],
  ])('keeps every byte outside of a fix: %s', async ([, encode], { folder }) => {
    folder.write('a.md', encode(spaced));
    const { stdout } = await folder.run(['lint', 'a.md', '--fix', '--rule', 'denormalized-text=off']);
    expect(stdout).toContain('đã sửa 1 chỗ');
    expect(folder.read('a.md').equals(encode(clean))).toBe(true);
  });

  it('leaves the file to those who could read and write it', async ({ folder }) => {
    folder.write('a.md', spaced);
    chmodSync(folder.at('a.md'), 0o666);
    await folder.run(['lint', 'a.md', '--fix']);
    expect(folder.read('a.md').toString('utf8')).toBe(clean);
    expect(statSync(folder.at('a.md')).mode & 0o777).toBe(0o666);
  });

  it('of a file that may not be written is an error; the file stands, the others are mended', async ({ folder }) => {
    folder.write('a.md', spaced);
    folder.write('b.md', spaced);
    chmodSync(folder.at('a.md'), 0o444);
    const { exitCode, stdout } = await folder.run(['lint', 'a.md', 'b.md', '--fix']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^a\.md\n {2}lỗi không ghi được “a\.md”/mu);
    expect(stdout).toContain('đã sửa 1 chỗ');
    expect(folder.read('a.md').toString('utf8')).toBe(spaced);
    expect(folder.read('b.md').toString('utf8')).toBe(clean);
    expect(folder.files).toEqual(['a.md', 'b.md']);
  });

  it('in a folder that may not be written is an error, and the file stands', async ({ folder }) => {
    if (process.getuid?.() === 0) {
      console.warn('SKIPPED: root writes into every folder');
      return;
    }
    folder.write('x/a.md', spaced);
    chmodSync(folder.at('x'), 0o555);
    const { exitCode, stdout } = await folder.run(['lint', 'x/a.md', '--fix']);
    chmodSync(folder.at('x'), 0o755);
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining('không ghi được')]);
    expect(folder.read('x/a.md').toString('utf8')).toBe(spaced);
    expect(folder.files).toEqual(['x/a.md']);
  });

  it('of standard input prints the text, mended or not, and the report to standard error', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'ignore: bo-qua.md\n');
    const fix = async (input: string, ...args: string[]) => folder.run(['lint', '-', '--fix', ...args], { input });
    expect(await fix(spaced)).toMatchObject({ exitCode: 0, stdout: clean, stderr: expect.stringContaining('đã sửa 1 chỗ') as string });
    expect(await fix(clean)).toMatchObject({ exitCode: 0, stdout: clean, stderr: expect.stringContaining('Không thấy lỗi') as string });
    expect(await fix(broken)).toMatchObject({
      exitCode: 2,
      stdout: broken,
      stderr: expect.stringContaining('front-matter-syntax') as string,
    });
    expect(await fix(spaced, '--stdin-filename', 'bo-qua.md')).toMatchObject({ exitCode: 0, stdout: spaced });
    expect(await fix(spaced, '--output-file', 'r.txt')).toMatchObject({ exitCode: 0, stdout: clean, stderr: '- → r.txt\n' });
    expect(folder.files).toEqual(['dvplan.config.yaml', 'r.txt']);
  });

  it('of standard input keeps its encoding', async ({ folder }) => {
    const chunks: Buffer[] = [];
    const exitCode = await run(['lint', '-', '--fix', '--stdin-filename', 'a.md'], {
      stdout: { write: (chunk: string | Uint8Array) => chunks.push(Buffer.from(chunk)) },
      stderr: { write: () => true },
      stdin: (async function* () {
        yield utf16(spaced, 'le');
      })(),
      env: {},
      cwd: () => folder.path,
      hrtime: { bigint: () => 0n },
    });
    expect(exitCode).toBe(0);
    expect(Buffer.concat(chunks).equals(utf16(clean, 'le'))).toBe(true);
  });
});

describe('--diff', () => {
  it('prints a patch that makes what --fix would write, writes nothing, and ends with code 1', async ({ folder }) => {
    const text = spaced.replace('\n2. Xây', '\n4. Xây').replaceAll('\n', '\r\n');
    folder.write('a.md', text);
    folder.write('b.md', clean);
    const { exitCode, stdout, stderr } = await folder.run(['lint', 'a.md', 'b.md', '--diff']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@/u);
    expect(stdout).not.toContain('b.md');
    expect(stderr).toContain('1 chỗ sẽ được sửa');
    expect(folder.read('a.md').toString('utf8')).toBe(text);
    expect(applyPatch(text, stdout)).toBe(gap.replaceAll('\n', '\r\n'));
    const unsafe = await folder.run(['lint', 'a.md', '--diff', '--fix', '--unsafe-fixes']);
    expect(applyPatch(text, unsafe.stdout)).toBe(clean.replaceAll('\n', '\r\n'));
    expect(folder.read('a.md').toString('utf8')).toBe(text);
    expect(folder.files).toEqual(['a.md', 'b.md']);
  });

  it('of what needs no mending prints nothing and ends with code 0, whatever else was found', async ({ folder }) => {
    folder.write('a.md', unsigned);
    const { exitCode, stdout, stderr } = await folder.run(['lint', 'a.md', '--diff']);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain('0 chỗ');
  });

  it('tells of files that could not be read', async ({ folder }) => {
    folder.write('a.md', broken);
    folder.write('b.md', spaced);
    const { exitCode, stdout, stderr } = await folder.run(['lint', 'a.md', 'thieu.md', 'b.md', '--diff']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('+++ b.md');
    expect(stderr).toMatch(/^a\.md:3:1: lỗi/mu);
    expect(stderr).toMatch(/^thieu\.md:.*lỗi/mu);
  });

  it('of standard input prints the patch alone, or writes it where --output-file says', async ({ folder }) => {
    const { stdout } = await folder.run(['lint', '-', '--diff', '--stdin-filename', 'x.md'], { input: spaced });
    expect(applyPatch(spaced, stdout)).toBe(clean);
    const written = await folder.run(['lint', '-', '--diff', '--stdin-filename', 'x.md', '-o', 'x.patch'], { input: spaced });
    expect([written.exitCode, written.stdout, folder.read('x.patch').toString('utf8')]).toEqual([1, '', stdout]);
  });

  it('leaves baselines alone', async ({ folder }) => {
    folder.write('a.md', spaced);
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--diff', '--baseline', 'moc.json', '--update-baseline']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--diff')]);
    expect(folder.files).toEqual(['a.md']);
  });
});

describe('what was signed', () => {
  interface OfficialDocument {
    readonly number: unknown;
    readonly issuance: { readonly date: { readonly value: unknown } | null };
    readonly signatories: readonly { readonly capacities: unknown; readonly positions: readonly string[]; readonly name: string | null }[];
    readonly citations: readonly { readonly number: string | null; readonly date: string | null }[];
  }
  const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
  const documents = readdirSync(fixtures).filter((name) => /\.(?:md|txt|yaml)$/u.test(name) && !name.includes('.expected.'));

  /** Zeros before a number, blanks and case are form. */
  const plain = (value: unknown): string =>
    JSON.stringify(value ?? null)
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/(?<!\d)0+(?=\d)/gu, '');
  const factsOf = async (folder: WorkFolder, name: string): Promise<Record<string, unknown>> => {
    const { plan } = JSON.parse((await folder.run(['inspect', name, '--format', 'json'])).stdout) as { plan: OfficialDocument };
    return {
      number: plain((plan.number as { value?: unknown } | null)?.value),
      date: plain(plan.issuance.date?.value),
      signatories: plan.signatories.map(({ capacities, positions, name: who }) => plain([capacities, positions, who])),
      citations: plan.citations.map(({ number, date }) => plain([number, date])),
    };
  };

  it('is the same after all fixes, in every sample document', async ({ folder }) => {
    expect(documents.length).toBeGreaterThan(10);
    for (const name of documents) {
      folder.write(name, readFileSync(`${fixtures}${name}`));
      const before = await factsOf(folder, name);
      await folder.run(['lint', name, '--fix', '--unsafe-fixes']);
      expect(await factsOf(folder, name), name).toEqual(before);
      const once = folder.read(name);
      await folder.run(['lint', name, '--fix', '--unsafe-fixes']);
      expect(folder.read(name).equals(once), `${name}, the second time`).toBe(true);
    }
  });

  it.for<[string, string, string]>([
    ['an impossible date', 'ngày 19/01/2024 của', 'ngày 31/02/2024 của'],
    ['a date of the letterhead that is impossible', 'ngày ban hành: 19/01/2024', 'ngày ban hành: 31/02/2024'],
    ['another date of the same document', 'như sau:', 'theo Kế hoạch số 136-KH/TU, ngày 20/01/2024 của Ban Thường vụ Thành ủy, như sau:'],
    ['a number in the wrong form', '11-KH/ĐU', '11/KH-ĐU'],
    ['a signature in small letters', 'T/M BAN THƯỜNG VỤ', 'TM. ban thường vụ'],
    ['a signatory twice blank', 'Nguyễn Văn A', 'nguyễn  văn a'],
    ['a deadline before the document', '28/6/2024', '28/6/2023'],
    ['a figure with the wrong marks', '6 tháng', '1,000.5 tỷ đồng trong 6 tháng'],
  ])('is not guessed at: %s', async ([, from, to], { folder }) => {
    const text = clean.replace(from, to);
    expect(text).not.toBe(clean);
    folder.write('a.md', text);
    const before = await factsOf(folder, 'a.md');
    await folder.run(['lint', 'a.md', '--fix', '--unsafe-fixes']);
    expect(await factsOf(folder, 'a.md')).toEqual(before);
    const digits = (one: string): string[] => (one.match(/\d+/gu) ?? []).map((number) => number.replace(/^0+(?=\d)/u, ''));
    expect(digits(folder.read('a.md').toString('utf8'))).toEqual(digits(text));
  });
});

describe('a baseline', () => {
  const update = (folder: WorkFolder, ...args: string[]) =>
    folder.run(['lint', ...args, '--baseline', 'moc/dvplan.json', '--update-baseline']);

  it('holds what is there, by paths from its own folder; then only what is new is reported', async ({ folder }) => {
    folder.write('moc/giu.txt', '');
    folder.write('ho-so/a.md', spaced);
    folder.write('ho-so/b.md', unsigned);
    folder.write('ho-so/c.md', clean);
    expect((await update(folder, 'ho-so')).exitCode).toBe(0);
    const baseline = JSON.parse(folder.read('moc/dvplan.json').toString('utf8')) as Record<string, unknown>;
    expect(baseline).toMatchObject({
      '../ho-so/a.md': [{ rule: 'space-before-punctuation', count: 1 }],
      '../ho-so/b.md': expect.arrayContaining([expect.objectContaining({ rule: 'missing-signature' })]) as unknown,
    });
    expect(Object.keys(baseline)).toEqual(['../ho-so/a.md', '../ho-so/b.md']);
    expect(await folder.run(['lint', 'ho-so', '--baseline', 'moc/dvplan.json'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('đánh số, viện dẫn, chính tả) ở 3 tệp') as string,
    });
    folder.write('ho-so/a.md', spaced.replace('như sau:', 'như sau :'));
    expect(await reportOf(folder, 'ho-so/a.md', '--baseline', 'moc/dvplan.json', '--max-warnings', '0')).toMatchObject([
      { findings: [{ line: 18, ruleId: 'space-before-punctuation' }] },
    ]);
  });

  it('knows what moved', async ({ folder }) => {
    folder.write('moc/giu.txt', '');
    folder.write('a.md', spaced);
    await update(folder, 'a.md');
    folder.write('a.md', spaced.replace('## I. NHIỆM VỤ', 'Đảng ủy yêu cầu các chi bộ triển khai nghiêm túc.\n\n## I. NHIỆM VỤ'));
    expect((await idsOf(folder, 'a.md', '--baseline', 'moc/dvplan.json'))['a.md']).not.toContain('space-before-punctuation');
  });

  it('that is updated keeps what it has of other files, and forgets what was mended', async ({ folder }) => {
    folder.write('moc/giu.txt', '');
    folder.write('a.md', spaced);
    folder.write('b.md', spaced);
    await update(folder, 'a.md', 'b.md');
    folder.write('a.md', clean);
    folder.write('b.md', broken);
    expect((await update(folder, 'a.md', 'b.md')).exitCode).toBe(2);
    expect(JSON.parse(folder.read('moc/dvplan.json').toString('utf8'))).toEqual({
      '../b.md': [{ rule: 'space-before-punctuation', words: ',', count: 1 }],
    });
  });

  it('hides no file that cannot be read', async ({ folder }) => {
    folder.write('moc/giu.txt', '');
    folder.write('a.md', broken);
    await update(folder, 'a.md');
    expect(await folder.run(['lint', 'a.md', '--baseline', 'moc/dvplan.json'])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('front-matter-syntax') as string,
    });
  });

  it('has the same bytes whatever the order of the files, and is made of what is left after mending', async ({ folder }) => {
    folder.write('moc/giu.txt', '');
    folder.write('a.md', gap);
    folder.write('b.md', spaced);
    await update(folder, 'b.md', 'a.md');
    const one = folder.read('moc/dvplan.json');
    await update(folder, 'a.md', 'b.md');
    expect(folder.read('moc/dvplan.json').equals(one)).toBe(true);
    await update(folder, 'a.md', 'b.md', '--fix');
    expect(Object.keys(JSON.parse(folder.read('moc/dvplan.json').toString('utf8')) as object)).toEqual(['../a.md']);
  });

  it.for<[string, string | null, string]>([
    ['that is not there', null, 'không có tệp mốc'],
    ['that is not JSON', '{', 'không phải tệp mốc'],
    ['that is a list', '[]', 'không phải tệp mốc'],
    ['of other entries', '{"a.md": [{"rule": 1}]}', 'không phải tệp mốc'],
    ['of no entries', '{"a.md": {}}', 'không phải tệp mốc'],
  ])('%s ends with code 2 before anything is mended', async ([, content, sentence], { folder }) => {
    folder.write('a.md', spaced);
    if (content !== null) folder.write('moc.json', content);
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--fix', '--baseline', 'moc.json']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(folder.read('a.md').toString('utf8')).toBe(spaced);
  });

  it('in a folder that is not there ends with code 2', async ({ folder }) => {
    folder.write('a.md', spaced);
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--baseline', 'khong/moc.json', '--update-baseline']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('không có thư mục')]);
  });

  it('must be named to be updated', async ({ folder }) => {
    folder.write('a.md', spaced);
    const { exitCode, stderr } = await folder.run(['lint', 'a.md', '--update-baseline']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--baseline TỆP')]);
  });
});

describe('the register of an office', () => {
  it('outdoes what was only read somewhere, and speaks of its own documents', async ({ folder }) => {
    const cited =
      'Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Thành ủy và Kế hoạch số 75-KH/TU, ngày 12/02/2024 của Thành ủy, Đảng ủy ' +
      'xây dựng kế hoạch như sau:';
    folder.write(
      'a.md',
      `---\nthể thức: 36-HD/VPTW\n---\n\n# KẾ HOẠCH\n\ncông tác dân vận năm 2024\n\n${cited}\n\n1. Tuyên truyền, vận động Nhân dân.\n`,
    );
    const found = async (): Promise<string[]> => {
      const { stdout } = await folder.run(['lint', 'a.md', '--format', 'json']);
      const [report] = JSON.parse(stdout) as { findings: { ruleId: string; line: number; expected: string[] | null }[] }[];
      return (report?.findings ?? [])
        .filter(({ ruleId }) => ruleId === 'contradicts-register')
        .map(({ line, expected }) => `${line} ${String(expected)}`);
    };
    expect(await found()).toEqual([]);
    folder.write('dvplan.config.yaml', 'register: [so-van-ban.yaml]\n');
    const entry = (number: string, date: string): string =>
      `  - tên loại: Kế hoạch\n    số và ký hiệu: ${number}\n    ngày ban hành: ${date}\n    cơ quan ban hành: Thành ủy\n`;
    folder.write('so-van-ban.yaml', `văn bản:\n${entry('136-KH/TU', '20/01/2024')}${entry('75-KH/TU', '12/02/2024')}`);
    expect(await found()).toEqual(['9 20/01/2024']);
    folder.write('so-van-ban.yaml', `văn bản:\n${entry('136-KH/TU', '31/02/2024')}`);
    expect(await folder.run(['lint', 'a.md'])).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('so-van-ban.yaml') as string });
  });
});

describe('--diff of very many changes', () => {
  it('is still a patch that makes the mended text', async ({ folder }) => {
    const lines = Array.from({ length: 2500 }, (_, index) => `${index + 1}. Tuyên truyền , vận động Nhân dân.`);
    const text = `# KẾ HOẠCH\n\ncông tác dân vận năm 2024\n\n${lines.join('\n\n')}`;
    folder.write('a.md', text);
    const { exitCode, stdout } = await folder.run(['lint', 'a.md', '--diff']);
    expect(exitCode).toBe(1);
    expect(folder.read('a.md').toString('utf8')).toBe(text);
    await folder.run(['lint', 'a.md', '--fix']);
    const mended = folder.read('a.md').toString('utf8');
    expect(mended).not.toContain(' ,');
    expect(applyPatch(text, stdout)).toBe(mended);
  });
});
