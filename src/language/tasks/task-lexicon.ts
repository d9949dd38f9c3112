/**
 * Closed lists of words by which tasks are read: verbs of work, organs, parts with and without tasks. Practice, after real plans. In small
 * letters.
 */
import { PhraseList } from './phrase-words.js';

/** Verbs that an item of work begins with. */
export const workVerbs = new PhraseList(`
  ban hành, bám sát, bàn giao, báo cáo, bảo đảm, bảo dưỡng, bảo quản, bảo vệ, bầu, biên soạn, biên tập, biểu dương, biểu quyết, bình chọn, bình xét, bố trí, bổ sung, bồi dưỡng,
  bổ nhiệm, bóc gỡ, cài đặt, cải cách, cải tạo, cải thiện, cải tiến, cam kết, can thiệp, cảnh báo, cân đối, cấp phát, cấp, cập nhật, chăm lo, chăm sóc, chấm điểm, chấn chỉnh, chấp hành, chào mừng,
  chi trả, chỉ đạo, chỉnh lý, chỉnh trang, chia sẻ, chịu trách nhiệm, cho ý kiến, chọn, chọn cử, chủ động, chủ trì, chú trọng, chú ý, chuẩn bị, chuẩn hóa, chúc mừng, chung tay, chuyển,
  chuyển đổi, chuyển giao, chuyển tải, chứng nhận, có biện pháp, có giải pháp, có kế hoạch, có trách nhiệm, có cơ chế, có chính sách, có hình thức, có văn bản, có phương án, công bố, công khai, công nhận, củng cố, cung cấp, cung ứng, cụ thể hóa, cụ thể hoá,
  cử, cứu trợ, dán, dành, dẫn dắt, dâng hương, dâng hoa, di dời, diễn tập, đa dạng hóa, đa dạng hoá, đánh giá, đào tạo, đảm bảo, đảm nhận, đảm nhiệm, đăng, đăng ký, đăng tải, đặt, đầu tư, đẩy lùi, đẩy mạnh, đẩy nhanh,
  đề cao, đề cử, đề nghị, đề xuất, điểm danh, điều chỉnh, điều động, điều hành, điều phối, điều tra, đính chính, định hướng, đo đạc, đóng góp, đôn đốc, đối chiếu, đối thoại, đổi mới, đón, đón tiếp, đồng hành,
  động viên, dọn, dọn dẹp, dự, dự báo, dự thảo, dự toán, dự trù, dựng, duy trì, duyệt, đưa, ghi nhận, gặp mặt, gắn, gắn kết, gìn giữ, giải đáp, giải ngân, giải quyết, giải tỏa, giải thích, giám sát, giao, giao lưu,
  giáo dục, giới thiệu, giúp, giúp đỡ, giữ, giữ gìn, giữ vững, góp, góp ý, gửi, hạn chế, hậu kiểm, hiệp thương, hiệp y, hiến máu, hoạch định, hoàn chỉnh, hoàn thành, hoàn thiện, họp, hòa giải, hỗ trợ, học tập, hội ý,
  huấn luyện, huy động, hưởng ứng, hướng dẫn, in, in ấn, kết nối, kết hợp, kê khai, khai báo, khai giảng, khai mạc, khai thác, khảo sát, khám, khắc phục, khen thưởng, khẩn trương, khích lệ, khôi phục, khởi công, khởi động, khơi dậy, khơi thông, khuyến khích,
  kiểm kê, kiểm điểm, kiểm phiếu, kiểm soát, kiểm tra, kiện toàn, kiến nghị, kịp thời, ký, ký cam kết, ký kết, kỷ niệm, làm, làm sạch, làm tốt, làm việc, là đầu mối, là cơ quan, lan tỏa, lãnh đạo, lấy ý kiến, lắp, lắp đặt, lập, liên hệ, liên kết, lồng ghép, loại bỏ,
  lựa chọn, lưu trữ, mặc niệm, mở, mở rộng, mở lớp, mời, mua, mua sắm, nạo vét, nâng cao, nâng cấp, nâng chất, nắm, nắm bắt, nắm chắc, nêu gương, nghe, nghiêm cấm, nghiêm túc, nghiên cứu, nghiệm thu, ngăn chặn, nhắc nhở, nhập, nhân rộng, nhận, nhận diện, nhận xét, niêm yết, nộp, ổn định,
  ôn tập, phản ánh, phản biện, phản bác, phân bổ, phân cấp, phân chia, phân công, phân luồng, phân loại, phân nhóm, phân tích, phát, phát hành, phát hiện, phát động, phát huy, phát thanh, phát sóng, phát triển, phê duyệt, phòng, phòng chống, phòng ngừa, phỏng vấn, phối hợp, phổ biến, phụ trách,
  phục dựng, phục hồi, phục vụ, phun, quan tâm, quán triệt, quản lý, quảng bá, quay, quét dọn, quyên góp, quyết định, ra mắt, ra quân, rà soát, rút kinh nghiệm, sàng lọc, sắp xếp, sao gửi, sáp nhập, sinh hoạt, số hóa, số hoá, soạn, soạn thảo, sơ duyệt, sơ kết,
  sơ tán, sửa, sửa chữa, sửa đổi, sưu tầm, tạm ứng, tái thiết, tăng cường, tặng, tập dượt, tập hợp, tập huấn, tập trung, tạo, tạo điều kiện, tạo lập, tạo sự, tẩy rửa, tẩy chay, tham dự, tham gia, tham khảo, tham mưu, tham quan, tháo dỡ, tháo gỡ, thanh quyết toán, thanh toán, thanh tra, thành lập, thảo luận, thay thế, thăm, thăm hỏi, thăm tặng,
  thẩm định, thẩm tra, theo dõi, thể chế hóa, thể chế hoá, thể hiện, thí điểm, thi công, thiết kế, thiết lập, thỉnh thị, thông báo, thông qua, thông tin, thống kê, thống nhất, thu, thu gom, thu hồi, thu hút, thu nhận, thu thập, thúc đẩy, thực hành, thực hiện, thuê, thường trực, thường xuyên, thu dọn, thử nghiệm, tích cực, tích hợp, tiến hành, tiếp cận,
  tiếp dân, tiếp công dân, tiếp đón, tiếp nhận, tiếp thu, tiếp tục, tiêm, tiêm phòng, tiết kiệm, tìm hiểu, tìm kiếm, tịch thu, tính toán, tổ chức, tổng duyệt, tổng hợp, tổng kết, tổng vệ sinh, tôn tạo, tôn vinh, trang bị, trang trí, tranh thủ, trao, trao đổi, trao tặng, trao quà, treo,
  trích, triển khai, triệu tập, trình, trình diễn, trợ giúp, trồng, trực, trực tiếp, truy cập, truy quét, truyền thông, truyền tải, truyền đạt, tư vấn, tu bổ, tu sửa, tuần tra, tuân thủ, tuyên dương, tuyên truyền, tuyển chọn, tuyển dụng, tuyển sinh, từ chối, tự kiểm tra, ủng hộ, ứng dụng, ứng phó, ưu tiên,
  vận động, vận hành, vận chuyển, vận dụng, vệ sinh, vay vốn, vây bắt, viếng, viết, vinh danh, xác định, xác lập, xác minh, xác nhận, xây, xây dựng, xem xét, xét, xét chọn, xét duyệt, xét tặng, xóa, xoá, xóa bỏ, xoá bỏ, xử lý, xử phạt, xúc tiến, yêu cầu, đấu nối, đấu thầu, đấu tranh, đi, nêu, nói chuyện, kể chuyện, chạy, chiếu, thi, trưng bày, triển lãm, đốt, thắp, thắp sáng, thắp hương, gia cố, gia hạn, bắt giữ, đập, chốt, chốt chặn,
  tiêu hủy, tiêu độc, khử trùng, khử khuẩn, cách ly, điều trị, cứu chữa, cứu nạn, sàng lọc, lấy mẫu, xét nghiệm, khám bệnh, tẩm, bón, gieo, cấy, thu hoạch, phòng trừ, đánh bắt, thả, nuôi, chuyển giao, khoanh vùng, khoanh nuôi, tuần tra canh gác, lấy, tìm, xếp, xây mới, chỉnh sửa, nhân bản, phát phiếu, phát tờ rơi, rải, phân phối, điều hòa, điều hoà, tiếp sức, tri ân, tưởng niệm, đền ơn đáp nghĩa, đỡ đầu, nhận đỡ đầu, hiến đất, hiến kế, đồng bộ, đồng bộ hóa, tích hợp, khai trương, khánh thành, bàn, sử dụng, quy hoạch, quy định, ra, không để, không được, tránh, nhắc, nấu, đăng cai, quét, may, vẽ, hát, múa, nhặt, cắm, căng, kéo, nghiệm thu, xã hội hóa, xã hội hoá, cơ giới hóa, hiện đại hóa, phủ sóng, phủ xanh, rút ngắn, tinh gọn, giảm, tăng, bớt, thực hành tiết kiệm, chuyên nghiệp hóa, xin ý kiến, lắng nghe, quyết liệt, kiên quyết, tổng rà soát, truy tặng, tặng quà, điểm tin, thẩm mỹ hóa, trưng cầu, đối khớp, làm giàu, chuẩn hoá, bảo trì, dừng, tạm dừng, thu phí, miễn, miễn giảm, nâng, bám, cụ thể hoá, phát hành, thể hiện, cân nhắc, nghỉ, tuyển, ưu đãi, khơi thông, vớt, phát quang, diệt, treo cờ, khuyến cáo, tiếp thị, quản trị, giao ban, hội thảo, tọa đàm, trả lời, trả kết quả, trả, cân đo, dò quét, gọi, buộc, xóa bỏ, tháo, cứng hóa, cứng hoá, bê tông hóa, san lấp, đổ, dựng, cắt giảm, cắt tỉa, rút, gỡ, tách, gộp, quyết toán, kết nạp, chuyển sinh hoạt, sao chép, chấm, chấm thi, ôn luyện, tuyên bố, phát biểu, đón nhận, khánh tiết, bế mạc, nhập liệu, cập nhập, bóc tách, hệ thống hóa, hệ thống hoá, số hoá
`);

