import type { Messages } from '../model/index.js';

/** What `dvplan new` says of types, keys and years. */
export const newDocumentMessages = {
  'no-such-type': {
    vi: { text: 'không có loại văn bản “{actual}”', hint: 'Có phải là “{nearest}”? Các loại: {types}.' },
    en: { text: 'there is no type of document `{actual}`', hint: 'Perhaps `{nearest}`? The types: {types}.' },
  },
  'new-document-named': {
    vi: {
      text: 'không hiểu “{actual}” sau “{type}”',
      hint: 'Tên tệp ghi sau -o. Loại văn bản nhiều chữ thì nối bằng gạch, ví dụ công-văn.',
    },
    en: { text: 'what is `{actual}` behind `{type}`?', hint: 'The file is named by -o. Join the words of a type with hyphens: công-văn.' },
  },
  'set-without-value': {
    vi: { text: '“{actual}” thiếu dấu =', hint: 'Viết “tên mục=nội dung”, ví dụ "trích yếu=công tác dân vận năm 2025".' },
    en: { text: '`{actual}` has no =', hint: 'Write `key=value`, for example "trích yếu=công tác dân vận năm 2025".' },
  },
  'set-unknown-key': {
    vi: {
      text: 'không có mục “{actual}”',
      hint: 'Có phải là “{nearest}”? Các mục: {@lookUpKeys}; người ký ghi bằng quyền hạn, chức vụ, họ tên.',
    },
    en: {
      text: 'there is no key `{actual}`',
      hint: 'Perhaps `{nearest}`? The keys: {@lookUpKeys}; who signs is given by quyền hạn, chức vụ and họ tên.',
    },
  },
  'set-with-from': {
    vi: { text: '{actual} không dùng cùng --from', hint: 'Sửa trong kế hoạch vừa tạo.' },
    en: { text: '{actual} does not go with --from', hint: 'Change it in the plan that is made.' },
  },
  'no-year': {
    vi: { text: '“{actual}” không phải là một năm', hint: 'Viết bốn chữ số, ví dụ 2025.' },
    en: { text: '`{actual}` is not a year', hint: 'Write four digits, for example 2025.' },
  },
  'from-without-year': {
    vi: { text: 'chưa cho biết năm của kế hoạch mới lập từ “{actual}”', hint: 'Thêm --year, ví dụ: --year 2025.' },
    en: { text: 'for which year is the plan made from `{actual}`?', hint: 'Add --year, for example --year 2025.' },
  },
  'source-without-year': {
    vi: { text: 'không rõ “{actual}” là kế hoạch của năm nào', hint: 'Ghi năm trong trích yếu hoặc ngày ban hành của kế hoạch đó.' },
    en: { text: 'it is not clear for which year `{actual}` is', hint: 'Name the year in its abstract or its date.' },
  },
  'from-other-type': {
    vi: { text: 'văn bản nguồn là “{actual}”, không phải “{type}”', hint: 'Chỉ ra văn bản nguồn cùng loại.' },
    en: { text: 'the source is a `{actual}`, not a `{type}`', hint: 'Name a source of that type.' },
  },
  'year-not-later': {
    vi: { text: 'năm {actual} không sau năm {year} của kế hoạch nguồn', hint: 'Chọn năm sau đó.' },
    en: { text: '{actual} is not later than {year}, the year of the source', hint: 'Choose a later year.' },
  },
} satisfies Messages;

