import type { Messages } from '../model/index.js';

/** Sentences about configuration files, templates and their choice. */
export const configMessages = {
  // YAML files
  'yaml-not-text': {
    vi: {
      text: 'tệp không phải là văn bản YAML (có ký tự điều khiển hoặc ký tự hỏng)',
      hint: 'Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8.',
    },
    en: { text: 'the file is no YAML text (it has control characters or broken ones)', hint: 'Save it as plain text in UTF-8.' },
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
      hint: 'Mỗi dòng viết “khóa: giá trị”; các dòng cùng cấp thụt vào như nhau, bằng dấu cách.',
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
      hint: 'Write the value itself; quote it where the mark belongs to it.',
    },
  },
  'yaml-duplicate-key': {
    vi: { text: 'khóa này đã có ở phía trên', hint: 'Chỉ giữ lại một.' },
    en: { text: 'this key stands above already', hint: 'Keep only one.' },
  },
  'yaml-not-a-mapping': {
    vi: { text: 'tệp phải gồm các dòng “khóa: giá trị”', hint: 'Ví dụ: cơ quan ban hành: ĐẢNG ỦY PHƯỜNG GIA SÀNG' },
    en: { text: 'the file must consist of lines `key: value`', hint: 'For example: cơ quan ban hành: ĐẢNG ỦY PHƯỜNG GIA SÀNG' },
  },

  // dvplan.config.yaml
  'config-unknown-key': {
    vi: { text: 'không có khóa “{actual}”; gần nhất là “{nearest}”', hint: 'Các khóa dùng được: {known}.' },
    en: { text: 'there is no key `{actual}`; the nearest is `{nearest}`', hint: 'Known keys: {known}.' },
  },
  'config-key-not-text': {
    vi: { text: 'khóa phải là chữ', hint: 'Viết “khóa: giá trị”, ví dụ “địa danh: Gia Sàng”.' },
    en: { text: 'a key must be text', hint: 'Write `key: value`, for example `địa danh: Gia Sàng`.' },
  },
  'config-expects-text': {
    vi: { text: '“{key}” phải là một dòng chữ', hint: 'Viết giá trị ngay sau dấu hai chấm; đặt trong dấu ngoặc kép nếu có dấu “:”.' },
    en: { text: '`{key}` must be a line of text', hint: 'Write the value after the colon; quote it where it has a `:` itself.' },
  },
  'config-expects-list': {
    vi: { text: '“{key}” phải là danh sách', hint: 'Mỗi nơi một dòng, bắt đầu bằng “- ”.' },
    en: { text: '`{key}` must be a list', hint: 'One item a line, each beginning with `- `.' },
  },
  'config-unknown-rule': {
    vi: { text: 'không có quy tắc “{actual}”', hint: 'Có phải “{nearest}” không? Xem danh sách: dvplan rules.' },
    en: { text: 'there is no rule `{actual}`', hint: 'Did you mean `{nearest}`? See `dvplan rules`.' },
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
    vi: { text: '“{key}” cần các dòng con “khóa: giá trị”', hint: 'Ví dụ: “rules:” rồi dòng con “  end-mark: off”.' },
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
  'template-missing-value': {
    vi: { text: 'thể thức thiếu giá trị “{path}”', hint: 'Thêm giá trị này, hoặc dùng “extends” để lấy từ một thể thức có sẵn.' },
    en: { text: 'the template lacks the value `{path}`', hint: 'Add it, or extend a template that has it.' },
  },
  'template-unknown-key': {
    vi: { text: 'thể thức không có khóa “{path}”; gần nhất là “{nearest}”', hint: 'Sửa “{key}” thành “{nearest}”, hoặc bỏ đi.' },
    en: { text: 'a template has no key `{path}`; the nearest is `{nearest}`', hint: 'Mend `{key}` to `{nearest}`, or leave it out.' },
  },
  'template-wrong-value': {
    vi: {
      text: 'giá trị “{actual}” của “{path}” không dùng được',
      hint: 'Xem cách viết giá trị này trong một thể thức có sẵn: dvplan templates dang-hd36',
    },
    en: { text: '`{path}` can not be `{actual}`', hint: 'See how a shipped template writes it: dvplan templates dang-hd36' },
  },
  'template-expects-text': {
    vi: { text: '“{path}” phải là chữ, không phải “{actual}”', hint: 'Đặt giá trị trong dấu ngoặc kép.' },
    en: { text: '`{path}` must be text, not `{actual}`', hint: 'Quote the value.' },
  },
  'template-expects-number': {
    vi: { text: '“{path}” phải là số, không phải “{actual}”', hint: 'Viết số không kèm đơn vị, phần lẻ sau dấu chấm: 12.7' },
    en: { text: '`{path}` must be a number, not `{actual}`', hint: 'Write it without a unit, with a point for decimals: 12.7' },
  },
  'template-expects-true-or-false': {
    vi: {
      text: '“{path}” phải là true (có) hoặc false (không), không phải “{actual}”',
      hint: 'Viết true hoặc false, không có dấu ngoặc kép.',
    },
    en: { text: '`{path}` must be true or false, not `{actual}`', hint: 'Write true or false without quotes.' },
  },
  'template-expects-list': {
    vi: { text: '“{path}” phải là danh sách, không phải “{actual}”', hint: 'Viết trong ngoặc vuông, cách nhau bằng dấu phẩy: [một, hai]' },
    en: { text: '`{path}` must be a list, not `{actual}`', hint: 'Write it in square brackets: [one, two]' },
  },
  'template-expects-mapping': {
    vi: {
      text: '“{path}” phải gồm các dòng “khóa: giá trị”, không phải “{actual}”',
      hint: 'Xem cách viết trong một thể thức có sẵn: dvplan templates dang-hd36',
    },
    en: {
      text: '`{path}` must consist of lines `key: value`, not `{actual}`',
      hint: 'See how a shipped template writes it: dvplan templates dang-hd36',
    },
  },
  'template-expects-one-of': {
    vi: { text: '“{path}” không thể là “{actual}”', hint: 'Chọn một trong các giá trị: {allowed}.' },
    en: { text: '`{path}` can not be `{actual}`', hint: 'One of: {allowed}.' },
  },
  'template-expects-pattern': {
    vi: { text: '“{path}” không phải là biểu thức chính quy đúng: “{actual}”', hint: 'Kiểm tra dấu ngoặc và dấu “\\”.' },
    en: { text: '`{path}` is no sound regular expression: `{actual}`', hint: 'Look at its brackets and backslashes.' },
  },
  'template-expects-day': {
    vi: {
      text: '“{path}” phải là một ngày có thật, viết năm-tháng-ngày, không phải “{actual}”',
      hint: 'Ví dụ: "2026-05-27", trong dấu ngoặc kép.',
    },
    en: { text: '`{path}` must be a day that exists, year-month-day, not `{actual}`', hint: 'For example "2026-05-27", quoted.' },
  },
  'template-empty': {
    vi: { text: '“{path}” không được để trống', hint: 'Điền giá trị, hoặc bỏ dòng này để lấy giá trị của thể thức mà nó mở rộng.' },
    en: { text: '`{path}` must not be empty', hint: 'Give a value, or leave the line out to take that of the template it extends.' },
  },
  'template-too-small': {
    vi: { text: '“{path}” là {actual}, nhỏ hơn mức thấp nhất {least}', hint: 'Kiểm tra đơn vị: độ dài tính bằng mm, cỡ chữ bằng pt.' },
    en: { text: '`{path}` is {actual}, less than the least {least}', hint: 'Mind the unit: lengths are in mm, sizes in pt.' },
  },
  'template-too-large': {
    vi: { text: '“{path}” là {actual}, lớn hơn mức cao nhất {most}', hint: 'Kiểm tra đơn vị: độ dài tính bằng mm, cỡ chữ bằng pt.' },
    en: { text: '`{path}` is {actual}, more than the most {most}', hint: 'Mind the unit: lengths are in mm, sizes in pt.' },
  },
  'template-extends-unknown': {
    vi: {
      text: 'không tìm thấy thể thức “{name}” mà tệp này mở rộng',
      hint: 'Ghi tên một thể thức có sẵn (xem: dvplan templates) hoặc đường dẫn tính từ tệp này.',
    },
    en: {
      text: 'the template `{name}` that this file extends is not found',
      hint: 'Name a shipped one (see dvplan templates) or a path from this file.',
    },
  },
  'template-extends-circle': {
    vi: { text: 'các thể thức mở rộng lẫn nhau thành vòng hoặc chuỗi quá dài: {files}', hint: 'Bỏ “extends” ở một trong các tệp đó.' },
    en: { text: 'the templates extend one another in a circle or too long a chain: {files}', hint: 'Take `extends` out of one of them.' },
  },

  // Registers of known documents
  'register-unknown-key': {
    vi: { text: 'danh mục văn bản không có khóa “{actual}”; gần nhất là “{nearest}”', hint: 'Các khóa dùng được: {known}.' },
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
      text: '`{key}` is no list of documents',
      hint: 'Write `văn bản:`, then an item a document: - {tên loại: Nghị quyết, số và ký hiệu: 25-NQ/TW, ngày ban hành: 12/3/2003}',
    },
  },
  'register-wrong-value': {
    vi: {
      text: 'giá trị “{actual}” của “{key}” không dùng được',
      hint: 'Ví dụ: tên loại: Nghị quyết; số và ký hiệu: 25-NQ/TW; khóa: IX; đã kiểm chứng: có (hoặc không).',
    },
    en: {
      text: '`{key}` can not be `{actual}`',
      hint: 'For example: tên loại: Nghị quyết; số và ký hiệu: 25-NQ/TW; khóa: IX; đã kiểm chứng: có (or không).',
    },
  },
  'register-wrong-day': {
    vi: { text: '“{actual}” không phải là một ngày có thật', hint: 'Viết ngày/tháng/năm, ví dụ: ngày ban hành: 12/3/2003' },
    en: { text: '`{actual}` is no day that exists', hint: 'Write day/month/year, for example: ngày ban hành: 12/3/2003' },
  },

  // Choice
  'unknown-template': {
    vi: {
      text: 'không có thể thức “{actual}”; gần nhất là “{nearest}”',
      hint: 'Các thể thức có sẵn: {expected}. Thể thức riêng: ghi đường dẫn tới tệp .yaml.',
    },
    en: {
      text: 'there is no template `{actual}`; the nearest is `{nearest}`',
      hint: 'Shipped: {expected}. For one of your own give the path of its .yaml file.',
    },
  },
  'template-not-in-force': {
    vi: {
      text: 'thể thức được chọn “{actual}” không có hiệu lực vào ngày của văn bản ({template}: từ {from} đến {to})',
      hint: 'Kiểm tra ngày ban hành, hoặc bỏ khóa “thể thức” để chọn theo ngày.',
    },
    en: {
      text: 'the template named `{actual}` is not in force on the date of the document ({template}: {from} to {to})',
      hint: 'Check the date, or take the key `thể thức` out to choose by date.',
    },
  },
  'no-template-in-force': {
    vi: {
      text: 'không có thể thức nào biết được có hiệu lực vào ngày “{actual}”; dùng thể thức gần nhất: {template} (từ {from} đến {to})',
      hint: 'Kiểm tra ngày ban hành; nếu đúng, đối chiếu kết quả với quy định thời đó.',
    },
    en: {
      text: 'no known template is in force on `{actual}`; the nearest is used: {template} ({from} to {to})',
      hint: 'Check the date; where it is right, compare the result with the regulation of that time.',
    },
  },
  'template-open': {
    vi: {
      text: 'ngày “{actual}” chưa đủ để biết dùng thể thức nào: {chosen} hay {others}; dùng bản mới nhất, {chosen}',
      hint: 'Ghi đủ ngày ban hành, hoặc ghi “thể thức: {others}” nếu cần bản cũ.',
    },
    en: {
      text: 'the date `{actual}` leaves open which template applies: {chosen} or {others}; the newest, {chosen}, is used',
      hint: 'Complete the date, or write `thể thức: {others}` for the older one.',
    },
  },
  'template-open-undated': {
    vi: {
      text: 'văn bản chưa có ngày ban hành; dùng thể thức mới nhất, {chosen} (không dùng {others})',
      hint: 'Ghi ngày ban hành, hoặc ghi “thể thức: {others}” nếu cần bản cũ.',
    },
    en: {
      text: 'the document has no date; the newest template, {chosen}, is used (not {others})',
      hint: 'Give the date, or write `thể thức: {others}` for the older one.',
    },
  },
  'types-open': {
    vi: {
      text: 'ngày “{actual}” chưa đủ để biết áp dụng quy định nào về thể loại: {chosen} hay {others}; áp dụng bản mới nhất, {chosen}',
      hint: 'Ghi đủ ngày ban hành.',
    },
    en: {
      text: 'the date `{actual}` leaves open which regulation of types applies: {chosen} or {others}; the newest, {chosen}, is used',
      hint: 'Complete the date.',
    },
  },
  'types-open-undated': {
    vi: {
      text: 'văn bản chưa có ngày ban hành; áp dụng quy định mới nhất về thể loại, {chosen} (không phải {others})',
      hint: 'Ghi ngày ban hành.',
    },
    en: { text: 'the document has no date; the newest regulation of types, {chosen}, is used (not {others})', hint: 'Give the date.' },
  },
  'organ-outside-party-and-state': {
    vi: {
      text: '“{actual}” là tổ chức ngoài Đảng và Nhà nước: dùng bố cục trung lập “{template}”, giữ tiêu đề và số, ký hiệu như bản gốc',
      hint: 'Nếu không đúng, ghi khóa “thể thức”.',
    },
    en: {
      text: '`{actual}` is an organ outside Party and State: the neutral layout `{template}` is used, with heading and number as printed',
      hint: 'Where that is wrong, write the key `thể thức`.',
    },
  },
  'unrecognised-organ': {
    vi: {
      text: 'không nhận ra cơ quan ban hành thuộc Đảng hay Nhà nước; tạm dùng thể thức “{template}”',
      hint: 'Ghi “cơ quan ban hành” hoặc “thể thức” ở đầu tệp hay trong dvplan.config.yaml.',
    },
    en: {
      text: 'nothing tells whether the issuing organ is of the Party or the State; the template `{template}` is used',
      hint: 'Write `cơ quan ban hành` or `thể thức` at the head of the file or in dvplan.config.yaml.',
    },
  },
} satisfies Messages;
