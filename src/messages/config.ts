import type { Messages } from '../model/index.js';

/** Sentences about configuration files and registers. */
export const configMessages = {
  // YAML files
  'yaml-not-text': {
    vi: {
      text: 'tệp không phải là văn bản YAML (có ký tự điều khiển hoặc ký tự hỏng)',
      hint: 'Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8.',
    },
    en: { text: 'the file is not YAML text (it has control characters or broken ones)', hint: 'Save it as plain text in UTF-8.' },
  },
  'yaml-too-large': {
    vi: { text: 'tệp dài {size} ký tự, quá giới hạn {limit} ký tự', hint: 'Kiểm tra xem có chọn nhầm tệp không.' },
    en: { text: 'the file has {size} characters, the limit is {limit}', hint: 'Check that it is the right file.' },
  },
  'yaml-too-deep': {
    vi: { text: 'tệp YAML lồng nhau quá {limit} tầng', hint: 'Viết lại cho phẳng hơn, hoặc kiểm tra dấu ngoặc chưa đóng.' },
    en: { text: 'the YAML is nested more than {limit} deep', hint: 'Write it flatter, or look for a bracket that is not closed.' },
  },
  'yaml-broken': {
    vi: {
      text: 'tệp YAML bị lỗi ở dòng này: {reason}',
      hint: 'Mỗi dòng viết “tên mục: giá trị”; các dòng cùng cấp thụt vào như nhau, bằng dấu cách.',
    },
    en: {
      text: 'the YAML is broken here: {reason}',
      hint: 'Write `key: value` on each line; lines of one level are indented alike, with spaces.',
    },
  },
  'yaml-needs-quotes': {
    vi: { text: 'giá trị có dấu mà YAML hiểu theo nghĩa riêng: {printed}', hint: 'Đặt giá trị trong dấu ngoặc kép: {quoted}' },
    en: { text: 'the value has a mark that means something in YAML: {printed}', hint: 'Quote the value: {quoted}' },
  },
  'yaml-alias': {
    vi: {
      text: 'tệp dùng nhãn riêng của YAML (dấu & hoặc * hoặc !), không được dùng ở đây',
      hint: 'Viết thẳng giá trị; nếu dấu đó thuộc về giá trị thì đặt trong dấu ngoặc kép.',
    },
    en: {
      text: 'the file uses an anchor, alias or tag of YAML (&, * or !), which is not read here',
      hint: 'Write the value itself; quote it if the mark belongs to it.',
    },
  },
  'yaml-duplicate-key': {
    vi: { text: 'mục này đã có ở phía trên', hint: 'Chỉ giữ lại một.' },
    en: { text: 'this key is above already', hint: 'Keep only one.' },
  },
  'yaml-not-a-mapping': {
    vi: { text: 'tệp phải gồm các dòng “tên mục: giá trị”', hint: 'Ví dụ: cơ quan ban hành: ĐẢNG ỦY PHƯỜNG GIA SÀNG' },
    en: { text: 'the file must consist of lines `key: value`', hint: 'For example: cơ quan ban hành: ĐẢNG ỦY PHƯỜNG GIA SÀNG' },
  },

  // dvplan.config.yaml
  'config-unknown-key': {
    vi: { text: 'không hiểu mục “{actual}”; gần nhất là “{nearest}”', hint: 'Các mục dùng được: {known}.' },
    en: { text: 'there is no key `{actual}`; the nearest is `{nearest}`', hint: 'Known keys: {known}.' },
  },
  'config-key-not-text': {
    vi: { text: 'tên mục phải là chữ', hint: 'Viết “tên mục: giá trị”, ví dụ “địa danh: Gia Sàng”.' },
    en: { text: 'a key must be text', hint: 'Write `key: value`, for example `địa danh: Gia Sàng`.' },
  },
  'config-expects-text': {
    vi: { text: '“{key}” phải là một dòng chữ', hint: 'Viết giá trị ngay sau dấu hai chấm; đặt trong dấu ngoặc kép nếu có dấu “:”.' },
    en: { text: '`{key}` must be a line of text', hint: 'Write the value after the colon; quote it if it has a `:` itself.' },
  },
  'config-expects-list': {
    vi: { text: '“{key}” phải là danh sách', hint: 'Mỗi nơi một dòng, bắt đầu bằng “- ”.' },
    en: { text: '`{key}` must be a list', hint: 'One item a line, each beginning with `- `.' },
  },
  'config-unknown-rule': {
    vi: { text: 'không có quy tắc “{actual}”', hint: 'Có phải “{nearest}” không? Xem danh sách: {@listRules}' },
    en: { text: 'there is no rule `{actual}`', hint: 'Did you mean `{nearest}`? See {@listRules}' },
  },
  'config-expects-severity': {
    vi: {
      text: 'quy tắc “{key}” cần một mức độ, gặp “{actual}”',
      hint: 'Ghi một trong: {choices}; hoặc các dòng con severity và tùy chọn của quy tắc.',
    },
    en: {
      text: 'the rule `{key}` needs a severity, found `{actual}`',
      hint: 'One of: {choices}; or a mapping with `severity` and the options of the rule.',
    },
  },
  'config-expects-option': {
    vi: { text: 'giá trị “{actual}” không hợp lệ cho tùy chọn “{key}”', hint: 'Chọn một: {choices}.' },
    en: { text: 'the value `{actual}` is not allowed for the option `{key}`', hint: 'One of: {choices}.' },
  },
  'config-expects-mapping': {
    vi: { text: '“{key}” cần các dòng con “tên mục: giá trị”', hint: 'Ví dụ: “rules:” rồi dòng con “  end-mark: off”.' },
    en: { text: '`{key}` needs lines of `key: value`', hint: 'For example `rules:` and under it `  end-mark: off`.' },
  },
  'config-override-without-files': {
    vi: { text: 'một mục của “overrides” không nói dùng cho tệp nào', hint: 'Thêm “files: ["*.txt"]”.' },
    en: { text: 'an item of `overrides` names no files', hint: 'Add `files: ["*.txt"]`.' },
  },
  'register-missing': {
    vi: { text: 'không có sổ văn bản “{actual}” mà cấu hình nêu', hint: 'Đường dẫn tính từ thư mục của tệp cấu hình.' },
    en: {
      text: 'there is no register `{actual}` that the configuration names',
      hint: 'Paths are relative to the folder of the configuration.',
    },
  },
  'config-base-missing': {
    vi: { text: 'không có tệp cấu hình “{actual}” để kế thừa', hint: 'Đường dẫn tính từ thư mục của tệp cấu hình này.' },
    en: { text: 'there is no configuration `{actual}` to extend', hint: 'Paths are relative to the folder of this configuration.' },
  },
  'config-too-many-bases': {
    vi: { text: 'cấu hình kế thừa quá {most} tệp, dừng ở “{actual}”', hint: 'Bỏ bớt dòng “extends”.' },
    en: { text: 'the configuration extends more than {most} files; stopped at `{actual}`', hint: 'Remove some `extends`.' },
  },
  'config-wide-glob': {
    vi: {
      text: 'mẫu tên tệp “{actual}” quá rộng',
      hint: 'Viết gọn hơn: nhiều nhất ba dấu * trong một phần, ba phần **, không lồng ngoặc; ví dụ ban-nhap/**.',
    },
    en: {
      text: 'the pattern `{actual}` is too wide',
      hint: 'At most three stars in a part, three parts `**`, no nested brackets; e.g. drafts/**.',
    },
  },
  'config-extends-itself': {
    vi: { text: 'các tệp cấu hình kế thừa lẫn nhau thành vòng: “{actual}”', hint: 'Bỏ một dòng “extends”.' },
    en: { text: 'the configurations extend each other in a circle: `{actual}`', hint: 'Remove one `extends`.' },
  },
  'config-expects-signatory': {
    vi: {
      text: '“{key}” phải là họ tên, hoặc gồm “quyền hạn”, “chức vụ”, “họ tên”',
      hint: 'Ví dụ: người ký: {quyền hạn: T/M ĐẢNG ỦY, chức vụ: BÍ THƯ, họ tên: Nguyễn Văn A}',
    },
    en: {
      text: '`{key}` must be a name, or `quyền hạn`, `chức vụ`, `họ tên`',
      hint: 'For example: người ký: {quyền hạn: T/M ĐẢNG ỦY, chức vụ: BÍ THƯ, họ tên: Nguyễn Văn A}',
    },
  },

  // Templates
  'register-unknown-key': {
    vi: { text: 'danh mục văn bản không hiểu mục “{actual}”; gần nhất là “{nearest}”', hint: 'Các mục dùng được: {known}.' },
    en: { text: 'a register has no key `{actual}`; the nearest is `{nearest}`', hint: 'Known keys: {known}.' },
  },
  'register-missing-value': {
    vi: { text: 'văn bản này thiếu “{key}”', hint: 'Mỗi văn bản phải có “tên loại” và “số và ký hiệu”.' },
    en: { text: 'this document lacks `{key}`', hint: 'Each document has `tên loại` and `số và ký hiệu`.' },
  },
  'register-not-a-list': {
    vi: {
      text: '“{key}” không phải là danh sách văn bản',
      hint: 'Viết “văn bản:”, rồi mỗi văn bản một mục: - {tên loại: Nghị quyết, số và ký hiệu: 25-NQ/TW, ngày ban hành: 12/3/2003}',
    },
    en: {
      text: '`{key}` is not a list of documents',
      hint: 'Write `văn bản:`, then an item a document: - {tên loại: Nghị quyết, số và ký hiệu: 25-NQ/TW, ngày ban hành: 12/3/2003}',
    },
  },
  'register-wrong-value': {
    vi: {
      text: 'giá trị “{actual}” của “{key}” không dùng được',
      hint: 'Ví dụ: tên loại: Nghị quyết; số và ký hiệu: 25-NQ/TW; khóa: IX; đã kiểm chứng: có (hoặc không).',
    },
    en: {
      text: '`{key}` cannot be `{actual}`',
      hint: 'For example: tên loại: Nghị quyết; số và ký hiệu: 25-NQ/TW; khóa: IX; đã kiểm chứng: có (or không).',
    },
  },
  'register-wrong-day': {
    vi: { text: '“{actual}” không phải là một ngày có thật', hint: 'Viết ngày/tháng/năm, ví dụ: ngày ban hành: 12/3/2003' },
    en: { text: '`{actual}` is not a day that exists', hint: 'Write day/month/year, for example: ngày ban hành: 12/3/2003' },
  },

  // Choice
} satisfies Messages;
