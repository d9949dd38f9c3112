/**
 * The Vietnamese words of the command line: commands, options and values, each with the English that the program goes by. They are typed
 * with or without marks, with any separator. The first word is the one that helps show.
 */

/** Names of a thing that a person may type. */
export type Names = readonly [string, ...string[]];

export const commandNames: Readonly<Record<string, Names>> = {
  build: ['dựng', 'tạo-word'],
  lint: ['soát', 'soát-lỗi'],
  format: ['chuẩn-hóa'],
  report: ['báo-cáo'],
  tasks: ['nhiệm-vụ'],
  due: ['đôn-đốc'],
  compare: ['so-sánh'],
  cover: ['đối-chiếu'],
  new: ['mới', 'tạo-mới'],
  page: ['trang'],
  init: ['khởi-tạo'],
  rules: ['quy-tắc', 'luật'],
  schema: ['lược-đồ'],
  inspect: ['xem'],
  citations: ['viện-dẫn'],
  templates: ['mẫu', 'thể-thức'],
  help: ['trợ-giúp', 'giúp'],
};

/** Two options may share a word where no command has both. */
export const optionNames: Readonly<Record<string, Names>> = {
  '--lang': ['ngôn-ngữ'],
  '--color': ['tô-màu'],
  '--no-color': ['không-tô-màu'],
  '--help': ['trợ-giúp'],
  '--version': ['phiên-bản'],
  '--output': ['tệp-ra'],
  '--output-file': ['tệp-ra'],
  '--out-dir': ['thư-mục-ra'],
  '--number': ['số'],
  '--date': ['ngày'],
  '--pdf': ['tạo-pdf'],
  '--template': ['mẫu', 'thể-thức'],
  '--reference': ['tệp-kiểu-mẫu'],
  '--allow': ['cho-phép'],
  '--form': ['biểu-mẫu'],
  '--strict': ['chặt-chẽ'],
  '--force': ['ghi-đè'],
  '--quiet': ['chỉ-lỗi'],
  '--verbose': ['chi-tiết'],
  '--fix': ['sửa'],
  '--review': ['lập-bản-soát'],
  '--sheet': ['phiếu'],
  '--as-report': ['báo-cáo'],
  '--opinions': ['tiếp-thu'],
  '--plain-names': ['tên-không-dấu'],
  '--draft': ['bản-thảo'],
  '--unsafe-fixes': ['sửa-cả-chữ'],
  '--diff': ['xem-trước'],
  '--format': ['dạng'],
  '--rule': ['quy-tắc'],
  '--max-warnings': ['cảnh-báo-tối-đa'],
  '--baseline': ['mốc'],
  '--update-baseline': ['ghi-mốc'],
  '--stdin-filename': ['tên-tệp'],
  '--timing': ['thời-gian'],
  '--statistics': ['thống-kê'],
  '--check': ['kiểm-tra'],
  '--period': ['kỳ'],
  '--until': ['đến-ngày'],
  '--request': ['yêu-cầu'],
  '--all': ['tất-cả'],
  '--answers': ['cách-trả-lời'],
  '--from': ['từ'],
  '--skeleton': ['khung'],
  '--update': ['cập-nhật'],
  '--kind': ['loại'],
  '--lead': ['chủ-trì'],
  '--due-before': ['hạn-trước'],
  '--status': ['tình-trạng'],
  '--report': ['báo-cáo'],
  '--as-of': ['tính-đến'],
  '--separator': ['dấu-ngăn'],
  '--appendix': ['phụ-lục'],
  '--split-by': ['chia-theo'],
  '--merge': ['gộp'],
  '--letter': ['công-văn'],
  '--set': ['ghi', 'đặt'],
  '--year': ['năm'],
  '--register': ['danh-mục'],
};

const quarters: readonly (readonly [string, Names])[] = [1, 2, 3, 4].map((one) => [
  `quarter:${one}`,
  [`quý-${one}`, `quý-${['i', 'ii', 'iii', 'iv'][one - 1] ?? ''}`],
]);
const months: readonly (readonly [string, Names])[] = Array.from({ length: 12 }, (_, at) => [`month:${at + 1}`, [`tháng-${at + 1}`]]);

/** Values of an option, or of the first argument of a command. */
export const valueNames: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  '--lang': { vi: ['tiếng-việt', 'việt'], en: ['tiếng-anh', 'anh'] },
  '--format': {
    table: ['bảng'],
    pretty: ['thường'],
    tree: ['cây'],
    xlsx: ['excel'],
    ics: ['lịch'],
    timeline: ['tiến-độ'],
    md: ['markdown'],
  },
  '--period': {
    year: ['năm', 'cả-năm'],
    half: ['6-tháng', 'sáu-tháng', 'nửa-năm'],
    'nine-months': ['9-tháng', 'chín-tháng'],
    week: ['tuần'],
    ...Object.fromEntries([...quarters, ...months]),
  },
  '--split-by': { lead: ['chủ-trì'] },
  '--answers': { row: ['trong-bảng', 'bảng'], prose: ['trong-bài', 'lời-văn'] },
  schema: { config: ['cấu-hình'], plan: ['khai-báo'] },
  new: { template: ['thể-thức', 'mẫu'] },
};
