/** What `dvplan help khai-báo` and its like say: what a key is for, and the words around the tables. */

/** Each key of the front matter, of a plan in YAML and of the configuration: what stands behind it. */
export const keyWords = {
  documentType: { vi: 'Kế hoạch, Báo cáo, Quyết định ...', en: 'type of the document: Kế hoạch, Báo cáo, Quyết định ...' },
  abstract: { vi: 'công tác dân vận năm 2025 (không lặp lại tên loại)', en: 'abstract, without the type' },
  number: {
    vi: '11-KH/ĐU, 11/KH-UBND; chưa có số thì để trống: -KH/ĐU',
    en: '11-KH/ĐU, 11/KH-UBND; -KH/ĐU while there is not a number yet',
  },
  symbol: {
    vi: 'KH-UBND, KH/ĐU, nếu dòng số chỉ ghi con số',
    en: 'KH-UBND, KH/ĐU where the number stands by itself',
  },
  heading: {
    vi: 'tiêu đề bên phải do tổ chức tự in: ĐOÀN TNCS HỒ CHÍ MINH; Đảng, Nhà nước không cần ghi',
    en: 'heading at the right that an organisation prints itself; not needed for the Party and the State',
  },
  issuingOrgan: { vi: 'tên cơ quan ban hành', en: 'issuing organ' },
  superiorOrgan: { vi: 'tên cơ quan cấp trên, in phía trên cơ quan ban hành', en: 'superior organ, printed above the issuing organ' },
  place: { vi: 'Gia Sàng (in trước ngày tháng)', en: 'place, printed before the date' },
  date: {
    vi: '19/01/2025 hoặc 2025-01-19; chưa rõ thì để trống: /01/2025, //2025',
    en: '19/01/2025 or 2025-01-19; blank where it is not known yet: /01/2025, //2025',
  },
  signatories: {
    vi: 'các dòng con quyền hạn, chức vụ, họ tên; nhiều người ký thì ghi thành danh sách',
    en: 'the lines quyền hạn, chức vụ, họ tên below it; a list of such for several',
  },
  capacity: { vi: 'dưới người ký: T/M BAN THƯỜNG VỤ, TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH', en: 'below người ký: the capacity of the signer' },
  position: { vi: 'dưới người ký: PHÓ BÍ THƯ', en: 'below người ký: the position' },
  signer: { vi: 'dưới người ký: Nguyễn Văn A', en: 'below người ký: the name' },
  confirmation: {
    vi: 'người xác nhận chữ ký: các dòng con như người ký; in dưới chữ ký',
    en: 'who confirms the signature: the lines of người ký; printed below it',
  },
  recipients: { vi: 'mỗi nơi một dòng “- Thường trực Thành ủy (để báo cáo)”', en: 'recipients, one a line: `- Name (purpose)`' },
  archive: { vi: 'Văn phòng Đảng ủy; VT, VP', en: 'where it is kept: Văn phòng Đảng ủy; VT, VP' },
  addressees: { vi: 'nơi nhận công văn, tờ trình', en: 'addressees of a letter or a submission' },
  submittedTo: { vi: 'nơi trình, của tờ trình', en: 'whom a submission is submitted to' },
  invited: { vi: 'người được mời, của giấy mời', en: 'who is invited' },
  bases: { vi: 'mỗi căn cứ một dòng', en: 'legal bases, one a line' },
  template: {
    vi: '36-HD/VPTW, 05-HD/VPTW, 30/2020/NĐ-CP, mã, hoặc thư mục của thể thức riêng; không ghi thì chọn theo cơ quan và ngày',
    en: 'the regulation, an id, or the folder of a template of your own; chosen by organ and date if it is not given',
  },
  confidentiality: { vi: 'Mật, Tối mật, Tuyệt mật', en: 'degree of secrecy' },
  urgency: { vi: 'Khẩn, Thượng khẩn, Hỏa tốc', en: 'degree of urgency' },
  circulation: { vi: 'ví dụ: Lưu hành nội bộ; nhiều dấu thì mỗi dấu một dòng', en: 'who may see it; several one a line' },
  draft: { vi: 'lần dự thảo, ví dụ: lần 2', en: 'which draft it is' },
  copies: { vi: 'số bản phát hành', en: 'number of copies' },
  drafter: { vi: 'chữ viết tắt tên người soạn thảo', en: 'initials of the drafter' },
  contact: {
    vi: 'địa chỉ, điện thoại, in cuối trang; mỗi dòng một dòng',
    en: 'address and telephone, at the foot of a page, line by line',
  },
  copy: {
    vi: 'của bản sao: hình thức sao, hoặc các dòng con hình thức sao, cơ quan sao, số và ký hiệu, địa danh, ngày sao, người ký, nơi nhận',
    en: 'of a copy: its kind, or the lines hình thức sao, cơ quan sao, số và ký hiệu, địa danh, ngày sao, người ký, nơi nhận below it',
  },
  twoSided: { vi: 'có: lề trái và lề phải đổi chỗ ở trang chẵn', en: 'có: margins are mirrored on even pages' },
  term: { vi: 'nhiệm kỳ của cấp ủy, ví dụ: XIII', en: 'term of the committee' },
  reportedPlan: {
    vi: 'của báo cáo: tệp kế hoạch, hoặc các dòng con tệp, số và ký hiệu, ngày ban hành, phạm vi, lấy từ',
    en: 'of a report: the file of its plan, or the lines tệp, số và ký hiệu, ngày ban hành, phạm vi, lấy từ below it',
  },
  cutoff: { vi: 'của báo cáo: ngày chốt số liệu', en: 'of a report: the day that results are counted to' },
  body: { vi: 'danh sách các phần, mỗi phần có các mục dưới đây', en: 'a list of parts, each with the keys below' },
  label: { vi: 'số của mục: I., 1., a)', en: 'label: I., 1., a)' },
  name: { vi: 'tên mục', en: 'heading' },
  words: { vi: 'lời văn', en: 'text' },
  tasks: { vi: 'danh sách nhiệm vụ', en: 'a list of tasks' },
  leadOrgan: { vi: 'cơ quan chủ trì', en: 'lead organ' },
  coordinatingOrgans: { vi: 'cơ quan phối hợp', en: 'coordinating organs' },
  deadline: { vi: 'trước ngày 30/6/2025; quý II năm 2025', en: 'deadline, as it is printed' },
  deliverable: { vi: 'sản phẩm phải có', en: 'deliverable' },
  skeletons: { vi: 'thư mục khung văn bản của cơ quan (xem: dvplan help khung)', en: 'folder with skeletons of your own' },
  reference: { vi: 'tệp Word lấy kiểu trình bày (xem: dvplan help kiểu)', en: 'Word file that the styles are taken from' },
  rules: {
    vi: 'mức độ của từng quy tắc, ví dụ dòng con “end-mark: off”',
    en: 'severity of each rule, for example `end-mark: off` below it',
  },
  overrides: { vi: 'quy tắc riêng cho một số tệp: danh sách có files và rules', en: 'rules for some files: a list of files and rules' },
  ignore: { vi: 'tệp không soát, ví dụ [luu/**]', en: 'files that are not linted, for example [luu/**]' },
  terms: { vi: 'từ nên dùng và từ phải thay: “tổ dân phố: [khu phố]”', en: 'preferred terms and what they replace' },
  register: { vi: 'sổ văn bản đã đối chiếu, ví dụ [so-van-ban.yaml]', en: 'registers of documents that were compared with the originals' },
  extends: { vi: 'cấu hình khác mà tệp này bổ sung', en: 'another configuration that this one builds on' },
} as const;

