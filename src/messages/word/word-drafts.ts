import type { Messages } from '../../model/index.js';

/** Messages of drafts that are Word files. */
export const wordDraftMessages = {
  'word-source': {
    vi: {
      text: '“{actual}” là tệp {kind}, ở đây không đọc được',
      hint: 'Mở tệp trong Word, chọn Lưu thành (Save As), kiểu Word Document (.docx); rồi mở “{other}”.{? Hoặc {@installReaders}.}',
    },
    en: {
      text: '`{actual}` is a file of {kind}, which cannot be read here',
      hint: 'Open it in Word and save it as a Word document (.docx); then take `{other}`.{? Or {@installReaders}.}',
    },
  },
  'word-source-failed': {
    vi: {
      text: 'LibreOffice không đọc được “{actual}”',
      hint: 'Mở tệp trong Word, chọn Lưu thành (Save As), kiểu Word Document (.docx). Nếu tệp có mật khẩu thì bỏ mật khẩu trước.',
    },
    en: {
      text: 'LibreOffice cannot read `{actual}`',
      hint: 'Open it in Word and save it as a Word document (.docx). Take its password away first, if it has one.',
    },
  },
  'printed-source': {
    vi: {
      text: '“{actual}” là tệp {kind}, ở đây không đọc được',
      hint: 'Xin bản .docx của nơi soạn; hoặc mở tệp bằng Word, lưu lại thành .docx, rồi mở “{other}”.{? Hoặc {@installReaders}.}',
    },
    en: {
      text: '`{actual}` is a file of {kind}, which cannot be read here',
      hint: 'Ask who wrote it for the .docx; or open it in Word, save it as .docx and take `{other}`.{? Or {@installReaders}.}',
    },
  },
  'pdf-scanned': {
    vi: {
      text: '“{actual}” là bản quét, không có lớp chữ; xin bản .docx',
      hint: 'Bản quét chỉ là ảnh của {pages} trang giấy; nơi soạn còn tệp Word.',
    },
    en: {
      text: '`{actual}` is a scan without a text layer; ask for the .docx',
      hint: 'It holds pictures of {pages} pages; who wrote it has the Word file.',
    },
  },
  'pdf-locked': {
    vi: { text: '“{actual}” là tệp có mật khẩu', hint: 'Xin bản không có mật khẩu, hoặc bản .docx của nơi soạn.' },
    en: { text: '`{actual}` is protected by a password', hint: 'Ask for it without a password, or for the .docx.' },
  },
  'pdf-guarded': {
    vi: { text: '“{actual}” không cho phép lấy chữ ra', hint: 'Xin bản .docx của nơi soạn.' },
    en: { text: '`{actual}` does not allow its text to be taken', hint: 'Ask who wrote it for the .docx.' },
  },
  'pdf-broken': {
    vi: { text: '“{actual}” không phải tệp PDF, hoặc bị hỏng', hint: 'Mở thử tệp; nếu không mở được thì xin bản khác.' },
    en: { text: '`{actual}` is no PDF, or broken', hint: 'Try to open it; if it does not open, ask for another copy.' },
  },
  'pdf-kept': {
    vi: {
      text: '“{actual}” là tệp PDF, chỉ đọc được',
      hint: 'Không dựng, không sửa được tệp PDF. Xem lỗi: {@lint}; muốn sửa thì xin bản .docx của nơi soạn.',
    },
    en: {
      text: '`{actual}` is a PDF, which is only read',
      hint: 'It is neither built nor mended. See what is wrong: {@lint}; to mend it, ask for the .docx.',
    },
  },
  'word-source-kept': {
    vi: {
      text: 'không sửa thẳng vào tệp Word “{actual}”',
      hint: 'Tệp vẫn nguyên vẹn. Bản có sẵn chỗ sửa và lời nêu để chấp nhận trong Word: {@review}. Bản đúng thể thức: {@build}.',
    },
    en: {
      text: 'a Word file is not changed in place: `{actual}`',
      hint: 'The file is as it was. A copy with changes and comments to accept in Word: {@review}. In the official layout: {@build}.',
    },
  },
  'word-source-pending': {
    vi: {
      text: 'còn {count} chỗ sửa đang chờ: chấp nhận hoặc từ chối trong Word trước',
      hint: 'Trong Word: thẻ Xem lại (Review), Chấp nhận (Accept) hoặc Từ chối (Reject); lưu lại rồi chạy lại.',
    },
    en: {
      text: '{count} tracked changes are pending: accept or reject them in Word first',
      hint: 'In Word: Review, Accept or Reject; save the file, then run again.',
    },
  },
  'word-source-losses': {
    vi: {
      text: 'bản thảo có những gì mà tệp tạo ra không giữ được: {losses}; chưa ghi gì',
      hint: 'Trong Word: lưu một bản khác, bỏ những thứ đó ở bản ấy rồi chạy lại; sau đó chép sang tệp tạo ra.',
    },
    en: {
      text: 'the draft has what the new file would lack: {losses}; nothing was written',
      hint: 'In Word: save a copy, take all that out of it and run again; then copy it into the file that is built.',
    },
  },
  'pending-changes': {
    vi: {
      text: 'còn {count} chỗ sửa đang chờ; đọc như đã chấp nhận hết',
      hint: 'Chấp nhận hoặc từ chối trong Word: thẻ Xem lại (Review).',
    },
    en: {
      text: '{count} tracked changes are pending; the text is read as if all were accepted',
      hint: 'Accept or reject them in Word: Review.',
    },
  },
  'hidden-text': {
    vi: { text: '{count} chỗ chữ ẩn không được đọc', hint: 'Trong Word: chọn cả bài, Ctrl+D, bỏ dấu Hidden để thấy; xóa nếu thừa.' },
    en: {
      text: 'hidden text in {count} places is not read',
      hint: 'In Word: select all, Ctrl+D, clear Hidden to see it; delete it if nobody needs it.',
    },
  },
  'legacy-letters': {
    vi: {
      text: '{count} đoạn gõ bằng bảng mã cũ {alphabets}; đã đọc ra chữ Unicode',
      hint: 'Văn bản phải dùng Unicode: chuyển mã cả tệp bằng UniKey Toolkit (Ctrl+Shift+F6){?, hoặc lấy bản đúng thể thức: {@build}}.',
    },
    en: {
      text: '{count} paragraphs are typed in the old alphabet {alphabets}; they were read as Unicode',
      hint: 'Official documents are written in Unicode: convert the file{?, or take the copy in the official layout: {@build}}.',
    },
  },
  'unread-macros': {
    vi: { text: 'tệp Word có macro, không chạy và không đọc', hint: 'Gửi đi thì lưu thành .docx: macro sẽ được bỏ.' },
    en: {
      text: 'the Word file holds macros, which are neither run nor read',
      hint: 'Save it as .docx before it goes out, which leaves them out.',
    },
  },
  'unread-pictures': {
    vi: {
      text: '{count} hình, biểu đồ hoặc đối tượng trong tệp Word không được đọc',
      hint: 'Chữ trong bài vẫn được soát; hình thì người xem.',
    },
    en: {
      text: '{count} pictures, charts or objects in the Word file are not read',
      hint: 'The text is checked all the same; look at the pictures yourself.',
    },
  },
  'word-file-encrypted': {
    vi: {
      text: '“{actual}” là tệp có mật khẩu',
      hint: 'Mở trong Word, chọn Tệp (File), Thông tin (Info), Bảo vệ tài liệu (Protect Document), bỏ mật khẩu; lưu lại.',
    },
    en: {
      text: '`{actual}` is protected by a password',
      hint: 'Open it in Word; File, Info, Protect Document, Encrypt with Password: empty it, and save the file.',
    },
  },
  'word-file-legacy': {
    vi: {
      text: '“{actual}” là tệp Word 97-2003 (.doc), chưa đọc thẳng được',
      hint: 'Mở trong Word, chọn Lưu thành (Save As), kiểu Word Document (.docx).',
    },
    en: {
      text: '`{actual}` is a file of Word 97-2003 (.doc), which cannot be read yet',
      hint: 'Open it in Word and save it as a Word document (.docx).',
    },
  },
} satisfies Messages;
