/**
 * Plans and parts of plans in the layouts of many offices, with the tasks that a careful reader sees in them. A person wrote the values
 * before any program read the texts. Names of places and people are made up.
 */
import type { SourceKind } from '../../src/model/index.js';

export interface WantedTask {
  /** The beginning of its wording, some forty characters. */
  readonly text: string;
  /** `null`: nobody is named; `undefined`: not judged. */
  readonly lead?: string | null | undefined;
  /** The last day, as a calendar writes it; `null`: no day; `undefined`: not judged. */
  readonly deadline?: string | null | undefined;
}

export interface TaskPassage {
  readonly origin: string;
  readonly layout: string;
  readonly kind?: SourceKind;
  readonly text: string;
  readonly tasks: readonly WantedTask[];
}

/** The same lead for each wording. */
function ledBy(lead: string | null, ...texts: readonly string[]): readonly WantedTask[] {
  return texts.map((text) => ({ text, lead, deadline: null }));
}

export const passages: readonly TaskPassage[] = [
  {
    origin: 'Đoàn xã: Tháng Thanh niên',
    layout: 'dashes under titles; dashes under organs of many',
    kind: 'text',
    text: `ĐOÀN TNCS HỒ CHÍ MINH
BAN CHẤP HÀNH ĐOÀN XÃ YÊN SƠN
***
Số: 07-KH/ĐTN

ĐOÀN TNCS HỒ CHÍ MINH
Yên Sơn, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2025

Ban Chấp hành Đoàn xã xây dựng kế hoạch như sau:

I. MỤC ĐÍCH - YÊU CẦU
- Phát huy tinh thần xung kích, tình nguyện của tuổi trẻ.
- Các hoạt động phải thiết thực, tiết kiệm, có sức lan tỏa.

II. NỘI DUNG
1. Công tác tuyên truyền
- Đăng tải tin, bài về Tháng Thanh niên trên trang Facebook của Đoàn xã.
- Treo băng rôn, pa nô tại trụ sở UBND xã và các nhà văn hóa thôn.
2. Các hoạt động tình nguyện
- Ra quân "Ngày Chủ nhật xanh" vào ngày 09/3/2025 tại các tuyến đường liên thôn.
- Tổ chức khám bệnh, cấp thuốc miễn phí cho 100 người cao tuổi; hoàn thành trước ngày 20/3/2025.
- Xây dựng 01 công trình "Thắp sáng đường quê" tại thôn Làng Mạ.

III. CHỈ TIÊU
- 100% cơ sở Đoàn tổ chức ra quân.
- Kết nạp từ 10 đoàn viên mới trở lên.

IV. TỔ CHỨC THỰC HIỆN
1. Ban Thường vụ Đoàn xã
- Ban hành kế hoạch và hướng dẫn các cơ sở thực hiện.
- Theo dõi, đôn đốc, tổng hợp báo cáo Huyện đoàn trước ngày 30/3/2025.
2. Các cơ sở Đoàn – Hội – Đội trực thuộc
- Căn cứ kế hoạch này xây dựng kế hoạch của đơn vị.
- Báo cáo kết quả về Đoàn xã trước ngày 25/3/2025.

Nơi nhận:                                    TM. BAN THƯỜNG VỤ
- Huyện đoàn;                                      BÍ THƯ
- Đảng ủy xã;
- Lưu: VP.                                      Hoàng Văn Tú`,
    tasks: [
      { text: 'Đăng tải tin, bài về Tháng Thanh niên', lead: null, deadline: null },
      { text: 'Treo băng rôn, pa nô tại trụ sở', lead: null, deadline: null },
      { text: 'Ra quân "Ngày Chủ nhật xanh"', lead: null, deadline: '2025-03-09' },
      { text: 'Tổ chức khám bệnh, cấp thuốc miễn phí', lead: null, deadline: '2025-03-20' },
      { text: 'Xây dựng 01 công trình "Thắp sáng', lead: null, deadline: null },
      { text: 'Ban hành kế hoạch và hướng dẫn', lead: 'Ban Thường vụ Đoàn xã', deadline: null },
      { text: 'Theo dõi, đôn đốc, tổng hợp báo cáo', lead: 'Ban Thường vụ Đoàn xã', deadline: '2025-03-30' },
      { text: 'Căn cứ kế hoạch này xây dựng', lead: 'Các cơ sở Đoàn – Hội – Đội trực thuộc', deadline: null },
      { text: 'Báo cáo kết quả về Đoàn xã', lead: 'Các cơ sở Đoàn – Hội – Đội trực thuộc', deadline: '2025-03-25' },
    ],
  },
  {
    origin: 'Đảng ủy xã: dân vận, ban hành cuối năm trước',
    layout: 'numbered sentences; year from the abstract',
    text: `ĐẢNG BỘ HUYỆN BA BỂ

ĐẢNG ỦY XÃ NAM CƯỜNG

\\*

Số 45-KH/ĐU

*Nam Cường, ngày 20 tháng 12 năm 2023*

**KẾ HOẠCH**

**công tác dân vận năm 2024**

Ban Thường vụ Đảng ủy xã xây dựng kế hoạch như sau:

**I. MỤC TIÊU**

1. Củng cố mối quan hệ mật thiết giữa Đảng với Nhân dân.

2. Phấn đấu 90% thôn đạt danh hiệu văn hóa.

**II. NHIỆM VỤ**

1. Tổ chức hội nghị tổng kết công tác dân vận năm 2023, triển khai nhiệm vụ năm 2024; xong trước ngày 30/01.

2. Khối Dân vận xã tham mưu tổ chức đối thoại giữa người đứng đầu cấp ủy với Nhân dân, hoàn thành trước ngày 30/5.

3. Công an xã mở đợt vận động giao nộp vũ khí, vật liệu nổ; thời gian: quý II/2024.

4. Đề nghị Ủy ban nhân dân xã thường xuyên phối hợp với Mặt trận Tổ quốc nắm tình hình Nhân dân.

5. Định kỳ, Văn phòng Đảng ủy chủ trì, phối hợp với Khối Dân vận rà soát việc thực hiện quy chế dân chủ.

**III. TỔ CHỨC THỰC HIỆN**

1. Các chi bộ trực thuộc xây dựng kế hoạch cụ thể, gửi về Đảng ủy (qua Khối Dân vận) trước ngày 15/01.

2. Khối Dân vận theo dõi, đôn đốc và báo cáo Ban Thường vụ Đảng ủy.

| *Nơi nhận:* | T/M BAN THƯỜNG VỤ |
|---|---|
| - Ban Dân vận Huyện ủy, | PHÓ BÍ THƯ |
| - Các chi bộ trực thuộc, | |
| - Lưu Văn phòng Đảng ủy. | **Nông Thị Lan** |`,
    tasks: [
      { text: 'Tổ chức hội nghị tổng kết công tác dân vận', lead: null, deadline: '2024-01-30' },
      { text: 'Khối Dân vận xã tham mưu tổ chức đối thoại', lead: 'Khối Dân vận xã', deadline: '2024-05-30' },
      { text: 'Công an xã mở đợt vận động', lead: 'Công an xã', deadline: '2024-06-30' },
      { text: 'Đề nghị Ủy ban nhân dân xã thường xuyên', lead: 'Ủy ban nhân dân xã', deadline: null },
      { text: 'Định kỳ, Văn phòng Đảng ủy chủ trì', lead: 'Văn phòng Đảng ủy', deadline: null },
      { text: 'Các chi bộ trực thuộc xây dựng kế hoạch', lead: 'Các chi bộ trực thuộc', deadline: '2024-01-15' },
      { text: 'Khối Dân vận theo dõi, đôn đốc', lead: 'Khối Dân vận', deadline: null },
    ],
  },
  {
    origin: 'UBND xã: phòng cháy, chữa cháy rừng',
    layout: 'organs of many kinds as headings',
    text: `ỦY BAN NHÂN DÂN XÃ MƯỜNG KHÚA

Số: 31/KH-UBND

*Mường Khúa, ngày 06 tháng 01 năm 2026*

# KẾ HOẠCH

## Phòng cháy, chữa cháy rừng mùa khô năm 2026

### III. PHÂN CÔNG TRÁCH NHIỆM

1. Phòng Kinh tế; Trung tâm Dịch vụ nông nghiệp:

- Tham mưu Ủy ban nhân dân xã kiện toàn Ban Chỉ huy trước ngày 20/01/2026.

- Hướng dẫn các thôn ký cam kết bảo vệ rừng.

2. Công an xã, Ban Chỉ huy Quân sự xã:

- Tuần tra tại các khu vực trọng điểm.

- Điều tra, xử lý nghiêm các hành vi vi phạm.

3. Đối với các thôn, bản, chủ rừng

- Thành lập tổ xung kích từ 10 đến 15 người.

- Phát dọn thực bì trước khi đốt nương.

4. Đề nghị Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã

- Vận động hội viên không đốt nương trong những ngày nắng nóng.

5. Hạt Kiểm lâm khu vực (mời phối hợp): Cử kiểm lâm địa bàn bám cơ sở; thông báo cấp cháy hằng ngày.

6. Các trường học trên địa bàn lồng ghép tuyên truyền trong giờ chào cờ.`,
    tasks: [
      { text: 'Tham mưu Ủy ban nhân dân xã kiện toàn', lead: undefined, deadline: '2026-01-20' },
      { text: 'Hướng dẫn các thôn ký cam kết', deadline: null },
      { text: 'Tuần tra tại các khu vực trọng điểm', deadline: null },
      { text: 'Điều tra, xử lý nghiêm các hành vi', deadline: null },
      ...ledBy('các thôn, bản, chủ rừng', 'Thành lập tổ xung kích', 'Phát dọn thực bì trước khi'),
      ...ledBy('Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã', 'Vận động hội viên không đốt nương'),
      { text: 'Cử kiểm lâm địa bàn bám cơ sở', deadline: null },
      { text: 'Các trường học trên địa bàn lồng ghép', lead: 'Các trường học trên địa bàn', deadline: null },
    ],
  },
  {
    origin: 'Trường THCS: kế hoạch năm học',
    layout: 'table by month',
    text: `PHÒNG VĂN HÓA - XÃ HỘI

TRƯỜNG THCS LÊ QUÝ ĐÔN

Số: 56/KH-THCSLQĐ

*Hòa Bình, ngày 12 tháng 9 năm 2025*

**KẾ HOẠCH**

**Hoạt động ngoài giờ lên lớp học kỳ I năm học 2025 - 2026**

**I. Đặc điểm tình hình**

1. Thuận lợi: Đội ngũ giáo viên nhiệt tình, có trách nhiệm.

2. Khó khăn: Sân chơi, bãi tập còn hẹp.

**II. Nội dung hoạt động từng tháng**

| Thời gian | Nội dung công việc | Người phụ trách |
|---|---|---|
| Tháng 9/2025 | Tổ chức Lễ khai giảng năm học mới | Ban Giám hiệu |
| Tháng 10/2025 | Đại hội Liên đội; ký giao ước thi đua giữa các chi đội | Tổng phụ trách Đội |
| Tháng 11/2025 | Hội thi văn nghệ chào mừng Ngày Nhà giáo Việt Nam 20/11 | Đoàn trường |
| Tháng 12/2025 | Viếng Nghĩa trang liệt sĩ, chăm sóc gia đình chính sách | Chi đoàn giáo viên |

**III. Kinh phí**

- Hội thi văn nghệ: 5.000.000 đồng.

- Viếng Nghĩa trang liệt sĩ: 1.500.000 đồng.`,
    tasks: [
      { text: 'Tổ chức Lễ khai giảng năm học mới', lead: 'Ban Giám hiệu', deadline: '2025-09-30' },
      { text: 'Đại hội Liên đội; ký giao ước', lead: 'Tổng phụ trách Đội', deadline: '2025-10-31' },
      { text: 'Hội thi văn nghệ chào mừng', lead: 'Đoàn trường', deadline: '2025-11-30' },
      { text: 'Viếng Nghĩa trang liệt sĩ, chăm sóc', lead: 'Chi đoàn giáo viên', deadline: '2025-12-31' },
    ],
  },
  {
    origin: 'Mặt trận xã: Ngày hội Đại đoàn kết',
    layout: 'letters under numbers; how-lines; persons',
    kind: 'text',
    text: `UBND MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN THÀNH
BAN THƯỜNG TRỰC
Số: 18/KH-MTTQ-BTT
Tân Thành, ngày 02 tháng 10 năm 2025

KẾ HOẠCH
Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư năm 2025

II. NỘI DUNG, HÌNH THỨC TỔ CHỨC
1. Phần lễ
- Chào cờ, tuyên bố lý do, giới thiệu đại biểu.
- Diễn văn ôn lại truyền thống Mặt trận.
- Phát biểu của đại biểu cấp trên.
2. Phần hội: Các trò chơi dân gian, bữa cơm đoàn kết.

III. THỜI GIAN, ĐỊA ĐIỂM
- Thời gian: từ ngày 10/11 đến ngày 18/11/2025.
- Địa điểm: nhà văn hóa các khu dân cư.

IV. TỔ CHỨC THỰC HIỆN
1. Ban Thường trực Ủy ban MTTQ Việt Nam xã
a) Chọn khu dân cư Đồng Tâm tổ chức điểm, xong trước ngày 11/11/2025.
b) Phân công cán bộ về dự Ngày hội tại các khu dân cư.
2. Các tổ chức thành viên phối hợp tuyên truyền, vận động đoàn viên, hội viên tham gia.
3. Ban Công tác Mặt trận các khu dân cư
a) Báo cáo chi ủy, chi bộ, thống nhất kịch bản.
b) Bình xét gia đình văn hóa tiêu biểu, gửi danh sách về xã trước 30/10/2025.
Trên đây là Kế hoạch tổ chức Ngày hội, đề nghị các đơn vị nghiêm túc thực hiện./.

Nơi nhận:
- Ủy ban MTTQ tỉnh;
- Lưu: VT.
TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Lò Văn Pánh`,
    tasks: [
      { text: 'Chọn khu dân cư Đồng Tâm', lead: 'Ban Thường trực Ủy ban MTTQ Việt Nam xã', deadline: '2025-11-11' },
      { text: 'Phân công cán bộ về dự Ngày hội', lead: 'Ban Thường trực Ủy ban MTTQ Việt Nam xã', deadline: null },
      { text: 'Các tổ chức thành viên phối hợp', lead: 'Các tổ chức thành viên', deadline: null },
      { text: 'Báo cáo chi ủy, chi bộ', lead: 'Ban Công tác Mặt trận các khu dân cư', deadline: null },
      { text: 'Bình xét gia đình văn hóa', lead: 'Ban Công tác Mặt trận các khu dân cư', deadline: '2025-10-30' },
    ],
  },
  {
    origin: 'Bệnh viện: cải tiến chất lượng',
    layout: 'table with other column names',
    text: `SỞ Y TẾ PHÚ LỘC

BỆNH VIỆN ĐA KHOA KHU VỰC

Số: 214/KH-BVKV

*Phú Lộc, ngày 15 tháng 01 năm 2026*

# KẾ HOẠCH

Cải tiến chất lượng bệnh viện năm 2026

## I. CĂN CỨ XÂY DỰNG

## II. MỤC TIÊU

- Điểm chất lượng bệnh viện đạt từ 3,8 trở lên.

- Tỷ lệ hài lòng của người bệnh nội trú trên 92%.

## III. CÁC HOẠT ĐỘNG

| STT | Hoạt động | Người thực hiện | Người giám sát | Thời gian hoàn thành | Kết quả dự kiến |
|---|---|---|---|---|---|
| 1 | Sửa chữa nhà vệ sinh khoa Nội, khoa Nhi | Phòng Hành chính - Quản trị | Phó Giám đốc | 30/4/2026 | 12 nhà vệ sinh |
| 2 | Triển khai đặt lịch khám qua điện thoại | Tổ Công nghệ thông tin | Phòng Kế hoạch tổng hợp | Quý II/2026 | Phần mềm |
| 3 | Khảo sát hài lòng người bệnh | Phòng Điều dưỡng | Phòng Quản lý chất lượng | Hằng quý | Báo cáo |

## IV. TIÊU CHÍ ĐÁNH GIÁ

1. Số phòng bệnh đạt tiêu chuẩn 5S.

2. Thời gian chờ khám không quá 2 giờ.

3. Tỷ lệ nhân viên tuân thủ vệ sinh tay.`,
    tasks: [
      { text: 'Sửa chữa nhà vệ sinh khoa Nội', lead: 'Phòng Hành chính - Quản trị', deadline: '2026-04-30' },
      { text: 'Triển khai đặt lịch khám qua', lead: 'Tổ Công nghệ thông tin', deadline: '2026-06-30' },
      { text: 'Khảo sát hài lòng người bệnh', lead: 'Phòng Điều dưỡng', deadline: null },
    ],
  },
  {
    origin: 'Hội thi của Công đoàn',
    layout: 'criteria, prizes, dossiers that are none',
    text: `# KẾ HOẠCH

## Tổ chức Hội thi "Cán bộ công đoàn giỏi" năm 2025

### I. ĐỐI TƯỢNG, ĐIỀU KIỆN DỰ THI

1. Cán bộ công đoàn cơ sở, không quá 45 tuổi.

2. Mỗi công đoàn cơ sở cử 01 đội gồm 03 thành viên.

### II. NỘI DUNG, HÌNH THỨC THI

1. Phần thi chào hỏi: tối đa 10 điểm.

2. Phần thi kiến thức: 30 câu trắc nghiệm, tối đa 30 điểm.

3. Phần thi xử lý tình huống: tối đa 20 điểm.

### III. CƠ CẤU GIẢI THƯỞNG

- 01 giải Nhất: 3.000.000 đồng.

- 02 giải Nhì: mỗi giải 2.000.000 đồng.

- 03 giải Ba: mỗi giải 1.000.000 đồng.

### IV. HỒ SƠ ĐĂNG KÝ

- Danh sách đội thi có xác nhận của ban chấp hành công đoàn.

- 02 ảnh 3x4 của mỗi thí sinh.

### V. TỔ CHỨC THỰC HIỆN

1. Ban Tuyên giáo Công đoàn: tham mưu thành lập Ban Tổ chức, Ban Giám khảo; biên soạn câu hỏi trước ngày 10/7/2025.

2. Văn phòng Công đoàn: chuẩn bị hội trường, âm thanh, kinh phí khen thưởng.

3. Các công đoàn cơ sở: gửi danh sách đội thi trước ngày 05 tháng 7 năm 2025.`,
    tasks: [
      { text: 'tham mưu thành lập Ban Tổ chức', lead: 'Ban Tuyên giáo Công đoàn', deadline: '2025-07-10' },
      { text: 'chuẩn bị hội trường, âm thanh', lead: 'Văn phòng Công đoàn', deadline: null },
      { text: 'gửi danh sách đội thi', lead: 'Các công đoàn cơ sở', deadline: '2025-07-05' },
    ],
  },
  {
    origin: 'Đảng ủy phường: phát triển đảng viên',
    layout: 'quotas by unit; solutions as dashes',
    text: `# KẾ HOẠCH

## Phát triển đảng viên năm 2026

*An Hòa, ngày 14 tháng 01 năm 2026*

### I. CHỈ TIÊU

Năm 2026 kết nạp 24 đảng viên, phân bổ như sau:

- Chi bộ Trường Tiểu học An Hòa: 03 đảng viên.

- Chi bộ Công an phường: 02 đảng viên.

- Chi bộ tổ dân phố số 1, số 2: mỗi chi bộ 01 đảng viên.

### II. CÁC GIẢI PHÁP LÂU DÀI

1. Về tạo nguồn

- Rà soát, lập danh sách quần chúng ưu tú tại từng chi bộ.

- Phân công đảng viên chính thức giúp đỡ quần chúng.

- Mở 02 lớp bồi dưỡng nhận thức về Đảng trong quý I và quý III/2026.

2. Về quy trình, thủ tục

- Hướng dẫn chi bộ lập hồ sơ đúng quy định.

- Thẩm tra lý lịch trong thời hạn 15 ngày làm việc.

### III. TỔ CHỨC THỰC HIỆN

1. Ban Xây dựng Đảng chủ trì, phối hợp với Trung tâm Chính trị mở lớp bồi dưỡng.

2. Ủy ban Kiểm tra Đảng ủy kiểm tra ít nhất 03 chi bộ chưa đạt chỉ tiêu.

3. Chi bộ không đạt chỉ tiêu thì không xét danh hiệu hoàn thành xuất sắc nhiệm vụ.`,
    tasks: [
      ...ledBy(null, 'Rà soát, lập danh sách quần chúng', 'Phân công đảng viên chính thức'),
      { text: 'Mở 02 lớp bồi dưỡng nhận thức', lead: null, deadline: undefined },
      ...ledBy(null, 'Hướng dẫn chi bộ lập hồ sơ', 'Thẩm tra lý lịch trong thời hạn'),
      { text: 'Ban Xây dựng Đảng chủ trì, phối hợp', lead: 'Ban Xây dựng Đảng', deadline: null },
      { text: 'Ủy ban Kiểm tra Đảng ủy kiểm tra', lead: 'Ủy ban Kiểm tra Đảng ủy', deadline: null },
    ],
  },
  {
    origin: 'Trường THPT: tuyển sinh',
    layout: 'dossiers, quotas, steps with dates',
    kind: 'text',
    text: `TRƯỜNG THPT NGUYỄN DU

KẾ HOẠCH
Tuyển sinh vào lớp 10 năm học 2025 - 2026

I. CHỈ TIÊU TUYỂN SINH: 10 lớp, 450 học sinh.

II. HỒ SƠ TUYỂN SINH
1. Phiếu đăng ký dự tuyển (theo mẫu);
2. Bản sao giấy khai sinh hợp lệ;
3. Bằng tốt nghiệp trung học cơ sở hoặc giấy chứng nhận tốt nghiệp tạm thời;
4. Giấy xác nhận chế độ ưu tiên (nếu có).

III. LỊCH CÔNG TÁC
1. Thông báo tuyển sinh trên cổng thông tin điện tử của trường: trước ngày 15/4/2025.
2. Thu nhận hồ sơ: từ ngày 05/5/2025 đến hết ngày 16/5/2025 (buổi sáng từ 7 giờ 30 đến 11 giờ).
3. Nộp danh sách thí sinh về Sở Giáo dục và Đào tạo: ngày 20/5/2025.
4. Niêm yết kết quả trúng tuyển: chậm nhất ngày 30 tháng 6 năm 2025.

IV. PHÂN CÔNG NHIỆM VỤ
1. Hội đồng tuyển sinh: chịu trách nhiệm toàn bộ công tác tuyển sinh của nhà trường.
2. Giáo viên chủ nhiệm lớp 9 các trường THCS trên địa bàn: hướng dẫn học sinh làm hồ sơ.
3. Bộ phận văn thư: phát hành, thu nhận, kiểm tra hồ sơ.
4. Đoàn trường: bố trí đoàn viên hỗ trợ thí sinh trong các ngày nộp hồ sơ.`,
    tasks: [
      { text: 'Thông báo tuyển sinh trên cổng', lead: null, deadline: '2025-04-15' },
      { text: 'Thu nhận hồ sơ', lead: null, deadline: '2025-05-16' },
      { text: 'Nộp danh sách thí sinh', lead: null, deadline: '2025-05-20' },
      { text: 'Niêm yết kết quả trúng tuyển', lead: null, deadline: '2025-06-30' },
      { text: 'chịu trách nhiệm toàn bộ công tác', lead: 'Hội đồng tuyển sinh', deadline: null },
      { text: 'hướng dẫn học sinh làm hồ sơ', lead: undefined, deadline: null },
      { text: 'phát hành, thu nhận, kiểm tra', lead: 'Bộ phận văn thư', deadline: null },
      { text: 'bố trí đoàn viên hỗ trợ thí sinh', lead: 'Đoàn trường', deadline: null },
    ],
  },
  {
    origin: 'Tỉnh ủy: chuyển đổi số',
    layout: 'run-in headings in bold',
    text: `# KẾ HOẠCH

## thực hiện Nghị quyết về chuyển đổi số năm 2025

*Thanh Bình, ngày 03 tháng 3 năm 2025*

### II. NHIỆM VỤ, GIẢI PHÁP

**1. Về nâng cao nhận thức:** Tổ chức quán triệt Nghị quyết đến 100% cán bộ, đảng viên trong quý II/2025.

**2. Về hạ tầng số:** Sở Khoa học và Công nghệ chủ trì xóa các vùng lõm sóng; hoàn thành trước ngày 31/12/2025.

**3. Về dữ liệu:** Công an tỉnh chủ trì, phối hợp với các sở, ngành làm sạch dữ liệu dân cư, đất đai.

**4. Về nhân lực:** Mở các lớp bồi dưỡng kỹ năng số cho cán bộ cấp xã.

### III. TỔ CHỨC THỰC HIỆN

1. *Đảng ủy Ủy ban nhân dân tỉnh* lãnh đạo xây dựng kế hoạch triển khai, bố trí nguồn lực.

2. *Ban Tuyên giáo và Dân vận Tỉnh ủy* hướng dẫn, kiểm tra công tác tuyên truyền.

3. *Văn phòng Tỉnh ủy* thường xuyên theo dõi, đôn đốc; định kỳ 6 tháng báo cáo Ban Thường vụ Tỉnh ủy.`,
    tasks: [
      { text: 'Tổ chức quán triệt Nghị quyết', lead: null, deadline: '2025-06-30' },
      { text: 'Sở Khoa học và Công nghệ chủ trì xóa', lead: 'Sở Khoa học và Công nghệ', deadline: '2025-12-31' },
      { text: 'Công an tỉnh chủ trì, phối hợp', lead: 'Công an tỉnh', deadline: null },
      { text: 'Mở các lớp bồi dưỡng kỹ năng số', lead: null, deadline: null },
      { text: 'Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo', lead: 'Đảng ủy Ủy ban nhân dân tỉnh', deadline: null },
      { text: 'Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn', lead: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', deadline: null },
      { text: 'Văn phòng Tỉnh ủy thường xuyên theo dõi', lead: 'Văn phòng Tỉnh ủy', deadline: null },
    ],
  },
  {
    origin: 'UBND tỉnh: cải cách hành chính',
    layout: 'lead and partners on one line',
    text: `# KẾ HOẠCH

## Cải cách hành chính nhà nước tỉnh năm 2026

*Hà Tĩnh, ngày 25 tháng 12 năm 2025*

### II. NHIỆM VỤ TRỌNG TÂM

**1. Cải cách thể chế**

a) Rà soát, hệ thống hóa văn bản quy phạm pháp luật còn hiệu lực.

Đơn vị chủ trì: Sở Tư pháp; Đơn vị phối hợp: các sở, ban, ngành, UBND cấp xã. Thời gian hoàn thành: Quý IV/2026.

b) Kiểm tra việc thi hành pháp luật tại 05 đơn vị cấp xã.

Đơn vị chủ trì: Sở Tư pháp; Đơn vị phối hợp: Sở Nội vụ, Thanh tra tỉnh. Thời gian hoàn thành: trước ngày 30/9/2026.

**2. Cải cách thủ tục hành chính**

a) Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.

Đơn vị chủ trì: Văn phòng UBND tỉnh; Đơn vị phối hợp: Sở Tài chính, Sở Xây dựng. Thời gian hoàn thành: tháng 6/2026.`,
    tasks: [
      { text: 'Rà soát, hệ thống hóa văn bản', lead: 'Sở Tư pháp', deadline: '2026-12-31' },
      { text: 'Kiểm tra việc thi hành pháp luật', lead: 'Sở Tư pháp', deadline: '2026-09-30' },
      { text: 'Cắt giảm ít nhất 30% thời gian', lead: 'Văn phòng UBND tỉnh', deadline: '2026-06-30' },
    ],
  },
  {
    origin: 'Công văn kiểu kế hoạch: an toàn giao thông',
    layout: 'generic lists of organs, sentences that end where work begins',
    text: `# KẾ HOẠCH

## Bảo đảm trật tự, an toàn giao thông dịp Tết Nguyên đán Bính Ngọ năm 2026

*Lạng Giang, ngày 05 tháng 01 năm 2026*

### III. PHÂN CÔNG THỰC HIỆN

1. Công an tỉnh phối hợp với sở, ban, ngành, UBND xã, phường tăng cường tuần tra, kiểm soát trên các tuyến quốc lộ.

2. Sở Xây dựng khắc phục các điểm đen giao thông trước ngày 10/02/2026.

3. Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục tuyên truyền về an toàn giao thông.

4. Ủy ban nhân dân các xã, phường giải tỏa hành lang, lòng đường, vỉa hè bị lấn chiếm.

5. Yêu cầu các đơn vị kinh doanh vận tải không tăng giá vé, không chở quá số người quy định.

6. Đoàn Thanh niên dọn vệ sinh thường xuyên tại các bến xe, nhà ga.`,
    tasks: [
      { text: 'Công an tỉnh phối hợp với sở, ban, ngành', lead: 'Công an tỉnh', deadline: null },
      { text: 'Sở Xây dựng khắc phục các điểm đen', lead: 'Sở Xây dựng', deadline: '2026-02-10' },
      { text: 'Báo và Phát thanh, Truyền hình tỉnh mở', lead: 'Báo và Phát thanh, Truyền hình tỉnh', deadline: null },
      { text: 'Ủy ban nhân dân các xã, phường giải tỏa', lead: 'Ủy ban nhân dân các xã, phường', deadline: null },
      { text: 'Yêu cầu các đơn vị kinh doanh vận tải', lead: 'các đơn vị kinh doanh vận tải', deadline: null },
      { text: 'Đoàn Thanh niên dọn vệ sinh', lead: 'Đoàn Thanh niên', deadline: null },
    ],
  },
  {
    origin: 'Hội Phụ nữ xã: hạn chót đủ kiểu',
    layout: 'deadlines in many shapes',
    text: `# KẾ HOẠCH

## Đại hội đại biểu phụ nữ xã, nhiệm kỳ 2026 - 2031

*Vĩnh Hưng, ngày 12 tháng 01 năm 2026*

### II. CÁC BƯỚC TIẾN HÀNH

1. Thành lập các tiểu ban giúp việc trước 20-01-2026.

2. Dự thảo báo cáo chính trị, lấy ý kiến góp ý từ ngày 21/01 đến ngày 10/02/2026.

3. Chỉ đạo đại hội chi hội; hạn: 2/2026.

4. Trình duyệt đề án nhân sự chậm nhất là 05.3.2026.

5. In ấn tài liệu, giấy mời xong trong tháng 3/2026.

6. Tổ chức đại hội vào 02 ngày 25 và 26/3/2026.

7. Tổng kết, rút kinh nghiệm trước ngày 15/4/26.

8. Hoàn thiện hồ sơ lưu trữ trong quý II năm 2026.

9. Duy trì giao ban hằng tháng.`,
    tasks: [
      { text: 'Thành lập các tiểu ban', lead: null, deadline: '2026-01-20' },
      { text: 'Dự thảo báo cáo chính trị', lead: null, deadline: '2026-02-10' },
      { text: 'Chỉ đạo đại hội chi hội', lead: null, deadline: '2026-02-28' },
      { text: 'Trình duyệt đề án nhân sự', lead: null, deadline: '2026-03-05' },
      { text: 'In ấn tài liệu, giấy mời', lead: null, deadline: '2026-03-31' },
      { text: 'Tổ chức đại hội vào 02 ngày', lead: null, deadline: '2026-03-26' },
      { text: 'Tổng kết, rút kinh nghiệm', lead: null, deadline: '2026-04-15' },
      { text: 'Hoàn thiện hồ sơ lưu trữ', lead: null, deadline: '2026-06-30' },
      { text: 'Duy trì giao ban hằng tháng', lead: null, deadline: null },
    ],
  },
  {
    origin: 'Sở Y tế: chiến dịch tiêm chủng',
    layout: 'part of time and responsibility',
    kind: 'text',
    text: `SỞ Y TẾ QUẢNG YÊN
KẾ HOẠCH
Triển khai chiến dịch tiêm chủng vắc xin sởi năm 2025

Thực hiện chỉ đạo của Bộ Y tế, Sở Y tế ban hành kế hoạch như sau:

I. MỤC TIÊU
- Trên 95% trẻ từ 1 đến 5 tuổi được tiêm 01 mũi vắc xin sởi.

V. THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN
- Trung tâm Kiểm soát bệnh tật hướng dẫn chuyên môn, cấp phát vắc xin, vật tư trước ngày 15/3/2025.
- Bệnh viện đa khoa tỉnh tổ chức đội cấp cứu lưu động.
- Các Trạm Y tế xã điều tra, lập danh sách đối tượng, gửi giấy mời đến từng hộ; hoàn thành trong tháng 3 năm 2025.
- Đề nghị Sở Giáo dục và Đào tạo chỉ đạo các trường mầm non phối hợp rà soát tiền sử tiêm chủng.

VI. KINH PHÍ
- Nguồn vắc xin: do Bộ Y tế cấp.
- Kinh phí vận chuyển, bảo quản: 120.000.000 đồng từ ngân sách tỉnh.`,
    tasks: [
      { text: 'Trung tâm Kiểm soát bệnh tật hướng dẫn', lead: 'Trung tâm Kiểm soát bệnh tật', deadline: '2025-03-15' },
      { text: 'Bệnh viện đa khoa tỉnh tổ chức', lead: 'Bệnh viện đa khoa tỉnh', deadline: null },
      { text: 'Các Trạm Y tế xã điều tra', lead: 'Các Trạm Y tế xã', deadline: '2025-03-31' },
      { text: 'Đề nghị Sở Giáo dục và Đào tạo chỉ đạo', lead: 'Sở Giáo dục và Đào tạo', deadline: null },
    ],
  },
  {
    origin: 'Ủy ban Kiểm tra Đảng ủy: chương trình kiểm tra',
    layout: 'numbered items with labelled lines below',
    text: `# CHƯƠNG TRÌNH

## kiểm tra, giám sát năm 2026 của Đảng ủy

*Sông Lô, ngày 22 tháng 12 năm 2025*

### II. NỘI DUNG KIỂM TRA, GIÁM SÁT

1. Kiểm tra việc lãnh đạo, chỉ đạo thực hiện công tác quản lý đất đai đối với Chi bộ Cơ quan Ủy ban nhân dân xã.

- Mốc thời gian kiểm tra: từ ngày 01/01/2024 đến ngày 31/12/2025.

- Cơ quan tham mưu: Ủy ban Kiểm tra Đảng ủy.

- Thời gian thực hiện: Quý II/2026.

2. Giám sát chuyên đề việc thực hiện Quy định về nêu gương đối với 03 chi bộ thôn.

- Đối tượng giám sát: Chi ủy và đồng chí Bí thư các Chi bộ thôn Đồng Ẩm, Khe Hon, Bản Lếch.

- Cơ quan tham mưu: Ban Xây dựng Đảng.

- Thời gian thực hiện: Tháng 9/2026.

### III. TỔ CHỨC THỰC HIỆN

1. Giao Ủy ban Kiểm tra Đảng ủy tham mưu thành lập đoàn, xây dựng đề cương kiểm tra.

2. Các chi bộ được kiểm tra chuẩn bị báo cáo theo đề cương, cung cấp hồ sơ, tài liệu liên quan.`,
    tasks: [
      { text: 'Kiểm tra việc lãnh đạo, chỉ đạo', lead: 'Ủy ban Kiểm tra Đảng ủy', deadline: '2026-06-30' },
      { text: 'Giám sát chuyên đề việc thực hiện', lead: 'Ban Xây dựng Đảng', deadline: '2026-09-30' },
      { text: 'Giao Ủy ban Kiểm tra Đảng ủy tham mưu', lead: 'Ủy ban Kiểm tra Đảng ủy', deadline: null },
      { text: 'Các chi bộ được kiểm tra chuẩn bị', lead: 'Các chi bộ được kiểm tra', deadline: null },
    ],
  },
  {
    origin: 'Đề án của xã: du lịch cộng đồng',
    layout: 'phases with dashes',
    text: `# ĐỀ ÁN

## Phát triển du lịch cộng đồng xã Tả Phìn giai đoạn 2024 - 2028

### Phần thứ ba

### LỘ TRÌNH VÀ GIẢI PHÁP THỰC HIỆN

**I. LỘ TRÌNH THỰC HIỆN**

**1. Giai đoạn 1 (2024 - 2025)**

- Lập quy hoạch chi tiết khu du lịch thôn Sả Séng.

- Hỗ trợ 10 hộ làm nhà lưu trú; xong trước 31/12/2025.

**2. Giai đoạn 2 (2026 - 2028)**

- Nâng cấp đường vào hang động.

- Xây dựng thương hiệu "Thuốc tắm người Dao".

**II. GIẢI PHÁP**

1. Đào tạo nhân lực: mở lớp ngoại ngữ, nghiệp vụ lễ tân cho lao động địa phương.

2. Quảng bá, xúc tiến: tham gia hội chợ du lịch trong nước hằng năm.

**III. DỰ TOÁN KINH PHÍ**

1. Ngân sách tỉnh: 3.500 triệu đồng;

2. Ngân sách xã: 500 triệu đồng;

3. Xã hội hóa: 2.000 triệu đồng.

**IV. HIỆU QUẢ CỦA ĐỀ ÁN**

1. Về kinh tế: thu nhập bình quân tăng 20%/năm.

2. Về xã hội: giải quyết việc làm cho 150 lao động.`,
    tasks: [
      { text: 'Lập quy hoạch chi tiết khu du lịch', lead: null, deadline: undefined },
      { text: 'Hỗ trợ 10 hộ làm nhà lưu trú', lead: null, deadline: '2025-12-31' },
      { text: 'Nâng cấp đường vào hang động', lead: null, deadline: undefined },
      { text: 'Xây dựng thương hiệu "Thuốc tắm', lead: null, deadline: undefined },
      { text: 'mở lớp ngoại ngữ, nghiệp vụ lễ tân', lead: null, deadline: null },
      { text: 'tham gia hội chợ du lịch', lead: null, deadline: null },
    ],
  },
  {
    origin: 'Báo in ra từ PDF, có chú thích cuối trang',
    layout: 'wrapped text with footnotes and page numbers',
    kind: 'text',
    text: `                                KẾ HOẠCH
              Triển khai Đề án 06 trên địa bàn xã năm 2025

II. NHIỆM VỤ CỤ THỂ
1. Công an xã chủ trì, phối hợp với các thôn cấp căn cước cho công
dân từ đủ 14 tuổi trở lên, hoàn thành trước ngày 30/6/2025; tuyên truyền
kích hoạt tài khoản định danh điện tử mức độ 2 theo Kế hoạch số
15-KH/ĐU, ngày 10/01/2025 của Đảng ủy xã1.
2. Trạm Y tế xã lập hồ sơ sức khỏe điện tử cho người dân trên nền tảng
VNeID2, phấn đấu đạt 90% dân số.
_______________
1 Kế hoạch về thực hiện nhiệm vụ chuyển đổi số, Đề án 06 trên địa bàn xã giai đoạn 2025 - 2030, tầm nhìn 2035.
2 Theo hướng dẫn của Bộ Y tế tại Công văn số 1234/BYT-K2ĐT ngày 02/02/2025.

                                   2

3. Bộ phận Một cửa tiếp nhận 100% hồ sơ trực tuyến đối với các thủ tục
đủ điều kiện; không yêu cầu công dân nộp lại giấy tờ đã số hóa.
4. Công chức văn hóa - xã hội chi trả chế độ an sinh xã hội qua tài
khoản.`,
    tasks: [
      { text: 'Công an xã chủ trì, phối hợp', lead: 'Công an xã', deadline: '2025-06-30' },
      { text: 'Trạm Y tế xã lập hồ sơ sức khỏe', lead: 'Trạm Y tế xã', deadline: null },
      { text: 'Bộ phận Một cửa tiếp nhận', lead: 'Bộ phận Một cửa', deadline: null },
      { text: 'Công chức văn hóa - xã hội chi trả', lead: 'Công chức văn hóa - xã hội', deadline: null },
    ],
  },
  {
    origin: 'UBND phường: phụ lục nhiệm vụ',
    layout: 'table with group rows and two kinds of time',
    text: `# KẾ HOẠCH

## Phát triển kinh tế - xã hội phường năm 2026

*Hải Tân, ngày 30 tháng 12 năm 2025*

### III. DANH MỤC NHIỆM VỤ

| STT | Tên nhiệm vụ | Cơ quan chủ trì tham mưu | Cơ quan phối hợp | Thời hạn hoàn thành | Sản phẩm đầu ra |
|---|---|---|---|---|---|
| **I** | **Lĩnh vực kinh tế** | | | | |
| 1 | Xây dựng kế hoạch đầu tư công năm 2027 | Phòng Kinh tế, Hạ tầng và Đô thị | Các tổ dân phố | Tháng 8 | Tờ trình |
| 2 | Chỉnh trang chợ Hải Tân | Ban Quản lý chợ | Phòng Kinh tế, Hạ tầng và Đô thị | Trước 30/6 | Công trình |
| **II** | **Lĩnh vực văn hóa - xã hội** | | | | |
| 1 | Điều tra hộ nghèo, cận nghèo | Phòng Văn hóa - Xã hội | Mặt trận Tổ quốc phường | 15/11/2026 | Báo cáo |
| 2 | Tổ chức Đại hội Thể dục thể thao | Phòng Văn hóa - Xã hội | Đoàn phường | Quý III | Đại hội |`,
    tasks: [
      { text: 'Xây dựng kế hoạch đầu tư công', lead: 'Phòng Kinh tế, Hạ tầng và Đô thị', deadline: '2026-08-31' },
      { text: 'Chỉnh trang chợ Hải Tân', lead: 'Ban Quản lý chợ', deadline: '2026-06-30' },
      { text: 'Điều tra hộ nghèo, cận nghèo', lead: 'Phòng Văn hóa - Xã hội', deadline: '2026-11-15' },
      { text: 'Tổ chức Đại hội Thể dục thể thao', lead: 'Phòng Văn hóa - Xã hội', deadline: '2026-09-30' },
    ],
  },
  {
    origin: 'Hội nghị tập huấn',
    layout: 'an agenda that is none',
    text: `# KẾ HOẠCH

## Tổ chức Hội nghị tập huấn nghiệp vụ công tác Đảng năm 2025

### II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN

1. Thời gian: 01 ngày, thứ Sáu, ngày 14/11/2025.

2. Địa điểm: Hội trường Đảng ủy xã.

3. Thành phần: Bí thư, phó bí thư các chi bộ; cán bộ các ban Đảng.

### III. CHƯƠNG TRÌNH

| Thời gian | Nội dung | Người thực hiện |
|---|---|---|
| 7h30 - 8h00 | Đón tiếp đại biểu | Văn phòng Đảng ủy |
| 8h00 - 8h10 | Tuyên bố lý do, giới thiệu đại biểu | Đ/c Phó Chánh Văn phòng |
| 8h10 - 10h30 | Chuyên đề 1: Nghiệp vụ sinh hoạt chi bộ | Báo cáo viên |
| 10h30 - 11h00 | Trao đổi, thảo luận | Các đại biểu |

### IV. TỔ CHỨC THỰC HIỆN

- Ban Xây dựng Đảng: chuẩn bị tài liệu, mời báo cáo viên.

- Văn phòng Đảng ủy: gửi giấy mời trước ngày 07/11/2025; chuẩn bị hội trường, nước uống.

- Các chi bộ: cử cán bộ dự đúng thành phần.`,
    tasks: [
      { text: 'chuẩn bị tài liệu, mời báo cáo viên', lead: 'Ban Xây dựng Đảng', deadline: null },
      { text: 'gửi giấy mời trước ngày 07/11/2025', lead: 'Văn phòng Đảng ủy', deadline: '2025-11-07' },
      { text: 'cử cán bộ dự đúng thành phần', lead: 'Các chi bộ', deadline: null },
    ],
  },
  {
    origin: 'Văn bản dán từ Word, không có nhãn',
    layout: 'paragraphs under lines that name organs',
    kind: 'text',
    text: `KẾ HOẠCH
Tuyển chọn, gọi công dân nhập ngũ năm 2026

IV. PHÂN CÔNG NHIỆM VỤ
1. Ban Chỉ huy Quân sự xã
Chủ trì rà soát, nắm chắc nguồn công dân trong độ tuổi.
Tham mưu lệnh gọi khám sức khỏe, gửi đến công dân trước ngày khám 15 ngày.
2. Công an xã
Thẩm tra, xác minh tiêu chuẩn chính trị; kết luận trước ngày 30/10/2025.
3. Trạm Y tế
Tổ chức sơ tuyển sức khỏe từ ngày 01/9/2025 đến ngày 15/9/2025.
4. Văn phòng HĐND và UBND
Bảo đảm kinh phí phục vụ công tác tuyển quân.`,
    tasks: [
      { text: 'Chủ trì rà soát, nắm chắc nguồn', lead: 'Ban Chỉ huy Quân sự xã', deadline: null },
      { text: 'Tham mưu lệnh gọi khám sức khỏe', lead: 'Ban Chỉ huy Quân sự xã', deadline: null },
      { text: 'Thẩm tra, xác minh tiêu chuẩn', lead: 'Công an xã', deadline: '2025-10-30' },
      { text: 'Tổ chức sơ tuyển sức khỏe', lead: 'Trạm Y tế', deadline: '2025-09-15' },
      { text: 'Bảo đảm kinh phí phục vụ', lead: 'Văn phòng HĐND và UBND', deadline: null },
    ],
  },
  {
    origin: 'Phương án của Ban Chỉ huy phòng thủ dân sự',
    layout: 'parts A, B with plus signs',
    text: `# PHƯƠNG ÁN

## Ứng phó với bão, lụt năm 2025

**A. TÌNH HÌNH THIÊN TAI**

1. Bão, áp thấp nhiệt đới: trung bình mỗi năm có 2 đến 3 cơn.

2. Lũ ống, lũ quét: thường xảy ra ở các bản ven suối.

**B. TỔ CHỨC ỨNG PHÓ**

**I. Trước khi bão đổ bộ**

\\+ Thông báo diễn biến bão trên hệ thống truyền thanh.

\\+ Chằng chống nhà cửa, kho tàng, trường học.

\\+ Sơ tán 45 hộ dân ở bản Pá Hốc về trường tiểu học.

**II. Sau bão**

\\+ Thống kê thiệt hại, báo cáo về Văn phòng thường trực trước 17 giờ hằng ngày.

\\+ Vệ sinh môi trường, phun khử khuẩn.

**C. PHƯƠNG TIỆN, VẬT TƯ**

\\+ 02 xuồng máy, 50 áo phao, 20 phao tròn.

\\+ 1.000 bao tải, 500 m dây thừng.`,
    tasks: ledBy(
      null,
      'Thông báo diễn biến bão',
      'Chằng chống nhà cửa, kho tàng',
      'Sơ tán 45 hộ dân ở bản Pá Hốc',
      'Thống kê thiệt hại, báo cáo',
      'Vệ sinh môi trường, phun khử khuẩn',
    ),
  },
  {
    origin: 'Ủy ban bầu cử xã',
    layout: 'steps with periods; organs of elections',
    text: `# KẾ HOẠCH

## Tổ chức cuộc bầu cử đại biểu Hội đồng nhân dân xã nhiệm kỳ 2026 - 2031

*Nà Phặc, ngày 05 tháng 12 năm 2025*

### II. CÁC BƯỚC TRIỂN KHAI

1. Bước 1: Thành lập các tổ bầu cử (chậm nhất ngày 31/01/2026).

2. Bước 2: Lập và niêm yết danh sách cử tri (xong trước ngày 03/02/2026).

3. Bước 3: Tổ chức hội nghị hiệp thương lần thứ ba (từ ngày 09/02/2026 đến ngày 20/02/2026).

### III. TỔ CHỨC THỰC HIỆN

1. Ủy ban bầu cử xã kiểm tra, đôn đốc việc chuẩn bị bầu cử ở các khu vực bỏ phiếu.

2. Ban Chỉ đạo bầu cử:

- Phân công thành viên phụ trách địa bàn.

- Giao ban hằng tuần.

3. Thường trực Hội đồng nhân dân xã giám sát việc lập danh sách cử tri.`,
    tasks: [
      { text: 'Thành lập các tổ bầu cử', lead: null, deadline: '2026-01-31' },
      { text: 'Lập và niêm yết danh sách cử tri', lead: null, deadline: '2026-02-03' },
      { text: 'Tổ chức hội nghị hiệp thương', lead: null, deadline: '2026-02-20' },
      { text: 'Ủy ban bầu cử xã kiểm tra', lead: 'Ủy ban bầu cử xã', deadline: null },
      ...ledBy('Ban Chỉ đạo bầu cử', 'Phân công thành viên phụ trách', 'Giao ban hằng tuần'),
      { text: 'Thường trực Hội đồng nhân dân xã giám sát', lead: 'Thường trực Hội đồng nhân dân xã', deadline: null },
    ],
  },
  {
    origin: 'Bảo hiểm xã hội: phát triển người tham gia',
    layout: 'targets as a table, work as numbered lines at two depths',
    text: `# KẾ HOẠCH

## Phát triển người tham gia bảo hiểm y tế năm 2025

### II. CHỈ TIÊU GIAO CHO CÁC XÃ

| STT | Đơn vị | Chỉ tiêu giao (người) | Ghi chú |
|---|---|---|---|
| 1 | Xã Bình Minh | 1.250 | |
| 2 | Xã Kim Sơn | 980 | |

### III. NHIỆM VỤ VÀ GIẢI PHÁP

1. Công tác tuyên truyền

1.1. Tổ chức 12 hội nghị khách hàng tại các xã.

1.2. Phát 5.000 tờ rơi đến hộ gia đình.

2. Công tác thu

2.1. Đối chiếu dữ liệu thuế, xác định đơn vị trốn đóng; xong trước 30/4/2025.

2.2. Phối hợp với Thanh tra tỉnh thanh tra đột xuất các đơn vị nợ trên 03 tháng.

2.3. Xử lý vi phạm:

- Lập biên bản, xử phạt đơn vị chậm đóng.

- Chuyển hồ sơ sang cơ quan điều tra khi có dấu hiệu tội phạm.`,
    tasks: [
      { text: 'Tổ chức 12 hội nghị khách hàng', lead: null, deadline: null },
      { text: 'Phát 5.000 tờ rơi đến hộ gia đình', lead: null, deadline: null },
      { text: 'Đối chiếu dữ liệu thuế', lead: null, deadline: '2025-04-30' },
      { text: 'Phối hợp với Thanh tra tỉnh', lead: null, deadline: null },
      { text: 'Lập biên bản, xử phạt đơn vị', lead: null, deadline: null },
      { text: 'Chuyển hồ sơ sang cơ quan điều tra', lead: null, deadline: null },
    ],
  },
  {
    origin: 'Chi bộ: kế hoạch đại hội',
    layout: 'how-lines under a sentence of its own',
    kind: 'text',
    text: `ĐẢNG BỘ XÃ LƯƠNG SƠN
CHI BỘ THÔN ĐỒNG QUÝT
Số 03-KH/CB

KẾ HOẠCH
tổ chức Đại hội Chi bộ nhiệm kỳ 2025 - 2027

II. NỘI DUNG
1. Tổ chức Đại hội Chi bộ trong 01 buổi, ngày 15/3/2025.
- Địa điểm: nhà văn hóa thôn.
- Thành phần: toàn thể đảng viên; mời đại diện Đảng ủy xã.
- Trang trí: theo mẫu thống nhất.
2. Chuẩn bị văn kiện gồm báo cáo chính trị, báo cáo kiểm điểm của chi ủy.
- Báo cáo chính trị không quá 10 trang.
- Báo cáo kiểm điểm không quá 05 trang.
3. Lấy ý kiến đảng viên vào dự thảo, xong trước ngày 25/02/2025.

III. PHÂN CÔNG
1. Đồng chí Bí thư Chi bộ: phụ trách chung, trực tiếp viết báo cáo chính trị.
2. Đồng chí Phó Bí thư: chuẩn bị nhân sự, gửi hồ sơ về Đảng ủy trước ngày 20/02/2025.
3. Chi đoàn thanh niên: trang trí khánh tiết, văn nghệ chào mừng.`,
    tasks: [
      { text: 'Tổ chức Đại hội Chi bộ trong 01 buổi', lead: null, deadline: '2025-03-15' },
      { text: 'Chuẩn bị văn kiện gồm báo cáo', lead: null, deadline: null },
      { text: 'Lấy ý kiến đảng viên vào dự thảo', lead: null, deadline: '2025-02-25' },
      { text: 'phụ trách chung, trực tiếp viết', deadline: null },
      { text: 'chuẩn bị nhân sự, gửi hồ sơ', deadline: '2025-02-20' },
      { text: 'trang trí khánh tiết, văn nghệ', lead: 'Chi đoàn thanh niên', deadline: null },
    ],
  },
  {
    origin: 'Hội Nông dân: bảng kê theo ngày',
    layout: 'table without a lead, dates in their own column',
    text: `# KẾ HOẠCH

## Hoạt động kỷ niệm 95 năm Ngày thành lập Hội Nông dân Việt Nam

*Hương Khê, ngày 08 tháng 9 năm 2025*

### II. CÁC HOẠT ĐỘNG

| TT | Nội dung | Ngày thực hiện | Địa điểm |
|---|---|---|---|
| 01 | Khởi công nhà "Mái ấm nông dân" | 15/9/2025 | Thôn 4 |
| 02 | Trưng bày nông sản sạch | 10/10/2025 - 12/10/2025 | Sân vận động xã |
| 03 | Gặp mặt cán bộ Hội qua các thời kỳ | 14/10/2025 | Hội trường |

### III. KINH PHÍ

| TT | Nội dung chi | Số tiền (đồng) |
|---|---|---|
| 1 | Hỗ trợ làm nhà | 50.000.000 |
| 2 | Thuê rạp, âm thanh | 12.000.000 |
| | Cộng | 62.000.000 |`,
    tasks: [
      { text: 'Khởi công nhà "Mái ấm nông dân"', lead: null, deadline: '2025-09-15' },
      { text: 'Trưng bày nông sản sạch', lead: null, deadline: '2025-10-12' },
      { text: 'Gặp mặt cán bộ Hội', lead: null, deadline: '2025-10-14' },
    ],
  },
  {
    origin: 'Sở Nội vụ: thi đua',
    layout: 'criteria of emulation, quotas of reward, work of organs',
    text: `# KẾ HOẠCH

## Phát động phong trào thi đua chào mừng Đại hội Đảng các cấp

### II. NỘI DUNG THI ĐUA

1. Thi đua hoàn thành các chỉ tiêu kinh tế - xã hội.

2. Thi đua xây dựng nông thôn mới, đô thị văn minh.

### III. TIÊU CHÍ THI ĐUA

1. Đối với tập thể: hoàn thành 100% nhiệm vụ được giao; không có đơn thư kéo dài.

2. Đối với cá nhân: có sáng kiến được công nhận.

### IV. KHEN THƯỞNG

1. Số lượng

- Khối sở, ngành: không quá 10 tập thể.

- Ban Quản lý dự án: không quá 05 cá nhân.

2. Hồ sơ: Tờ trình, danh sách, báo cáo thành tích (03 bộ).

### V. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ

1. Sở Nội vụ - Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh

a) Hướng dẫn các đơn vị ký giao ước thi đua trước ngày 28/02/2025.

b) Thẩm định hồ sơ, trình Chủ tịch UBND tỉnh khen thưởng.

2. Các cụm, khối thi đua

a) Tổ chức phát động, đăng ký thi đua.

b) Sơ kết 6 tháng, tổng kết năm.`,
    tasks: [
      { text: 'Hướng dẫn các đơn vị ký giao ước', lead: undefined, deadline: '2025-02-28' },
      { text: 'Thẩm định hồ sơ, trình Chủ tịch', lead: undefined, deadline: null },
      ...ledBy('Các cụm, khối thi đua', 'Tổ chức phát động, đăng ký thi đua', 'Sơ kết 6 tháng, tổng kết năm'),
    ],
  },
  {
    origin: 'HTML của pandoc: bảng gộp ô',
    layout: 'html table with merged cells',
    text: `# KẾ HOẠCH

## Công tác y tế trường học năm học 2025 - 2026

### II. PHÂN CÔNG CỤ THỂ

<table>
<thead><tr><th>TT</th><th>Công việc</th><th>Phụ trách</th><th>Thời hạn</th></tr></thead>
<tbody>
<tr><td>1</td><td><p>Khám sức khỏe đầu năm cho học sinh</p></td><td rowspan="2"><p>Nhân viên y tế</p></td><td>Tháng 9/2025</td></tr>
<tr><td>2</td><td>Lập sổ theo dõi sức khỏe</td><td>30/9/2025</td></tr>
<tr><td>3</td><td>Kiểm tra bếp ăn bán trú</td><td>Phó Hiệu trưởng</td><td>Hằng tuần</td></tr>
</tbody>
</table>`,
    tasks: [
      { text: 'Khám sức khỏe đầu năm', lead: 'Nhân viên y tế', deadline: '2025-09-30' },
      { text: 'Lập sổ theo dõi sức khỏe', lead: 'Nhân viên y tế', deadline: '2025-09-30' },
      { text: 'Kiểm tra bếp ăn bán trú', lead: 'Phó Hiệu trưởng', deadline: null },
    ],
  },
  {
    origin: 'Tỉnh đoàn: các mốc, chữ nghiêng sau mỗi việc',
    layout: 'lead and time in brackets after the work',
    text: `# KẾ HOẠCH

## Triển khai Chiến dịch Thanh niên tình nguyện hè năm 2025

*Thái Bình, ngày 12 tháng 5 năm 2025*

### II. NỘI DUNG

1. Lễ ra quân cấp tỉnh *(Ban Phong trào chủ trì; thời gian: 01/6/2025)*.

2. Đội hình hỗ trợ dịch vụ công trực tuyến *(Ban Tuyên giáo chủ trì; từ 15/6/2025 đến 15/8/2025)*.

3. Chương trình "Tiếp sức mùa thi" *(Ban Thanh thiếu nhi trường học chủ trì; tháng 6/2025)*.

### III. TỔ CHỨC THỰC HIỆN

\\* **Cấp tỉnh:**

- Ban hành kế hoạch, thành lập Ban Chỉ huy chiến dịch.

\\* **Cấp cơ sở:**

- Thành lập ít nhất 02 đội hình tình nguyện.

- Gửi báo cáo về Tỉnh đoàn (qua Ban Phong trào) trước ngày 20/8/2025.`,
    tasks: [
      { text: 'Lễ ra quân cấp tỉnh', lead: 'Ban Phong trào', deadline: '2025-06-01' },
      { text: 'Đội hình hỗ trợ dịch vụ công', lead: 'Ban Tuyên giáo', deadline: '2025-08-15' },
      { text: 'Chương trình "Tiếp sức mùa thi"', lead: 'Ban Thanh thiếu nhi trường học', deadline: '2025-06-30' },
      { text: 'Ban hành kế hoạch, thành lập Ban Chỉ huy', deadline: null },
      { text: 'Thành lập ít nhất 02 đội hình', deadline: null },
      { text: 'Gửi báo cáo về Tỉnh đoàn', deadline: '2025-08-20' },
    ],
  },
  {
    origin: 'Tòa soạn, trung tâm: việc thành đoạn',
    layout: 'sentences of duty without any label',
    text: `# KẾ HOẠCH

## Chuyển đổi số Trung tâm Văn hóa - Thể thao năm 2025

### III. TỔ CHỨC THỰC HIỆN

Giao Phòng Nghiệp vụ số hóa 200 hiện vật, hoàn thành trước ngày 30/11/2025.

Phòng Hành chính tổng hợp mua sắm thiết bị theo đúng quy định.

Kế toán Trung tâm cân đối nguồn kinh phí năm 2025.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng báo cáo Giám đốc Trung tâm xem xét, quyết định.`,
    tasks: [
      { text: 'Giao Phòng Nghiệp vụ số hóa', lead: 'Phòng Nghiệp vụ', deadline: '2025-11-30' },
      { text: 'Phòng Hành chính tổng hợp mua sắm', lead: 'Phòng Hành chính tổng hợp', deadline: null },
      { text: 'Kế toán Trung tâm cân đối', lead: 'Kế toán Trung tâm', deadline: null },
    ],
  },
  {
    origin: 'Thành ủy: số hiệu ở đầu dòng',
    layout: 'wrapped lines that begin with numbers',
    kind: 'text',
    text: `ĐẢNG BỘ TỈNH HÒA AN
THÀNH ỦY VẠN XUÂN
*
Số 88-KH/TU
Vạn Xuân, ngày 17 tháng 02 năm 2025

KẾ HOẠCH
thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị

II. NHIỆM VỤ TRỌNG TÂM NĂM 2025
1. Tổ chức học tập, quán triệt, tuyên truyền sâu rộng Nghị quyết số
57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị trong toàn Đảng bộ thành phố;
hoàn thành trong quý I/2025.
2. Rà soát, sửa đổi các quy định liên quan theo Kế hoạch số
12-KH/TU, ngày 05/02/2025; báo cáo Ban Thường vụ Thành ủy trước ngày
30/6/2025.
III. TỔ CHỨC THỰC HIỆN
- Đảng ủy Ủy ban nhân dân thành phố cụ thể hóa thành chương trình hành
động trong tháng 3/2025.
- Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị -
xã hội vận động Nhân dân hưởng ứng.`,
    tasks: [
      { text: 'Tổ chức học tập, quán triệt', lead: null, deadline: '2025-03-31' },
      { text: 'Rà soát, sửa đổi các quy định', lead: null, deadline: '2025-06-30' },
      { text: 'Đảng ủy Ủy ban nhân dân thành phố cụ thể', lead: 'Đảng ủy Ủy ban nhân dân thành phố', deadline: '2025-03-31' },
      {
        text: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
        lead: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các tổ chức chính trị - xã hội',
        deadline: null,
      },
    ],
  },
  {
    origin: 'Công an xã: đợt cao điểm',
    layout: 'members, slogans, contacts that are none; letters with organs',
    text: `# KẾ HOẠCH

## Mở đợt cao điểm tấn công, trấn áp tội phạm dịp Tết

*Quỳnh Lưu, ngày 15 tháng 12 năm 2025*

### II. NỘI DUNG

1. Nắm chắc tình hình địa bàn, lập danh sách đối tượng hình sự.

2. Tổng kiểm tra tạm trú, tạm vắng trong thời gian từ 20/12/2025 đến 28/02/2026.

### III. THÀNH LẬP TỔ CÔNG TÁC

1. Thiếu tá Nguyễn Văn Bằng, Trưởng Công an xã - Tổ trưởng;

2. Đại úy Trần Đức Minh, Phó Trưởng Công an xã - Tổ phó;

3. Ông Lê Văn Sáu, Thôn đội trưởng - Thành viên.

### IV. KHẨU HIỆU TUYÊN TRUYỀN

1. Toàn dân tích cực tham gia phòng, chống tội phạm!

2. Nói không với pháo nổ!

### V. CÔNG TÁC BẢO ĐẢM

- Lực lượng: 12 cán bộ, chiến sĩ và 30 dân quân.

- Phương tiện: 02 xe mô tô, 01 xe bán tải.

### VI. PHÂN CÔNG

a) Tổ Cảnh sát khu vực: tuần tra khép kín địa bàn từ 22 giờ đến 4 giờ sáng.

b) Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở: phối hợp tuần tra, canh gác.`,
    tasks: [
      { text: 'Nắm chắc tình hình địa bàn', lead: null, deadline: null },
      { text: 'Tổng kiểm tra tạm trú, tạm vắng', lead: null, deadline: '2026-02-28' },
      { text: 'tuần tra khép kín địa bàn', lead: 'Tổ Cảnh sát khu vực', deadline: null },
      { text: 'phối hợp tuần tra, canh gác', lead: 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', deadline: null },
    ],
  },
  {
    origin: 'Liên đoàn lao động: bảng không cột nội dung quen',
    layout: 'table named by other words',
    text: `# KẾ HOẠCH

## Tháng Công nhân năm 2026

*Bến Cát, ngày 01 tháng 4 năm 2026*

### II. PHÂN CÔNG CHỈ ĐẠO VÀ TIẾN ĐỘ

| Số TT | Việc phải làm | Bộ phận đầu mối | Phối hợp | Hạn chót |
|:-:|---|---|---|---|
| 1 | Tổ chức Lễ phát động cấp tỉnh | Ban Chính sách pháp luật | Văn phòng | 28/4 |
| 2 | Trao 50 suất quà cho công nhân khó khăn | Ban Công tác nữ công | CĐCS | 10/5 |
| 3 | Đối thoại giữa lãnh đạo tỉnh với công nhân | Văn phòng | Các ban | 20/5/2026 |`,
    tasks: [
      { text: 'Tổ chức Lễ phát động cấp tỉnh', lead: 'Ban Chính sách pháp luật', deadline: '2026-04-28' },
      { text: 'Trao 50 suất quà cho công nhân', lead: 'Ban Công tác nữ công', deadline: '2026-05-10' },
      { text: 'Đối thoại giữa lãnh đạo tỉnh', lead: 'Văn phòng', deadline: '2026-05-20' },
    ],
  },
  {
    origin: 'Xã miền núi: giảm nghèo',
    layout: 'titles with colon and dashes that each begin with an organ',
    text: `# KẾ HOẠCH

## Giảm nghèo bền vững năm 2025

### IV. PHÂN CÔNG

#### 1. Các phòng, ban chuyên môn:

- Phòng Kinh tế tham mưu phân bổ vốn, xong trước ngày 31/3/2025;

- Phòng Văn hóa - Xã hội rà soát hộ nghèo định kỳ vào tháng 10/2025;

- Ngân hàng Chính sách xã hội (đề nghị) ưu tiên cho vay hộ mới thoát nghèo.

#### 2. Các thôn:

- Trưởng thôn họp dân bình xét công khai, dân chủ;

- Niêm yết danh sách tại nhà văn hóa trong 05 ngày.`,
    tasks: [
      { text: 'Phòng Kinh tế tham mưu phân bổ vốn', lead: 'Phòng Kinh tế', deadline: '2025-03-31' },
      { text: 'Phòng Văn hóa - Xã hội rà soát', lead: 'Phòng Văn hóa - Xã hội', deadline: '2025-10-31' },
      { text: 'Ngân hàng Chính sách xã hội (đề nghị)', deadline: null },
      { text: 'Trưởng thôn họp dân bình xét', lead: 'Trưởng thôn', deadline: null },
      { text: 'Niêm yết danh sách tại nhà văn hóa', lead: 'Các thôn', deadline: null },
    ],
  },
  {
    origin: 'UBND xã: phụ lục phân công sau chữ ký',
    layout: 'table in an appendix after the signature',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN
XÃ ĐẠI ĐỒNG

Số: 64/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Đại Đồng, ngày 18 tháng 3 năm 2026

KẾ HOẠCH
Tháng hành động vì an toàn thực phẩm năm 2026

I. MỤC TIÊU
- Trên 90% cơ sở kinh doanh ký cam kết.

II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội là cơ quan thường trực, theo dõi và tổng hợp kết quả.
2. Các nhiệm vụ cụ thể được phân công tại Phụ lục kèm theo.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Đinh Thị Hoa

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 64/KH-UBND ngày 18 tháng 3 năm 2026 của UBND xã Đại Đồng)
| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Kiểm tra bếp ăn tập thể trường học | Trạm Y tế xã | Trước 15/4/2026 |
| 2 | Phát thanh bài tuyên truyền | Trung tâm Dịch vụ tổng hợp | Từ 15/4 đến 15/5/2026 |`,
    tasks: [
      { text: 'Phòng Văn hóa - Xã hội là cơ quan thường trực', lead: 'Phòng Văn hóa - Xã hội', deadline: null },
      { text: 'Kiểm tra bếp ăn tập thể trường học', lead: 'Trạm Y tế xã', deadline: '2026-04-15' },
      { text: 'Phát thanh bài tuyên truyền', lead: 'Trung tâm Dịch vụ tổng hợp', deadline: '2026-05-15' },
    ],
  },
  {
    origin: 'Huyện đoàn cũ: bảng dán từ Word',
    layout: 'table by tabs',
    kind: 'text',
    text: `KẾ HOẠCH
Hoạt động hè cho thanh thiếu nhi năm 2025

II. NỘI DUNG THỰC HIỆN
TT\tNội dung\tChủ trì\tPhối hợp\tThời gian
1\tKhai mạc hè\tBan Thường vụ Đoàn xã\tCác trường học\t01/6/2025
2\tLớp dạy bơi miễn phí\tHội đồng Đội\tNhà văn hóa\tTháng 7/2025
3\tThăm thiếu nhi có hoàn cảnh khó khăn\tChi đoàn Trạm Y tế\tHội Phụ nữ\tTrước 15/8/2025

III. TỔ CHỨC THỰC HIỆN
1. Các chi đoàn tiếp nhận thiếu nhi về sinh hoạt tại địa bàn dân cư.`,
    tasks: [
      { text: 'Khai mạc hè', lead: 'Ban Thường vụ Đoàn xã', deadline: '2025-06-01' },
      { text: 'Lớp dạy bơi miễn phí', lead: 'Hội đồng Đội', deadline: '2025-07-31' },
      { text: 'Thăm thiếu nhi có hoàn cảnh', lead: 'Chi đoàn Trạm Y tế', deadline: '2025-08-15' },
      { text: 'Các chi đoàn tiếp nhận thiếu nhi', lead: 'Các chi đoàn', deadline: null },
    ],
  },
  {
    origin: 'Hội Cựu chiến binh: mỗi việc có thời gian, địa điểm, chủ trì',
    layout: 'letters that only say when, where and who',
    text: `# KẾ HOẠCH

## Tổ chức các hoạt động kỷ niệm Ngày thành lập Hội Cựu chiến binh Việt Nam

*Kim Thành, ngày 03 tháng 10 năm 2025*

### II. NỘI DUNG HOẠT ĐỘNG

**1. Gặp mặt hội viên tiêu biểu**

a) Thời gian: 8 giờ 00, ngày 28/11/2025.

b) Địa điểm: Hội trường UBND xã.

c) Thành phần: 80 đại biểu.

