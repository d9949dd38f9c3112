/** Papers that are right in form and words, of further offices and layouts. Names of places and people are made up. */
import type { SourceKind } from '../../src/model/index.js';

export const papersOfOffices: readonly { readonly name: string; readonly kind: SourceKind; readonly text: string }[] = [
  {
    name: 'plan of a commune on digital change, columns by tabs',
    kind: 'text',
    text: `UỶ BAN NHÂN DÂN	CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ PHÚ BÌNH	Độc lập - Tự do - Hạnh phúc
Số: 112/KH-UBND	Phú Bình, ngày 06 tháng 3 năm 2026


KẾ HOẠCH
Chuyển đổi số trên địa bàn xã Phú Bình năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;
Căn cứ Kế hoạch số 45/KH-UBND ngày 21 tháng 01 năm 2026 của Uỷ ban nhân dân tỉnh về chuyển đổi số tỉnh Thái Nguyên năm 2026;
Theo đề nghị của Trưởng phòng Văn hoá - Xã hội tại Tờ trình số 18/TTr-VHXH ngày 02 tháng 3 năm 2026.
Uỷ ban nhân dân xã Phú Bình ban hành Kế hoạch chuyển đổi số trên địa bàn xã năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức của cán bộ, công chức và Nhân dân về chuyển đổi số.
- Cụ thể hoá các nhiệm vụ mà cấp trên giao, bảo đảm đúng tiến độ.
2. Yêu cầu
- Xác định rõ người, rõ việc, rõ thời gian, rõ sản phẩm.
- Không gây lãng phí, không chạy theo thành tích.
II. CHỈ TIÊU
1. 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình.
2. Tối thiểu 80% hồ sơ được nộp trực tuyến.
3. 100% thôn, tổ dân phố có Tổ công nghệ số cộng đồng hoạt động thực chất.
III. NHIỆM VỤ, GIẢI PHÁP
1. Phòng Văn hoá - Xã hội
a) Chủ trì tham mưu kiện toàn Tổ công nghệ số cộng đồng ở các thôn, hoàn thành trước ngày 31/3/2026.
b) Tổ chức 04 lớp tập huấn kỹ năng số cho người dân, hoàn thành trong quý II năm 2026.
c) Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo Uỷ ban nhân dân xã trước ngày 15 tháng cuối quý.
2. Trung tâm Phục vụ hành chính công xã
a) Bố trí đủ máy tính, máy quét phục vụ người dân nộp hồ sơ trực tuyến.
b) Phân công công chức hướng dẫn người dân tạo tài khoản định danh điện tử mức độ 2.
3. Công an xã
Phối hợp với Trung tâm Phục vụ hành chính công xã rà soát, làm sạch dữ liệu dân cư; hoàn thành trước ngày 30/6/2026.
4. Đề nghị Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội
Tuyên truyền, vận động đoàn viên, hội viên và Nhân dân tham gia chuyển đổi số.
IV. KINH PHÍ
Kinh phí thực hiện từ nguồn ngân sách xã năm 2026 và các nguồn hợp pháp khác theo quy định.
V. TỔ CHỨC THỰC HIỆN
Các phòng, đơn vị, các thôn căn cứ Kế hoạch này tổ chức thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Phòng Văn hoá - Xã hội để tổng hợp, báo cáo Uỷ ban nhân dân xã xem xét, quyết định./.

Nơi nhận:	TM. UỶ BAN NHÂN DÂN
- Sở Khoa học và Công nghệ;	KT. CHỦ TỊCH
- TT. Đảng uỷ, TT. HĐND xã;	PHÓ CHỦ TỊCH
- Các phòng, đơn vị thuộc xã;
- Các thôn;
- Lưu: VT, VHXH.
	Trần Quốc Toản
`,
  },
  {
    name: 'decision on an inspection team, head and tail as tables of pipes',
    kind: 'markdown',
    text: `| UỶ BAN NHÂN DÂN<br>PHƯỜNG TÂN AN | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 205/QĐ-UBND | Tân An, ngày 09 tháng 4 năm 2026 |

**QUYẾT ĐỊNH**

**Về việc thành lập Tổ kiểm tra liên ngành an toàn thực phẩm phường Tân An**

**CHỦ TỊCH UỶ BAN NHÂN DÂN PHƯỜNG TÂN AN**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*

*Căn cứ Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010;*

*Theo đề nghị của Trưởng phòng Kinh tế, Hạ tầng và Đô thị tại Tờ trình số 66/TTr-KTHTĐT ngày 07 tháng 4 năm 2026.*

**QUYẾT ĐỊNH:**

**Điều 1.** Thành lập Tổ kiểm tra liên ngành an toàn thực phẩm phường Tân An (sau đây gọi là Tổ kiểm tra), gồm các ông, bà có tên sau:

1. Ông Đỗ Hữu Phước, Phó Chủ tịch Uỷ ban nhân dân phường, Tổ trưởng;

2. Bà Nguyễn Thị Kim Loan, Trưởng phòng Kinh tế, Hạ tầng và Đô thị, Tổ phó;

3. Ông Lý Văn Sang, Trưởng trạm Y tế phường, thành viên;

4. Đại diện Công an phường, thành viên.

**Điều 2.** Tổ kiểm tra có nhiệm vụ:

1. Kiểm tra việc chấp hành pháp luật về an toàn thực phẩm của các cơ sở trên địa bàn từ ngày 15/4/2026 đến ngày 15/5/2026.

2. Báo cáo Uỷ ban nhân dân phường kết quả kiểm tra trước ngày 20/5/2026. Tổ kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ.

**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký.

Chánh Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân phường, Trưởng phòng Kinh tế, Hạ tầng và Đô thị và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

| ***Nơi nhận:***<br>- Như Điều 3;<br>- TT. Đảng uỷ (b/c);<br>- Lưu: VT, KT. | **CHỦ TỊCH**<br><br><br><br>**Phạm Thanh Tùng** |
|---|---|
`,
  },
  {
    name: 'plan of the Fatherland Front, head and tail line by line',
    kind: 'text',
    text: `MẶT TRẬN TỔ QUỐC VIỆT NAM
TỈNH PHÚ THỌ
UỶ BAN MTTQ VIỆT NAM XÃ HIỀN LƯƠNG
***
Số: 09/KH-MTTQ-BTT
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hiền Lương, ngày 02 tháng 10 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư năm 2025

Thực hiện Hướng dẫn số 10/HD-MTTQ-BTT ngày 15/9/2025 của Ban Thường trực Uỷ ban MTTQ Việt Nam tỉnh về tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2025, Ban Thường trực Uỷ ban MTTQ Việt Nam xã Hiền Lương xây dựng kế hoạch tổ chức Ngày hội như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Tuyên truyền sâu rộng lịch sử, truyền thống vẻ vang của Mặt trận Tổ quốc Việt Nam.
2. Tổ chức Ngày hội thiết thực, tiết kiệm, vui tươi, an toàn.
II. NỘI DUNG, HÌNH THỨC
1. Phần Lễ
- Chào cờ, tuyên bố lý do, giới thiệu đại biểu.
- Báo cáo kết quả thực hiện cuộc vận động ở khu dân cư.
- Công bố quyết định công nhận gia đình văn hoá.
2. Phần Hội
Tổ chức các hoạt động văn nghệ, thể thao, trò chơi dân gian, bữa cơm đoàn kết (nếu có điều kiện).
3. Thời gian: từ ngày 01/11/2025 đến ngày 18/11/2025. Khu dân cư số 3 tổ chức điểm vào ngày 09/11/2025.
4. Địa điểm: nhà văn hoá các khu dân cư.
III. TỔ CHỨC THỰC HIỆN
1. Ban Thường trực Uỷ ban MTTQ Việt Nam xã
- Ban hành văn bản hướng dẫn các khu dân cư trước ngày 10/10/2025.
- Chỉ đạo điểm tại khu dân cư số 3, rút kinh nghiệm chung.
- Tổng hợp kết quả, báo cáo Ban Thường trực Uỷ ban MTTQ Việt Nam tỉnh trước ngày 25/11/2025.
2. Các tổ chức thành viên
Vận động đoàn viên, hội viên tích cực tham gia Ngày hội.
3. Ban công tác Mặt trận các khu dân cư
- Xây dựng kế hoạch, chương trình Ngày hội, gửi về xã trước ngày 20/10/2025.
- Báo cáo kết quả về Ban Thường trực trước ngày 20/11/2025.

Nơi nhận:
- Ban Thường trực Uỷ ban MTTQ tỉnh (b/c);
- Thường trực Đảng uỷ (b/c);
- Các tổ chức thành viên;
- Các khu dân cư;
- Lưu VP.
TM. BAN THƯỜNG TRỰC
CHỦ TỊCH

Đinh Thị Hoà
`,
  },
  {
    name: 'action programme of a commune Party committee, head line by line',
    kind: 'markdown',
    text: `ĐẢNG BỘ TỈNH NGHỆ AN
**ĐẢNG UỶ XÃ KIM LIÊN**
\\*
Số 12-CTr/ĐU

**ĐẢNG CỘNG SẢN VIỆT NAM**

*Kim Liên, ngày 20 tháng 11 năm 2025*

# CHƯƠNG TRÌNH HÀNH ĐỘNG

## thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo

Thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo (sau đây gọi tắt là Nghị quyết 71), Ban Chấp hành Đảng bộ xã xây dựng Chương trình hành động với các nội dung sau:

**I- MỤC TIÊU**

**1. Mục tiêu đến năm 2030**

\\- 100% trường học đạt chuẩn quốc gia, trong đó ít nhất 40% đạt chuẩn mức độ 2.

\\- Phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi.

**2. Tầm nhìn đến năm 2045**

Giáo dục xã Kim Liên thuộc nhóm dẫn đầu của tỉnh.

**II- NHIỆM VỤ, GIẢI PHÁP**

**1. Tăng cường sự lãnh đạo của Đảng**

Cấp uỷ các chi bộ trường học đưa nội dung Nghị quyết 71 vào sinh hoạt chuyên đề trong quý I năm 2026.

**2. Đầu tư cơ sở vật chất**

\\- Xây mới 16 phòng học cho Trường Mầm non Kim Liên; hoàn thành trước năm học 2026 - 2027.

\\- Mua sắm thiết bị dạy học tối thiểu theo Chương trình giáo dục phổ thông 2018.

**III- TỔ CHỨC THỰC HIỆN**

1\\. Uỷ ban nhân dân xã xây dựng kế hoạch triển khai Chương trình hành động này, hoàn thành trong tháng 12/2025; hằng năm cân đối ngân sách chi cho giáo dục.

2\\. Ban Xây dựng Đảng phối hợp với Trung tâm Chính trị tổ chức quán triệt Nghị quyết 71 đến toàn thể đảng viên.

3\\. Uỷ ban Mặt trận Tổ quốc Việt Nam xã giám sát việc thực hiện Chương trình.

4\\. Văn phòng Đảng uỷ theo dõi, đôn đốc, định kỳ 6 tháng, một năm báo cáo Ban Thường vụ Đảng uỷ.

| ***Nơi nhận:*** | **T/M BAN CHẤP HÀNH** |
|---|---|
| - Ban Thường vụ Tỉnh uỷ, | **BÍ THƯ** |
| - Các chi bộ, đảng bộ trực thuộc, | |
| - Lưu Văn phòng Đảng uỷ. | **Phan Đình Trạc** |
`,
  },
  {
    name: 'plan of a Party committee with a table of tasks in groups',
    kind: 'markdown',
    text: `ĐẢNG BỘ TỈNH ĐỒNG THÁP
ĐẢNG UỶ XÃ TÂN HỒNG
\\*
Số 22-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Hồng, ngày 09 tháng 02 năm 2026

**KẾ HOẠCH**

**thực hiện chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2026**

Thực hiện Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW, Đảng uỷ xây dựng Kế hoạch như sau:

**I. MỤC ĐÍCH**

Tạo chuyển biến mạnh mẽ về nhận thức.

**II. PHÂN CÔNG NHIỆM VỤ**

| STT | NỘI DUNG CÔNG VIỆC | ĐƠN VỊ CHỦ TRÌ | ĐƠN VỊ PHỐI HỢP | THỜI GIAN HOÀN THÀNH | SẢN PHẨM |
|---|---|---|---|---|---|
| **A** | **Công tác tuyên truyền** | | | | |
| 1 | Tổ chức hội nghị quán triệt chuyên đề | Ban Xây dựng Đảng | Trung tâm Chính trị | Tháng 3/2026 | Báo cáo |
| 2 | Xây dựng chuyên mục trên trang thông tin điện tử | Phòng Văn hoá - Xã hội | VP Đảng uỷ | Thường xuyên | Chuyên mục |
| **B** | **Công tác kiểm tra** | | | | |
| 3 | Kiểm tra việc thực hiện tại 05 chi bộ | UBKT Đảng uỷ | Ban Xây dựng Đảng | Quý III/2026 | Thông báo kết luận |
| 4 | Sơ kết 06 tháng | VP Đảng uỷ | Các chi bộ | Trước 25/6/2026 | Báo cáo sơ kết |

**III. TỔ CHỨC THỰC HIỆN**

Các chi bộ trực thuộc căn cứ Kế hoạch này xây dựng kế hoạch của chi bộ trước ngày 28/02/2026.

| Nơi nhận: | T/M BAN CHẤP HÀNH |
|:--|:-:|
| - Tỉnh uỷ (để báo cáo),<br>- Các chi bộ trực thuộc,<br>- Lưu Văn phòng Đảng uỷ. | BÍ THƯ<br><br><br>Lê Văn Nhơn |
`,
  },
  {
    name: "plan of a Women's Union, plus signs under titles",
    kind: 'text',
    text: `HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM
BAN THƯỜNG VỤ HỘI LHPN PHƯỜNG TRÀ LÝ

Số: 14/KH-BTV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

Trà Lý, ngày 20 tháng 02 năm 2026

KẾ HOẠCH
Tổ chức các hoạt động kỷ niệm 116 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2026)

Căn cứ Kế hoạch số 210/KH-BTV ngày 05/02/2026 của Ban Thường vụ Hội LHPN tỉnh Hưng Yên, Ban Thường vụ Hội LHPN phường xây dựng Kế hoạch tổ chức các hoạt động như sau:

I. MỤC ĐÍCH
Ôn lại truyền thống, động viên hội viên phụ nữ thi đua lao động, sản xuất.

II. NỘI DUNG HOẠT ĐỘNG
1. Tuyên truyền
+ Treo băng rôn, khẩu hiệu tại trụ sở và nhà văn hóa các tổ dân phố, xong trước ngày 01/3/2026.
+ Đăng tin, bài trên fanpage của Hội.
2. Mít tinh kỷ niệm
2.1. Thời gian: 7h30 ngày 06/3/2026 (thứ Sáu)
2.2. Địa điểm: Hội trường UBND phường
2.3. Thành phần: 150 đại biểu, gồm:
+ Đại diện lãnh đạo phường: 10 đại biểu
+ Cán bộ Hội qua các thời kỳ: 40 đại biểu
+ Hội viên tiêu biểu: 100 đại biểu
3. Tặng quà
Thăm, tặng 20 suất quà cho phụ nữ có hoàn cảnh khó khăn, mỗi suất trị giá 500.000 đồng.

III. TỔ CHỨC THỰC HIỆN
1. Ban Thường vụ Hội LHPN phường
- Ban hành kế hoạch, giấy mời; chuẩn bị nội dung mít tinh.
- Đ/c Phó Chủ tịch phụ trách hậu cần, khánh tiết.
2. Chi hội phụ nữ các tổ dân phố
- Lập danh sách hội viên dự mít tinh, gửi về Hội LHPN phường trước ngày 28/02/2026.
- Tổ chức gặp mặt hội viên, phù hợp với điều kiện của chi hội.

Trên đây là Kế hoạch tổ chức các hoạt động kỷ niệm 116 năm Ngày Quốc tế Phụ nữ, đề nghị các chi hội nghiêm túc thực hiện.

Nơi nhận:
- BTV Hội LHPN tỉnh;
- Thường trực Đảng ủy (báo cáo);
- Các chi hội;
- Lưu VT.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH



Phạm Thị Lan Anh
`,
  },
];
