/**
 * Passages of further kinds: lists under one issuer, laws amended twice, congresses, urgent letters, numbers with white space and line
 * breaks, quotations in quotations, citations cut over cells, conclusions and notices of standing committees. A person wrote the values
 * before any program read the texts.
 */
import type { FreshPassage } from './fresh-passages.js';

export const further: readonly FreshPassage[] = [
  {
    origin: 'one issuer before a list of several types',
    text: `Thực hiện chỉ đạo của UBND tỉnh An Khê tại Công văn số 1208/UBND-NC ngày 04/3/2026, Kế hoạch số 77/KH-UBND ngày 12/3/2026 và \
Quyết định số 655/QĐ-UBND ngày 20/3/2026, UBND phường xây dựng kế hoạch.`,
    labels: [
      ['1208/UBND-NC', '2026-03-04', 'UBND tỉnh An Khê', null],
      ['77/KH-UBND', '2026-03-12', undefined, null],
      ['655/QĐ-UBND', '2026-03-20', undefined, null],
    ],
  },
  {
    origin: 'a law amended in two years',
    text: `Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 (được sửa đổi, bổ sung năm 2019 và năm 2023); Luật Đầu tư công \
ngày 29 tháng 11 năm 2024 (sửa đổi, bổ sung năm 2025); Luật Đấu thầu số 22/2023/QH15 được sửa đổi, bổ sung tại Luật số 57/2024/QH15 và \
Luật số 90/2025/QH15.`,
    labels: [
      ['77/2015/QH13', null, null, 'Tổ chức chính quyền địa phương'],
      ['«Luật Đầu tư công»', '2024-11-29', null],
      ['22/2023/QH15', null, null, 'Đấu thầu'],
      ['57/2024/QH15', null, null, null],
      ['90/2025/QH15', null, null, null],
    ],
  },
  {
    origin: 'congress documents',
    text: `Quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Quảng Hải lần thứ XVIII, nhiệm kỳ 2025 - 2030; Nghị quyết Đại hội Đoàn \
TNCS Hồ Chí Minh xã Minh Tân lần thứ I; Nghị quyết Đại hội XIII của Đảng; Nghị quyết Hội nghị Trung ương 6 khóa XII.`,
    labels: [
      ['«Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Quảng Hải lần thứ XVIII, nhiệm kỳ 2025 - 2030»', null, undefined],
      ['«Nghị quyết Đại hội Đoàn TNCS Hồ Chí Minh xã Minh Tân lần thứ I»', null, undefined],
      ['«Nghị quyết Đại hội XIII của Đảng»', null, undefined],
      ['«Nghị quyết Hội nghị Trung ương 6 khóa XII»', null, undefined],
    ],
  },
  {
    origin: 'urgent and confidential letters',
    text: `Thực hiện Công văn hỏa tốc số 2210/UBND-KT ngày 07/9/2025 của UBND tỉnh Hà Sơn về ứng phó bão số 8; Công văn (khẩn) số \
311/SNNMT-TL ngày 08/9/2025 của Sở Nông nghiệp và Môi trường; Công văn mật số 12/CAT-PA03, ngày 10/9/2025 của Công an tỉnh; Công điện \
hỏa tốc số 09/CĐ-PCTT hồi 5 giờ 00 ngày 08/9/2025 của Ban Chỉ huy Phòng thủ dân sự tỉnh.`,
    labels: [
      ['2210/UBND-KT', '2025-09-07', 'UBND tỉnh Hà Sơn', 'ứng phó bão số 8'],
      ['311/SNNMT-TL', '2025-09-08', 'Sở Nông nghiệp và Môi trường', null],
      ['12/CAT-PA03', '2025-09-10', 'Công an tỉnh', null],
      ['09/CĐ-PCTT', '2025-09-08', 'Ban Chỉ huy Phòng thủ dân sự tỉnh', null],
    ],
  },
  {
    origin: 'white space in numbers and dates',
    text: `Căn cứ Quyết định số  18 / 2025 / QĐ - UBND  ngày  09 / 4 / 2025 của UBND thành phố Tân Phú; Hướng dẫn số 05 -HD/ BTGDVTU \
ngày 3 tháng  02  năm 2026; Công văn số 455 / SVHTTDL - QLDSVH ngày 15 -5 - 2025 của Sở Văn hóa, Thể thao và Du lịch về việc trùng tu.`,
    labels: [
      ['18/2025/QĐ-UBND', '2025-04-09', 'UBND thành phố Tân Phú', null],
      ['05-HD/BTGDVTU', '2026-02-03', null, null],
      ['455/SVHTTDL-QLDSVH', '2025-05-15', 'Sở Văn hóa, Thể thao và Du lịch', 'việc trùng tu'],
    ],
  },
  {
    origin: 'line breaks inside number, date, issuer and abstract',
    kind: 'text',
    text: `Căn cứ Nghị quyết số 11/2025/NQ-
HĐND ngày 17 tháng
7 năm 2025 của Hội đồng
nhân dân tỉnh Bắc Giang Sơn quy định mức hỗ trợ
thôn, tổ dân phố; Công văn số
188/SNV-XDCQ ngày
05/8/2025 của Sở Nội
vụ; Kế hoạch số 61-
KH/ĐU, ngày 12/
9/2025 của Đảng ủy xã.`,
    labels: [
      ['11/2025/NQ-HĐND', '2025-07-17', 'Hội đồng nhân dân tỉnh Bắc Giang Sơn', 'quy định mức hỗ trợ thôn, tổ dân phố'],
      ['188/SNV-XDCQ', '2025-08-05', 'Sở Nội vụ', null],
      ['61-KH/ĐU', '2025-09-12', 'Đảng ủy xã', null],
    ],
  },
  {
    origin: 'quotation inside a quotation',
    text: `Kế hoạch số 90/KH-UBND ngày 05/01/2026 của UBND xã Đông Hòa triển khai thực hiện Đề án “Xây dựng ‘Xã hội học tập’ giai đoạn \
2026 - 2030”; Hướng dẫn số 14/HD-HLHPN ngày 10/01/2026 của Hội Liên hiệp Phụ nữ tỉnh thực hiện phong trào “Phụ nữ ‘5 không, 3 sạch’ \
kiểu mẫu”.`,
    labels: [
      ['90/KH-UBND', '2026-01-05', 'UBND xã Đông Hòa', 'triển khai thực hiện Đề án “Xây dựng ‘Xã hội học tập’ giai đoạn 2026 - 2030”'],
      ['14/HD-HLHPN', '2026-01-10', 'Hội Liên hiệp Phụ nữ tỉnh', 'thực hiện phong trào “Phụ nữ ‘5 không, 3 sạch’ kiểu mẫu”'],
    ],
  },
  {
    origin: 'cells that part number, date and issuer',
    text: `| STT | Tên văn bản | Số hiệu | Ngày | Cơ quan |
|---|---|---|---|---|
| 1 | Nghị quyết về chuyển đổi số | 07-NQ/ĐU | 14.01.2026 | Đảng ủy xã Tiên Lãng |
| 2 | Kế hoạch phổ cập bơi | 205/KH-SGDĐT | 03/02/2026 | Sở Giáo dục và Đào tạo |
| 3 | Công văn phòng cháy | 98/UBND-CA | ngày 01 tháng 3 năm 2026 | UBND xã |`,
    labels: [
      ['07-NQ/ĐU', '2026-01-14', 'Đảng ủy xã Tiên Lãng', undefined],
      ['205/KH-SGDĐT', '2026-02-03', 'Sở Giáo dục và Đào tạo', undefined],
      ['98/UBND-CA', '2026-03-01', 'UBND xã', undefined],
    ],
  },
  {
    origin: 'number and date in one cell',
    text: `| TT | Số, ngày tháng | Nội dung |
|---|---|---|
| 1 | 31/TTr-UBND ngày 11/02/2026 | Tờ trình về phân bổ vốn |
| 2 | 07/BC-BKTNS, 13/02/2026 | Báo cáo thẩm tra |`,
    labels: [
      ['31/TTr-UBND', '2026-02-11', undefined, undefined],
      ['07/BC-BKTNS', '2026-02-13', undefined, undefined],
    ],
  },
  {
    origin: 'conclusions and notices of standing committees',
    text: `Thực hiện Kết luận số 88-KL/TU, ngày 21/10/2025 của Ban Thường vụ Tỉnh ủy Hải Lăng về công tác cán bộ; Thông báo số 402-TB/TU, \
ngày 03/11/2025 của Văn phòng Tỉnh ủy về kết luận của Thường trực Tỉnh ủy tại cuộc họp giao ban; Thông báo kết luận số 15-TB/ĐU ngày \
08/11/2025 của Ban Thường vụ Đảng ủy xã; Kết luận số 03-KL/BTVĐU của Ban Thường vụ Đảng ủy phường.`,
    labels: [
      ['88-KL/TU', '2025-10-21', 'Ban Thường vụ Tỉnh ủy Hải Lăng', 'công tác cán bộ'],
      ['402-TB/TU', '2025-11-03', 'Văn phòng Tỉnh ủy', 'kết luận của Thường trực Tỉnh ủy tại cuộc họp giao ban'],
      ['15-TB/ĐU', '2025-11-08', 'Ban Thường vụ Đảng ủy xã', null],
      ['03-KL/BTVĐU', null, 'Ban Thường vụ Đảng ủy phường', null],
    ],
  },
  {
    origin: 'enclosed with, replaced, repealed',
    text: `Quy chế làm việc ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 06/8/2025 của UBND xã Phú Lộc; Quyết định này thay thế Quyết \
định số 12/QĐ-UBND ngày 15/02/2022 và bãi bỏ Điều 4 Quyết định số 30/QĐ-UBND ngày 01/6/2023 của Chủ tịch UBND huyện.`,
    labels: [
      ['45/QĐ-UBND', '2025-08-06', 'UBND xã Phú Lộc', undefined],
      ['12/QĐ-UBND', '2022-02-15', undefined, null],
      ['30/QĐ-UBND', '2023-06-01', 'Chủ tịch UBND huyện', null],
    ],
  },
  {
    origin: 'consolidated texts and ordinances',
    text: `Căn cứ Văn bản hợp nhất số 15/VBHN-VPQH ngày 23/7/2025 của Văn phòng Quốc hội hợp nhất Luật Giáo dục; Pháp lệnh Dân quân tự \
vệ; Nghị quyết số 1211/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội về tiêu chuẩn của đơn vị hành chính; Lệnh số 14/2025/L-CTN ngày \
27/6/2025 của Chủ tịch nước.`,
    labels: [
      ['15/VBHN-VPQH', '2025-07-23', 'Văn phòng Quốc hội', undefined],
      ['«Luật Giáo dục»', null, null],
      ['«Pháp lệnh Dân quân tự vệ»', null, null],
      ['1211/2016/UBTVQH13', null, 'Ủy ban Thường vụ Quốc hội', 'tiêu chuẩn của đơn vị hành chính'],
      ['14/2025/L-CTN', '2025-06-27', 'Chủ tịch nước', null],
    ],
  },
  {
    origin: 'ministers and circulars that carry out a decree',
    text: `Thông tư số 09/2025/TT-BNNMT ngày 19 tháng 6 năm 2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường quy định phân cấp quản lý; \
Thông tư 63/2025/TT-BTC của Bộ Tài chính hướng dẫn một số điều của Nghị định số 132/2025/NĐ-CP ngày 12/6/2025 của Chính phủ; Thông tư \
liên tịch số 02/2025/TTLT-VKSNDTC-BCA.`,
    labels: [
      ['09/2025/TT-BNNMT', '2025-06-19', 'Bộ trưởng Bộ Nông nghiệp và Môi trường', 'quy định phân cấp quản lý'],
      ['63/2025/TT-BTC', null, 'Bộ Tài chính', undefined],
      ['132/2025/NĐ-CP', '2025-06-12', 'Chính phủ', null],
      ['02/2025/TTLT-VKSNDTC-BCA', null, null, null],
    ],
  },
  {
    origin: 'court, procuracy, army in a joint plan',
    text: `Căn cứ Kế hoạch phối hợp số 03/KHPH-CA-QS-BP ngày 18/01/2026 giữa Công an xã, Ban Chỉ huy Quân sự xã và Đồn Biên phòng Cửa Lở; \
Quy chế số 01/QCPH-VKS-TA, ngày 22/01/2026; Hướng dẫn liên ngành số 05/HDLN-SNV-STC ngày 30/01/2026 của Sở Nội vụ và Sở Tài chính.`,
    labels: [
      ['03/KHPH-CA-QS-BP', '2026-01-18', 'Công an xã, Ban Chỉ huy Quân sự xã và Đồn Biên phòng Cửa Lở', null],
      ['01/QCPH-VKS-TA', '2026-01-22', null, null],
      ['05/HDLN-SNV-STC', '2026-01-30', 'Sở Nội vụ và Sở Tài chính', null],
    ],
  },
  {
    origin: 'footnotes and asides',
    text: `Toàn xã có 12 chi bộ[^1]. Kết quả nêu tại Báo cáo số 55-BC/ĐU (ngày 30/6/2025) và Báo cáo số 61-BC/ĐU (31/7/2025).

[^1]: Theo Quyết định số 07-QĐ/ĐU ngày 02/7/2025 của Ban Thường vụ Đảng ủy xã về thành lập chi bộ.`,
    labels: [
      ['55-BC/ĐU', '2025-06-30', null, null],
      ['61-BC/ĐU', '2025-07-31', null, null],
      ['07-QĐ/ĐU', '2025-07-02', 'Ban Thường vụ Đảng ủy xã', 'thành lập chi bộ'],
    ],
  },
  {
    origin: 'blank serials and days in drafts',
    text: `Căn cứ Quyết định số ..../QĐ-UBND ngày ... tháng ... năm 2026 của UBND xã về giao dự toán; Kế hoạch số      /KH-MTTQ ngày    \
tháng 02 năm 2026 của Ủy ban MTTQ Việt Nam xã; Tờ trình số …/TTr-VP ngày …/…/2026 của Văn phòng HĐND và UBND xã.`,
    labels: [
      ['«..../QĐ-UBND»', null, 'UBND xã', 'giao dự toán'],
      ['«/KH-MTTQ»', null, 'Ủy ban MTTQ Việt Nam xã', null],
      ['«…/TTr-VP»', null, 'Văn phòng HĐND và UBND xã', null],
    ],
  },
  {
    origin: 'school and hospital',
    text: `Thực hiện Kế hoạch số 18/KH-THCSNT ngày 06 tháng 9 năm 2025 của Hiệu trưởng Trường THCS Nguyễn Trãi về kế hoạch giáo dục nhà \
trường; Quyết định số 77/QĐ-BVĐK ngày 20/10/2025 của Giám đốc Bệnh viện Đa khoa khu vực Sông Mây v/v thành lập Hội đồng kiểm soát nhiễm \
khuẩn; Công văn số 3012/SYT-NVY của Sở Y tế.`,
    labels: [
      ['18/KH-THCSNT', '2025-09-06', 'Hiệu trưởng Trường THCS Nguyễn Trãi', 'kế hoạch giáo dục nhà trường'],
      ['77/QĐ-BVĐK', '2025-10-20', 'Giám đốc Bệnh viện Đa khoa khu vực Sông Mây', 'thành lập Hội đồng kiểm soát nhiễm khuẩn'],
      ['3012/SYT-NVY', null, 'Sở Y tế', null],
    ],
  },
  {
    origin: 'a list that shares type and date',
    text: `HĐND tỉnh đã thông qua các Nghị quyết số 21/NQ-HĐND, 22/NQ-HĐND và 23/NQ-HĐND cùng ngày 09/12/2025. UBND tỉnh ban hành 02 Quyết \
định (số 4410/QĐ-UBND ngày 12/12/2025 và số 4412/QĐ-UBND ngày 13/12/2025).`,
    labels: [
      ['21/NQ-HĐND', undefined, 'HĐND tỉnh', null],
      ['22/NQ-HĐND', undefined, undefined, null],
      ['23/NQ-HĐND', '2025-12-09', undefined, null],
      ['4410/QĐ-UBND', '2025-12-12', 'UBND tỉnh', null],
      ['4412/QĐ-UBND', '2025-12-13', undefined, null],
    ],
  },
  {
    origin: 'answers to a letter, in the opening of a công văn',
    text: `Phúc đáp Công văn số 89/PNV ngày 11 tháng 02 năm 2026 của Phòng Nội vụ về việc báo cáo biên chế, UBND phường Hòa Bình báo cáo \
như sau. Tiếp theo Công văn số 120/UBND-VX ngày 15/02/2026, UBND phường đề nghị các trường rà soát. Xét đề nghị của Phòng Văn hóa - Xã hội \
tại Tờ trình số 09/TTr-VHXH ngày 20/02/2026.`,
    labels: [
      ['89/PNV', '2026-02-11', 'Phòng Nội vụ', 'việc báo cáo biên chế'],
      ['120/UBND-VX', '2026-02-15', undefined, null],
      ['09/TTr-VHXH', '2026-02-20', 'Phòng Văn hóa - Xã hội', null],
    ],
  },
  {
    origin: 'abbreviated types and old numbers',
    text: `Theo NĐ số 34/2016/NĐ-CP của CP; QĐ 1898/QĐ-BYT ngày 27/11/2024; NQ số 02-NQ/ĐU; TT số 26/2025/TT-BYT; Chỉ thị 32/CT-TTg; Sắc \
lệnh số 64-SL ngày 23/11/1945; Chỉ thị số 40-CT/TW của Ban Bí thư (khóa XI).`,
    labels: [
      ['34/2016/NĐ-CP', null, 'CP'],
      ['1898/QĐ-BYT', '2024-11-27', null],
      ['02-NQ/ĐU', null, null],
      ['26/2025/TT-BYT', null, null],
      ['32/CT-TTg', null, null],
      ['64-SL', '1945-11-23', null],
      ['40-CT/TW', null, 'Ban Bí thư (khóa XI)'],
    ],
  },
  {
    origin: 'figures that look like numbers of documents',
    text: `Tổ chức tại hội trường 2/KP5; đạt 95/100 điểm; xe tải 29C-128.45; Quốc lộ 1A, tỉnh lộ 10/3; lớp tập huấn 03/2026; mã số thuế \
0301234567-001; thửa đất số 45, tờ bản đồ số 12; căn hộ A12/CC; kỳ thi 24-7/2025; hóa đơn số 0001234; khoản 3/Điều 7; QCVN 01-1:2018/BYT.`,
    labels: [],
  },
  {
    origin: 'own order and bold marks in a list of dashes',
    text: `**Căn cứ pháp lý:**

- *Luật Thi đua, khen thưởng* ngày 15/6/2022;

- Nghị định số **152/2025/NĐ-CP** ngày 14/6/2025 của Chính phủ;

- Thông tư số 15/2025/TT-BNV, ngày 04-8-2025 của Bộ Nội vụ;

- Quyết định số 39/QĐ-UBND, ngày 03/02/2026, của Chủ tịch UBND xã về Quy chế thi đua.`,
    labels: [
      ['«Luật Thi đua, khen thưởng»', '2022-06-15', null],
      ['152/2025/NĐ-CP', '2025-06-14', 'Chính phủ', null],
      ['15/2025/TT-BNV', '2025-08-04', 'Bộ Nội vụ', null],
      ['39/QĐ-UBND', '2026-02-03', 'Chủ tịch UBND xã', 'Quy chế thi đua'],
    ],
  },
];