d) Đơn vị chủ trì: Ban Thường vụ Hội.

**2. Giải bóng chuyền hơi hội viên cao tuổi**

a) Thời gian: từ ngày 15/11 đến ngày 20/11/2025.

b) Địa điểm: Sân vận động xã.

c) Đơn vị chủ trì: Chi hội Cựu chiến binh thôn Phú.

**3. Viết bài tuyên truyền trên trang thông tin điện tử**

a) Số lượng: 05 bài.

b) Thời gian hoàn thành: trước ngày 05/12/2025.`,
    tasks: [
      { text: 'Gặp mặt hội viên tiêu biểu', lead: 'Ban Thường vụ Hội', deadline: '2025-11-28' },
      { text: 'Giải bóng chuyền hơi hội viên', lead: 'Chi hội Cựu chiến binh thôn Phú', deadline: '2025-11-20' },
      { text: 'Viết bài tuyên truyền trên trang', lead: null, deadline: '2025-12-05' },
    ],
  },
  {
    origin: 'Đảng bộ bệnh viện: nhãn kiểu 1-, 1.1-',
    layout: 'Party labels with a hyphen; abbreviations of departments',
    text: `# KẾ HOẠCH

## xây dựng chi bộ bốn tốt năm 2026

*Hòa Thuận, ngày 06 tháng 02 năm 2026*

