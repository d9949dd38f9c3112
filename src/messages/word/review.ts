import type { Messages } from '../../model/index.js';

/** What keeps a draft from being reviewed. */
export const reviewMessages = {
  'review-needs-word': {
    vi: { text: '“{actual}” không phải tệp Word', hint: 'Bản soát có lời nêu chỉ lập được từ tệp .docx. Xem lỗi: {@lint}' },
    en: { text: '`{actual}` is not a Word file', hint: 'A reviewed copy is made of a .docx. See what is wrong: {@lint}' },
  },
  'review-signed': {
    vi: {
      text: '“{actual}” có chữ ký số: không ghi gì vào tệp',
      hint: 'Ghi thêm thì chữ ký mất giá trị. Xem lỗi: {@lint}',
    },
    en: { text: '`{actual}` is digitally signed: nothing is written', hint: 'It would break the signature. See what is wrong: {@lint}' },
  },
  'review-protected': {
    vi: {
      text: '“{actual}” được khóa, không cho sửa',
      hint: 'Trong Word: thẻ Xem lại (Review), Hạn chế sửa (Restrict Editing), bỏ khóa; lưu lại rồi chạy lại. Xem lỗi: {@lint}',
    },
    en: {
      text: '`{actual}` is protected against changes',
      hint: 'In Word: Review, Restrict Editing, stop protection; save the file, then run again. See what is wrong: {@lint}',
    },
  },
  'review-macros': {
    vi: {
      text: '“{actual}” có macro: không lập bản soát, để macro không đi theo bản soát',
      hint: 'Trong Word: Lưu thành (Save As), kiểu Word Document (.docx); rồi chạy lại với tệp đó. Xem lỗi: {@lint}',
    },
    en: {
      text: '`{actual}` holds macros, which a reviewed copy would carry on: none is made',
      hint: 'In Word: Save As, Word Document (.docx); then run again with that file. See what is wrong: {@lint}',
    },
  },
  'review-template': {
    vi: {
      text: '“{actual}” là tệp mẫu của Word (.dotx)',
      hint: 'Trong Word: Lưu thành (Save As), kiểu Word Document (.docx); rồi chạy lại với tệp đó. Xem lỗi: {@lint}',
    },
    en: {
      text: '`{actual}` is a template of Word (.dotx)',
      hint: 'In Word: Save As, Word Document (.docx); then run again with that file. See what is wrong: {@lint}',
    },
  },
  'review-strict': {
    vi: {
      text: '“{actual}” lưu theo chuẩn Strict Open XML, chưa ghi lời nêu vào được',
      hint: 'Trong Word: Lưu thành (Save As), kiểu Word Document (.docx), không phải Strict; rồi chạy lại. Xem lỗi: {@lint}',
    },
    en: {
      text: '`{actual}` is saved as Strict Open XML, which takes no comments yet',
      hint: 'In Word: Save As, Word Document (.docx), not Strict; then run again. See what is wrong: {@lint}',
    },
  },
  'review-unusual': {
    vi: {
      text: '“{actual}” do chương trình lạ ghi, chưa ghi lời nêu vào được',
      hint: 'Mở tệp trong Word và lưu lại, rồi chạy lại.',
    },
    en: { text: '`{actual}` is written in an unusual way, and cannot take comments', hint: 'Open it in Word, save it, then run again.' },
  },
  'review-of-input': {
    vi: { text: 'nhận bài bằng dấu - thì không lập bản soát được', hint: 'Lưu bài thành tệp .docx rồi chỉ ra tên tệp.' },
    en: { text: 'standard input has no reviewed copy', hint: 'Save the draft as a .docx and name it.' },
  },
  'sheet-for-many': {
    vi: { text: 'một phiếu rà soát chỉ cho một dự thảo, không phải {count}', hint: 'Chỉ rõ một tệp.' },
    en: { text: 'a review sheet is of one draft, not of {count}', hint: 'Name one file.' },
  },
  'report-without-sheet': {
    vi: { text: 'báo cáo rà soát của “{actual}” ghi vào tệp nào?', hint: 'Chỉ rõ tệp .docx của phiếu rà soát.' },
    en: { text: 'to which file does the report of `{actual}` go?', hint: 'Name the .docx of the review sheet.' },
  },
  'review-output-for-many': {
    vi: { text: 'có {count} tệp mà chỉ một tên “{actual}”', hint: 'Bỏ tên đó: mỗi bản soát đứng cạnh bản thảo của nó.' },
    en: { text: 'one name `{actual}` for {count} files', hint: 'Leave the name out: each copy goes beside its draft.' },
  },
  'review-names-taken': {
    vi: { text: 'đã có quá nhiều bản soát của “{actual}”', hint: 'Xóa bớt các bản soát cũ.' },
    en: { text: 'there are too many reviewed copies of `{actual}`', hint: 'Delete old ones.' },
  },
} satisfies Messages;

/** Words of the command. */
export const reviewCommandWords = {
  review: {
    vi: 'lập bản soát của tệp Word: sửa sẵn để chấp nhận hoặc từ chối, lời nêu ngay tại chữ; bản thảo giữ nguyên',
    en: 'write a copy of the Word file with fixes as tracked changes and findings as comments; the draft stays',
  },
  plainNames: { vi: 'tên bản soát không dấu: “... - soat.docx”', en: 'name the reviewed copy without marks: `... - soat.docx`' },
  reviewDraft: {
    vi: 'coi là bản thảo dù đã có số và ngày: sửa cả văn bản đã ban hành',
    en: 'take the document for a draft though it has a number and a date',
  },
  reviewForce: { vi: 'thay tệp đang có tên đó', en: 'replace the file of that name' },
  lintOutput: {
    vi: 'ghi kết quả vào tệp; cùng --review: tên bản soát',
    en: 'write the report to a file; with --review: the reviewed copy',
  },
  reviewCounts: {
    vi: '{count} phát hiện: {comments} lời nêu, {changes} chỗ sửa sẵn, {summarized} điều ở lời tóm tắt đầu bài',
    en:
      '{count} {count:finding|findings}: {comments} {comments:comment|comments}, {changes} {changes:change|changes}, ' +
      '{summarized} in the summary',
  },
  reviewLeft: { vi: 'trong đó {count} điều nêu gọn vì quá số lời nêu', en: '{count} of them there for want of room' },
  reviewPending: { vi: 'còn {count} chỗ sửa đang chờ', en: '{count} {count:change|changes} of others pending' },
  reviewKept: { vi: '{count} chỗ đã giữ nguyên', en: '{count} kept as people decided' },
  reviewIssued: { vi: 'văn bản đã ban hành: chỉ nêu, không sửa', en: 'issued: comments alone, no change' },
} as const;
