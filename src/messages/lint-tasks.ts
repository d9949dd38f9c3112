import type { Messages } from './catalogue.js';

/** What the rules of tasks say. */
export const taskMessages = {
  'repeated-task': {
    vi: { text: 'nhiệm vụ này đã ghi ở dòng {line}: “{actual}”', hint: 'Giữ lại một chỗ.' },
    en: { text: 'this task stands at line {line} already: `{actual}`', hint: 'Keep one of them.' },
  },
  'task-without-lead': {
    vi: {
      text: 'nhiệm vụ chưa rõ cơ quan chủ trì: “{actual}”',
      hint: 'Ghi cơ quan ở đầu câu (“Công an phường: ...”) hoặc một dòng “- Chủ trì: ...”.',
    },
    en: { text: 'the task names no lead organ: `{actual}`', hint: 'Begin it with the organ, or add a line `- Chủ trì: ...`.' },
  },
  'task-without-deadline': {
    vi: { text: 'nhiệm vụ chưa có thời hạn: “{actual}”', hint: 'Ghi “trước ngày ...”, “trong quý II” hoặc một dòng “- Thời gian: ...”.' },
    en: { text: 'the task has no deadline: `{actual}`', hint: 'Write `trước ngày ...`, `trong quý II` or a line `- Thời gian: ...`.' },
  },
  'unclear-task': {
    vi: {
      text: 'nhiệm vụ chưa rõ {missing}: “{actual}”',
      hint: 'Bổ sung các dòng “- Chủ trì: ...”, “- Thời gian: ...”, “- Sản phẩm: ...”.',
    },
    en: { text: 'the task lacks {missing}: `{actual}`', hint: 'Add lines `- Chủ trì: ...`, `- Thời gian: ...`, `- Sản phẩm: ...`.' },
  },
  'unlisted-recipient': {
    vi: {
      text: '“{actual}” được giao nhiệm vụ nhưng không có trong nơi nhận',
      hint: 'Thêm vào nơi nhận, hoặc bỏ qua nếu nơi nhận đã bao gồm.',
    },
    en: {
      text: '`{actual}` leads tasks but is not among the recipients',
      hint: 'Add it to the recipients, unless another line covers it.',
    },
  },
  'assignment-mismatch-row': {
    vi: { text: '{appendix} không có nhiệm vụ này: “{actual}”', hint: 'Thêm một dòng vào phụ lục, hoặc bỏ nhiệm vụ khỏi thân kế hoạch.' },
    en: { text: 'the appendix {appendix} lacks this task: `{actual}`', hint: 'Add a row to the appendix, or drop the task from the body.' },
  },
  'assignment-mismatch-deadline': {
    vi: { text: 'phụ lục ghi thời hạn “{actual}”, thân kế hoạch (dòng {line}) ghi “{expected}”', hint: 'Sửa cho thống nhất.' },
    en: { text: 'the appendix says `{actual}`, the body (line {line}) `{expected}`', hint: 'Make the deadlines agree.' },
  },
  'assignment-mismatch-lead': {
    vi: { text: 'phụ lục ghi “{actual}” chủ trì, thân kế hoạch (dòng {line}) ghi “{expected}”', hint: 'Sửa cho thống nhất.' },
    en: { text: 'the appendix has `{actual}` lead, the body (line {line}) `{expected}`', hint: 'Make the lead organs agree.' },
  },
} satisfies Messages;
