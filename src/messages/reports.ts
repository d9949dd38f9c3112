import type { Messages } from '../model/index.js';

/** What is said of plans, skeletons and periods of reports. */
export const reportCommandMessages = {
  'unknown-period': {
    vi: {
      text: 'không có kỳ báo cáo “{actual}”',
      hint:
        'Chọn: năm, 6-tháng, 9-tháng, quý-1 đến quý-4, tháng-1 đến tháng-12, tuần ' +
        '(year, half, nine-months, quarter:1, month:1, week).',
    },
    en: {
      text: 'there is no period `{actual}`',
      hint: 'One of: year, half, nine-months, quarter:1 to quarter:4, month:1 to month:12, week.',
    },
  },
  'week-without-day': {
    vi: { text: 'báo cáo tuần phải cho biết ngày chốt số liệu', hint: '{?Cho biết {@setCutoff}.}' },
    en: { text: 'a weekly report needs the day that it is counted to', hint: '{?Give {@setCutoff}.}' },
  },
  'unread-request': {
    vi: {
      text: 'không đọc được văn bản yêu cầu báo cáo “{actual}”',
      hint: 'Viết đủ: Công văn số 26-CV/TU, ngày 05/11/2024 của Ban Thường vụ Thành ủy về báo cáo ...',
    },
    en: {
      text: 'cannot read the document that asks for the report: `{actual}`',
      hint: 'Write it whole: Công văn số 26-CV/TU, ngày 05/11/2024 của Ban Thường vụ Thành ủy về báo cáo ...',
    },
  },
  'plan-without-tasks': {
    vi: {
      text: '“{actual}” không có nhiệm vụ nào',
      hint: 'Nhiệm vụ là các mục đánh số hoặc các dòng của bảng phân công. Xem đọc được gì: {@inspect}',
    },
    en: {
      text: '`{actual}` has no task',
      hint: 'Tasks are numbered items, or rows of a table of tasks. See what is read: {@inspect}',
    },
  },
  'plan-without-year': {
    vi: {
      text: 'không rõ “{actual}” là kế hoạch của năm nào',
      hint: 'Ghi năm trong trích yếu hoặc ngày ban hành{?, hoặc cho biết {@setCutoff}}.',
    },
    en: { text: 'it is not clear for which year `{actual}` is', hint: 'Name the year in its abstract or date{?, or give {@setCutoff}}.' },
  },
  'broken-plan': {
    vi: { text: 'không đọc được phần khai báo của “{actual}”', hint: 'Xem lỗi: {@lint}' },
    en: { text: 'the front matter of `{actual}` cannot be read', hint: 'See what is wrong: {@lint}' },
  },
  'no-report': {
    vi: {
      text: '“{actual}” không phải là báo cáo về một kế hoạch',
      hint: 'Báo cáo có “kế hoạch: tệp: ...” ở phần khai báo; tạo báo cáo: {@makeReport}',
    },
    en: {
      text: '`{actual}` is not a report on a plan',
      hint: 'A report names its plan as `kế hoạch: tệp: ...`; to make one: {@makeReport}',
    },
  },
  'broken-skeleton': {
    vi: {
      text: 'khung văn bản có lỗi: {reason}',
      hint: 'Dấu có dạng {{ tên }}, {% if ... %} ... {% endif %}, {% for ... in ... %} ... {% endfor %}; tên: {@lookUpSkeletons}',
    },
    en: {
      text: 'the skeleton has a fault: {reason}',
      hint: 'Marks are {{ name }}, {% if ... %} ... {% endif %}, {% for ... in ... %} ... {% endfor %}; names: {@lookUpSkeletons}',
    },
  },
  'skeleton-without-tasks': {
    vi: {
      text: 'khung chỉ có chỗ cho {placed}/{count} nhiệm vụ của kế hoạch',
      hint: 'Khung cần in {{ nhiệm_vụ.dấu }} sau lời của từng nhiệm vụ; xem templates/khung/bao-cao-nam.md.',
    },
    en: {
      text: 'the skeleton has places for {placed} of the {count} tasks of the plan',
      hint: 'A skeleton prints {{ nhiệm_vụ.dấu }} behind the wording of each task; see templates/khung/bao-cao-nam.md.',
    },
  },
  'no-skeleton': {
    vi: { text: '“{actual}” không phải là khung văn bản', hint: 'Khung là tệp Markdown, không quá 500 KB.' },
    en: { text: '`{actual}` is not a skeleton', hint: 'A skeleton is a Markdown file of at most 500 KB.' },
  },
} satisfies Messages;