**II- NHIỆM VỤ, GIẢI PHÁP**

**1- Công tác chính trị, tư tưởng**

1.1- Tổ chức sinh hoạt chuyên đề mỗi quý một lần.

1.2- Chi ủy khoa Dược nắm tình hình tư tưởng đảng viên, báo cáo trước ngày 25 hằng tháng.

**2- Công tác kiểm tra**

2.1- Xây dựng chương trình kiểm tra năm 2026, xong trong quý I.

**III- TỔ CHỨC THỰC HIỆN**

1- Các chi bộ trực thuộc tự đánh giá, chấm điểm, gửi hồ sơ trước ngày 30/11.

2- Ủy ban Kiểm tra Đảng ủy bệnh viện thẩm định kết quả.

3- P.TCHC tham mưu khen thưởng các chi bộ tiêu biểu.`,
    tasks: [
      { text: 'Tổ chức sinh hoạt chuyên đề mỗi quý', lead: null, deadline: null },
      { text: 'Chi ủy khoa Dược nắm tình hình', lead: 'Chi ủy khoa Dược', deadline: null },
      { text: 'Xây dựng chương trình kiểm tra năm 2026', lead: null, deadline: '2026-03-31' },
      { text: 'Các chi bộ trực thuộc tự đánh giá', lead: 'Các chi bộ trực thuộc', deadline: '2026-11-30' },
      { text: 'Ủy ban Kiểm tra Đảng ủy bệnh viện thẩm định', lead: 'Ủy ban Kiểm tra Đảng ủy bệnh viện', deadline: null },
      { text: 'P.TCHC tham mưu khen thưởng', lead: undefined, deadline: null },
    ],
  },
  {
    origin: 'Trường mầm non: tháng làm đề mục',
    layout: 'months as headings',
    kind: 'text',
    text: `TRƯỜNG MẦM NON HOA SEN
