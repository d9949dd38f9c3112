/** What an office sets of the linter in `dvplan.config.yaml`. */
import { describe, expect, test } from 'vitest';
import type { KnownRules } from '../../src/config/lint-settings.js';
import type { Finding, LintConfig } from '../../src/model/index.js';
import { failureOf } from './failure.js';
import { readOffice, type Bases } from './read-office.js';

/** Rules of the test's own: those of the program come and go. */
const rules: KnownRules = new Map([
  ['end-mark', {}],
  ['numbering-gap', {}],
  [
    'long-sentence',
    {
      most: { initial: 60 },
      words: { initial: ['và'] },
      headings: { initial: false },
      tone: { initial: '', choices: ['', 'cũ', 'mới'] },
      mark: { initial: '.' },
    },
  ],
]);

function lintOf(text: string, bases: Bases = {}): LintConfig {
  return readOffice(text, 'dvplan.config.yaml', bases, rules).lint;
}

function mistakeOf(text: string, bases: Bases = {}): Finding {
  return failureOf(() => lintOf(text, bases));
}

describe('rules', () => {
  test.each([
    ['off', 'off'],
    ['info', 'info'],
    ['warning', 'warning'],
    ['error', 'error'],
    ['tắt', 'off'],
    ['gợi ý', 'info'],
    ['cảnh báo', 'warning'],
    ['lỗi', 'error'],
    ['LỖI', 'error'],
    ['canh_bao', 'warning'],
    ['"off"', 'off'],
    ['lỗi'.normalize('NFD'), 'error'],
  ])('take the severity %s', (written, severity) => {
    expect(lintOf(`rules:\n  end-mark: ${written}\n`).rules).toEqual({ 'end-mark': { severity } });
  });

  test('take severity and options in a mapping, in either language', () => {
    const options = { most: 40, words: ['và', 'hoặc'], headings: true, tone: 'mới', mark: ';' };
    expect(
      lintOf(
        'rules:\n  long-sentence:\n    severity: error\n    most: 40\n    words: [và, hoặc]\n    headings: true\n    tone: mới\n' +
          '    mark: ";"\n',
      ).rules,
    ).toEqual({ 'long-sentence': { severity: 'error', options } });
    expect(
      lintOf(
        'quy tắc:\n  long-sentence:\n    mức độ: lỗi\n    most: 40\n    words:\n      - và\n      - hoặc\n    headings: có\n' +
          '    tone: MOI\n    mark: ";"\n',
      ).rules,
    ).toEqual({ 'long-sentence': { severity: 'error', options } });
  });

  test('take options alone, and leave the severity to the rule', () => {
    expect(lintOf('rules: {long-sentence: {most: 40, headings: không}}').rules).toEqual({
      'long-sentence': { options: { most: 40, headings: false } },
    });
  });

  test.each(['', 'rules:', 'rules: {}', '# không có gì'])('may be absent: %j', (text) => {
    expect(lintOf(text)).toEqual({ rules: {}, overrides: [], ignore: [], terms: [], register: [] });
  });

  test.each<[string, string, Partial<Finding>]>([
    [
      'an unknown rule, with the nearest',
      'rules:\n  end-mark: off\n  numbering-gop: off',
      { messageId: 'config-unknown-rule', line: 3, column: 3, actual: 'numbering-gop', data: { nearest: 'numbering-gap' } },
    ],
    ['a rule of an object', 'rules:\n  constructor: off', { messageId: 'config-unknown-rule', line: 2, actual: 'constructor' }],
    ['a severity that is none', 'rules:\n  end-mark: nặng', { messageId: 'config-expects-severity', line: 2, column: 13, actual: 'nặng' }],
    [
      'a severity of an object',
      'rules:\n  end-mark: constructor',
      { messageId: 'config-expects-severity', line: 2, actual: 'constructor' },
    ],
    ['no severity', 'địa danh: A\nrules:\n  end-mark:\n', { messageId: 'config-expects-severity', line: 3, actual: '' }],
    [
      'no severity in brackets',
      'địa danh: A\nrules: {end-mark}\n',
      { messageId: 'config-expects-severity', line: 2, column: 9, actual: '' },
    ],
    ['a list for a severity', 'rules:\n  end-mark: [off]', { messageId: 'config-expects-severity', line: 2 }],
    [
      'a severity of a mapping that is none',
      'rules:\n  end-mark:\n    severity: nặng',
      { messageId: 'config-expects-severity', line: 3, column: 15, actual: 'nặng' },
    ],
    [
      'a mapping for the severity of a mapping',
      'rules:\n  end-mark:\n    severity: {a: b}',
      { messageId: 'config-expects-severity', line: 3 },
    ],
    [
      'an unknown option, with the nearest',
      'rules:\n  long-sentence:\n    severity: error\n    mots: 3',
      {
        messageId: 'config-unknown-key',
        line: 4,
        column: 5,
        actual: 'mots',
        data: { nearest: 'most', known: ['severity', 'most', 'words', 'headings', 'tone', 'mark'] },
      },
    ],
    [
      'an option of an object',
      'rules:\n  long-sentence:\n    constructor: 3',
      { messageId: 'config-unknown-key', line: 3, actual: 'constructor' },
    ],
    [
      'an option of a rule without any',
      'rules:\n  end-mark:\n    most: 3',
      { messageId: 'config-unknown-key', line: 3, actual: 'most', data: { nearest: 'severity', known: ['severity'] } },
    ],
    [
      'a word for a number',
      'rules:\n  long-sentence:\n    most: nhiều',
      {
        messageId: 'config-expects-option',
        line: 3,
        column: 11,
        actual: 'nhiều',
        data: expect.objectContaining({ key: 'most' }) as Finding['data'],
      },
    ],
    ['a list for a number', 'rules:\n  long-sentence:\n    most: [3]', { messageId: 'config-expects-option', line: 3 }],
    ['nothing for a number', 'rules: {long-sentence: {most}}', { messageId: 'config-expects-option', line: 1, column: 25 }],
    [
      'a word for yes or no',
      'rules:\n  long-sentence:\n    headings: constructor',
      { messageId: 'config-expects-option', line: 3, actual: 'constructor', data: { key: 'headings', choices: ['true', 'false'] } },
    ],
    [
      'a word that is not a choice',
      'rules:\n  long-sentence:\n    tone: xưa',
      { messageId: 'config-expects-option', line: 3, actual: 'xưa', data: { key: 'tone', choices: ['cũ', 'mới'] } },
    ],
    [
      'a mapping for a list',
      'rules:\n  long-sentence:\n    words: {a: b}',
      { messageId: 'config-expects-list', line: 3, data: { key: 'words' } },
    ],
    ['a list of rules', 'rules:\n  - end-mark', { messageId: 'config-expects-mapping', line: 2, data: { key: 'rules' } }],
    ['a text for rules', 'rules: tất cả', { messageId: 'config-expects-mapping', line: 1, column: 8 }],
    ['a rule twice', 'rules:\n  end-mark: off\n  end-mark: error', { messageId: 'yaml-duplicate-key', line: 3, actual: 'end-mark' }],
    ['an option twice', 'rules:\n  long-sentence:\n    most: 3\n    most: 4', { messageId: 'yaml-duplicate-key', line: 4 }],
    [
      'a severity in both languages',
      'rules:\n  end-mark:\n    severity: off\n    mức độ: lỗi',
      { messageId: 'yaml-duplicate-key', line: 4, column: 5, actual: 'mức độ' },
    ],
    [
      'rules in both languages',
      'rules:\n  end-mark: off\nquy tắc:\n  numbering-gap: off',
      { messageId: 'yaml-duplicate-key', line: 3, column: 1, actual: 'quy tắc' },
    ],
    [
      'rules in both languages, the first without any',
      'rules:\nquy tắc:\n  numbering-gap: off',
      { messageId: 'yaml-duplicate-key', line: 2, column: 1 },
    ],
    [
      'a key that is near `rules`',
      'rule:\n  end-mark: off',
      { messageId: 'config-unknown-key', line: 1, column: 1, data: expect.objectContaining({ nearest: 'rules' }) as Finding['data'] },
    ],
    ['a key that is not text', 'rules:\n  ? [a]\n  : off', { messageId: 'config-key-not-text', line: 2 }],
  ])('refuse %s', (_name, text, expected) => {
    expect(mistakeOf(text)).toMatchObject({ severity: 'error', file: 'dvplan.config.yaml', ...expected });
  });
});

