import type { Messages } from '../model/index.js';

/** What is said of workbooks that cannot be read or written. */
export const bookMessages = {
  'broken-workbook': {
    vi: { text: 'không đọc được bảng tính “{actual}”', hint: 'Mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx.' },
    en: {
      text: 'the workbook `{actual}` cannot be read',
      hint: 'Open it in Excel, take its password out if it has one, and save it as .xlsx.',
    },
  },
  'large-workbook': {
    vi: { text: 'bảng tính “{actual}” quá lớn', hint: 'Sổ theo dõi có không quá 20.000 dòng.' },
    en: { text: 'the workbook `{actual}` is too large', hint: 'A book of tasks has at most 20,000 rows.' },
  },
  'no-book': {
    vi: { text: '“{actual}” không phải sổ theo dõi nhiệm vụ', hint: 'Sổ có các cột Nhiệm vụ, Trạng thái, Ngày hoàn thành, Kết quả.' },
    en: {
      text: '`{actual}` is no book of tasks',
      hint: 'A book has columns for the task, its status, its day of completion and its result.',
    },
  },
  'letter-without-plan': {
    vi: { text: 'không tìm thấy kế hoạch của sổ “{actual}” để lấy đầu, cuối công văn', hint: 'Nêu cả tệp kế hoạch cùng với sổ.' },
    en: {
      text: 'the plan of the book `{actual}` is not found; the letter takes its head and end from it',
      hint: 'Name the plan beside the book.',
    },
  },
  'day-unknown': {
    vi: { text: 'không rõ hôm nay là ngày nào', hint: 'Cho biết ngày: {actual} 15/6/2026.' },
    en: { text: 'the day is not known', hint: 'Give it: {actual} 15/6/2026.' },
  },
  'book-of-other-plans': {
    vi: {
      text: 'sổ “{actual}” còn theo dõi kế hoạch khác: {plans}; chưa ghi gì',
      hint: 'Nêu đủ các kế hoạch của sổ, hoặc chọn tên khác cho sổ mới.',
    },
    en: {
      text: 'the book `{actual}` follows other plans too: {plans}; nothing was written',
      hint: 'Name all plans of the book, or give the new book another name.',
    },
  },
  'split-needs-folder': {
    vi: { text: 'chia sổ theo chủ trì cần biết thư mục để ghi', hint: 'Thêm -o THƯ_MỤC.' },
    en: { text: 'books by lead need a folder to go to', hint: 'Add -o FOLDER.' },
  },
  'merge-without-books': {
    vi: { text: 'trong “{actual}” không có sổ theo dõi nào', hint: 'Để các tệp .xlsx mà đơn vị gửi lại vào thư mục đó.' },
    en: { text: 'there is no book of tasks in `{actual}`', hint: 'Put the .xlsx files that organs sent back into that folder.' },
  },
} satisfies Messages;