/** Words of the command line of `dvplan new`. */
export const newDocumentWords = {
  newDocument: {
    vi: 'tạo văn bản mới theo loại, kế hoạch năm sau từ kế hoạch năm trước, hoặc thể thức riêng của cơ quan',
    en: 'make an empty document of a type, next year’s plan from this year’s, or a template of the office’s own',
  },
  typeName: { vi: 'loại', en: 'type' },
  typeArgument: {
    vi: 'loại văn bản (kế-hoạch, công-văn, tờ-trình ...), hoặc template để tạo thể thức riêng',
    en: 'type of the document (kế-hoạch, công-văn, tờ-trình ...), or template for a template of your own',
  },
  setName: { vi: 'mục=nội_dung', en: 'key=value' },
  setValue: { vi: 'điền một mục của phần khai báo; dùng nhiều lần được', en: 'fill in a key of the front matter; may be repeated' },
  newOutput: {
    vi: 'tệp kết quả (mặc định: tên loại, hoặc tên kế hoạch với năm mới)',
    en: 'the output (default: the name of the type, or that of the plan with the new year)',
  },
  newFromPlan: {
    vi: 'kế hoạch năm trước; với template: thể thức gốc',
    en: 'the plan of an earlier year; with template: the template that it extends',
  },
  yearName: { vi: 'năm', en: 'year' },
  newYear: { vi: 'năm của văn bản', en: 'year of the document' },
  newReport: { vi: 'báo cáo để chuyển tiếp nhiệm vụ chưa xong', en: 'report whose unfinished tasks are carried in' },
  documentMade: {
    vi: '{type} → {file} ({regulation}); điền các chỗ [điền ...]',
    en: '{type} → {file} ({regulation}); fill in the places [điền ...]',
  },
  nextPlanMade: {
    vi: '{source} → {file} ({regulation}): {moved} chỗ đã đổi năm, {marked} chỗ [kiểm tra], {carried} nhiệm vụ chuyển tiếp',
    en: '{source} → {file} ({regulation}): {moved} places moved, {marked} marked [kiểm tra], {carried} tasks carried in',
  },
  lostTask: {
    vi: 'nhiệm vụ chưa xong của báo cáo không có trong kế hoạch: {task}',
    en: 'unfinished in the report, but not in the plan: {task}',
  },
  askTitle: { vi: 'Văn bản mới: {type}', en: 'A new document: {type}' },
  askEmpty: { vi: 'bỏ trống để điền sau', en: 'empty: to fill in later' },
  askLeft: { vi: 'Không tạo gì.', en: 'Nothing was made.' },
  askOffice: { vi: 'Khai báo một lần cho cơ quan', en: 'The constant parts of your office, once' },
  init: {
    vi: 'khai báo một lần phần không đổi của cơ quan (dvplan.config.yaml)',
    en: 'ask for the constant parts of your office and keep them in dvplan.config.yaml',
  },
  setOffice: { vi: 'một mục của cơ quan; ghi nhiều lần được', en: 'a part of the office; may be given again' },
  configurationGuide: {
    vi: 'Phần không đổi của cơ quan: văn bản ở thư mục này và bên dưới không phải khai lại.\nMọi mục dùng được: dvplan help khai-báo',
    en: 'The constant parts of the office, for documents in this folder and below.\nAll keys: dvplan help keys',
  },
  configurationMade: {
    vi: '{count} mục; sửa bằng Notepad khi cần',
    en: '{count} {count:key|keys}; change it in any editor',
  },
  'ask-recipients': { vi: 'Nơi nhận thường dùng (ngăn bằng dấu ;)', en: 'Usual recipients (parted by ;)' },
  'ask-archive': { vi: 'Lưu, ví dụ Văn phòng Đảng ủy', en: 'Archive line, for example Văn phòng Đảng ủy' },
  'ask-capacity': { vi: 'Quyền hạn của người ký, ví dụ T/M BAN THƯỜNG VỤ', en: 'Capacity of the signer, for example T/M BAN THƯỜNG VỤ' },
  'ask-position': { vi: 'Chức vụ của người ký, ví dụ PHÓ BÍ THƯ', en: 'Position of the signer, for example PHÓ BÍ THƯ' },
  'ask-signer': { vi: 'Họ tên người ký', en: 'Name of the signer' },
  'ask-abstract': { vi: 'Trích yếu', en: 'Abstract (trích yếu)' },
  'ask-issuingOrgan': { vi: 'Cơ quan ban hành', en: 'Issuing organ' },
  'ask-superiorOrgan': { vi: 'Cơ quan cấp trên', en: 'Superior organ' },
  'ask-place': { vi: 'Địa danh', en: 'Place' },
  'ask-addressees': { vi: 'Kính gửi (nhiều nơi thì ngăn bằng dấu ;)', en: 'To whom (several: parted by ;)' },
  'ask-date': { vi: 'Ngày ban hành, ví dụ //2025', en: 'Date, for example //2025' },
} as const;