/** Of those, verbs that are too short or too much a noun to end a name with them. */
export const weakVerbs = new PhraseList(
  'ra, đi, đến, in, thi, thu, nêu, đưa, phát, phòng, ký, cấp, dự, đặt, xét, xây, góp, gắn, giúp, mở, làm, nhận, trực, sinh hoạt, quy ' +
    'định, quy hoạch, bầu, đăng, trích, thông tin, truyền thông, vệ sinh, giáo dục, lưu trữ, thanh tra, kiểm toán, tiếp dân, tiếp công ' +
    'dân, thi công, thi đua, nhằm, bàn, chạy, lấy, tìm, xếp, phụ trách, cơ cấu, thường trực, đồng bộ, tặng, đối thoại, hòa giải, phát ' +
    'triển, phát thanh, đầu tư, học tập, quản lý, bảo vệ, chuyển đổi, đào tạo, chuyển',
);

/** Words before the verb that leave an item one of work: how, how often, or that it goes on. */
export const adverbs = new PhraseList(`
  tiếp tục, thường xuyên, định kỳ, kịp thời, khẩn trương, tích cực, chủ động, nghiêm túc, trực tiếp, tập trung, chú trọng, quan tâm, phải, cần, sẽ, cùng, đồng thời, ngoài ra, trước mắt, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần,
  hằng ngày, hàng ngày, mỗi năm, mỗi quý, mỗi tháng, mỗi tuần, đột xuất, đặc biệt, nhất là, kiên quyết, kiên trì, từng bước, sớm, nhanh chóng, phấn đấu, cố gắng, chỉ, không, cơ bản, tốt, có trách nhiệm, có nhiệm vụ, có thể, được, giao, đề nghị, yêu cầu, phân công, thống nhất, nghiêm, bước đầu, luôn, đã, linh hoạt, chặt chẽ, lâu dài, thực sự
`);

