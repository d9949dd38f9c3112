/** The register of cited documents: each once, with its places; what differs is listed, what a person wrote stays. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readRegister } from '../../src/config/register.js';
import { citeInto, type CitingFile } from '../../src/derive/register/cited-register.js';
import { writeRegister } from '../../src/derive/register/register-yaml.js';
import type { Register } from '../../src/model/index.js';
import { decodeSource, parseDocument } from '../../src/parse/index.js';
import { parseFile } from '../parse/parse.js';
import { realDocuments } from '../shared-folder.js';

async function citing(file: string, ...sentences: readonly string[]): Promise<CitingFile> {
  const text = `KẾ HOẠCH\n\n${sentences.join('\n\n')}\n`;
  const { plan } = await parseDocument(decodeSource(file, new TextEncoder().encode(text), 'markdown'));
  return { file, citations: plan.citations };
}

const there = (): boolean => true;
const nowhere = (): boolean => false;

/** `số ngày: chỗ | có thể: chỗ | mâu thuẫn` of each entry. */
function told(register: Register, files: readonly CitingFile[], isThere = there): string[] {
  return citeInto(register, files, isThere).entries.map(({ number, date, citations: { at, maybeAt, conflicts } }) =>
    [
      `${number} ${date ?? '?'}: ${at.join(' ')}`,
      ...(maybeAt.length > 0 ? [`? ${maybeAt.join(' ')}`] : []),
      ...conflicts.map(({ fact, value, at: where }) => `${fact} ${value}: ${where.join(' ')}`),
    ].join(' | '),
  );
}

const dated = 'Theo Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Ban Thường vụ Thành ủy về công tác dân vận năm 2024.';
const otherDay = dated.replace('19/01', '20/01');
const short = 'Thực hiện Kế hoạch số 136-KH/TU.';
const province = 'Theo Nghị quyết số 04-NQ/TU, ngày 14/7/2021 của Ban Chấp hành Đảng bộ tỉnh về công tác dân tộc.';
const city = 'Theo Nghị quyết số 04-NQ/TU, ngày 28/02/2022 của Ban Chấp hành Đảng bộ thành phố về công tác tôn giáo.';

describe('the citations of many documents', () => {
  it.for([
    ['one document cited twice is one entry', [[dated], [dated, short]], ['136-KH/TU 2024-01-19: a.md:3 b.md:3 b.md:5']],
    [
      'two days of one document are a conflict, and no day is chosen',
      [[dated], [otherDay]],
      ['136-KH/TU ?: a.md:3 b.md:3 | date 2024-01-19: a.md:3 | date 2024-01-20: b.md:3'],
    ],
    ['one number of two organs is two documents', [[province], [city]], ['04-NQ/TU 2021-07-14: a.md:3', '04-NQ/TU 2022-02-28: b.md:3']],
    [
      'a short citation is of what the same text cites in full',
      [[province], [city, 'Theo Nghị quyết số 04-NQ/TU.']],
      ['04-NQ/TU 2021-07-14: a.md:3', '04-NQ/TU 2022-02-28: b.md:3 b.md:5'],
    ],
    [
      'a short citation that may be of two is put beside both',
      [[province, city], ['Theo Nghị quyết số 04-NQ/TU.']],
      ['04-NQ/TU 2021-07-14: a.md:3 | ? b.md:3', '04-NQ/TU 2022-02-28: a.md:5 | ? b.md:3'],
    ],
    [
      'a serial with and without its zero is one',
      [['Theo Nghị quyết số 4-NQ/TU, ngày 14/7/2021 của Ban Chấp hành Đảng bộ tỉnh về công tác dân tộc.'], [province]],
      ['4-NQ/TU 2021-07-14: a.md:3 b.md:3'],
    ],
    [
      'two titles of one document are a conflict',
      [[dated], [dated.replace('công tác dân vận năm 2024', 'phát triển kinh tế tập thể')]],
      ['136-KH/TU 2024-01-19: a.md:3 b.md:3 | title công tác dân vận năm 2024: a.md:3 | title phát triển kinh tế tập thể: b.md:3'],
    ],
    [
      'a number with its year is one document, whoever is said to issue it',
      [['Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.'], ['Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Quốc hội.']],
      ['59/2023/NĐ-CP 2023-08-14: a.md:3 b.md:3 | issuer Chính phủ: a.md:3 | issuer Quốc hội: b.md:3'],
    ],
  ] as const)('%s', async ([, files, expected]) => {
    const read = await Promise.all(files.map((sentences, at) => citing(`${'ab'[at] ?? ''}.md`, ...sentences)));
    expect(told([], read)).toEqual(expected);
  });

  it('without type or number are counted and left out', async () => {
    const made = citeInto([], [await citing('a.md', 'Theo Luật Thanh tra và Nghị quyết Đại hội XIII của Đảng.', dated)], there);
    expect(made.entries).toHaveLength(1);
    expect(made.withoutNumber).toBeGreaterThan(1);
  });
});

