/** The page as a file, with an office's configuration in it. */
import { pageWith } from '../workspace/outputs/page-copy.js';
import { base64Of } from './base64.js';
import type { MadeFile } from './engine/protocol.js';

/** What the page was before anything was shown in it; its scripts, which never change, are written out when they are asked for. */
const head = document.head.outerHTML.replace("connect-src 'self'", "connect-src 'none'");
const parts = [...document.body.children].map((part) => (part.tagName === 'SCRIPT' ? part : part.outerHTML));

/** The page as it was handed out, with the configuration instead of what it brought along. */
export function pageWithOffice({ name, bytes }: MadeFile): string {
  const body = parts.map((part) => (typeof part === 'string' ? part : part.outerHTML)).join('\n');
  const page = `<!doctype html>\n<html lang="vi">\n${head}\n<body>\n${body}\n</body>\n</html>\n`;
  return pageWith(page, [{ name, base64: base64Of(bytes) }]);
}
