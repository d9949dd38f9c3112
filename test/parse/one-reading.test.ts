/** One document, one reading: laid out in any form it is read the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OfficialDocument } from '../../src/model/index.js';
import { layOut, type Paper } from './laid-out.js';
import { allNodes, parseText } from './parse.js';

const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'];

/** Letterheads of Party and State, schools and hospitals, fronts and unions. */
const letterheads = [
  {
    superior: 'ĐẢNG BỘ TỈNH HÀ ĐÔNG',
    organ: ['ĐẢNG ỦY XÃ VĂN LÂM'],
    heading: party,
    mark: '*',
    number: 'Số 12-KH/ĐU',
    type: 'KẾ HOẠCH',
    signing: ['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ'],
  },
  {
    superior: '',
    organ: ['ỦY BAN NHÂN DÂN', 'XÃ VĂN LÂM'],
    heading: national,
    mark: null,
    number: 'Số: 45/BC-UBND',
    type: 'BÁO CÁO',
    signing: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  },
  {
    superior: 'UBND TỈNH HÀ ĐÔNG',
    organ: ['SỞ Y TẾ'],
    heading: national,
    mark: null,
    number: 'Số: 208/TTr-SYT',
    type: 'TỜ TRÌNH',
    signing: ['GIÁM ĐỐC'],
  },
  {
    superior: 'SỞ Y TẾ HÀ ĐÔNG',
    organ: ['BỆNH VIỆN PHỤ SẢN'],
    heading: national,
    mark: null,
    number: 'Số: 77/KH-BVPS',
    type: 'KẾ HOẠCH',
    signing: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  },
  {
    superior: 'UBND XÃ VĂN LÂM',
    organ: ['TRƯỜNG THCS NGUYỄN DU'],
    heading: national,
    mark: null,
    number: 'Số: 9/KH-THCSND',
    type: 'KẾ HOẠCH',
    signing: ['HIỆU TRƯỞNG'],
  },
  {
    superior: 'BCH ĐOÀN TỈNH HÀ ĐÔNG',
    organ: ['BAN THƯỜNG VỤ'],
    heading: ['ĐOÀN TNCS HỒ CHÍ MINH'],
    mark: '***',
    number: 'Số: 31-KH/TĐTN',
    type: 'KẾ HOẠCH',
    signing: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ'],
  },
] as const;

const clauses = [
  'Tăng cường công tác tuyên truyền, phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước đến cán bộ và Nhân dân trên địa bàn',
  'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ',
  'Rà soát, cập nhật số liệu',
  'Phối hợp chặt chẽ với các cơ quan, đơn vị liên quan; kịp thời báo cáo khó khăn, vướng mắc trong quá trình thực hiện',
  'Hoàn thành trước ngày 30 tháng 6 năm 2026',
  'Kiểm tra việc thực hiện quy định tại khoản 2 Điều 15 và điểm a khoản 3 Điều 21 Luật Tổ chức chính quyền địa phương ở các thôn',
];
const clause = fc.constantFrom(...clauses);

const body = fc
  .array(fc.record({ text: clause, dashes: fc.array(clause, { maxLength: 2 }) }), { minLength: 1, maxLength: 4 })
  .map((items) => [
    'I. MỤC ĐÍCH, YÊU CẦU',
    `- ${clauses[3] ?? ''}.`,
    'II. NỘI DUNG',
    ...items.flatMap(({ text, dashes }, index) => [
      `${index + 1}. ${text}${dashes.length > 0 ? ':' : '.'}`,
      ...dashes.map((dash) => `- ${dash}.`),
    ]),
  ]);

const paper: fc.Arbitrary<Paper> = fc
  .record({
    letterhead: fc.constantFrom(...letterheads),
    body,
    issuance: fc.constantFrom('Văn Lâm, ngày 05 tháng 6 năm 2026', 'Hà Đông, ngày 28 tháng 11 năm 2025'),
    abstract: fc.constantFrom(
      'Tổ chức Ngày Chủ nhật xanh năm 2026',
      'Kết quả thực hiện công tác cải cách hành chính, chuyển đổi số và phòng, chống tham nhũng, lãng phí, tiêu cực 6 tháng đầu năm ' +
        '2026 trên địa bàn',
    ),
    addressees: fc.constantFrom<readonly string[]>([], ['Thường trực Tỉnh ủy'], ['Các phòng chuyên môn', 'Các trường học trên địa bàn']),
    recipients: fc.constantFrom(
      ['Thường trực Tỉnh ủy (để báo cáo)', 'Các chi bộ trực thuộc'],
      ['Như trên', 'Sở Tài chính', 'Trưởng các thôn (để thực hiện)'],
    ),
    archive: fc.constantFrom('VT', 'VT, KHTH'),
    name: fc.constantFrom('Nguyễn Văn Ánh', 'Giàng A Súa', 'Trần Thị Thu Hà'),
  })
  .map(({ letterhead, ...others }) => ({
    ...letterhead,
    ...others,
    opening: 'Để nâng cao hiệu quả công tác, đơn vị xây dựng nội dung và tổ chức thực hiện như sau:',
    closing: 'Trên đây là nội dung triển khai, đề nghị các đơn vị thực hiện nghiêm túc./.',
  }));

function portrait(plan: OfficialDocument): Record<string, unknown> {
  const [signer] = plan.signatories;
  return {
    type: plan.documentType?.value.toUpperCase(),
    number: plan.number?.printed.value,
    date: plan.issuance.date?.value,
    place: plan.issuance.place?.value,
    superior: plan.letterhead.superiorOrgan?.value ?? '',
    organ: plan.letterhead.issuingOrgan?.value,
    abstract: plan.abstract?.value.value,
    addressees: plan.addressees?.value.names ?? [],
    recipients: plan.recipients?.items.map(({ value }) => value),
    archive: plan.recipients?.archive?.value,
    signer: [
      ...(signer?.capacities ?? []).map(({ mark, body: capacity }) => `${mark ?? ''} ${capacity}`),
      ...(signer?.positions ?? []),
      signer?.name,
    ],
    opening: plan.preamble.map(({ text }) => text.value),
    outline: allNodes(plan.body).map((node) =>
      node.type === 'section' ? `${node.label.text} ${node.text.value}` : node.type === 'paragraph' ? node.text.value : node.type,
    ),
  };
}

it('a document is read the same in all forms', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(paper, fc.integer({ min: 66, max: 96 }), async (one, width) => {
      const forms = Object.entries(layOut(one, width));
      const [, first] = forms[0] ?? [];
      const expected = portrait((await parseText(first?.text ?? '', first?.kind)).plan);
      expect([expected['number'], expected['outline']]).toEqual([one.number, [...one.body, one.closing]]);
      for (const [name, form] of forms.slice(1))
        expect({ form: name, ...portrait((await parseText(form.text, form.kind)).plan) }).toEqual({ form: name, ...expected });
    }),
    { numRuns: 40, seed: 20260605 },
  );
});
