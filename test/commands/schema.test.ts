/** `dvplan schema`: what editors check a configuration and a front matter with is what dvplan reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { knownRules } from '../../src/lint/index.js';
import { frontMatterKeys, planKeys } from '../../src/read/yaml/keys.js';
import { readOffice } from '../config/read-office.js';
import { faultsOf } from './json-schema.js';
import { it, shortPlan, type WorkFolder } from './work-folder.js';

async function schemaOf(
  folder: WorkFolder,
  kind: string,
  ...args: string[]
): Promise<{
  properties: Record<string, { description?: string }>;
  definitions: { part: { properties: object }; rules: { properties: object } };
}> {
  const { exitCode, stdout, stderr } = await folder.run(['schema', kind, ...args]);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof schemaOf>>;
}

/** A sample whose keys are spelled in another way, which dvplan reads and no schema can. */
const otherSpelling = 'chuong-trinh-hanh-dong.md';
const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the schema of the configuration', () => {
  it.for([
    '{}',
    'cơ quan ban hành: Đảng ủy phường Gia Sàng\nđịa danh: 08\nnơi nhận:\n  - Như trên\n  - Lưu: VT\nlưu:\nthể thức: 36-HD/VPTW\n',
    'người ký: Nguyễn Văn A\n',
    'người ký: {quyền hạn: T/M ĐẢNG ỦY, chức vụ: BÍ THƯ, họ tên: Nguyễn Văn A}\n',
    'người ký:\n  - quyền hạn: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH]\n    chức vụ: PHÓ CHỦ TỊCH\n  - Nguyễn Văn B\n',
    'rules:\n  numbering-gap: off\n  end-mark: error\n  missing-signature: {severity: info}\n',
    'quy tắc:\n  numbering-gap: tắt\n  end-mark: cảnh báo\n  missing-signature: {mức độ: lỗi}\n  unused-ignore: gợi ý\n',
    'overrides:\n  - files: "*.txt"\n    rules: {numbering-gap: off}\n  - files: [a.md, b/**]\n',
    'riêng cho:\n  - tệp: "*.txt"\n    quy tắc: {numbering-gap: lỗi}\n',
    'ignore: cu.md\nterms: {hằng năm: hàng năm, ủy ban nhân dân: [UBND, ủy ban]}\nregister: [so.yaml]\nextends: ../chung\n',
    'bỏ qua: [cu.md]\nthuật ngữ: {}\nsổ văn bản: so.yaml\nkế thừa: [../chung]\n',
  ])('takes what dvplan takes: %j', async (text, { folder }) => {
    expect(() =>
      readOffice(text, 'dvplan.config.yaml', { 'chung/dvplan.config.yaml': '', '../chung/dvplan.config.yaml': '' }),
    ).not.toThrow();
    expect(faultsOf(parse(text) ?? {}, await schemaOf(folder, 'config'))).toEqual([]);
  });

  it.for([
    '- a\n',
    'đia dan: Gia Sàng\n',
    'địa danh: [A, B]\n',
    'người ký: {họ tê: A}\n',
    'rules: [numbering-gap]\n',
    'rules: {numbering-gop: off}\n',
    'rules: {numbering-gap: nặng}\n',
    'rules: {numbering-gap: {severity: nặng}}\n',
    'rules: {numbering-gap: {mots: 3}}\n',
    'overrides: {files: a.md}\n',
    'overrides: [{rules: {numbering-gap: off}}]\n',
    'overrides: [{files: a.md, tệp: b.md}]\n',
    'overrides: [{files: []}]\n',
    'overrides: [{files: a.md, rules: {numbering-gop: off}}]\n',
    'ignore: {a: b}\n',
    'terms: [a]\n',
  ])('refuses what dvplan refuses: %j', async (text, { folder }) => {
    expect(() => readOffice(text)).toThrow(/^(?:config|yaml)-/u);
    expect(faultsOf(parse(text), await schemaOf(folder, 'config'))).not.toEqual([]);
  });

  it('knows every rule with its summary, and every option with the values that it takes', async ({ folder }) => {
    const schema = await schemaOf(folder, 'config');
    const rules = (schema.definitions.rules as { properties: Record<string, { description: string }> }).properties;
    expect(Object.keys(rules).toSorted()).toEqual([...knownRules.keys()].toSorted());
    for (const [id, options] of knownRules) {
      for (const [name, { initial, choices }] of Object.entries(options)) {
        const take = (value: unknown): string[] => faultsOf({ rules: { [id]: { [name]: value } } }, schema);
        if (!Array.isArray(initial) || initial.length > 0) expect(take(initial), `${id}.${name}`).toEqual([]);
        for (const choice of choices ?? []) expect(take(choice), `${id}.${name}`).toEqual([]);
        expect(take({ a: 1 }), `${id}.${name}`).not.toEqual([]);
        if (typeof initial === 'number') expect(take('nhiều'), `${id}.${name}`).not.toEqual([]);
      }
    }
    const english = await schemaOf(folder, 'config', '--lang', 'en');
    expect((english.definitions.rules as typeof schema).properties['numbering-gap']?.description).not.toBe(
      rules['numbering-gap']?.description,
    );
  });
});