KẾ HOẠCH
Công tác chăm sóc, nuôi dưỡng năm học 2025 - 2026

III. KẾ HOẠCH CỤ THỂ TỪNG THÁNG
1. Tháng 9/2025
- Cân đo, lập biểu đồ tăng trưởng cho trẻ lần 1.
- Ký hợp đồng cung cấp thực phẩm.
2. Tháng 10/2025
- Tổ chức tập huấn vệ sinh an toàn thực phẩm cho cô nuôi.
3. Tháng 12/2025
- Cân đo trẻ lần 2.
- Sơ kết học kỳ I.`,
    tasks: [
      { text: 'Cân đo, lập biểu đồ tăng trưởng', lead: null },
      { text: 'Ký hợp đồng cung cấp thực phẩm', lead: null },
      { text: 'Tổ chức tập huấn vệ sinh', lead: null },
      { text: 'Cân đo trẻ lần 2', lead: null },
      { text: 'Sơ kết học kỳ I', lead: null },
    ],
  },
  {
    origin: 'Văn phòng tỉnh: trình duyệt web chép ra',
    layout: 'bold titles without labels; round bullets',
    text: `# KẾ HOẠCH

## Bảo đảm an toàn thông tin mạng năm 2026

**NHIỆM VỤ TRỌNG TÂM**

