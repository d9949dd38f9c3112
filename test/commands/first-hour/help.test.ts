/** `dvplan help`: the reference, made from the data that the program reads by. */
import { describe, expect } from 'vitest';
import { extendsKey, officeKeys } from '../../../src/config/office.js';
import { lintKeys } from '../../../src/config/lint-settings.js';
import { templateSchema } from '../../../src/config/schema.js';
import { templateKeyName } from '../../../src/config/index.js';
import { keyWords, type Language } from '../../../src/messages/index.js';
import { styleNames } from '../../../src/model/index.js';
import { frontMatterKeys, planKeys } from '../../../src/read/yaml/keys.js';
import { shippedFolder } from '../../../src/files/index.js';
import { it } from '../work-folder.js';

describe('help of the keys', () => {
  it.for(['khai-báo', 'khai-bao', 'KHAI BÁO', 'khai_bao', 'keys'])('is found as %s', async (name, { folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['help', name]);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}trích yếu: /mu);
  });

  it.for<Language>(['vi', 'en'])('has each key of documents, plans and configurations with a word, in %s', async (language, { folder }) => {
    const { stdout } = await folder.run(['help', 'keys', '--lang', language]);
    const known = [
      ...Object.values(frontMatterKeys),
      ...Object.values(planKeys),
      ...[...officeKeys, ...lintKeys, extendsKey].map((one) => one.names),
    ];
    for (const names of known) for (const name of names) expect(stdout).toContain(name);
    expect(stdout).not.toMatch(/: (?:\(|$)/mu);
    for (const words of Object.values(keyWords)) expect(words[language]).not.toBe('');
  });

  it('has the keys of a template with their Vietnamese names', async ({ folder }) => {
    const { stdout } = await folder.run(['help', 'khai-báo']);
    expect(stdout).toContain('top (lề trên)');
    expect(stdout).toContain('recipientsLabel (nơi nhận)');
    const shape = (templateSchema as unknown as { shape: Readonly<Record<string, unknown>> }).shape;
    for (const key of Object.keys(shape)) expect(templateKeyName([key]), key).not.toBeNull();
  });
});

describe('help of the Word styles', () => {
  it('names each with its component', async ({ folder }) => {
    for (const name of ['kiểu', 'kieu', 'styles']) {
      const { stdout } = await folder.run(['help', name]);
      for (const [key, style] of Object.entries(styleNames))
        expect(stdout).toMatch(new RegExp(`^${style.replace(/[().]/gu, '\\$&')} +${key}$`, 'mu'));
    }
  });
});

describe('help of the skeletons', () => {
  it('names each with its values', async ({ folder }) => {
    const { stdout } = await folder.run(['help', 'khung']);
    for (const name of shippedFolder.names('khung')) expect(stdout).toContain(`  ${name.replace('.md', '')}: `);
    expect(stdout).toMatch(/bao-cao-nam: .*kỳ_sau.*nhiệm_vụ\.kết_quả/u);
  });
});

describe('help of a regulation', () => {
  it('tells it component by component, in words, each with its article', async ({ folder }) => {
    const { exitCode, stdout } = await folder.run(['help', 'the-thuc', '36-HD/VPTW']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Tên loại: cỡ chữ 16, đậm, in hoa, căn lề giữa, cỡ chữ cho phép 15–16 [36-HD/VPTW, II.1.5.2; Phụ lục 3, TT 5]',
    );
    expect(stdout).toContain('lề trái 30');
    expect(stdout).not.toMatch(/true|false|undefined|\\b/u);
    expect((await folder.run(['help', 'regulation', '36-HD/VPTW', '--lang', 'en'])).stdout).toContain(
      'Document type: size 16, bold, capitals',
    );
  });

  it('tells one component where it is asked for', async ({ folder }) => {
    const { stdout } = await folder.run(['help', 'thể-thức', '36-HD/VPTW', 'noi', 'nhan']);
    expect(stdout.match(/^(?:Nơi nhận|Dòng nơi nhận): /gmu)).toHaveLength(3);
    expect(stdout).not.toContain('Trang giấy');
  });

  it('lists them without a name, and names the nearest', async ({ folder }) => {
    expect((await folder.run(['help', 'thể-thức'])).stdout).toMatch(/^30\/2020\/NĐ-CP /mu);
    const { exitCode, stderr } = await folder.run(['help', 'thể-thức', '37-HD/VPTW']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('36-HD/VPTW');
  });
});

describe('help of the exit codes', () => {
  it('says what each means', async ({ folder }) => {
    for (const args of [['mã-thoát'], ['ma thoat'], ['exit-codes', '--lang', 'en']])
      expect((await folder.run(['help', ...args])).stdout).toMatch(/^0 {2}\S[^\n]*\n1 {2}\S[^\n]*\n2 {2}\S[^\n]*\n$/u);
  });
});

describe('help of what is not there', () => {
  it('names the nearest command or topic', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['help', 'khai-bo']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Có phải “khai-báo” không?');
    expect((await folder.run(['help', 'biuld'])).stderr).toContain('“build”');
  });

  it('is known to the help of the program', async ({ folder }) => {
    expect((await folder.run(['--help'])).stdout).toContain('dvplan help khai-báo');
    expect((await folder.run(['--help', '--lang', 'en'])).stdout).toContain('dvplan help keys');
  });
});