describe('the schema of a plan', () => {
  it('has every key that reading knows, by every name', async ({ folder }) => {
    const { properties, definitions } = await schemaOf(folder, 'plan');
    for (const name of [...Object.values(frontMatterKeys).flat(), ...planKeys.body]) expect(properties, name).toHaveProperty([name]);
    for (const name of Object.values(planKeys).flat()) expect(definitions.part.properties, name).toHaveProperty([name]);
  });

  it('takes the front matter of every sample, and every sample in YAML', async ({ folder }) => {
    const schema = await schemaOf(folder, 'plan');
    const texts = ['plans', 'test/fixtures']
      .flatMap((place) => readdirSync(`${root}${place}`).map((name) => `${place}/${name}`))
      .filter((name) => /\.(?:md|yaml)$/u.test(name) && !name.endsWith(otherSpelling));
    const heads = [['shortPlan', shortPlan], ...texts.map((name) => [name, readFileSync(`${root}${name}`, 'utf8')])].flatMap(
      ([name = '', text = '']) => {
        const head = name.endsWith('.yaml') ? text : /^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1];
        return head === undefined ? [] : [[name, head]];
      },
    );
    expect(heads.length).toBeGreaterThan(2);
    for (const [name, head = ''] of heads) expect(faultsOf(parse(head), schema), name).toEqual([]);
  });

  it('takes parts in parts', async ({ folder }) => {
    const plan =
      'tên loại: Kế hoạch\nnội dung:\n  - nhãn: I.\n    tên: NHIỆM VỤ\n    nhiệm vụ:\n      - lời: Tổ chức hội nghị.\n' +
      '        chủ trì: Văn phòng\n        phối hợp: [Ban Dân vận, Ban Tổ chức]\n        thời hạn: 30/6/2024\n  - Một đoạn văn.\n';
    expect(faultsOf(parse(plan), await schemaOf(folder, 'plan'))).toEqual([]);
  });

  it.for([
    'trich yêu: A\n',
    'tên loại: [Kế hoạch]\n',
    'người ký: {tên: A}\n',
    'in hai mặt: đôi khi\n',
    'nội dung: {nhãn: I.}\n',
    'nội dung: [{nhiệm vụ: {a: b}}]\n',
  ])('refuses %j', async (text, { folder }) => {
    expect(faultsOf(parse(text), await schemaOf(folder, 'plan'))).not.toEqual([]);
  });
});

describe('dvplan schema', () => {
  it('of a kind that is none ends with code 2', async ({ folder }) => {
    expect(await folder.run(['schema', 'khac'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('config, plan') as string });
    expect((await folder.run(['schema'])).exitCode).toBe(2);
  });
});
