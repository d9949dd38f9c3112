import type { Messages } from '../model/index.js';

/** Messages of writing the Word file. */
export const renderMessages = {
  'unknown-type': {
    vi: { text: '{regulation} không có tên loại “{type}”', hint: 'Các tên loại tạo được: {expected}.' },
    en: { text: '{regulation} has no type of document “{type}”', hint: 'Types that can be built: {expected}.' },
  },
  'unknown-type-own-form': {
    vi: {
      text: 'chưa tạo được “{type}”: loại văn bản này nằm ngoài {regulation} và các quy định về thể thức đã biết',
      hint: 'Trình bày theo quy định riêng của loại văn bản đó. Chính tả, đánh số, viện dẫn vẫn soát được: {@lint}',
    },
    en: {
      text: 'a `{type}` cannot be built: neither {regulation} nor another known regulation gives its form',
      hint: 'Lay it out by the law of its kind. Spelling, numbering and citations can be checked all the same: {@lint}',
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
  'unprinted-appendix': {
    vi: {
      text: '“{actual}” ghi không có gì để báo cáo nên không in',
      hint: 'Các phụ lục sau được đánh số lại khi in, trừ khi lời văn nhắc số của chúng.',
    },
    en: {
      text: '`{actual}` says that there is nothing to report, so it is not printed',
      hint: 'The appendices behind it are numbered on in print, unless the text names their numbers.',
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
      hint: 'Chép hình vào thư mục của văn bản{?, hoặc thêm {@allowFolder}}. Chỗ hình được tô vàng.',
    },
    en: {
      text: 'the picture “{path}” was not taken: it lies outside of the folder of the document',
      hint: 'Copy it beside the document{?, or add {@allowFolder}}. Its place is marked in yellow.',
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
} satisfies Messages;
