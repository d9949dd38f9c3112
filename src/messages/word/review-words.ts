/**
 * What comments in a reviewed Word file say: in Vietnamese alone, whatever language the terminal speaks, for they go with a Vietnamese
 * document to those who wrote it.
 */
const reviewWords = {
  errorAuthor: 'Soát văn bản – Lỗi',
  warningAuthor: 'Soát văn bản – Cảnh báo',
  formAuthor: 'Soát văn bản – Thể thức',
  inParagraph: 'đoạn {paragraphs}',
  likewise: 'Cùng lỗi này: {places}.',
  basis: 'Căn cứ: {note}.',
  mendByHand: 'sửa trong Word',
  summary: 'Soát được {count} điều: {errors} lỗi, {warnings} cảnh báo, {infos} gợi ý.',
  nothing: 'Không thấy điều gì cần sửa.',
  issued: 'Văn bản đã ban hành: chỉ nêu, không sửa.',
  pending: 'Còn {count} chỗ sửa đang chờ của người khác, vẫn giữ nguyên; bài được đọc như đã chấp nhận.',
  infos: 'Gợi ý, tùy người soạn:',
  rest: 'Những điều còn lại, nêu gọn:',
  changes: 'Đề nghị sửa {count} chỗ (chấp nhận hoặc từ chối từng chỗ):',
  composed: '“chữ Unicode tổ hợp” → “chữ Unicode dựng sẵn, cùng mặt chữ”',
  kept: '{count} chỗ đã giữ nguyên theo ý người soạn.',
  refused: 'Đã từ chối, không đề nghị lại:',
  'refusal-label': 'Sửa tay: số này do Word tự đánh, sửa trong danh sách tự động.',
  'refusal-field': 'Sửa tay: chỗ này là trường tự động của Word.',
  'refusal-revision': 'Sửa tay: chỗ này nằm trong phần người khác đang sửa.',
  'refusal-box': 'Sửa tay: chỗ này nằm trong hộp văn bản.',
  'refusal-symbol': 'Sửa tay: chỗ này dùng phông chữ riêng.',
  'refusal-capitals': 'Sửa tay: chỗ này định dạng toàn chữ hoa.',
  'refusal-paragraph': 'Sửa tay: phải nối hoặc tách đoạn.',
  'refusal-other': 'Sửa tay: chỗ này máy không sửa được cho chắc.',
} as const satisfies Record<string, string>;

export type ReviewWord = keyof typeof reviewWords;

/** A sentence of a comment with its values. */
export function reviewWord(key: ReviewWord, values: Readonly<Record<string, string | number>> = {}): string {
  return reviewWords[key].replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}
