import type { Messages } from './catalogue.js';

/** What the rules of structure say. */
export const structureMessages = {
  'decorated-heading': {
    vi: { text: 'đề mục “{actual}” có dấu in đậm hoặc in nghiêng', hint: 'Thể thức quyết định kiểu chữ của đề mục; viết “{expected}”.' },
    en: {
      text: 'the heading `{actual}` carries marks of emphasis',
      hint: 'The template says how headings are printed; write `{expected}`.',
    },
  },
  'heading-depth': {
    vi: {
      text: 'đề mục “{actual}” không theo cấp của số; cả văn bản có {count} chỗ',
      hint: 'dvplan đọc cấp từ số đề mục nên kết quả vẫn đúng; “dvplan format” viết lại dấu # cho đều.',
    },
    en: {
      text: 'the depth of the heading `{actual}` contradicts its label; {count} headings do',
      hint: 'dvplan reads ranks from the labels all the same; `dvplan format` makes the depths agree.',
    },
  },
  'empty-section': {
    vi: { text: 'mục “{actual}” không có nội dung', hint: 'Viết nội dung, hoặc xóa đề mục và đánh lại số.' },
    en: { text: 'nothing stands under `{actual}`', hint: 'Write its content, or delete it and renumber.' },
  },
  'empty-section-bare': {
    vi: { text: 'sau số “{actual}” không có chữ nào', hint: 'Viết nội dung của mục, hoặc xóa số này.' },
    en: { text: 'nothing stands behind the label `{actual}`', hint: 'Write what belongs there, or delete the label.' },
  },
  'broken-paragraph': {
    vi: {
      text: 'câu bị dòng trống cắt đôi: “…{actual}…”',
      hint: 'Nối hai dòng lại: dvplan lint --fix. Tệp Word được dựng như một câu liền.',
    },
    en: {
      text: 'a blank line cuts the sentence `…{actual}…`',
      hint: 'Join the lines: dvplan lint --fix. The Word file has them as one sentence.',
    },
  },
  'dangling-reference': {
    vi: { text: 'văn bản không có “{actual}”', hint: 'Kiểm tra lại số của mục được dẫn chiếu; mục có thể đã đánh số lại.' },
    en: { text: 'the document has no `{actual}`', hint: 'Check the number; the part may have been renumbered.' },
  },
  'dangling-reference-appendix': {
    vi: {
      text: 'nhắc tới “{actual}” nhưng văn bản không có phụ lục đó',
      hint: 'Thêm phụ lục vào cuối văn bản (dòng “Phụ lục ...” và tên phụ lục), hoặc bỏ câu này.',
    },
    en: {
      text: '`{actual}` is announced, but the document has no such appendix',
      hint: 'Add it at the end of the document, or drop the sentence.',
    },
  },
  'missing-section': {
    vi: { text: 'văn bản không có phần tổ chức thực hiện', hint: 'Thêm phần “TỔ CHỨC THỰC HIỆN”: ai làm, ai đôn đốc, báo cáo khi nào.' },
    en: {
      text: 'no part says how the document is carried out',
      hint: 'Add a part `TỔ CHỨC THỰC HIỆN`: who does it, who sees to it, when it is reported.',
    },
  },
  'unfilled-placeholder': {
    vi: { text: 'còn chỗ chưa điền: “{actual}”', hint: 'Điền nội dung hoặc bỏ đi trước khi trình ký.' },
    en: { text: 'this was to be filled in: “{actual}”', hint: 'Fill it in or leave it out before it is signed.' },
  },
} satisfies Messages;
