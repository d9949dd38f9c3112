/** What Explorer hands to the .cmd files of the portable folder. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root, textOf } from './source-files.js';

const { droppedFiles } = (await import(pathToFileURL(join(root, 'bin/portable/dropped-files.js')).href)) as {
  droppedFiles: (line: string, script: string) => string[];
};
const script = 'Soat van ban.cmd';
const started = String.raw`C:\Windows\system32\cmd.exe /c ""D:\thư mục & 100% !\Soat van ban.cmd"`;

describe('what is dropped on a .cmd file', () => {
  it.each([
    [String.raw`${started} "D:\kế hoạch năm 2026.docx""`, [String.raw`D:\kế hoạch năm 2026.docx`]],
    [String.raw`${started} D:\a&b.docx D:\50%.docx"`, [String.raw`D:\a&b.docx`, String.raw`D:\50%.docx`]],
    [String.raw`${started} "D:\a b.docx" D:\c!^.md"`, [String.raw`D:\a b.docx`, String.raw`D:\c!^.md`]],
    [String.raw`${started} D:\c.md "D:\a & b.docx""`, [String.raw`D:\c.md`, String.raw`D:\a & b.docx`]],
    [String.raw`C:\Windows\system32\cmd.exe /c D:\dvplan\SOAT VAN BAN.CMD D:\c.md`, [String.raw`D:\c.md`]],
    [String.raw`${started} "`, []],
    [`${started}"`, []],
    [String.raw`"C:\Windows\system32\cmd.exe" `, []],
    ['', []],
  ])('is read out of %s', (line, files) => {
    expect(droppedFiles(line, script)).toEqual(files);
  });
});

describe('the .cmd files', () => {
  it('are of plain letters, which every code page has', () => {
    for (const name of ['dvplan.cmd', 'Soat van ban.cmd', 'Dung the thuc.cmd'])
      expect(textOf(`bin/portable/${name}`)).toMatch(/^[\t\n -~]*$/u);
  });
});
