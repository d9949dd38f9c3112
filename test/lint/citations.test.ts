/** What the examples of the rules of citations do not show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationRules } from '../../src/lint/registry/citations.js';
import type { Finding, RegisterEntry } from '../../src/model/index.js';
import { root } from '../project/source-files.js';
import { lintText, shown } from './lint.js';

const head = '---\nthể thức: dang-hd36\n---\n';

/** Findings of one rule in a Party document; lines count from its text. */
async function found(id: string, text: string, register?: readonly RegisterEntry[]): Promise<string[]> {
  const rules = citationRules.filter((rule) => rule.id === id);
  const findings = await lintText(head + text, { rules, ...(register === undefined ? {} : { register }) });
  return ofRule(id, findings).map((one) => shown(head + text, one).replace(/^\d+: /u, ''));
}

function ofRule(id: string, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ ruleId }) => ruleId === id || ruleId === 'internal-error');
}

const entry: RegisterEntry = {
  documentType: 'Chỉ thị',
  number: '12-CT/TU',
  date: '2023-03-15',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  term: null,
  title: 'công tác hòa giải ở cơ sở',
  replacedBy: null,
  source: 'Bản lưu',
  verified: true,
};

describe('contradicts-register', () => {
  it('knows two documents of one number apart by what they are about', async () => {
    expect(
      await found(
        'contradicts-register',
        'Theo Nghị quyết số 25-NQ/TW, ngày 03/6/2003 của Ban Chấp hành Trung ương về tăng cường và đổi mới sự lãnh đạo của Đảng đối ' +
          'với công tác dân vận.\n',
      ),
    ).toEqual(['03/6/2003']);
    expect(
      await found(
        'contradicts-register',
        'Theo Nghị quyết số 25-NQ/TW, ngày 22/8/2026 của Bộ Chính trị về chiến lược công tác tư tưởng.\n',
      ),
    ).toEqual([]);
  });

  it('tells a wrong term, organ and title of a document of that number and day', async () => {
    const of = (facts: string): Promise<string[]> =>
      found('contradicts-register', `Theo Nghị quyết số 24-NQ/TW, ngày 12/3/2003 của ${facts}.\n`);
    expect(await of('Ban Chấp hành Trung ương Đảng (Khóa X) về công tác dân tộc')).toEqual(['24-NQ/TW']);
    expect(await of('Ban Bí thư về công tác dân tộc')).toEqual(['24-NQ/TW']);
    expect(await of('Ban Chấp hành Trung ương Đảng khóa IX về công tác tôn giáo')).toEqual(['24-NQ/TW']);
    expect(await of('BCH Trung ương khóa IX về công tác dân tộc trong tình hình mới')).toEqual([]);
  });

  it('speaks from verified entries only, and of no other office with the same symbol', async () => {
    const text = 'Theo Chỉ thị số 12-CT/TU, ngày 16/3/2023 của Ban Thường vụ Tỉnh ủy về công tác hòa giải ở cơ sở.\n';
    expect(await found('contradicts-register', text, [entry])).toEqual(['16/3/2023']);
    expect(await found('contradicts-register', text, [{ ...entry, verified: false }])).toEqual([]);
    expect(await found('contradicts-register', text.replace('Tỉnh ủy', 'Thành ủy'), [entry])).toEqual([]);
    expect(await found('contradicts-register', text.replace('Chỉ thị', 'Kế hoạch'), [entry])).toEqual([]);
    expect(await found('contradicts-register', text, [])).toEqual([]);
  });

  it('takes the year in a number for identity', async () => {
    expect(
      await found(
        'contradicts-register',
        'Theo Nghị định số 30/2020/NĐ-CP ngày 15/8/2021 của Chính phủ; Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2023.\n',
      ),
    ).toEqual(['15/8/2021', '10/11/2023']);
  });
});

describe('inconsistent-citation', () => {
  it('tells both places', async () => {
    const text =
      'Theo Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Tỉnh ủy về hòa giải ở cơ sở.\n\n' +
      'Theo Chỉ thị số 12-CT/TU, ngày 15/3/2022 của Tỉnh ủy về hòa giải ở cơ sở.\n';
    const findings = ofRule('inconsistent-citation', await lintText(text, { rules: citationRules }));
    expect(findings.map(({ line, related }) => [line, related.map((place) => place.line)])).toEqual([[3, [1]]]);
  });

  it('leaves two years of an office, two provinces and short titles alone', async () => {
    expect(
      await found(
        'inconsistent-citation',
        'Kế hoạch số 12-KH/ĐU, ngày 15/3/2023 của Đảng ủy phường và Kế hoạch số 12-KH/ĐU, ngày 20/3/2024 của Đảng ủy phường.\n',
      ),
    ).toEqual([]);
    expect(
      await found(
        'inconsistent-citation',
        'Quyết định số 5-QĐ/TU, ngày 15/3/2023 của Tỉnh ủy về dân vận. Quyết định số 5-QĐ/TU, ngày 15/3/2023 của Tỉnh ủy về ban hành ' +
          'Quy chế dân vận của hệ thống chính trị.\n',
      ),
    ).toEqual([]);
  });

  it('tells two titles of one document', async () => {
    expect(
      await found(
        'inconsistent-citation',
        'Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Tỉnh ủy về hòa giải ở cơ sở.\n\n' +
          'Chỉ thị số 12-CT/TU, ngày 15/3/2023 của Tỉnh ủy về phòng cháy, chữa cháy rừng.\n',
      ),
    ).toEqual(['12-CT/TU']);
  });
});

describe('citation-comma', () => {
  it('asks for the form of the template where both are as many', async () => {
    expect(await found('citation-comma', 'Chỉ thị số 12-CT/TU, ngày 15/3/2023 và Kế hoạch số 20-KH/TU ngày 20/4/2023.\n')).toEqual([
      '20-KH/TU',
    ]);
  });

  it('does not count laws, which other rules govern', async () => {
    expect(await found('citation-comma', 'Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022; Chỉ thị số 12-CT/TU, ngày 15/3/2023.\n')).toEqual(
      [],
    );
  });
});

describe('the plans of the project', () => {
  it('cite without fault, and the draft has its three spaced symbols', async () => {
    const read = (name: string): Promise<readonly Finding[]> =>
      lintText(readFileSync(join(root, 'plans', name), 'utf8'), { rules: citationRules });
    const ids = new Set(citationRules.map(({ id }) => id));
    expect((await read('plan-2024.md')).filter(({ ruleId }) => ids.has(ruleId))).toEqual([]);
    expect((await read('plan-2024-draft.md')).filter(({ ruleId }) => ids.has(ruleId)).map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['spaced-symbol', 4],
      ['spaced-symbol', 56],
      ['spaced-symbol', 88],
    ]);
  });
});
