/**
 * Passages that cite in ways of many offices. A person wrote the values before any program read the texts. A list that shares a type or an
 * issuer has it at each number.
 */

/** Number, or a name in guillemets; `null`: not said, `undefined`: not judged. */
export type FreshLabel = readonly [
  cited: string,
  date: string | null | undefined,
  issuer: string | null | undefined,
  abstract?: string | null | undefined,
];

export interface FreshPassage {
  readonly origin: string;
  readonly kind?: 'markdown' | 'text';
  readonly text: string;
  readonly labels: readonly FreshLabel[];
}

export const fresh: readonly FreshPassage[] = [
  {
    origin: 'issuer before a list that shares type and issuer',
    text: `Thực hiện các Kế hoạch của UBND tỉnh Sơn Bình: số 12/KH-UBND ngày 10/01/2026 về cải cách hành chính năm 2026; số 35/KH-UBND \
ngày 02/02/2026 về chuyển đổi số; số 41/KH-UBND ngày 15/02/2026 về phòng, chống tham nhũng, lãng phí, tiêu cực, UBND xã ban hành kế \
hoạch như sau:`,
    labels: [
      ['12/KH-UBND', '2026-01-10', 'UBND tỉnh Sơn Bình', 'cải cách hành chính năm 2026'],
      ['35/KH-UBND', '2026-02-02', 'UBND tỉnh Sơn Bình', 'chuyển đổi số'],
      ['41/KH-UBND', '2026-02-15', 'UBND tỉnh Sơn Bình', 'phòng, chống tham nhũng, lãng phí, tiêu cực'],
    ],
  },
  {
    origin: 'list over dashes that shares an issuer',
    text: `Căn cứ các văn bản chỉ đạo của Ban Thường vụ Đảng ủy phường Nam Thành:

- Nghị quyết số 04-NQ/ĐU, ngày 18/8/2025 về nâng cao chất lượng sinh hoạt chi bộ;

- Kế hoạch số 09-KH/ĐU, ngày 25/8/2025 về kiểm tra, giám sát năm 2025;

- Quy chế số 01-QC/ĐU, ngày 05/7/2025 về làm việc của Ban Chấp hành Đảng bộ phường.`,
    labels: [
      ['04-NQ/ĐU', '2025-08-18', undefined, 'nâng cao chất lượng sinh hoạt chi bộ'],
      ['09-KH/ĐU', '2025-08-25', undefined, 'kiểm tra, giám sát năm 2025'],
      ['01-QC/ĐU', '2025-07-05', undefined, 'làm việc của Ban Chấp hành Đảng bộ phường'],
    ],
  },
  {
    origin: 'organs of the Party with term and Party behind',
    text: `Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương Đảng khoá XIII về thi hành Điều lệ Đảng; Chỉ thị số \
50-CT/TW ngày 23/12/2025 của Ban Bí thư Trung ương Đảng khoá XIII về tiếp tục đổi mới, nâng cao chất lượng sinh hoạt chi bộ trong giai \
đoạn mới; Hướng dẫn số 38-HD/BTCTW ngày 31-10-2024 của Ban Tổ chức Trung ương.`,
    labels: [
      ['24-QĐ/TW', '2021-07-30', 'Ban Chấp hành Trung ương Đảng khoá XIII', 'thi hành Điều lệ Đảng'],
      [
        '50-CT/TW',
        '2025-12-23',
        'Ban Bí thư Trung ương Đảng khoá XIII',
        'tiếp tục đổi mới, nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới',
      ],
      ['38-HD/BTCTW', '2024-10-31', 'Ban Tổ chức Trung ương', null],
    ],
  },
  {
    origin: 'urgent telegrams and notices of conclusions',
    text: `Thực hiện Công điện số 118/CĐ-TTg hồi 15 giờ 30 phút ngày 09/7/2025 của Thủ tướng Chính phủ về việc chủ động ứng phó mưa lũ; \
Công điện khẩn số 05/CĐ-UBND ngày 10/7/2025 của Chủ tịch UBND tỉnh; Thông báo kết luận số 212-TB/TU ngày 11/7/2025 của Ban Thường vụ \
Tỉnh ủy; Thông báo số 345/TB-VPCP ngày 12/7/2025 của Văn phòng Chính phủ thông báo Kết luận của Phó Thủ tướng Chính phủ Trần Hồng Hà tại \
cuộc họp trực tuyến.`,
    labels: [
      ['118/CĐ-TTg', '2025-07-09', 'Thủ tướng Chính phủ', 'việc chủ động ứng phó mưa lũ'],
      ['05/CĐ-UBND', '2025-07-10', 'Chủ tịch UBND tỉnh', null],
      ['212-TB/TU', '2025-07-11', 'Ban Thường vụ Tỉnh ủy', null],
      ['345/TB-VPCP', '2025-07-12', 'Văn phòng Chính phủ', undefined],
    ],
  },
  {
    origin: 'amended by',
    text: `Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04 tháng 4 năm 2014 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc UBND \
cấp tỉnh (được sửa đổi, bổ sung bởi Nghị định số 107/2020/NĐ-CP ngày 14 tháng 9 năm 2020); Quyết định số 31/2021/QĐ-UBND ngày 19/8/2021 \
của UBND tỉnh (sửa đổi bởi Quyết định số 07/2023/QĐ-UBND ngày 15/3/2023 và Quyết định số 22/2024/QĐ-UBND ngày 01/7/2024).`,
    labels: [
      ['24/2014/NĐ-CP', '2014-04-04', 'Chính phủ', 'quy định tổ chức các cơ quan chuyên môn thuộc UBND cấp tỉnh'],
      ['107/2020/NĐ-CP', '2020-09-14', undefined, null],
      ['31/2021/QĐ-UBND', '2021-08-19', 'UBND tỉnh', null],
      ['07/2023/QĐ-UBND', '2023-03-15', undefined, null],
      ['22/2024/QĐ-UBND', '2024-07-01', undefined, null],
    ],
  },
  {
    origin: 'joint documents',
    text: `Căn cứ Thông tư liên tịch số 01/2021/TTLT-BCA-BQP-TANDTC ngày 05/5/2021 của Bộ Công an, Bộ Quốc phòng và Tòa án nhân dân tối \
cao; Nghị quyết liên tịch số 09/NQLT-HPN-CA ngày 12/3/2024 giữa Hội Liên hiệp Phụ nữ tỉnh và Công an tỉnh về quản lý, giáo dục con em \
trong gia đình không phạm tội; Quy chế phối hợp số 02-QCPH/ĐU-BTTMTTQ ngày 20/9/2025.`,
    labels: [
      ['01/2021/TTLT-BCA-BQP-TANDTC', '2021-05-05', 'Bộ Công an, Bộ Quốc phòng và Tòa án nhân dân tối cao', null],
      [
        '09/NQLT-HPN-CA',
        '2024-03-12',
        'Hội Liên hiệp Phụ nữ tỉnh và Công an tỉnh',
        'quản lý, giáo dục con em trong gia đình không phạm tội',
      ],
      ['02-QCPH/ĐU-BTTMTTQ', '2025-09-20', null, null],
    ],
  },
  {
    origin: 'Front and Youth Union symbols',
    text: `Thực hiện Hướng dẫn số 12/HD-MTTQ-BTT ngày 03/10/2025 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lâm Hà về tổ chức Ngày \
hội; Kế hoạch số 45/KH-MTTQ-BTT của Ban Thường trực Ủy ban MTTQ Việt Nam xã; Kế hoạch số 210-KH/TĐTN-TNCNĐT ngày 12/8/2025 của Ban \
Thường vụ Tỉnh đoàn; Kế hoạch số 07 KH/ĐTN ngày 14/8/2025 của Đoàn xã Phú Sơn về ra quân dọn vệ sinh; Công văn 88-CV/TĐTN.`,
    labels: [
      ['12/HD-MTTQ-BTT', '2025-10-03', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lâm Hà', 'tổ chức Ngày hội'],
      ['45/KH-MTTQ-BTT', null, 'Ban Thường trực Ủy ban MTTQ Việt Nam xã', null],
      ['210-KH/TĐTN-TNCNĐT', '2025-08-12', 'Ban Thường vụ Tỉnh đoàn', null],
      ['07KH/ĐTN', '2025-08-14', 'Đoàn xã Phú Sơn', 'ra quân dọn vệ sinh'],
      ['88-CV/TĐTN', null, null, null],
    ],
  },
  {
    origin: 'laws by name with commas',
    text: `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025; Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022; \
Luật Phòng, chống tham nhũng năm 2018; Luật Thực hành tiết kiệm, chống lãng phí; Bộ luật Lao động năm 2019; Luật Giám sát và phản biện \
xã hội; Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14.`,
    labels: [
      ['72/2025/QH15', '2025-06-16', null, 'Tổ chức chính quyền địa phương'],
      ['«Luật Thực hiện dân chủ ở cơ sở»', '2022-11-10', null],
      ['«Luật Phòng, chống tham nhũng năm 2018»', null, null],
      ['«Luật Thực hành tiết kiệm, chống lãng phí»', null, null],
      ['«Bộ luật Lao động năm 2019»', null, null],
      ['«Luật Giám sát và phản biện xã hội»', null, null],
      ['02/2020/UBTVQH14', null, null, 'Ưu đãi người có công với cách mạng'],
    ],
  },
  {
    origin: 'dates of all shapes',
    text: `Công văn số 77/UBND-VX, ngày 5-3-2025 của UBND huyện; Công văn số 78/UBND-VX ngày 06.03.2025; Công văn số 79/UBND-VX ngày \
7/3/25; Công văn số 80/UBND-VX (ngày 08 tháng 3 năm 2025); Công văn số 81/UBND-VX, ngày 09 tháng 03, năm 2025; Công văn số 82/UBND-VX \
tháng 3/2025; Công văn ngày 10/3/2025 số 83/UBND-VX.`,
    labels: [
      ['77/UBND-VX', '2025-03-05', 'UBND huyện', null],
      ['78/UBND-VX', '2025-03-06', undefined, null],
      ['79/UBND-VX', '2025-03-07', undefined, null],
      ['80/UBND-VX', '2025-03-08', undefined, null],
      ['81/UBND-VX', '2025-03-09', undefined, null],
      ['82/UBND-VX', null, undefined, null],
      ['83/UBND-VX', '2025-03-10', undefined, null],
    ],
  },
  {
    origin: 'abstracts with quotes, commas and documents inside',
    text: `Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế \
- xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025; Kế hoạch số 66/KH-UBND \
ngày 20/4/2024 của UBND tỉnh triển khai Phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn \
2024 - 2025; Chương trình hành động số 15-CTr/TU ngày 02/6/2025 của Tỉnh ủy thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính \
trị về phát triển kinh tế tư nhân.`,
    labels: [
      [
        '1719/QĐ-TTg',
        '2021-10-14',
        'Thủ tướng Chính phủ',
        'phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi ' +
          'giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025',
      ],
      [
        '66/KH-UBND',
        '2024-04-20',
        'UBND tỉnh',
        'triển khai Phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2024 - 2025',
      ],
      ['15-CTr/TU', '2025-06-02', 'Tỉnh ủy', undefined],
      ['68-NQ/TW', '2025-05-04', 'Bộ Chính trị', 'phát triển kinh tế tư nhân'],
    ],
  },
  {
    origin: 'goes with carrying out another',
    text: `Đẩy mạnh thực hiện Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW gắn với \
thực hiện Quy định số 37-QĐ/TW về những điều đảng viên không được làm; thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 về tăng cường \
củng cố, xây dựng tổ chức cơ sở đảng gắn với Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương.`,
    labels: [
      ['01-KL/TW', '2021-05-18', 'Bộ Chính trị', undefined],
      ['05-CT/TW', null, undefined, null],
      ['37-QĐ/TW', null, null, 'những điều đảng viên không được làm'],
      ['21-NQ/TW', '2022-06-16', undefined, 'tăng cường củng cố, xây dựng tổ chức cơ sở đảng'],
      ['22-QĐ/TW', '2021-07-28', 'Ban Chấp hành Trung ương', null],
    ],
  },
  {
    origin: 'cited above, below, of the year before',
    text: `Theo tinh thần Nghị quyết số 18-NQ/TW nêu trên và Kế hoạch số 05-KH/ĐU (sau đây gọi là Kế hoạch 05), các chi bộ tiếp tục rà \
soát. Nội dung tại Công văn số 912/SNV-TCBC được thực hiện như hướng dẫn; Công văn nói trên thay thế Công văn số 655/SNV-TCBC ngày \
11/4/2024 của Sở Nội vụ.`,
    labels: [
      ['18-NQ/TW', null, null, null],
      ['05-KH/ĐU', null, null, null],
      ['912/SNV-TCBC', null, null, null],
      ['655/SNV-TCBC', '2024-04-11', 'Sở Nội vụ', null],
    ],
  },
  {
    origin: 'wrapped text that cuts symbols',
    kind: 'text',
    text: `Căn cứ Nghị định số 126/2024/NĐ-
CP ngày 08/10/2024 của Chính phủ quy định về tổ chức, hoạt động và
quản lý hội; Thông tư số 05/2025/TT-
BNV ngày 24/02/2025 của Bộ trưởng Bộ Nội vụ; Nghị quyết số
57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 28-KH/TU, ngày
14/01/2025 của Ban Thường vụ Thành ủy về thực hiện Nghị quyết số
57-NQ/TW; Công văn số 1022/SKHCN-
CĐS ngày 03/4/2025 của Sở Khoa học và Công nghệ.`,
    labels: [
      ['126/2024/NĐ-CP', '2024-10-08', 'Chính phủ', 'quy định về tổ chức, hoạt động và quản lý hội'],
      ['05/2025/TT-BNV', '2025-02-24', 'Bộ trưởng Bộ Nội vụ', null],
      ['57-NQ/TW', '2024-12-22', 'Bộ Chính trị', null],
      ['28-KH/TU', '2025-01-14', 'Ban Thường vụ Thành ủy', 'thực hiện Nghị quyết số 57-NQ/TW'],
      ['57-NQ/TW', null, undefined, null],
      ['1022/SKHCN-CĐS', '2025-04-03', 'Sở Khoa học và Công nghệ', null],
    ],
  },
  {
    origin: 'school decisions and old symbols',
    text: `Căn cứ Điều lệ trường mầm non ban hành kèm theo Thông tư số 52/2020/TT-BGDĐT ngày 31/12/2020; Căn cứ QĐ số 16/2006/QĐ-BGDĐT \
của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Chương trình giáo dục phổ thông; Công văn số 4555 /BGDĐT-GDPT ngày 05 tháng 8 năm 2025 của \
Bộ GD-ĐT v/v hướng dẫn thực hiện nhiệm vụ năm học; Căn cứ vào tình hình thực tế của nhà trường và Nghị quyết Hội nghị viên chức ngày \
10/9/2025.`,
    labels: [
      ['52/2020/TT-BGDĐT', '2020-12-31', null, null],
      ['16/2006/QĐ-BGDĐT', null, 'Bộ trưởng Bộ Giáo dục và Đào tạo', 'ban hành Chương trình giáo dục phổ thông'],
      ['4555/BGDĐT-GDPT', '2025-08-05', 'Bộ GD-ĐT', 'hướng dẫn thực hiện nhiệm vụ năm học'],
      ['«Nghị quyết Hội nghị viên chức»', '2025-09-10', undefined],
    ],
  },
  {
    origin: 'numbers that share one symbol',
    text: `Tiếp tục thực hiện các Nghị quyết số 57, 59, 66, 68-NQ/TW của Bộ Chính trị; các Chỉ thị số 19-CT/TW và số 28-CT/TW của Ban Bí \
thư; Nghị quyết số 71 và 72-NQ/TW năm 2025.`,
    labels: [
      ['57', null, 'Bộ Chính trị'],
      ['59', null, 'Bộ Chính trị'],
      ['66', null, 'Bộ Chính trị'],
      ['68-NQ/TW', null, 'Bộ Chính trị'],
      ['19-CT/TW', null, 'Ban Bí thư'],
      ['28-CT/TW', null, 'Ban Bí thư'],
      ['71', null, null],
      ['72-NQ/TW', null, null],
    ],
  },
  {
    origin: 'in brackets and notes',
    text: `Ban Chỉ đạo (được thành lập theo Quyết định số 89-QĐ/ĐU ngày 12/9/2025 của Đảng ủy xã) họp mỗi quý một lần. Quy chế làm việc \
(ban hành kèm theo Quyết định số 90-QĐ/ĐU) có hiệu lực từ ngày ký. Mức chi theo quy định (Nghị quyết số 30/2023/NQ-HĐND ngày 08/12/2023 \
của HĐND tỉnh).`,
    labels: [
      ['89-QĐ/ĐU', '2025-09-12', 'Đảng ủy xã', null],
      ['90-QĐ/ĐU', null, null, null],
      ['30/2023/NQ-HĐND', '2023-12-08', 'HĐND tỉnh', null],
    ],
  },
  {
    origin: 'numbers that are no citation',
    text: `Khu phố 3 có 45/52 hộ đạt chuẩn; tuyến đường 12/KP-3 dài 350 m; nhà số 25/4-TL; lớp 10A1/THPT; tỷ lệ 3/4 - QĐ của tổ; tài \
khoản 3713.0.1012345-KBNN; xe 51B-123.45; điện thoại 028.3812.3456/CVP; mã hồ sơ H30.12-250115-0001; biên lai số 00456; lô hàng \
12-2025/HP; giấy mời lúc 14h00 ngày 12/5; Hộp thư số 9-TV; nước uống 500 ml/TT.`,
    labels: [],
  },
  {
    origin: 'procuracy and court',
    text: `Viện kiểm sát nhân dân khu vực 5 thực hiện Chỉ thị số 01/CT-VKSTC ngày 17/12/2024 của Viện trưởng VKSND tối cao về công tác \
của ngành Kiểm sát nhân dân năm 2025; Hướng dẫn số 09/HD-VKSTC-V14 ngày 02/01/2025; Quyết định số 505/QĐ-VKSTC ngày 18/12/2017; Kế hoạch \
số 02/KH-VKS-TH ngày 08/01/2025 của Viện kiểm sát nhân dân tỉnh.`,
    labels: [
      ['01/CT-VKSTC', '2024-12-17', 'Viện trưởng VKSND tối cao', 'công tác của ngành Kiểm sát nhân dân năm 2025'],
      ['09/HD-VKSTC-V14', '2025-01-02', undefined, null],
      ['505/QĐ-VKSTC', '2017-12-18', undefined, null],
      ['02/KH-VKS-TH', '2025-01-08', 'Viện kiểm sát nhân dân tỉnh', null],
    ],
  },
  {
    origin: 'issuer before number, possessive',
    text: `Ngày 12/11/2025, UBND tỉnh Đông Giang đã có Quyết định số 3321/QĐ-UBND về giao dự toán ngân sách; HĐND xã ban hành Nghị quyết \
số 14/NQ-HĐND ngày 20/12/2025 về kế hoạch phát triển kinh tế - xã hội năm 2026; Sở Tài chính có Công văn số 2788/STC-QLNS ngày \
01/12/2025 hướng dẫn lập báo cáo; theo đề nghị của Phòng Kinh tế tại Tờ trình số 118/TTr-PKT ngày 22/12/2025.`,
    labels: [
      ['3321/QĐ-UBND', '2025-11-12', 'UBND tỉnh Đông Giang', 'giao dự toán ngân sách'],
      ['14/NQ-HĐND', '2025-12-20', 'HĐND xã', 'kế hoạch phát triển kinh tế - xã hội năm 2026'],
      ['2788/STC-QLNS', '2025-12-01', 'Sở Tài chính', 'hướng dẫn lập báo cáo'],
      ['118/TTr-PKT', '2025-12-22', 'Phòng Kinh tế', null],
    ],
  },
  {
    origin: 'no type word, no số',
    text: `Căn cứ 155/2020/NĐ-CP và 08/2022/NĐ-CP; theo QĐ 217-QĐ/TW, 218-QĐ/TW; thực hiện NQ 19/2022/NQ-HĐND, CT 20-CT/TU, HD \
03-HD/BTCTU của Ban Tổ chức Tỉnh ủy; KH 11/KH-BCĐ ngày 3/4 của Ban Chỉ đạo.`,
    labels: [
      ['155/2020/NĐ-CP', null, null],
      ['08/2022/NĐ-CP', null, null],
      ['217-QĐ/TW', null, null],
      ['218-QĐ/TW', null, null],
      ['19/2022/NQ-HĐND', null, null],
      ['20-CT/TU', null, null],
      ['03-HD/BTCTU', null, 'Ban Tổ chức Tỉnh ủy'],
      ['11/KH-BCĐ', null, 'Ban Chỉ đạo'],
    ],
  },
  {
    origin: 'health and insurance',
    text: `Thực hiện Quyết định số 2151/QĐ-BYT ngày 04/6/2025 của Bộ trưởng Bộ Y tế về việc ban hành Bộ tiêu chí quốc gia về y tế xã \
giai đoạn đến năm 2030; Công văn số 1411/BHXH-CSYT ngày 06/8/2025 của Bảo hiểm xã hội Việt Nam V/v thanh toán chi phí khám bệnh, chữa \
bệnh; Hợp đồng số 07/HĐ-KCB-BHYT ký ngày 31/12/2024 giữa BHXH tỉnh và Bệnh viện; Biên bản số 15/BB-HĐĐT.`,
    labels: [
      ['2151/QĐ-BYT', '2025-06-04', 'Bộ trưởng Bộ Y tế', 'việc ban hành Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030'],
      ['1411/BHXH-CSYT', '2025-08-06', 'Bảo hiểm xã hội Việt Nam', 'thanh toán chi phí khám bệnh, chữa bệnh'],
      ['07/HĐ-KCB-BHYT', '2024-12-31', undefined, null],
      ['15/BB-HĐĐT', null, null, null],
    ],
  },
  {
    origin: 'table of documents',
    text: `| TT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu |
|---|---|---|---|---|
| 1 | 33/KH-UBND | 14/02/2025 | UBND xã Hưng Đạo | Kế hoạch trồng cây |
| 2 | 102/QĐ-UBND | 20-3-2025 | Chủ tịch UBND xã | Thành lập Tổ công tác |
| 3 | 19-CV/ĐU | 02/4/2025 | Đảng ủy xã | Tăng cường phòng dịch |`,
    labels: [
      ['33/KH-UBND', '2025-02-14', 'UBND xã Hưng Đạo', undefined],
      ['102/QĐ-UBND', '2025-03-20', 'Chủ tịch UBND xã', undefined],
      ['19-CV/ĐU', '2025-04-02', 'Đảng ủy xã', undefined],
    ],
  },
  {
    origin: 'named resolutions and conclusions',
    text: `Cụ thể hóa Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV \
của Đảng; Kết luận của đồng chí Tổng Bí thư Tô Lâm tại buổi làm việc ngày 12/3/2025; Nghị quyết số 27-NQ/TW, ngày 09/11/2022 của Hội \
nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt \
Nam trong giai đoạn mới.`,
    labels: [
      ['«Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030»', null, undefined],
      ['«Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng»', null, undefined],
      [
        '27-NQ/TW',
        '2022-11-09',
        'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII',
        'tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới',
      ],
    ],
  },
  {
    origin: 'issuer that must not run over',
    text: `Tuổi nghỉ hưu tính theo Nghị định số 135/2020/NĐ-CP của Chính phủ trừ đi tuổi của cán bộ; việc tinh giản theo Nghị định số \
154/2025/NĐ-CP ngày 15/6/2025 của Chính phủ và khả năng cân đối ngân sách; chế độ theo Quy định số 06-QĐ/TU của Ban Thường vụ Tỉnh ủy \
được chi trả hằng tháng; Công văn số 233/UBND-NC của UBND xã gửi các thôn đã nêu rõ nội dung này.`,
    labels: [
      ['135/2020/NĐ-CP', null, 'Chính phủ', null],
      ['154/2025/NĐ-CP', '2025-06-15', 'Chính phủ', null],
      ['06-QĐ/TU', null, 'Ban Thường vụ Tỉnh ủy', null],
      ['233/UBND-NC', null, 'UBND xã', null],
    ],
  },
  {
    origin: 'defence, police, border guard',
    text: `Thực hiện Mệnh lệnh số 02/ML-BCHQS ngày 05/01/2026 của Chỉ huy trưởng Bộ CHQS tỉnh; Chỉ thị số 210/CT-BTL ngày 20/12/2025 của \
Bộ Tư lệnh Quân khu 1 về nhiệm vụ quân sự, quốc phòng năm 2026; Kế hoạch số 1875/KH-BCH, ngày 15/12/2025 của BCH BĐBP tỉnh; Điện số \
15/ĐK-PV01 ngày 01/02/2026.`,
    labels: [
      ['02/ML-BCHQS', '2026-01-05', 'Chỉ huy trưởng Bộ CHQS tỉnh', null],
      ['210/CT-BTL', '2025-12-20', 'Bộ Tư lệnh Quân khu 1', 'nhiệm vụ quân sự, quốc phòng năm 2026'],
      ['1875/KH-BCH', '2025-12-15', 'BCH BĐBP tỉnh', null],
      ['15/ĐK-PV01', '2026-02-01', null, null],
    ],
  },
  {
    origin: 'bold, italic and links within a citation',
    text: `Căn cứ **Nghị quyết số 29/NQ-HĐND** ngày 11/7/2025 của *Hội đồng nhân dân xã*; căn cứ Kế hoạch số \
[72/KH-UBND](https://example.vn/72) ngày 18/7/2025 của UBND xã về *"Xây dựng đời sống văn hóa"*; Thông báo số \\*08-TB/ĐU ngày \
20/7/2025.`,
    labels: [
      ['29/NQ-HĐND', '2025-07-11', 'Hội đồng nhân dân xã', null],
      ['72/KH-UBND', '2025-07-18', 'UBND xã', '"Xây dựng đời sống văn hóa"'],
      ['08-TB/ĐU', '2025-07-20', undefined, null],
    ],
  },
  {
    origin: 'parts of documents and abstracts that end at a clause',
    text: `Theo quy định tại khoản 2 Điều 15 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, văn bản phải \
được kiểm tra trước khi ký; điểm a mục 3 Công văn số 400/UBND-TH; Phụ lục III kèm theo Quyết định số 11/2024/QĐ-TTg; Điều 3, Điều 4 của \
Quy chế số 05-QC/TU ngày 01/9/2025, các đơn vị có trách nhiệm công khai.`,
    labels: [
      ['30/2020/NĐ-CP', '2020-03-05', 'Chính phủ', 'công tác văn thư'],
      ['400/UBND-TH', null, null, null],
      ['11/2024/QĐ-TTg', null, null, null],
      ['05-QC/TU', '2025-09-01', undefined, null],
    ],
  },
];