**Rà soát, khắc phục lỗ hổng**

• Dò quét lỗ hổng bảo mật trên 120 máy chủ trước ngày 31/3/2026.

• Cập nhật bản vá hệ điều hành cho toàn bộ máy trạm.

**Diễn tập ứng cứu sự cố**

• Tổ chức diễn tập thực chiến cấp tỉnh trong tháng 8/2026.

**KINH PHÍ**

• Ngân sách tỉnh: 2,5 tỷ đồng.`,
    tasks: [
      { text: 'Dò quét lỗ hổng bảo mật', lead: null, deadline: '2026-03-31' },
      { text: 'Cập nhật bản vá hệ điều hành', lead: null, deadline: null },
      { text: 'Tổ chức diễn tập thực chiến', lead: null, deadline: '2026-08-31' },
    ],
  },
  {
    origin: 'Bảng bị tách từng ô',
    layout: 'table with a cell a line',
    text: `# KẾ HOẠCH

## Tổng vệ sinh môi trường dịp 30/4 và 01/5 năm 2025

**II. PHÂN CÔNG**

|

STT

|

Nội dung công việc

|

Đơn vị thực hiện

|

Thời hạn

|

|

1

|

Nạo vét kênh mương nội đồng

|

Thôn Đông, thôn Đoài

