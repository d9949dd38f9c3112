/** Sound documents of many organs and types, in the form that their regulation demands: the linter has nothing to say of them. */
export interface SoundDocument {
  readonly name: string;
  readonly kind: 'markdown' | 'text';
  readonly text: string;
}

export const soundDocuments: readonly SoundDocument[] = [
  {
    name: 'kế hoạch của đảng ủy xã, 2025',
    kind: 'text',
    text: `ĐẢNG BỘ TỈNH TUYÊN QUANG                ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG UỶ XÃ YÊN PHÚ
*                                       Yên Phú, ngày 15 tháng 9 năm 2025
Số 12-KH/ĐU

KẾ HOẠCH
kiểm tra, giám sát của Ban Chấp hành Đảng bộ xã năm 2026
-----

Thực hiện Điều lệ Đảng và Quy định số 296-QĐ/TW, ngày 30/5/2025 của Ban Chấp hành Trung ương về công tác kiểm tra, giám sát và kỷ luật của Đảng; Ban Chấp hành Đảng bộ xã ban hành Kế hoạch kiểm tra, giám sát năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Nâng cao năng lực lãnh đạo, sức chiến đấu của các tổ chức đảng; chủ động phòng ngừa vi phạm từ sớm, từ xa.

2. Việc kiểm tra, giám sát phải đúng phương hướng, phương châm, nguyên tắc, quy trình và thẩm quyền.

II. NỘI DUNG

1. Kiểm tra 03 chi bộ về việc lãnh đạo, chỉ đạo phát triển kinh tế hợp tác, thời gian thực hiện: quý II/2026.

2. Giám sát chuyên đề 02 chi bộ về việc thực hiện quy chế làm việc, thời gian thực hiện: quý III/2026.

III. TỔ CHỨC THỰC HIỆN

1. Uỷ ban Kiểm tra Đảng uỷ: Tham mưu quyết định thành lập đoàn kiểm tra, đoàn giám sát, hoàn thành trước ngày 28/02/2026.

2. Văn phòng Đảng uỷ: Theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Ban Thường vụ Đảng uỷ trước ngày 10/12/2026.

Nơi nhận:                               T/M BAN CHẤP HÀNH
- Ban Thường vụ Tỉnh uỷ (báo cáo),      BÍ THƯ
- Uỷ ban Kiểm tra Tỉnh uỷ,
- Các chi bộ trực thuộc,
- Các đồng chí Đảng uỷ viên,            Hoàng Văn Thái
- Lưu Văn phòng Đảng uỷ.
`,
  },
  {
    name: 'quyết định của chủ tịch ủy ban nhân dân xã',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HÒA AN                               Độc lập - Tự do - Hạnh phúc

Số: 215/QĐ-UBND                         Hòa An, ngày 04 tháng 11 năm 2025

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác chuyển đổi số cộng đồng xã Hòa An

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA AN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Căn cứ Kế hoạch số 88/KH-UBND ngày 20 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng về chuyển đổi số năm 2026;

Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác chuyển đổi số cộng đồng xã Hòa An gồm các ông, bà có tên trong danh sách kèm theo Quyết định này.

Điều 2. Nhiệm vụ của Tổ công tác

1. Hướng dẫn người dân sử dụng dịch vụ công trực tuyến.

2. Báo cáo kết quả với Chủ tịch Ủy ban nhân dân xã trước ngày 20 hằng tháng.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

Điều 4. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                               CHỦ TỊCH
- Như Điều 4;
- Sở Khoa học và Công nghệ;
- Thường trực Đảng ủy xã;
- Lưu: VT, VHXH.                        Nông Thị Hạnh

DANH SÁCH
(Kèm theo Quyết định số 215/QĐ-UBND ngày 04 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân xã Hòa An)

1. Ông Lục Văn Quân, Phó Chủ tịch Ủy ban nhân dân xã.

2. Bà Hoàng Thị Mai, Trưởng phòng Văn hóa - Xã hội.
`,
  },
  {
    name: 'thông báo của trường trung học cơ sở',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN PHƯỜNG BẾN TRE          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG THCS MỸ HÓA                      Độc lập - Tự do - Hạnh phúc

Số: 37/TB-THCSMH                        Bến Tre, ngày 11 tháng 8 năm 2025

THÔNG BÁO
Về việc tựu trường và khai giảng năm học 2025 - 2026

Thực hiện Quyết định số 1280/QĐ-UBND ngày 05 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Vĩnh Long ban hành kế hoạch thời gian năm học 2025 - 2026, Trường Trung học cơ sở Mỹ Hóa thông báo như sau:

1. Học sinh lớp 9 tựu trường vào thứ Hai, ngày 25 tháng 8 năm 2025; các lớp còn lại tựu trường vào thứ Năm, ngày 28 tháng 8 năm 2025.

2. Lễ khai giảng tổ chức lúc 07 giờ 30 phút, thứ Sáu, ngày 05 tháng 9 năm 2025 tại sân trường.

3. Giáo viên chủ nhiệm thông báo lịch học cho cha mẹ học sinh, nộp danh sách lớp về văn phòng trước ngày 30 tháng 8 năm 2025.

Đề nghị cán bộ, giáo viên, nhân viên và cha mẹ học sinh thực hiện đúng nội dung thông báo này./.

Nơi nhận:                               HIỆU TRƯỞNG
- Phòng Văn hóa - Xã hội (để báo cáo);
- Ban đại diện cha mẹ học sinh;
- Các tổ chuyên môn;
- Lưu: VT.                              Trần Quốc Bảo
`,
  },
  {
    name: 'kế hoạch của bệnh viện',
    kind: 'markdown',
    text: `---
thể thức: 30/2020/NĐ-CP
cơ quan cấp trên: Sở Y tế tỉnh Quảng Ngãi
cơ quan ban hành: Bệnh viện Đa khoa khu vực Sơn Tịnh
số và ký hiệu: 64/KH-BVST
địa danh: Sơn Tịnh
ngày ban hành: 12/01/2026
---

# KẾ HOẠCH

Đào tạo liên tục cho nhân viên y tế năm 2026

Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;

Căn cứ Thông tư số 32/2023/TT-BYT ngày 31 tháng 12 năm 2023 của Bộ trưởng Bộ Y tế quy định chi tiết một số điều của Luật Khám bệnh, chữa bệnh.

Bệnh viện Đa khoa khu vực Sơn Tịnh xây dựng kế hoạch đào tạo liên tục năm 2026 như sau:

## I. MỤC TIÊU

1. Trên 95% nhân viên y tế được cập nhật kiến thức, kỹ năng chuyên môn.

2. Mỗi khoa có ít nhất 02 bác sĩ được đào tạo chuyên sâu.

## II. NỘI DUNG

1. Cấp cứu cơ bản: 24 tiết, tổ chức trong tháng 3 năm 2026.

2. Kiểm soát nhiễm khuẩn: 16 tiết, tổ chức trong tháng 5 năm 2026.

## III. TỔ CHỨC THỰC HIỆN

1. Phòng Kế hoạch tổng hợp: Lập danh sách học viên, mời giảng viên.

2. Khoa Hồi sức cấp cứu: Chuẩn bị mô hình, trang thiết bị thực hành.

3. Phòng Tài chính kế toán: Bố trí kinh phí, thanh toán theo quy định./.

**Nơi nhận:**

- Sở Y tế (để báo cáo);
- Ban Giám đốc;
- Các khoa, phòng;
- Lưu: VT, KHTH.

GIÁM ĐỐC

Phạm Ngọc Lân
`,
  },
  {
    name: 'công văn của công đoàn',
    kind: 'text',
    text: `LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG THÁP       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG ĐOÀN PHƯỜNG CAO LÃNH               Độc lập - Tự do - Hạnh phúc

Số: 18/CĐ-CL                            Cao Lãnh, ngày 02 tháng 12 năm 2025
V/v chăm lo Tết cho đoàn viên

Kính gửi: Các công đoàn cơ sở trực thuộc

Thực hiện Kế hoạch số 45/KH-LĐLĐ ngày 20 tháng 11 năm 2025 của Liên đoàn Lao động tỉnh Đồng Tháp về tổ chức các hoạt động chăm lo Tết Bính Ngọ năm 2026, Công đoàn phường đề nghị các công đoàn cơ sở thực hiện một số nội dung sau:

1. Rà soát, lập danh sách đoàn viên có hoàn cảnh khó khăn, gửi về Công đoàn phường trước ngày 20 tháng 12 năm 2025.

2. Phối hợp với người sử dụng lao động công khai phương án lương, thưởng Tết.

3. Tổ chức chương trình “Tết Sum vầy” phù hợp với điều kiện của đơn vị.

Đề nghị các công đoàn cơ sở quan tâm triển khai thực hiện./.

Nơi nhận:                               TM. BAN THƯỜNG VỤ
- Như trên;                             CHỦ TỊCH
- LĐLĐ tỉnh (để báo cáo);
- Lưu: VT.
                                        Võ Thị Kim Ngân
`,
  },
  {
    name: 'nghị quyết của hội đồng nhân dân xã',
    kind: 'text',
    text: `HỘI ĐỒNG NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ KIM LIÊN                             Độc lập - Tự do - Hạnh phúc

Số: 09/NQ-HĐND                          Kim Liên, ngày 18 tháng 12 năm 2025

NGHỊ QUYẾT
Về nhiệm vụ phát triển kinh tế - xã hội năm 2026

HỘI ĐỒNG NHÂN DÂN XÃ KIM LIÊN
KHÓA I, KỲ HỌP THỨ BA

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Xét Tờ trình số 140/TTr-UBND ngày 10 tháng 12 năm 2025 của Ủy ban nhân dân xã về kế hoạch phát triển kinh tế - xã hội năm 2026; báo cáo thẩm tra của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu Hội đồng nhân dân xã tại kỳ họp.

QUYẾT NGHỊ:

Điều 1. Thông qua mục tiêu, chỉ tiêu phát triển kinh tế - xã hội năm 2026

1. Tổng giá trị sản xuất tăng 9,5% so với năm 2025.

2. Thu ngân sách trên địa bàn đạt 24,6 tỷ đồng.

3. Tỷ lệ hộ nghèo còn dưới 1,2%.

Điều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết.

Điều 3. Thường trực Hội đồng nhân dân, các Ban và đại biểu Hội đồng nhân dân xã giám sát việc thực hiện Nghị quyết.

Nghị quyết này đã được Hội đồng nhân dân xã Kim Liên khóa I, kỳ họp thứ ba thông qua ngày 18 tháng 12 năm 2025 và có hiệu lực từ ngày ký./.

Nơi nhận:                               CHỦ TỊCH
- Thường trực HĐND tỉnh;
- Thường trực Đảng ủy xã;
- Đại biểu HĐND xã;
- Lưu: VT.                              Nguyễn Sinh Hùng
`,
  },
  {
    name: 'báo cáo của đoàn xã',
    kind: 'text',
    text: `TỈNH ĐOÀN LÂM ĐỒNG                      ĐOÀN TNCS HỒ CHÍ MINH
BCH ĐOÀN XÃ ĐỨC TRỌNG
***                                     Đức Trọng, ngày 25 tháng 11 năm 2025
Số: 21-BC/ĐTN

BÁO CÁO
Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2025
------

I. KẾT QUẢ ĐẠT ĐƯỢC

1. Công tác giáo dục: Tổ chức 12 buổi sinh hoạt chi đoàn chủ điểm với 540 lượt đoàn viên tham gia.

2. Phong trào tình nguyện: Ra quân 06 ngày thứ bảy tình nguyện, trồng 1.200 cây xanh, sửa chữa 2,5 km đường thôn.

3. Xây dựng Đoàn: Kết nạp 75 đoàn viên mới; giới thiệu 09 đoàn viên ưu tú cho Đảng.

II. HẠN CHẾ

Một số chi đoàn thôn sinh hoạt chưa đều; cán bộ đoàn thay đổi nhiều.

III. PHƯƠNG HƯỚNG NĂM 2026

1. Triển khai Tháng Thanh niên, chiến dịch Thanh niên tình nguyện hè.

2. Nâng cao chất lượng sinh hoạt chi đoàn.

Nơi nhận:                               TM. BAN CHẤP HÀNH ĐOÀN XÃ
- Ban Thường vụ Tỉnh đoàn (b/c);        BÍ THƯ
- Thường trực Đảng ủy xã (b/c);
- Các chi đoàn trực thuộc;
- Lưu VP.
                                        Cil Ha Thuyên
`,
  },
  {
    name: 'biên bản họp của ủy ban nhân dân',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG VĨNH THÔNG                       Độc lập - Tự do - Hạnh phúc

Số: 14/BB-UBND                          Vĩnh Thông, ngày 06 tháng 10 năm 2025

BIÊN BẢN
Họp bàn phương án phòng, chống ngập úng

Thời gian bắt đầu: 08 giờ 00 phút, ngày 06 tháng 10 năm 2025.

Địa điểm: Phòng họp số 1, trụ sở Ủy ban nhân dân phường.

Thành phần tham dự:

- Ông Danh Hoàng Nam, Phó Chủ tịch Ủy ban nhân dân phường;
- Bà Lê Thị Thu Thủy, Trưởng phòng Kinh tế, Hạ tầng và Đô thị;
- Đại diện các khu phố.

Chủ trì: Ông Danh Hoàng Nam.

Thư ký: Bà Lê Thị Thu Thủy.

Nội dung:

1. Bà Lê Thị Thu Thủy báo cáo hiện trạng 04 điểm ngập trên địa bàn.

2. Các đại biểu thảo luận, thống nhất nạo vét 3,2 km cống thoát nước.

3. Chủ trì kết luận: Giao Phòng Kinh tế, Hạ tầng và Đô thị lập dự toán, trình trước ngày 20 tháng 10 năm 2025.

Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 06 tháng 10 năm 2025./.

THƯ KÝ                                  CHỦ TRÌ


Lê Thị Thu Thủy                         Danh Hoàng Nam

Nơi nhận:
- Chủ tịch, các Phó Chủ tịch UBND phường;
- Lưu: VT.
`,
  },
  {
    name: 'giấy mời của đảng ủy phường',
    kind: 'text',
    text: `ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG             ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY PHƯỜNG KIẾN AN
*                                       Kiến An, ngày 09 tháng 3 năm 2026
Số 05-GM/ĐU

GIẤY MỜI
dự hội nghị sơ kết công tác quý I năm 2026

Kính gửi: Các đồng chí Ủy viên Ban Chấp hành Đảng bộ phường

Ban Thường vụ Đảng ủy phường Kiến An trân trọng kính mời các đồng chí dự hội nghị sơ kết công tác quý I năm 2026.

Thời gian: 14 giờ 00 phút, thứ Sáu, ngày 27/3/2026.

Địa điểm: Hội trường tầng 3, trụ sở Đảng ủy phường.

Đề nghị các đồng chí sắp xếp công việc, dự họp đúng thành phần, thời gian.

Nơi nhận:                               T/L BAN THƯỜNG VỤ
- Như kính gửi,                         CHÁNH VĂN PHÒNG
- Thường trực Đảng ủy,
- Lưu Văn phòng Đảng ủy.
                                        Vũ Đức Tuấn
`,
  },
  {
    name: 'tờ trình của sở',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN TỈNH GIA LAI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                               Độc lập - Tự do - Hạnh phúc

Số: 302/TTr-SNV                         Gia Lai, ngày 17 tháng 10 năm 2025

TỜ TRÌNH
Về việc ban hành Quy chế thi đua, khen thưởng

Kính gửi: Ủy ban nhân dân tỉnh Gia Lai

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;

Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.

Sở Nội vụ trình Ủy ban nhân dân tỉnh ban hành Quy chế thi đua, khen thưởng trên địa bàn tỉnh như sau:

I. SỰ CẦN THIẾT

Sau khi sắp xếp đơn vị hành chính, quy chế cũ của hai tỉnh không còn phù hợp.

II. NỘI DUNG CƠ BẢN

1. Quy chế gồm 5 chương, 32 điều.

2. Đối tượng áp dụng: cá nhân, tập thể trong và ngoài tỉnh có thành tích đóng góp cho tỉnh.

III. KIẾN NGHỊ

Kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định./.

Nơi nhận:                               KT. GIÁM ĐỐC
- Như trên;                             PHÓ GIÁM ĐỐC
- Giám đốc, các Phó Giám đốc Sở;
- Lưu: VT, TĐKT.
                                        Siu Trung
`,
  },
  {
    name: 'kế hoạch của ủy ban mặt trận',
    kind: 'text',
    text: `ỦY BAN MTTQ VIỆT NAM TỈNH PHÚ THỌ       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM    Độc lập - Tự do - Hạnh phúc
XÃ TAM NÔNG

Số: 07/KH-MTTQ-BTT                      Tam Nông, ngày 20 tháng 10 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2025

Thực hiện Hướng dẫn số 12/HD-MTTQ-BTT ngày 01 tháng 10 năm 2025 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Phú Thọ về tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư, Ban Thường trực Ủy ban MTTQ Việt Nam xã Tam Nông xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Tuyên truyền kỷ niệm 95 năm Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam (18/11/1930 - 18/11/2025).

2. Ngày hội được tổ chức trang trọng, vui tươi, tiết kiệm.

II. THỜI GIAN, ĐỊA ĐIỂM

Từ ngày 10/11/2025 đến ngày 18/11/2025, tại nhà văn hóa các khu dân cư.

III. TỔ CHỨC THỰC HIỆN

1. Ban Công tác Mặt trận các khu dân cư: Chủ trì tổ chức Ngày hội; báo cáo kết quả trước ngày 20/11/2025.

2. Các tổ chức chính trị - xã hội xã: Phối hợp tổ chức các hoạt động văn nghệ, thể thao.

Nơi nhận:                               TM. BAN THƯỜNG TRỰC
- Ban Thường trực MTTQ tỉnh;            CHỦ TỊCH
- Thường trực Đảng ủy xã;
- Các Ban Công tác Mặt trận;
- Lưu: VT.
                                        Hán Văn Chung
`,
  },
  {
    name: 'công văn của công ty nhà nước',
    kind: 'text',
    text: `TỔNG CÔNG TY CẤP NƯỚC MIỀN TRUNG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG TY CẤP NƯỚC SÔNG HÀN               Độc lập - Tự do - Hạnh phúc

Số: 411/CNSH-KT                         Đà Nẵng, ngày 08 tháng 01 năm 2026
V/v tạm ngừng cấp nước để bảo trì

Kính gửi:
- Ủy ban nhân dân phường Hải Châu;
- Công an phường Hải Châu.

Để bảo trì tuyến ống D400 trên đường Bạch Đằng, Công ty Cấp nước Sông Hàn tạm ngừng cấp nước từ 22 giờ 00 phút ngày 15 tháng 01 năm 2026 đến 05 giờ 00 phút ngày 16 tháng 01 năm 2026.

Khu vực ảnh hưởng gồm các đường Bạch Đằng, Trần Phú và Nguyễn Du. Công ty bố trí 03 xe bồn phục vụ các bệnh viện, trường học.

Đề nghị Quý cơ quan thông báo cho nhân dân biết, dự trữ nước và phối hợp giữ gìn trật tự tại khu vực thi công.

Trân trọng cảm ơn./.

Nơi nhận:                               GIÁM ĐỐC
- Như trên;
- Phòng Kỹ thuật;
- Lưu: VT.
                                        Huỳnh Tấn Lợi
`,
  },
];