/** First words of an organ's, an officer's or a unit's name. */
export const organHeads = new PhraseList(`
  ban chấp hành, ban thường vụ, ban thường trực, ban chỉ đạo, ban chỉ huy, ban tổ chức, ban giám hiệu, ban giám đốc, ban quản lý, ban quản trị, ban công tác, ban tuyên giáo, ban dân vận, ban nội chính, ban kinh tế, ban xây dựng đảng, ban cán sự, ban pháp chế, ban văn hóa, ban bí thư,
  ban kiểm tra, ban thanh tra, ban nhân dân, ban đại diện, ban biên tập, ban bầu cử, ban vận động, ban liên lạc, ban giám khảo, ban cơ yếu, ban điều hành, ban phong trào, ban công an, ban,
  ủy ban, uỷ ban, ubnd, ub mttq, ubmttq, ubkt, ubbc, hđnd, hội đồng, thường trực, thường vụ, đảng ủy, đảng uỷ, đảng bộ, đảng đoàn, đảng viên, cấp ủy, cấp uỷ, các cấp ủy, chi bộ, chi ủy, chi uỷ, chi đoàn, chi hội, liên đội, chi đội, bí thư, phó bí thư, chủ tịch, phó chủ tịch, trưởng ban, trưởng phòng, trưởng thôn, trưởng khu, trưởng các, trưởng công an, trưởng trạm, trưởng đoàn, trưởng tiểu ban, trưởng bản, trưởng ấp, phó trưởng, tổ trưởng,
  hiệu trưởng, phó hiệu trưởng, giám đốc, phó giám đốc, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, thủ trưởng, người đứng đầu, mặt trận, mttq, ủy viên, uỷ viên, thành viên, đoàn thanh niên, đoàn tncs, đoàn thể, đoàn trường, đoàn phường, đoàn xã, đoàn viên, đoàn đại biểu, đoàn kiểm tra, đoàn giám sát, đoàn cơ sở, đoàn khối, tỉnh đoàn, thành đoàn, huyện đoàn, tỉnh ủy, tỉnh uỷ, thành ủy, thành uỷ, huyện ủy, huyện uỷ, quận ủy,
  hội liên hiệp, hội nông dân, hội cựu, hội phụ nữ, hội chữ thập, hội người, hội lh, hội lhpn, hội lhtn, hội ccb, hội nd, hội quần chúng, hội đặc thù, hội khuyến học, hội đông y, hội sinh viên, hội luật gia, hội doanh nghiệp, hội viên, hội đồng đội, liên đoàn, công đoàn, công an, quân sự, bộ chỉ huy, bộ tư lệnh, bộ trưởng, bộ chính trị, bộ phận, bộ đội, bộ, sở, phòng, vp, vpđu, văn phòng, tổ, khoa, khối dân vận, khối mặt trận, khối, trường, nhà trường, trung tâm, trạm, đội, đồn, hạt,
  các, cán bộ, công chức, viên chức, chuyên viên, giáo viên, gvcn, gv, học sinh, sinh viên, nhân viên, kế toán, thủ quỹ, viện, tòa án, toà án, thanh tra, cục, chi cục, tổng cục, vụ, kho bạc, ngân hàng, bảo hiểm xã hội, bhxh, tiểu ban, thôn, bản, ấp, xóm, khu phố, khu, tổ dân phố, phường, xã, thị trấn, đặc khu, huyện, thành phố, tỉnh, cơ quan, đơn vị, tổ chức, địa phương, đồng chí, đ/c, ông, bà, thầy, cô, lãnh đạo, lực lượng, bệnh viện, phòng khám, học viện, đại học, thư viện, bảo tàng, liên minh, hiệp hội, chi nhánh, chủ rừng, chủ hộ, chủ đầu tư, chủ cơ sở, chỉ huy trưởng, thôn đội trưởng, đội trưởng, nhóm trưởng, cụm trưởng, khối trưởng, trưởng nhóm, trưởng khối, trưởng bộ phận, trưởng ấp, tổ phó, doanh nghiệp, hợp tác xã, htx, công ty, báo, đài, đài phát thanh, đài truyền thanh, bưu điện, điện lực, cơ sở, câu lạc bộ, clb, quỹ, cụm, chốt, nhóm, phụ huynh, nhân dân, người dân, mỗi, từng, toàn thể, tất cả các, những, hai, ba
`);

