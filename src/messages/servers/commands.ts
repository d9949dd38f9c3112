/** What the command line says of its servers: the language server, the preview. */
import type { Bilingual, Messages } from '../../model/index.js';

export const serverCommandWords = {
  languageServer: {
    vi: 'máy chủ ngôn ngữ: trình soạn thảo (VS Code, Neovim...) soát lỗi ngay khi gõ',
    en: 'the language server: an editor (VS Code, Neovim ...) checks as you type',
  },
  overStandardInput: {
    vi: 'nói chuyện qua luồng vào ra chuẩn (cách duy nhất; ghi cho các trình soạn thảo thêm sẵn tùy chọn này)',
    en: 'speak over standard input and output (the only way; for editors that add this option themselves)',
  },

  preview: {
    vi: 'xem bản thảo trong trình duyệt của máy này khi đang soạn: lỗi và trang in đổi theo mỗi lần lưu',
    en: 'see drafts in a browser of this machine while they are written: findings and pages follow each saving',
  },
  previewArgument: { vi: 'bản thảo cần xem', en: 'the drafts' },
  previewOpen: { vi: 'mở luôn trình duyệt', en: 'open the browser, too' },
  previewAt: {
    vi: 'Xem tại {address}\nĐịa chỉ này chỉ mở được trên máy này, tới khi lệnh dừng.',
    en: 'See {address}\nThe address opens on this machine alone, until the command ends.',
  },
  noBrowser: {
    vi: 'Không mở được trình duyệt: chép địa chỉ trên vào trình duyệt.',
    en: 'No browser could be opened: copy the address above into one.',
  },
  watch: {
    vi: 'theo dõi: làm lại mỗi khi bản thảo, cấu hình hay thể thức thay đổi, cho tới khi nhấn Ctrl-C',
    en: 'watch: do it again whenever a draft, its configuration or its template changes, until Ctrl-C',
  },
  watching: {
    vi: 'Đang theo dõi {count} tệp. Nhấn Ctrl-C để dừng.',
    en: 'Watching {count} {count:file|files}. Ctrl-C ends it.',
  },
  watchChanged: { vi: 'Có thay đổi: {files}', en: 'Changed: {files}' },
  watchLooking: {
    vi: 'Thư mục {folder} không báo thay đổi (ổ mạng?): cứ {seconds} giây xem lại một lần.',
    en: 'The folder {folder} tells of no changes (a drive of the network?): it is looked at every {seconds} seconds.',
  },
} as const satisfies Record<string, Bilingual>;

export const serverCommandMessages = {
  'watch-of-input': {
    vi: { text: 'không theo dõi được luồng vào', hint: 'Ghi bản thảo ra tệp rồi nêu tên tệp đó.' },
    en: { text: 'standard input cannot be watched', hint: 'Write the draft to a file and name that.' },
  },
} as const satisfies Messages;
