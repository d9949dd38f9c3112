/** Words of the page in which a document is checked (`dvplan.html`). */
import type { Bilingual, Language } from '../model/index.js';
import { fill } from './fill.js';

export const pageWords = {
  pageTitle: { vi: 'Soát văn bản và trình bày đúng thể thức', en: 'Check an official document and lay it out' },
  openFiles: { vi: 'Mở tệp…', en: 'Open…' },
  documents: { vi: 'Văn bản đang mở', en: 'Open documents' },
  closeDocument: { vi: 'Đóng {name}', en: 'Close {name}' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  findings: { vi: 'Phát hiện', en: 'Findings' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  followingEnded: {
    vi: 'Lệnh dvplan preview đã dừng: trang này không theo tệp nữa.',
    en: 'dvplan preview has ended: this page follows the file no more.',
  },
  sendsNothing: { vi: 'Trang này không gửi gì ra ngoài', en: 'This page sends nothing anywhere' },
  regulation: { vi: 'Soát theo {regulation}', en: 'Checked against {regulation}' },

  emptyTitle: { vi: 'Mở, thả hoặc dán dự thảo vào đây', en: 'Open, drop or paste a draft here' },
  emptyText: {
    vi: 'Nhận tệp Word (.docx) và bản thảo .md, .txt, .yaml; mở được nhiều tệp một lúc.',
    en: 'Takes Word files (.docx) and drafts in .md, .txt, .yaml; several at once.',
  },
  emptyPrivacy: {
    vi: 'Văn bản chỉ ở trong trang này, trên máy này: trang không có mạng và không lưu gì khi đóng.',
    en: 'The text stays in this page, on this machine: the page has no network and keeps nothing once it is closed.',
  },
  trySample: { vi: 'Xem thử một văn bản mẫu', en: 'Try a sample' },
  sampleName: { vi: 'vi-du.md', en: 'vi-du.md' },
  writeHere: { vi: 'Gõ hoặc dán văn bản vào đây', en: 'Type or paste the text here' },
  pastedName: { vi: 'van-ban.md', en: 'van-ban.md' },
  pastedTextName: { vi: 'van-ban.txt', en: 'van-ban.txt' },

  pages: { vi: 'Trang in', en: 'Pages' },
  pageCount: { vi: '{count} trang', en: '{count} {count:page|pages}' },
  views: { vi: 'Phần đang xem', en: 'What is shown' },
  layingOut: { vi: 'đang dàn trang…', en: 'laying out…' },
  showPages: { vi: 'Dàn mọi trang', en: 'Lay out all pages' },
  largeText: { vi: 'Văn bản dài: đây là {count} trang đầu.', en: 'A long text: these are its first {count} pages.' },
  pagesOfBefore: { vi: 'Chữ đã sửa sau khi dàn các trang này.', en: 'The text was changed after these pages were laid out.' },
  noPages: { vi: 'Chưa dựng được trang in.', en: 'The pages cannot be laid out yet.' },

  loading: { vi: 'Đang nạp bộ soát…', en: 'Loading…' },
  checking: { vi: 'Đang soát…', en: 'Checking…' },
  working: { vi: 'Đang làm…', en: 'Working…' },
  nothingFound: { vi: 'Không thấy điều gì cần sửa.', en: 'Nothing found.' },
  nothingShown: { vi: 'Không có phát hiện nào thuộc mức đang chọn.', en: 'No finding of the severities chosen.' },
  showMore: { vi: 'Hiện thêm {count} phát hiện', en: 'Show {count} more' },
  counts: {
    vi: '{errors} lỗi, {warnings} cảnh báo, {infos} gợi ý',
    en: '{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {infos} {infos:suggestion|suggestions}',
  },
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  info: { vi: 'Gợi ý', en: 'Suggestions' },
  'one-error': { vi: 'Lỗi', en: 'Error' },
  'one-warning': { vi: 'Cảnh báo', en: 'Warning' },
  'one-info': { vi: 'Gợi ý', en: 'Suggestion' },
  severityOne: { vi: 'Mức phát hiện', en: 'Severities shown' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
  paragraph: { vi: 'đoạn {line}', en: 'paragraph {line}' },

  makeReview: { vi: 'Tải bản soát', en: 'Download the reviewed copy' },
  offerWording: { vi: 'Sửa cả chữ và số', en: 'Mend words, numbers' },
  offerWordingWhy: {
    vi: 'Bản soát đề nghị cả chỗ sửa làm đổi chữ, số; người nhận duyệt từng chỗ trong Word',
    en: 'The reviewed copy offers changes of words and numbers too; each is accepted or rejected in Word',
  },
  mendedInReview: { vi: 'Đã sửa trong bản soát', en: 'Mended in the reviewed copy' },
  notMendedInReview: { vi: 'Bản soát chỉ ghi chú chỗ này, không sửa', en: 'The reviewed copy comments on this and does not mend it' },
  issuedInReview: { vi: 'Văn bản đã có số, ngày ban hành: bản soát chỉ ghi chú', en: 'Issued already: the reviewed copy comments only' },
  leave: { vi: 'Để như cũ', en: 'Leave it as it was' },
  more: { vi: 'Làm tiếp', en: 'More' },
  taskSheet: { vi: 'Bảng nhiệm vụ (Excel)', en: 'Tasks (Excel)' },
  taskSheetName: { vi: '{name} - nhiệm vụ', en: '{name} - tasks' },
  taskBook: { vi: 'Sổ theo dõi, điền kết quả báo cáo (Excel)', en: 'The year’s book of tasks, for results (Excel)' },
  bookName: { vi: '{name} - theo dõi', en: '{name} - book' },
  calendar: { vi: 'Lịch hạn hoàn thành (.ics)', en: 'Calendar of deadlines (.ics)' },
  calendarName: { vi: '{name} - lịch', en: '{name} - calendar' },
  makeReport: { vi: 'Lập khung báo cáo năm', en: 'Begin the year’s report' },
  makeNextPlan: { vi: 'Lập kế hoạch năm sau', en: 'Begin next year’s plan' },
  printFindings: { vi: 'In danh sách phát hiện', en: 'Print the findings' },
  compareWith: { vi: 'So sánh với một bản trước…', en: 'Compare with an earlier one…' },
  compareNeedsTwo: {
    vi: 'Mở cả bản trước rồi bấm lại: hai văn bản phải cùng đang mở.',
    en: 'Open the earlier document too, then press it again.',
  },
  comparison: { vi: 'So sánh hai văn bản', en: 'Comparison of two documents' },
  comparisonName: { vi: '{before} - so với - {after}', en: '{before} - against - {after}' },
  earlierDocument: { vi: 'Bản trước', en: 'The earlier document' },
  saveTable: { vi: 'Lưu bảng (.md)', en: 'Save the table (.md)' },
  closeBox: { vi: 'Đóng', en: 'Close' },

  office: { vi: 'Cơ quan…', en: 'Office…' },
  officeTitle: { vi: 'Phần không đổi của cơ quan', en: 'What the office has once for all' },
  officeText: {
    vi: 'Khai một lần; văn bản thiếu phần nào thì lấy ở đây. Ô để trống: văn bản tự ghi.',
    en: 'Said once; a document that lacks a part takes it from here. What is left empty, documents say themselves.',
  },
  officeGuide: {
    vi: 'Phần không đổi của cơ quan: để tệp này cùng thư mục với văn bản, hoặc mở cùng trong trang soát.',
    en: 'The constant parts of the office: put this file beside the documents, or open it in the page.',
  },
  'office-recipients': { vi: 'Nơi nhận thường dùng (mỗi nơi một dòng)', en: 'Usual recipients (one a line)' },
  officeKeep: {
    vi: 'Nhớ trong trình duyệt này. Trang khác mở từ tệp trên máy này cũng đọc được; máy dùng chung thì đừng chọn.',
    en: 'Keep it in this browser. Other pages opened from files of this machine can read it; not on a shared machine.',
  },
  officeUse: { vi: 'Dùng cho các văn bản', en: 'Use it' },
  officeSave: { vi: 'Lưu dvplan.config.yaml', en: 'Save dvplan.config.yaml' },
  officeCopy: { vi: 'Lưu bản sao trang này có sẵn cấu hình', en: 'Save a copy of this page with it inside' },
  newDocument: { vi: 'Soạn văn bản mới', en: 'Begin a new document' },
  newType: { vi: 'Tên loại văn bản mới', en: 'Type of the new document' },
  makeWord: { vi: 'Tải tệp Word đúng thể thức', en: 'Download the official Word file' },
  saveDraft: { vi: 'Lưu bản thảo', en: 'Save the draft' },
  fixAll: { vi: 'Sửa các chỗ chắc chắn', en: 'Mend what is safe' },
  fixedAll: { vi: 'Đã sửa {fixed} chỗ; Ctrl+Z để lấy lại', en: '{fixed} {fixed:place|places} mended; Ctrl+Z takes it back' },
  fix: { vi: 'Sửa', en: 'Mend' },
  fixWithCare: { vi: 'Sửa (đổi chữ, số: xem lại)', en: 'Mend (changes words: look at it)' },
  next: { vi: 'Tiếp theo (F8)', en: 'Next (F8)' },
  skip: { vi: 'Bỏ qua…', en: 'Skip…' },
  skipOnce: { vi: 'Bỏ qua chỗ này', en: 'Skip it here' },
  skipEverywhere: { vi: 'Bỏ qua mọi chỗ như vậy', en: 'Skip all like it' },
  skipReason: { vi: 'Lý do', en: 'Reason' },
  skipped: { vi: 'Đã bỏ qua ({count})', en: 'Skipped ({count})' },
  unskip: { vi: 'Xét lại', en: 'Take back' },
  made: { vi: 'Đã tạo {name}', en: 'Made {name}' },

  opened: { vi: 'Đã mở {name}', en: 'Opened {name}' },
  restored: { vi: 'Đã mở lại bản đang soạn', en: 'What was being written is open again' },
  officeOpened: { vi: 'Đã nhận cấu hình của cơ quan', en: 'The office’s configuration is taken' },
  dismiss: { vi: 'Đóng thông báo', en: 'Dismiss' },
  broken: {
    vi: 'Trang gặp lỗi bên trong: {reason}. Văn bản vẫn còn nguyên; lưu lại rồi tải lại trang.',
    en: 'Something broke inside the page: {reason}. The text is still there; save it and reload the page.',
  },
  noEngine: {
    vi: 'Trình duyệt này không chạy được bộ soát. Cần Chrome hoặc Edge từ bản 109.',
    en: 'This browser does not run the page. Chrome or Edge from version 109 is needed.',
  },
} as const satisfies Record<string, Bilingual>;
export type PageWord = keyof typeof pageWords;

/** A word or sentence of the page. */
export function pageWord(key: PageWord, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(pageWords[key][language], values);
}

/** Next steps as the page words them, by the buttons that do them; what has none is said in plain words. */
export const pageActionWords = {
  review: { vi: 'bấm “Tải bản soát”', en: 'press “Download the reviewed copy”' },
  fix: { vi: 'bấm “Sửa”', en: 'press “Mend”' },
  renumber: { vi: 'bấm “Sửa”', en: 'press “Mend”' },
  makeReport: { vi: 'bấm “Lập khung báo cáo năm”', en: 'press “Begin the year’s report”' },
  build: { vi: 'bấm “Tải tệp Word đúng thể thức”', en: 'press “Download the official Word file”' },
  lint: { vi: 'xem các phát hiện bên cạnh', en: 'see the findings beside the text' },
} as const satisfies Record<string, Bilingual>;
