import type { Messages } from './catalogue.js';

/** Messages of writing the Word file. */
export const renderMessages = {
  'unknown-type': {
    vi: { text: '{regulation} không có tên loại “{type}”', hint: 'Các tên loại tạo được: {expected}.' },
    en: { text: '{regulation} has no type of document “{type}”', hint: 'Types that can be built: {expected}.' },
  },
  'unwritten-type': {
    vi: { text: 'dvplan chưa trình bày được loại văn bản “{type}”', hint: 'Các tên loại tạo được: {expected}.' },
    en: { text: 'dvplan cannot lay out a document of type “{type}” yet', hint: 'Types that can be built: {expected}.' },
  },
  'missing-document-type': {
    vi: { text: 'văn bản không có tên loại', hint: 'Thêm dòng “tên loại: Kế hoạch” vào phần khai báo, hoặc dòng KẾ HOẠCH trên trích yếu. Tệp Word có chỗ tô vàng để điền.' },
    en: { text: 'the document has no type', hint: 'Add `tên loại: Kế hoạch` to the front matter, or a line `KẾ HOẠCH` above the abstract. The Word file has a yellow mark there.' },
  },
  'missing-head': {
    vi: { text: 'văn bản không có phần đầu: cơ quan ban hành, số và ngày tháng', hint: 'Tệp chuyển từ Word hay mất phần này. Thêm “cơ quan ban hành”, “số và ký hiệu”, “địa danh”, “ngày ban hành” vào phần khai báo.' },
    en: { text: 'the document has no head: no issuing organ, number and date', hint: 'Converters often lose it. Add `cơ quan ban hành`, `số và ký hiệu`, `địa danh` and `ngày ban hành` to the front matter.' },
  },
  'missing-organ': {
    vi: { text: 'thiếu tên cơ quan ban hành', hint: 'Thêm “cơ quan ban hành: Đảng ủy phường ...” vào phần khai báo, hoặc khai một lần trong dvplan.config.yaml.' },
    en: { text: 'the issuing organ is missing', hint: 'Add `cơ quan ban hành: ...` to the front matter, or once to dvplan.config.yaml.' },
  },
  'missing-number': {
    vi: { text: 'thiếu dòng số và ký hiệu', hint: 'Thêm “số và ký hiệu: 11-KH/ĐU”; chưa có số thì để trống số: “-KH/ĐU”.' },
    en: { text: 'the line with number and symbol is missing', hint: 'Add `số và ký hiệu: 11-KH/ĐU`; leave the serial blank in a draft: `-KH/ĐU`.' },
  },
  'missing-organ-symbol': {
    vi: { text: 'số và ký hiệu không có phần viết tắt tên cơ quan', hint: 'Ghi đủ, ví dụ “11-KH/ĐU”.' },
    en: { text: 'number and symbol lack the abbreviation of the organ', hint: 'Write it in full, e.g. `11-KH/ĐU`.' },
  },
  'missing-date': {
    vi: { text: 'thiếu ngày, tháng, năm ban hành', hint: 'Thêm “ngày ban hành: 19/01/2024”; bản thảo để trống ngày, tháng: “ngày    tháng    năm 2024”.' },
    en: { text: 'the date of issue is missing', hint: 'Add `ngày ban hành: 19/01/2024`; a draft may leave day and month blank.' },
  },
  'missing-place': {
    vi: { text: 'thiếu địa danh trước ngày ban hành', hint: 'Thêm “địa danh: Gia Sàng” vào phần khai báo hoặc dvplan.config.yaml.' },
    en: { text: 'the place before the date is missing', hint: 'Add `địa danh: ...` to the front matter or to dvplan.config.yaml.' },
  },
  'missing-abstract': {
    vi: { text: 'thiếu trích yếu nội dung', hint: 'Thêm “trích yếu: ...” vào phần khai báo, hoặc một dòng ngay dưới tên loại.' },
    en: { text: 'the abstract is missing', hint: 'Add `trích yếu: ...` to the front matter, or a line right under the type.' },
  },
  'missing-authority': {
    vi: { text: 'quyết định không có dòng thẩm quyền ban hành', hint: 'Thêm một dòng chữ hoa trước căn cứ, ví dụ “BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG”.' },
    en: { text: 'the decision has no line that names who decides', hint: 'Add a line in capitals before the legal bases.' },
  },
  'missing-enacting': {
    vi: { text: 'quyết định không có dòng “QUYẾT ĐỊNH:”', hint: 'Thêm dòng “QUYẾT ĐỊNH:” trước Điều 1.' },
    en: { text: 'the decision has no line `QUYẾT ĐỊNH:`', hint: 'Add the line before `Điều 1`.' },
  },
  'missing-recipients': {
    vi: { text: 'thiếu nơi nhận', hint: 'Thêm danh sách “nơi nhận” vào phần khai báo, hoặc mục “Nơi nhận:” ở cuối văn bản.' },
    en: { text: 'the recipients are missing', hint: 'Add a list `nơi nhận` to the front matter, or `Nơi nhận:` at the end of the text.' },
  },
  'missing-archive-line': {
    vi: { text: 'nơi nhận không có dòng lưu; đã ghi “{expected}”', hint: 'Thêm “lưu: ...” vào phần khai báo hoặc dvplan.config.yaml.' },
    en: { text: 'the recipients have no archive line; wrote “{expected}”', hint: 'Add `lưu: ...` to the front matter or to dvplan.config.yaml.' },
  },
  'missing-signature': {
    vi: { text: 'thiếu phần ký: quyền hạn, chức vụ và họ tên người ký', hint: 'Thêm “người ký” với “quyền hạn”, “chức vụ”, “họ tên” vào phần khai báo.' },
    en: { text: 'the signature is missing: capacity, position and name', hint: 'Add `người ký` with `quyền hạn`, `chức vụ` and `họ tên` to the front matter.' },
  },
  'missing-capacity': {
    vi: { text: 'chữ ký không có quyền hạn, chức vụ', hint: 'Thêm “quyền hạn: T/M BAN THƯỜNG VỤ” và “chức vụ: BÍ THƯ”.' },
    en: { text: 'the signature has neither capacity nor position', hint: 'Add `quyền hạn` and `chức vụ` of the signer.' },
  },
  'missing-signer': {
    vi: { text: 'chữ ký không có họ tên người ký', hint: 'Thêm “họ tên: ...” vào phần khai báo, hoặc một dòng dưới chức vụ.' },
    en: { text: 'the signature has no name', hint: 'Add `họ tên: ...` to the front matter, or a line under the position.' },
  },
  'missing-picture': {
    vi: { text: 'không đọc được hình “{path}”', hint: 'Đặt tệp hình cạnh văn bản và kiểm tra tên tệp; hình trên mạng phải tải về trước. Chỗ hình được tô vàng.' },
    en: { text: 'cannot read the picture “{path}”', hint: 'Put the file beside the document; pictures from the network must be downloaded first. Its place is marked in yellow.' },
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
    vi: { text: 'chú thích “{id}” không được gọi ở đâu; đã in ở cuối phần nội dung', hint: 'Đặt dấu [^{id}] vào chỗ cần chú thích, hoặc xóa chú thích.' },
    en: { text: 'nothing calls the footnote “{id}”; it is printed at the end of the text', hint: 'Put [^{id}] where it belongs, or remove the footnote.' },
  },
  'unrendered-nested-footnote': {
    vi: { text: 'chú thích nằm trong chú thích (“{id}”): Word không cho phép, dấu gọi được in nguyên văn', hint: 'Gộp hai chú thích làm một.' },
    en: { text: 'a footnote inside a footnote (“{id}”): Word has none, its call is printed as it stands', hint: 'Make one footnote of the two.' },
  },
  'foreign-letterhead': {
    vi: { text: 'tiêu đề trong bản thảo là “{actual}”, thể thức đang dùng in “{expected}”', hint: 'Sửa tiêu đề, hoặc chọn đúng thể thức bằng khóa “thể thức”.' },
    en: { text: 'the draft is headed “{actual}”; the template prints “{expected}”', hint: 'Mend the heading, or name the right template with the key `thể thức`.' },
  },
  'unpadded-number': {
    vi: { text: 'số nhỏ hơn 10 phải có số 0 phía trước: “{actual}” đã ghi thành “{expected}”', hint: 'Sửa trong bản thảo cho khớp.' },
    en: { text: 'a serial below ten takes a leading zero: “{actual}” is written “{expected}”', hint: 'Mend the draft to match.' },
  },
  'foreign-number-form': {
    vi: { text: 'số và ký hiệu “{actual}” không đúng thể thức, đã ghi thành “{expected}”', hint: 'Sửa trong bản thảo cho khớp.' },
    en: { text: 'number and symbol “{actual}” do not have the form of the regulation; written “{expected}”', hint: 'Mend the draft to match.' },
  },
  'spaced-symbol': {
    vi: { text: 'số và ký hiệu có khoảng trắng thừa: “{actual}” đã ghi thành “{expected}”', hint: 'Viết liền dấu gạch nối và dấu gạch chéo.' },
    en: { text: 'number and symbol hold stray spaces: “{actual}” is written “{expected}”', hint: 'Leave no space around hyphen and slash.' },
  },
  'unpadded-date': {
    vi: { text: 'ngày dưới 10 và tháng 1, 2 phải có số 0 phía trước: “{actual}” đã ghi thành “{expected}”', hint: 'Sửa trong bản thảo cho khớp.' },
    en: { text: 'days below 10 and the months 1 and 2 take a leading zero: “{actual}” is written “{expected}”', hint: 'Mend the draft to match.' },
  },
  'over-padded-date': {
    vi: { text: 'tháng từ 3 trở đi không có số 0 phía trước: “{actual}” đã ghi thành “{expected}”', hint: 'Sửa trong bản thảo cho khớp.' },
    en: { text: 'months from 3 on take no leading zero: “{actual}” is written “{expected}”', hint: 'Mend the draft to match.' },
  },
  'addressee-not-allowed': {
    vi: { text: '{type} không có phần “{salutation}”', hint: 'Đưa các cơ quan đó vào nơi nhận. “{salutation}” chỉ dùng cho: {types}.' },
    en: { text: 'a {type} has no line “{salutation}”', hint: 'Name these organs among the recipients. The line is for: {types}.' },
  },
  'foreign-salutation': {
    vi: { text: 'thể thức đang dùng ghi “{expected}”, không ghi “{actual}”', hint: 'Sửa trong bản thảo cho khớp.' },
    en: { text: 'the template writes “{expected}”, not “{actual}”', hint: 'Mend the draft to match.' },
  },
  'basis-form': {
    vi: { text: 'căn cứ đã ghi theo thể thức: “{actual}” thành “{expected}”', hint: 'Lời văn giữ nguyên; chỉ dấu đầu dòng và dấu cuối dòng thay đổi.' },
    en: { text: 'a legal basis is written in the form of the template: “{actual}” as “{expected}”', hint: 'The wording stays; only the marks at both ends change.' },
  },
  'foreign-signing-mark': {
    vi: { text: 'quyền hạn ghi “{actual}” không đúng thể thức, đã ghi thành “{expected}”', hint: 'Sửa trong bản thảo cho khớp, hoặc chọn đúng thể thức bằng khóa “thể thức”.' },
    en: { text: 'the signing mark “{actual}” is of another regulation; written “{expected}”', hint: 'Mend the draft, or name the right template with the key `thể thức`.' },
  },
  'unknown-signing-mark': {
    vi: { text: 'thể thức đang dùng không có dấu hiệu quyền hạn “{actual}”; giữ nguyên như bản thảo', hint: 'Dùng một trong: {expected}.' },
    en: { text: 'the template has no signing mark “{actual}”; it stays as printed', hint: 'Use one of: {expected}.' },
  },
  'foreign-recipient-form': {
    vi: { text: 'dòng lưu ghi “{actual}” không đúng thể thức, đã ghi thành “{expected}”', hint: 'Sửa trong bản thảo cho khớp.' },
    en: { text: 'the archive line “{actual}” has the form of another regulation; written “{expected}”', hint: 'Mend the draft to match.' },
  },
  'recipient-punctuation': {
    vi: { text: '{count} dòng nơi nhận có dấu cuối dòng không đúng thể thức, bắt đầu từ “{actual}”', hint: 'Mỗi dòng kết thúc bằng “{separator}”, dòng cuối bằng “{last}”; tệp Word đã ghi như vậy.' },
    en: { text: '{count} lines of the recipients end otherwise than the template has it, the first is “{actual}”', hint: 'Each line ends with `{separator}`, the last with `{last}`; the Word file has it so.' },
  },
} satisfies Messages;
