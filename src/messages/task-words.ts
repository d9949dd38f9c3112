import type { Messages } from '../model/index.js';

/** What `dvplan tasks` says of its options and files. */
export const sheetMessages = {
  'tasks-need-output': {
    vi: { text: 'dạng {actual} là tệp nhị phân, không in ra màn hình được', hint: 'Thêm -o TỆP.xlsx.' },
    en: { text: 'the format {actual} is binary and not for a terminal', hint: 'Add -o FILE.xlsx.' },
  },
  'tasks-none': {
    vi: {
      text: 'không có nhiệm vụ nào khớp trong {files} tệp',
      hint: 'Nhiệm vụ được đọc từ kế hoạch, chương trình, đề án, phương án. Xem đọc được gì: {@inspect}',
    },
    en: {
      text: 'no task fits in {files} files',
      hint: 'Tasks are read from documents of type kế hoạch, chương trình, đề án and phương án. See what is read: {@inspect}',
    },
  },
  'tasks-undated': {
    vi: {
      text: '{count} nhiệm vụ không có thời hạn nên không vào lịch',
      hint: 'Ghi thời hạn vào kế hoạch để có trong lịch; các nhiệm vụ đó: {@listTasks}',
    },
    en: {
      text: '{count} {count:task has|tasks have} no deadline and so no event',
      hint: 'Give them deadlines in the plan; to see them: {@listTasks}',
    },
  },
  'tasks-report-unused': {
    vi: { text: 'báo cáo “{actual}” không trả lời nhiệm vụ nào của các kế hoạch này', hint: 'Kiểm tra lại tên kế hoạch và báo cáo.' },
    en: { text: 'the report `{actual}` answers no task of these plans', hint: 'Check which plan and which report belong together.' },
  },
  'unknown-task-kind': {
    vi: { text: 'không có loại nhiệm vụ “{actual}”', hint: 'Chọn một: {choices}.' },
    en: { text: 'there is no kind of task `{actual}`', hint: 'Choose one of: {choices}; or direction, task, arrangement.' },
  },
  'no-such-status': {
    vi: { text: 'không có tình trạng “{actual}”', hint: 'Chọn một: {choices}.' },
    en: { text: 'there is no status `{actual}`', hint: 'Choose one of: {choices}.' },
  },
  'malformed-day': {
    vi: { text: '{option}: “{actual}” không phải là một ngày', hint: 'Viết ngày/tháng/năm, ví dụ 30/6/2024, hoặc 2024-06-30.' },
    en: { text: '{option}: `{actual}` is not a date', hint: 'Write 30/6/2024 or 2024-06-30.' },
  },
  'malformed-separator': {
    vi: { text: '--separator: không dùng được “{actual}” để ngăn ô', hint: 'Chọn một: , ; | hoặc tab.' },
    en: { text: '--separator: `{actual}` cannot part cells', hint: 'Choose one of , ; | or tab.' },
  },
  'appendix-for-many': {
    vi: { text: '{actual} chỉ dùng cho một kế hoạch, có {count} tệp', hint: 'Chạy cho từng tệp một.' },
    en: { text: '{actual} takes one plan, there are {count}', hint: 'Run it for each.' },
  },
  'appendix-needs-markdown': {
    vi: { text: '“{actual}” không phải tệp Markdown nên không thêm phụ lục được', hint: 'Chuyển trước: {@convert}' },
    en: { text: '`{actual}` is not Markdown and takes no appendix', hint: 'Convert it first: {@convert}' },
  },
  'appendix-exists': {
    vi: {
      text: 'kế hoạch đã có phụ lục phân công nhiệm vụ ở dòng {line}: “{actual}”',
      hint: 'Sửa phụ lục đó; xem chỗ khác với thân kế hoạch: {@lint}',
    },
    en: {
      text: 'the plan has an appendix that assigns its tasks already, at line {line}: `{actual}`',
      hint: 'Mend that one; see where it differs from the body: {@lint}',
    },
  },
  'appendix-without-tasks': {
    vi: { text: 'không có nhiệm vụ nào để đưa vào phụ lục: “{actual}”', hint: 'Xem đọc được gì: {@inspect}' },
    en: { text: 'there is no task for an appendix in `{actual}`', hint: 'See what is read: {@inspect}' },
  },
  'appendix-unread': {
    vi: {
      text: 'không thêm được phụ lục vào cuối “{actual}” mà vẫn đọc lại đúng; chưa ghi gì',
      hint: 'Kiểm tra cuối tệp: chú thích <!-- hoặc khối ``` còn mở.',
    },
    en: {
      text: 'an appendix at the end of `{actual}` would not be read back; nothing was written',
      hint: 'Look for an open comment `<!--` or an open fence at the end of the file.',
    },
  },
} satisfies Messages;

