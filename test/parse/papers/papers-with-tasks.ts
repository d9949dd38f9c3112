/** Whole papers with the tasks in them, each read by a person before any program read it. */
import type { WantedTask } from '../unseen-tasks.js';
import type { UnseenPaper } from './unseen-papers.js';

interface PaperWithTasks extends UnseenPaper {
  /** None for a type whose items are no tasks. */
  readonly tasks: readonly WantedTask[];
}

export const papersWithTasks: readonly PaperWithTasks[] = [
  {
    name: 'a plan of a ward Party committee with cards of lines',
    kind: 'text',
    text: `ĐẢNG BỘ TỈNH NAM GIANG                      ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG UỶ PHƯỜNG HOÀ AN
          *                          Hoà An, ngày 09 tháng 7 năm 2026
Số 41-KH/ĐU

KẾ HOẠCH
thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị
về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo
và chuyển đổi số quốc gia trên địa bàn phường
-----

- Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị;
- Căn cứ Chương trình hành động số 12-CTr/TU, ngày 15/4/2026 của Tỉnh uỷ.
Đảng uỷ phường Hoà An ban hành kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, đảng viên.
2. Việc triển khai phải rõ người, rõ việc, rõ thời gian.

II. NHIỆM VỤ
1. Hạ tầng số
1.1. Lắp đặt 12 điểm wifi công cộng tại các nhà văn hoá khu phố.
- Cơ quan chủ trì: Uỷ ban nhân dân phường.
- Cơ quan phối hợp: VNPT Nam Giang.
- Thời gian hoàn thành: Quý IV/2026.
1.2. Nâng cấp đường truyền tại Trung tâm Phục vụ hành chính công phường.
- Cơ quan chủ trì: Trung tâm Phục vụ hành chính công phường.
- Thời gian hoàn thành: trước 30/9/2026.
2. Nhân lực số
2.1. Bồi dưỡng kỹ năng số cho 100% cán bộ, công chức.
- Cơ quan chủ trì: Ban Xây dựng Đảng.
- Thời gian thực hiện: tháng 8, tháng 9 năm 2026.

III. TỔ CHỨC THỰC HIỆN
1. Ban Xây dựng Đảng tham mưu sơ kết hằng năm.
2. Uỷ ban nhân dân phường bố trí kinh phí theo quy định.
3. Các chi bộ, đảng bộ cơ sở quán triệt Kế hoạch này đến từng đảng viên.

Nơi nhận:                                      T/M BAN THƯỜNG VỤ
- Thường trực Tỉnh uỷ (để b/c);                        BÍ THƯ
- Các ban đảng Tỉnh uỷ;
- Các chi, đảng bộ trực thuộc;
- Lưu Văn phòng Đảng uỷ.
                                                 Đoàn Thị Kim Oanh
`,
    facts: {
      type: 'Kế hoạch',
      number: '41 KH ĐU',
      date: '9/7/2026',
      place: 'Hoà An',
      organ: 'ĐẢNG UỶ PHƯỜNG HOÀ AN',
      superior: 'ĐẢNG BỘ TỈNH NAM GIANG',
      recipients: 'Thường trực Tỉnh uỷ (để b/c) / Các ban đảng Tỉnh uỷ / Các chi, đảng bộ trực thuộc',
      archive: 'Văn phòng Đảng uỷ',
      signers: '<T/M> BAN THƯỜNG VỤ, BÍ THƯ | Đoàn Thị Kim Oanh',
    },
    tasks: [
      { text: 'Lắp đặt 12 điểm wifi', lead: 'Uỷ ban nhân dân phường', deadline: '2026-12-31' },
      { text: 'Nâng cấp đường truyền', lead: 'Trung tâm Phục vụ hành chính công phường', deadline: '2026-09-30' },
      { text: 'Bồi dưỡng kỹ năng số', lead: 'Ban Xây dựng Đảng', deadline: '2026-09-30' },
      { text: 'Ban Xây dựng Đảng tham mưu sơ kết', lead: 'Ban Xây dựng Đảng', deadline: null },
      { text: 'Uỷ ban nhân dân phường bố trí kinh phí', lead: 'Uỷ ban nhân dân phường', deadline: null },
      { text: 'Các chi bộ, đảng bộ cơ sở quán triệt Kế hoạch', lead: 'Các chi bộ, đảng bộ cơ sở', deadline: null },
    ],
  },
  {
    name: 'a programme of a month in a Markdown table',
    kind: 'markdown',
    text: `| ỦY BAN NHÂN DÂN XÃ TÂN LẬP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 18/CTr-UBND | *Tân Lập, ngày 28 tháng 02 năm 2026* |

# CHƯƠNG TRÌNH

**Công tác tháng 3 năm 2026 của Ủy ban nhân dân xã**

Ủy ban nhân dân xã ban hành Chương trình công tác tháng 3 năm 2026 như sau:

| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Người chỉ đạo |
|:--:|---|---|---|---|---|
| I | **Lĩnh vực kinh tế** | | | | |
| 1 | Trình HĐND xã nghị quyết phân bổ vốn đầu tư công | Phòng Kinh tế | Văn phòng HĐND và UBND | 10/3 | Đ/c Chủ tịch |
| 2 | Rà soát diện tích lúa bị hạn | Phòng Kinh tế | Các thôn | 15/3 | Đ/c Phó Chủ tịch |
| II | **Lĩnh vực văn hóa - xã hội** | | | | |
| 3 | Tổ chức Ngày hội đọc sách | Phòng Văn hóa - Xã hội | Các trường học | 27/3 | Đ/c Phó Chủ tịch |
| 4 | Chi trả trợ cấp bảo trợ xã hội tháng 3 | Phòng Văn hóa - Xã hội | Bưu điện xã | Trước 10/3 | Đ/c Phó Chủ tịch |

Yêu cầu các phòng, ban, đơn vị nghiêm túc thực hiện./.

| **Nơi nhận:** | **TM. ỦY BAN NHÂN DÂN** |
|---|---|
| - Thường trực HĐND xã;<br>- Các phòng, ban;<br>- Lưu: VT. | **CHỦ TỊCH**<br><br><br>**Hoàng Văn Thái** |
`,
    facts: {
      type: 'Chương trình',
      number: '18 CTr UBND',
      date: '28/2/2026',
      place: 'Tân Lập',
      organ: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
      recipients: 'Thường trực HĐND xã / Các phòng, ban',
      archive: 'VT',
      signers: '<TM.> ỦY BAN NHÂN DÂN, CHỦ TỊCH | Hoàng Văn Thái',
      tables: '7x6',
    },
    tasks: [
      { text: 'Trình HĐND xã nghị quyết', lead: 'Phòng Kinh tế', deadline: '2026-03-10' },
      { text: 'Rà soát diện tích lúa', lead: 'Phòng Kinh tế', deadline: '2026-03-15' },
      { text: 'Tổ chức Ngày hội đọc sách', lead: 'Phòng Văn hóa - Xã hội', deadline: '2026-03-27' },
      { text: 'Chi trả trợ cấp', lead: 'Phòng Văn hóa - Xã hội', deadline: '2026-03-10' },
    ],
  },
  {
    name: 'a plan of a school pasted from Word',
    kind: 'text',
    text: `SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI ĐÔNG	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG THPT LÊ HỒNG PHONG	Độc lập - Tự do - Hạnh phúc
Số: 112/KH-THPTLHP	Hải Đông, ngày 25 tháng 10 năm 2025
KẾ HOẠCH
Tổ chức các hoạt động kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025)
Căn cứ Công văn số 3456/SGDĐT-CTTT ngày 15/10/2025 của Sở Giáo dục và Đào tạo về việc tổ chức các hoạt động kỷ niệm Ngày Nhà giáo Việt Nam;
Trường THPT Lê Hồng Phong xây dựng kế hoạch như sau:
I. MỤC ĐÍCH
Tôn vinh nhà giáo.
II. NỘI DUNG
1. Thi đua dạy tốt, học tốt
Thời gian: từ ngày 01/11 đến ngày 19/11/2025.
- Mỗi giáo viên dạy 01 tiết thao giảng.
- Mỗi lớp đăng ký 01 tuần học tốt.
2. Lễ kỷ niệm
Thời gian: 7 giờ 30 phút, ngày 20/11/2025. Địa điểm: sân trường.
III. PHÂN CÔNG
1. Đ/c Hiệu trưởng: chỉ đạo chung.
2. Đ/c Nguyễn Thị Mai - Phó Hiệu trưởng: xây dựng chương trình, duyệt kịch bản trước ngày 10/11/2025.
3. Tổ Toán - Tin: chuẩn bị âm thanh, trang trí sân khấu.
4. Đoàn trường: tập luyện 03 tiết mục văn nghệ; tổng duyệt ngày 18/11/2025.
5. GVCN các lớp: đôn đốc học sinh tham gia.
Nơi nhận:	HIỆU TRƯỞNG
- Sở GDĐT (báo cáo);	
- Các tổ chuyên môn;	
- Lưu: VT.	
	Phạm Quang Vinh
`,
    facts: {
      type: 'Kế hoạch',
      number: '112 KH THPTLHP',
      date: '25/10/2025',
      place: 'Hải Đông',
      organ: 'TRƯỜNG THPT LÊ HỒNG PHONG',
      superior: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI ĐÔNG',
      recipients: 'Sở GDĐT (báo cáo) / Các tổ chuyên môn',
      archive: 'VT',
      signers: 'HIỆU TRƯỞNG | Phạm Quang Vinh',
      labels: 'I. II. 1. - - 2. III. 1. 2. 3. 4. 5.',
    },
    tasks: [
      { text: 'Mỗi giáo viên dạy 01', lead: null, deadline: undefined },
      { text: 'Mỗi lớp đăng ký 01', lead: null, deadline: undefined },
      { text: 'chỉ đạo chung', lead: 'Đ/c Hiệu trưởng', deadline: null },
      { text: 'xây dựng chương trình, duyệt', lead: undefined, deadline: '2025-11-10' },
      { text: 'chuẩn bị âm thanh', lead: 'Tổ Toán - Tin', deadline: null },
      { text: 'tập luyện 03 tiết mục', lead: 'Đoàn trường', deadline: '2025-11-18' },
      { text: 'đôn đốc học sinh', lead: 'GVCN các lớp', deadline: null },
    ],
  },
  {
    name: 'a letter of a department that gives work',
    kind: 'text',
    text: `UBND TỈNH NAM GIANG                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG             Độc lập - Tự do - Hạnh phúc
Số: 1204/SNNMT-CCTL                Nam Giang, ngày 05 tháng 5 năm 2026
V/v chủ động ứng phó với hạn hán, xâm
nhập mặn vụ Hè Thu năm 2026

Kính gửi:
- Ủy ban nhân dân các xã, phường;
- Chi cục Thủy lợi;
- Công ty TNHH MTV Khai thác công trình thủy lợi Nam Giang.

Thực hiện Công điện số 45/CĐ-TTg ngày 28/4/2026 của Thủ tướng Chính phủ về việc chủ động ứng phó với nắng nóng, hạn hán, Sở Nông nghiệp và Môi trường đề nghị:

1. Ủy ban nhân dân các xã, phường:
a) Rà soát, xác định khu vực có nguy cơ thiếu nước, gửi về Sở trước ngày 15/5/2026;
b) Vận động nhân dân nạo vét kênh mương nội đồng.
2. Chi cục Thủy lợi chủ trì, phối hợp với Đài Khí tượng Thủy văn tỉnh theo dõi độ mặn, thông báo hằng ngày trên Cổng thông tin của Sở.
3. Công ty TNHH MTV Khai thác công trình thủy lợi Nam Giang
a) Vận hành các cống lấy nước theo triều;
b) Lắp đặt trạm bơm dã chiến tại xã Vĩnh Hà, hoàn thành trong tháng 5/2026.

Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở (qua Chi cục Thủy lợi, điện thoại 0255.3.812.345) để phối hợp giải quyết./.

Nơi nhận:                                   KT. GIÁM ĐỐC
- Như trên;                                PHÓ GIÁM ĐỐC
- UBND tỉnh (b/c);
- Lưu: VT, CCTL (Hùng 05b).

                                           Đặng Minh Tuấn
`,
    facts: {
      type: 'Công văn',
      number: '1204 SNNMT CCTL',
      date: '5/5/2026',
      place: 'Nam Giang',
      organ: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      superior: 'UBND TỈNH NAM GIANG',
      abstract: 'V/v chủ động ứng phó với hạn hán, xâm nhập mặn vụ Hè Thu năm 2026',
      addressees: 'Ủy ban nhân dân các xã, phường / Chi cục Thủy lợi / Công ty TNHH MTV Khai thác công trình thủy lợi Nam Giang',
      recipients: 'Như trên / UBND tỉnh (b/c)',
      signers: '<KT.> GIÁM ĐỐC, PHÓ GIÁM ĐỐC | Đặng Minh Tuấn',
      labels: '1. a) b) 2. 3. a) b)',
    },
    tasks: [],
  },
  {
    name: 'a resolution out of a PDF with page numbers',
    kind: 'text',
    text: `        TỈNH UỶ BẮC HÀ                       ĐẢNG CỘNG SẢN VIỆT NAM
                *
        Số 08-NQ/TU                      Bắc Hà, ngày 18 tháng 6 năm 2025

                            NGHỊ QUYẾT
                   CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
        về phát triển du lịch bền vững đến năm 2030, tầm nhìn đến năm 2045
                              -----

      I- TÌNH HÌNH
      Những năm qua, du lịch của tỉnh tăng trưởng khá, năm 2024 đón 3,2 triệu
lượt khách. Tuy nhiên, sản phẩm du lịch còn đơn điệu.
      II- QUAN ĐIỂM, MỤC TIÊU
      1. Quan điểm
      Phát triển du lịch là trách nhiệm của cả hệ thống chính trị.
      2. Mục tiêu
      - Đến năm 2030, đón 6 triệu lượt khách, tổng thu đạt 9.000 tỉ đồng.
      - Tạo việc làm cho 35.000 lao động.

                                      2

      III- NHIỆM VỤ, GIẢI PHÁP
      1. Tăng cường sự lãnh đạo của các cấp uỷ
      Các cấp uỷ đưa nội dung phát triển du lịch vào chương trình, kế hoạch
công tác hằng năm; người đứng đầu chịu trách nhiệm về kết quả.
      2. Phát triển sản phẩm
      - Xây dựng 5 làng du lịch cộng đồng tại các xã vùng cao.
      - Phục dựng 03 lễ hội truyền thống của đồng bào các dân tộc thiểu số.
      IV- TỔ CHỨC THỰC HIỆN
      1. Đảng uỷ Uỷ ban nhân dân tỉnh lãnh đạo xây dựng đề án, kế hoạch thực
hiện Nghị quyết, trình Ban Thường vụ Tỉnh uỷ trong quý III năm 2025.

                                      3

      2. Đảng uỷ Hội đồng nhân dân tỉnh lãnh đạo ban hành chính sách hỗ trợ
du lịch cộng đồng.
      3. Ban Tuyên giáo và Dân vận Tỉnh uỷ hướng dẫn việc học tập, quán triệt
và tuyên truyền Nghị quyết.
      Nghị quyết này phổ biến đến chi bộ.

      Nơi nhận:                                  T/M TỈNH UỶ
      - Bộ Chính trị, Ban Bí thư (để báo cáo),      BÍ THƯ
      - Các đồng chí Tỉnh uỷ viên,
      - Các đảng uỷ trực thuộc Tỉnh uỷ,
      - Lưu Văn phòng Tỉnh uỷ.
                                              Vàng Seo Chung
`,
    facts: {
      type: 'Nghị quyết',
      number: '08 NQ TU',
      date: '18/6/2025',
      place: 'Bắc Hà',
      organ: 'TỈNH UỶ BẮC HÀ',
      recipients: 'Bộ Chính trị, Ban Bí thư (để báo cáo) / Các đồng chí Tỉnh uỷ viên / Các đảng uỷ trực thuộc Tỉnh uỷ',
      archive: 'Văn phòng Tỉnh uỷ',
      signers: '<T/M> TỈNH UỶ, BÍ THƯ | Vàng Seo Chung',
      labels: 'I- II- 1. 2. - - III- 1. 2. - - IV- 1. 2. 3.',
    },
    tasks: [],
  },
  {
    name: 'a decision with attached rules',
    kind: 'markdown',
    text: `**ỦY BAN NHÂN DÂN**
**PHƯỜNG BÌNH MINH**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 233/QĐ-UBND

*Bình Minh, ngày 11 tháng 9 năm 2025*

**QUYẾT ĐỊNH**

**Về việc ban hành Quy chế làm việc của Ban Chỉ đạo chuyển đổi số phường Bình Minh**

**CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;*

*Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt "Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030";*

*Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.*

**QUYẾT ĐỊNH:**

**Điều 1.** Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo chuyển đổi số phường.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.

**Điều 3.** Chánh Văn phòng HĐND và UBND phường, Trưởng phòng Văn hóa - Xã hội, các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này./.

**Nơi nhận:**

- Như Điều 3;
- UBND tỉnh (b/c);
- Lưu: VT, VHXH.

**CHỦ TỊCH**

**Lê Thị Bích Ngọc**

**QUY CHẾ**

**Làm việc của Ban Chỉ đạo chuyển đổi số phường Bình Minh**

*(Ban hành kèm theo Quyết định số 233/QĐ-UBND ngày 11 tháng 9 năm 2025 của Chủ tịch UBND phường)*

**Chương I**

**QUY ĐỊNH CHUNG**

**Điều 1. Phạm vi điều chỉnh**

Quy chế này quy định nguyên tắc, chế độ làm việc của Ban Chỉ đạo.

**Điều 2. Nguyên tắc làm việc**

1. Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ.

2. Các thành viên hoạt động kiêm nhiệm.
`,
    facts: {
      type: 'Quyết định',
      number: '233 QĐ UBND',
      date: '11/9/2025',
      place: 'Bình Minh',
      organ: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
      recipients: 'Như Điều 3 / UBND tỉnh (b/c)',
      archive: 'VT, VHXH',
      signers: 'CHỦ TỊCH | Lê Thị Bích Ngọc',
      labels: 'Điều 1. Điều 2. Điều 3.',
    },
    tasks: [],
  },
  {
    name: 'a notice of conclusions of an office',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  XÃ ĐÔNG THẠNH                            Độc lập - Tự do - Hạnh phúc
 VĂN PHÒNG
Số: 77/TB-VP                        Đông Thạnh, ngày 02 tháng 4 năm 2026

                              THÔNG BÁO
        Kết luận của Chủ tịch Ủy ban nhân dân xã Lê Văn Hòa tại
                    cuộc họp giao ban tháng 3 năm 2026

Ngày 31/3/2026, Chủ tịch Ủy ban nhân dân xã Lê Văn Hòa chủ trì cuộc họp giao
ban. Sau khi nghe báo cáo và ý kiến của các thành viên, Chủ tịch Ủy ban nhân
dân xã kết luận như sau:

1. Về xây dựng nông thôn mới: Giao Phòng Kinh tế chủ trì, phối hợp với các ấp
hoàn thiện hồ sơ tiêu chí số 17, trình Ủy ban nhân dân xã trước ngày 20/4/2026.

2. Về trật tự đô thị: Công an xã tăng cường tuần tra, xử lý nghiêm các trường
hợp lấn chiếm lòng đường, báo cáo kết quả vào ngày 25 hằng tháng.

3. Về y tế: Giao Trạm Y tế xã:
- Tổ chức phun hóa chất diệt muỗi tại ấp 3, ấp 5, xong trước 15/4/2026;
- Giám sát các ca sốt xuất huyết.

4. Thống nhất với đề xuất của Phòng Văn hóa - Xã hội về thời gian tổ chức
Đại hội Thể dục thể thao.

Văn phòng thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:                                   TL. CHỦ TỊCH
- Chủ tịch, các PCT UBND xã;              CHÁNH VĂN PHÒNG
- Các phòng, đơn vị;
- Lưu: VT.

                                            Huỳnh Ngọc Sang
`,
    facts: {
      type: 'Thông báo',
      number: '77 TB VP',
      date: '2/4/2026',
      place: 'Đông Thạnh',
      superior: 'ỦY BAN NHÂN DÂN XÃ ĐÔNG THẠNH',
      organ: 'VĂN PHÒNG',
      recipients: 'Chủ tịch, các PCT UBND xã / Các phòng, đơn vị',
      signers: '<TL.> CHỦ TỊCH, CHÁNH VĂN PHÒNG | Huỳnh Ngọc Sang',
      labels: '1. 2. 3. - - 4.',
    },
    tasks: [],
  },
  {
    name: 'a programme of a youth union by months',
    kind: 'markdown',
    text: `ĐOÀN TNCS HỒ CHÍ MINH

BCH TỈNH NAM GIANG

\\*\\*\\*

Số: 15-CTr/TĐTN-BTG

**ĐOÀN TNCS HỒ CHÍ MINH**

*Nam Giang, ngày 06 tháng 01 năm 2026*

**CHƯƠNG TRÌNH**

**Công tác Đoàn và phong trào thanh thiếu nhi năm 2026**

---

Ban Thường vụ Tỉnh Đoàn ban hành Chương trình công tác năm 2026, cụ thể:

**I. CHỦ ĐỀ:** "Tuổi trẻ Nam Giang tiên phong chuyển đổi số".

**II. CHỈ TIÊU**

1. 100% cơ sở Đoàn có công trình thanh niên.
2. Kết nạp 4.500 đoàn viên mới.

**III. NỘI DUNG TRỌNG TÂM THEO THÁNG**

**1. Tháng 01**

- Tổ chức chương trình "Xuân tình nguyện", "Tết nhân ái".
- Thăm, tặng quà 500 hộ nghèo.

**2. Tháng 3**

- Phát động Tháng Thanh niên; tổ chức kỷ niệm 95 năm Ngày thành lập Đoàn.

**3. Quý II**

- Tổ chức Đại hội Đoàn các cấp.

**IV. TỔ CHỨC THỰC HIỆN**

- *Ban Thanh thiếu nhi trường học:* Theo dõi, hướng dẫn các trường triển khai chương trình.
- *Văn phòng:* Đôn đốc, tổng hợp báo cáo trước ngày 15/12/2026.
- *Các huyện, thị, thành Đoàn cũ, Đoàn xã, phường:* Xây dựng chương trình phù hợp với địa phương.

| **Nơi nhận:** | **TM. BAN THƯỜNG VỤ** |
|:---|:---:|
| - TW Đoàn; | **PHÓ BÍ THƯ** |
| - Các ban Tỉnh Đoàn; | |
| - Lưu VP. | **Trần Quốc Khánh** |
`,
    facts: {
      type: 'Chương trình',
      number: '15 CTr TĐTN-BTG',
      date: '6/1/2026',
      place: 'Nam Giang',
      organ: 'BCH TỈNH NAM GIANG',
      superior: 'ĐOÀN TNCS HỒ CHÍ MINH',
      recipients: 'TW Đoàn / Các ban Tỉnh Đoàn',
      signers: '<TM.> BAN THƯỜNG VỤ, PHÓ BÍ THƯ | Trần Quốc Khánh',
    },
    tasks: [
      { text: 'Tổ chức chương trình "Xuân', lead: null, deadline: '2026-01-31' },
      { text: 'Thăm, tặng quà 500', lead: null, deadline: '2026-01-31' },
      { text: 'Phát động Tháng Thanh niên', lead: null, deadline: '2026-03-31' },
      { text: 'Tổ chức Đại hội Đoàn', lead: null, deadline: '2026-06-30' },
      { text: 'Theo dõi, hướng dẫn', lead: 'Ban Thanh thiếu nhi trường học', deadline: null },
      { text: 'Đôn đốc, tổng hợp', lead: 'Văn phòng', deadline: '2026-12-15' },
      { text: 'Xây dựng chương trình phù hợp', lead: 'Các huyện, thị, thành Đoàn cũ, Đoàn xã, phường', deadline: null },
    ],
  },
  {
    name: 'a plan of inspection in steps',
    kind: 'text',
    text: `ĐẢNG UỶ XÃ MƯỜNG LẠN
UỶ BAN KIỂM TRA
*
Số 05-KH/UBKT
ĐẢNG CỘNG SẢN VIỆT NAM
Mường Lạn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
kiểm tra Chi bộ bản Cang việc chấp hành Điều lệ Đảng
-----

Thực hiện Chương trình số 02-CTr/UBKT, ngày 20/01/2026 của Uỷ ban Kiểm tra Đảng uỷ về công tác kiểm tra, giám sát năm 2026, Uỷ ban Kiểm tra Đảng uỷ xây dựng kế hoạch như sau:

1. Nội dung, đối tượng, mốc thời gian kiểm tra
1.1. Nội dung: Việc chấp hành Điều lệ Đảng, nguyên tắc tập trung dân chủ.
1.2. Đối tượng: Chi bộ bản Cang và đồng chí Bí thư chi bộ.
1.3. Mốc thời gian kiểm tra: từ ngày 01/01/2025 đến ngày 31/12/2025.
2. Thời gian, phương pháp tiến hành
2.1. Bước chuẩn bị (từ ngày 16/3/2026 đến ngày 20/3/2026): Tổ kiểm tra xây dựng đề cương, gửi Chi bộ bản Cang chuẩn bị báo cáo.
2.2. Bước tiến hành (từ ngày 23/3/2026 đến ngày 03/4/2026): Tổ kiểm tra làm việc với Chi bộ, thẩm tra, xác minh.
2.3. Bước kết thúc: hoàn thành trước ngày 15/4/2026.
3. Tổ chức thực hiện
- Tổ kiểm tra thực hiện đúng quy trình, báo cáo Uỷ ban Kiểm tra kết quả.
- Chi bộ bản Cang cung cấp đầy đủ hồ sơ, tài liệu.

Nơi nhận:
- Thường trực Đảng uỷ (báo cáo);
- Chi bộ bản Cang;
- Lưu Uỷ ban Kiểm tra.
T/M UỶ BAN KIỂM TRA
CHỦ NHIỆM

Lò Văn Pâng
`,
    facts: {
      type: 'Kế hoạch',
      number: '05 KH UBKT',
      date: '12/3/2026',
      place: 'Mường Lạn',
      organ: 'UỶ BAN KIỂM TRA',
      superior: 'ĐẢNG UỶ XÃ MƯỜNG LẠN',
      archive: 'Uỷ ban Kiểm tra',
      signers: '<T/M> UỶ BAN KIỂM TRA, CHỦ NHIỆM | Lò Văn Pâng',
      labels: '1. 1.1. 1.2. 1.3. 2. 2.1. 2.2. 2.3. 3. - -',
    },
    tasks: [
      { text: 'Tổ kiểm tra xây dựng đề cương', lead: 'Tổ kiểm tra', deadline: '2026-03-20' },
      { text: 'Tổ kiểm tra làm việc với Chi bộ', lead: 'Tổ kiểm tra', deadline: '2026-04-03' },
      { text: 'Tổ kiểm tra thực hiện đúng quy trình', lead: 'Tổ kiểm tra', deadline: null },
      { text: 'Chi bộ bản Cang cung cấp đầy đủ', lead: 'Chi bộ bản Cang', deadline: null },
    ],
  },
  {
    name: 'a plan of a trade union with a table of tabs',
    kind: 'text',
    text: `CÔNG ĐOÀN NGÀNH Y TẾ	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CĐCS BỆNH VIỆN ĐA KHOA AN PHÚ	Độc lập - Tự do - Hạnh phúc
Số: 09/KH-CĐCS	An Phú, ngày 20 tháng 4 năm 2026

KẾ HOẠCH
Tổ chức Tháng Công nhân năm 2026

Căn cứ Kế hoạch số 31/KH-LĐLĐ ngày 10/4/2026 của Liên đoàn Lao động tỉnh về tổ chức Tháng Công nhân và Tháng hành động về ATVSLĐ năm 2026, Ban Chấp hành CĐCS xây dựng kế hoạch:

I. Mục đích
Chăm lo đời sống đoàn viên.

II. Nội dung và tiến độ

STT	Công việc	Thời gian	Phụ trách
1	Treo băng rôn, phát động Tháng Công nhân	28/4/2026	Tổ Hành chính
2	Khám sức khỏe cho nữ đoàn viên	04/5 - 08/5/2026	Khoa Khám bệnh
3	Trao 20 suất quà cho đoàn viên khó khăn	15/5/2026	Ban Nữ công
4	Giải bóng chuyền hơi các khoa, phòng	16/5 đến 23/5/2026	Ban Văn thể

III. Kinh phí
Trích từ quỹ công đoàn: 35.000.000 đồng.

Nơi nhận:	TM. BAN CHẤP HÀNH
- CĐ ngành (b/c);	CHỦ TỊCH
- Các tổ công đoàn (t/h);
- Lưu CĐCS.
	Võ Thị Hạnh
`,
    facts: {
      type: 'Kế hoạch',
      number: '09 KH CĐCS',
      date: '20/4/2026',
      place: 'An Phú',
      organ: 'CĐCS BỆNH VIỆN ĐA KHOA AN PHÚ',
      superior: 'CÔNG ĐOÀN NGÀNH Y TẾ',
      recipients: 'CĐ ngành (b/c) / Các tổ công đoàn (t/h)',
      archive: 'CĐCS',
      signers: '<TM.> BAN CHẤP HÀNH, CHỦ TỊCH | Võ Thị Hạnh',
      tables: '5x4',
    },
    tasks: [
      { text: 'Treo băng rôn, phát động', lead: 'Tổ Hành chính', deadline: '2026-04-28' },
      { text: 'Khám sức khỏe cho nữ', lead: 'Khoa Khám bệnh', deadline: '2026-05-08' },
      { text: 'Trao 20 suất quà', lead: 'Ban Nữ công', deadline: '2026-05-15' },
      { text: 'Giải bóng chuyền hơi', lead: 'Ban Văn thể', deadline: '2026-05-23' },
    ],
  },
  {
    name: 'a plan of a board whose name takes three lines',
    kind: 'text',
    text: `BAN CHỈ ĐẠO 
PHÒNG, CHỐNG TỘI PHẠM                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ ĐÔNG THẠNH                             Độc lập - Tự do - Hạnh phúc
Số: 12/KH-BCĐ                       Đông Thạnh, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Phòng, chống tội phạm năm 2026

I. NHIỆM VỤ
1. Công an xã
- Tham mưu Ban Chỉ đạo ban hành kế hoạch từng quý.
- Mở 02 đợt cao điểm tấn công trấn áp tội phạm (đợt 1: tháng 4; đợt 2: tháng 10).
2. Đề nghị Ủy ban Mặt trận Tổ quốc xã
Vận động Nhân dân tham gia phong trào toàn dân bảo vệ an ninh Tổ quốc.
3. Các thành viên Ban Chỉ đạo căn cứ chức năng, nhiệm vụ được giao, xây dựng kế hoạch của ngành, gửi về Công an xã trước ngày 28/02/2026 để tổng hợp.

Nơi nhận:                                     TM. BAN CHỈ ĐẠO
- Ban Chỉ đạo tỉnh;                             TRƯỞNG BAN
- Thành viên BCĐ;
- Lưu: VT.
                                            CHỦ TỊCH UBND XÃ
                                             Lê Văn Hòa
`,
    facts: {
      organ: 'BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM XÃ ĐÔNG THẠNH',
      superior: null,
      number: '12 KH BCĐ',
      signers: '<TM.> BAN CHỈ ĐẠO, TRƯỞNG BAN, CHỦ TỊCH UBND XÃ | Lê Văn Hòa',
    },
    tasks: [
      { text: 'Tham mưu Ban Chỉ đạo', lead: 'Công an xã', deadline: null },
      { text: 'Mở 02 đợt cao điểm', lead: 'Công an xã', deadline: '2026-10-31' },
      { text: 'Vận động Nhân dân tham gia', lead: 'Ủy ban Mặt trận Tổ quốc xã', deadline: null },
      { text: 'Các thành viên Ban Chỉ đạo căn cứ', lead: 'Các thành viên Ban Chỉ đạo', deadline: '2026-02-28' },
    ],
  },
];
