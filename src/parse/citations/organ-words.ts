/** Words by which names of organs begin, go on and end. Names after 66-QĐ/TW, 399-QĐ/TW and Nghị định 30/2020/NĐ-CP, Phụ lục II. */

/** First words of organs and of posts that issue documents, in lower case. */
export const organHeads: readonly string[] = [
  'bộ chính trị', 'bộ trưởng', 'bộ tư lệnh', 'bộ chỉ huy', 'bộ', 'ban', 'ủy ban', 'uỷ ban', 'ubnd', 'hđnd', 'ubmttq', 'ubmt', 'mttq', 'mặt trận', 'ubkt', 'hội đồng', 'hội nghị', 'hội', 'đảng ủy', 'đảng uỷ',
  'đảng bộ', 'đảng đoàn', 'đảng', 'tỉnh ủy', 'tỉnh uỷ', 'tỉnh đoàn', 'thành ủy', 'thành uỷ', 'thành đoàn', 'huyện ủy', 'huyện uỷ', 'huyện đoàn', 'quận ủy', 'quận uỷ', 'thị ủy', 'thị uỷ', 'xã đoàn',
  'đoàn', 'trung ương', 'chính phủ', 'thủ tướng', 'phó thủ tướng', 'quốc hội', 'chủ tịch', 'phó chủ tịch', 'chủ nhiệm', 'chánh án', 'viện trưởng', 'tổng kiểm toán', 'tổng thanh tra', 'thống đốc',
  'văn phòng', 'sở', 'phòng', 'cục', 'tổng cục', 'vụ', 'chi cục', 'tổng liên đoàn', 'liên đoàn', 'tổng bí thư', 'tổng công ty', 'viện', 'tòa án', 'toà án', 'công an', 'công đoàn', 'liên', 'tiểu ban', 'học viện', 'trường', 'đại học',
  'giám đốc', 'hiệu trưởng', 'tổng giám đốc', 'thường trực', 'thường vụ', 'quân ủy', 'quân uỷ', 'quân khu', 'kiểm toán', 'btv', 'bch', 'bcđ', 'btt', 'chi bộ', 'chi ủy', 'chi uỷ', 'khối', 'tập đoàn', 'công ty', 'ngân hàng', 'kho bạc',
  'trung tâm', 'thanh tra', 'tổ công tác', 'cơ quan', 'nhà nước', 'bảo hiểm xã hội', 'cấp ủy', 'cấp uỷ', 'tư lệnh', 'trưởng ban', 'bí thư', 'tổng cục', 'ttxvn', 'ttg', 'ubtvqh', 'ubbc', 'vpcp', 'tp', 'tỉnh', 'thành phố', 'quận', 'huyện', 'hạt', 'bệnh viện', 'tập thể', 'chánh', 'trưởng phòng', 'trưởng', 'phó trưởng',
];

/** Heads that are names of organs in small letters too, after `của`. */
export const smallHeads: readonly string[] = [
  'bộ chính trị', 'ban bí thư', 'ban chấp hành', 'ban thường vụ', 'ban chỉ đạo', 'ban tổ chức', 'ban dân vận', 'ban tuyên giáo', 'ủy ban', 'uỷ ban', 'hội đồng nhân dân', 'đảng ủy', 'đảng uỷ', 'tỉnh ủy', 'tỉnh uỷ',
  'thành ủy', 'thành uỷ', 'huyện ủy', 'huyện uỷ', 'quận ủy', 'thị ủy', 'trung ương', 'chính phủ', 'thủ tướng', 'quốc hội', 'chủ tịch', 'liên ngành', 'liên bộ', 'sở', 'văn phòng', 'ban thường trực',
];

/** Small words and pairs that end a name. */
export const organStops = new Set([
  'về', 'v', 'đã', 'được', 'có', 'là', 'thì', 'để', 'nhằm', 'đến', 'tới', 'trên', 'tại', 'theo', 'như', 'khi', 'nêu', 'cho', 'giao', 'do', 'trong', 'ngoài', 'sau', 'trước', 'này', 'đó', 'gồm', 'cùng', 'với', 'hoặc', 'nếu',
  'phải', 'sẽ', 'cần', 'mà', 'vào', 'ra', 'từ', 'qua', 'bằng', 'giữa', 'những', 'một', 'nhiều', 'việc', 'thuộc', 'ngày', 'năm', 'số', 'mới', 'vừa', 'còn', 'chưa', 'không', 'cũng', 'đang', 'luôn', 'nay', 'kèm', 'bao gồm', 'đồng thời',
  'thực hiện', 'triển khai', 'quy định', 'hướng dẫn', 'phê duyệt', 'sửa đổi', 'bổ sung', 'thành lập', 'ban hành', 'kiện toàn', 'tăng cường', 'tiếp tục', 'đề nghị', 'yêu cầu', 'thông qua', 'công bố', 'quyết định', 'gắn', 'đối với', 'liên quan',
  'phát động', 'chấp thuận', 'điều chỉnh', 'đẩy mạnh', 'nâng cao', 'tổng kết', 'sơ kết', 'báo cáo', 'thông báo', 'trả lời', 'tham gia', 'tham mưu', 'ký', 'thống nhất', 'nghiêm túc', 'kịp thời', 'chủ động', 'trực tiếp', 'lãnh đạo', 'quán triệt',
  'khẳng định', 'xác định', 'ghi nhận', 'biểu dương', 'kết luận', 'góp ý', 'xem xét', 'chủ trì', 'phối hợp', 'cụ thể', 'hằng', 'hàng', 'thường xuyên', 'tập trung', 'phân công', 'xử lý', 'ứng phó', 'bãi bỏ', 'thay thế', 'thi hành', 'công nhận',
]);

/** Pairs that end a name, but not after `Ban`, `Bộ`, `Sở`, `Ủy ban`, `Phòng`. */
export const organStopsUnlessNamed = new Set(['tổ chức', 'chỉ đạo', 'kiểm tra', 'giám sát', 'xây dựng', 'quản lý', 'bảo vệ', 'phòng chống', 'phòng']);

/** Small words that go on with a name. */
export const organParts = new Set([
  'tỉnh', 'thành', 'phố', 'huyện', 'xã', 'phường', 'thị', 'trấn', 'quận', 'đặc', 'khu', 'nhân', 'dân', 'trung', 'ương', 'đảng', 'bộ', 'ủy', 'uỷ', 'viên', 'ban', 'chấp', 'hành', 'thường', 'vụ', 'trực', 'bầu', 'cử', 'quốc', 'gia', 'hội', 'đồng',
  'chỉ', 'đạo', 'cơ', 'quan', 'khối', 'doanh', 'nghiệp', 'lao', 'thanh', 'niên', 'phụ', 'nữ', 'nông', 'chiến', 'binh', 'tối', 'cao', 'kiểm', 'tra', 'sát', 'tổ', 'chức', 'nhà', 'nước', 'cấp', 'chính', 'trị', 'sự', 'ngành', 'thôn', 'phủ', 'khóa', 'khoá', 'bí', 'thư', 'ước',
]);

/** What stands after a comma inside the name of a ministry, department or sub-committee. */
export const commaParts: readonly string[] = [
  'thể thao', 'khoa học', 'công nghệ', 'gia đình', 'tuyên truyền', 'khánh tiết', 'thương binh', 'xã hội', 'thông tin', 'chống', 'tiêu cực', 'trật tự', 'du lịch', 'cơ quan', 'doanh nghiệp', 'đổi mới sáng tạo', 'chữa cháy', 'cứu nạn', 'thi đua', 'xây dựng lực lượng',
];