/** Words of its command line, and lines that it prints. */
export const bookCommandWords = {
  tasksSplit: { vi: 'ghi mỗi cơ quan chủ trì một sổ vào thư mục -o', en: 'write a book for each lead organ into the folder of -o' },
  tasksMerge: {
    vi: 'nhận lại các sổ trong thư mục này; với -o thì ghi vào sổ chung',
    en: 'take back the books of this folder; with -o write them into the common book',
  },
  splitName: { vi: 'cách_chia', en: 'by' },
  bookUnchanged: { vi: '{file}: không có gì thay đổi ({count} nhiệm vụ)', en: '{file}: nothing changed ({count} tasks)' },
  'book-added': { vi: 'thêm nhiệm vụ: {task}', en: 'added: {task}' },
  'book-dropped': { vi: 'bỏ nhiệm vụ (chưa có trả lời): {task}', en: 'dropped, not answered: {task}' },
  'book-kept': {
    vi: 'bỏ nhiệm vụ, phần trả lời giữ ở trang “Nhiệm vụ đã bỏ”: {task}',
    en: 'dropped, its answer is kept in the sheet of dropped tasks: {task}',
  },
  'book-returned': { vi: 'nhiệm vụ trở lại, lấy lại phần trả lời cũ: {task}', en: 'there again, with its earlier answer: {task}' },
  'book-reworded': { vi: 'đổi lời văn: “{before}” → “{after}”', en: 'reworded: `{before}` → `{after}`' },
  'book-deadline': { vi: 'đổi thời hạn “{before}” → “{after}”: {task}', en: 'deadline `{before}` → `{after}`: {task}' },
  'book-lead': { vi: 'đổi chủ trì “{before}” → “{after}”: {task}', en: 'lead `{before}` → `{after}`: {task}' },
  'book-restored': {
    vi: '{place}đã bị sửa thành “{before}”, trả lại như kế hoạch: “{after}”',
    en: '{place}was changed to `{before}`, restored as the plan has it: `{after}`',
  },
  'book-doubtful': {
    vi: 'không chắc là một nhiệm vụ, phần trả lời chưa chuyển: “{before}” / “{after}”',
    en: 'perhaps the same task, its answer was not moved: `{before}` / `{after}`',
  },
  bookPlace: { vi: '{file}, ô {cell}: ', en: '{file}, cell {cell}: ' },
  'fault-status': { vi: 'không có trạng thái “{actual}”', en: 'there is no status `{actual}`' },
  'fault-status-near': {
    vi: 'không có trạng thái “{actual}”; có phải là “{near}”?',
    en: 'there is no status `{actual}`; perhaps `{near}`?',
  },
  'fault-day': { vi: '“{actual}” không phải là một ngày; ghi ngày/tháng/năm', en: '`{actual}` is no day; write day/month/year' },
  'fault-date-in-text': {
    vi: "bảng tính đã đổi nội dung thành ngày {actual}; gõ lại với dấu nháy đơn (') ở trước",
    en: "the program made the date {actual} of what was typed; type it again behind an apostrophe (')",
  },
  'fault-number-for-day': { vi: 'số {actual}: đọc là ngày, kiểm tra lại', en: 'the number {actual} is read as a day; check it' },
  'fault-merged': {
    vi: 'các ô bị gộp: chỉ dòng đầu có trả lời; bỏ gộp ô',
    en: 'merged cells: the first row alone is answered; split them',
  },
  'fault-unsettled': {
    vi: 'đúng hạn hay quá hạn? Ghi ngày hoàn thành ở ô {dayCell}',
    en: 'in time or late? Give the day of completion in cell {dayCell}',
  },
  'fault-contradicted': {
    vi: 'trạng thái “{actual}” trái với ngày hoàn thành {day} ở ô {dayCell}',
    en: 'the status `{actual}` contradicts the day of completion {day} in cell {dayCell}',
  },
  'fault-error': { vi: 'ô báo lỗi {actual}', en: 'the cell shows the error {actual}' },
  bookConflict: {
    vi: 'hai trả lời cho một nhiệm vụ, không chọn: {task}',
    en: 'two answers to one task, none is chosen: {task}',
  },
  bookConflictAnswer: { vi: '  {place}{answer}', en: '  {place}{answer}' },
  bookConflictKept: { vi: '{file}: giữ một dòng rồi chạy lại; chưa ghi gì', en: '{file}: keep one row and run again; nothing was written' },
  bookReplaced: {
    vi: '{place}thay trả lời cũ “{before}” của nhiệm vụ: {task}',
    en: '{place}replaces the earlier answer `{before}` to: {task}',
  },
  bookReceived: { vi: 'đã nhận {count}/{all}', en: 'received {count} of {all}' },
  bookWaiting: { vi: '; chưa nhận: {leads}', en: '; not yet: {leads}' },
  bookUnanswered: { vi: 'chưa trả lời ({lead}): {task}', en: 'not answered ({lead}): {task}' },
  bookOutside: { vi: 'việc ngoài kế hoạch: {place}{task}', en: 'work outside the plan: {place}{task}' },
  bookUnled: {
    vi: '{count} nhiệm vụ chưa rõ chủ trì, ghi ở {file}',
    en: '{count} {count:task names|tasks name} no lead and stand in {file}',
  },
  unledFile: { vi: 'Chưa rõ chủ trì', en: 'No lead named' },
  due: {
    vi: 'đôn đốc: nhiệm vụ quá hạn, đến hạn trong tuần, chưa trả lời, theo cơ quan; soạn công văn đôn đốc',
    en: 'what is overdue, due this week or without an answer, by organ; the letter that reminds the organs',
  },
  dueArgument: {
    vi: 'sổ theo dõi (.xlsx) hoặc kế hoạch; không ghi thì lấy các sổ trong thư mục này',
    en: 'a book of tasks (.xlsx) or plans; by default the books of this folder',
  },
  dueAsOf: { vi: 'tính đến ngày này; không ghi thì lấy hôm nay', en: 'as of this day; by default today' },
  dueFormat: { vi: 'dạng kết quả; không ghi thì theo đuôi tệp của -o, hoặc table', en: 'format; by default that of -o, or table' },
  dueLetter: {
    vi: 'soạn một công văn đôn đốc gửi các cơ quan, kèm danh mục',
    en: 'draft one letter to the organs, with the list as its appendix',
  },
  dueCounts: { vi: '{count} nhiệm vụ', en: '{count} {count:task|tasks}' },
  dueNone: {
    vi: 'không có nhiệm vụ quá hạn, đến hạn trong tuần hay chưa trả lời',
    en: 'nothing is overdue, due this week or without an answer',
  },
  notABook: { vi: '{file}: không phải sổ theo dõi, bỏ qua', en: '{file}: no book of tasks, left out' },
} as const;