|

25/4/2025

|

|

2

|

Thu gom vỏ bao bì thuốc bảo vệ thực vật

|

Hội Nông dân xã

|

28/4/2025

|`,
    tasks: [
      { text: 'Nạo vét kênh mương nội đồng', lead: 'Thôn Đông, thôn Đoài', deadline: '2025-04-25' },
      { text: 'Thu gom vỏ bao bì thuốc', lead: 'Hội Nông dân xã', deadline: '2025-04-28' },
    ],
  },
  {
    origin: 'Sở Tư pháp: nhóm nhiệm vụ',
    layout: 'words before numbers as labels',
    text: `# CHƯƠNG TRÌNH

## Phổ biến, giáo dục pháp luật năm 2026

*Bình Lục, ngày 20 tháng 01 năm 2026*

**II. NỘI DUNG**

**Nhóm nhiệm vụ thứ nhất: Hoàn thiện thể chế**

Nhiệm vụ 1: Sửa đổi Quy chế hoạt động của Hội đồng phối hợp; hoàn thành trong quý II/2026.

Nhiệm vụ 2: Ban hành danh mục văn bản cần phổ biến trước ngày 28/02/2026.

**Nhóm nhiệm vụ thứ hai: Nâng cao năng lực**

Nhiệm vụ 3: Tập huấn kỹ năng cho 300 hòa giải viên.`,
    tasks: [
      { text: 'Sửa đổi Quy chế hoạt động', lead: null, deadline: '2026-06-30' },
      { text: 'Ban hành danh mục văn bản', lead: null, deadline: '2026-02-28' },
      { text: 'Tập huấn kỹ năng cho 300', lead: null, deadline: null },
    ],
  },
  {
    origin: 'Ban Chỉ huy Quân sự xã: văn bản dán vào .md',
    layout: 'pasted paragraphs without blank lines',
    text: `BAN CHỈ HUY QUÂN SỰ XÃ THANH LÂM
