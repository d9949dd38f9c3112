import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

function numbers(sentence: string): (string | null)[] {
  return read(sentence).map(({ number }) => number);
}

describe('numbers that are citations', () => {
  it.each([
    ['Đề án số 07-ĐA/TU của Tỉnh ủy', '07-ĐA/TU'],
    ['Quyết định số 1203-QĐ/TU, ngày 04/01/2022', '1203-QĐ/TU'],
    ['Hướng dẫn số 41-HD/BTGDVTW', '41-HD/BTGDVTW'],
    ['Quy chế phối hợp số 05-QC/BTCTU-BDVTU', '05-QC/BTCTU-BDVTU'],
    ['Quy định số 11-QĐi/TW', '11-QĐi/TW'],
    ['Quy định số 11-QÐi/TW', '11-QĐi/TW'],
    ['Nghị quyết số 8B-NQ/HNTW', '8B-NQ/HNTW'],
    ['Kế hoạch số 367 - KH/TWĐTN', '367-KH/TWĐTN'],
    ['Kế hoạch số 88- KH/BDVTW', '88-KH/BDVTW'],
    ['Kế hoạch số 12 –KH/ĐU', '12-KH/ĐU'],
    ['Kế hoạch số 12—KH / ĐU', '12-KH/ĐU'],
    ['Kế hoạch số\n12-KH/ĐU', '12-KH/ĐU'],
    ['Chỉ thị số số 46 - CT/TW', '46-CT/TW'],
    ['Chỉ thị số: 46-CT/TW', '46-CT/TW'],
    ['Chương trình số 03-CTr/ĐU', '03-CTr/ĐU'],
    ['Quyết định số 12-QĐ/BCĐ35', '12-QĐ/BCĐ35'],
    ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Nghị định 59/2019/NĐ-CP', '59/2019/NĐ-CP'],
    ['Chỉ thị số 27/CT-TTg', '27/CT-TTg'],
    ['Kế hoạch số 165/KH-UBND', '165/KH-UBND'],
    ['Công văn số 9086/BNV-CTTN&BĐG', '9086/BNV-CTTN&BĐG'],
    ['Công văn số 2180/SGD&ĐT-KTKĐ', '2180/SGD&ĐT-KTKĐ'],
    ['Luật số 97/2025/QH15', '97/2025/QH15'],
    ['Nghị quyết số 101/2025/UBTVQH15', '101/2025/UBTVQH15'],
    ['Thông tư số 02/2024/TT-BNV', '02/2024/TT-BNV'],
    ['Thông tư liên tịch số 05/2015/TTLT-BTC-BNV', '05/2015/TTLT-BTC-BNV'],
    ['Công văn số 1608/VPCP-KGVX', '1608/VPCP-KGVX'],
    ['Kế hoạch số 16/KH-MTTQ-BTT', '16/KH-MTTQ-BTT'],
    ['Kế hoạch số 16/ KH - UBND', '16/KH-UBND'],
    ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
    ['Công văn số 8497/CAT-PV01', '8497/CAT-PV01'],
    ['Quyết định số 1626/QĐTTg', '1626/QĐTTg'],
    ['Nghị định số 87-CP', '87-CP'],
    ['Quyết định số 4132/QĐ.UBND', '4132/QĐ.UBND'],
    ['Quyết định số 1.234/QĐ-UBND', '1.234/QĐ-UBND'],
    ['Nghị quyết số 30c/NQ-CP', '30c/NQ-CP'],
    ['Chỉ thị 35/CT/TW', '35/CT/TW'],
    ['Kế hoạch số 45/KH-UBNDngày 05/5/2025', '45/KH-UBND'],
    ['theo 18-NQ/TW và các văn bản', '18-NQ/TW'],
    ['Chỉ thị số 05 của Bộ Chính trị', '05'],
    ['Kế hoạch số 15 ngày 12/3/2024 của Thành ủy', '15'],
  ])('%s', (sentence, expected) => {
    expect(numbers(sentence)).toEqual([expected]);
  });
});

describe('blank serials', () => {
  it.each([
    ['Chỉ thị số    -CT/ĐU ngày    tháng    năm 2026 của Đảng ủy xã', '-CT/ĐU'],
    ['Kế hoạch số … /KH-UBND ngày …/…/2026 của UBND xã', '… /KH-UBND'],
    ['Thông báo số ……TB/MTTQ ngày…. tháng ….. năm……', '……TB/MTTQ'],
    ['Nghị quyết số ...../2026/NQ-HĐND', '...../2026/NQ-HĐND'],
    ['(Kèm theo Kế hoạch .../KH-UBND của UBND phường)', '.../KH-UBND'],
  ])('%s', (sentence, text) => {
    expect(read(sentence).map((citation) => [citation.number, citation.text, citation.date])).toEqual([[null, text, null]]);
  });
});

describe('numbers that are none', () => {
  it.each([
    'giai đoạn 2021-2025, tầm nhìn 2021 - 2030',
    'điện thoại 0208.3855.123 - 0912.345.678',
    'Công ty Cổ phần khoáng sản 3 - Vimico',
    '2 - Giao Sở Nội vụ chủ trì',
    'Số 3 - Giao Ban Tổ chức',
    'ngày 24/8/2026, từ 15/01 - 24/01/2026',
    'đạt 5.373,4/5.373,4 triệu đồng',
    'Mẫu số 01/HNCT; (Mẫu số 01 và 02/HNMT)',
    'Biểu số 05/BC-UBND, Phụ lục số 02/KH-UBND',
    'tài khoản số 3712-TK/NH',
    '04/04 Đoàn thanh tra; 10/10 xã; 2/3 UBND xã',
    'trực 24/7; số 12/5 đường Lê Lợi; địa chỉ: số 12-CT2/KĐT Mỹ Đình',
    'QCVN 01:2021/BXD, TCVN 5687:2024/BXD',
    '18.799.810.000 đồng/VNĐ',
    'dịch COVID-19/BCĐ',
    'Số: 01/KH-TBTTKT',
    'Chương trình 135 của Chính phủ',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('knows the document by its own number', () => {
    const own = { serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU' };
    expect(read('(Kèm theo Kế hoạch số 11-KH/ĐU, ngày 19/01/2026 của Đảng ủy phường)', own)).toEqual([]);
    expect(read('Trên đây là Kế hoạch số 11 -KH/ĐU', own)).toEqual([]);
    expect(read('thực hiện Kế hoạch số 12-KH/ĐU', own)).toHaveLength(1);
    expect(read('Kế hoạch số     /KH-UBND', { serial: null, typeSymbol: 'KH', organSymbol: 'UBND' })).toEqual([]);
    expect(
      read('thực hiện Kế hoạch số 01 - KH/ĐTN ngày 6/1/2026 của Đoàn xã', { serial: null, typeSymbol: 'KH', organSymbol: 'ĐTN' }),
    ).toHaveLength(1);
  });
});
