import type { Messages } from '../model/index.js';

/** Messages of reading a source. */
export const parseMessages = {
  'source-too-large': {
    vi: {
      text: 'tệp lớn {megabytes} MB, quá giới hạn {limit} MB',
      hint: 'Tách các phụ lục lớn thành tệp riêng, hoặc kiểm tra xem có chọn nhầm tệp không.',
    },
    en: {
      text: 'the file has {megabytes} MB, more than the limit of {limit} MB',
      hint: 'Move large appendices to files of their own, or check that this is the right file.',
    },
  },
  'empty-source': {
    vi: { text: 'tệp không có nội dung', hint: 'Viết nội dung văn bản vào tệp rồi chạy lại.' },
    en: { text: 'the file is empty', hint: 'Write the document into the file and run again.' },
  },
  'binary-source': {
    vi: {
      text: 'tệp không phải văn bản thuần mà là tệp nhị phân {format}',
      hint: 'Đọc được .docx, .md, .txt, .yaml. Mở tệp bằng Word rồi lưu thành .docx, hoặc chuyển bằng pandoc.',
    },
    en: {
      text: 'the file is not plain text but binary: {format}',
      hint: 'It can be .docx, .md, .txt or .yaml. Save the document from Word as .docx, or convert it with pandoc.',
    },
  },
  'binary-source-unknown': {
    vi: {
      text: 'tệp không phải văn bản thuần mà là tệp nhị phân',
      hint: 'Đọc được .docx, .md, .txt, .yaml. Mở tệp bằng Word rồi lưu thành .docx, hoặc chuyển bằng pandoc.',
    },
    en: {
      text: 'the file is not plain text but binary',
      hint: 'It can be .docx, .md, .txt or .yaml. Save the document from Word as .docx, or convert it with pandoc.',
    },
  },
  'legacy-encoding': {
    vi: {
      text: 'tệp dùng bảng mã cũ {encoding}, không phải Unicode',
      hint: 'Chuyển sang Unicode dựng sẵn (UTF-8), ví dụ bằng UniKey Toolkit (Ctrl+Shift+F6), rồi chạy lại.',
    },
    en: {
      text: 'the text is written in the legacy encoding {encoding}, not in Unicode',
      hint: 'Convert it to Unicode (UTF-8), e.g. with the UniKey toolkit, and run again.',
    },
  },
  'lost-letters': {
    vi: {
      text: 'tệp lưu với một bảng mã của Windows không có chữ Việt: nhiều chữ đã mất, chỉ còn dấu “?”',
      hint: 'Mở tệp gốc và lưu lại từ Word, chọn Unicode (UTF-8), rồi chạy lại.',
    },
    en: {
      text: 'the file was saved in a Windows code page without Vietnamese letters: many are lost, a `?` stands for them',
      hint: 'Open the original in Word and save it again as Unicode (UTF-8).',
    },
  },
  'windows-1258': {
    vi: {
      text: 'tệp dùng bảng mã Windows-1258 (tiếng Việt của Windows), không phải UTF-8',
      hint: 'Mở tệp gốc và lưu lại từ Word, chọn Unicode (UTF-8), rồi chạy lại.',
    },
    en: {
      text: 'the text is written in Windows-1258 (Vietnamese of Windows), not in UTF-8',
      hint: 'Open the original and save it from Word again, choosing Unicode (UTF-8).',
    },
  },
  'misread-utf-8': {
    vi: {
      text: 'chữ trong tệp là UTF-8 bị đọc nhầm thành Latin-1 rồi lưu lại (ví dụ “Káº¿ hoáº¡ch” là “Kế hoạch”)',
      hint: 'Mở tệp gốc và lưu lại từ Word, chọn Unicode (UTF-8), rồi chạy lại.',
    },
    en: {
      text: 'the text is UTF-8 that was read as Latin-1 and saved again (`Káº¿ hoáº¡ch` for “Kế hoạch”)',
      hint: 'Open the original and save it from Word again, choosing Unicode (UTF-8).',
    },
  },
  'invalid-utf-8': {
    vi: { text: 'dòng {line} có byte không phải UTF-8', hint: 'Mở tệp bằng Notepad và lưu lại với bảng mã UTF-8.' },
    en: { text: 'line {line} holds bytes that are not UTF-8', hint: 'Open the file in an editor and save it as UTF-8.' },
  },
  'unclosed-front-matter': {
    vi: { text: 'phần khai báo mở bằng “---” nhưng không có dòng “---” đóng lại', hint: 'Thêm một dòng chỉ có “---” sau mục cuối cùng.' },
    en: { text: 'the front matter opens with `---` and never ends', hint: 'Add a line with nothing but `---` behind the last key.' },
  },
  'front-matter-syntax': {
    vi: {
      text: 'không đọc được dòng khai báo “{actual}”',
      hint: 'Mỗi dòng viết “tên mục: giá trị”; dòng con thụt vào bằng dấu cách, không dùng phím Tab.',
    },
    en: { text: 'cannot read the line `{actual}`', hint: 'Write `key: value` on each line; indent with spaces, not with tabs.' },
  },
  'front-matter-quotes': {
    vi: {
      text: 'không đọc được dòng khai báo “{actual}”: giá trị có ký tự riêng của YAML',
      hint: 'Đặt giá trị trong dấu nháy: {expected}',
    },
    en: {
      text: 'cannot read the line `{actual}`: its value has characters that YAML keeps for itself',
      hint: 'Put the value in quotes: {expected}',
    },
  },
  'front-matter-alias': {
    vi: {
      text: 'dòng “{actual}” dùng neo hoặc bí danh của YAML (& và *)',
      hint: 'Viết giá trị trực tiếp; nếu dấu đó là chữ trong văn bản thì đặt giá trị trong dấu nháy.',
    },
    en: {
      text: 'the line `{actual}` uses an anchor or alias of YAML (& and *)',
      hint: 'Write the value itself; if the sign is part of the text, quote the value.',
    },
  },
  'front-matter-not-a-mapping': {
    vi: { text: 'phần khai báo không gồm các dòng “tên mục: giá trị” mà bắt đầu bằng “{actual}”', hint: 'Ví dụ: “tên loại: Kế hoạch”.' },
    en: { text: 'expected lines of `key: value`, found `{actual}`', hint: 'For example: `tên loại: Kế hoạch`.' },
  },
  'duplicate-key': {
    vi: { text: 'mục “{actual}” có hai lần', hint: 'Giữ lại một dòng.' },
    en: { text: 'the key `{actual}` is there twice', hint: 'Keep one of the lines.' },
  },
  'duplicate-key-alias': {
    vi: { text: 'mục “{actual}” nói lại điều mục “{first}” đã nói', hint: 'Giữ lại một trong hai dòng.' },
    en: { text: 'the key `{actual}` says again what `{first}` says', hint: 'Keep one of the two lines.' },
  },
  'unknown-key': {
    vi: { text: 'không hiểu mục “{actual}”', hint: 'Có phải “{expected}” không?' },
    en: { text: 'unknown key `{actual}`', hint: 'Did you mean `{expected}`?' },
  },
  'unknown-key-alone': {
    vi: { text: 'không hiểu mục “{actual}”', hint: 'Các mục dùng được: {@lookUpKeys}' },
    en: { text: 'unknown key `{actual}`', hint: 'They stand here: {@lookUpKeys}' },
  },
  'malformed-number': {
    vi: {
      text: 'không hiểu số và ký hiệu “{actual}”',
      hint: 'Văn bản của Đảng: 11-KH/ĐU; văn bản hành chính: 11/KH-UBND; chưa có số: -KH/ĐU.',
    },
    en: {
      text: 'cannot read the number and symbol `{actual}`',
      hint: 'Party documents: 11-KH/ĐU; State documents: 11/KH-UBND; without a number yet: -KH/ĐU.',
    },
  },
  'malformed-date': {
    vi: { text: 'không hiểu ngày “{actual}”', hint: 'Viết 19/01/2024, 2024-01-19, hoặc để trống ngày, tháng chưa biết: /01/2024.' },
    en: { text: 'cannot read the date `{actual}`', hint: 'Write 19/01/2024 or 2024-01-19; leave unknown parts blank: /01/2024.' },
  },
  'malformed-twoSided': {
    vi: { text: 'mục “{key}” chỉ nhận “có” hoặc “không”, gặp “{actual}”' },
    en: { text: 'the key `{key}` takes `có` or `không`, found `{actual}`' },
  },
  'impossible-date': {
    vi: { text: 'không có ngày “{actual}” trong lịch', hint: 'Kiểm tra lại ngày và tháng.' },
    en: { text: 'there is no day `{actual}` in the calendar', hint: 'Check day and month.' },
  },
  'conflicting-metadata': {
    vi: {
      text: '“{key}” trong bài là “{actual}”, trong phần khai báo là “{expected}”',
      hint: 'Văn bản dùng giá trị của phần khai báo; sửa một trong hai cho khớp.',
    },
    en: { text: '`{key}` is `{actual}` in the body and `{expected}` in the front matter', hint: 'The front matter wins; make both agree.' },
  },
  'lost-word': {
    vi: {
      text: 'văn bản tạo ra thiếu {count} chữ của bản thảo: “{actual}”',
      hint: 'Máy không hiểu chỗ này; viết lại cho rõ (mỗi ý một dòng, bỏ định dạng lạ) rồi kiểm tra lại tệp Word.',
    },
    en: {
      text: 'the result lacks {count} words of the draft: `{actual}`',
      hint: 'The program does not understand this passage; write it more plainly, one idea a line, and look at the Word file.',
    },
  },
  'unplaced-text': {
    vi: {
      text: 'không rõ dòng “{actual}” thuộc phần nào của văn bản',
      hint: 'Dòng này được in ở cuối phần nội dung; chuyển nó về đúng chỗ.',
    },
    en: {
      text: 'cannot tell what part of the document the line `{actual}` belongs to',
      hint: 'It is printed at the end of the body; move it where it belongs.',
    },
  },
  'page-number-in-text': {
    vi: { text: 'bỏ số trang “{actual}” lẫn trong bài', hint: 'Xóa dòng này; nếu nó không phải số trang thì viết liền vào câu.' },
    en: {
      text: 'left out the page number `{actual}` inside the text',
      hint: 'Delete the line; if it is not a page number, write it into its sentence.',
    },
  },
  'running-line': {
    vi: {
      text: 'bỏ dòng đầu hoặc cuối trang “{actual}”, lặp lại qua các trang',
      hint: 'Xóa dòng này; nếu là lời của bài thì viết liền vào câu.',
    },
    en: {
      text: 'left out `{actual}`, which heads or ends page after page',
      hint: 'Delete the line; if it belongs to the text, write it into its sentence.',
    },
  },
  'number-alone': {
    vi: {
      text: 'số “{actual}” đứng riêng một dòng, có thể là số trang; vẫn giữ trong bài',
      hint: 'Nếu là số trang thì xóa dòng này; nếu là ô của bảng thì viết lại thành bảng.',
    },
    en: {
      text: 'the number `{actual}` stands alone on its line and may be a page number; it is kept',
      hint: 'Delete the line if it is a page number; write a table if it is a cell.',
    },
  },
  'head-after-text': {
    vi: { text: 'phần đầu văn bản (cơ quan, số, ngày tháng) nằm sau nội dung, từ dòng {line}', hint: 'Chuyển các dòng này lên đầu tệp.' },
    en: {
      text: 'the head of the document (organ, number, date) stands behind the text, from line {line} on',
      hint: 'Move these lines to the beginning of the file.',
    },
  },
  'control-character': {
    vi: { text: 'ký tự điều khiển {actual} lẫn trong bài; không in ra', hint: 'Xóa ký tự này trong tệp nguồn.' },
    en: { text: 'the control character {actual} stands in the text and is left out', hint: 'Delete it in the source.' },
  },
  'symbol-bullets': {
    vi: {
      text: '{count} dấu đầu dòng là ký tự riêng của phông Symbol hoặc Wingdings',
      hint: 'In ra là dấu đầu dòng thường; nên thay bằng “-” hoặc “+”.',
    },
    en: {
      text: '{count} bullets are characters of the fonts Symbol or Wingdings',
      hint: 'Plain bullets are printed; better write `-` or `+`.',
    },
  },
  'stray-emphasis': {
    vi: { text: 'có {count} chỗ dấu ** không thành chữ đậm', hint: 'Dấu này không được in; xóa hoặc viết lại cho đủ cặp **chữ đậm**.' },
    en: { text: '{count} times `**` makes no bold text', hint: 'It is not printed; delete it or complete the pair.' },
  },
  'foreign-letter-abstract': {
    vi: { text: 'dòng “{actual}” chỉ dùng cho công văn', hint: 'Văn bản có tên loại ghi trích yếu dưới tên loại; xóa dòng V/v.' },
    en: {
      text: 'the line `{actual}` belongs to a công văn alone',
      hint: 'A document with a type has its abstract below the type; delete the line.',
    },
  },
  'too-deep-nesting': {
    vi: {
      text: 'danh sách hoặc trích dẫn lồng quá {limit} cấp; phần sâu hơn được đọc như chữ thường',
      hint: 'Bớt các dấu > hoặc dấu gạch lồng nhau.',
    },
    en: { text: 'lists or quotes are nested more than {limit} deep; what is deeper is read as plain text', hint: 'Remove nested markers.' },
  },
  'open-comment': {
    vi: {
      text: 'ghi chú mở bằng “<!--” nhưng không có “-->” đóng lại; được in như chữ thường',
      hint: 'Thêm “-->” sau ghi chú, hoặc xóa “<!--”.',
    },
    en: {
      text: 'a comment opens with `<!--` and never ends; it is printed as text',
      hint: 'Add `-->` behind the comment, or delete `<!--`.',
    },
  },
  'too-long-line': {
    vi: {
      text: 'dòng quá dài hoặc có quá nhiều dấu định dạng; các dấu định dạng trong dòng được đọc như chữ thường',
      hint: 'Ngắt dòng thành các đoạn.',
    },
    en: { text: 'the line is too long or has too many marks; its markup is read as plain text', hint: 'Part it into paragraphs.' },
  },
  'malformed-task-mark': {
    vi: {
      text: 'dấu nhiệm vụ bị hỏng: {actual}',
      hint: 'Dấu có dạng <!-- nv:mã --> hoặc <!-- nv:mã/8 chữ số -->; thêm lại: {@updateReport}',
    },
    en: {
      text: 'a broken task mark: {actual}',
      hint: 'It is `<!-- nv:id -->` or `<!-- nv:id/8 digits -->`; add it again: {@updateReport}',
    },
  },
  'malformed-task-mark-misplaced': {
    vi: { text: 'dấu nhiệm vụ đứng ngoài chỗ trả lời: {actual}', hint: 'Đặt dấu trong dòng của nhiệm vụ.' },
    en: { text: 'a task mark where no task is answered: {actual}', hint: 'Put it in the line of its task.' },
  },
  'repeated-task-mark': {
    vi: { text: 'dấu của nhiệm vụ “{actual}” đã có ở dòng {line}', hint: 'Giữ lại một chỗ.' },
    en: { text: 'the mark of this task stands at line {line} already: `{actual}`', hint: 'Keep one of them.' },
  },
  'repeated-task-mark-answered': {
    vi: { text: 'nhiệm vụ “{actual}” được trả lời hai lần, lần đầu ở dòng {line}', hint: 'Gộp hai phần trả lời vào một chỗ, xóa chỗ kia.' },
    en: { text: 'the task is answered twice, first at line {line}: `{actual}`', hint: 'Bring both answers together in one place.' },
  },
} satisfies Messages;