describe('overrides', () => {
  test('set rules for globs, in either language', () => {
    const text =
      'overrides:\n  - files: "*.txt"\n    rules: {end-mark: off}\n  - tệp:\n      - cu/**\n      - nhap.md\n    quy tắc:\n' +
      '      long-sentence: {most: 9}\n';
    expect(lintOf(text).overrides).toEqual([
      { files: ['*.txt'], rules: { 'end-mark': { severity: 'off' } } },
      { files: ['cu/**', 'nhap.md'], rules: { 'long-sentence': { options: { most: 9 } } } },
    ]);
    expect(lintOf(text.replace('overrides', 'riêng cho')).overrides).toHaveLength(2);
  });

  test.each<[string, string, Partial<Finding>]>([
    [
      'one without files',
      'overrides:\n  - files: a.md\n    rules: {end-mark: off}\n  - rules: {end-mark: off}',
      { messageId: 'config-override-without-files', line: 4 },
    ],
    ['one with no file', 'overrides:\n  - files: []\n', { messageId: 'config-override-without-files', line: 2 }],
    ['one that is empty', 'overrides:\n  - files: a.md\n  -\n', { messageId: 'config-override-without-files', line: 3 }],
    ['one that is a text', 'overrides:\n  - a.md\n', { messageId: 'config-expects-mapping', line: 2, data: { key: 'overrides' } }],
    ['a mapping', 'overrides:\n  files: a.md\n', { messageId: 'config-expects-list', line: 2, data: { key: 'overrides' } }],
    [
      'an unknown key',
      'overrides:\n  - file: a.md\n',
      { messageId: 'config-unknown-key', line: 2, column: 5, actual: 'file', data: { nearest: 'files', known: ['files', 'rules'] } },
    ],
    [
      'an unknown rule',
      'overrides:\n  - files: a.md\n    rules:\n      end-marc: off\n',
      { messageId: 'config-unknown-rule', line: 4, column: 7, data: { nearest: 'end-mark' } },
    ],
    [
      'files in both languages',
      'overrides:\n  - files: a.md\n    tệp: b.md\n',
      { messageId: 'yaml-duplicate-key', line: 3, column: 5, actual: 'tệp' },
    ],
    ['a mapping of files', 'overrides:\n  - files: {a: b}\n', { messageId: 'config-expects-list', line: 2, data: { key: 'files' } }],
  ])('refuse %s', (_name, text, expected) => {
    expect(mistakeOf(text)).toMatchObject({ severity: 'error', file: 'dvplan.config.yaml', ...expected });
  });
});

