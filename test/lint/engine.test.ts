/** The engine: severities, regimes, dates, crashes, order. */
import { describe, expect, it } from 'vitest';
import { lintDocument, type Rule } from '../../src/lint/index.js';
import { wordFinding } from '../../src/messages/index.js';
import { lintText } from './lint.js';

const noisy: Rule = {
  id: 'noisy',
  severity: 'warning',
  category: 'structure',
  summary: { vi: 'ồn', en: 'noisy' },
  basis: { vi: 'căn cứ', en: 'basis' },
  messages: { noisy: { vi: { text: 'ồn' }, en: { text: 'noisy' } } },
  examples: [],
  *check(draft, options) {
    yield { place: draft.place(0, 3), actual: String(options['word'] ?? '') };
  },
};
const party = '---\nthể thức: dang-hd36\nngày ban hành: 19/01/2024\n---\n\n# KẾ HOẠCH\n\ncông tác dân vận\n\n1. Việc.\n';

describe('a rule', () => {
  it('speaks with its own severity, or the one that is set', async () => {
    expect((await lintText(party, { rules: [noisy] })).filter(({ ruleId }) => ruleId === 'noisy').map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
    const set = await lintText(party, { rules: [noisy], settings: { noisy: { severity: 'info' } } });
    expect(set.filter(({ ruleId }) => ruleId === 'noisy').map(({ severity }) => severity)).toEqual(['info']);
    const off = await lintText(party, { rules: [noisy], settings: { noisy: { severity: 'off' } } });
    expect(off.filter(({ ruleId }) => ruleId === 'noisy')).toEqual([]);
  });

  it('is stamped with its words and its basis', async () => {
    const one = (await lintText(party, { rules: [noisy] })).find(({ ruleId }) => ruleId === 'noisy');
    expect(one).toMatchObject({ url: null, note: noisy.basis, wording: noisy.messages['noisy'], line: 8, column: 1 });
  });

  it('has its options, as set or as they are initially', async () => {
    const rule: Rule = { ...noisy, options: { word: { initial: 'cũ', summary: { vi: 'chữ', en: 'word' } } } };
    const actual = async (settings: Parameters<typeof lintText>[1]): Promise<(string | null)[]> =>
      (await lintText(party, { rules: [rule], ...settings })).filter(({ ruleId }) => ruleId === 'noisy').map((one) => one.actual);
    expect(await actual({})).toEqual(['cũ']);
    expect(await actual({ settings: { noisy: { options: { word: 'mới' } } } })).toEqual(['mới']);
  });

  it('is silent for other regimes and earlier dates', async () => {
    const speaks = async (rule: Rule, text = party): Promise<boolean> =>
      (await lintText(text, { rules: [rule] })).some(({ ruleId }) => ruleId === 'noisy');
    expect(await speaks({ ...noisy, regimes: ['state'] })).toBe(false);
    expect(await speaks({ ...noisy, regimes: ['party'] })).toBe(true);
    expect(await speaks({ ...noisy, from: '2025-07-01' })).toBe(false);
    expect(await speaks({ ...noisy, from: '2025-07-01' }, party.replace('19/01/2024', '01/7/2025'))).toBe(true);
    // Only the year is known: the document may be older.
    expect(await speaks({ ...noisy, from: '2025-07-01' }, party.replace('19/01/2024', 'ngày    tháng    năm 2025'))).toBe(false);
    expect(await speaks({ ...noisy, from: '2025-07-01' }, party.replace('19/01/2024', 'ngày    tháng    năm 2026'))).toBe(true);
  });

  it('that crashes is an error of its own, and the others go on', async () => {
    const broken: Rule = {
      ...noisy,
      id: 'broken',
      check: () => {
        throw new Error('vỡ');
      },
    };
    const findings = await lintText(party, { rules: [broken, noisy] });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['internal-error', 'noisy']));
    const crash = findings.find(({ ruleId }) => ruleId === 'internal-error');
    expect(crash?.severity).toBe('error');
    expect(crash === undefined ? '' : wordFinding(crash, 'vi').text).toContain('broken');
  });

  it('is timed where there is a clock', async () => {
    let now = 0;
    const { plan, template, types } = await request();
    const { times } = lintDocument({ plan, template, types, rules: [noisy], clock: () => now++ });
    expect([...times]).toEqual([['noisy', 1]]);
  });
});

async function request(): Promise<Pick<Parameters<typeof lintDocument>[0], 'plan' | 'template' | 'types'>> {
  const [{ parseText }, { chooseTemplate }, { templates, typeRegulations }] = await Promise.all([
    import('../parse/parse.js'),
    import('../../src/config/index.js'),
    import('../config/shipped.js'),
  ]);
  const { plan } = await parseText(party);
  return { plan, ...chooseTemplate({ plan, office: null, templates, typeRegulations }) };
}

describe('findings', () => {
  it('stand in the order of the source', async () => {
    const findings = await lintText('# KẾ HOẠCH\n\n2. Một việc.\n\n2. Hai việc.\n\nI. PHẦN\n');
    const places = findings.map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('of parsing stand among them once', async () => {
    const findings = await lintText('---\nkhoá lạ: 1\n---\n\n# KẾ HOẠCH\n');
    expect(findings.filter(({ ruleId }) => ruleId === 'unknown-key')).toHaveLength(1);
  });
});
