/** Sound documents whose form no regulation known here gives: of the law, of a court, of types that no regulation counts. */
import type { SoundDocument } from '../sound-documents.js';

export const documentsOfOtherForms: readonly SoundDocument[] = [
  {
    name: 'thông tư',
    kind: 'text',
    text: `BỘ TÀI CHÍNH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                     Độc lập - Tự do - Hạnh phúc

Số: 62/2025/TT-BTC              Hà Nội, ngày 02 tháng 7 năm 2025

                         THÔNG TƯ
  Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định
            cấp giấy phép trong lĩnh vực đo đạc

Căn cứ Luật Phí và lệ phí số 97/2015/QH13;
Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;
Căn cứ Nghị định số 29/2025/NĐ-CP ngày 24 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính;
Theo đề nghị của Cục trưởng Cục Quản lý, giám sát chính sách thuế, phí và lệ phí;
Bộ trưởng Bộ Tài chính ban hành Thông tư quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép trong lĩnh vực đo đạc.

Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng

1. Thông tư này quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép trong lĩnh vực đo đạc.

2. Thông tư này áp dụng đối với:

a) Người nộp phí;

b) Tổ chức thu phí;

c) Tổ chức, cá nhân khác có liên quan.

Điều 2. Mức thu phí

Mức thu phí là 500.000 đồng/hồ sơ.

Điều 3. Hiệu lực thi hành

1. Thông tư này có hiệu lực thi hành từ ngày 15 tháng 8 năm 2025.

2. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, tổ chức, cá nhân phản ánh kịp thời về Bộ Tài chính để nghiên cứu, hướng dẫn bổ sung./.

Nơi nhận:                                 KT. BỘ TRƯỞNG
- Thủ tướng Chính phủ;                      THỨ TRƯỞNG
- Văn phòng Quốc hội;
- Công báo;
- Lưu: VT, CST (05).
                                           Nguyễn Đức Tâm
`,
  },
  {
    name: 'nghị định',
    kind: 'markdown',
    text: `CHÍNH PHỦ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 118/2025/NĐ-CP

Hà Nội, ngày 09 tháng 6 năm 2025

# NGHỊ ĐỊNH

**Quy định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông**

*Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;*

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;*

*Theo đề nghị của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;*

*Chính phủ ban hành Nghị định quy định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông.*

## Chương I
## QUY ĐỊNH CHUNG

**Điều 1. Phạm vi điều chỉnh**

Nghị định này quy định việc thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông.

**Điều 2. Đối tượng áp dụng**

1. Bộ, cơ quan ngang bộ.

2. Ủy ban nhân dân các cấp.

## Chương II
## ĐIỀU KHOẢN THI HÀNH

**Điều 3. Hiệu lực thi hành**

1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.

2. Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành./.

Nơi nhận:

- Ban Bí thư Trung ương Đảng;
- Thủ tướng, các Phó Thủ tướng Chính phủ;
- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;
- Lưu: VT, KSTT (2b).

TM. CHÍNH PHỦ

KT. THỦ TƯỚNG

PHÓ THỦ TƯỚNG

Nguyễn Hòa Bình
`,
  },
  {
    name: 'nghị quyết quy phạm pháp luật của hội đồng nhân dân',
    kind: 'text',
    text: `HỘI ĐỒNG NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 14/2025/NQ-HĐND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lâm Đồng, ngày 28 tháng 8 năm 2025
NGHỊ QUYẾT
Quy định mức hỗ trợ đối với giáo viên mầm non trên địa bàn tỉnh Lâm Đồng
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;
Căn cứ Luật Giáo dục số 43/2019/QH14;
Xét Tờ trình số 4310/TTr-UBND ngày 20 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra số 55/BC-BVHXH ngày 25 tháng 8 năm 2025 của Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh; ý kiến thảo luận của đại biểu Hội đồng nhân dân tỉnh tại kỳ họp;
Hội đồng nhân dân ban hành Nghị quyết quy định mức hỗ trợ đối với giáo viên mầm non trên địa bàn tỉnh Lâm Đồng.
Điều 1. Phạm vi điều chỉnh
Nghị quyết này quy định mức hỗ trợ đối với giáo viên mầm non trên địa bàn tỉnh Lâm Đồng.
Điều 2. Mức hỗ trợ
1. Mức hỗ trợ là 800.000 đồng/người/tháng.
2. Thời gian hỗ trợ là 09 tháng trong năm học.
Điều 3. Tổ chức thực hiện
1. Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này.
2. Thường trực Hội đồng nhân dân, các Ban Hội đồng nhân dân, Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân tỉnh giám sát việc thực hiện Nghị quyết này.
Nghị quyết này đã được Hội đồng nhân dân tỉnh Lâm Đồng Khóa X, Kỳ họp thứ 3 thông qua ngày 28 tháng 8 năm 2025 và có hiệu lực từ ngày 07 tháng 9 năm 2025./.
Nơi nhận:
- Ủy ban Thường vụ Quốc hội;
- Chính phủ;
- Thường trực Tỉnh ủy;
- Lưu: VT, CTHĐND.
CHỦ TỊCH
Phạm Thị Phúc
`,
  },
  {
    name: 'quyết định quy phạm pháp luật của ủy ban nhân dân',
    kind: 'markdown',
    text: `| ỦY BAN NHÂN DÂN<br>TỈNH NGHỆ AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 37/2025/QĐ-UBND | Nghệ An, ngày 15 tháng 9 năm 2025 |

**QUYẾT ĐỊNH**

**Ban hành Quy định phân cấp quản lý hệ thống thoát nước trên địa bàn tỉnh Nghệ An**

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;

Căn cứ Nghị định số 80/2014/NĐ-CP ngày 06 tháng 8 năm 2014 của Chính phủ về thoát nước và xử lý nước thải;

Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 2750/TTr-SXD ngày 05 tháng 9 năm 2025;

Ủy ban nhân dân ban hành Quyết định ban hành Quy định phân cấp quản lý hệ thống thoát nước trên địa bàn tỉnh Nghệ An.

**Điều 1.** Ban hành kèm theo Quyết định này Quy định phân cấp quản lý hệ thống thoát nước trên địa bàn tỉnh Nghệ An.

**Điều 2.** Quyết định này có hiệu lực thi hành từ ngày 01 tháng 10 năm 2025.

**Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.

| **Nơi nhận:**<br>- Như Điều 3;<br>- Bộ Xây dựng;<br>- Lưu: VT, CN (Hg). | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br><br>**Lê Hồng Vinh** |
|---|---|
`,
  },
  {
    name: 'thông tư liên tịch',
    kind: 'text',
    text: `BỘ CÔNG AN - TÒA ÁN NHÂN DÂN TỐI CAO - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 04/2025/TTLT-BCA-TANDTC-VKSNDTC
Hà Nội, ngày 20 tháng 6 năm 2025

THÔNG TƯ LIÊN TỊCH
Quy định về phối hợp trong việc giải quyết tố giác, tin báo về tội phạm

Căn cứ Bộ luật Tố tụng hình sự ngày 27 tháng 11 năm 2015;
Căn cứ Luật Công an nhân dân ngày 20 tháng 11 năm 2018;
Bộ trưởng Bộ Công an, Chánh án Tòa án nhân dân tối cao, Viện trưởng Viện kiểm sát nhân dân tối cao ban hành Thông tư liên tịch quy định về phối hợp trong việc giải quyết tố giác, tin báo về tội phạm.

Điều 1. Phạm vi điều chỉnh

Thông tư liên tịch này quy định việc phối hợp giữa các cơ quan trong việc giải quyết tố giác, tin báo về tội phạm.

Điều 2. Nguyên tắc phối hợp

1. Tuân thủ quy định của pháp luật.

2. Bảo đảm kịp thời, khách quan.

Điều 3. Hiệu lực thi hành

Thông tư liên tịch này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2025./.

KT. CHÁNH ÁN
PHÓ CHÁNH ÁN
Nguyễn Văn Tiến

KT. VIỆN TRƯỞNG
PHÓ VIỆN TRƯỞNG
Nguyễn Quang Dũng

KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Lê Văn Tuyến

Nơi nhận:
- Ủy ban Thường vụ Quốc hội;
- Công báo;
- Lưu: VT (BCA, TANDTC, VKSNDTC).
`,
  },
  {
    name: 'quyết định của tòa án',
    kind: 'text',
    text: `TÒA ÁN NHÂN DÂN                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
KHU VỰC 3 - ĐẮK LẮK                    Độc lập - Tự do - Hạnh phúc

Số: 41/2025/QĐST-HNGĐ             Đắk Lắk, ngày 12 tháng 9 năm 2025

                        QUYẾT ĐỊNH
   CÔNG NHẬN THUẬN TÌNH LY HÔN VÀ SỰ THỎA THUẬN CỦA CÁC ĐƯƠNG SỰ

Căn cứ hồ sơ vụ án dân sự thụ lý số 87/2025/TLST-HNGĐ ngày 04 tháng 8 năm 2025, giữa:

- Nguyên đơn: Chị Trần Thị Hoa, sinh năm 1990;

- Bị đơn: Anh Nguyễn Văn Bình, sinh năm 1988.

Căn cứ vào Điều 212 và Điều 213 của Bộ luật Tố tụng dân sự;

Căn cứ vào các điều 55, 58, 81, 82, 83 và 84 của Luật Hôn nhân và gia đình;

Căn cứ vào biên bản ghi nhận sự tự nguyện ly hôn và hòa giải thành ngày 04 tháng 9 năm 2025.

XÉT THẤY:

Việc thuận tình ly hôn và thỏa thuận của các đương sự được ghi trong biên bản là hoàn toàn tự nguyện và không vi phạm điều cấm của luật, không trái đạo đức xã hội.

QUYẾT ĐỊNH:

1. Công nhận sự thuận tình ly hôn giữa chị Trần Thị Hoa và anh Nguyễn Văn Bình.

2. Quyết định này có hiệu lực pháp luật ngay sau khi được ban hành và không bị kháng cáo, kháng nghị theo thủ tục phúc thẩm.

Nơi nhận:                                  THẨM PHÁN
- Các đương sự;
- VKSND khu vực 3;
- Lưu hồ sơ vụ án.
                                         Y Thanh Niê
`,
  },
  {
    name: 'thư ngỏ của hội',
    kind: 'markdown',
    text: `HỘI KHUYẾN HỌC TỈNH QUẢNG NAM

**HỘI KHUYẾN HỌC HUYỆN ĐẠI LỘC**

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Số: 18/HKH

Đại Lộc, ngày 06 tháng 3 năm 2024

THƯ NGỎ

Về việc vận động ủng hộ Quỹ Khuyến học năm 2024

Kính gửi: Các cơ quan, doanh nghiệp, nhà hảo tâm và con em quê hương Đại Lộc!

Những năm qua, phong trào khuyến học của huyện nhà đã đạt nhiều kết quả, giúp hàng nghìn em học sinh nghèo được tiếp tục đến trường.

Hội Khuyến học huyện trân trọng kêu gọi quý vị chung tay ủng hộ Quỹ Khuyến học năm 2024.

Mọi sự ủng hộ xin gửi về Hội Khuyến học huyện Đại Lộc.

Xin trân trọng cảm ơn!

TM. BAN CHẤP HÀNH

CHỦ TỊCH

Huỳnh Văn Mười
`,
  },
  {
    name: 'nội quy của trường',
    kind: 'text',
    text: `SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH BẮC NINH     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  TRƯỜNG THPT HÀN THUYÊN                       Độc lập - Tự do - Hạnh phúc

Số: 212/NQ-THPTHT                         Bắc Ninh, ngày 05 tháng 9 năm 2025

                         NỘI QUY
             Học sinh Trường THPT Hàn Thuyên

Điều 1. Giờ giấc

1. Học sinh có mặt trước giờ vào lớp 10 phút.

2. Nghỉ học phải có đơn xin phép của cha mẹ.

Điều 2. Trang phục

1. Mặc đồng phục vào các ngày trong tuần.

2. Đeo phù hiệu khi ở trong trường.

Điều 3. Những điều không được làm

1. Hút thuốc, uống rượu, bia trong trường.

2. Sử dụng điện thoại trong giờ học khi giáo viên không cho phép.

Điều 4. Thi hành

Học sinh vi phạm nội quy bị xử lý theo quy định hiện hành.

                                             HIỆU TRƯỞNG


                                          Nguyễn Thị Ngọc
`,
  },
];