const own = `# Sổ của văn phòng
văn bản:
  # đầu sổ
  - tên loại: Kế hoạch # của tỉnh
    số và ký hiệu: 136-KH/TU
    ngày ban hành: "19/01/2024"
    trích yếu: công tác dân vận năm 2024 (ghi tay)
    # ghi chú
  - {tên loại: Nghị quyết,   số và ký hiệu: 25-NQ/TW, ngày ban hành: "12/3/2003",
     đã kiểm chứng: không} # đã soát

  - {tên loại: Quyết định,   số và ký hiệu: 5-QĐ/X}
# hết
`;

function updated(text: string, files: readonly CitingFile[], isThere = there): string {
  return writeRegister(text, citeInto(readRegister(text, 'so.yaml'), files, isThere).entries, 'Danh mục');
}

describe('the register of an office', () => {
  it('keeps what a person wrote: fields, comments, order, other entries to the byte', async () => {
    const written = updated(own, [
      await citing(
        'a.md',
        dated,
        'Theo Nghị quyết số 25-NQ/TW, ngày 12/3/2003 của Ban Chấp hành Trung ương về công tác tôn giáo.',
        province,
      ),
    ]);
    for (const kept of [
      '# Sổ của văn phòng\n',
      '  # đầu sổ\n',
      '# của tỉnh\n',
      '    trích yếu: công tác dân vận năm 2024 (ghi tay)\n',
      '    # ghi chú\n',
      '    # đã soát\n',
      '  - {tên loại: Quyết định,   số và ký hiệu: 5-QĐ/X}\n',
      '# hết\n',
    ])
      expect(written).toContain(kept);
    const [plan, resolution, decision, added] = readRegister(written, 'so.yaml');
    expect(plan).toMatchObject({
      date: '2024-01-19',
      issuer: null,
      title: 'công tác dân vận năm 2024 (ghi tay)',
      verified: true,
      citations: { at: ['a.md:3'], conflicts: [] },
    });
    expect(resolution).toMatchObject({
      date: '2003-03-12',
      issuer: 'Ban Chấp hành Trung ương',
      title: 'công tác tôn giáo',
      verified: false,
    });
    expect(decision).toMatchObject({ number: '5-QĐ/X' });
    expect(added).toMatchObject({ number: '04-NQ/TU', source: 'viện dẫn', verified: false });
  });

  it('does not change a verified entry by what documents say of it, and lists no conflict that it settles', async () => {
    const written = updated(own, [await citing('a.md', otherDay)]);
    expect(readRegister(written, 'so.yaml')[0]).toMatchObject({ date: '2024-01-19', citations: { conflicts: [] } });
  });

  it('keeps the places of files that are not read, while they are there', async () => {
    const text = updated('', [await citing('a.md', dated), await citing('b.md', otherDay)]);
    const again = [await citing('b.md', 'Không.', otherDay)];
    expect(told(readRegister(text, 'so.yaml'), again)).toEqual([
      '136-KH/TU ?: a.md:3 b.md:5 | date 2024-01-19: a.md:3 | date 2024-01-20: b.md:5',
    ]);
    expect(told(readRegister(text, 'so.yaml'), again, nowhere)).toEqual(['136-KH/TU 2024-01-20: b.md:5']);
  });

  it('loses a conflict that was mended, and then knows the day', async () => {
    const text = updated('', [await citing('a.md', dated), await citing('b.md', otherDay)]);
    const mended = updated(text, [await citing('b.md', dated)]);
    expect(mended).not.toContain('mâu thuẫn:');
    expect(readRegister(mended, 'so.yaml')[0]?.date).toBe('2024-01-19');
  });

  it('begins with its heading', async () => {
    expect(updated('', [await citing('a.md', dated)])).toMatch(/^# Danh mục\n\nvăn bản:\n {2}- tên loại: Kế hoạch\n/u);
  });

  it.for(['văn bản: []\n', '# trống\n', 'văn bản: [{tên loại: Quyết định, số và ký hiệu: 5-QĐ/X}] # một dòng\n'])(
    'that holds %j is laid out anew',
    async (text) => {
      const written = updated(text, [await citing('a.md', dated)]);
      expect(readRegister(written, 'so.yaml').map(({ number }) => number)).toEqual([
        ...(text.includes('5-QĐ/X') ? ['5-QĐ/X'] : []),
        '136-KH/TU',
      ]);
      expect(written).toContain(/#.*/u.exec(text)?.[0] ?? 'văn bản:');
    },
  );
});

test('the real documents make a register without a conflict, in which each document stands once', async (context) => {
  const files = await Promise.all(
    realDocuments(context).map(async (path): Promise<CitingFile> => ({
      file: path.slice(path.lastIndexOf('/') + 1),
      citations: (await parseFile(path)).plan.citations,
    })),
  );
  const { entries } = citeInto([], files, nowhere);
  const names = entries.map(({ documentType, number, date }) => `${documentType} ${number} ${date ?? ''}`);
  expect(names).toEqual([...new Set(names)]);
  expect(entries.flatMap(({ citations }) => [...citations.conflicts, ...citations.maybeAt])).toEqual([]);
  const numbered = files
    .flatMap(({ citations }) => citations)
    .filter(({ documentType, number }) => documentType !== null && number !== null)
    .map(({ number }) => number?.value ?? null);
  expect(new Set(entries.map(({ number }) => number))).toEqual(new Set(numbered));
  expect(
    entries.filter(({ number }) => number === '04-NQ/TU').map(({ date, citations }) => `${date ?? ''} ${citations.at.join(' ')}`),
  ).toEqual(['2021-07-14 ke-hoach-11.md:22', '2022-02-28 ke-hoach-11.md:63']);
});

test('a second run over the same documents changes nothing, whatever they cite', async () => {
  const sentence = fc
    .tuple(
      fc.constantFrom('Nghị quyết', 'Kế hoạch'),
      fc.constantFrom('04-NQ/TU', '4-NQ/TU', '25-NQ/TW', '59/2023/NĐ-CP'),
      fc.constantFrom('', ', ngày 14/7/2021', ', ngày 15/7/2021', ', ngày 28/02/2022'),
      fc.constantFrom('', ' của Ban Chấp hành Đảng bộ tỉnh', ' của Ban Thường vụ Thành ủy', ' của Ban Chấp hành Trung ương (Khóa IX)'),
      fc.constantFrom('', ' về công tác dân tộc', ' về công tác tôn giáo ở cơ sở', ' về phát triển kinh tế tập thể'),
    )
    .map(([type, number, ...rest]) => `Theo ${type} số ${number}${rest.join('')}.`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), async (documents) => {
      const files = await Promise.all(documents.map((sentences, at) => citing(`${at}.md`, ...sentences)));
      const once = updated('', files);
      expect(updated(once, files)).toBe(once);
    }),
    { numRuns: 200 },
  );
});