/** Words of the list of due tasks. */
export const dueWords = {
  columnLead: { vi: 'Chủ trì', en: 'Lead' },
  columnReason: { vi: 'Lý do', en: 'Reason' },
  columnPlan: { vi: 'Kế hoạch', en: 'Plan' },
  columnLabel: { vi: 'TT', en: 'No.' },
  columnText: { vi: 'Nhiệm vụ', en: 'Task' },
  columnDue: { vi: 'Hạn cuối', en: 'Due' },
  columnStatus: { vi: 'Trạng thái', en: 'Status' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  week: { vi: 'trong tuần', en: 'this week' },
  unanswered: { vi: 'chưa trả lời', en: 'no answer' },
  noLead: { vi: '(chưa rõ chủ trì)', en: '(no lead named)' },
  title: { vi: 'NHIỆM VỤ CẦN ĐÔN ĐỐC', en: 'TASKS TO BE REMINDED OF' },
  day: { vi: 'Tính đến ngày {day}', en: 'As of {day}' },
  sheet: { vi: 'Đôn đốc', en: 'Due' },
} as const;

/** Words inside of a book. */
export const bookWords = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  label: { vi: 'TT', en: 'No.' },
  text: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinating: { vi: 'Phối hợp', en: 'With' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  due: { vi: 'Hạn cuối', en: 'Due' },
  status: { vi: 'Trạng thái', en: 'Status' },
  completed: { vi: 'Ngày hoàn thành', en: 'Completed on' },
  result: { vi: 'Kết quả', en: 'Result' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  code: { vi: 'Mã (không sửa)', en: 'Code (leave as it is)' },
  sheet: { vi: 'Theo dõi', en: 'Tasks' },
  outsideSheet: { vi: 'Việc ngoài kế hoạch', en: 'Outside the plan' },
  droppedSheet: { vi: 'Nhiệm vụ đã bỏ', en: 'Dropped tasks' },
  sourceSheet: { vi: 'Nguồn', en: 'Source' },
  title: { vi: 'SỔ THEO DÕI THỰC HIỆN NHIỆM VỤ', en: 'BOOK OF TASKS' },
  titleOfYear: { vi: 'SỔ THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM {year}', en: 'BOOK OF TASKS {year}' },
  outsideTitle: { vi: 'VIỆC NGOÀI KẾ HOẠCH', en: 'WORK OUTSIDE THE PLAN' },
  droppedTitle: { vi: 'NHIỆM VỤ KHÔNG CÒN TRONG KẾ HOẠCH', en: 'TASKS THAT THE PLANS HAVE NO MORE' },
  planLine: { vi: 'Theo kế hoạch {plan}, ngày {day}: {abstract}', en: 'After {plan} of {day}: {abstract}' },
  planLineUndated: { vi: 'Theo kế hoạch {plan}: {abstract}', en: 'After {plan}: {abstract}' },
  plansLine: { vi: 'Theo các kế hoạch: {plans}', en: 'After the plans {plans}' },
  leadLine: { vi: 'Cơ quan chủ trì: {lead}', en: 'Lead organ: {lead}' },
  sourceMark: { vi: 'Sổ theo dõi nhiệm vụ', en: 'Book of tasks' },
  sourceFile: { vi: 'Tệp kế hoạch', en: 'File of the plan' },
  sourceOrgan: { vi: 'Cơ quan ban hành', en: 'Issuing organ' },
  sourceAbstract: { vi: 'Trích yếu', en: 'Abstract' },
  sourceYear: { vi: 'Năm', en: 'Year' },
  sourceIssued: { vi: 'Ngày ban hành', en: 'Day of issue' },
  statusHint: { vi: 'Chọn một trạng thái trong danh mục.', en: 'Choose one of the list.' },
  dayHint: { vi: 'Ghi ngày/tháng/năm, ví dụ 10/6/2026.', en: 'Write day/month/year.' },
} as const;
