import { describe, expect, it } from 'vitest';
import { parseText } from './parse.js';
import { portrait } from './portrait.js';

const start =
  '# KẾ HOẠCH\n\n## dân vận\n\nThực hiện nhiệm vụ, xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Việc thứ nhất trong năm.\n\n';

async function end(text: string): Promise<string[]> {
  return portrait(await parseText(`${start}${text}`)).filter((line) => /^(?:RECIPIENTS|SIGNS|APPENDIX|FINDING)/u.test(line));
}

describe('the end of a document', () => {
  it.each<[string, string, string[]]>([
    [
      'recipients, then signature',
      'Nơi nhận:\n- Thường trực Thành ủy (để báo cáo),\n- Các chi bộ,\n- Lưu VPĐU.\n\n**T/M ĐẢNG ỦY**\n**BÍ THƯ**\n\n\n**Nguyễn Văn A**',
      ['RECIPIENTS Thường trực Thành ủy (để báo cáo) / Các chi bộ | archive VPĐU', 'SIGNS <T/M> ĐẢNG ỦY / BÍ THƯ | Nguyễn Văn A'],
    ],
    [
      'signature, then recipients',
      'TM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nTrần Thị Bích Ngọc\n\n***Nơi nhận:***\n\n- Như trên;\n' +
        '- Lưu: VT, TCCB.',
      [
        'RECIPIENTS Như trên | archive VT, TCCB',
        'SIGNS <TM.> ỦY BAN NHÂN DÂN / <KT.> CHỦ TỊCH / PHÓ CHỦ TỊCH | Trần Thị Bích Ngọc | notes (Đã ký)',
      ],
    ],
    [
      'two columns laid row by row: the position before the recipients, the name behind them',
      'TM. BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNơi nhận:\n\n- Ban Thường vụ Tỉnh đoàn;\n\n- Lưu VP.\n\n(Đã ký)\n\nHoàng Minh Quân',
      ['RECIPIENTS Ban Thường vụ Tỉnh đoàn | archive VP', 'SIGNS <TM.> BAN THƯỜNG VỤ / BÍ THƯ | Hoàng Minh Quân | notes (Đã ký)'],
    ],
    [
      'a name behind the recipients of a text that another signed',
      'TM. BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nNguyễn Văn A\n\nNơi nhận:\n\n- Ban Thường vụ Tỉnh đoàn;\n\n- Lưu VP.\n\nHoàng Minh Quân',
      [
        'RECIPIENTS Ban Thường vụ Tỉnh đoàn | archive VP',
        'SIGNS <TM.> BAN THƯỜNG VỤ / BÍ THƯ | Nguyễn Văn A',
        'FINDING 23:1 unplaced-text Hoàng Minh Quân',
      ],
    ],
    [
      'side by side in a pipe table',
      '| **Nơi nhận:**<br>- Đảng ủy xã;<br>- Lưu: VT. | **HIỆU TRƯỞNG**<br><br>**Lê Thị Hoa** |\n|---|---|',
      ['RECIPIENTS Đảng ủy xã | archive VT', 'SIGNS HIỆU TRƯỞNG | Lê Thị Hoa'],
    ],
    [
      'side by side in an HTML table',
      '<table><tr><td>Nơi nhận:<br>- Sở Y tế;<br>- Lưu: VT.</td><td>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br>ThS.BS. Phạm Văn Đức</td></tr></table>',
      ['RECIPIENTS Sở Y tế | archive VT', 'SIGNS <KT.> GIÁM ĐỐC / PHÓ GIÁM ĐỐC | ThS.BS. Phạm Văn Đức'],
    ],
    [
      'two signatories in a table',
      '| TM. BAN CHẤP HÀNH<br>BÍ THƯ<br><br>Hoàng Văn Long | TM. BAN THƯỜNG TRỰC<br>CHỦ TỊCH<br><br>Vàng A Tủa |\n|---|---|',
      ['SIGNS <TM.> BAN CHẤP HÀNH / BÍ THƯ | Hoàng Văn Long', 'SIGNS <TM.> BAN THƯỜNG TRỰC / CHỦ TỊCH | Vàng A Tủa'],
    ],
    [
      'no recipients',
      'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nĐinh Công Tráng',
      ['SIGNS <T/L> BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG | Đinh Công Tráng'],
    ],
    [
      'recipients in one line',
      'Nơi nhận: Như trên; UBND tỉnh (b/c); Lưu: VT.\n\nTUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nĐã ký\nLê Thị Ba',
      ['RECIPIENTS Như trên / UBND tỉnh (b/c) | archive VT', 'SIGNS <TUQ.> GIÁM ĐỐC / CHÁNH VĂN PHÒNG | Lê Thị Ba | notes Đã ký'],
    ],
    [
      'a line of the archive that goes on',
      'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT,\nNVY.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nPhan Thị Ngọc Ánh',
      ['RECIPIENTS Như Điều 3 | archive VT, NVY', 'SIGNS <KT.> GIÁM ĐỐC / PHÓ GIÁM ĐỐC | Phan Thị Ngọc Ánh'],
    ],
    ['no signature', 'Nơi nhận:\n- Các đơn vị;\n- Lưu: VT.', ['RECIPIENTS Các đơn vị | archive VT']],
    [
      'no mark, name in capitals',
      'Nơi nhận:\n- Các lớp;\n- Lưu: VP.\n\nHIỆU TRƯỞNG\n\nNGUYỄN MINH TRÍ',
      ['RECIPIENTS Các lớp | archive VP', 'SIGNS HIỆU TRƯỞNG | NGUYỄN MINH TRÍ'],
    ],
    [
      'a post in small letters',
      'Nơi nhận:\n- Các lớp;\n- Lưu: VP.\n\n**Người lập kế hoạch**\n\n**Đỗ Thị Lan**',
      ['RECIPIENTS Các lớp | archive VP', 'SIGNS Người lập kế hoạch | Đỗ Thị Lan'],
    ],
    [
      'another post under the name',
      'T/M BAN CHỈ ĐẠO\n\nTRƯỞNG BAN\n\nBùi Văn Khang\n\nBÍ THƯ ĐẢNG ỦY',
      ['SIGNS <T/M> BAN CHỈ ĐẠO / TRƯỞNG BAN | Bùi Văn Khang | also BÍ THƯ ĐẢNG ỦY'],
    ],
    [
      'a recipient that goes on in the next line',
      'Nơi nhận:\n- Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân,\n  Ủy ban nhân dân tỉnh (để b/c);\n- Lưu: VT.\n\n' +
        'T/M ĐẢNG ỦY\nBÍ THƯ\nCao Văn An',
      [
        'RECIPIENTS Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh (để b/c) | archive VT',
        'SIGNS <T/M> ĐẢNG ỦY / BÍ THƯ | Cao Văn An',
      ],
    ],
    [
      'appendices behind the signature',
      'T/M ĐẢNG ỦY\nBÍ THƯ\nCao Văn An\n\n**Phụ lục 1**\n\n**DANH SÁCH**\n\n1. A\n\n**Phụ lục 2**\n\n1. B',
      ['APPENDIX Phụ lục 1 | DANH SÁCH | ', 'APPENDIX Phụ lục 2 |  | ', 'SIGNS <T/M> ĐẢNG ỦY / BÍ THƯ | Cao Văn An'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await end(text)).toEqual(expected);
  });

  it.each([
    'Các đồng chí trong Ban Chỉ đạo chịu trách nhiệm thi hành.\n\nPhòng Kinh tế\n\nVăn phòng Đảng ủy',
    '2. Danh sách tham dự:\n\nNguyễn Văn An\n\nTrần Thị Bình',
    'KT. là chữ viết tắt của ký thay theo quy định hiện hành.',
  ])('does not take a body for a signature: %j', async (text) => {
    const { plan } = await parseText(`${start}${text}`);
    expect(plan.signatories).toEqual([]);
    for (const word of text.match(/\p{L}+/gu) ?? []) expect(JSON.stringify(plan.body)).toContain(word);
  });

  it.each([
    ['**KHÔNG PHỔ BIẾN TRÊN CÁC PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG**', ''],
    ['Không phổ biến trên phương tiện thông tin đại chúng', ''],
    ['Không phổ biến trên phương tiện thông tin đại chúng', '\n\n# Phụ lục 1\n\nDANH MỤC\n\n1. Việc.'],
  ])('has the mark of circulation below the signature: %s', async (mark, behind) => {
    const signed = 'Nơi nhận:\n- Các chi bộ,\n- Lưu VPĐU.\n\n**T/M ĐẢNG ỦY**\n\n**BÍ THƯ**\n\n**Nguyễn Văn An**';
    const { plan, findings } = await parseText(`${start}${signed}\n\n${mark}${behind}`);
    expect(plan.classification.circulation?.value).toBe(mark.replaceAll('*', ''));
    expect(plan.signatories.map(({ name }) => name)).toEqual(['Nguyễn Văn An']);
    expect(plan.recipients?.archive?.value).toBe('VPĐU');
    expect(findings).toEqual([]);
  });

  it('keeps a sentence of the text that says so', async () => {
    const { plan } = await parseText(`${start}2. Không phổ biến trên phương tiện thông tin đại chúng nội dung này.`);
    expect(plan.classification.circulation).toBeNull();
  });

  it('keeps a text between recipients and appendix, and says so', async () => {
    const result = await parseText(
      `${start}T/M ĐẢNG ỦY\nBÍ THƯ\nCao Văn An\n\nNơi nhận:\n- Các chi bộ,\n- ` +
        `Lưu.\n\nGhi chú: bản này thay bản ngày 05/01.\n\nPHỤ LỤC\n\n1. A\n`,
    );
    expect(portrait(result)).toContain('FINDING 19:1 unplaced-text Ghi chú: bản này thay bản ngày 05/01.');
    expect(result.plan.appendices).toHaveLength(1);
  });
});