/** Beginnings that look like an organ's and are none. */
export const notOrgans = new PhraseList(`
  ban hành, bộ máy, bộ tiêu chí, bộ tài liệu, bộ công cụ, bộ câu hỏi, bộ thủ tục, bộ quy tắc, bộ mặt, bộ nhận diện, bộ sách, bộ chỉ số, sở hữu, sở thích, phòng chống, phòng ngừa, phòng trừ, phòng bệnh, phòng cháy, phòng dịch, phòng ngự, phòng và, phòng thủ, tổ hợp, tổ quốc, khoa học, khoa giáo, khối lượng, trường hợp, trường lớp, trường kỳ, đội ngũ, đội hình, báo cáo, đoàn kết,
  viện dẫn, viện trợ, cục bộ, vụ việc, vụ án, vụ mùa, vụ đông, vụ xuân, bảo vệ môi trường, bảo vệ bí mật, bảo vệ nền, bản đồ, bản tin, bản sắc, bản thân, bản cam kết, khu vực, xã hội hóa, xã hội hoá, xã hội, tỉnh táo, tổ chức hội, tổ chức lễ, tổ chức các, tổ chức thực hiện, tổ chức triển khai, tổ chức tuyên truyền, tổ chức cho, tổ chức kiểm tra, tổ chức đoàn, tổ chức tốt,
  nhóm nhiệm vụ, nhóm giải pháp, nhóm nội dung, nhóm vấn đề, nhóm chỉ tiêu, nhóm công việc, cơ sở vật chất, cơ sở dữ liệu, cơ sở hạ tầng, cơ sở pháp lý, cụm từ, cụm công nghiệp, y tế dự phòng, bảo vệ, quỹ đất, thành viên ban, mỗi năm, mỗi quý, mỗi tháng, mỗi tuần, mỗi ngày, mỗi khi, mỗi lần, mỗi đợt, từng bước, từng thời, từng nội dung, từng giai đoạn, hai là, ba là, ba không, hai bên, thường vụ việc, báo chí, báo động, đài tưởng niệm, những nội dung, những vấn đề, những nhiệm vụ, lãnh đạo chỉ đạo, đồng bộ
`);

