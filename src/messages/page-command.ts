/** What the command line says of the page that it hands out. */
import type { Bilingual, Messages } from '../model/index.js';

export const pageCommandWords = {
  page: {
    vi: 'lấy trang soát văn bản: một tệp .html mở bằng trình duyệt, không cần cài, không cần mạng',
    en: 'hand out the page in which drafts are checked: one .html file, for machines where nothing is installed',
  },
  pageArgument: {
    vi: 'bản thảo mang theo trong trang, cùng cấu hình của cơ quan',
    en: 'drafts that it brings along, with their office’s configuration',
  },
  pageOutput: { vi: 'tệp .html sẽ ghi', en: 'the .html file' },
  pageForce: { vi: 'thay tệp đang có', en: 'replace a file that is there' },
  pageMade: { vi: 'Đã tạo {file}. Bấm đúp để mở bằng trình duyệt.', en: 'Made {file}. A double click opens it.' },
  pageMadeWith: {
    vi: 'Đã tạo {file}, có sẵn {files}. Bấm đúp để mở bằng trình duyệt.',
    en: 'Made {file} with {files} inside. A double click opens it.',
  },
} as const satisfies Record<string, Bilingual>;

export const pageCommandMessages = {
  'page-of-input': {
    vi: { text: 'trang chỉ mang theo tệp', hint: 'Ghi bản thảo ra tệp rồi nêu tên tệp đó.' },
    en: { text: 'a page brings along files alone', hint: 'Write the draft to a file and name that.' },
  },
  'page-same-name': {
    vi: { text: 'hai tệp cùng tên “{actual}” không cùng vào một trang', hint: 'Đổi tên một tệp, hoặc làm hai trang.' },
    en: { text: 'two files named `{actual}` do not go into one page', hint: 'Rename one, or make two pages.' },
  },
  'page-of-offices': {
    vi: { text: 'các bản thảo này thuộc nhiều cơ quan (nhiều {actual})', hint: 'Làm mỗi cơ quan một trang.' },
    en: { text: 'these drafts belong to several offices (several {actual})', hint: 'Make a page for each.' },
  },
  'page-absent': {
    vi: { text: 'bản cài này thiếu trang soát văn bản ({actual})', hint: 'Cài lại.' },
    en: { text: 'this installation lacks the page ({actual})', hint: 'Install it again.' },
  },
} as const satisfies Messages;
