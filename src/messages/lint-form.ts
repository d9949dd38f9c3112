import type { Messages } from './catalogue.js';

/** What the rules of form say. */
export const formMessages = {
  'malformed-number-form': {
    vi: { text: 'số và ký hiệu “{actual}” không đúng thể thức', hint: 'Viết “{expected}”.' },
    en: { text: 'number and symbol `{actual}` do not have the form of the template', hint: 'Write `{expected}`.' },
  },
  'malformed-number-organ': {
    vi: { text: 'số và ký hiệu “{actual}” không có phần viết tắt tên cơ quan', hint: 'Ghi đủ số, ký hiệu tên loại và ký hiệu cơ quan.' },
    en: { text: 'number and symbol `{actual}` lack the abbreviation of the organ', hint: 'Write serial, type and organ in full.' },
  },
  'unpadded-number': {
    vi: { text: 'số văn bản nhỏ hơn 10 phải có số 0 phía trước: “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'a serial below ten takes a leading zero: `{actual}`', hint: 'Write `{expected}`.' },
  },
  'wrong-type-symbol': {
    vi: {
      text: 'ký hiệu “{actual}” không phải của tên loại “{type}”',
      hint: 'Ký hiệu của loại này: {expected}. Sửa ký hiệu hoặc tên loại.',
    },
    en: { text: 'the symbol `{actual}` is not the one of a {type}', hint: 'It has {expected}. Mend the symbol or the type.' },
  },
  'wrong-type-symbol-letter': {
    vi: {
      text: 'công văn hành chính không có ký hiệu tên loại “{actual}”',
      hint: 'Ghi ký hiệu cơ quan và đơn vị soạn thảo, ví dụ “12/UBND-VX”.',
    },
    en: {
      text: 'an official letter of the State has no symbol `{actual}`',
      hint: 'Write the symbols of the organ and of the drafting unit, e.g. `12/UBND-VX`.',
    },
  },
  'wrong-organ-symbol': {
    vi: {
      text: 'ký hiệu “{actual}” không phải của “{organ}”',
      hint: 'Ký hiệu của cơ quan này là “{expected}”; kiểm tra phần chép từ văn bản khác.',
    },
    en: {
      text: 'the symbol `{actual}` is not the one of “{organ}”',
      hint: 'It has `{expected}`; look for what was copied from another document.',
    },
  },
  'wrong-organ-symbol-signature': {
    vi: { text: 'chữ ký thay mặt “{actual}”, cơ quan ban hành là “{organ}”', hint: 'Sửa quyền hạn ký hoặc tên cơ quan ban hành cho khớp.' },
    en: { text: 'it is signed on behalf of “{actual}”, but issued by “{organ}”', hint: 'Make signature and issuing organ agree.' },
  },
  'foreign-letterhead': {
    vi: {
      text: 'tiêu đề ghi “{actual}”, thể thức đang dùng là “{expected}”',
      hint: 'Sửa tiêu đề, hoặc chọn đúng thể thức bằng khóa “thể thức”.',
    },
    en: {
      text: 'the draft is headed “{actual}”, its template “{expected}”',
      hint: 'Mend the heading, or name the right template with the key `thể thức`.',
    },
  },
  'foreign-signing-mark': {
    vi: { text: 'quyền hạn ghi “{actual}” không đúng thể thức', hint: 'Viết “{expected}”, hoặc chọn đúng thể thức bằng khóa “thể thức”.' },
    en: {
      text: 'the signing mark `{actual}` is of another regulation',
      hint: 'Write `{expected}`, or name the right template with the key `thể thức`.',
    },
  },
  'foreign-signing-mark-unknown': {
    vi: { text: 'thể thức đang dùng không có dấu hiệu quyền hạn “{actual}”', hint: 'Dùng một trong: {expected}.' },
    en: { text: 'the template has no signing mark `{actual}`', hint: 'Use one of: {expected}.' },
  },
  'misused-signing-mark': {
    vi: { text: 'ký thay một tập thể: “{actual}”', hint: 'Cấp ủy, ủy ban nhân dân làm việc theo chế độ tập thể: ký “{expected}”.' },
    en: { text: 'signed for the head of a body that acts as a collective: `{actual}`', hint: 'Sign on its behalf: `{expected}`.' },
  },
  'foreign-recipient-form': {
    vi: { text: 'dòng lưu ghi “{actual}” không đúng thể thức', hint: 'Viết “{expected}”.' },
    en: { text: 'the archive line `{actual}` has the form of another regulation', hint: 'Write `{expected}`.' },
  },
  'recipient-punctuation': {
    vi: {
      text: '{count} dòng nơi nhận có dấu cuối dòng không đúng thể thức, bắt đầu từ “{actual}”',
      hint: 'Mỗi dòng kết thúc bằng “{separator}”, dòng cuối bằng “{last}”.',
    },
    en: {
      text: '{count} lines of the recipients end otherwise than the template has it, the first is `{actual}`',
      hint: 'Each line ends with `{separator}`, the last with `{last}`.',
    },
  },
  'missing-archive-line': {
    vi: { text: 'nơi nhận không có dòng lưu', hint: 'Thêm dòng “{expected}”, hoặc khóa “lưu” vào phần khai báo hay dvplan.config.yaml.' },
    en: {
      text: 'the recipients have no archive line',
      hint: 'Add a line `{expected}`, or the key `lưu` to the front matter or dvplan.config.yaml.',
    },
  },
  'addressee-not-allowed': {
    vi: { text: '{type} không có phần “{salutation}”', hint: 'Đưa các cơ quan đó vào nơi nhận. “{salutation}” chỉ dùng cho: {types}.' },
    en: { text: 'a {type} has no line “{salutation}”', hint: 'Name these organs among the recipients. The line is for: {types}.' },
  },
  'foreign-salutation': {
    vi: { text: 'thể thức đang dùng ghi “{expected}”, không ghi “{actual}”', hint: 'Sửa thành “{expected}”.' },
    en: { text: 'the template writes “{expected}”, not “{actual}”', hint: 'Write `{expected}`.' },
  },
  'basis-form': {
    vi: { text: 'căn cứ “{actual}” có dấu đầu dòng hoặc cuối dòng không đúng thể thức', hint: 'Viết “{expected}”.' },
    en: { text: 'the legal basis “{actual}” begins or ends otherwise than the template has it', hint: 'Write “{expected}”.' },
  },
  'end-mark': {
    vi: { text: 'văn bản kết thúc bằng “{actual}”', hint: 'Theo mẫu của thể thức đang dùng, ghi “{expected}”.' },
    en: { text: 'the text closes with `{actual}`', hint: 'The models of the template close with `{expected}`.' },
  },
  'wrong-abstract-form': {
    vi: {
      text: '“{actual}” chỉ dùng cho trích yếu công văn',
      hint: 'Dưới tên loại ghi “{expected} ...”, hoặc bắt đầu thẳng bằng nội dung.',
    },
    en: {
      text: '`{actual}` is for the abstract of an official letter alone',
      hint: 'Under a type write “{expected} ...”, or begin with the matter itself.',
    },
  },
  'wrong-abstract-form-quotes': {
    vi: { text: 'trích yếu đặt trong dấu ngoặc kép', hint: 'Bỏ dấu ngoặc kép: “{expected}”.' },
    en: { text: 'the abstract stands in quotation marks', hint: 'Leave them out: “{expected}”.' },
  },
  'wrong-abstract-form-end': {
    vi: { text: 'trích yếu kết thúc bằng dấu “{actual}”', hint: 'Bỏ dấu này: trích yếu không phải là câu.' },
    en: { text: 'the abstract ends with `{actual}`', hint: 'Leave it out: an abstract is no sentence.' },
  },
  'wrong-abstract-form-capital': {
    vi: { text: 'trích yếu văn bản của Đảng bắt đầu bằng chữ thường, không viết “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'the abstract of a Party document begins with a small letter, not “{actual}”', hint: 'Write “{expected}”.' },
  },
  'type-not-allowed': {
    vi: { text: '{issuer} không có thẩm quyền ban hành {actual}', hint: 'Không được ban hành: {excluded}.' },
    en: { text: 'this organ (“{issuer}”) may not issue a document of type “{actual}”', hint: 'It may not issue: {excluded}.' },
  },
  'abolished-organ': {
    vi: { text: '“{actual}” đã sáp nhập, nay là {expected}', hint: 'Ghi tên cơ quan hiện nay.' },
    en: { text: '“{actual}” was merged into “{expected}”', hint: 'Name the organ of today.' },
  },
  'abolished-organ-district': {
    vi: { text: 'từ 01/7/2025 không còn đơn vị cấp huyện: “{actual}”', hint: 'Ghi cơ quan cấp xã hoặc cấp tỉnh hiện nay.' },
    en: { text: 'there are no districts since 1 July 2025: “{actual}”', hint: 'Name the commune or the province of today.' },
  },
  'abolished-organ-city': {
    vi: { text: 'từ 01/7/2025 không còn thành phố thuộc tỉnh: “{actual}”', hint: 'Ghi cơ quan cấp xã hoặc cấp tỉnh hiện nay.' },
    en: { text: 'there are no cities under a province since 1 July 2025: “{actual}”', hint: 'Name the commune or the province of today.' },
  },
} satisfies Messages;
