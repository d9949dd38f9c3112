import type { Messages } from './catalogue.js';

/** What the rules of orthography say. */
export const orthographyMessages = {
  'broken-extraction': {
    vi: {
      text: 'chữ bị vỡ hoặc dính khi chuyển từ PDF (khoảng {percent}% số chữ, từ “{actual}”); không soát được chính tả',
      hint: 'Lấy lại văn bản từ tệp Word gốc, hoặc sửa các chữ bị dính rồi chạy lại.',
    },
    en: {
      text: 'words were broken or glued on the way from a PDF (about {percent}%, from `{actual}` on); orthography was not judged',
      hint: 'Take the text from the Word file, or mend it and run again.',
    },
  },
  'misspelled-syllable': {
    vi: { text: 'chữ “{actual}” không thành tiếng Việt', hint: 'Có phải “{expected}” không?' },
    en: { text: '`{actual}` is no Vietnamese syllable', hint: 'Did you mean `{expected}`?' },
  },
  'misspelled-syllable-alone': {
    vi: { text: 'chữ “{actual}” không thành tiếng Việt', hint: 'Gõ lại chữ này.' },
    en: { text: '`{actual}` is no Vietnamese syllable', hint: 'Type the word again.' },
  },
  'real-word-slip': {
    vi: { text: 'viết “{actual}”, đúng ra là “{expected}”', hint: 'Sửa thành “{expected}”.' },
    en: { text: '`{actual}` stands for `{expected}`', hint: 'Write `{expected}`.' },
  },
  'repeated-word': {
    vi: { text: 'lặp từ “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'the words `{actual}` repeat themselves', hint: 'Write `{expected}`.' },
  },
  'mixed-tone-placement': {
    vi: {
      text: 'dấu thanh đặt không thống nhất: “{actual}”, có {count} chữ khác kiểu {sample}',
      hint: 'Viết “{expected}”; chọn kiểu của cơ quan bằng tùy chọn “placement”.',
    },
    en: {
      text: 'tone marks stand at two places: `{actual}`, {count} words unlike {sample}',
      hint: 'Write `{expected}`; the option `placement` sets the office’s way.',
    },
  },
  'lowercase-start': {
    vi: { text: 'đoạn bắt đầu bằng chữ thường “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'the paragraph begins with the small letter of `{actual}`', hint: 'Write `{expected}`.' },
  },
  'capital-inside-sentence': {
    vi: { text: '“{actual}” viết hoa giữa câu', hint: 'Viết “{expected}”; nếu đây là câu mới thì thiếu dấu trước nó.' },
    en: {
      text: '`{actual}` has a capital inside its sentence',
      hint: 'Write `{expected}`; where a new sentence begins, a mark is missing before it.',
    },
  },
  'inconsistent-capitals': {
    vi: { text: 'viết hoa không thống nhất: “{actual}”, {count} chỗ khác với phần còn lại', hint: 'Viết “{expected}” như các chỗ khác.' },
    en: { text: 'capitals differ: `{actual}`, {count} times unlike the rest', hint: 'Write `{expected}` as elsewhere.' },
  },
  'lowercase-organ-name': {
    vi: { text: 'tên cơ quan “{actual}” chưa viết hoa', hint: 'Viết “{expected}” ({count} chỗ).' },
    en: { text: 'the name of a body `{actual}` has no capital', hint: 'Write `{expected}` ({count} times).' },
  },
  'title-case-name': {
    vi: { text: '“{actual}” viết hoa thừa', hint: 'Viết “{expected}”.' },
    en: { text: '`{actual}` has capitals too many', hint: 'Write `{expected}`.' },
  },
  'inconsistent-name': {
    vi: { text: 'ghi “{actual}” trong văn bản của {expected}', hint: 'Kiểm tra xem có phải phần còn sót của văn bản đã sao chép không.' },
    en: { text: '`{actual}` in a document of {expected}', hint: 'Is it a remainder of the text that was copied?' },
  },
  'inconsistent-name-kind': {
    vi: { text: 'ghi “{actual}”, cơ quan ban hành là của “{expected}”', hint: 'Sửa lại tên đơn vị hành chính.' },
    en: { text: '`{actual}` stands in a text of “{expected}”', hint: 'Mend the name of the unit.' },
  },
  'inconsistent-name-body': {
    vi: { text: '“{actual}” có phải là “{expected}” (ghi {count} chỗ) không?', hint: 'Gọi một cơ quan bằng một tên trong cả văn bản.' },
    en: { text: 'is `{actual}` the `{expected}` that is named {count} times?', hint: 'Call one body by one name.' },
  },
  'copied-remainder': {
    vi: { text: 'văn bản tự gọi mình là “{actual}”', hint: 'Viết “{expected}”; nếu nói đến văn bản khác thì ghi rõ số, ký hiệu.' },
    en: { text: 'the document calls itself `{actual}`', hint: 'Write `{expected}`; where another document is meant, give its number.' },
  },
  'preferred-term': {
    vi: { text: 'dùng “{actual}”', hint: 'Cơ quan thống nhất viết “{expected}”.' },
    en: { text: '`{actual}` is used', hint: 'The office writes `{expected}`.' },
  },
  'undefined-abbreviation': {
    vi: { text: 'chữ viết tắt “{actual}” không được giải thích', hint: 'Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc đơn.' },
    en: { text: 'the abbreviation `{actual}` is nowhere explained', hint: 'Write it in full at first, with the short form in brackets.' },
  },
} satisfies Messages;
