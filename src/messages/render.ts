import type { Messages } from '../model/index.js';

/** Messages of writing the Word file. */
export const renderMessages = {
  'unknown-type': {
    vi: { text: '{regulation} không có tên loại “{type}”', hint: 'Các tên loại tạo được: {expected}.' },
    en: { text: '{regulation} has no type of document “{type}”', hint: 'Types that can be built: {expected}.' },
  },
  'unknown-type-own-form': {
    vi: {
      text: 'chưa tạo được “{type}”: loại văn bản này nằm ngoài {regulation} và các quy định về thể thức mà dvplan biết',
      hint: 'Trình bày theo quy định riêng của loại văn bản đó; dvplan lint vẫn soát chính tả, đánh số, viện dẫn.',
    },
    en: {
      text: 'a `{type}` cannot be built: neither {regulation} nor another regulation that dvplan knows gives its form',
      hint: 'Lay it out by the law of its kind; dvplan lint still checks spelling, numbering and citations.',
    },
  },
  'form-by-usage': {
    vi: {
      text: 'quy định không có mẫu cho loại “{type}”; tệp Word trình bày theo cách thường dùng',
      hint: 'So với mẫu của cơ quan trước khi phát hành.',
    },
    en: {
      text: 'the regulation gives no form of the type “{type}”; the Word file has the usual one',
      hint: 'Compare it with the form of your office before it is issued.',
    },
  },
  'unprinted-date': {
    vi: {
      text: 'loại văn bản này không có dòng địa danh, ngày tháng ở đầu, nên dòng đó không được in',
      hint: 'Ghi thời gian trong lời văn; để chọn thể thức thì giữ “ngày ban hành” trong phần khai báo.',
    },
    en: {
      text: 'this type has no line of place and date in its head, so the line is not printed',
      hint: 'Say the time in the text; `ngày ban hành` in the front matter still chooses the template.',
    },
  },
  'missing-organ-symbol': {
    vi: { text: 'số và ký hiệu không có phần viết tắt tên cơ quan', hint: 'Ghi đủ, ví dụ “11-KH/ĐU”.' },
    en: { text: 'number and symbol lack the abbreviation of the organ', hint: 'Write it in full, e.g. `11-KH/ĐU`.' },
  },
  'missing-authority': {
    vi: {
      text: 'quyết định không có dòng thẩm quyền ban hành',
      hint: 'Thêm một dòng chữ hoa trước căn cứ, ví dụ “BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG”.',
    },
    en: { text: 'the decision has no line that names who decides', hint: 'Add a line in capitals before the legal bases.' },
  },
  'missing-enacting': {
    vi: { text: 'quyết định không có dòng “QUYẾT ĐỊNH:”', hint: 'Thêm dòng “QUYẾT ĐỊNH:” trước Điều 1.' },
    en: { text: 'the decision has no line `QUYẾT ĐỊNH:`', hint: 'Add the line before `Điều 1`.' },
  },
  'missing-picture': {
    vi: {
      text: 'không đọc được hình “{path}”',
      hint: 'Đặt tệp hình cạnh văn bản và kiểm tra tên tệp; hình trên mạng phải tải về trước. Chỗ hình được tô vàng.',
    },
    en: {
      text: 'cannot read the picture “{path}”',
      hint: 'Put the file beside the document; pictures from the network must be downloaded first. Its place is marked in yellow.',
    },
  },
  'missing-picture-outside': {
    vi: {
      text: 'không đưa vào hình “{path}”: tệp nằm ngoài thư mục của văn bản',
      hint: 'Chép hình vào thư mục của văn bản, hoặc cho phép thư mục đó: --allow THƯ_MỤC. Chỗ hình được tô vàng.',
    },
    en: {
      text: 'the picture “{path}” was not taken: it lies outside of the folder of the document',
      hint: 'Copy it beside the document, or allow its folder: --allow FOLDER. Its place is marked in yellow.',
    },
  },
  'missing-picture-foreign': {
    vi: {
      text: 'không mở hình “{path}”: đường dẫn ra mạng hoặc tới thiết bị',
      hint: 'Tải hình về, đặt cạnh văn bản rồi ghi tên tệp. Chỗ hình được tô vàng.',
    },
    en: {
      text: 'the picture “{path}” was not opened: its path leads to a network or a device',
      hint: 'Download it, put it beside the document and write its name. Its place is marked in yellow.',
    },
  },
  'missing-picture-large': {
    vi: {
      text: 'không đưa vào hình “{path}”: hình lớn hơn 20 MB, hoặc các hình của văn bản lớn hơn 60 MB',
      hint: 'Giảm kích thước hình rồi tạo lại. Chỗ hình được tô vàng.',
    },
    en: {
      text: 'the picture “{path}” was not taken: it is larger than 20 MB, or all pictures of the document are larger than 60 MB',
      hint: 'Make it smaller. Its place is marked in yellow.',
    },
  },
  'unrendered-picture': {
    vi: { text: 'hình “{path}” không đúng định dạng dùng được trong Word', hint: 'Lưu lại hình thành một trong các định dạng: {formats}.' },
    en: { text: 'the picture “{path}” is in no format that Word files hold', hint: 'Save it as one of: {formats}.' },
  },
  'missing-footnote': {
    vi: { text: 'gọi chú thích “{id}” nhưng không có chú thích đó', hint: 'Thêm dòng “[^{id}]: nội dung chú thích”, hoặc bỏ dấu gọi.' },
    en: { text: 'the text calls the footnote “{id}”, which is not there', hint: 'Add a line `[^{id}]: ...`, or remove the call.' },
  },
  'unrendered-footnote': {
    vi: {
      text: 'chú thích “{id}” không được gọi ở đâu; đã in ở cuối phần nội dung',
      hint: 'Đặt dấu [^{id}] vào chỗ cần chú thích, hoặc xóa chú thích.',
    },
    en: {
      text: 'nothing calls the footnote “{id}”; it is printed at the end of the text',
      hint: 'Put [^{id}] where it belongs, or remove the footnote.',
    },
  },
  'unrendered-nested-footnote': {
    vi: {
      text: 'chú thích nằm trong chú thích (“{id}”): Word không cho phép, dấu gọi được in nguyên văn',
      hint: 'Gộp hai chú thích làm một.',
    },
    en: {
      text: 'a footnote inside a footnote (“{id}”): Word has none, its call is printed as it stands',
      hint: 'Make one footnote of the two.',
    },
  },

  // Word files of an office: its styles, its forms
  'word-file-not-word': {
    vi: { text: '“{actual}” không phải tệp Word (.docx)', hint: 'Mở trong Word và lưu lại thành .docx, không đặt mật khẩu.' },
    en: { text: '`{actual}` is no Word file (.docx)', hint: 'Open it in Word and save it as .docx, without a password.' },
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
  'reference-without-styles': {
    vi: {
      text: '“{actual}” không có kiểu trình bày nào dùng được',
      hint: 'Tạo tệp mẫu từ một tệp do dvplan dựng rồi sửa các kiểu “DV ...”; lưu thành .docx (không phải Strict Open XML).',
    },
    en: {
      text: '`{actual}` has no styles to take',
      hint: 'Begin with a file that dvplan built and change its styles `DV ...`; save it as .docx, not as Strict Open XML.',
    },
  },
  'reference-missing-style': {
    vi: {
      text: 'tệp kiểu mẫu không có kiểu “{actual}”; dùng kiểu của dvplan',
      hint: 'Thêm kiểu có đúng tên này vào tệp kiểu mẫu, nếu muốn trình bày khác.',
    },
    en: {
      text: 'the reference file has no style `{actual}`; dvplan’s own is used',
      hint: 'Add a style of that very name to it, where it should look otherwise.',
    },
  },
  'reference-numbering': {
    vi: {
      text: 'kiểu “{actual}” của tệp kiểu mẫu có đánh số tự động; phần đánh số được bỏ',
      hint: 'dvplan ghi số như trong bản thảo; bỏ đánh số khỏi kiểu này để hai bên giống nhau.',
    },
    en: {
      text: 'the style `{actual}` of the reference file numbers by itself; that part is left out',
      hint: 'dvplan prints the labels of the draft; take the numbering out of the style.',
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
    vi: { text: 'mẫu không có chỗ nào để điền', hint: 'Viết tên trong ngoặc nhọn kép, ví dụ “trích yếu”; xem README.' },
    en: { text: 'the form has nothing to fill', hint: 'Write names in double braces, for example `trích yếu`; see the README.' },
  },
  'form-linked-file': {
    vi: {
      text: 'mẫu có liên kết hoặc đối tượng nhúng “{actual}”, được giữ nguyên trong tệp tạo ra',
      hint: 'Nếu không rõ nguồn gốc, bỏ liên kết hoặc đối tượng đó khỏi mẫu trong Word.',
    },
    en: {
      text: 'the form links or embeds `{actual}`, which stays in the file',
      hint: 'Where nobody knows it, take it out of the form in Word.',
    },
  },
} satisfies Messages;
