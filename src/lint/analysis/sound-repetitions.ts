/** Words that stand twice in a row and are sound: reduplications, and compounds that meet (`hành vi vi phạm`). */

/** Words that are said twice. */
export const reduplications: ReadonlySet<string> = new Set(
  (
    'dần ngày đời nhà người lớp ngành luôn thường xa mãi hằng từ đều nhanh khăng song riêng chung đông tầng muôn nghìn vạn trăm năm ' +
    'ba hai bốn sáu bảy tám chín mươi ' +
    'nói cười đùng quanh tuần tháng giờ phút hàng hạng chốc lúc nơi chỗ nào ai đâu gì xanh đỏ vàng tím hồng trắng nhè nhẹ đăm đau ' +
    'đáu khe khẽ thoăn nhỏ to dài ' +
    'sâu nặng vừa mới gần mau chậm chầm rành tới lâu sớm khác bình xưa đầy ngoan chăm tặng trùng điệp rưng man mang mênh hơ phơ trơ ' +
    'lo mong ngóng dõi ầm rầm rì bên cạnh ' +
    'ông bà cô chú anh chị em'
  ).split(' '),
);

/** Words that hold sentences together; two of one in a row are a slip, unless `soundBetween` knows better. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'các những và của là được cho với về để theo tại trong đã sẽ số bởi mà thì này đó bị như khi nếu từng mọi mỗi do nên cũng đang ' +
    'phải cần hoặc hay trên dưới vào ra từ đến đối vì rằng'
  ).split(' '),
);

/**
 * Function words whose doubling is sound between these: `một số số liệu`, `kèm theo theo dõi`. The first is the word before, the second the
 * one behind.
 */
export const soundBetween: Readonly<Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>> = {
  số: {
    before: ['một', 'đa', 'thiểu', 'tham', 'con', 'chữ', 'chỉ', 'tổng', 'dân', 'hệ', 'chuyển', 'đổi', 'kinh', 'tế', 'môi'],
    after: ['liệu', 'lượng', 'hóa', 'hoá', 'phận', 'hiệu', 'đông', 'phiếu', 'nhà'],
  },
  của: { before: [], after: ['cải', 'cho'] },
  theo: { before: ['tiếp', 'kèm', 'tùy', 'noi', 'dựa'], after: ['dõi', 'đuổi'] },
  trong: { before: ['nằm', 'bên', 'ở'], after: ['sạch', 'suốt'] },
  do: { before: ['lý', 'tự', 'nguyên'], after: [] },
  từ: { before: ['danh', 'động', 'hiền', 'đầu', 'lời'], after: [] },
  về: { before: ['trở', 'quay', 'chuyển'], after: [] },
  ra: { before: ['xảy', 'diễn', 'đề', 'nhìn', 'rút', 'ban', 'tạo'], after: ['quân', 'soát', 'đời'] },
  vào: { before: ['tham'], after: [] },
  đến: { before: ['tính', 'quan', 'nói', 'kể', 'hướng'], after: ['nay', 'hết', 'năm', 'ngày'] },
  được: { before: ['đạt', 'nhận'], after: [] },
  phải: { before: ['lẽ', 'bên'], after: [] },
  cần: { before: ['chuyên'], after: ['thiết', 'cù', 'thơ'] },
  đối: { before: ['tương', 'tuyệt', 'phản', 'cân'], after: ['với', 'tượng', 'tác', 'thoại'] },
  là: { before: ['gọi', 'lụa'], after: [] },
  khi: { before: ['đôi', 'mỗi'], after: [] },
  đó: { before: [], after: [] },
  như: { before: [], after: [] },
  vì: { before: [], after: [] },
  trên: { before: ['cấp', 'bề'], after: [] },
  dưới: { before: ['cấp', 'bên'], after: [] },
  mà: { before: [], after: [] },
  hay: { before: ['cái'], after: [] },
};

/** Pairs that are said twice: `từng bước từng bước`. */
export const soundPairs: ReadonlySet<string> = new Set(['từng bước', 'ngày càng', 'từng ngày', 'rất nhiều', 'lần lượt', 'ngày ngày']);
