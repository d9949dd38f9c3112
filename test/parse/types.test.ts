/** Công văn, giấy mời, biên bản and issued texts as they are found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTexts, parseText, sourceOf } from './parse.js';
import { portrait, portraitHead } from './portrait.js';

const state = 'ỦY BAN NHÂN DÂN\nXÃ BA\n\n';
const heading = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBa, ngày 09 tháng 02 năm 2026\n\n';

async function linesOf(text: string, words: RegExp): Promise<string[]> {
  return portrait(await parseText(text)).filter((line) => words.test(line));
}

describe('a công văn without a line for its type', () => {
  it.each<[string, string, string]>([
    ['by V/v', `${state}Số: 88/UBND-VX\nV/v rà soát hộ nghèo\n\n${heading}`, 'V/v rà soát hộ nghèo'],
    ['by V/v in two lines', `${state}Số: 88/UBND-VX\nV/v rà soát hộ nghèo\nnăm 2026\n\n${heading}`, 'V/v rà soát hộ nghèo năm 2026'],
    ['by V/v in a paragraph of its own', `${state}Số: 88/UBND-VX\n\n${heading}V/v rà soát hộ nghèo\n\n`, 'V/v rà soát hộ nghèo'],
    [
      'by its symbol',
      'ĐẢNG ỦY XÃ BA\n\\*\nSố 26-CV/ĐU\nchế độ hội nghị\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa, ngày 10 tháng 6 năm 2025\n\n',
      'chế độ hội nghị',
    ],
    [
      'by its symbol, the abstract in italics',
      'ĐẢNG ỦY XÃ BA\n\nSố 26-CV/ĐU\n\n*chế độ hội nghị*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa, ngày 10 tháng 6 năm 2025\n\n',
      'chế độ hội nghị',
    ],
    [
      'by its symbol, the abstract with its first words',
      'ĐẢNG ỦY XÃ BA\n\nSố 26-CV/ĐU\n\nvề việc hội nghị\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBa, ngày 10 tháng 6 năm 2025\n\n',
      'về việc hội nghị',
    ],
    [
      'in a table',
      '| ĐẢNG ỦY XÃ BA | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|\n' +
        '| Số 26-CV/ĐU<br>chế độ hội nghị<br>và công tác phí | Ba, ngày 10 tháng 6 năm 2025 |\n\n',
      'chế độ hội nghị và công tác phí',
    ],
  ])('is known %s', async (_, head, abstract) => {
    const { plan, findings } = await parseText(`${head}Kính gửi: Các thôn\n\nĐề nghị các thôn báo cáo.\n`);
    expect(plan.documentType?.value).toBe('Công văn');
    expect(plan.abstract?.value.value.replaceAll('\n', ' ')).toBe(abstract);
    expect(plan.addressees?.value).toEqual({ salutation: 'Kính gửi', names: ['Các thôn'] });
    expect(plan.issuance.date?.value.year).toBeGreaterThan(2000);
    expect(findings).toEqual([]);
    for (const text of allTexts(plan)) expect(sourceOf(plan, text)).toEqual([]);
  });

  it.each([
    'Số 26-KH/ĐU\n\nchế độ hội nghị\n\nKính gửi: Các thôn\n',
    'Số: 88/UBND-VX\n\nKế hoạch chi tiết.\n',
    'Số 26-CV/ĐU\n\n# KẾ HOẠCH\n\n1. Việc.\n',
  ])('is not made of %j', async (text) => {
    expect((await parseText(text)).plan.documentType?.value).not.toBe('Công văn');
  });

  it.each<[string, string | null]>([
    ['số: 2145/SNNMT-CCTL', 'Công văn'],
    ['số: 2145/TTr-SNNMT', null],
    ['trích yếu: đôn đốc báo cáo', null],
  ])('is known in front matter by whom it is sent to and a symbol without a type: %s', async (line, type) => {
    const { plan } = await parseText(`---\n${line}\nkính gửi: Ủy ban nhân dân các xã\n---\n\nĐề nghị các xã báo cáo.\n`);
    expect(plan.documentType?.value ?? null).toBe(type);
  });

  it('has no other type behind its addressees', async () => {
    const { plan } = await parseText(
      `${state}Số: 88/UBND-VX\nV/v góp ý\n\n${heading}Kính gửi: Các thôn\n\nĐề nghị góp ý dự thảo.\n\n**BÁO CÁO**\n\nLời văn.\n`,
    );
    expect(plan.documentType?.value).toBe('Công văn');
    expect(JSON.stringify(plan.body)).toContain('BÁO CÁO');
  });
});

describe('an invitation', () => {
  it.each<[string, string]>([
    ['Kính mời: Đồng chí Bí thư', 'addressees: Kính mời: Đồng chí Bí thư'],
    ['Trân trọng kính mời: Ông Nguyễn Văn A', 'addressees: Kính mời: Ông Nguyễn Văn A'],
    ['Trân trọng kính mời:\n- Ông A;\n- Bà B.', 'addressees: Kính mời: Ông A / Bà B'],
  ])('reads %j', async (words, expected) => {
    const { plan } = await parseText(`# GIẤY MỜI\n\n## dự hội nghị\n\n${words}\n\nĐến dự hội nghị.\n`);
    expect(portraitHead(plan)).toContain(expected);
  });

  it.each([
    'Kính mời đồng chí đến dự.',
    'Trân trọng kính mời các đồng chí: Bí thư, Phó Bí thư.',
    'Kính mời: Ông A\nThời gian: 8 giờ\nĐịa điểm: Hội trường',
  ])('leaves %j to the text', async (words) => {
    const { plan } = await parseText(`# GIẤY MỜI\n\n## dự hội nghị\n\n${words}\n\n1. Nội dung.\n`);
    expect(plan.addressees).toBeNull();
    expect(JSON.stringify([plan.preamble, plan.body])).toContain(words.split('\n')[0]);
  });

  it('has a key in the front matter', async () => {
    const { plan } = await parseText('---\ntên loại: Giấy mời\nkính mời:\n  - Ông A\n  - Bà B\n---\n\nĐến dự.\n');
    expect(plan.addressees?.value).toEqual({ salutation: 'Kính mời', names: ['Ông A', 'Bà B'] });
  });
});

describe('the two signatures of a biên bản', () => {
  const minutes = '# BIÊN BẢN\n\n## họp thôn\n\n1. Nội dung.\n\nCuộc họp kết thúc.\n\n';
  const expected = ['SIGNS THƯ KÝ | Lò Thị Hoa', 'SIGNS CHỦ TỌA | Vi Văn Mạnh'];
  it.each<[string, string]>([
    ['in a table', '| **THƯ KÝ** | **CHỦ TỌA** |\n|---|---|\n| Lò Thị Hoa | Vi Văn Mạnh |\n'],
    [
      'in a table with notes',
      '<table border="0"><tr><td>THƯ KÝ<br>(Ký tên)<br>Lò Thị Hoa</td><td>CHỦ TỌA<br>Vi Văn Mạnh</td></tr></table>\n',
    ],
    ['one below the other', 'THƯ KÝ\n\nLò Thị Hoa\n\nCHỦ TỌA\n\nVi Văn Mạnh\n'],
    ['before recipients', '| **THƯ KÝ** | **CHỦ TỌA** |\n|---|---|\n| Lò Thị Hoa | Vi Văn Mạnh |\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n'],
  ])('are read %s', async (_, tail) => {
    expect((await linesOf(`${minutes}${tail}`, /^SIGNS/u)).map((line) => line.replace(/ \| notes.*$/u, ''))).toEqual(expected);
  });

  it('are read beside each other in a plain text', async () => {
    const { plan } = await parseText(
      'BIÊN BẢN\nHọp thôn\n\n1. Nội dung.\n\nCuộc họp kết thúc.\n\n     THƯ KÝ                           CHỦ TỌA\n\n\n' +
        '   Lò Thị Hoa                       Vi Văn Mạnh\n',
      'text',
    );
    expect(plan.signatories.map(({ positions, name }) => [positions, name])).toEqual([
      [['THƯ KÝ'], 'Lò Thị Hoa'],
      [['CHỦ TỌA'], 'Vi Văn Mạnh'],
    ]);
  });

  it.each(['| NỘI DUNG | KẾT QUẢ |\n|---|---|\n| Trồng cây | Đã xong |\n', '| **STT** | **HỌ TÊN** |\n|---|---|\n| 1 | Lò Thị Hoa |\n'])(
    'are none in %j',
    async (table) => {
      expect((await parseText(`${minutes}${table}`)).plan.signatories).toEqual([]);
    },
  );
});

describe('a text that a decision issues', () => {
  const decision =
    '# QUYẾT ĐỊNH\n\n## Ban hành Quy chế\n\n**Điều 1.** Ban hành Quy chế.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\n' +
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nVi Văn Mạnh\n\n';
  const note = '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 05 tháng 3 năm 2025 của Chủ tịch Ủy ban nhân dân xã)';
  it.each<[string, string, string]>([
    [
      'with its title in three paragraphs',
      `**QUY CHẾ**\n\n**Làm việc của Ban**\n\n*${note}*\n\n**Điều 1.** Phạm vi\n`,
      'ISSUES QUY CHẾ | Làm việc của Ban |',
    ],
    [
      'with a plain abstract in two lines',
      `QUY CHẾ\nLàm việc\ncủa Ban\n${note}\n\nĐiều 1. Phạm vi\n`,
      'ISSUES QUY CHẾ | Làm việc của Ban |',
    ],
    [
      'with type and abstract in one line',
      `# QUY CHẾ LÀM VIỆC CỦA BAN\n\n${note}\n\nĐiều 1. Phạm vi\n`,
      'ISSUES QUY CHẾ | LÀM VIỆC CỦA BAN |',
    ],
    [
      'with a letterhead of its own',
      `| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n` +
        `|---|---|\n|  |  |\n\n**QUY CHẾ**\n\n**Làm việc**\n\n${note}\n\nĐiều 1. Phạm vi\n`,
      'ISSUES QUY CHẾ | Làm việc |',
    ],
  ])('is read %s', async (_, text, expected) => {
    const found = await linesOf(`${decision}${text}`, /^(?:ISSUES|APPENDIX|SIGNS|Điều)/u);
    expect(found.map((line) => line.replace(/(\|[^|]*\|).*$/u, '$1'))).toEqual([
      'Điều 1. Ban hành Quy chế.',
      expected,
      expect.stringMatching(/^Điều 1\.!? Phạm vi$/u),
      'SIGNS <TM.> ỦY BAN NHÂN DÂN / CHỦ TỊCH | Vi Văn Mạnh',
    ]);
  });

  it('may have appendices behind it', async () => {
    const found = await linesOf(
      `${decision}**QUY CHẾ**\n\n**Làm việc**\n\n${note}\n\n**Điều 1.** Phạm vi\n\n**Phụ lục I**\n\n**DANH SÁCH**\n\n1. Ông A.\n`,
      /^(?:ISSUES|APPENDIX)/u,
    );
    expect(found.map((line) => line.split(' | ')[0])).toEqual(['ISSUES QUY CHẾ', 'APPENDIX Phụ lục I']);
  });

  it('says which words of its letterhead have no place', async () => {
    const { plan, findings } = await parseText(
      `${decision}| ỦY BAN XÃ KHÁC<br>Số: 7/QC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n` +
        `|---|---|\n|  |  |\n\n**QUY CHẾ**\n\n${note}\n\nĐiều 1. Phạm vi\n`,
    );
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['unplaced-text', 'ỦY BAN XÃ KHÁC'],
      ['unplaced-text', 'Số: 7/QC'],
    ]);
    expect(JSON.stringify(plan.body)).toContain('ỦY BAN XÃ KHÁC');
  });

  it('begins with no type under which no decision is named', async () => {
    expect((await parseText(`${decision}**QUY CHẾ**\n\n**Điều 1.** Phạm vi\n`)).plan.appendices).toEqual([]);
  });

  it('keeps every word, wherever its lines are broken', async () => {
    const parts = [
      'QUY CHẾ',
      'Làm việc',
      'của Ban Chỉ đạo',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND',
      'của Chủ tịch)',
      'Điều 1. Phạm vi',
      'Lời văn.',
      'Phụ lục I',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('\n', '\n\n', '\n\n---\n\n'), { minLength: parts.length - 1, maxLength: parts.length - 1 }),
        async (breaks) => {
          const text = parts.map((part, index) => part + (breaks[index] ?? '\n')).join('');
          const { plan } = await parseText(`${decision}${text}`);
          const read = allTexts(plan)
            .map(({ value }) => value)
            .join(' ')
            .replace(/\s+/gu, ' ');
          for (const part of ['QUY CHẾ', 'Làm việc', 'của Ban Chỉ đạo', 'của Chủ tịch)', 'Phạm vi', 'Lời văn.'])
            expect(read).toContain(part);
          for (const one of allTexts(plan)) expect(sourceOf(plan, one)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
