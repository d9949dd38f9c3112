import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/model/index.js';
import { allTexts, parseText } from '../parse/parse.js';
import { tree } from '../parse/portrait.js';
import { withPlainFacts } from '../parse/task-facts.js';

const head = 'tên loại: Kế hoạch\ntrích yếu: dân vận\nngày: 05/02/2025\n';

describe('a plan in YAML', () => {
  it('has parts in parts, with names and texts', async () => {
    const { plan, findings } = await parseText(
      `${head}nội dung:\n  - Mở đầu như sau:\n  - nhãn: Phần I\n    tên: TỔNG QUAN\n    phần:\n      - nhãn: I.\n        ` +
        `tên: MỤC ĐÍCH\n        lời: |\n          - Một.\n          - Hai.\n      - nhãn: II.\n        tên: NHIỆM VỤ\n ` +
        `       nhiệm vụ:\n          - nhãn: 1.\n            lời: Làm đường\n          - 2. Trồng cây\n`,
      'yaml',
    );
    expect(findings).toEqual([]);
    expect(plan.preamble.map(({ text }) => text.value)).toEqual(['Mở đầu như sau:']);
    expect(tree(plan.body)).toEqual([
      'Phần I! TỔNG QUAN',
      '  I.! MỤC ĐÍCH',
      '    - Một.',
      '    - Hai.',
      '  II.! NHIỆM VỤ',
      '    1. Làm đường',
      '    2. Trồng cây',
    ]);
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Làm đường', 'Trồng cây']);
  });

  it('has tasks with all that is said of them', async () => {
    const { plan } = await parseText(
      `${head}nội dung:\n  - nhãn: I.\n    tên: NHIỆM VỤ\n    nhiệm vụ:\n      - nhãn: 1.\n        ` +
        `lời: Làm đường\n        chủ trì: Phòng Kinh tế\n        phối hợp: [Công an xã, Đoàn xã]\n` +
        `        thời hạn: trước ngày 30/6/2025\n        sản phẩm: 2 km đường\n`,
      'yaml',
    );
    expect(plan.tasks.map(withPlainFacts)).toMatchObject([
      {
        label: '1.',
        leadOrgan: 'Phòng Kinh tế',
        coordinatingOrgans: ['Công an xã', 'Đoàn xã'],
        deadline: { date: '2025-06-30' },
        deliverable: '2 km đường',
      },
    ]);
  });

  it('keeps texts as typed', async () => {
    const { plan } = await parseText(
      `${head}nội dung:\n  - nhãn: 08\n    lời: "giữ: nguyên"\n  - Lưu ý: gửi đúng hạn.\n  - lời: >-\n      gấp\n      dòng\n`,
      'yaml',
    );
    expect(allTexts(plan).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['08 giữ: nguyên', 'Lưu ý: gửi đúng hạn.', 'gấp dòng']),
    );
  });

  it('gives exact places', async () => {
    const source = `${head}nội dung:\n  - nhãn: 1.\n    lời: Làm đường\n`;
    const { plan } = await parseText(source, 'yaml');
    const text = allTexts(plan).find(({ value }) => value === 'Làm đường');
    const place = text === undefined ? null : placeOf(plan.source, text);
    expect(place?.start).toMatchObject({ line: 6, column: 10 });
    expect(source.slice(place?.start.offset, place?.end.offset)).toBe('Làm đường');
  });

  it.each([
    [`${head}nội dung:\n  - tiêu đề: 1.\n    lời: x\n`, 'unknown-key', false],
    [`${head}mục lục: x\nnội dung: y\n`, 'unknown-key', false],
    ['- một\n- hai\n', 'front-matter-not-a-mapping', true],
    [`${head}nội dung:\n  - lời: a: b: c\n`, 'front-matter-syntax', true],
    [`${head}nội dung: &x\n  - *x\n`, 'front-matter-alias', true],
  ])('reports %j', async (text, ruleId, broken) => {
    const result = await parseText(text, 'yaml');
    expect(result.findings.map((finding) => finding.ruleId)).toContain(ruleId);
    expect(result.broken).toBe(broken);
  });
});
