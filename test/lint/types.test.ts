/** A good document of any type is silent; of each type, what its layout does not have is not missed. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/parse/index.js';
import { lintSource, lintText, shown } from './lint.js';

const documents = [
  'cong-van-ubnd.md',
  'cong-van-tinh-uy.md',
  'cong-van-dang-uy.txt',
  'to-trinh-dang-uy.md',
  'to-trinh-ubnd.md',
  'bien-ban-hop-ubnd.md',
  'bien-ban-chi-bo.md',
  'giay-moi-ubnd.md',
  'giay-moi-dang-uy.md',
  'quyet-dinh-kem-quy-che.md',
  'quyet-dinh-kem-quy-dinh.txt',
  'giay-gioi-thieu.md',
  'cong-dien.md',
];

describe('a good document', () => {
  it.each(documents)('is silent: %s', async (name) => {
    const bytes = readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));
    const source = decodeSource(name, bytes, extname(name) === '.txt' ? 'text' : 'markdown');
    const findings = await lintSource(source);
    expect(findings.map((one) => `${one.ruleId} ${shown(source.text, one)}`)).toEqual([]);
  });
});

describe('what a type must have', () => {
  const missing = async (type: string, template: string): Promise<string[]> => {
    const findings = await lintText(`---\nthể thức: ${template}\ntên loại: ${type}\ncơ quan ban hành: Cơ quan\n---\n\nLời văn.\n`);
    return findings
      .map(({ ruleId }) => ruleId)
      .filter((id) => id.startsWith('missing-'))
      .sort();
  };

  it.each<[string, string, string[]]>([
    ['Kế hoạch', 'nha-nuoc-nd30', ['missing-abstract', 'missing-date', 'missing-number', 'missing-recipients', 'missing-signature']],
    [
      'Công văn',
      'nha-nuoc-nd30',
      ['missing-abstract', 'missing-addressees', 'missing-date', 'missing-number', 'missing-recipients', 'missing-signature'],
    ],
    [
      'Tờ trình',
      'dang-hd05',
      ['missing-abstract', 'missing-addressees', 'missing-date', 'missing-number', 'missing-recipients', 'missing-signature'],
    ],
    ['Biên bản', 'nha-nuoc-nd30', ['missing-abstract', 'missing-number', 'missing-signature']],
    ['Biên bản', 'dang-hd36', ['missing-abstract', 'missing-number', 'missing-signature']],
    ['Giấy giới thiệu', 'nha-nuoc-nd30', ['missing-date', 'missing-number', 'missing-signature']],
    ['Giấy giới thiệu', 'dang-hd36', ['missing-date', 'missing-signature']],
    ['Thư công', 'nha-nuoc-nd30', ['missing-date', 'missing-signature']],
    ['Cương lĩnh chính trị', 'dang-hd36', []],
  ])('%s under %s', async (type, template, expected) => {
    expect(await missing(type, template)).toEqual(expected);
  });
});