Số: 09/KH-BCH
Thanh Lâm, ngày 10 tháng 3 năm 2026
KẾ HOẠCH
Huấn luyện dân quân tự vệ năm 2026
I. MỤC ĐÍCH
Nâng cao trình độ, khả năng sẵn sàng chiến đấu.
II. NỘI DUNG
1. Huấn luyện dân quân cơ động 15 ngày, từ ngày 06/4/2026 đến ngày 20/4/2026.
2. Huấn luyện dân quân tại chỗ 07 ngày, hoàn thành trước ngày 30/5/2026.
III. TỔ CHỨC THỰC HIỆN
1. Chỉ huy trưởng
- Báo cáo Đảng ủy, UBND xã phê duyệt kế hoạch.
- Kiểm tra giáo án của cán bộ huấn luyện.
2. Thôn đội trưởng các thôn
- Gọi đủ quân số, đúng thời gian.
Nơi nhận:
- Ban CHQS tỉnh;
- Lưu: VT.
CHỈ HUY TRƯỞNG
Phạm Quốc Việt`,
    tasks: [
      { text: 'Huấn luyện dân quân cơ động', lead: null, deadline: '2026-04-20' },
      { text: 'Huấn luyện dân quân tại chỗ', lead: null, deadline: '2026-05-30' },
      { text: 'Báo cáo Đảng ủy, UBND xã phê duyệt', lead: 'Chỉ huy trưởng', deadline: null },
      { text: 'Kiểm tra giáo án của cán bộ', lead: 'Chỉ huy trưởng', deadline: null },
      { text: 'Gọi đủ quân số, đúng thời gian', lead: 'Thôn đội trưởng các thôn', deadline: null },
    ],
  },
  {
    origin: 'Khối thi đua: việc trong một bảng có cột giải pháp, chỉ tiêu',
    layout: 'table whose rows hold several duties',
    text: `# KẾ HOẠCH