/** What may follow `các` or `những` where an organ or a kind of people is meant. */
export const pluralOrgans = new PhraseList(`
  chi bộ, chi ủy, chi uỷ, chi đoàn, chi hội, cơ quan, đơn vị, ban, phòng, sở, tổ, tổ chức, đồng chí, thành viên, đoàn, đoàn thể, hội, đảng ủy, đảng uỷ, đảng bộ, đảng viên, cấp ủy, cấp uỷ, cấp, ngành, địa phương, trường, nhà trường, khu, khu phố, khu dân cư, thôn, bản, ấp, xóm, tổ dân phố, xã, phường, thị trấn, huyện, quận, tỉnh, thành phố, đặc khu, cơ sở đoàn, cơ sở hội, cơ sở giáo dục, cơ sở y tế, cơ sở kinh doanh, cơ sở sản xuất, cơ sở đào tạo, cơ sở, doanh nghiệp, hợp tác xã, lực lượng, tiểu ban, đội, trung tâm, trạm, bộ phận, khoa, khối, câu lạc bộ, clb,
  cá nhân, giáo viên, cán bộ, công chức, lớp, liên đội, chi cục, cục, bộ, vụ, ủy ban, uỷ ban, hộ, hộ gia đình, ủy viên, đại biểu, hiệp hội, ngân hàng, báo, bí thư, trưởng thôn, trưởng ban, phó, chủ tịch, ông, bà, tập thể, thầy, cô, nhóm, cụm, công đoàn, công đoàn cơ sở, hội viên, chủ rừng, chủ hộ, hội quần chúng, tổ liên gia, tổ trưởng, chủ đầu tư, chốt, đồn
`);

