/** Word files as somebody else might hand them over: a file that dvplan built, with parts changed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The text of a part. */
export function partOf(docx: Uint8Array, name: string): string {
  return strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
}

/** The file with some parts changed or added; null takes one away. */
export function withParts(docx: Uint8Array, changes: Readonly<Record<string, string | null | ((text: string) => string)>>): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, change] of Object.entries(changes)) {
    const now = typeof change === 'function' ? change(strFromU8(parts[name] ?? new Uint8Array())) : change;
    if (now === null) delete parts[name];
    else parts[name] = strToU8(now);
  }
  return zipSync(parts);
}

/** What is not a Word file to take anything from, each with what is said of it. */
export const unusableFiles: readonly (readonly [string, (docx: Uint8Array) => Uint8Array, RegExp])[] = [
  ['a text', () => strToU8('không phải Word'), /không phải tệp Word/u],
  ['an empty file', () => new Uint8Array(), /không phải tệp Word/u],
  ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), /không phải tệp Word/u],
  ['a file cut short', (docx) => docx.subarray(0, docx.length >> 1), /cắt cụt hoặc hỏng/u],
  ['an old .doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /không phải tệp Word/u],
  [
    'a workbook',
    (docx) =>
      withParts(docx, { '[Content_Types].xml': (text) => text.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main') }),
    /không phải tệp Word/u,
  ],
  ['a macro', (docx) => withParts(docx, { 'word/vbaProject.bin': 'macro' }), /có macro/u],
  [
    'a .docm by its type alone',
    (docx) =>
      withParts(docx, {
        '[Content_Types].xml': (text) =>
          text.replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main',
            'application/vnd.ms-word.document.macroEnabled.main',
          ),
      }),
    /có macro/u,
  ],
  ['types that are no XML', (docx) => withParts(docx, { '[Content_Types].xml': '<Types' }), /không đọc được “\[Content_Types\]\.xml”/u],
  [
    'a bomb',
    (docx) =>
      withParts(docx, Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`word/media/${at}.txt`, ' '.repeat(10 * 1024 * 1024)]))),
    /quá lớn/u,
  ],
];
