import type { Messages } from '../../model/index.js';

/** What keeps opinions from being brought together. */
export const opinionMessages = {
  'opinions-need-word': {
    vi: {
      text: '“{actual}” không phải tệp .docx nên không có lời góp ý',
      hint: 'Đưa tệp Word có góp ý trước, dự thảo đã tiếp thu sau.',
    },
    en: {
      text: '`{actual}` is not a .docx, and holds no comments',
      hint: 'Name the Word file with the comments first, the next draft second.',
    },
  },
  'opinions-none': {
    vi: {
      text: '“{actual}” không có lời góp ý hay chỗ sửa nào',
      hint: 'Kiểm tra xem đây có phải tệp đã lấy ý kiến không; chỗ sửa đã chấp nhận thì Word không giữ lại.',
    },
    en: {
      text: '`{actual}` has no comment and no pending change',
      hint: 'Is it the file that went round? Word keeps no accepted changes.',
    },
  },
  'opinions-need-output': {
    vi: { text: 'chưa có tên tệp cho bảng tổng hợp', hint: 'Thêm: -o bang-tong-hop.docx' },
    en: { text: 'the table of opinions needs a file', hint: 'Add: -o opinions.docx' },
  },
} satisfies Messages;

/** Words of the table and of the option that asks for it. */
export const opinionWords = {
  opinions: {
    vi: 'lập bảng tổng hợp tiếp thu, giải trình từ góp ý trong bản cũ (tệp Word) và lời văn của bản mới',
    en: 'make the table of opinions: the comments and changes in the earlier Word file, and what the later draft made of them',
  },
  'opinion-title': { vi: 'BẢNG TỔNG HỢP TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý', en: 'OPINIONS AND WHAT BECAME OF THEM' },
  'opinion-subject': { vi: 'đối với dự thảo {subject}', en: 'on the draft {subject}' },
  'opinion-note': {
    vi: '(do máy lập từ hai dự thảo; người soạn thảo điền phần giải trình)',
    en: '(made from two drafts; the author gives the reasons)',
  },
  'opinion-column-number': { vi: 'TT', en: 'No.' },
  'opinion-column-said': { vi: 'Nội dung góp ý', en: 'Opinion' },
  'opinion-column-author': { vi: 'Cơ quan, người góp ý', en: 'By' },
  'opinion-column-outcome': { vi: 'Tiếp thu, giải trình', en: 'Taken up, or why not' },
  'opinion-at': { vi: '{place}:', en: '{place}:' },
  'opinion-on': { vi: '{place}, “{words}”:', en: '{place}, “{words}”:' },
  'opinion-replace': { vi: 'sửa “{old}” thành “{words}”', en: 'replace “{old}” by “{words}”' },
  'opinion-insert': { vi: 'thêm “{words}”', en: 'add “{words}”' },
  'opinion-delete': { vi: 'bỏ “{old}”', en: 'leave out “{old}”' },
  'opinion-taken': { vi: 'Tiếp thu: dự thảo sau ghi như góp ý.', en: 'Taken up: the later draft says so.' },
  'opinion-kept': { vi: 'Dự thảo sau giữ như cũ. [Điền lý do]', en: 'The later draft keeps its words. [Điền lý do]' },
  'opinion-reworded': { vi: 'Dự thảo sau viết: “{now}” [Kiểm tra]', en: 'The later draft says: “{now}” [Kiểm tra]' },
  'opinion-gone': { vi: 'Dự thảo sau không còn đoạn này. [Điền lý do]', en: 'The later draft has no such passage. [Điền lý do]' },
  'opinion-reply': { vi: '{author} trả lời: “{said}”', en: '{author} answers: “{said}”' },
  'opinion-resolved': { vi: 'Lời góp ý đã đánh dấu là xong.', en: 'The comment is marked as settled.' },
  opinionCount: {
    vi: '{count} ý kiến: {taken} tiếp thu, {kept} giữ như cũ, {reworded} viết khác, {gone} không còn đoạn đó',
    en: '{count} {count:opinion|opinions}: {taken} taken up, {kept} kept as it was, {reworded} reworded, {gone} gone',
  },
} as const;
