import type { Messages } from '../../model/index.js';

/** Messages of Word files, whatever they are for: drafts, styles and forms of an office. */
export const wordFileMessages = {
  'word-file-not-word': {
    vi: { text: '“{actual}” không phải tệp Word (.docx)', hint: 'Mở trong Word và lưu lại thành .docx, không đặt mật khẩu.' },
    en: { text: '`{actual}` is not a Word file (.docx)', hint: 'Open it in Word and save it as .docx, without a password.' },
  },
  'word-file-macro': {
    vi: {
      text: '“{actual}” có macro nên không dùng',
      hint: 'Trong Word, lưu lại thành .docx (không phải .docm, .dotm): macro sẽ được bỏ.',
    },
    en: {
      text: '`{actual}` holds macros and is not used',
      hint: 'Save it in Word as .docx (not .docm or .dotm), which leaves the macros out.',
    },
  },
  'word-file-too-large': {
    vi: { text: '“{actual}” quá lớn (nhiều hơn {megabytes} MB)', hint: 'Bỏ bớt hình ảnh trong tệp mẫu.' },
    en: { text: '`{actual}` is too large (more than {megabytes} MB)', hint: 'Take pictures out of it.' },
  },
  'word-file-broken': {
    vi: { text: 'không đọc được “{part}” trong “{actual}”', hint: 'Tệp bị hỏng; mở trong Word và lưu lại.' },
    en: { text: 'cannot read `{part}` in `{actual}`', hint: 'The file is broken; open it in Word and save it anew.' },
  },
  'word-file-too-complex': {
    vi: {
      text: '“{actual}” có quá nhiều thành phần hoặc lồng quá sâu (“{part}”) nên không dùng',
      hint: 'Chép phần cần dùng sang một tệp Word mới, bớt vòng lặp và bảng lồng nhau.',
    },
    en: {
      text: '`{actual}` has too many elements, or nests them too deeply (`{part}`), and is not used',
      hint: 'Copy what you need into a new Word file; use fewer loops and tables in tables.',
    },
  },
  'word-file-cut': {
    vi: { text: '“{actual}” là tệp Word bị cắt cụt hoặc hỏng', hint: 'Chép hoặc tải lại tệp; hoặc mở trong Word, lưu lại.' },
    en: { text: '`{actual}` is a Word file that is cut short or broken', hint: 'Copy or download it again, or save it anew in Word.' },
  },
  'word-file-unsafe-name': {
    vi: {
      text: '“{actual}” chứa thành phần có tên không an toàn hoặc trùng nhau: “{part}”',
      hint: 'Tệp không do Word lưu; mở trong Word và lưu lại, hoặc hỏi người gửi.',
    },
    en: {
      text: '`{actual}` holds a part whose name is unsafe, or there twice: `{part}`',
      hint: 'Word did not save this file; open it in Word and save it anew, or ask who sent it.',
    },
  },
  'word-file-dde': {
    vi: {
      text: '“{actual}” có trường DDE (“{part}”), có thể chạy chương trình khác, nên không dùng',
      hint: 'Không mở tệp này nếu không rõ người gửi. Trong Word: Alt+F9, xóa trường DDE, lưu lại.',
    },
    en: {
      text: '`{actual}` has a DDE field (`{part}`), which can start other programs, and is not used',
      hint: 'Do not open it unless you know who sent it. In Word: Alt+F9, delete the DDE field, save.',
    },
  },
  'word-file-hidden-field': {
    vi: {
      text: '“{actual}” có trường mà tên lệnh do trường khác ghép thành (“{part}”), có thể giấu trường DDE, nên không dùng',
      hint: 'Không mở tệp này nếu không rõ người gửi. Trong Word: Alt+F9, xóa trường ấy, lưu lại.',
    },
    en: {
      text: '`{actual}` has a field whose command another field spells (`{part}`), which can hide a DDE field; it is not used',
      hint: 'Do not open it unless you know who sent it. In Word: Alt+F9, delete that field, save.',
    },
  },
  'word-file-broken-result': {
    vi: {
      text: 'điền vào “{actual}” thì tệp Word bị hỏng nên không ghi',
      hint: 'Mở tệp mẫu trong Word, gõ lại các dấu {{...}} và lưu lại.',
    },
    en: {
      text: 'filling in `{actual}` breaks the Word file, which is not written',
      hint: 'Open the form in Word, type its marks anew and save.',
    },
  },
  'reference-without-styles': {
    vi: {
      text: '“{actual}” không có kiểu trình bày nào dùng được',
      hint: 'Tạo tệp mẫu từ một tệp đã dựng ở đây rồi sửa các kiểu “DV ...”; lưu thành .docx (không phải Strict Open XML).',
    },
    en: {
      text: '`{actual}` has no styles to take',
      hint: 'Begin with a file that was built here and change its styles `DV ...`; save it as .docx, not as Strict Open XML.',
    },
  },
  'reference-missing-style': {
    vi: {
      text: 'tệp kiểu mẫu không có kiểu “{actual}”; dùng kiểu có sẵn',
      hint: 'Thêm kiểu có đúng tên này vào tệp kiểu mẫu, nếu muốn trình bày khác.',
    },
    en: {
      text: 'the reference file has no style `{actual}`; the shipped one is used',
      hint: 'Add a style of that very name to it if it should look different.',
    },
  },
  'reference-numbering': {
    vi: {
      text: 'kiểu “{actual}” của tệp kiểu mẫu có đánh số tự động; phần đánh số được bỏ',
      hint: 'Số được ghi như trong bản thảo; bỏ đánh số khỏi kiểu này để hai bên giống nhau.',
    },
    en: {
      text: 'the style `{actual}` of the reference file numbers by itself; that part is left out',
      hint: 'Labels are printed as the draft has them; take the numbering out of the style.',
    },
  },
  'form-unknown-mark': {
    vi: {
      text: 'không hiểu “{actual}”, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Dùng được: {known}. Mẫu chỉ điền chữ, không nhận lệnh hay công thức.',
    },
    en: {
      text: 'nothing is known of `{actual}`, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'Known: {known}. A form takes names alone, no commands and no formulas.',
    },
  },
  'form-unclosed-mark': {
    vi: {
      text: 'dấu ngoặc nhọn kép của một chỗ điền không đủ đôi, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Mỗi chỗ điền viết trọn trong một đoạn: mở bằng hai dấu {, đóng bằng hai dấu }.',
    },
    en: {
      text: 'a mark is not closed, or not opened, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'Write a mark whole in one paragraph: two { before the name, two } behind it.',
    },
  },
  'form-unfilled-mark': {
    vi: {
      text: 'văn bản không có gì để điền vào “{actual}”, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Ghi giá trị này ở đầu văn bản, hoặc bỏ dấu khỏi mẫu; trong tệp tạo ra dấu còn nguyên.',
    },
    en: {
      text: 'the document has nothing for `{actual}`, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'Write the value at the head of the document, or take the mark out; it stays in the file.',
    },
  },
  'form-unfilled-field': {
    vi: {
      text: '{missing}/{all} nhiệm vụ không có gì để điền vào “{actual}”, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Chỗ đó để trống.',
    },
    en: {
      text: '{missing} of {all} tasks have nothing for `{actual}`, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'It stays empty there.',
    },
  },
  'form-unknown-loop': {
    vi: { text: 'không lặp được theo “{actual}”, ở đoạn {paragraph} của {part}: “{text}”', hint: 'Lặp được theo: {known}.' },
    en: {
      text: 'there is nothing to repeat for `{actual}`, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'A form repeats: {known}.',
    },
  },
  'form-nested-loop': {
    vi: {
      text: '“{actual}” nằm trong một phần lặp khác, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Đóng phần lặp trước rồi mới mở phần sau.',
    },
    en: {
      text: '`{actual}` stands inside another loop, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'Close the one before the other opens.',
    },
  },
  'form-unclosed-loop': {
    vi: { text: 'phần lặp “{actual}” không được đóng, ở đoạn {paragraph} của {part}: “{text}”', hint: 'Thêm {end} ở cuối phần lặp.' },
    en: { text: 'the loop `{actual}` is not closed, in paragraph {paragraph} of {part}: `{text}`', hint: 'Add {end} behind it.' },
  },
  'form-unopened-loop': {
    vi: {
      text: '“{actual}” đóng một phần lặp chưa mở, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Thêm {start} ở đầu phần lặp, hoặc bỏ dấu này.',
    },
    en: {
      text: '`{actual}` closes a loop that nothing opened, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'Add {start} before it, or take this mark out.',
    },
  },
  'form-crossed-loop': {
    vi: {
      text: '“{actual}” không khớp với phần lặp đang mở, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Phần lặp mở bằng {start} thì đóng bằng {end}, viết giống hệt nhau.',
    },
    en: {
      text: '`{actual}` does not close the loop that is open, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'What {start} opens {end} closes, in the very same letters.',
    },
  },
  'form-broken-mark': {
    vi: {
      text: 'không điền được “{actual}”, ở đoạn {paragraph} của {part}: “{text}”',
      hint: 'Mở và đóng một phần lặp trong cùng một ô, một hàng của bảng, hoặc đều ở ngoài bảng.',
    },
    en: {
      text: 'cannot fill `{actual}`, in paragraph {paragraph} of {part}: `{text}`',
      hint: 'Open and close a loop in one cell, one row of a table, or both outside of it.',
    },
  },
  'form-without-marks': {
    vi: {
      text: 'mẫu không có chỗ nào để điền',
      hint: 'Viết tên trong ngoặc nhọn kép, ví dụ “trích yếu”; các tên dùng được: {@lookUpKeys}',
    },
    en: {
      text: 'the form has nothing to fill',
      hint: 'Write names in double braces, for example `trích yếu`; they stand here: {@lookUpKeys}',
    },
  },
  'form-linked-file': {
    vi: {
      text: 'mẫu có liên kết hoặc đối tượng nhúng “{actual}”, được giữ nguyên trong tệp tạo ra',
      hint: 'Nếu không rõ nguồn gốc, bỏ liên kết hoặc đối tượng đó khỏi mẫu trong Word.',
    },
    en: {
      text: 'the form links or embeds `{actual}`, which stays in the file',
      hint: 'If nobody knows it, take it out of the form in Word.',
    },
  },
} satisfies Messages;
