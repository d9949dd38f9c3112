/** What is reviewed and what is not, under which name, and in which words. */
import { describe, expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import { partsIn } from '../word/reviewed-file.js';
import { paper, paragraph, partsOf, run, wordFile, zipOf } from '../word/word-file.js';
import { commentsIn } from './comments.js';

const body = paragraph('1. Ủy ban nhân dân xã theo dõi , đôn đốc  các thôn báo cáo báo cáo.');
const open = paper(body).replace('12/KH-UBND', '      /KH-UBND');
const draft = wordFile(open);
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function withSettings(settings: string): Uint8Array {
  const parts = partsOf(open);
  const relations = 'word/_rels/document.xml.rels';
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipOf({
    ...parts,
    [relations]: (parts[relations] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="s" Type="${office}/settings" Target="settings.xml"/></Relationships>`,
    ),
    'word/settings.xml': `<w:settings ${names}>${settings}</w:settings>`,
  });
}

function withMainType(type: string): Uint8Array {
  const parts = partsOf(open);
  const types = parts['[Content_Types].xml'] ?? '';
  return zipOf({ ...parts, '[Content_Types].xml': types.replace('vnd.openxmlformats-officedocument.wordprocessingml.document', type) });
}

function inStrictNames(): Uint8Array {
  const strict = (text: string): string =>
    text
      .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  return zipOf(Object.fromEntries(Object.entries(partsOf(open)).map(([name, text]) => [name, strict(text)])));
}

describe('a review of a file that is not to be written into', () => {
  it.for([
    ['signed', zipOf({ ...partsOf(open), '_xmlsignatures/sig1.xml': '<Signature/>' }), /có chữ ký số: không ghi gì vào tệp/u],
    ['protected', withSettings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'), /được khóa, không cho sửa/u],
    ['with macros', withMainType('vnd.ms-word.document.macroEnabled'), /có macro.*\n.*Word Document \(\.docx\)/u],
    ['that is a template', withMainType('vnd.openxmlformats-officedocument.wordprocessingml.template'), /là tệp mẫu của Word/u],
    ['in names of Strict', inStrictNames(), /Strict Open XML.*\n.*không phải Strict/u],
    ['protected by a password', withSettings('<w:writeProtection w:hash="x"/>'), /được khóa, không cho sửa/u],
  ] as const)('%s says so and writes nothing; the file is linted', async ([, bytes, said], { folder }) => {
    folder.write('a.docx', bytes);
    const { exitCode, stdout } = await folder.run(['lint', 'a.docx', '--review']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(said);
    expect(folder.files).toEqual(['a.docx']);
    expect((await folder.run(['lint', 'a.docx'])).stdout).toContain('lặp từ');
  });

  it('is made where a protection is set and not enforced', async ({ folder }) => {
    folder.write('a.docx', withSettings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'));
    expect((await folder.run(['lint', 'a.docx', '--review'])).exitCode).toBe(0);
  });

  it('that is no Word file, or comes by standard input, says so', async ({ folder }) => {
    folder.write('a.md', '# KẾ HOẠCH\n\n1. Việc.\n');
    expect(await folder.run(['lint', 'a.md', '--review'])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('không phải tệp Word'),
    });
    const { exitCode, stdout } = await folder.run(['lint', '-', '--review'], { input: draft });
    expect([exitCode, stdout.includes('không lập bản soát được')]).toEqual([2, true]);
    expect(folder.files).toEqual(['a.md']);
  });
});

describe('an issued document', () => {
  const signed = paper(body).replace(run('Nguyễn Văn An', '<w:b/>'), `${run('(Đã ký)')}</w:p><w:p>${run('Nguyễn Văn An', '<w:b/>')}`);
  it.for([
    ['has its number and its date', wordFile(paper(body))],
    ['says that it was signed', wordFile(signed.replace('12/KH-UBND', '      /KH-UBND'))],
  ] as const)('%s: comments alone', async ([, bytes], { folder }) => {
    folder.write('a.docx', bytes);
    const { stdout } = await folder.run(['lint', 'a.docx', '--fix', '--unsafe-fixes']);
    expect(stdout).toContain('văn bản đã ban hành: chỉ nêu, không sửa');
    expect(partsIn(folder.read('a - soát.docx'))['word/document.xml']).not.toMatch(/<w:(?:ins|del) /u);
  });
});

describe('a reviewed copy', () => {
  it('never takes the place of one in which somebody worked', async ({ folder }) => {
    folder.write('a.docx', draft);
    folder.write('a - soát.docx', 'việc của người khác');
    await folder.run(['lint', 'a.docx', '--review']);
    expect(folder.read('a - soát.docx').toString()).toBe('việc của người khác');
    expect(folder.files).toEqual(['a - soát 2.docx', 'a - soát.docx', 'a.docx']);
    const { exitCode, stdout } = await folder.run(['lint', 'a.docx', '--review', '-o', 'a - soát.docx']);
    expect([exitCode, stdout.includes('--force')]).toEqual([2, true]);
    expect((await folder.run(['lint', 'a.docx', '--review', '-o', 'a.docx', '--force'])).exitCode).toBe(2);
    expect(Buffer.from(draft).equals(folder.read('a.docx'))).toBe(true);
  });

  it('is told in the language of the terminal, and speaks Vietnamese', async ({ folder }) => {
    folder.write('a.docx', draft);
    const { stdout } = await folder.run(['lint', 'a.docx', '--review', '--lang', 'en']);
    expect(stdout).toMatch(/^a\.docx → a - soát\.docx\n {2}4 findings: 1 comment, 3 changes, 0 in the summary\n$/u);
    expect(commentsIn(partsIn(folder.read('a - soát.docx'))).map(({ text }) => text)).toEqual([
      expect.stringContaining('Soát được 4 điều'),
      expect.stringContaining('Lặp từ “báo cáo báo cáo”.\nViết “báo cáo”.'),
    ]);
  });

  it('of several files is made for each, and told apart from a report for programs', async ({ folder }) => {
    folder.write('a.docx', draft);
    folder.write('b.docx', draft);
    const { stdout, stderr } = await folder.run(['lint', 'a.docx', 'b.docx', '--review', '--format', 'json']);
    expect((JSON.parse(stdout) as unknown[]).length).toBe(2);
    expect(stderr).toMatch(/a - soát\.docx[^]*b - soát\.docx/u);
    expect((await folder.run(['lint', 'a.docx', 'b.docx', '--review', '-o', 'c.docx'])).exitCode).toBe(2);
  });
});