/** Titles and sentences around the tables, and the words of values. */
export const referenceWords = {
  referenceName: { vi: 'lệnh|mục', en: 'command|topic' },
  referenceDetail: { vi: 'chi_tiết', en: 'detail' },
  referenceHelp: { vi: 'xem cách dùng một lệnh, hoặc tra cứu', en: 'show how a command is used, or look something up' },
  lookUp: { vi: 'Tra cứu:', en: 'To look up:' },
  'topic-keys': {
    vi: 'các mục khai báo đầu văn bản, trong dvplan.config.yaml, trong thể thức riêng',
    en: 'keys of front matter, configuration, templates',
  },
  'topic-styles': { vi: 'các kiểu trong tệp Word', en: 'the styles of the Word file' },
  'topic-skeletons': { vi: 'các khung báo cáo và văn bản', en: 'the skeletons of reports and documents' },
  'topic-regulation': {
    vi: 'một thể thức, theo từng thành phần: help thể-thức 36-HD/VPTW',
    en: 'a regulation by component: help regulation 36-HD/VPTW',
  },
  'topic-exitCodes': { vi: 'mã kết thúc của các lệnh', en: 'exit codes' },
  unknownTopic: { vi: 'không có lệnh hay mục tra cứu “{name}”', en: 'there is no command or topic `{name}`' },
  keysOfDocument: {
    vi: 'ĐẦU VĂN BẢN (giữa hai dòng “---”; mỗi dòng “tên mục: giá trị”; chữ hoa, dấu, dấu cách không phân biệt)',
    en: 'FRONT MATTER (between two lines `---`, one `key: value` a line; case, diacritics and separators do not matter)',
  },
  keysOfConfig: {
    vi: 'DVPLAN.CONFIG.YAML (khai một lần cho cả cơ quan, ở thư mục của văn bản hoặc thư mục trên; văn bản ghi gì thì theo văn bản)',
    en: 'DVPLAN.CONFIG.YAML (once for the office, in the folder of the document or above; what a document says itself wins)',
  },
  keysOfPlan: { vi: 'VĂN BẢN YAML (thêm các mục của phần nội dung)', en: 'A DOCUMENT IN YAML (the keys of its body)' },
  keysOfTemplate: {
    vi: 'THỂ THỨC RIÊNG (template.yaml; làm bằng: dvplan new template TÊN --from 36-HD/VPTW)',
    en: 'A TEMPLATE OF YOUR OWN (template.yaml; made by: dvplan new template NAME --from 36-HD/VPTW)',
  },
  alsoWritten: { vi: 'cũng viết: {names}', en: 'or: {names}' },
  stylesGuide: {
    vi: 'Sửa kiểu trong một tệp Word do dvplan tạo rồi dựng với --reference tệp.docx. Tên kiểu không đổi.',
    en: 'Change the styles in a Word file that dvplan made, then build with --reference file.docx. The names stay.',
  },
  skeletonsGuide: {
    vi:
      'Khung viết bằng Markdown với dấu {{ giá_trị }}, {% if %}, {% for %}; khung của cơ quan mang cùng tên, ở “thư mục khung”.\n' +
      'Các giá trị mà mỗi khung dùng:',
    en:
      'Skeletons are Markdown with {{ value }}, {% if %}, {% for %}; your own stand under the same names in the folder `thư mục khung`.\n' +
      'The values that each uses:',
  },
  regulationGuide: { vi: 'Xem một thể thức: dvplan help thể-thức 36-HD/VPTW', en: 'To see one: dvplan help regulation 36-HD/VPTW' },
  regulationUnits: {
    vi: 'Lề, khổ giấy, lùi đầu dòng: mm. Cỡ chữ, giãn dòng, khoảng cách: pt. “?”: chưa đối chiếu với bản gốc.',
    en: 'Margins, paper, indents: mm. Sizes, spacing: pt. `?`: not compared with the original.',
  },
  'exit-0': { vi: 'xong', en: 'done' },
  'exit-1': {
    vi: 'đã soát và thấy có lỗi (lint, --strict, --check, --diff), hoặc hai bản khác nhau (compare), không có nhiệm vụ nào (tasks)',
    en: 'checked and found wanting (lint, --strict, --check, --diff); the plans differ (compare); there are no tasks (tasks)',
  },
  'exit-2': {
    vi: 'không làm được: sai lệnh, không đọc hoặc không ghi được tệp',
    en: 'could not: wrong arguments, a file that cannot be read or written',
  },
} as const;

/** Words of a regulation's values; numbers and texts stand as they are. */
export const valueWords: Readonly<Record<string, string>> = {
  left: 'trái',
  right: 'phải',
  center: 'giữa',
  justify: 'đều hai bên',
  exact: 'đúng số pt',
  multiple: 'theo số dòng',
  required: 'phải có',
  optional: 'có thể có',
  absent: 'không có',
  term: 'nhiệm kỳ',
  year: 'năm',
  arabic: '1, 2, 3',
  roman: 'I, II, III',
  type: 'tên loại',
  number: 'số và ký hiệu',
  syllable: 'một âm tiết',
  figure: 'chữ số',
  namesake: 'trùng tên tỉnh',
  person: 'tên người',
  event: 'sự kiện lịch sử',
  signature: 'dưới chữ ký',
  pageFoot: 'chân trang cuối',
  first: 'trang đầu',
  last: 'trang cuối',
};
