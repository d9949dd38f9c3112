import { describe, expect, it, test } from 'vitest';
import { digestsOf } from '../../src/config/cache.js';
import { readyRegister, type RegisterCache } from '../../src/config/index.js';
import { readRegister } from '../../src/config/register.js';
import { failureOf } from './failure.js';
import { registerFiles, shippedRegister } from './shipped.js';

const file = 'van-ban.yaml';

describe('reading a register', () => {
  it('reads what is known and leaves the rest null; an office vouches for its own', () => {
    const text =
      'văn bản:\n  - tên loại: Nghị quyết\n    số và ký hiệu: 25-NQ/TW\n    ngày ban hành: 12/3/2003\n    khóa: IX\n' +
      '  - {tên loại: Kế hoạch, số và ký hiệu: 136-KH/TU, ngày ban hành: "2024-01-19", nguồn: Bản lưu, đã kiểm chứng: không}\n';
    const none = { issuer: null, title: null, replacedBy: null };
    expect(readRegister(text, file)).toEqual([
      { ...none, documentType: 'Nghị quyết', number: '25-NQ/TW', date: '2003-03-12', term: 'IX', source: file, verified: true },
      { ...none, documentType: 'Kế hoạch', number: '136-KH/TU', date: '2024-01-19', term: null, source: 'Bản lưu', verified: false },
    ]);
  });

  it('reads an empty file as no document', () => {
    expect(readRegister('', file)).toEqual([]);
    expect(readRegister('# chưa có\n', file)).toEqual([]);
  });

  it.for([
    ['văn bản:\n  - {tên loại: Nghị quyết, số và ký hiệu: 25-NQ/TW, ngày: 12/3/2003}\n', 'register-unknown-key', 2, 'ngày'],
    ['tài liệu: []\n', 'register-unknown-key', 1, 'tài liệu'],
    ['văn bản:\n  - tên loại: Nghị quyết\n', 'register-missing-value', 2, null],
    ['văn bản: Nghị quyết\n', 'register-not-a-list', 1, 'Nghị quyết'],
    ['văn bản:\n  - Nghị quyết số 25\n', 'register-not-a-list', 2, 'Nghị quyết số 25'],
    [
      'văn bản:\n  - tên loại: Nghị quyết\n    số và ký hiệu: 25-NQ/TW\n    ngày ban hành: 31/4/2003\n',
      'register-wrong-day',
      4,
      '31/4/2003',
    ],
    ['văn bản:\n  - tên loại: Nghị quyết\n    số và ký hiệu: 25 - NQ/TW\n', 'register-wrong-value', 3, '25 - NQ/TW'],
    ['văn bản:\n  - tên loại: Nghị quyết\n    số và ký hiệu: 25-NQ/TW\n    khóa: [IX]\n', 'register-wrong-value', 4, '[IX]'],
    ['văn bản:\n  - tên loại: Nghị quyết\n    số và ký hiệu: 25-NQ/TW\n    đã kiểm chứng: chắc\n', 'register-wrong-value', 4, 'chắc'],
    ['văn bản: [\n', 'yaml-broken', 2, null],
  ] as const)('says where %j is wrong', ([text, messageId, line, actual]) => {
    const found = failureOf(() => readRegister(text, file));
    expect([found.messageId, found.file, found.line, found.actual]).toEqual([messageId, file, line, actual]);
  });
});

describe('the shipped register', () => {
  it('has no document twice', () => {
    const keys = shippedRegister.map(
      ({ documentType, number, date }) => `${documentType} ${number} ${String(date)}${number.includes('TU') ? '' : ' trung ương'}`,
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('gives day, organ and source of every document that it vouches for, and of the others one of both', () => {
    for (const { date, issuer, source, verified, number } of shippedRegister) {
      expect(source, number).not.toBe('');
      expect([date, issuer].filter((value) => value !== null).length, number).toBeGreaterThanOrEqual(verified ? 2 : 1);
    }
  });

  it('knows what replaced a document, where that is of the State or of the centre', () => {
    for (const { replacedBy } of shippedRegister)
      if (replacedBy !== null) expect(shippedRegister.map(({ number }) => number)).toContain(replacedBy);
  });
});

test('a register of the very same files is ready', () => {
  const cache = JSON.parse(JSON.stringify({ files: digestsOf(registerFiles), register: shippedRegister })) as RegisterCache;
  expect(readyRegister(cache, registerFiles)).toEqual(shippedRegister);
  expect(
    readyRegister(
      cache,
      registerFiles.map((one) => ({ ...one, text: `${one.text}\n` })),
    ),
  ).toBeNull();
});
