/**
 * Slips that make another real word, as pairs of syllables: each stands where clerks' texts were seen to have it, or is a confusion of
 * tones and sounds (hỏi and ngã, s and x, ch and tr) between a common pair and a pair that does not exist. `notAfter` and `notBefore`
 * are the syllables with which the pair is sound (`lịch sử đổi mới`, `khả năng xuất khẩu`); with `onlyAfter` it speaks behind those alone.
 */
interface Slip {
  readonly right: string;
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly onlyAfter?: readonly string[];
}

const plain: readonly (readonly [string, string])[] = [
  ['khoảng sản', 'khoáng sản'],
  ['thự hiện', 'thực hiện'],
  ['thực hiên', 'thực hiện'],
  ['xử dụng', 'sử dụng'],
  ['xáp nhập', 'sáp nhập'],
  ['suất sắc', 'xuất sắc'],
  ['xuất xắc', 'xuất sắc'],
  ['suất xắc', 'xuất sắc'],
  ['khắc phụ', 'khắc phục'],
  ['tuyên tuyền', 'tuyên truyền'],
  ['chiển khai', 'triển khai'],
  ['triên khai', 'triển khai'],
  ['triển khải', 'triển khai'],
  ['kiển tra', 'kiểm tra'],
  ['quyết đinh', 'quyết định'],
  ['thẩm đinh', 'thẩm định'],
  ['nghi quyết', 'nghị quyết'],
  ['thường suyên', 'thường xuyên'],
  ['lãi xuất', 'lãi suất'],
  ['tham mưa', 'tham mưu'],
  ['giám xát', 'giám sát'],
  ['khảo xát', 'khảo sát'],
  ['sâu xắc', 'sâu sắc'],
  ['xâu sắc', 'sâu sắc'],
  ['xắp xếp', 'sắp xếp'],
  ['sắp sếp', 'sắp xếp'],
  ['dữ gìn', 'giữ gìn'],
  ['dữ vững', 'giữ vững'],
  ['giử vững', 'giữ vững'],
  ['giử gìn', 'giữ gìn'],
  ['triệt đễ', 'triệt để'],
  ['vướng mắt', 'vướng mắc'],
  ['lảnh đạo', 'lãnh đạo'],
  ['lãnh đao', 'lãnh đạo'],
  ['chỉ đao', 'chỉ đạo'],
  ['bảo đãm', 'bảo đảm'],
  ['đãm bảo', 'đảm bảo'],
  ['hổ trợ', 'hỗ trợ'],
  ['bồi dưởng', 'bồi dưỡng'],
  ['kỷ năng', 'kỹ năng'],
  ['kỷ thuật', 'kỹ thuật'],
  ['kỹ niệm', 'kỷ niệm'],
  ['kỹ cương', 'kỷ cương'],
  ['biễu quyết', 'biểu quyết'],
  ['biễu dương', 'biểu dương'],
  ['đại biễu', 'đại biểu'],
  ['giúp đở', 'giúp đỡ'],
  ['phối họp', 'phối hợp'],
  ['bám xát', 'bám sát'],
  ['xuyên xuốt', 'xuyên suốt'],
  ['nhiêm vụ', 'nhiệm vụ'],
  ['nhiệm vu', 'nhiệm vụ'],
  ['trách nhiêm', 'trách nhiệm'],
  ['thi đưa', 'thi đua'],
  ['phong trao', 'phong trào'],
  ['đoàn thế', 'đoàn thể'],
  ['chất lương', 'chất lượng'],
  ['lực lương', 'lực lượng'],
  ['hiểu quả', 'hiệu quả'],
  ['thắng lơi', 'thắng lợi'],
  ['nhân dan', 'nhân dân'],
  ['quán chiệt', 'quán triệt'],
  ['trú trọng', 'chú trọng'],
  ['chú chọng', 'chú trọng'],
  ['chủ chì', 'chủ trì'],
  ['chân trọng', 'trân trọng'],
  ['rà xoát', 'rà soát'],
  ['kiểm xoát', 'kiểm soát'],
  ['thiếu xót', 'thiếu sót'],
  ['sai xót', 'sai sót'],
  ['đề suất', 'đề xuất'],
  ['đột suất', 'đột xuất'],
  ['sản suất', 'sản xuất'],
  ['tâng cường', 'tăng cường'],
  ['nân cao', 'nâng cao'],
];

