import type { Messages } from './catalogue.js';

/** What the rules of typography say. */
export const typographyMessages = {
  'mixed-range-spacing': {
    vi: {
      text: 'khoảng năm viết không thống nhất: “{actual}”, có {count} chỗ khác với phần còn lại',
      hint: 'Viết “{expected}” như các chỗ khác.',
    },
    en: {
      text: 'ranges of years are written in two ways: `{actual}`, {count} times unlike the rest',
      hint: 'Write `{expected}` as elsewhere.',
    },
  },
  'space-before-punctuation': {
    vi: { text: 'thừa dấu cách ở “{actual}”', hint: 'Dấu câu và dấu đóng ngoặc viết liền chữ trước; dấu mở ngoặc viết liền chữ sau.' },
    en: {
      text: 'a space too many in `{actual}`',
      hint: 'Marks and closing brackets touch the word before; opening brackets the word behind.',
    },
  },
  'missing-space-after-punctuation': {
    vi: { text: 'thiếu dấu cách sau “{actual}”', hint: 'Thêm một dấu cách.' },
    en: { text: 'no space behind `{actual}`', hint: 'Add one space.' },
  },
  'repeated-space': {
    vi: { text: 'thừa dấu cách giữa hai chữ', hint: 'Giữ lại một dấu cách.' },
    en: { text: 'several spaces between two words', hint: 'Keep one of them.' },
  },
  'unbalanced-quotes': {
    vi: { text: 'ngoặc kép không đủ cặp ở “{actual}”', hint: 'Thêm dấu đóng hoặc dấu mở còn thiếu.' },
    en: { text: 'the quotation marks at `{actual}` are no pair', hint: 'Add the missing mark.' },
  },
  'mixed-quotes': {
    vi: { text: 'dùng lẫn hai kiểu ngoặc kép: {actual}, có {count} chỗ khác với phần còn lại', hint: 'Viết {expected} như các chỗ khác.' },
    en: { text: 'two kinds of quotation marks: {actual}, {count} times unlike the rest', hint: 'Write {expected} as elsewhere.' },
  },
  'stray-colon': {
    vi: { text: 'thừa dấu hai chấm ở “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'a stray colon in `{actual}`', hint: 'Write `{expected}`.' },
  },
  'missing-end-punctuation': {
    vi: {
      text: 'ý kết thúc bằng “{actual}” thiếu dấu ở cuối, trong khi các ý cùng cấp đều có',
      hint: 'Viết “{expected}”; nếu câu bị cắt mất đoạn cuối thì viết cho đủ.',
    },
    en: {
      text: 'the item that ends in `{actual}` has no mark at its end, unlike those beside it',
      hint: 'Write `{expected}`; where the sentence was cut, complete it.',
    },
  },
  'denormalized-text': {
    vi: {
      text: 'có {count} chữ viết theo Unicode tổ hợp, không phải dựng sẵn',
      hint: 'Sửa tự động không đổi mặt chữ; trong UniKey chọn bảng mã “Unicode”, không chọn “Unicode tổ hợp”.',
    },
    en: {
      text: '{count} letters are written as base and combining marks',
      hint: 'The fix does not change how they look; choose `Unicode`, not `Unicode tổ hợp`, in UniKey.',
    },
  },
  'invisible-character': {
    vi: { text: 'có {count} ký tự không nhìn thấy ({codes})', hint: 'Xóa chúng; chúng làm sai việc tìm kiếm và ngắt dòng.' },
    en: { text: '{count} invisible characters ({codes})', hint: 'Delete them; they break searching and line ends.' },
  },
  'legacy-encoding-in-text': {
    vi: { text: 'đoạn “{actual}” dùng bảng mã cũ {encoding}', hint: 'Chuyển đoạn này sang Unicode bằng UniKey Toolkit (Ctrl+Shift+F6).' },
    en: {
      text: 'the passage `{actual}` is written in the legacy encoding {encoding}',
      hint: 'Convert it to Unicode, e.g. with the UniKey toolkit.',
    },
  },
} satisfies Messages;