/** Words and sentences of the command line of `dvplan report`. */
export const reportWords = {
  report: {
    vi: 'tạo khung báo cáo từ kế hoạch; kiểm tra, cập nhật báo cáo',
    en: 'make the skeleton of a report on a plan; check it, bring it up to date',
  },
  reportArgument: { vi: 'kế hoạch; với --check, --update: báo cáo', en: 'the plan; with --check and --update: the report' },
  periodName: { vi: 'kỳ', en: 'period' },
  period: {
    vi: 'kỳ báo cáo: năm (year), 6-tháng (half), 9-tháng (nine-months), quý-1 (quarter:1), tháng-1 (month:1), tuần (week)',
    en: 'period: year, half, nine-months, quarter:N, month:N, week',
  },
  until: { vi: 'ngày chốt số liệu, ví dụ 15/11/2024', en: 'day that results are counted to, for example 15/11/2024' },
  requestName: { vi: 'văn_bản', en: 'document' },
  request: {
    vi: 'văn bản yêu cầu báo cáo, ghi đủ số, ngày, cơ quan',
    en: 'the document that asks for the report, with number, date and organ',
  },
  reportOutput: { vi: 'tệp báo cáo (mặc định: bao-cao-....md cạnh kế hoạch)', en: 'the report (default: bao-cao-....md beside the plan)' },
  reportAll: { vi: 'báo cáo cả nhiệm vụ trọng tâm và tổ chức thực hiện', en: 'report on tasks of every kind' },
  answerPlaceName: { vi: 'chỗ', en: 'place' },
  answers: {
    vi: 'chỗ trả lời từng nhiệm vụ: dòng của Phụ lục 1 (row) hoặc trong bài (prose)',
    en: 'where tasks are answered: rows of appendix 1, or the text',
  },
  reportFrom: {
    vi: 'lấy phần trả lời từng nhiệm vụ của báo cáo trước, ghi [kiểm tra] trước mỗi kết quả; không lấy lời văn',
    en: 'take the answers of an earlier report over, each behind [kiểm tra]; not its text',
  },
  skeletonFile: { vi: 'khung báo cáo của cơ quan', en: 'the office’s own skeleton' },
  reportForce: { vi: 'thay thế tệp đã có', en: 'replace a file that is there' },
  reportCheck: { vi: 'kiểm tra báo cáo theo kế hoạch của nó', en: 'hold a report against its plan' },
  reportUpdate: {
    vi: 'đưa thay đổi của kế hoạch vào báo cáo, giữ nguyên phần đã viết',
    en: 'bring the changes of the plan into the report; what is written stays',
  },
  reportMade: { vi: '{count} nhiệm vụ', en: '{count} {count:task|tasks}' },
  reportMadeFromBook: {
    vi: '{count} nhiệm vụ, {taken} nhiệm vụ đã có kết quả trong sổ theo dõi',
    en: '{count} tasks, {taken} with a result in the book',
  },
  reportMadeFrom: {
    vi: '{count} nhiệm vụ, trong đó {taken} đã có trả lời lấy từ {takenFrom}, ghi [kiểm tra]',
    en: '{count} tasks, {taken} of them with an answer of {takenFrom}, marked [kiểm tra]',
  },
  doubtfulMatch: {
    vi: 'không chắc là một nhiệm vụ, không lấy: “{before}” / “{after}”',
    en: 'perhaps the same task, not taken: `{before}` / `{after}`',
  },
  answeredTasks: { vi: 'đã trả lời {answered}/{count} nhiệm vụ', en: '{answered} of {count} {count:task|tasks} answered' },
  answeredTasksTaken: {
    vi: 'đã trả lời {answered}/{count} nhiệm vụ, trong đó {taken} lấy từ {takenFrom}, chưa kiểm tra',
    en: '{answered} of {count} {count:task|tasks} answered, {taken} of them as in {takenFrom}, not looked at yet',
  },
  takenAnswers: { vi: 'báo cáo trước', en: 'an earlier report' },
  settledCell: { vi: 'ô {cell}: {status}', en: 'cell {cell}: {status}' },
  settledLine: { vi: 'dòng {line}: {status}', en: 'line {line}: {status}' },
  reportUpdated: {
    vi: 'đã cập nhật: {count} thay đổi, {open} chỗ cần xem lại',
    en: 'updated: {count} {count:change|changes}, {open} left to you',
  },
  reportUnchanged: {
    vi: 'báo cáo đã khớp với kế hoạch; {open} chỗ cần xem lại',
    en: 'the report follows the plan already; {open} left to you',
  },
  'report-added': { vi: 'thêm nhiệm vụ: {task}', en: 'added: {task}' },
  'report-dropped': {
    vi: 'kế hoạch không còn nhiệm vụ này, phần trả lời được giữ nguyên: {task}',
    en: 'no longer in the plan, its answer stays: {task}',
  },
  'report-reworded': { vi: 'đổi lời văn: “{before}” → “{after}”', en: 'reworded: `{before}` → `{after}`' },
  'report-renumbered': { vi: 'đổi số thứ tự {before} → {after}: {task}', en: 'renumbered {before} → {after}: {task}' },
  'report-lead': { vi: 'đổi chủ trì “{before}” → “{after}”: {task}', en: 'lead `{before}` → `{after}`: {task}' },
  'report-deadline': { vi: 'đổi thời hạn “{before}” → “{after}”: {task}', en: 'deadline `{before}` → `{after}`: {task}' },
  'report-head': { vi: 'đổi số, ngày của kế hoạch: {before} → {after}', en: 'number or date of the plan: {before} → {after}' },
  'report-doubtful': {
    vi: 'không chắc là một nhiệm vụ, chưa đổi gì: “{before}” / “{after}”',
    en: 'perhaps the same task, nothing done: `{before}` / `{after}`',
  },
  'report-kept': {
    vi: 'kế hoạch ghi “{after}”, báo cáo đã sửa tay thành “{before}”, giữ nguyên: {task}',
    en: 'the plan says `{after}`, the report was edited to `{before}`, kept: {task}',
  },
  'report-unplaced': { vi: 'không có chỗ để thêm nhiệm vụ: {task}', en: 'no place to add: {task}' },
} as const;
