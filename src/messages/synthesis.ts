import type { Messages } from '../model/index.js';

/** What `dvplan cover` and `dvplan synthesize` say of files that they cannot use. */
export const synthesisMessages = {
  'secret-parent': {
    vi: {
      text: '“{actual}” có dấu mật: không đối chiếu, không tổng hợp',
      hint: 'Xử lý văn bản mật theo quy định về bảo vệ bí mật nhà nước.',
    },
    en: {
      text: '`{actual}` is marked as a secret of the State: nothing is made of it',
      hint: 'Handle it as the law on State secrets demands.',
    },
  },
  'broken-cover-answers': {
    vi: {
      text: 'không đọc được các câu trả lời trong “{actual}”',
      hint: 'Sau “là một:” chỉ ghi có hoặc không. Nếu không cần các câu trả lời cũ thì đổi tên tệp rồi chạy lại.',
    },
    en: {
      text: 'the answers in `{actual}` cannot be read',
      hint: 'Behind `là một:` write có or không. Rename the file if its answers are not needed, and run the command again.',
    },
  },
} satisfies Messages;

/** Words of the command lines, and lines that they print. */
export const synthesisCommandWords = {
  cover: {
    vi: 'đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên: việc nào đã có, việc nào chưa thấy nêu',
    en: 'hold plans against the plan of their superior: which of its tasks stand there, which were not found',
  },
  parentName: { vi: 'cấp_trên', en: 'parent' },
  parentArgument: { vi: 'kế hoạch của cấp trên', en: 'the plan of the superior' },
  plansName: { vi: 'kế_hoạch', en: 'plan' },
  plansArgument: { vi: 'kế hoạch của cấp dưới: tệp, mẫu tên, thư mục', en: 'plans of subordinates: files, globs, folders' },
  coverFormat: {
    vi: 'dạng kết quả; mặc định theo đuôi tệp của -o, không có thì là bảng',
    en: 'format; by default as -o ends, else a table',
  },
  coverSummary: {
    vi: '{organ} ({file}): {there}/{given} nhiệm vụ đã có, {missing} chưa thấy nêu, {doubtful} cần người xem',
    en: '{organ} ({file}): {there} of {given} tasks are there, {missing} not found, {doubtful} for a person to say',
  },
  coverToAll: {
    vi: '{parent} không ghi giao cho cấp nào: đối chiếu mọi nhiệm vụ chưa nêu chủ trì',
    en: '{parent} names no level: all tasks without a lead are looked for',
  },
  coverNone: { vi: '{organ} ({file}): không có nhiệm vụ nào được giao cho đơn vị này', en: '{organ} ({file}): no task is given to it' },
  secretCount: { vi: '{count} văn bản có dấu mật: không tổng hợp', en: '{count} {count:document|documents} marked secret: left out' },
  coverQuestions: {
    vi: '{count} cặp cần người xem: ghi có hoặc không vào {file}, lần sau dùng lại',
    en: '{count} {count:pair|pairs} for a person to say: write có or không into {file}; it is used the next time',
  },
  coverQuestionsNote: {
    vi: 'Câu trong kế hoạch có phải là nhiệm vụ ấy không? Ghi có hoặc không sau “là một:”.',
    en: 'Is the sentence that task? Write có (yes) or không (no) behind `là một:`.',
  },
  'cover-missing': { vi: 'chưa thấy nêu', en: 'not found' },
  'cover-doubtful': { vi: 'cần người xem', en: 'for a person to say' },
  'cover-later': { vi: 'thời hạn muộn hơn', en: 'later deadline' },
  'cover-target': { vi: 'chỉ tiêu không bằng', en: 'falls short of the target' },
  'cover-lead': { vi: 'chủ trì khác', en: 'other lead' },
  'cover-citationMissing': { vi: 'chưa viện dẫn kế hoạch cấp trên', en: 'does not cite the superior’s plan' },
  'cover-citationWrong': { vi: 'viện dẫn kế hoạch cấp trên chưa đúng', en: 'cites the superior’s plan wrongly' },
  'cover-initiative': { vi: 'việc riêng của đơn vị', en: 'of its own' },
  'cover-nearest': { vi: 'câu gần nhất', en: 'nearest' },
  'cover-perhaps': { vi: 'có thể là', en: 'perhaps' },
  'cover-columnUnit': { vi: 'Đơn vị', en: 'Unit' },
  'cover-columnFile': { vi: 'Tệp', en: 'File' },
  'cover-columnWhat': { vi: 'Kết quả', en: 'What' },
  'cover-columnPlace': { vi: 'Mục', en: 'Part' },
  'cover-columnTask': { vi: 'Nhiệm vụ cấp trên giao', en: 'Task of the superior' },
  'cover-columnExpected': { vi: 'Cấp trên ghi', en: 'Superior says' },
  'cover-columnActual': { vi: 'Đơn vị ghi', en: 'Unit says' },
  'cover-columnSentence': { vi: 'Câu trong kế hoạch của đơn vị', en: 'Sentence of the unit' },
  'cover-columnLine': { vi: 'Dòng', en: 'Line' },
  'cover-coverSheet': { vi: 'Đối chiếu', en: 'Coverage' },
  'cover-coverTitle': { vi: 'Đối chiếu kế hoạch của đơn vị với kế hoạch cấp trên', en: 'Plans against the plan of the superior' },
} as const;
