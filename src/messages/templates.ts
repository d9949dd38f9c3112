import type { Messages } from '../model/index.js';

/** Sentences about templates and their choice. */
export const templateMessages = {
  'template-missing-value': {
    vi: { text: 'thể thức thiếu giá trị “{path}”', hint: 'Thêm giá trị này, hoặc dùng “extends” để lấy từ một thể thức có sẵn.' },
    en: { text: 'the template lacks the value `{path}`', hint: 'Add it, or extend a template that has it.' },
  },
  'template-unknown-key': {
    vi: { text: 'không hiểu mục “{path}” của thể thức; gần nhất là “{nearest}”', hint: 'Sửa “{key}” thành “{nearest}”, hoặc bỏ đi.' },
    en: { text: 'a template has no key `{path}`; the nearest is `{nearest}`', hint: 'Mend `{key}` to `{nearest}`, or leave it out.' },
  },
  'template-wrong-value': {
    vi: {
      text: 'giá trị “{actual}” của “{path}” không dùng được',
      hint: 'Xem cách viết giá trị này trong một thể thức có sẵn: {@showTemplate}',
    },
    en: { text: '`{path}` cannot be `{actual}`', hint: 'See how a shipped template writes it: {@showTemplate}' },
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
      text: '“{path}” phải gồm các dòng “tên mục: giá trị”, không phải “{actual}”',
      hint: 'Xem cách viết trong một thể thức có sẵn: {@showTemplate}',
    },
    en: {
      text: '`{path}` must consist of lines `key: value`, not `{actual}`',
      hint: 'See how a shipped template writes it: {@showTemplate}',
    },
  },
  'template-expects-one-of': {
    vi: { text: '“{path}” không thể là “{actual}”', hint: 'Chọn một trong các giá trị: {allowed}.' },
    en: { text: '`{path}` cannot be `{actual}`', hint: 'One of: {allowed}.' },
  },
  'template-expects-pattern': {
    vi: { text: '“{path}” không phải là biểu thức chính quy đúng: “{actual}”', hint: 'Kiểm tra dấu ngoặc và dấu “\\”.' },
    en: { text: '`{path}` is not a sound regular expression: `{actual}`', hint: 'Look at its brackets and backslashes.' },
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
      hint: 'Ghi đường dẫn tính từ tệp này, hoặc tên một thể thức có sẵn; xem: {@listTemplates}',
    },
    en: {
      text: 'the template `{name}` that this file extends is not found',
      hint: 'Give a path from this file, or name a shipped one; see: {@listTemplates}',
    },
  },
  'template-extends-circle': {
    vi: { text: 'các thể thức mở rộng lẫn nhau thành vòng hoặc chuỗi quá dài: {files}', hint: 'Bỏ “extends” ở một trong các tệp đó.' },
    en: { text: 'the templates extend one another in a circle or too long a chain: {files}', hint: 'Take `extends` out of one of them.' },
  },

  // Registers of known documents
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
      hint: 'Kiểm tra ngày ban hành, hoặc bỏ mục “thể thức” để chọn theo ngày.',
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
      hint: 'Check the date; if it is right, compare the result with the regulation of that time.',
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
  'regulation-changed': {
    vi: {
      text: 'ban hành ngày {day} (bản thảo ghi {own}) thì theo {to}, không theo {from}; khác: {changes}',
      hint: 'Tệp Word đã theo {to}. Xem lại bản thảo ở những chỗ khác đó.',
    },
    en: {
      text: 'issued on {day} (the draft has {own}) the document stands under {to}, not {from}; what differs: {changes}',
      hint: 'The Word file is laid out by {to}. Look over the draft where they differ.',
    },
  },
  'regulation-changed-alike': {
    vi: {
      text: 'ban hành ngày {day} (bản thảo ghi {own}) thì theo {to}, không theo {from}; các phần của văn bản này như nhau',
      hint: 'Tệp Word đã theo {to}.',
    },
    en: {
      text: 'issued on {day} (the draft has {own}) the document stands under {to}, not {from}; its parts are alike in both',
      hint: 'The Word file is laid out by {to}.',
    },
  },
  'regulation-changed-no-type': {
    vi: {
      text: 'ban hành ngày {day} (bản thảo ghi {own}) thì theo {to}, không theo {from}: không còn thể loại “{type}”',
      hint: 'Chọn thể loại có trong {to}.',
    },
    en: {
      text: 'issued on {day} (the draft has {own}) the document stands under {to}, not {from}, which has no type “{type}”',
      hint: 'Choose a type of {to}.',
    },
  },
  'regulation-changed-symbols': {
    vi: {
      text: 'ban hành ngày {day} (bản thảo ghi {own}) thì theo {to}, không theo {from}: ký hiệu “{type}” là {others}, trước là {symbols}',
      hint: 'Sửa số và ký hiệu.',
    },
    en: {
      text: 'issued on {day} (the draft has {own}) it stands under {to}, not {from}: the symbol of “{type}” is {others}, not {symbols}',
      hint: 'Mend the number and symbol.',
    },
  },
  'regulation-changed-competence': {
    vi: {
      text: 'ban hành ngày {day} (bản thảo ghi {own}) thì theo {to}, không theo {from}: {issuer} không ban hành “{type}”',
      hint: 'Không được ban hành: {excluded}.',
    },
    en: {
      text: 'issued on {day} (the draft has {own}) it stands under {to}, not {from}: this organ (“{issuer}”) may not issue “{type}”',
      hint: 'It may not issue: {excluded}.',
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
      hint: 'Nếu không đúng, ghi mục “thể thức”.',
    },
    en: {
      text: '`{actual}` is an organ outside Party and State: the neutral layout `{template}` is used, with heading and number as printed',
      hint: 'Where that is wrong, write the key `thể thức`.',
    },
  },
  'unrecognised-organ': {
    vi: {
      text: 'không nhận ra cơ quan ban hành thuộc Đảng hay Nhà nước; tạm dùng thể thức “{template}”',
      hint: 'Ghi “cơ quan ban hành” hoặc “thể thức” ở đầu tệp hay trong {@openOffice}.',
    },
    en: {
      text: 'nothing tells whether the issuing organ is of the Party or the State; the template `{template}` is used',
      hint: 'Write `cơ quan ban hành` or `thể thức` at the head of the file or in {@openOffice}.',
    },
  },
} satisfies Messages;
