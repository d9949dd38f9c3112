import { describe, expect, it } from 'vitest';
import { parseText } from './parse.js';
import { portraitHead } from './portrait.js';

const body = '\n\nThực hiện nhiệm vụ năm 2025, cơ quan xây dựng văn bản như sau:\n\nI. MỤC ĐÍCH\n\n1. Việc thứ nhất.\n';

describe('the head of a document', () => {
  it.each<[string, string, string[]]>([
    [
      'of a Party committee, organs in two groups',
      '**ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN**\n\n**ĐẢNG ỦY PHƯỜNG GIA SÀNG**\n\n\\*\n\nSố 11-KH/ĐU\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n' +
        '*Gia Sàng, ngày 19 tháng 01 năm 2024*\n\n**KẾ HOẠCH**\n\n**công tác dân vận năm 2024**',
      [
        'type: Kế hoạch',
        'abstract: công tác dân vận năm 2024',
        'letterhead: party',
        'heading: ĐẢNG CỘNG SẢN VIỆT NAM',
        'superior: ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN',
        'issuing: ĐẢNG ỦY PHƯỜNG GIA SÀNG',
        'mark: *',
        'number: 11 KH ĐU',
        'place: Gia Sàng',
        'date: 19/1/2024',
      ],
    ],
    [
      'of a commune committee, organ in two lines',
      'UBND TỈNH LAI CHÂU\n\nỦY BAN NHÂN DÂN\nXÃ PHONG THỔ\n\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n' +
        'Độc lập - Tự do - Hạnh phúc\n\nPhong Thổ, ngày 02 tháng 8 năm 2025\n\n# KẾ HOẠCH\n\n## chuyển đổi số',
      [
        'type: Kế hoạch',
        'abstract: chuyển đổi số',
        'letterhead: national',
        'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
        'superior: UBND TỈNH LAI CHÂU',
        'issuing: ỦY BAN NHÂN DÂN XÃ PHONG THỔ',
        'number: 12 KH UBND',
        'place: Phong Thổ',
        'date: 2/8/2025',
      ],
    ],
    [
      'in a pipe table',
      '| SỞ TƯ PHÁP<br>**PHÒNG HÀNH CHÍNH** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n' +
        '| Số: 07/BC-PHC | *Huế, ngày 1 tháng 3 năm 2025* |\n\n**BÁO CÁO**\n\n**Kết quả tháng 02**',
      [
        'type: Báo cáo',
        'abstract: Kết quả tháng 02',
        'letterhead: national',
        'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
        'superior: SỞ TƯ PHÁP',
        'issuing: PHÒNG HÀNH CHÍNH',
        'number: 07 BC PHC',
        'place: Huế',
        'date: 1/3/2025',
      ],
    ],
    [
      'in an HTML table',
      '<table><tr><td>TÒA ÁN NHÂN DÂN TỐI CAO<br><b>TÒA ÁN NHÂN DÂN KHU VỰC 3</b><br>Số: 15/KH-TA</td><td><b>CỘNG HOÀ XÃ HỘI CHỦ ' +
        'NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br><i>Thanh Hóa, ngày … tháng 7 năm 2025</i></td></tr></table>\n\n' +
        '**KẾ HOẠCH**\n\n**xét xử trực tuyến**',
      [
        'type: Kế hoạch',
        'abstract: xét xử trực tuyến',
        'letterhead: national',
        'heading: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
        'superior: TÒA ÁN NHÂN DÂN TỐI CAO',
        'issuing: TÒA ÁN NHÂN DÂN KHU VỰC 3',
        'number: 15 KH TA',
        'place: Thanh Hóa',
        'date: _/7/2025',
      ],
    ],
    [
      'of the Đoàn',
      'TỈNH ĐOÀN SƠN LA\n**BAN THƯỜNG VỤ**\n\\*\\*\\*\nSố: 45-KH/TĐTN-BPT\n\n**ĐOÀN TNCS HỒ CHÍ MINH**\n\n' +
        '*Sơn La, ngày 05 tháng 5 năm 2025*\n\n**KẾ HOẠCH**\n\n**Chiến dịch hè**',
      [
        'type: Kế hoạch',
        'abstract: Chiến dịch hè',
        'letterhead: other',
        'heading: ĐOÀN TNCS HỒ CHÍ MINH',
        'superior: TỈNH ĐOÀN SƠN LA',
        'issuing: BAN THƯỜNG VỤ',
        'mark: ***',
        'number: 45 KH TĐTN-BPT',
        'place: Sơn La',
        'date: 5/5/2025',
      ],
    ],
    [
      'of the Mặt trận',
      'MTTQ VIỆT NAM TỈNH QUẢNG NINH\n**BAN THƯỜNG TRỰC**\n\nSố: 16/KH-MTTQ-BTT\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n' +
        '**Độc lập - Tự do - Hạnh phúc**\n\nQuảng Ninh, ngày 10/6/2025\n\n**KẾ HOẠCH**\n\n**hiệp thương**',
      [
        'type: Kế hoạch',
        'abstract: hiệp thương',
        'letterhead: national',
        'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
        'superior: MTTQ VIỆT NAM TỈNH QUẢNG NINH',
        'issuing: BAN THƯỜNG TRỰC',
        'number: 16 KH MTTQ-BTT',
        'place: Quảng Ninh',
        'date: 10/6/2025',
      ],
    ],
    [
      'with a blank number and date',
      'ĐẢNG ỦY XÃ A\n\nSố      -KH/ĐU\n\nTân An, ngày     tháng     năm 2026\n\n# KẾ HOẠCH\n\n## kiểm tra',
      ['type: Kế hoạch', 'abstract: kiểm tra', 'issuing: ĐẢNG ỦY XÃ A', 'number: _ KH ĐU', 'place: Tân An', 'date: _/_/2026'],
    ],
    ['with the title in one heading', '# KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2024', ['type: Kế hoạch', 'abstract: CÔNG TÁC DÂN VẬN NĂM 2024']],
    ['with the title in small letters', '# Kế hoạch công tác dân vận năm 2024', ['type: Kế hoạch', 'abstract: công tác dân vận năm 2024']],
    [
      'with an abstract over three bold lines',
      '**CHƯƠNG TRÌNH**\n\n**hành động thực hiện Nghị quyết**\n**số 18-NQ/TW ngày 16/6/2022**\n**của Ban Chấp hành Trung ương**',
      ['type: Chương trình', 'abstract: hành động thực hiện Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương'],
    ],
    [
      'with marks',
      'TỈNH ỦY B\n\nSố 3-KH/TU\n\nMẬT\n\nHỎA TỐC\n\nLƯU HÀNH NỘI BỘ\n\nDự thảo lần 3\n\n# KẾ HOẠCH\n\n## diễn tập',
      [
        'type: Kế hoạch',
        'abstract: diễn tập',
        'issuing: TỈNH ỦY B',
        'number: 3 KH TU',
        'confidentiality: MẬT',
        'urgency: HỎA TỐC',
        'circulation: LƯU HÀNH NỘI BỘ',
        'draft: Dự thảo lần 3',
      ],
    ],
    [
      'of a công văn',
      'ỦY BAN NHÂN DÂN\nXÃ BA\n\nSố: 88/UBND-VX\nV/v rà soát hộ nghèo\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n' +
        'Độc lập - Tự do - Hạnh phúc\n\nBa, ngày 09 tháng 02 năm 2026\n\nKính gửi:\n- Các thôn;\n- Công an xã.',
      [
        'type: Công văn',
        'abstract: V/v rà soát hộ nghèo',
        'letterhead: national',
        'heading: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
        'issuing: ỦY BAN NHÂN DÂN XÃ BA',
        'number: 88 UBND VX',
        'place: Ba',
        'date: 9/2/2026',
        'addressees: Kính gửi: Các thôn / Công an xã',
      ],
    ],
    ['behind a first line of hyphens', '-----\n\n# KẾ HOẠCH\n\n## dân vận', ['type: Kế hoạch', 'abstract: dân vận']],
    ['where there is none', 'Đoạn mở đầu không có tiêu đề.', []],
  ])('%s', async (_, head, expected) => {
    expect(portraitHead((await parseText(`${head}${body}`)).plan)).toEqual(expected);
  });

  it('is not taken from a body that names a type', async () => {
    const { plan } = await parseText('Thực hiện nhiệm vụ được giao.\n\n## I. QUYẾT ĐỊNH THÀNH LẬP\n\n1. Nội dung.\n');
    expect(plan.documentType).toBeNull();
    expect(plan.body).toHaveLength(1);
  });

  it('keeps a line that it cannot place, and says so', async () => {
    const { plan, findings } = await parseText(`ĐẢNG ỦY XÃ A\n\nđiện thoại 0912 345 678\n\nSố 1-KH/ĐU\n\n# KẾ HOẠCH\n\n## x${body}`);
    expect(findings).toMatchObject([{ ruleId: 'unplaced-text', line: 3, actual: 'điện thoại 0912 345 678' }]);
    expect(JSON.stringify(plan.body)).toContain('0912 345 678');
  });

  it('agrees with front matter that repeats it', async () => {
    const { plan, findings } = await parseText(
      `---\nsố: 11-KH/ĐU\nngày: 19/01/2024\ntrích yếu: dân vận\ncơ quan: Đảng ủy xã A\n---\nĐẢNG ỦY XÃ ` +
        `A\n\nSố 11-KH/ĐU\n\nA, ngày 19 tháng 01 năm 2024\n\n# KẾ HOẠCH\n\n## dân vận${body}`,
    );
    expect(findings).toEqual([]);
    expect(plan.body).toHaveLength(1);
  });
});

it('reads the number of an organ whose symbol has a figure', async () => {
  const { plan } = await parseText(
    'CHI CỤC THUẾ TỈNH A\nTHUẾ CƠ SỞ 7\n\nSố: 91/TCS7-NV\nV/v nộp tờ khai\n\nHòa Sơn, ngày 15 tháng 12 năm 2025\n\n' +
      'Kính gửi: Các hộ kinh doanh\n\nNộp tờ khai.\n',
    'text',
  );
  expect(plan.documentType?.value).toBe('Công văn');
  expect(plan.number?.value).toMatchObject({ serial: '91', typeSymbol: 'TCS7', organSymbol: 'NV' });
});