/** Words of its help. */
export const taskCommandWords = {
  tasks: {
    vi: 'lập bảng nhiệm vụ: ai làm gì, khi nào; bảng tính, lịch, biểu đồ tiến độ',
    en: 'list who does what by when: a table, a workbook, a calendar, a timeline',
  },
  tasksFormat: {
    vi: 'dạng kết quả; không ghi thì theo đuôi tệp của -o, hoặc table',
    en: 'format of the output; by default that of the ending of -o, or table',
  },
  tasksKind: { vi: 'chỉ loại nhiệm vụ này: trọng tâm, cụ thể, tổ chức', en: 'only tasks of this kind: direction, task, arrangement' },
  tasksLead: {
    vi: 'chỉ nhiệm vụ do cơ quan này chủ trì (một phần của tên cũng được)',
    en: 'only tasks that this organ leads (a part of its name is enough)',
  },
  tasksDueBefore: { vi: 'chỉ nhiệm vụ có hạn trước ngày này', en: 'only tasks that are due before this day' },
  tasksStatus: {
    vi: 'chỉ nhiệm vụ có tình trạng này, ví dụ "hoàn thành", "quá hạn", "chưa trả lời"',
    en: 'only tasks of this status, e.g. "hoàn thành", "quá hạn" (overdue), "chưa trả lời" (unanswered)',
  },
  tasksReport: {
    vi: 'báo cáo để lấy tình trạng và kết quả; dùng nhiều lần được',
    en: 'report that gives status and result; may be repeated',
  },
  tasksAsOf: {
    vi: 'ngày để tính quá hạn; không ghi thì lấy ngày chốt số liệu của báo cáo',
    en: 'day that overdue is counted from; by default the cut-off day of the report',
  },
  tasksSeparator: {
    vi: 'dấu ngăn ô của csv: , ; | hoặc tab (Excel tiếng Việt thường cần ;)',
    en: 'what parts the cells of csv: , ; | or tab',
  },
  tasksAppendix: {
    vi: 'ghi một bản sao của kế hoạch có thêm phụ lục phân công nhiệm vụ',
    en: 'write a copy of the plan with an appendix that assigns its tasks',
  },
  tasksForce: { vi: 'thay tệp kết quả đã có', en: 'replace an output that is there' },
  kindName: { vi: 'loại', en: 'kind' },
  organName: { vi: 'cơ_quan', en: 'organ' },
  dayName: { vi: 'ngày', en: 'day' },
  statusName: { vi: 'tình_trạng', en: 'status' },
  separatorName: { vi: 'dấu', en: 'mark' },
  tasksWritten: { vi: '{count} nhiệm vụ', en: '{count} {count:task|tasks}' },
  appendixWritten: { vi: 'phụ lục phân công {count} nhiệm vụ', en: 'an appendix of {count} {count:task|tasks}' },
} as const;

/** Words of task sheets: titles of columns, kinds of tasks, and what calendar and timeline say. */
export const taskWords = {
  columnFile: { vi: 'Tệp', en: 'File' },
  columnPlan: { vi: 'Kế hoạch', en: 'Plan' },
  columnPart: { vi: 'Phần', en: 'Part' },
  columnLabel: { vi: 'TT', en: 'No.' },
  columnKind: { vi: 'Loại', en: 'Kind' },
  columnText: { vi: 'Nhiệm vụ', en: 'Task' },
  columnLead: { vi: 'Chủ trì', en: 'Lead' },
  columnCoordinating: { vi: 'Phối hợp', en: 'With' },
  columnDeadline: { vi: 'Thời hạn', en: 'Deadline' },
  columnDue: { vi: 'Hạn cuối', en: 'Due' },
  columnDeliverable: { vi: 'Sản phẩm', en: 'Deliverable' },
  columnCitations: { vi: 'Văn bản viện dẫn', en: 'Cited documents' },
  columnStatus: { vi: 'Tình trạng', en: 'Status' },
  columnResult: { vi: 'Kết quả', en: 'Result' },
  columnOverdue: { vi: 'Quá hạn', en: 'Overdue' },
  kindDirection: { vi: 'trọng tâm', en: 'direction' },
  kindTask: { vi: 'cụ thể', en: 'task' },
  kindArrangement: { vi: 'tổ chức thực hiện', en: 'arrangement' },
  overdueMark: { vi: 'quá hạn', en: 'overdue' },
  listTitle: { vi: 'DANH SÁCH NHIỆM VỤ', en: 'TASKS' },
  issuedOn: { vi: 'ngày {day}', en: 'of {day}' },
  sheetName: { vi: 'Nhiệm vụ', en: 'Tasks' },
  calendarName: { vi: 'Nhiệm vụ {plan}', en: 'Tasks of {plan}' },
  calendarLastDay: {
    vi: 'Văn bản ghi “{deadline}”; lịch lấy ngày cuối cùng của thời hạn đó: {date}.',
    en: 'The document says “{deadline}”; this is its last day: {date}.',
  },
  calendarFact: { vi: '{name}: {value}', en: '{name}: {value}' },
  timelineTitle: { vi: 'Tiến độ thực hiện nhiệm vụ năm {year}', en: 'Tasks of {year}' },
  timelineMonth: { vi: 'Tháng {month}', en: 'Month {month}' },
  timelinePlan: { vi: 'Kế hoạch số {number}', en: 'plan {number}' },
  timelineNoLead: { vi: 'Chưa rõ chủ trì', en: 'No lead named' },
  timelineNoDate: { vi: 'Nhiệm vụ chưa có thời hạn ({count})', en: 'Tasks without a deadline ({count})' },
  timelineFinished: { vi: 'đã hoàn thành', en: 'finished' },
  timelineOpen: { vi: 'chưa hoàn thành', en: 'unfinished' },
  timelineDay: { vi: 'tính đến ngày {date}', en: 'as of {date}' },
} as const;
export type TaskWord = keyof typeof taskWords;