const guarded: Readonly<Record<string, Slip>> = {
  'sử đổi': { right: 'sửa đổi', notAfter: ['lịch'], notBefore: ['mới', 'thay'] },
  'ứng cứ': { right: 'ứng cử', notAfter: ['đáp', 'phản', 'tương', 'thích', 'cung', 'hưởng', 'hiệu'] },
  'bầu cứ': { right: 'bầu cử' },
  'bầu của': { right: 'bầu cử', onlyAfter: ['ban'] },
  'cử trì': { right: 'cử tri', notBefore: ['hoãn', 'trệ'] },
  'bổ xung': { right: 'bổ sung', notBefore: ['phong', 'kích', 'đột', 'quanh'] },
  'sử lý': { right: 'xử lý', notAfter: ['lịch'], notBefore: ['luận'] },
  'sát nhập': {
    right: 'sáp nhập',
    notAfter: ['giám', 'cảnh', 'khảo', 'kiểm', 'bám', 'quan', 'trinh'],
    notBefore: ['khẩu', 'cảnh', 'học', 'ngũ'],
  },
  'chia sẽ': { right: 'chia sẻ', notAfter: ['phân'] },
  'trương trình': { right: 'chương trình', notAfter: ['chủ', 'khẩn', 'khoa', 'phô'] },
  'chủ chương': { right: 'chủ trương', notAfter: ['làm', 'dân'], notBefore: ['trình', 'mục'] },
  'cũng cố': { right: 'củng cố', notBefore: ['gắng', 'tình', 'ý', 'định', 'thủ', 'vươn'] },
  'nổ lực': { right: 'nỗ lực', notAfter: ['bùng'], notBefore: ['lượng'] },
  'năng xuất': {
    right: 'năng suất',
    notAfter: ['khả', 'chức', 'tiềm', 'kỹ', 'tính'],
    notBefore: ['khẩu', 'hiện', 'bản', 'phát', 'nhập', 'sắc', 'trình', 'cảnh'],
  },
  'công xuất': { right: 'công suất', notAfter: ['thành', 'gia', 'thi'], notBefore: ['sắc', 'khẩu', 'hiện', 'phát', 'bản'] },
  'hiệu xuất': { right: 'hiệu suất', notAfter: ['nhãn', 'thương', 'tín', 'dấu'], notBefore: ['hiện', 'phát', 'khẩu', 'bản', 'xứ'] },
  'sơ xuất': { right: 'sơ suất', notAfter: ['hồ'] },
  'dân vân': { right: 'dân vận', notAfter: ['nhân'] },
  'vân động': { right: 'vận động' },
  // "của xã" replaced wholesale in a copied text: "Ban Chỉ đạo thành phường".
  'thành phường': {
    right: 'phường',
    onlyAfter: ['đạo', 'ủy', 'uỷ', 'bộ', 'vụ', 'ubnd', 'hđnd', 'mttq', 'quốc', 'đoàn', 'ban', 'trên', 'toàn'],
  },
  'thành xã': { right: 'xã', onlyAfter: ['đạo', 'ủy', 'uỷ', 'bộ', 'vụ', 'ubnd', 'hđnd', 'mttq', 'quốc', 'đoàn'] },
};

export const realWordSlips: ReadonlyMap<string, Slip> = new Map<string, Slip>([
  ...plain.map(([slip, right]) => [slip, { right }] as const),
  ...Object.entries(guarded),
]);

/** First syllables of all slips. */
export const slipBeginnings: ReadonlySet<string> = new Set(Array.from(realWordSlips.keys(), (pair) => pair.split(' ')[0] ?? ''));
