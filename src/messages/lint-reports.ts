import type { Messages } from './catalogue.js';

/** What the rules of reports say. */
export const reportMessages = {
  'unanswered-task': {
    vi: { text: 'chưa trả lời nhiệm vụ {label} “{actual}”', hint: 'Ghi kết quả thực hiện vào dòng này.' },
    en: { text: 'task {label} is not answered: `{actual}`', hint: 'Write here what was done.' },
  },
  'unanswered-task-without-mark': {
    vi: {
      text: 'báo cáo không có chỗ trả lời nhiệm vụ {label} “{actual}”',
      hint: 'Chạy “dvplan report --update” để thêm lại dòng của nhiệm vụ.',
    },
    en: { text: 'the report has no place for task {label}: `{actual}`', hint: '`dvplan report --update` adds its row.' },
  },
  'repeated-task-mark': {
    vi: { text: 'dấu của nhiệm vụ “{actual}” đã có ở dòng {line}', hint: 'Giữ lại một chỗ.' },
    en: { text: 'the mark of this task stands at line {line} already: `{actual}`', hint: 'Keep one of them.' },
  },
  'repeated-task-mark-answered': {
    vi: { text: 'nhiệm vụ “{actual}” được trả lời hai lần, lần đầu ở dòng {line}', hint: 'Gộp hai phần trả lời vào một chỗ, xóa chỗ kia.' },
    en: { text: 'the task is answered twice, first at line {line}: `{actual}`', hint: 'Bring both answers together in one place.' },
  },
  'unknown-task-status': {
    vi: { text: 'không có tình trạng “{actual}”', hint: 'Có phải là “{nearest}”? Danh mục: {expected}.' },
    en: { text: 'there is no status `{actual}`', hint: 'Perhaps `{nearest}`? The list: {expected}.' },
  },
  'unknown-task-status-missing': {
    vi: { text: 'nhiệm vụ có kết quả nhưng chưa ghi tình trạng', hint: 'Chọn một trong: {expected}.' },
    en: { text: 'the task has a result but no status', hint: 'One of: {expected}.' },
  },
  'contradicted-task-status': {
    vi: { text: 'tình trạng “{actual}” trái với kết quả, trong đó ghi “{words}”', hint: 'Sửa tình trạng hoặc phần kết quả.' },
    en: { text: 'the status `{actual}` contradicts the result, which says `{words}`', hint: 'Mend the status or the result.' },
  },
  'contradicted-task-status-by-deadline': {
    vi: {
      text: 'tình trạng “{actual}” trái với thời hạn “{deadline}” của kế hoạch',
      hint: 'Tính đến ngày chốt số liệu thì đã quá hạn; sửa tình trạng, hoặc đề nghị điều chỉnh.',
    },
    en: {
      text: 'the status `{actual}` contradicts the deadline `{deadline}` of the plan',
      hint: 'It was over on the day that results are counted to.',
    },
  },
  'unplanned-answer': {
    vi: {
      text: 'kế hoạch không có nhiệm vụ “{actual}”',
      hint: 'Nhiệm vụ đã bỏ hoặc đổi lời văn: chạy “dvplan report --update”; nếu đã bỏ thì xóa dòng này.',
    },
    en: {
      text: 'the plan has no task `{actual}`',
      hint: 'Dropped or reworded? `dvplan report --update` tells; delete the row if it was dropped.',
    },
  },
  'changed-plan': {
    vi: { text: 'kế hoạch đã đổi lời văn của nhiệm vụ này thành “{actual}”', hint: 'Chạy “dvplan report --update”.' },
    en: { text: 'the plan words this task otherwise now: `{actual}`', hint: 'Run `dvplan report --update`.' },
  },
  'changed-plan-facts': {
    vi: { text: 'kế hoạch đã đổi số thứ tự, chủ trì hoặc thời hạn của nhiệm vụ “{actual}”', hint: 'Chạy “dvplan report --update”.' },
    en: { text: 'the plan changed label, lead or deadline of the task `{actual}`', hint: 'Run `dvplan report --update`.' },
  },
  'changed-plan-head': {
    vi: {
      text: 'báo cáo ghi kế hoạch “{actual}”, kế hoạch hiện là “{expected}”',
      hint: 'Kiểm tra số và ngày của kế hoạch; chạy “dvplan report --update”.',
    },
    en: {
      text: 'the report names the plan `{actual}`, the plan says `{expected}`',
      hint: 'Check number and date of the plan; run `dvplan report --update`.',
    },
  },
  'missing-plan': {
    vi: { text: 'không đọc được kế hoạch “{actual}” của báo cáo', hint: 'Sửa đường dẫn ở “kế hoạch: tệp:” (tính từ thư mục của báo cáo).' },
    en: {
      text: 'the plan `{actual}` of this report cannot be read',
      hint: 'Mend the path under `kế hoạch: tệp:`; it counts from the folder of the report.',
    },
  },
  'malformed-task-mark': {
    vi: {
      text: 'dấu nhiệm vụ bị hỏng: {actual}',
      hint: 'Dấu có dạng <!-- nv:mã --> hoặc <!-- nv:mã/8 chữ số -->; chạy “dvplan report --update” để thêm lại.',
    },
    en: {
      text: 'a broken task mark: {actual}',
      hint: 'It is `<!-- nv:id -->` or `<!-- nv:id/8 digits -->`; `dvplan report --update` adds it again.',
    },
  },
  'malformed-task-mark-misplaced': {
    vi: { text: 'dấu nhiệm vụ đứng ngoài chỗ trả lời: {actual}', hint: 'Đặt dấu trong dòng của nhiệm vụ.' },
    en: { text: 'a task mark where no task is answered: {actual}', hint: 'Put it in the line of its task.' },
  },
} satisfies Messages;
