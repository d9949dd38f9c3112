import type { Messages } from './catalogue.js';

/** What the rules of structure say. */
export const structureMessages = {
  'internal-error-in-rule': {
    vi: { text: 'quy tắc {rule} gặp lỗi trong dvplan: {reason}', hint: 'Các quy tắc khác vẫn chạy. Hãy báo lại kèm tệp nguồn.' },
    en: { text: 'the rule {rule} failed inside dvplan: {reason}', hint: 'The other rules ran. Please report it with the source.' },
  },
  'decorated-heading': {
    vi: { text: 'đề mục “{actual}” có dấu in đậm hoặc in nghiêng', hint: 'Thể thức quyết định kiểu chữ của đề mục; viết “{expected}”.' },
    en: { text: 'the heading `{actual}` carries marks of emphasis', hint: 'The template says how headings are printed; write `{expected}`.' },
  },
} satisfies Messages;