describe('ignored files, terms and registers', () => {
  test('are lists, or one text', () => {
    expect(lintOf('ignore: [a.md, cu/**]').ignore).toEqual(['a.md', 'cu/**']);
    expect(lintOf('bỏ qua: a.md').ignore).toEqual(['a.md']);
    expect(lintOf('register:\n  - so.yaml\n  - ../so.yaml').register).toEqual([
      { path: 'so.yaml', namedIn: 'dvplan.config.yaml' },
      { path: '../so.yaml', namedIn: 'dvplan.config.yaml' },
    ]);
    expect(lintOf('sổ văn bản: so.yaml').register).toEqual([{ path: 'so.yaml', namedIn: 'dvplan.config.yaml' }]);
  });

  test('name the preferred term and what stands in its place, in the normal form', () => {
    const expected = [
      { preferred: 'Ủy ban nhân dân', instead: ['UBND', 'ủy ban'] },
      { preferred: 'hằng năm', instead: ['hàng năm'] },
    ];
    expect(lintOf('terms:\n  Ủy ban nhân dân: [UBND, ủy ban]\n  hằng năm: hàng năm\n').terms).toEqual(expected);
    expect(lintOf('thuật ngữ:\n  Ủy ban nhân dân: [UBND, ủy ban]\n  hằng năm: hàng năm\n'.normalize('NFD')).terms).toEqual(expected);
  });

  test.each<[string, string, Partial<Finding>]>([
    ['a list of terms', 'terms: [a, b]', { messageId: 'config-expects-mapping', line: 1, data: { key: 'terms' } }],
    ['a mapping below a term', 'terms:\n  a: {b: c}', { messageId: 'config-expects-list', line: 2, data: { key: 'a' } }],
    ['a mapping of ignored files', 'ignore:\n  a: b', { messageId: 'config-expects-list', line: 2, data: { key: 'ignore' } }],
    ['a list in the list of ignored files', 'ignore:\n  - [a]', { messageId: 'config-expects-text', line: 2, data: { key: 'ignore' } }],
    ['a mapping of registers', 'register: {a: b}', { messageId: 'config-expects-list', line: 1, data: { key: 'register' } }],
    ['a term twice', 'terms:\n  a: b\n  a: c', { messageId: 'yaml-duplicate-key', line: 3 }],
  ])('refuse %s', (_name, text, expected) => {
    expect(mistakeOf(text)).toMatchObject({ severity: 'error', file: 'dvplan.config.yaml', ...expected });
  });
});

