/** What the language server says to people in their editor. */
import type { Bilingual, Language } from '../../model/index.js';
import { fill } from '../fill.js';

const editorWords = {
  addText: { vi: 'Thêm “{after}”', en: 'Add “{after}”' },
  dropText: { vi: 'Bỏ “{before}”', en: 'Drop “{before}”' },
  replaceText: { vi: 'Thay “{before}” bằng “{after}”', en: 'Replace “{before}” by “{after}”' },
  mendSeveral: { vi: 'Sửa {count} chỗ: {text}', en: 'Mend {count} places: {text}' },
  toBeJudged: { vi: '{title} (xem lại trước khi dùng)', en: '{title} (look at it before use)' },
  mendAllSafe: { vi: 'Sửa tất cả các chỗ chắc chắn', en: 'Mend all that is safe to mend' },
  inOffice: { vi: 'Cấu hình của cơ quan, {file}, dòng {line}: {text}', en: 'The office’s configuration, {file}, line {line}: {text}' },

  day: { vi: 'Ngày ban hành', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  abstract: { vi: 'Trích yếu', en: 'Abstract' },
  replacedBy: { vi: 'Đã được thay thế bằng', en: 'Replaced by' },
  knownFrom: { vi: 'Theo danh mục văn bản: {source}', en: 'After the register: {source}' },
  unverified: { vi: 'chưa đối chiếu', en: 'not verified' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinating: { vi: 'Phối hợp', en: 'Coordinating' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  deliverable: { vi: 'Sản phẩm', en: 'Deliverable' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  noLead: { vi: 'chưa nêu', en: 'not named' },

  notRenamed: {
    vi: 'Chỉ đổi được số của mục, điều, khoản, điểm: đặt con trỏ vào số đó.',
    en: 'Only the number of a part can be changed: put the cursor on it.',
  },
  noSuchNumber: { vi: '“{typed}” không phải số của loại mục này', en: '“{typed}” is no number of such a part' },
  notFormatted: {
    vi: 'Không định dạng được: bản thảo có chỗ sẽ bị hiểu khác đi hoặc mất chữ',
    en: 'It is not formatted: a part would be read otherwise, or lose words',
  },
} as const satisfies Record<string, Bilingual>;

export type EditorWord = keyof typeof editorWords;

export function editorWord(key: EditorWord, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return fill(editorWords[key][language], values);
}

/** Next steps as an editor has them: its quick fixes, its formatting. */
export const editorActionWords = {
  fix: { vi: 'dùng mục sửa nhanh tại chỗ này', en: 'use the quick fix here' },
  renumber: { vi: 'dùng mục sửa nhanh tại chỗ này', en: 'use the quick fix here' },
  format: { vi: 'dùng lệnh định dạng của trình soạn thảo', en: 'let the editor format the document' },
  lint: { vi: 'xem danh sách lỗi của trình soạn thảo', en: 'see the editor’s list of problems' },
  openOffice: { vi: 'dvplan.config.yaml', en: 'dvplan.config.yaml' },
} as const satisfies Record<string, Bilingual>;
