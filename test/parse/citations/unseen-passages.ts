/**
 * Passages in the style of eight quite different offices, labelled by hand: number (or a name in guillemets), date, issuer and,
 * where the sentence is clear about it, the abstract (`undefined`: not judged).
 */
export type Label = readonly [cited: string, date: string | null, issuer: string | null | undefined, abstract?: string | null];

export const unseen: readonly { readonly origin: string; readonly text: string; readonly labels: readonly Label[] }[] = [
  {
    origin: 'thông tư của bộ',
    text: `Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;

Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung một số điều bởi Luật số 87/2025/QH15;

Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học ngày 19 tháng 11 năm 2018;

Căn cứ Nghị định số 37/2025/NĐ-CP ngày 26 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo;

Căn cứ Nghị định số 59/2015/NĐ-CP, số 32/2021/NĐ-CP và Nghị định 15/2021/NĐ-CP ngày 03-3-2021 của Chính phủ về quản lý dự án đầu tư xây dựng;

Thực hiện Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI về đổi mới căn bản, toàn diện giáo dục và đào tạo;

Theo đề nghị của Vụ trưởng Vụ Giáo dục Phổ thông và Chánh Văn phòng Bộ;

Thông tư này thay thế Thông tư liên tịch số 16/2015/TTLT-BGDĐT-BNV ngày 16 tháng 9 năm 2015 của Bộ trưởng Bộ Giáo dục và Đào tạo, Bộ trưởng Bộ Nội vụ quy định mã số, tiêu chuẩn chức danh nghề nghiệp; bãi bỏ Điều 3 Thông tư số 08/2023/TT-BGDĐT.`,
    labels: [
      ['«Luật Giáo dục»', '2019-06-14', null],
      ['64/2025/QH15', null, null, 'Ban hành văn bản quy phạm pháp luật'],
      ['87/2025/QH15', null, null],
      ['«Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học»', '2018-11-19', null],
      ['37/2025/NĐ-CP', '2025-02-26', 'Chính phủ', 'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo'],
      ['59/2015/NĐ-CP', null, 'Chính phủ'],
      ['32/2021/NĐ-CP', null, 'Chính phủ'],
      ['15/2021/NĐ-CP', '2021-03-03', 'Chính phủ', 'quản lý dự án đầu tư xây dựng'],
      ['29-NQ/TW', '2013-11-04', 'Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI', 'đổi mới căn bản, toàn diện giáo dục và đào tạo'],
      [
        '16/2015/TTLT-BGDĐT-BNV',
        '2015-09-16',
        'Bộ trưởng Bộ Giáo dục và Đào tạo, Bộ trưởng Bộ Nội vụ',
        'quy định mã số, tiêu chuẩn chức danh nghề nghiệp',
      ],
      ['08/2023/TT-BGDĐT', null, null],
    ],
  },
  {
    origin: 'kế hoạch của UBND tỉnh',
    text: `Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”; Quyết định số 06/QĐ-TTg ngày 06.01.2022 của Thủ tướng Chính phủ về việc phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư; Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ về tiếp tục đẩy mạnh triển khai Đề án 06 tại các bộ, ngành, địa phương; Công văn 1234/UBND-NC ngày 5/3 của UBND tỉnh, UBND tỉnh Bắc Ninh ban hành Kế hoạch cải cách hành chính năm 2026 như sau:

Tiếp tục thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia và Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW.

Sở Nội vụ chủ trì, tham mưu UBND tỉnh sửa đổi Quyết định số 15/2022/QĐ-UBND ngày 20/5/2022; hoàn thành trước ngày 30/6/2026. Kinh phí thực hiện 1.250.000.000 đồng, nguồn ngân sách năm 2026-2027, mã số dự án 7891234, bố trí theo Luật Ngân sách nhà nước năm 2015.`,
    labels: [
      ['76/NQ-CP', '2021-07-15', 'Chính phủ', 'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030'],
      [
        '749/QĐ-TTg',
        '2020-06-03',
        'Thủ tướng Chính phủ',
        'phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
      ],
      ['06/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ', 'việc phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư'],
      ['05/CT-TTg', '2023-02-23', 'Thủ tướng Chính phủ', 'tiếp tục đẩy mạnh triển khai Đề án 06 tại các bộ, ngành, địa phương'],
      ['1234/UBND-NC', null, 'UBND tỉnh', null],
      ['57-NQ/TW', '2024-12-22', 'Bộ Chính trị', 'đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia'],
      [
        '71/NQ-CP',
        '2025-04-01',
        'Chính phủ',
        'sửa đổi, bổ sung cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW',
      ],
      ['57-NQ/TW', null, null],
      ['15/2022/QĐ-UBND', '2022-05-20', null, null],
      ['«Luật Ngân sách nhà nước năm 2015»', null, null],
    ],
  },
  {
    origin: 'báo cáo của Ban Thường vụ Tỉnh ủy',
    text: `Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 45-KH/TU, ngày 12/5/2025 về thực hiện Kết luận số 01-KL/TW, 21-KL/TW và Chỉ thị 05-CT/TW khóa XII; Quyết định số 217, 218-QĐ/TW ngày 12-12-2013 của Bộ Chính trị khóa XI.

Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số về thúc đẩy chuyển đổi số liên thông, đồng bộ; Báo cáo số 12-BC/BTGDVTU ngày 10/01/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy về kết quả công tác quý IV/2025; Thông báo số 47-TB/TW ngày 05/02/2025, Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về triển khai nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị.

Qua 05 năm thực hiện Nghị quyết 18, Nghị quyết số 35-NQ/TW (khóa XII) và Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới, toàn Đảng bộ kết nạp 1.256/1.200 đảng viên (đạt 104,7%), kỷ luật 38 đảng viên.

Việc học tập Nghị quyết Đại hội XIV của Đảng gắn với Nghị quyết Trung ương 4 khóa XII theo Hướng dẫn số 01-HD/BTGDVTW, ngày 05/02/2026 của Ban Tuyên giáo và Dân vận Trung ương.`,
    labels: [
      ['45-KH/TU', '2025-05-12', 'Ban Thường vụ Tỉnh ủy', 'thực hiện Kết luận số 01-KL/TW, 21-KL/TW và Chỉ thị 05-CT/TW khóa XII'],
      ['01-KL/TW', null, null],
      ['21-KL/TW', null, null],
      ['05-CT/TW', null, null],
      ['217', '2013-12-12', 'Bộ Chính trị khóa XI'],
      ['218-QĐ/TW', '2013-12-12', 'Bộ Chính trị khóa XI'],
      [
        '02-KH/BCĐTW',
        '2025-06-19',
        'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
        'thúc đẩy chuyển đổi số liên thông, đồng bộ',
      ],
      ['12-BC/BTGDVTU', '2026-01-10', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'kết quả công tác quý IV/2025'],
      ['47-TB/TW', '2025-02-05', 'Bộ Chính trị, Ban Bí thư'],
      [
        '127-KL/TW',
        '2025-02-28',
        'Bộ Chính trị, Ban Bí thư',
        'triển khai nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị',
      ],
      ['35-NQ/TW', null, null],
      ['144-QĐ/TW', '2024-05-09', 'Bộ Chính trị', 'chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới'],
      ['«Nghị quyết Đại hội XIV của Đảng»', null, undefined],
      ['«Nghị quyết Trung ương 4 khóa XII»', null, undefined],
      ['01-HD/BTGDVTW', '2026-02-05', 'Ban Tuyên giáo và Dân vận Trung ương', null],
    ],
  },
  {
    origin: 'kế hoạch phối hợp của Mặt trận và Đoàn',
    text: `Căn cứ Chương trình phối hợp số 05/CTrPH-MTTQ-ĐTN ngày 15-3-2024 giữa Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Ban Thường vụ Tỉnh đoàn về phát huy vai trò thanh niên trong xây dựng nông thôn mới; Hướng dẫn số 78/HD-MTTW-BTT ngày 20/11/2024 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam hướng dẫn tổ chức Ngày hội Đại đoàn kết toàn dân tộc;

Thực hiện Kế hoạch liên tịch số 12/KHLT-ĐTN-CA ngày 02 tháng 4 năm 2025 của Ban Thường vụ Tỉnh đoàn và Công an tỉnh về phòng, chống ma túy trong thanh thiếu niên; Công văn số 3456-CV/TWĐTN-VP ngày 14/02/2025 của Ban Bí thư Trung ương Đoàn về việc tổ chức Tháng Thanh niên; Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 của Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam.

Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Ban Thường vụ Tỉnh đoàn thống nhất xây dựng kế hoạch phối hợp năm 2026 theo Mẫu số 02/KHPH, gửi về địa chỉ: số 12 đường Lê Lợi, điện thoại 0208.3855.123 - 0912345678 (đ/c Hà), email: tinhdoan@abc.gov.vn trước 17h00 ngày 25/12/2025.`,
    labels: [
      [
        '05/CTrPH-MTTQ-ĐTN',
        '2024-03-15',
        'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Ban Thường vụ Tỉnh đoàn',
        'phát huy vai trò thanh niên trong xây dựng nông thôn mới',
      ],
      [
        '78/HD-MTTW-BTT',
        '2024-11-20',
        'Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam',
        'hướng dẫn tổ chức Ngày hội Đại đoàn kết toàn dân tộc',
      ],
      ['12/KHLT-ĐTN-CA', '2025-04-02', 'Ban Thường vụ Tỉnh đoàn và Công an tỉnh', 'phòng, chống ma túy trong thanh thiếu niên'],
      ['3456-CV/TWĐTN-VP', '2025-02-14', 'Ban Bí thư Trung ương Đoàn', 'việc tổ chức Tháng Thanh niên'],
      [
        '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
        '2017-06-15',
        'Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
        'quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam',
      ],
    ],
  },
  {
    origin: 'kế hoạch của trường học',
    text: `Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020 của Bộ trưởng Bộ GDĐT ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học; Thông tư 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ GDĐT ban hành Chương trình giáo dục phổ thông 2018;

Căn cứ Công văn số 5512/BGDĐT-GDTrH ngày 18/12/2020 của Bộ GD&ĐT về việc xây dựng và tổ chức thực hiện kế hoạch giáo dục của nhà trường; Công văn số 2155/SGDĐT-GDTrH-GDTX ngày 25/8/2025 của Sở Giáo dục và Đào tạo Hà Tĩnh hướng dẫn thực hiện nhiệm vụ năm học 2025-2026;

Căn cứ Quyết định số 2045/QĐ-UBND ngày 08/8/2025 của Chủ tịch UBND tỉnh về việc ban hành Khung kế hoạch thời gian năm học 2025-2026; Quyết định số 145/QĐ-THCSNT ngày 01/9/2025 của Hiệu trưởng trường THCS Nguyễn Trãi về việc thành lập Tổ tư vấn tâm lý;

Trường THCS Nguyễn Trãi xây dựng kế hoạch như sau: Trường có 24 lớp, 987 học sinh (nữ 478), 45/47 giáo viên đạt chuẩn theo Luật Giáo dục 2019; lớp 9A - GVCN Trần Thị B; tiết 1-2/tuần 3; phòng số 12/Nhà B; bảng điểm 8,5/10; đạt giải Nhì KHKT lần thứ 12 - THCS toàn tỉnh; sử dụng bộ sách Kết nối tri thức theo QĐ số 1234/QĐ-UBND.`,
    labels: [
      [
        '32/2020/TT-BGDĐT',
        '2020-09-15',
        'Bộ trưởng Bộ GDĐT',
        'ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học',
      ],
      ['32/2018/TT-BGDĐT', '2018-12-26', 'Bộ GDĐT', 'ban hành Chương trình giáo dục phổ thông 2018'],
      ['5512/BGDĐT-GDTrH', '2020-12-18', 'Bộ GD&ĐT', 'việc xây dựng và tổ chức thực hiện kế hoạch giáo dục của nhà trường'],
      ['2155/SGDĐT-GDTrH-GDTX', '2025-08-25', 'Sở Giáo dục và Đào tạo Hà Tĩnh', 'hướng dẫn thực hiện nhiệm vụ năm học 2025-2026'],
      ['2045/QĐ-UBND', '2025-08-08', 'Chủ tịch UBND tỉnh', 'việc ban hành Khung kế hoạch thời gian năm học 2025-2026'],
      ['145/QĐ-THCSNT', '2025-09-01', 'Hiệu trưởng trường THCS Nguyễn Trãi', 'việc thành lập Tổ tư vấn tâm lý'],
      ['«Luật Giáo dục 2019»', null, null],
      ['1234/QĐ-UBND', null, null],
    ],
  },
  {
    origin: 'kế hoạch của công an xã và tòa án',
    text: `Thực hiện Kế hoạch số 185/KH-BCA-V03 ngày 07/4/2025 của Bộ Công an về tổng rà soát công dân; Điện mật số 45/ĐK-HT ngày 11/3/2025 của Giám đốc Công an tỉnh; Công điện số 72/CĐ-TTg ngày 24/5/2025 của Thủ tướng Chính phủ về việc mở đợt cao điểm đấu tranh chống buôn lậu, gian lận thương mại; Kế hoạch số 310/KH-CAT-PV01 ngày 15/4/2025 của Công an tỉnh, Công an xã Minh Châu xây dựng kế hoạch như sau.

Tòa án nhân dân khu vực 3 thụ lý vụ án hình sự sơ thẩm số 45/2025/TLST-HS ngày 10/9/2025 theo Quyết định đưa vụ án ra xét xử số 52/2025/QĐXXST-HS ngày 02/10/2025; Bản án số 17/2025/HS-ST ngày 20/10/2025 của Tòa án nhân dân khu vực 3 đã áp dụng điểm s khoản 1 Điều 51 Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017) và Nghị quyết số 02/2018/NQ-HĐTP ngày 15/5/2018 của Hội đồng Thẩm phán Tòa án nhân dân tối cao hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo.

Công an xã phát hiện xe ô tô biển số 20C-123.45, xe mô tô BKS 29-H1 234.56, CCCD số 019085001234, xử phạt theo Nghị định 168/2024/NĐ-CP số tiền 4.000.000 đồng; lập biên bản số 0012345/BB-VPHC ngày 12/9/2025; Luật Trật tự, an toàn giao thông đường bộ có hiệu lực từ ngày 01/01/2025; số máy trực ban 069.2345.678; tổ công tác 161 - CA tỉnh.`,
    labels: [
      ['185/KH-BCA-V03', '2025-04-07', 'Bộ Công an', 'tổng rà soát công dân'],
      ['45/ĐK-HT', '2025-03-11', 'Giám đốc Công an tỉnh', null],
      ['72/CĐ-TTg', '2025-05-24', 'Thủ tướng Chính phủ', 'việc mở đợt cao điểm đấu tranh chống buôn lậu, gian lận thương mại'],
      ['310/KH-CAT-PV01', '2025-04-15', 'Công an tỉnh', null],
      ['45/2025/TLST-HS', '2025-09-10', undefined],
      ['52/2025/QĐXXST-HS', '2025-10-02', null],
      ['17/2025/HS-ST', '2025-10-20', 'Tòa án nhân dân khu vực 3', null],
      ['«Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)»', null, null],
      [
        '02/2018/NQ-HĐTP',
        '2018-05-15',
        'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
        'hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo',
      ],
      ['«Bộ luật Hình sự»', null, null],
      ['168/2024/NĐ-CP', null, null, null],
      ['0012345/BB-VPHC', '2025-09-12', null],
      ['«Luật Trật tự, an toàn giao thông đường bộ»', null, null],
    ],
  },
  {
    origin: 'kế hoạch của ngành y tế',
    text: `Căn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15; Luật Dược số 105/2016/QH13 đã được sửa đổi, bổ sung bởi Luật số 44/2024/QH15; Luật Phòng, chống bệnh truyền nhiễm;

Thực hiện Quyết định số 4562/QĐ-BYT ngày 08/12/2024 của Bộ Y tế về việc ban hành "Hướng dẫn chẩn đoán, điều trị sốt xuất huyết Dengue"; Công văn hoả tốc số 1120/SYT-NVY ngày 16/4/2025 của Sở Y tế về tăng cường phòng, chống dịch sởi; Kế hoạch số 88/KH-TTYT ngày 20/4/2025 của Trung tâm Y tế khu vực Phú Bình; Nghị quyết số 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân; Quyết định 1088/QĐ-TTg, ngày 27/7/2024 do Thủ tướng Chính phủ ban hành về Chương trình phòng, chống dịch bệnh.

Số ca COVID-19 là 12; huyết áp 120/80 mmHg; vắc xin 5 trong 1 - SII lô 2458/NSX 12/2024; thuốc số đăng ký VD-12345-21; TCVN 6909:2001, ISO 9001:2015; tỷ lệ tiêm chủng 95,6%; QCVN 01-1:2018/BYT; bệnh viện hạng II; giấy phép hoạt động số 00123/TNG-GPHĐ ngày 05/5/2015; mẫu số 01/BHYT; điện thoại đường dây nóng: 1900 9095 - SYT.`,
    labels: [
      ['15/2023/QH15', null, null, 'Khám bệnh, chữa bệnh'],
      ['105/2016/QH13', null, null, 'Dược'],
      ['44/2024/QH15', null, null],
      ['«Luật Phòng, chống bệnh truyền nhiễm»', null, null],
      ['4562/QĐ-BYT', '2024-12-08', 'Bộ Y tế', 'việc ban hành "Hướng dẫn chẩn đoán, điều trị sốt xuất huyết Dengue"'],
      ['1120/SYT-NVY', '2025-04-16', 'Sở Y tế', 'tăng cường phòng, chống dịch sởi'],
      ['88/KH-TTYT', '2025-04-20', 'Trung tâm Y tế khu vực Phú Bình', null],
      ['72-NQ/TW', '2025-09-09', 'Bộ Chính trị', 'một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân'],
      ['1088/QĐ-TTg', '2024-07-27', 'Thủ tướng Chính phủ'],
      ['00123/TNG-GPHĐ', '2015-05-05', null],
    ],
  },
  {
    origin: 'báo cáo của ngành nông nghiệp',
    text: `Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 (được sửa đổi, bổ sung tại Luật số 43/2024/QH15); Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đất đai; Quyết định số 263/QĐ-TTg ngày 22/02/2022 phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025 của Thủ tướng Chính phủ; Quyết định 319/QĐ-TTg ngày 08/3/2022 của TTCP;

UBND xã đã ban hành các văn bản: Kế hoạch số 12/KH-UBND ngày 10/01/2025 về phòng, chống dịch tả lợn Châu Phi; Công văn số 345/UBND-KT ngày 12/02/2025 về gieo cấy vụ Xuân; Thông báo số 67/TB-UBND ngày 01/3/2025.

Diện tích gieo cấy 1.234,5 ha; năng suất 62,3 tạ/ha; thửa đất số 123, tờ bản đồ số 45/ĐC; thửa số 15/TBĐ-07; giấy chứng nhận QSDĐ số BX 123456; hợp đồng số 05/2025/HĐ-KT ngày 10/3/2025; hóa đơn số 0001234 ngày 15/3/2025, ký hiệu AA/24E; Mẫu số 01/HNCT; biểu 02/BC-NN; máy cấy 6 hàng KUBOTA SPV-6CMD; đường ĐT.261, QL 3 - TN; km 12+500; giá 7.500-8.200 đồng/kg; tăng 3,5% so với năm 2024 (12/15 thôn); năm 2021-2025; xe 20A-567.89; tài khoản số 8500201001234 - Agribank; Tổ hợp tác số 3 - HTX Tân Tiến; trang 12 - Giao các phòng thực hiện.

Theo Thông tư số 25/2016/TT-BNNPTNT ngày 30/6/2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định về kiểm dịch động vật, Quyết định của UBND tỉnh số 1567/QĐ-UBND ngày 3 tháng 7 năm 2025 và Văn bản số 2345/SNNMT-CCTTBVTV ngày 09/9/2025 của Sở Nông nghiệp và Môi trường, đề nghị các thôn thực hiện.`,
    labels: [
      ['31/2024/QH15', '2024-01-18', null, 'Đất đai'],
      ['43/2024/QH15', null, null],
      ['102/2024/NĐ-CP', '2024-07-30', 'Chính phủ', 'quy định chi tiết thi hành một số điều của Luật Đất đai'],
      ['«Luật Đất đai»', null, null],
      [
        '263/QĐ-TTg',
        '2022-02-22',
        'Thủ tướng Chính phủ',
        'phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025',
      ],
      ['319/QĐ-TTg', '2022-03-08', 'TTCP', null],
      ['12/KH-UBND', '2025-01-10', 'UBND xã', 'phòng, chống dịch tả lợn Châu Phi'],
      ['345/UBND-KT', '2025-02-12', 'UBND xã', 'gieo cấy vụ Xuân'],
      ['67/TB-UBND', '2025-03-01', 'UBND xã', null],
      ['05/2025/HĐ-KT', '2025-03-10', null],
      ['25/2016/TT-BNNPTNT', '2016-06-30', 'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn', 'quy định về kiểm dịch động vật'],
      ['1567/QĐ-UBND', '2025-07-03', 'UBND tỉnh', null],
      ['2345/SNNMT-CCTTBVTV', '2025-09-09', 'Sở Nông nghiệp và Môi trường', null],
    ],
  },
];