describe('extends', () => {
  test('takes a file or a folder; what stands here wins, lists go together', () => {
    const base =
      'địa danh: Nơi khác\nlưu: VT\nrules: {end-mark: off, numbering-gap: error}\nignore: cu.md\nterms: {a: b}\n' +
      'overrides: [{files: x.md, rules: {end-mark: info}}]\nregister: so.yaml\n';
    for (const named of ['../chung', '../chung/dvplan.config.yaml']) {
      const office = readOffice(
        `extends: ${named}\nđịa danh: Gia Sàng\nrules: {end-mark: error}\nignore: moi.md\n` +
          `terms: {c: d}\noverrides: [{files: y.md}]\nregister: cua-ta.yaml\n`,
        'phuong/dvplan.config.yaml',
        { 'chung/dvplan.config.yaml': base },
        rules,
      );
      expect(office.file).toBe('phuong/dvplan.config.yaml');
      expect(office.values).toEqual({ place: 'Gia Sàng', archive: 'VT' });
      expect(office.lint).toEqual({
        rules: { 'end-mark': { severity: 'error' }, 'numbering-gap': { severity: 'error' } },
        overrides: [
          { files: ['x.md'], rules: { 'end-mark': { severity: 'info' } } },
          { files: ['y.md'], rules: {} },
        ],
        ignore: ['cu.md', 'moi.md'],
        terms: [
          { preferred: 'c', instead: ['d'] },
          { preferred: 'a', instead: ['b'] },
        ],
        register: [
          { path: 'cua-ta.yaml', namedIn: 'phuong/dvplan.config.yaml' },
          { path: 'so.yaml', namedIn: 'chung/dvplan.config.yaml' },
        ],
      });
    }
  });

  test('goes on through a chain, each path from its own file', () => {
    const bases = {
      'tinh/chung.yaml': 'kế thừa: ../trung-uong/chung.yaml\nlưu: VT\n',
      'trung-uong/chung.yaml': 'lưu: VP\nđịa danh: Hà Nội\n',
    };
    expect(readOffice('kế thừa: ../tinh/chung.yaml', 'xa/dvplan.config.yaml', bases, rules).values).toEqual({
      archive: 'VT',
      place: 'Hà Nội',
    });
  });

  test('takes many, a later one over those before it', () => {
    const bases = { 'a.yaml': 'rules: {end-mark: off}\n', 'b.yaml': 'rules: {end-mark: error, numbering-gap: error}\n' };
    expect(lintOf('extends: [a.yaml, b.yaml]', bases).rules).toEqual({
      'end-mark': { severity: 'error' },
      'numbering-gap': { severity: 'error' },
    });
  });

  test('takes one that two others take', () => {
    const bases = { 'a.yaml': 'extends: c.yaml\n', 'b.yaml': 'extends: c.yaml\n', 'c.yaml': 'lưu: VT\n' };
    expect(readOffice('extends: [a.yaml, b.yaml]', 'dvplan.config.yaml', bases).values).toEqual({ archive: 'VT' });
  });

  test('keeps the path of a template what it was in the file that names it', () => {
    const { values } = readOffice('extends: ../chung', 'phuong/dvplan.config.yaml', { 'chung/dvplan.config.yaml': 'thể thức: ./mau\n' });
    expect(values.template).toEqual({ path: './mau', namedIn: 'chung/dvplan.config.yaml' });
  });

  test.each<[string, string, Bases, Partial<Finding>]>([
    [
      'one that is not there',
      'lưu: VT\nextends:\n  - a.yaml\n  - thieu.yaml',
      { 'a.yaml': '' },
      { messageId: 'config-base-missing', file: 'dvplan.config.yaml', line: 4, actual: 'thieu.yaml' },
    ],
    [
      'itself',
      'lưu: VT\nextends: .',
      { 'dvplan.config.yaml': 'extends: .' },
      { messageId: 'config-extends-itself', file: 'dvplan.config.yaml', line: 2, actual: '.' },
    ],
    [
      'a circle, where it closes',
      'extends: a.yaml',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'lưu: VT\nextends: a.yaml' },
      { messageId: 'config-extends-itself', file: 'b.yaml', line: 2, actual: 'a.yaml' },
    ],
    [
      'one with a mistake',
      'extends: a.yaml',
      { 'a.yaml': 'rules:\n  end-marc: off' },
      { messageId: 'config-unknown-rule', file: 'a.yaml', line: 2 },
    ],
    ['a mapping', 'extends: {a: b}', {}, { messageId: 'config-expects-list', line: 1, data: { key: 'extends' } }],
    ['both names', 'extends: a.yaml\nkế thừa: a.yaml', { 'a.yaml': '' }, { messageId: 'yaml-duplicate-key', line: 2 }],
  ])('refuses %s', (_name, text, bases, expected) => {
    expect(mistakeOf(text, bases)).toMatchObject({ severity: 'error', ...expected });
  });

  test('refuses a chain without an end', () => {
    const endless = Object.fromEntries(Array.from({ length: 40 }, (_, step) => [`${step}.yaml`, `extends: ${step + 1}.yaml`]));
    expect(mistakeOf('extends: 0.yaml', endless)).toMatchObject({ messageId: 'config-extends-itself' });
  });
});