/** Words in small letters that go on with a name: levels, places, and what ties several organs. */
export const nameWords = new PhraseList(`
  xã, phường, thị, trấn, huyện, quận, tỉnh, thành, phố, đặc, khu, thôn, bản, ấp, xóm, tổ, dân, cấp, các, và, với, cùng, của, thuộc, trực, liên, quan, có, địa, bàn, trên, cơ, sở, đảng, ủy, uỷ, bộ, chi, đoàn, hội, đội, nhân, số, đơn, vị, tổ chức, chính, trị, hành, ban, ngành, phòng, trường, viện, trung, tâm, trạm, y, tế, công, an, quân, sự, mặt, trận, quốc, thanh, niên, phụ, nữ, nông, cựu, chiến, binh, chữ, thập, đỏ, lao, động, thành viên, chuyên, môn, nghiệp, quần, chúng, đặc thù, thù, cử, bầu, thể, cá, khác, nhà, mầm, non, tiểu, học, trung học, giáo, dục, viên, chủ, nhiệm, lớp, tổ dân phố, khối, dân vận, vận, sản, xuất, kinh, doanh, lực, lượng, vũ, trang, gia, đình, ủy ban, hợp, tác, cùng cấp, quỹ, tín, dụng, thương, mại, môi, văn, hóa, hoá, xã hội, xây, nội, chức, lãnh, đạo, phó, trưởng, bí, thư, tịch, giám, đốc, hiệu, đồng, chí, cán, khoa, ông, bà, phối, hợp với, đại, diện, phần, tập, đầu, tư, thủ, hộ, chợ, rừng, quản, lý, xóm, làng, cộng, đồng dân cư, cư, doanh nghiệp, nước, trung ương, ương, mọi, toàn, này, nêu, tại, ở, nằm, hai, ba, đóng, hoặc, hay, vùng, biên, giới, phòng ban, văn phòng, hệ, thống
`);

/** Heads that need the name itself right behind them: alone they are other words. */
export const headsBeforeNames = new PhraseList(`
  ban, bộ, sở, phòng, tổ, khoa, khối, trường, đội, viện, cục, vụ, khu, bản, quỹ, chốt, cụm, nhóm, lãnh đạo, thanh tra, thường trực, báo, đài, hạt, đồn, ông, bà, thầy, cô, kế toán, tổ chức, cơ sở, xã, phường, huyện, tỉnh, thôn, ấp, xóm, quân sự, hội đồng, trạm, các, những, mỗi, từng, toàn thể, tất cả các, hai, ba
`);

/** Heads that take a verb into the name: `Ban chỉ đạo`, `Tổ giúp việc`, `Hội đồng thi đua`. */
export const headsWithVerbs = new PhraseList('ban, tổ, tiểu ban, hội đồng, ủy ban, uỷ ban, đội, nhóm, đoàn, bộ phận, quỹ, chốt');

/** What begins the work behind a name and is no verb. */
export const nameEnds = new PhraseList(
  'căn cứ, trên cơ sở, theo, là, khi, để, nếu, trong quá trình, trong phạm vi, tùy, tuỳ, ngoài, nhằm, từ, đến, sau, trước, qua, ' +
    'bằng, như, do, về việc, việc, mà, thì, tại chỗ, đối với, cho',
);