## Xây dựng xã đạt chuẩn nông thôn mới nâng cao năm 2026

*Thượng Lâm, ngày 22 tháng 01 năm 2026*

### II. NHIỆM VỤ THEO TIÊU CHÍ

| Tiêu chí | Nhiệm vụ phải làm | Người chịu trách nhiệm | Hoàn thành |
|---|---|---|---|
| Giao thông | Cứng hóa 2,5 km đường trục thôn | Phòng Kinh tế | 30/9/2026 |
| Môi trường | Xây dựng bãi rác tập trung | Phòng Kinh tế | 31/10/2026 |
| Văn hóa | Sửa chữa nhà văn hóa thôn Lũng | Trưởng thôn Lũng | Quý III/2026 |

### III. CHỈ TIÊU CẦN ĐẠT

- Thu nhập bình quân đầu người: 62 triệu đồng/năm.

- Tỷ lệ hộ nghèo đa chiều: dưới 2%.

### IV. TỔ CHỨC THỰC HIỆN

- Ban Chỉ đạo xã giao ban vào ngày 25 hằng tháng.

- Đề nghị Mặt trận Tổ quốc xã lấy phiếu hài lòng của người dân trước ngày 15/11/2026.`,
    tasks: [
      { text: 'Cứng hóa 2,5 km đường trục thôn', lead: 'Phòng Kinh tế', deadline: '2026-09-30' },
      { text: 'Xây dựng bãi rác tập trung', lead: 'Phòng Kinh tế', deadline: '2026-10-31' },
      { text: 'Sửa chữa nhà văn hóa thôn Lũng', lead: 'Trưởng thôn Lũng', deadline: '2026-09-30' },
      { text: 'Ban Chỉ đạo xã giao ban', lead: 'Ban Chỉ đạo xã', deadline: null },
      { text: 'Đề nghị Mặt trận Tổ quốc xã lấy phiếu', lead: 'Mặt trận Tổ quốc xã', deadline: '2026-11-15' },
    ],
  },
  {
    origin: 'Khối thi đua: việc có dòng “Đơn vị thực hiện” và tên phần nêu chủ trì, hạn trong ngoặc',
    layout: 'titles over dashes; lines of stars say who and when; brackets of a title lead all below',
    text: `KẾ HOẠCH

Thực hiện phong trào thi đua năm 2026

II. NHIỆM VỤ

1. Công tác tuyên truyền

- Treo 10 băng rôn tại các trục đường chính.

- Viết 05 tin, bài.

\\* Đơn vị thực hiện: Phòng Văn hóa - Xã hội.

\\* Thời gian: trước ngày 30/4/2026.

2. Xây dựng mô hình

- Ra mắt 01 mô hình "Tuyến đường hoa".

\\* Đơn vị thực hiện: Hội Phụ nữ xã.

\\* Thời gian thực hiện: Quý II/2026.

3. Công tác kiểm tra (Ủy ban Kiểm tra chủ trì; hoàn thành trong tháng 10/2026)

- Kiểm tra 02 chi bộ.

- Giám sát 01 chuyên đề.
`,
    tasks: [
      { text: 'Công tác tuyên truyền', lead: 'Phòng Văn hóa - Xã hội', deadline: '2026-04-30' },
      { text: 'Xây dựng mô hình', lead: 'Hội Phụ nữ xã', deadline: '2026-06-30' },
      { text: 'Kiểm tra 02 chi bộ', lead: 'Ủy ban Kiểm tra', deadline: '2026-10-31' },
      { text: 'Giám sát 01 chuyên đề', lead: 'Ủy ban Kiểm tra', deadline: '2026-10-31' },
    ],
  },
  {
    origin: 'Đoàn xã: bảng mỗi ô một dòng, có dòng nhóm gộp ô',
    layout: 'cells between lone bars, rows of groups shorter than the others',
    kind: 'text',
    text: `KẾ HOẠCH
Tổ chức Ngày hội năm 2026

II. PHÂN CÔNG
|
STT
|
Nội dung
|
Đơn vị thực hiện
|
Thời hạn
|
|
I
|
Công tác chuẩn bị
|
|
1
|
Xây dựng kịch bản
|
Đoàn xã
|
05/3/2026
|
|
2
|
Chuẩn bị sân khấu
|
Trung tâm Văn hóa
|
10/3/2026
|
|
II
|
Công tác hậu cần
|
|
3
|
Đặt 200 suất ăn
|
Hội Phụ nữ xã
|
12/3/2026
|
`,
    tasks: [
      { text: 'Xây dựng kịch bản', lead: 'Đoàn xã', deadline: '2026-03-05' },
      { text: 'Chuẩn bị sân khấu', lead: 'Trung tâm Văn hóa', deadline: '2026-03-10' },
      { text: 'Đặt 200 suất ăn', lead: 'Hội Phụ nữ xã', deadline: '2026-03-12' },
    ],
  },
  {
    origin: 'Trường mầm non: bảng phân công từng người',
    layout: 'a table with a column of persons',
    text: `---
cơ quan cấp trên: UBND phường Bình Minh
cơ quan ban hành: Trường Mầm non Hoa Sen
số: 19/KH-MNHS
địa danh: Bình Minh
ngày: 02/3/2026
---

# KẾ HOẠCH
## Tổ chức Hội thi "Bé khỏe - Bé ngoan" năm học 2025 - 2026

### I. Mục đích
Tạo sân chơi bổ ích cho trẻ.

### II. Thời gian, địa điểm
- Thời gian: 8h00 ngày 26/3/2026
- Địa điểm: sân trường

### III. Phân công nhiệm vụ

| Họ và tên | Chức vụ | Nhiệm vụ | Hoàn thành |
|---|---|---|---|
| Lê Thị Hà | Hiệu trưởng | Phụ trách chung | |
| Trần Thị Yến | Phó Hiệu trưởng | Xây dựng thể lệ, câu hỏi | 10/3 |
| Nguyễn Thị Bích | Tổ trưởng tổ 5 tuổi | Chuẩn bị đội thi, trang phục | 20/3 |
| Đỗ Văn Long | Bảo vệ | Kê bàn ghế, trang trí | 25/3 |

### IV. Kinh phí
Trích từ nguồn chi thường xuyên.
`,
    tasks: [
      { text: 'Phụ trách chung', lead: 'Lê Thị Hà', deadline: null },
      { text: 'Xây dựng thể lệ', lead: 'Trần Thị Yến', deadline: '2026-03-10' },
      { text: 'Chuẩn bị đội thi', lead: 'Nguyễn Thị Bích', deadline: '2026-03-20' },
      { text: 'Kê bàn ghế', lead: 'Đỗ Văn Long', deadline: '2026-03-25' },
    ],
  },
  {
    origin: 'Sở Văn hóa: ba phần bằng chữ',
    layout: 'parts in words, their titles in the line below',
    kind: 'text',
    text: `UBND TỈNH NAM GIANG
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
-------

Số: 233/KH-SVHTTDL
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Nam Giang, ngày 14 tháng 01 năm 2026

KẾ HOẠCH
Triển khai phong trào "Toàn dân đoàn kết xây dựng đời sống văn hóa" năm 2026

Phần thứ nhất
MỤC ĐÍCH, YÊU CẦU

1. Mục đích: Nâng cao chất lượng phong trào.
2. Yêu cầu: Bám sát chỉ đạo của Trung ương.

Phần thứ hai
NHIỆM VỤ TRỌNG TÂM

I. Công tác chỉ đạo
1. Tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo trong quý I/2026.
2. Xây dựng văn bản hướng dẫn bình xét danh hiệu "Gia đình văn hóa".
II. Công tác kiểm tra
1. Kiểm tra 10 xã, phường trong tháng 9/2026.

Phần thứ ba
TỔ CHỨC THỰC HIỆN

1. Phòng Xây dựng nếp sống văn hóa và gia đình: là bộ phận thường trực; tổng hợp, báo cáo trước ngày 10/12/2026.
2. Văn phòng Sở: bố trí kinh phí.
3. Trung tâm Văn hóa tỉnh: Tổ chức liên hoan văn nghệ quần chúng.

Trên đây là Kế hoạch triển khai phong trào năm 2026. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các đơn vị phản ánh về Phòng Xây dựng nếp sống văn hóa và gia đình để tổng hợp, báo cáo Lãnh đạo Sở./.

Nơi nhận:
- Cục Văn hóa cơ sở, Gia đình và Thư viện;
- UBND tỉnh;
- Giám đốc, các Phó Giám đốc Sở;
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, XDNSVHGĐ.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
(Đã ký)
Mai Xuân Trường
`,
    tasks: [
      { text: 'Tham mưu UBND tỉnh', lead: null, deadline: '2026-03-31' },
      { text: 'Xây dựng văn bản hướng dẫn', lead: null, deadline: null },
      { text: 'Kiểm tra 10 xã, phường', lead: null, deadline: '2026-09-30' },
      { text: 'là bộ phận thường trực', lead: 'Phòng Xây dựng nếp sống văn hóa và gia đình', deadline: '2026-12-10' },
      { text: 'bố trí kinh phí', lead: 'Văn phòng Sở', deadline: null },
      { text: 'Tổ chức liên hoan', lead: 'Trung tâm Văn hóa tỉnh', deadline: null },
    ],
  },
];
