import { describe, expect, it } from 'vitest';
import { parseText } from '../parse/parse.js';
import { render, type RenderedFile, type TemplateId } from './render.js';

const document = (copy: string): string => `---
tên loại: Kế hoạch
trích yếu: công tác kiểm tra năm 2025
cơ quan ban hành: Đảng ủy phường Gia Sàng
số và ký hiệu: 11-KH/ĐU
địa danh: Thái Nguyên
ngày ban hành: 19/01/2025
quyền hạn: T/M BAN THƯỜNG VỤ
chức vụ: PHÓ BÍ THƯ
họ tên: Nguyễn Văn Bình
nơi nhận:
  - Các chi bộ
phạm vi lưu hành: Không phổ biến trên các phương tiện thông tin đại chúng
${copy}
---

1. Các chi bộ thực hiện kế hoạch này.
`;

const whole = `bản sao:
  hình thức sao: Sao lục
  cơ quan cấp trên: Tỉnh ủy Thái Nguyên
  cơ quan sao: Ủy ban Kiểm tra
  số và ký hiệu: 24-BS/UBKTTU
  địa danh: Thái Nguyên
  ngày sao: 05/02/2025
  quyền hạn: T/L CHỦ NHIỆM
  chức vụ: CHÁNH VĂN PHÒNG
  họ tên: Trần Thị Hoa
  nơi nhận:
    - Các phòng`;

async function built(copy: string, template: TemplateId): Promise<RenderedFile> {
  return render((await parseText(document(copy))).plan, template);
}

const texts = (file: RenderedFile, ...styles: Parameters<RenderedFile['styled']>[0][]): string[] =>
  styles.flatMap((style) => file.styled(style).map(({ text }) => text));

describe('a copy', () => {
  it('has a head of its own below the signature of the document', async () => {
    const file = await built(whole, 'dang-hd36');
    expect(file.findings).toEqual([]);
    expect(texts(file, 'superiorOrgan', 'issuingOrgan', 'number', 'copyKind', 'issuance')).toEqual([
      'TỈNH ỦY THÁI NGUYÊN',
      'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
      'ỦY BAN KIỂM TRA',
      'Số 11-KH/ĐU',
      'Số 24-BS/UBKTTU',
      'SAO LỤC',
      'Thái Nguyên, ngày 19 tháng 01 năm 2025',
      'Thái Nguyên, ngày 05 tháng 02 năm 2025',
    ]);
    const text = file.paragraphs.map((one) => one.text).join('\n');
    const places = ['Nguyễn Văn Bình', 'KHÔNG PHỔ BIẾN', 'SAO LỤC', '- Các phòng', 'Trần Thị Hoa'].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('has the number of the State', async () => {
    const file = await built(whole.replace('24-BS/UBKTTU', '5/SL-VP'), 'nha-nuoc-nd30');
    expect(texts(file, 'number')).toContain('Số: 05/SL-VP');
    expect(texts(file, 'copyKind')).toEqual(['SAO LỤC']);
  });

  it('has the words of the stamp and a signature under 05-HD/VPTW', async () => {
    const file = await built('bản sao:\n  chức vụ: CHÁNH VĂN PHÒNG\n  họ tên: Trần Thị Hoa', 'dang-hd05');
    expect(file.findings).toEqual([]);
    expect(texts(file, 'copyKind')).toEqual(['Bản sao văn bản']);
    expect(texts(file, 'signer')).toEqual(['Nguyễn Văn Bình', 'Trần Thị Hoa']);
    expect(texts(file, 'number')).toEqual(['Số 11-KH/ĐU']);
  });

  it('says what it does not print', async () => {
    const file = await built(whole, 'dang-hd05');
    expect(file.findings.map(({ ruleId, data }) => [ruleId, data?.['key']])).toEqual(
      ['hình thức sao', 'cơ quan sao', 'số và ký hiệu', 'địa danh', 'ngày sao', 'nơi nhận'].map((key) => ['foreign-copy-part', key]),
    );
  });

  it('is marked where a part is missing', async () => {
    const file = await built('bản sao: Sao lục', 'dang-hd36');
    expect(file.findings.map(({ ruleId }) => ruleId)).toEqual(Array.from({ length: 6 }, () => 'missing-copy-part'));
    expect(texts(file, 'signer')).toEqual(['Nguyễn Văn Bình', '[Họ và tên người ký]']);
    expect(texts(file, 'copyKind')).toEqual(['SAO LỤC']);
  });

  it.each(['bản sao: không', 'dự thảo: lần 2'])('is none with %s', async (line) => {
    expect(texts(await built(line, 'dang-hd36'), 'copyKind')).toEqual([]);
  });
});