/** Words of place or level inside a name that alone would end it. */
export const nameTies =
  new PhraseList(`kiểm soát bệnh tật, khu vực, bệnh viện, kinh doanh vận tải, được kiểm tra, được giám sát, được giao, được giao nhiệm vụ, được phân công, chủ rừng, đa khoa, y học cổ truyền, trong tiểu ban, trong ban, trong tổ, trong toàn, trong đơn vị, trong xã, trong phường, trong khối, trong cụm, chức năng, giúp việc, tham mưu giúp việc, cơ sở đảng, chính trị - xã hội, xã hội - nghề nghiệp, nghề nghiệp,
  trực thuộc, phổ thông, xây dựng đảng, kế hoạch tổng hợp, kế hoạch - tổng hợp, hành chính - tổng hợp, hành chính tổng hợp, tổ chức cán bộ, tổ chức - cán bộ, tổ chức - hành chính, tổ chức hành chính, quản lý chất lượng, quản lý đô thị, kiểm soát nhiễm khuẩn, công tác xã hội, giáo dục và đào tạo, giáo dục,
  bầu cử, dịch vụ tổng hợp, dịch vụ công, phục vụ hành chính công, hành chính công, chuyển đổi số, công nghệ số cộng đồng, cộng đồng, quản lý chợ, quản lý dự án, dự án, giáo dục thường xuyên, giáo dục nghề nghiệp, cải cách hành chính, xây dựng nông thôn mới, nông thôn mới, phòng chống thiên tai, phòng thủ dân sự, phòng cháy chữa cháy, giảm nghèo, bảo vệ an ninh trật tự, an ninh trật tự,
  tìm kiếm cứu nạn, phát triển quỹ đất, khuyến nông, thú y, thi đua, thi đua khen thưởng, thi đua - khen thưởng, hòa giải, hòa giải ở cơ sở, bảo vệ dân phố, tự quản, tổ chức lễ, giữ gìn an ninh, vệ sinh môi trường, thanh tra nhân dân, giám sát đầu tư của cộng đồng, đại diện cha mẹ học sinh, cha mẹ học sinh, cha mẹ, thủ tục hành chính, một cửa, tiếp nhận và trả kết quả, truyền thông, tuyên truyền viên, báo cáo viên, kiểm phiếu, giúp việc ban chỉ đạo`);

/** What begins a word of time or ground before the first comma of an item. */
export const circumstanceBegins = new PhraseList(
  'định kỳ, hằng năm, hằng quý, hằng tháng, hằng tuần, hằng ngày, hàng năm, hàng quý, hàng tháng, hàng tuần, hàng ngày, trước mắt, ' +
    'trước ngày, trước khi, trước tháng, trong, sau, sau khi, ngay sau, ngay khi, từ ngày, từ tháng, từ nay, khi, căn cứ, trên cơ sở, ' +
    'ngoài ra, đồng thời, vào, tháng, quý, ngày, chậm nhất, muộn nhất, thường xuyên, đột xuất, mỗi tháng, mỗi quý, mỗi năm, mỗi tuần, ' +
    'tùy, tuỳ, theo, thông qua, cùng với, bên cạnh đó, nhân dịp',
);

/** What asks an organ for its work, before its name. */
export const requests = new PhraseList(
  'giao, giao cho, giao nhiệm vụ cho, đề nghị, kính đề nghị, trân trọng đề nghị, yêu cầu, phân công, đối với, riêng, riêng đối với, ' +
    'về phía, trách nhiệm của, nhiệm vụ của, trách nhiệm, phần việc của, ủy quyền cho, uỷ quyền cho',
);

/** Titles of parts that hold no tasks, by their beginning. */
export const partsWithoutTasks = new PhraseList(`
  mục đích, yêu cầu, mục tiêu, quan điểm, phương châm, nguyên tắc, chỉ tiêu, kinh phí, nguồn kinh phí, nguồn lực tài chính, dự toán, khái toán, khẩu hiệu, phạm vi, đối tượng, thành phần, thời gian, địa điểm, thời lượng, thời điểm, tên gọi, thành viên, danh sách, danh mục, quy định về, quy định chung, giải thích,
  tiêu chí, tiêu chuẩn, điều kiện, cơ cấu, số lượng, hồ sơ, giải thưởng, cơ cấu giải thưởng, mức thưởng, mức chi, hình thức khen thưởng, khen thưởng, thi đua khen thưởng, thể lệ, thang điểm, cách tính điểm, cách chấm điểm, xếp loại, chế độ phụ cấp, chế độ bồi dưỡng, khung điểm, bảng điểm, phần thưởng, đại biểu, trang phục, ghi chú, lưu ý, nhân sự, cách tính, định mức, chỉ số, quy mô, giới hạn, tài liệu kèm theo, bố cục, kết cấu, thuật ngữ, từ ngữ, phương tiện, trang thiết bị, quân số
`);

