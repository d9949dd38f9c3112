import type { Messages } from '../model/index.js';

/** What the linter says of itself and of the comments that switch rules off. */
export const engineMessages = {
  'internal-error-in-rule': {
    vi: { text: 'quy tắc {rule} gặp lỗi của máy: {reason}', hint: 'Các quy tắc khác vẫn chạy. Hãy báo lại kèm tệp nguồn.' },
    en: {
      text: 'the rule {rule} failed by a fault of the program: {reason}',
      hint: 'The other rules ran. Please report it with the source.',
    },
  },
  'malformed-ignore': {
    vi: {
      text: 'không hiểu ghi chú “{actual}”',
      hint: 'Viết “dvplan ignore MÃ-QUY-TẮC: lý do”, “dvplan disable MÃ-QUY-TẮC: lý do” hoặc “dvplan enable MÃ-QUY-TẮC”.',
    },
    en: {
      text: 'cannot read the comment `{actual}`',
      hint: 'Write `dvplan ignore RULE: reason`, `dvplan disable RULE: reason` or `dvplan enable RULE`.',
    },
  },
  'ignore-without-reason': {
    vi: { text: 'ghi chú tắt quy tắc “{actual}” không nêu lý do', hint: 'Thêm lý do sau dấu hai chấm: “dvplan {verb} {actual}: lý do”.' },
    en: { text: 'the comment that silences `{actual}` gives no reason', hint: 'Add it behind a colon: `dvplan {verb} {actual}: reason`.' },
  },
  'ignore-of-unknown-rule': {
    vi: { text: 'không có quy tắc “{actual}”', hint: 'Mã gần nhất: {expected}. Xem danh sách: {@listRules}' },
    en: { text: 'there is no rule `{actual}`', hint: 'The nearest id: {expected}. See {@listRules}' },
  },
  'unused-ignore': {
    vi: { text: 'ghi chú “{verb}” không tắt phát hiện nào của “{actual}”', hint: 'Xóa ghi chú này; chỗ cần tắt có thể đã được sửa.' },
    en: { text: 'the comment `{verb}` silences nothing of `{actual}`', hint: 'Delete it; what it silenced may be mended.' },
  },
} satisfies Messages;
