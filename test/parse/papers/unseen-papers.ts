/** Whole short papers in the layouts in which strangers send them, each with what a person reads in it. */
import type { SourceKind } from '../../../src/model/index.js';

/** What a person reads; a key that is left out is not asked. */
export interface PaperFacts {
  readonly type?: string | null;
  readonly number?: string | null;
  /** Day, month, year; `_` for a blank. */
  readonly date?: string | null;
  readonly place?: string | null;
  readonly organ?: string | null;
  readonly superior?: string | null;
  readonly abstract?: string | null;
  readonly addressees?: string | null;
  /** `name (purpose)`, parted by ` / `. */
  readonly recipients?: string | null;
  readonly archive?: string | null;
  /** `<mark> body, position | name`, parted by ` / `. */
  readonly signers?: string;
  /** `label: title` or `label`, parted by ` / `. */
  readonly appendices?: string;
  /** The labels of the body, one after the other. */
  readonly labels?: string;
  /** Rows and columns of each table of body and appendices: `3x4`. */
  readonly tables?: string;
  /** How many notes. */
  readonly notes?: string;
}

export interface UnseenPaper {
  readonly name: string;
  readonly kind: SourceKind;
  readonly text: string;
  readonly facts: PaperFacts;
}

export const unseenPapers: readonly UnseenPaper[] = [
  {
    name: 'a plan of a ward Party committee in columns of blanks, the date over the number',
    kind: 'text',
    text: `    ĐẢNG BỘ THÀNH PHỐ SÔNG LAM                 ĐẢNG CỘNG SẢN VIỆT NAM
      ĐẢNG ỦY PHƯỜNG TRƯỜNG GIANG                 ------------------
                 *                       Trường Giang, ngày 14 tháng 8 năm 2025
         Số 27-KH/ĐU

                              KẾ HOẠCH
          tổ chức học tập, quán triệt và triển khai thực hiện
            Nghị quyết Đại hội đại biểu Đảng bộ thành phố
                  lần thứ I, nhiệm kỳ 2025 - 2030
                              -----

      Thực hiện Kế hoạch số 09-KH/TU, ngày 30/7/2025 của Ban Thường vụ Thành
ủy, Đảng ủy phường xây dựng kế hoạch như sau:

I- MỤC ĐÍCH, YÊU CẦU

      1. Giúp cán bộ, đảng viên nắm vững nội dung cốt lõi của Nghị quyết.

      2. Việc học tập phải nghiêm túc, thiết thực.

II- NỘI DUNG

      1. Tổ chức hội nghị trực tuyến từ ngày 20/8 đến ngày 25/8/2025.

      2. Viết bài thu hoạch trước ngày 15/9/2025.

    Nơi nhận:                                    T/M ĐẢNG ỦY
    - Ban Thường vụ Thành ủy (báo cáo),          K/T BÍ THƯ
    - Các chi bộ trực thuộc (thực hiện),         PHÓ BÍ THƯ
    - Các đồng chí Đảng ủy viên,
    - Lưu Văn phòng Đảng ủy.
                                                 (Đã ký)

                                                 Trịnh Quốc Bảo
`,
    facts: {
      type: 'Kế hoạch',
      number: '27 KH ĐU',
      date: '14/8/2025',
      place: 'Trường Giang',
      organ: 'ĐẢNG ỦY PHƯỜNG TRƯỜNG GIANG',
      superior: 'ĐẢNG BỘ THÀNH PHỐ SÔNG LAM',
      abstract:
        'tổ chức học tập, quán triệt và triển khai thực hiện Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ I, nhiệm kỳ 2025 - 2030',
      recipients: 'Ban Thường vụ Thành ủy (báo cáo) / Các chi bộ trực thuộc (thực hiện) / Các đồng chí Đảng ủy viên',
      archive: 'Văn phòng Đảng ủy',
      signers: '<T/M> ĐẢNG ỦY, <K/T> BÍ THƯ, PHÓ BÍ THƯ | Trịnh Quốc Bảo',
      labels: 'I- 1. 2. II- 1. 2.',
      tables: '',
    },
  },
  {
    name: 'a plan of a commune with a blank number, a table in blanks and columns of the tail in tabs',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ ĐỒNG TIẾN\t\tĐộc lập - Tự do - Hạnh phúc
Số:      /KH-UBND\t\tĐồng Tiến, ngày      tháng 7 năm 2025

KẾ HOẠCH
Phòng, chống thiên tai và tìm kiếm cứu nạn
trên địa bàn xã Đồng Tiến
năm 2025

Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013;
Theo đề nghị của Trưởng phòng Kinh tế, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Chủ động ứng phó với thiên tai.
2. Bảo đảm phương châm “bốn tại chỗ”.

II. VẬT TƯ DỰ TRỮ

TT   Tên vật tư          Đơn vị   Số lượng   Nơi để
1    Áo phao cứu sinh    cái      120        Nhà văn hóa thôn 1
2    Bao tải             chiếc    2.500      Kho Ban Chỉ huy
                                             quân sự xã
3    Nhà bạt             bộ       4          Trường Tiểu học

III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế chủ trì, hướng dẫn các thôn.
2. Công an xã bảo đảm an ninh trật tự./.

Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c);\tKT. CHỦ TỊCH
- Các thôn;\tPHÓ CHỦ TỊCH
- Lưu: VT, KT.

\tLò Văn Pành
`,
    facts: {
      type: 'Kế hoạch',
      number: '_ KH UBND',
      date: '_/7/2025',
      place: 'Đồng Tiến',
      organ: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG TIẾN',
      superior: null,
      abstract: 'Phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn xã Đồng Tiến năm 2025',
      recipients: 'UBND tỉnh (b/c) / Các thôn',
      archive: 'VT, KT',
      signers: '<TM.> ỦY BAN NHÂN DÂN, <KT.> CHỦ TỊCH, PHÓ CHỦ TỊCH | Lò Văn Pành',
      labels: 'I. 1. 2. II. III. 1. 2.',
      tables: '4x5',
    },
  },
  {
    name: 'a programme of the Youth Union pasted from Word into Markdown',
    kind: 'markdown',
    text: `TỈNH ĐOÀN BÌNH AN
BCH ĐOÀN XÃ PHÚ THỊNH
***
Số: 08-CTr/ĐTN	ĐOÀN TNCS HỒ CHÍ MINH
Phú Thịnh, ngày 03 tháng 6 năm 2025
CHƯƠNG TRÌNH
Công tác Đoàn và phong trào thanh thiếu nhi
Tháng thanh niên hè 2025
Ban Chấp hành Đoàn xã Phú Thịnh xây dựng chương trình như sau:
I. CHỦ ĐỀ: “Tuổi trẻ Phú Thịnh chung tay xây dựng nông thôn mới”
II. NỘI DUNG
1. Chiến dịch Mùa hè xanh
- Sửa chữa 03 tuyến đường thôn.
- Tổ chức 02 lớp ôn tập hè.
2. Chương trình Hoa phượng đỏ
Các chi đoàn trường học huy động ít nhất 50 đoàn viên tham gia.
III. TỔ CHỨC THỰC HIỆN
Ban Thường vụ Đoàn xã theo dõi, đôn đốc./.
Nơi nhận:
- BTV Tỉnh đoàn;
- TT Đảng ủy, UBND xã;
- Các chi đoàn trực thuộc;
- Lưu: VP.	TM. BAN CHẤP HÀNH
BÍ THƯ
(đã ký)
Ksor H'Lan
`,
    facts: {
      type: 'Chương trình',
      number: '08 CTr ĐTN',
      date: '3/6/2025',
      place: 'Phú Thịnh',
      organ: 'BCH ĐOÀN XÃ PHÚ THỊNH',
      superior: 'TỈNH ĐOÀN BÌNH AN',
      abstract: 'Công tác Đoàn và phong trào thanh thiếu nhi Tháng thanh niên hè 2025',
      recipients: 'BTV Tỉnh đoàn / TT Đảng ủy, UBND xã / Các chi đoàn trực thuộc',
      archive: 'VP',
      signers: "<TM.> BAN CHẤP HÀNH, BÍ THƯ | Ksor H'Lan",
      labels: 'I. II. 1. - - 2. III.',
    },
  },
  {
    name: 'a report of the Front as the text of a PDF with page numbers and notes at the foot',
    kind: 'text',
    text: `MẶT TRẬN TỔ QUỐC VIỆT NAM
XÃ KHE SANH
BAN THƯỜNG TRỰC
Số: 41/BC-MTTQ-BTT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Khe Sanh, ngày 25 tháng 9 năm 2025

BÁO CÁO
Kết quả công tác Mặt trận 9 tháng đầu năm,
phương hướng nhiệm vụ 3 tháng cuối năm 2025

I. KẾT QUẢ THỰC HIỆN
1. Công tác tuyên truyền, vận động
Ban Thường trực đã phối hợp tổ chức 14 buổi tuyên truyền1 về chủ trương
của Đảng, chính sách, pháp luật của Nhà nước với hơn 1.200 lượt người tham
dự; vận động Quỹ “Vì người nghèo” được 86,5 triệu đồng2, đạt 108% kế hoạch
giao, hỗ trợ xây dựng 02 nhà Đại đoàn kết cho hộ nghèo ở thôn Của và thôn
Húc Thượng.

1 Trong đó có 6 buổi ở thôn, 5 buổi ở trường học, 3 buổi ở cụm dân cư.
2 Số liệu tính đến ngày 20/9/2025.
\f2
2. Công tác giám sát, phản biện xã hội
Tổ chức 03 cuộc giám sát việc thực hiện chính sách đối với người có công,
hộ nghèo, hộ cận nghèo; đã kiến nghị 05 nội dung và được Ủy ban nhân dân
xã tiếp thu, giải quyết xong.
II. PHƯƠNG HƯỚNG
1. Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư.
2. Tiếp tục vận động ủng hộ Quỹ “Vì người nghèo”./.

Nơi nhận:
- Ban Thường trực UBMTTQVN tỉnh;
- Thường trực Đảng ủy xã;
- Lưu: VT.
TM. BAN THƯỜNG TRỰC
CHỦ TỊCH
Hồ Văn Vinh
\f3
`,
    facts: {
      type: 'Báo cáo',
      number: '41 BC MTTQ-BTT',
      date: '25/9/2025',
      place: 'Khe Sanh',
      organ: 'BAN THƯỜNG TRỰC',
      superior: 'MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ KHE SANH',
      abstract: 'Kết quả công tác Mặt trận 9 tháng đầu năm, phương hướng nhiệm vụ 3 tháng cuối năm 2025',
      recipients: 'Ban Thường trực UBMTTQVN tỉnh / Thường trực Đảng ủy xã',
      archive: 'VT',
      signers: '<TM.> BAN THƯỜNG TRỰC, CHỦ TỊCH | Hồ Văn Vinh',
      labels: 'I. 1. 2. II. 1. 2.',
      notes: '2',
    },
  },
  {
    name: 'a notice of a school whose converter joined the halves of the letterhead',
    kind: 'markdown',
    text: `# TRƯỜNG THPT LÊ HỒNG PHONG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc

Số: 112/TB-LHP *Tân Hưng, ngày 05 tháng 11 năm 2025*

## THÔNG BÁO

**Về việc nghỉ học do ảnh hưởng của bão số 13**

Căn cứ Công điện số 33/CĐ-UBND ngày 04/11/2025 của Chủ tịch Ủy ban nhân dân tỉnh, Trường THPT Lê Hồng Phong thông báo:

1. Học sinh toàn trường nghỉ học ngày 06 và 07/11/2025.

2. Giáo viên chủ nhiệm thông báo đến cha mẹ học sinh.

| *Nơi nhận:* | **HIỆU TRƯỞNG** |
|---|---|
| *- Sở GDĐT (để báo cáo);* | |
| *- Cha mẹ học sinh;* | (Đã ký và đóng dấu) |
| *- Lưu: VT.* | **Nguyễn Thị Thu Hằng** |
`,
    facts: {
      type: 'Thông báo',
      number: '112 TB LHP',
      date: '5/11/2025',
      place: 'Tân Hưng',
      organ: 'TRƯỜNG THPT LÊ HỒNG PHONG',
      superior: null,
      abstract: 'Về việc nghỉ học do ảnh hưởng của bão số 13',
      recipients: 'Sở GDĐT (để báo cáo) / Cha mẹ học sinh',
      archive: 'VT',
      signers: 'HIỆU TRƯỞNG | Nguyễn Thị Thu Hằng',
      labels: '1. 2.',
      tables: '',
    },
  },
  {
    name: 'a plan of a hospital wrapped at 60, the recipients behind the signature',
    kind: 'text',
    text: `SỞ Y TẾ TỈNH AN KHÊ
BỆNH VIỆN ĐA KHOA KHU VỰC
ĐÔNG BẮC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Khê, ngày 12 tháng 3 năm 2025

Số: 88/KH-BVĐKKV

KẾ HOẠCH
Cải tiến chất lượng bệnh viện và an toàn người bệnh
năm 2025

Căn cứ Thông tư số 19/2013/TT-BYT ngày 12 tháng 7 năm 2013
của Bộ trưởng Bộ Y tế hướng dẫn thực hiện quản lý chất lượng
dịch vụ khám bệnh, chữa bệnh tại bệnh viện;

Bệnh viện xây dựng Kế hoạch cải tiến chất lượng như sau:

I. MỤC TIÊU

1. Tỷ lệ hài lòng của người bệnh nội trú đạt từ 92% trở lên;
thời gian chờ khám trung bình không quá
30 phút đối với khám lâm sàng đơn thuần.

2. Không để xảy ra sự cố y khoa nghiêm trọng.

II. PHÂN CÔNG

1. Phòng Quản lý chất lượng chủ trì, tổng hợp báo cáo Giám
đốc trước ngày 25 hằng tháng.

2. Các khoa, phòng phối hợp thực hiện./.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

(Đã ký)

BSCKII. Đặng Hữu Phước

Nơi nhận:
- Sở Y tế (b/cáo);
- Ban Giám đốc;
- Các khoa, phòng;
- Lưu: VT, QLCL.
`,
    facts: {
      type: 'Kế hoạch',
      number: '88 KH BVĐKKV',
      date: '12/3/2025',
      place: 'An Khê',
      organ: 'BỆNH VIỆN ĐA KHOA KHU VỰC ĐÔNG BẮC',
      superior: 'SỞ Y TẾ TỈNH AN KHÊ',
      abstract: 'Cải tiến chất lượng bệnh viện và an toàn người bệnh năm 2025',
      recipients: 'Sở Y tế (b/cáo) / Ban Giám đốc / Các khoa, phòng',
      archive: 'VT, QLCL',
      signers: '<KT.> GIÁM ĐỐC, PHÓ GIÁM ĐỐC | BSCKII. Đặng Hữu Phước',
      labels: 'I. 1. 2. II. 1. 2.',
    },
  },
  {
    name: "a resolution of a people's council with the regulation that it issues",
    kind: 'text',
    text: `HỘI ĐỒNG NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  TỈNH LAM SƠN                  Độc lập - Tự do - Hạnh phúc

Số: 17/2025/NQ-HĐND            Lam Sơn, ngày 10 tháng 12 năm 2025

                        NGHỊ QUYẾT
   Ban hành Quy định mức hỗ trợ học phí đối với trẻ em mầm non
            và học sinh phổ thông trên địa bàn tỉnh

            HỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN
                  KHÓA XV, KỲ HỌP THỨ 29

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Xét Tờ trình số 215/TTr-UBND ngày 01 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh;

QUYẾT NGHỊ:

Điều 1. Ban hành kèm theo Nghị quyết này Quy định mức hỗ trợ học phí.
Điều 2. Ủy ban nhân dân tỉnh tổ chức thực hiện.
Nghị quyết này được Hội đồng nhân dân tỉnh khóa XV, Kỳ họp thứ 29 thông qua ngày 10 tháng 12 năm 2025./.

Nơi nhận:                                   CHỦ TỊCH
- Ủy ban Thường vụ Quốc hội;
- Đại biểu HĐND tỉnh;
- Lưu: VT, CTHĐ.                         Phạm Đức Long

HỘI ĐỒNG NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  TỈNH LAM SƠN                  Độc lập - Tự do - Hạnh phúc

                        QUY ĐỊNH
   Mức hỗ trợ học phí đối với trẻ em mầm non và học sinh phổ thông
 (Kèm theo Nghị quyết số 17/2025/NQ-HĐND ngày 10 tháng 12 năm 2025
              của Hội đồng nhân dân tỉnh Lam Sơn)

Điều 1. Phạm vi điều chỉnh
Quy định này quy định mức hỗ trợ học phí.
Điều 2. Mức hỗ trợ
1. Trẻ em mầm non: 100.000 đồng/tháng.
2. Học sinh trung học: 80.000 đồng/tháng.
`,
    facts: {
      type: 'Nghị quyết',
      number: '17/2025 NQ HĐND',
      date: '10/12/2025',
      place: 'Lam Sơn',
      organ: 'HỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN',
      superior: null,
      abstract: 'Ban hành Quy định mức hỗ trợ học phí đối với trẻ em mầm non và học sinh phổ thông trên địa bàn tỉnh',
      recipients: 'Ủy ban Thường vụ Quốc hội / Đại biểu HĐND tỉnh',
      archive: 'VT, CTHĐ',
      signers: 'CHỦ TỊCH | Phạm Đức Long',
      appendices: 'QUY ĐỊNH: Mức hỗ trợ học phí đối với trẻ em mầm non và học sinh phổ thông',
      labels: 'Điều 1. Điều 2.',
    },
  },
  {
    name: 'a joint plan of a company and its union with two signers beside each other',
    kind: 'text',
    text: `CÔNG TY CỔ PHẦN CẤP NƯỚC
HẢI VÂN
CÔNG ĐOÀN CÔNG TY
Số: 05/KHLT-CNHV-CĐCT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Hải Vân, ngày 20 tháng 02 năm 2025

KẾ HOẠCH LIÊN TỊCH
Tổ chức Hội nghị người lao động năm 2025

I. THỜI GIAN, ĐỊA ĐIỂM
Thời gian: 01 buổi, ngày 15/3/2025.
Địa điểm: Hội trường tầng 3.

II. PHÂN CÔNG
1. Phòng Tổ chức - Hành chính chuẩn bị báo cáo.
2. Ban Chấp hành Công đoàn vận động người lao động tham gia./.

     TM. BAN CHẤP HÀNH CÔNG ĐOÀN               TỔNG GIÁM ĐỐC
              CHỦ TỊCH

             (Đã ký)                              (Đã ký)

          Vũ Thị Mai Anh                     Hoàng Xuân Trường

Nơi nhận:
- Hội đồng quản trị (báo cáo);
- Các phòng, phân xưởng;
- Lưu: VT, CĐ.
`,
    facts: {
      number: '05 KHLT CNHV-CĐCT',
      date: '20/2/2025',
      place: 'Hải Vân',
      abstract: 'Tổ chức Hội nghị người lao động năm 2025',
      recipients: 'Hội đồng quản trị (báo cáo) / Các phòng, phân xưởng',
      archive: 'VT, CĐ',
      signers: '<TM.> BAN CHẤP HÀNH CÔNG ĐOÀN, CHỦ TỊCH | Vũ Thị Mai Anh / TỔNG GIÁM ĐỐC | Hoàng Xuân Trường',
      labels: 'I. II. 1. 2.',
    },
  },
  {
    name: 'a joint circular of two ministries in columns of blanks',
    kind: 'text',
    text: `BỘ TÀI CHÍNH - BỘ NỘI VỤ        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      -------                         Độc lập - Tự do - Hạnh phúc
                                      ---------------
Số: 23/2024/TTLT-BTC-BNV        Hà Nội, ngày 09 tháng 10 năm 2024

                  THÔNG TƯ LIÊN TỊCH

   Quy định việc quản lý kinh phí đào tạo, bồi dưỡng công chức

Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;

Điều 1. Phạm vi điều chỉnh
Thông tư liên tịch này quy định việc quản lý kinh phí.

Điều 2. Hiệu lực thi hành
1. Thông tư liên tịch này có hiệu lực từ ngày 01 tháng 12 năm 2024.
2. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh kịp thời./.

KT. BỘ TRƯỞNG BỘ NỘI VỤ             KT. BỘ TRƯỞNG BỘ TÀI CHÍNH
      THỨ TRƯỞNG                            THỨ TRƯỞNG

    Cao Minh Thắng                       Võ Hoàng Yến

Nơi nhận:
- Văn phòng Trung ương Đảng;
- Công báo;
- Lưu: VT Bộ Tài chính, VT Bộ Nội vụ.
`,
    facts: {
      number: '23/2024 TTLT BTC-BNV',
      date: '9/10/2024',
      place: 'Hà Nội',
      organ: 'BỘ TÀI CHÍNH - BỘ NỘI VỤ',
      superior: null,
      abstract: 'Quy định việc quản lý kinh phí đào tạo, bồi dưỡng công chức',
      recipients: 'Văn phòng Trung ương Đảng / Công báo',
      archive: 'VT Bộ Tài chính, VT Bộ Nội vụ',
      signers: '<KT.> BỘ TRƯỞNG BỘ NỘI VỤ, THỨ TRƯỞNG | Cao Minh Thắng / <KT.> BỘ TRƯỞNG BỘ TÀI CHÍNH, THỨ TRƯỞNG | Võ Hoàng Yến',
      labels: 'Điều 1. Điều 2. 1. 2.',
    },
  },
  {
    name: 'minutes with three signers beside each other',
    kind: 'text',
    text: `UBND PHƯỜNG BẾN NGỰ
TỔ CÔNG TÁC LIÊN NGÀNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Kiểm tra công tác phòng cháy, chữa cháy

Hôm nay, hồi 14 giờ 30 ngày 18 tháng 4 năm 2025, tại Chợ Bến Ngự, Tổ công tác tiến hành kiểm tra.

I. THÀNH PHẦN
1. Ông Phan Văn Lực - Tổ trưởng.
2. Bà Trần Thị Sen - Thư ký.

II. KẾT QUẢ
- Hệ thống báo cháy hoạt động tốt.
- Còn 02 bình chữa cháy hết hạn.

Biên bản kết thúc lúc 16 giờ cùng ngày./.

   ĐẠI DIỆN ĐƠN VỊ             THƯ KÝ               TỔ TRƯỞNG
(Ký, ghi rõ họ tên)     (Ký, ghi rõ họ tên)    (Ký, ghi rõ họ tên)


    Lê Thị Bưởi             Trần Thị Sen          Phan Văn Lực
`,
    facts: {
      type: 'Biên bản',
      organ: 'TỔ CÔNG TÁC LIÊN NGÀNH',
      superior: 'UBND PHƯỜNG BẾN NGỰ',
      abstract: 'Kiểm tra công tác phòng cháy, chữa cháy',
      recipients: null,
      signers: 'ĐẠI DIỆN ĐƠN VỊ | Lê Thị Bưởi / THƯ KÝ | Trần Thị Sen / TỔ TRƯỞNG | Phan Văn Lực',
      labels: 'I. 1. 2. II. - -',
    },
  },
  {
    name: 'an official letter as blocks of Markdown with columns in HTML',
    kind: 'markdown',
    text: `<table>
<tr><td><p>UBND TỈNH TÂY KHÊ</p><p><b>SỞ NỘI VỤ</b></p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><p><i>Tây Khê, ngày 02 tháng 12 năm 2025</i></p></td></tr>
<tr><td><p>Số: 1456/SNV-TCBC</p><p>V/v rà soát số lượng người hoạt động</p><p>không chuyên trách ở thôn, tổ dân phố</p></td><td></td></tr>
</table>

Kính gửi: Ủy ban nhân dân các xã, phường.

Thực hiện Công văn số 7890/BNV-CQĐP ngày 20/11/2025 của Bộ Nội vụ, Sở Nội vụ đề nghị:

1. Rà soát, lập danh sách người hoạt động không chuyên trách.

2. Gửi báo cáo về Sở Nội vụ trước ngày 15/12/2025.

Sở Nội vụ đề nghị các đơn vị quan tâm thực hiện./.

<table>
<tr><td><p><b><i>Nơi nhận:</i></b></p><p><i>- Như trên;</i></p><p><i>- UBND tỉnh (b/c);</i></p><p><i>- Lưu: VT, TCBC.</i></p></td>
<td><p><b>TUQ. GIÁM ĐỐC</b></p><p><b>TRƯỞNG PHÒNG TỔ CHỨC - BIÊN CHẾ</b></p><p>(Đã ký)</p><p><b>Bùi Thanh Tú</b></p></td></tr>
</table>
`,
    facts: {
      type: 'Công văn',
      number: '1456 SNV TCBC',
      date: '2/12/2025',
      place: 'Tây Khê',
      organ: 'SỞ NỘI VỤ',
      superior: 'UBND TỈNH TÂY KHÊ',
      abstract: 'V/v rà soát số lượng người hoạt động không chuyên trách ở thôn, tổ dân phố',
      addressees: 'Ủy ban nhân dân các xã, phường',
      recipients: 'Như trên / UBND tỉnh (b/c)',
      archive: 'VT, TCBC',
      signers: '<TUQ.> GIÁM ĐỐC, TRƯỞNG PHÒNG TỔ CHỨC - BIÊN CHẾ | Bùi Thanh Tú',
      labels: '1. 2.',
      tables: '',
    },
  },
  {
    name: 'a plan whose appendix behind the tail has no title, its table in blanks',
    kind: 'text',
    text: `ỦY BAN NHÂN DÂN XÃ MƯỜNG SO      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        PHÒNG KINH TẾ                   Độc lập - Tự do - Hạnh phúc
Số: 19/KH-PKT                       Mường So, ngày 07 tháng 5 năm 2025

KẾ HOẠCH
Tiêm phòng vắc xin cho đàn gia súc, gia cầm vụ Xuân Hè năm 2025

1. Mục đích: Phòng, chống dịch bệnh trên đàn vật nuôi, bảo đảm tỷ lệ tiêm phòng đạt trên 80% tổng đàn.

2. Thời gian: Từ ngày 15/5 đến ngày 30/5/2025.

3. Phân công: theo biểu kèm theo.

Nơi nhận:                                       TRƯỞNG PHÒNG
- UBND xã (b/c);
- Các bản;
- Lưu: PKT.
                                                Tòng Văn Hặc

(Kèm theo Kế hoạch số 19/KH-PKT ngày 07 tháng 5 năm 2025 của Phòng Kinh tế)

STT    Bản            Ngày tiêm      Số liều     Người phụ trách
1      Huổi Én        15/5/2025      350         Lò Thị Pản
2      Nà Củng        17/5/2025      420         Vàng A Chua
3      Phiêng Đanh    20/5/2025      180         Lò Thị Pản
       Tổng cộng                     950
`,
    facts: {
      type: 'Kế hoạch',
      number: '19 KH PKT',
      date: '7/5/2025',
      place: 'Mường So',
      organ: 'PHÒNG KINH TẾ',
      superior: 'ỦY BAN NHÂN DÂN XÃ MƯỜNG SO',
      abstract: 'Tiêm phòng vắc xin cho đàn gia súc, gia cầm vụ Xuân Hè năm 2025',
      recipients: 'UBND xã (b/c) / Các bản',
      archive: 'PKT',
      signers: 'TRƯỞNG PHÒNG | Tòng Văn Hặc',
      labels: '1. 2. 3.',
      appendices: '',
      tables: '5x5',
    },
  },
  {
    name: 'a decision of the Government whose heading is one line of Markdown',
    kind: 'markdown',
    text: `# CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc

Số: 88/2025/NĐ-CP Hà Nội, ngày 13 tháng 4 năm 2025

## NGHỊ ĐỊNH

Quy định chi tiết một số điều của Luật Lưu trữ

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;

Chính phủ ban hành Nghị định quy định chi tiết một số điều của Luật Lưu trữ.

**Điều 1. Phạm vi điều chỉnh**

Nghị định này quy định chi tiết.

**Điều 2. Hiệu lực**

Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2025.

**Nơi nhận:**
- Ban Bí thư Trung ương Đảng;
- Lưu: VT, PL (2b).

**TM. CHÍNH PHỦ**
**KT. THỦ TƯỚNG**
**PHÓ THỦ TƯỚNG**

**Lê Quang Hòa**
`,
    facts: {
      type: 'Nghị định',
      number: '88/2025 NĐ CP',
      date: '13/4/2025',
      place: 'Hà Nội',
      organ: 'CHÍNH PHỦ',
      superior: null,
      abstract: 'Quy định chi tiết một số điều của Luật Lưu trữ',
      recipients: 'Ban Bí thư Trung ương Đảng',
      archive: 'VT, PL (2b)',
      signers: '<TM.> CHÍNH PHỦ, <KT.> THỦ TƯỚNG, PHÓ THỦ TƯỚNG | Lê Quang Hòa',
      labels: 'Điều 1. Điều 2.',
    },
  },
  {
    name: 'a plan with the recipients and two signers in three columns of blanks',
    kind: 'text',
    text: `SỞ GIÁO DỤC VÀ ĐÀO TẠO              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   CÔNG ĐOÀN NGÀNH                     Độc lập - Tự do - Hạnh phúc
Số:        /KHLN-SGDĐT-CĐN            Hoa Lâm, ngày     tháng 9 năm 2025

                        KẾ HOẠCH LIÊN NGÀNH
            Tổ chức Hội thi "Giáo viên dạy giỏi" cấp tỉnh
                     năm học 2025 - 2026

I. MỤC ĐÍCH
Tôn vinh nhà giáo tiêu biểu.

II. TỔ CHỨC THỰC HIỆN
1. Phòng Giáo dục phổ thông tham mưu thành lập Ban Tổ chức.
2. Công đoàn ngành vận động đoàn viên tham gia./.

Nơi nhận:                 TM. BAN THƯỜNG VỤ           KT. GIÁM ĐỐC
- UBND tỉnh (b/c);            CHỦ TỊCH                PHÓ GIÁM ĐỐC
- Các trường THPT;
- Lưu: VT, CĐN.
                            Đỗ Thị Lan                Mai Văn Hùng
`,
    facts: {
      number: '_ KHLN SGDĐT-CĐN',
      date: '_/9/2025',
      place: 'Hoa Lâm',
      recipients: 'UBND tỉnh (b/c) / Các trường THPT',
      archive: 'VT, CĐN',
      signers: '<TM.> BAN THƯỜNG VỤ, CHỦ TỊCH | Đỗ Thị Lan / <KT.> GIÁM ĐỐC, PHÓ GIÁM ĐỐC | Mai Văn Hùng',
      labels: 'I. II. 1. 2.',
    },
  },
  {
    name: 'a notice with the recipients in italics in a cell with breaks, signed for a time',
    kind: 'markdown',
    text: `| **HĐND HUYỆN ĐẢO TRƯỜNG SA**<br>**VĂN PHÒNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|---|---|
| Số: 21/TB-VP | *Trường Sa, ngày 30 tháng 5 năm 2025* |

**THÔNG BÁO**

**Về việc tiếp công dân định kỳ**
**của Thường trực Hội đồng nhân dân**
**tháng 6 năm 2025**

Văn phòng thông báo lịch tiếp công dân như sau:

1. Thời gian: 8 giờ, ngày 10/6/2025.

2. Địa điểm: Trụ sở tiếp công dân.

| *Nơi nhận:*<br>*- Thường trực HĐND;*<br>*- Các ban (để biết);*<br>*- Lưu: VT.* | **Q. CHÁNH VĂN PHÒNG**<br><br>*(Đã ký)*<br><br>**Trần Đại Nghĩa** |
|---|---|
`,
    facts: {
      type: 'Thông báo',
      number: '21 TB VP',
      date: '30/5/2025',
      place: 'Trường Sa',
      organ: 'VĂN PHÒNG',
      superior: 'HĐND HUYỆN ĐẢO TRƯỜNG SA',
      abstract: 'Về việc tiếp công dân định kỳ của Thường trực Hội đồng nhân dân tháng 6 năm 2025',
      recipients: 'Thường trực HĐND / Các ban (để biết)',
      archive: 'VT',
      labels: '1. 2.',
      tables: '',
    },
  },
  {
    name: 'a Party report as the text of a PDF without blank lines, pages numbered at the top',
    kind: 'text',
    text: `ĐẢNG BỘ TỈNH NAM KHÊ
BAN TỔ CHỨC TỈNH ỦY
*
ĐẢNG CỘNG SẢN VIỆT NAM
Nam Khê, ngày 06 tháng 01 năm 2026
Số 03-BC/BTCTU
BÁO CÁO
kết quả công tác tổ chức xây dựng Đảng năm 2025
-----
Ban Tổ chức Tỉnh ủy báo cáo như sau:
I. KẾT QUẢ
1. Công tác cán bộ
Đã tham mưu điều động 14 đồng chí, bổ nhiệm 9 đồng chí, giới thiệu ứng
cử 5 đồng chí; thẩm định nhân sự của 21 đảng bộ trực thuộc trước đại hội
theo đúng quy trình, quy định của Trung ương và của Tỉnh ủy.
2. Công tác đảng viên
\f2
Kết nạp 1.248 đảng viên, đạt 112% kế hoạch; chuyển sinh hoạt đảng cho
3.415 lượt đảng viên sau sắp xếp đơn vị hành chính.
II. PHƯƠNG HƯỚNG
1. Hoàn thành sắp xếp tổ chức bộ máy trước ngày 31/3/2026.
2. Số hóa hồ sơ đảng viên./.
Nơi nhận:
- Ban Tổ chức Trung ương (báo cáo),
- Ban Thường vụ Tỉnh ủy,
- Lưu: VP, TCĐ.
K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN
Nguyễn Hữu Thập
`,
    facts: {
      type: 'Báo cáo',
      number: '03 BC BTCTU',
      date: '6/1/2026',
      place: 'Nam Khê',
      organ: 'BAN TỔ CHỨC TỈNH ỦY',
      superior: 'ĐẢNG BỘ TỈNH NAM KHÊ',
      abstract: 'kết quả công tác tổ chức xây dựng Đảng năm 2025',
      recipients: 'Ban Tổ chức Trung ương (báo cáo) / Ban Thường vụ Tỉnh ủy',
      archive: 'VP, TCĐ',
      signers: '<K/T> TRƯỞNG BAN, PHÓ TRƯỞNG BAN | Nguyễn Hữu Thập',
      labels: 'I. 1. 2. II. 1. 2.',
      tables: '',
    },
  },
];
