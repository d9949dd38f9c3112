/** More papers that are right in form and words, of further organs and layouts. */
import type { SoundDocument } from '../sound-documents.js';

export const furtherSoundDocuments: readonly SoundDocument[] = [
  {
    name: 'a resolution of a provincial council',
    kind: 'text',
    text: `HỘI ĐỒNG NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   TỈNH NAM GIANG                          Độc lập - Tự do - Hạnh phúc
Số: 27/NQ-HĐND                     Nam Giang, ngày 10 tháng 12 năm 2025

                              NGHỊ QUYẾT
     Về kế hoạch phát triển kinh tế - xã hội năm 2026 của tỉnh Nam Giang

              HỘI ĐỒNG NHÂN DÂN TỈNH NAM GIANG
                    KHÓA XVIII, KỲ HỌP THỨ 25

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Luật Đầu tư công số 58/2024/QH15 được sửa đổi, bổ sung bởi Luật số 90/2025/QH15;
Xét Tờ trình số 412/TTr-UBND ngày 28 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra số 88/BC-KTNS ngày 05 tháng 12 năm 2025 của Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh; ý kiến thảo luận của đại biểu Hội đồng nhân dân tỉnh tại kỳ họp.

                              QUYẾT NGHỊ:

Điều 1. Thông qua kế hoạch phát triển kinh tế - xã hội năm 2026 với các nội dung chủ yếu sau:
1. Mục tiêu tổng quát
Phấn đấu tăng trưởng kinh tế đạt 10% trở lên; nâng cao đời sống Nhân dân.
2. Các chỉ tiêu chủ yếu
a) Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) đạt 10%.
b) Thu ngân sách nhà nước đạt 24.500 tỷ đồng.
c) Tỷ lệ hộ nghèo giảm 0,5%.
3. Nhiệm vụ, giải pháp
Giao Ủy ban nhân dân tỉnh tổ chức thực hiện.
Điều 2. Tổ chức thực hiện
1. Giao Ủy ban nhân dân tỉnh tổ chức triển khai thực hiện Nghị quyết này.
2. Giao Thường trực Hội đồng nhân dân, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết.
Nghị quyết này đã được Hội đồng nhân dân tỉnh Nam Giang khóa XVIII, kỳ họp thứ 25 thông qua ngày 10 tháng 12 năm 2025 và có hiệu lực từ ngày thông qua./.

Nơi nhận:                                      CHỦ TỊCH
- Ủy ban Thường vụ Quốc hội;
- Chính phủ;
- Thường trực Tỉnh ủy;
- UBND tỉnh;
- Đại biểu HĐND tỉnh;
- Lưu: VT, CTHĐND.
                                            Trương Công Định
`,
  },
  {
    name: 'minutes of a cell, two signatures behind the recipients',
    kind: 'text',
    text: `ĐẢNG BỘ PHƯỜNG HOÀ AN              ĐẢNG CỘNG SẢN VIỆT NAM
  CHI BỘ KHU PHỐ 4
         *                      Hoà An, ngày 05 tháng 6 năm 2026
   Số 06-BB/CB

BIÊN BẢN
Hội nghị Chi bộ thường kỳ tháng 6 năm 2026
-----

Hôm nay, vào lúc 19 giờ 00 phút, ngày 05 tháng 6 năm 2026, tại Nhà văn hoá khu phố 4, Chi bộ khu phố 4 tổ chức Hội nghị thường kỳ.

I. THÀNH PHẦN
1. Chủ trì: Đồng chí Nguyễn Văn Bình, Bí thư Chi bộ.
2. Thư ký: Đồng chí Trần Thị Hoa.
3. Đảng viên: tổng số 42 đồng chí; có mặt 40 đồng chí; vắng 02 đồng chí có lý do.

II. NỘI DUNG
1. Đồng chí Nguyễn Văn Bình thông qua dự thảo Nghị quyết tháng 6.
2. Ý kiến thảo luận
- Đồng chí Lê Văn Tám: đề nghị bổ sung nội dung tuyên truyền phòng cháy, chữa cháy.
- Đồng chí Phạm Thị Lan: nhất trí với dự thảo.
3. Chủ trì kết luận: Chi bộ thống nhất thông qua Nghị quyết.

Hội nghị kết thúc vào lúc 20 giờ 30 phút cùng ngày.

Nơi nhận:
- Đảng uỷ phường (báo cáo);
- Lưu Chi bộ.

NGƯỜI GHI BIÊN BẢN                                  CHỦ TRÌ HỘI NGHỊ


Trần Thị Hoa                                          Nguyễn Văn Bình
`,
  },
  {
    name: 'an invitation of a ward whose name begins like a type',
    kind: 'markdown',
    text: `| ỦY BAN NHÂN DÂN<br>PHƯỜNG AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
|:---:|:---:|
| Số: 45/GM-UBND | *An Bình, ngày 12 tháng 5 năm 2026* |

**GIẤY MỜI**

**Dự Hội nghị sơ kết công tác bầu cử**

Ủy ban nhân dân phường An Bình trân trọng kính mời: Đại diện lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam phường.

Tới dự Hội nghị sơ kết công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031.

Chủ trì: Ông Phan Văn Đức, Chủ tịch Ủy ban nhân dân phường.

Thời gian: 08 giờ 00, ngày 18 tháng 5 năm 2026.

Địa điểm: Hội trường Ủy ban nhân dân phường, số 12 đường Trần Phú./.

| **Nơi nhận:** | **TL. CHỦ TỊCH** |
|:---|:---:|
| - Như trên;<br>- Lưu: VT. | **CHÁNH VĂN PHÒNG**<br><br><br>**Bùi Thị Thu** |
`,
  },
  {
    name: 'a submission of a Party committee',
    kind: 'markdown',
    text: `ĐẢNG BỘ TỈNH NAM GIANG

**ĐẢNG UỶ XÃ PHÚ LỢI**

\\*

Số 31-TTr/ĐU

**ĐẢNG CỘNG SẢN VIỆT NAM**

*Phú Lợi, ngày 16 tháng 6 năm 2026*

**TỜ TRÌNH**

**về việc xin chủ trương xây dựng Nhà truyền thống xã**

\\-----

Kính trình: Ban Thường vụ Tỉnh uỷ;

Thực hiện Nghị quyết số 02-NQ/ĐH, ngày 25/7/2025 của Đại hội đại biểu Đảng bộ xã Phú Lợi lần thứ I, nhiệm kỳ 2025 - 2030, Đảng uỷ xã kính trình Ban Thường vụ Tỉnh uỷ xem xét, cho chủ trương xây dựng Nhà truyền thống xã như sau:

1\\. Sự cần thiết

Xã chưa có nơi trưng bày hiện vật, tư liệu lịch sử.

2\\. Quy mô, kinh phí

- Diện tích sàn: 450 m².
- Tổng mức đầu tư dự kiến: 6,8 tỉ đồng, từ nguồn ngân sách xã và xã hội hoá.

3\\. Thời gian thực hiện: năm 2026 - 2027.

Đảng uỷ xã Phú Lợi kính trình Ban Thường vụ Tỉnh uỷ xem xét, quyết định.

**Nơi nhận:**

- Như trên;
- Các đồng chí Đảng uỷ viên;
- Lưu Văn phòng Đảng uỷ.

**T/M BAN THƯỜNG VỤ**

BÍ THƯ

**Cao Thị Ngân**
`,
  },
  {
    name: 'a report of a school, its table one cell a line',
    kind: 'text',
    text: `UBND XÃ TRUNG SƠN
TRƯỜNG TIỂU HỌC KIM ĐỒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 38/BC-THKĐ
Trung Sơn, ngày 28 tháng 5 năm 2026
BÁO CÁO
Tổng kết năm học 2025 - 2026
Thực hiện Công văn số 512/UBND-VHXH ngày 15 tháng 5 năm 2026 của Ủy ban nhân dân xã Trung Sơn về việc báo cáo tổng kết năm học, Trường Tiểu học Kim Đồng báo cáo như sau:
I. ĐẶC ĐIỂM TÌNH HÌNH
1. Quy mô
Toàn trường có 18 lớp với 612 học sinh; 31 cán bộ, giáo viên, nhân viên.
2. Thuận lợi, khó khăn
a) Thuận lợi
Được sự quan tâm của các cấp lãnh đạo.
b) Khó khăn
Một số phòng học đã xuống cấp.
II. KẾT QUẢ
1. Chất lượng giáo dục
STT
Khối
Số học sinh
Hoàn thành xuất sắc
Tỷ lệ
1
Khối 1
125
48
38,4%
2
Khối 2
118
45
38,1%
2. Công tác bán trú
Nhà trường tổ chức bán trú cho 410 học sinh, bảo đảm an toàn thực phẩm.
III. PHƯƠNG HƯỚNG NĂM HỌC 2026 - 2027
1. Duy trì sĩ số đạt 100%.
2. Sửa chữa 04 phòng học trong tháng 7 năm 2026.
Trên đây là Báo cáo tổng kết năm học 2025 - 2026 của Trường Tiểu học Kim Đồng./.
Nơi nhận:
- UBND xã (b/c);
- Phòng Văn hóa - Xã hội xã;
- Lưu: VT.
HIỆU TRƯỞNG
Ngô Thị Phương
`,
  },
  {
    name: 'a decision on one officer',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN TỈNH NAM GIANG     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         SỞ NỘI VỤ                          Độc lập - Tự do - Hạnh phúc
Số: 156/QĐ-SNV                     Nam Giang, ngày 03 tháng 3 năm 2026

                              QUYẾT ĐỊNH
        Về việc nâng bậc lương thường xuyên đối với công chức

                         GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang;
Căn cứ Thông tư số 08/2013/TT-BNV ngày 31 tháng 7 năm 2013 của Bộ trưởng Bộ Nội vụ hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với cán bộ, công chức, viên chức và người lao động;
Theo đề nghị của Chánh Văn phòng Sở.

                              QUYẾT ĐỊNH:

Điều 1. Nâng bậc lương thường xuyên đối với bà Trần Thị Thủy, Chuyên viên, Phòng Công chức, viên chức, mã số ngạch 01.003, từ bậc 4, hệ số 3,33 lên bậc 5, hệ số 3,66, kể từ ngày 01 tháng 3 năm 2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng Sở, Trưởng phòng Công chức, viên chức và bà Trần Thị Thủy chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                                   GIÁM ĐỐC
- Như Điều 3;
- Lưu: VT, VP.
                                            Đỗ Mạnh Hà
`,
  },
  {
    name: 'a guideline of a Party board',
    kind: 'text',
    text: `     TỈNH UỶ NAM GIANG                     ĐẢNG CỘNG SẢN VIỆT NAM
BAN TUYÊN GIÁO VÀ DÂN VẬN
             *                     Nam Giang, ngày 08 tháng 6 năm 2026
    Số 14-HD/BTGDVTU

                              HƯỚNG DẪN
      tuyên truyền kỷ niệm 81 năm Cách mạng Tháng Tám và Quốc khánh 2/9
                              -----

      Thực hiện Kế hoạch số 52-KH/TU, ngày 20/5/2026 của Ban Thường vụ Tỉnh uỷ về tổ chức các hoạt động kỷ niệm các ngày lễ lớn năm 2026, Ban Tuyên giáo và Dân vận Tỉnh uỷ hướng dẫn như sau:

      I. MỤC ĐÍCH, YÊU CẦU
      1. Tuyên truyền sâu rộng ý nghĩa lịch sử của Cách mạng Tháng Tám.
      2. Hoạt động tuyên truyền thiết thực, hiệu quả, tiết kiệm.

      II. NỘI DUNG
      1. Tầm vóc, ý nghĩa của Cách mạng Tháng Tám năm 1945 và sự ra đời của nước Việt Nam Dân chủ Cộng hoà.
      2. Những thành tựu của đất nước, của tỉnh sau 40 năm đổi mới.

      III. TỔ CHỨC THỰC HIỆN
      1. Các đảng uỷ trực thuộc Tỉnh uỷ chỉ đạo tuyên truyền trong toàn Đảng bộ; gửi báo cáo kết quả về Ban Tuyên giáo và Dân vận Tỉnh uỷ trước ngày 10/9/2026.
      2. Báo và Đài Phát thanh, Truyền hình tỉnh mở chuyên trang, chuyên mục.

      Nơi nhận:                               K/T TRƯỞNG BAN
      - Ban Tuyên giáo và Dân vận Trung ương (báo cáo);   PHÓ TRƯỞNG BAN
      - Thường trực Tỉnh uỷ (báo cáo);
      - Các đảng uỷ trực thuộc Tỉnh uỷ;
      - Lưu Văn phòng, Phòng Tuyên truyền.
                                               Lý Thị Mai Hương
`,
  },
  {
    name: 'a letter of a youth union out of pandoc',
    kind: 'markdown',
    text: `::: {custom-style="Header"}
**ĐOÀN TNCS HỒ CHÍ MINH**

**BAN CHẤP HÀNH PHƯỜNG LÊ LỢI**

\\*\\*\\*

Số: 21-CV/ĐTN
:::

*V/v tham gia Giải chạy "Vì môi trường"*

**ĐOÀN TNCS HỒ CHÍ MINH**

*Lê Lợi, ngày 17 tháng 4 năm 2026*

Kính gửi: Các chi đoàn trực thuộc

Thực hiện Kế hoạch số 40-KH/TĐTN-PT ngày 02/4/2026 của Ban Thường vụ Tỉnh Đoàn về tổ chức Giải chạy "Vì môi trường" năm 2026, Ban Chấp hành Đoàn phường đề nghị các chi đoàn:

1. Cử từ 05 đến 10 đoàn viên tham gia.

2. Gửi danh sách về Đoàn phường trước ngày 25/4/2026.

Đề nghị các chi đoàn quan tâm, thực hiện.

  --------------------------- --------------------------
  **Nơi nhận:**               **TM. BAN CHẤP HÀNH**

  \\- Như trên;                **BÍ THƯ**

  \\- Lưu VP.                  **Hồ Đức Anh**
  --------------------------- --------------------------
`,
  },
];
