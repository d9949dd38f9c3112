/** What the command line says of its servers: the language server, the preview. */
import type { Bilingual } from '../model/index.js';

export const serverCommandWords = {
  languageServer: {
    vi: 'máy chủ ngôn ngữ: trình soạn thảo (VS Code, Neovim...) soát lỗi ngay khi gõ',
    en: 'the language server: an editor (VS Code, Neovim ...) checks as you type',
  },
  overStandardInput: {
    vi: 'nói chuyện qua luồng vào ra chuẩn (cách duy nhất; ghi cho các trình soạn thảo thêm sẵn tùy chọn này)',
    en: 'speak over standard input and output (the only way; for editors that add this option themselves)',
  },
} as const satisfies Record<string, Bilingual>;