/** The same, for parts that tell of what is or was: no word in them makes their items tasks. */
export const partsOfFact = new PhraseList(`
  căn cứ, cơ sở pháp lý, cơ sở thực tiễn, cơ sở chính trị, cơ sở xây dựng, sự cần thiết, tính cấp thiết, thực trạng, tình hình, đặc điểm, kết quả, tồn tại, nguyên nhân, ưu điểm, khuyết điểm, thuận lợi, khó khăn, khái quát, bối cảnh, bài học, nội dung thi, nội dung thi đua, nội dung hội thi
`);

/** The same, where the part has no number below it that makes it work: as titles of large parts alone. */
export const largePartsWithoutTasks = new PhraseList(
  'thành lập ban, thành lập tổ, thành lập tiểu ban, thành lập hội đồng, thành lập đoàn, đánh giá, hạn chế, dự báo, kinh nghiệm, hiệu ' +
    'quả, tác động, cơ sở, ban chỉ đạo, ban tổ chức, ban giám khảo',
);

/** Words of a title that make its items tasks although it begins like one without. */
export const wordsOfTasks = [
  'nhiệm vụ',
  'giải pháp',
  'nội dung',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'phân công',
  'trách nhiệm',
  'tiến độ',
  'lộ trình',
  'biện pháp',
  'phương hướng',
  'công việc',
  'hoạt động',
  'các bước',
] as const;

/** Words of an item that is a quota, a criterion, a prize or a file to hand in, and no work. */
export const quotaWords: readonly RegExp[] = [
  /(?:không quá|tối đa|tối thiểu|ít nhất|ít nhất là) \d/u,
  /từ \d{1,4} đến \d{1,4} (?:điểm|người|cá nhân|tập thể|đại biểu)/u,
  /(?<!\d)\d{1,4} (?:giải|suất|điểm|cá nhân|tập thể|đại biểu|bộ hồ sơ|bản chính|bản sao)(?![a-zà-ỹ])/u,
  /(?<![a-zà-ỹ])giải (?:nhất|nhì|ba|khuyến khích|đặc biệt|a|b|c)(?![a-zà-ỹ])/u,
  /\(\d{1,2} (?:bản|bộ)(?![a-zà-ỹ])/u,
];

/** What a line begins with that is about something and no work. */
export const nounBegins = new PhraseList(`
  nội dung, công tác, thời gian, thời hạn, địa điểm, thành phần, đối tượng, kinh phí, hình thức, số lượng, mỗi, các, những, một, hai, ba, bốn, người, việc, cuộc, hội nghị, hội thi, hội thao, lễ, ngày, năm, tháng, quý, tuần, vòng, đợt, giải, bài, tài liệu, khẩu hiệu, chủ đề, tỷ lệ, tỉ lệ, tổng số, trong đó, trên, dưới, theo, tại, từ, đến, sau, trước, khi, nếu, trường hợp, kế hoạch, chương trình, phương án, phần, mức, tiêu chí, tiêu chuẩn, điều kiện, hồ sơ, kết quả, sản phẩm, đây là, đó là, cụ thể, ví dụ, ghi chú, lưu ý, riêng, về, bao gồm, gồm, với, do, vì, nhờ, qua, được, là, có, không, chưa, đã, sẽ,
  danh sách, văn bản, nghị quyết, chỉ thị, quyết định, luật, tổng, diện tích, dân số, ban, tổ, đội, nhóm, khu vực, địa bàn, loại, cấp độ, phương châm, mục tiêu, yêu cầu, nguyên tắc, nguồn, mẫu, biểu, bảng, phụ lục, hộ, gia đình, trẻ em, học sinh, cá nhân, tập thể, ông, bà, đồng chí
`);
