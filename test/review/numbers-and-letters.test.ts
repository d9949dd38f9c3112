/** What a review does not change: its comment says why, in words for a clerk. */
import { rmSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../commands/work-folder.js';
import { readWordDocument } from '../../src/word/index.js';
import { withParts } from '../commands/word-files.js';
import { ourComments, partsIn, rejected } from '../word/reviewed-file.js';
import { definition, inList, level, list, paper, paragraph, run, wordFile } from '../word/word-file.js';
import { commentsIn } from './comments.js';

/** The comments of a review of a draft with these clauses, and what it told. */
async function commentsOn(folder: WorkFolder, body: string, others: Parameters<typeof wordFile>[1] = {}): Promise<string[]> {
  folder.write('a.docx', wordFile(paper(body).replace('12/KH-UBND', '      /KH-UBND'), others));
  await folder.run(['lint', 'a.docx', '--review', '--unsafe-fixes']);
  return commentsIn(partsIn(folder.read('a - soát.docx'))).map(({ text }) => text);
}

const clause = (words: string): string => `Công an xã ${words} các thôn.`;

const begunAt2 = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride>';
const numbering = definition(0, level(0, 'decimal', '%1.')) + definition(1, level(0, 'decimal', '%1.', '', 2)) + list(1, 0) + list(2, 1);

/** The number 2 stands twice: Word counts 1, 2 in one list, and 2 in another. */
const twice = [
  paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
  paragraph(clause('theo dõi'), inList(1)),
  paragraph(clause('kiểm tra'), inList(1)),
  paragraph(clause('báo cáo về'), inList(2)),
].join('');

describe('a number that Word counts', () => {
  it('is written out where no other changes with it: a change to accept or to reject', async ({ folder }) => {
    const texts = await commentsOn(folder, twice, { numbering });
    expect(texts.join('\n')).not.toContain('Sửa tay');
    const parts = partsIn(folder.read('a - soát.docx'));
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toMatch(
      /<w:numId w:val="0"\/><\/w:numPr>.*<w:pPrChange [^>]*><w:pPr><w:numPr>.*<w:numId w:val="2"\/>.*<w:t[^>]*>3\. <\/w:t>/u,
    );
    expect(rejected(xml, ourComments(parts))).toBe(rejected(partsIn(folder.read('a.docx'))['word/document.xml'] ?? ''));
    const { text } = readWordDocument(folder.read('a - soát.docx'), 'a.docx');
    expect(text).toContain(`2. ${clause('kiểm tra')}\n3. ${clause('báo cáo về')}`);
  });

  it('is the same in a copy that is reviewed again, and is left once somebody refused the change', async ({ folder }) => {
    await commentsOn(folder, twice, { numbering });
    const copy = folder.read('a - soát.docx');
    await folder.run(['lint', 'a - soát.docx', '--review', '--unsafe-fixes', '-o', 'b.docx']);
    expect(Buffer.from(folder.read('b.docx')).equals(copy)).toBe(true);
    const refused = withParts(copy, {
      'word/document.xml': (xml) =>
        xml
          .replace(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:pPrChange [^>]*>(<w:pPr>.*?<\/w:pPr>)<\/w:pPrChange><\/w:pPr>/u, '$1')
          .replace(/<w:ins [^>]*><w:r><w:t[^>]*>3\. <\/w:t><\/w:r><\/w:ins>/u, ''),
    });
    folder.write('tu-choi.docx', refused);
    const { stdout } = await folder.run(['lint', 'tu-choi.docx', '--review', '--unsafe-fixes', '-o', 'c.docx']);
    expect(stdout).toContain('1 chỗ đã giữ nguyên');
    expect(partsIn(folder.read('c.docx'))['word/document.xml']).not.toContain('pPrChange');
  });

  it('keeps its place on the page: the indents of its level, or those of its own', async ({ folder }) => {
    const indents = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>';
    const lists = numbering.replaceAll('</w:lvl>', `${indents}</w:lvl>`);
    const own = twice.replace(inList(2), `<w:keepNext/>${inList(2)}<w:ind w:firstLine="567"/><w:jc w:val="both"/>`);
    const xmlOf = async (body: string): Promise<string> => {
      await commentsOn(folder, body, { numbering: lists });
      return partsIn(folder.read('a - soát.docx'))['word/document.xml'] ?? '';
    };
    const left = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    expect(await xmlOf(twice)).toContain(`<w:pPr>${left}<w:ind w:left="720" w:hanging="360"/><w:pPrChange`);
    rmSync(folder.at('a - soát.docx'));
    expect(await xmlOf(own)).toContain(
      `<w:pPr><w:keepNext/>${left}<w:ind w:left="720" w:firstLine="567"/><w:jc w:val="both"/><w:pPrChange`,
    );
  });
});

describe('a comment says why a fault is to be mended by hand', () => {
  it('of a number that Word counts from a beginning of its own', async ({ folder }) => {
    const own = definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, begunAt2);
    const texts = await commentsOn(folder, twice, { numbering: own });
    expect(texts.join('\n')).toContain('Sửa tay: số này do Word tự đánh, sửa trong danh sách tự động.');
  });

  it('of a number that Word counts in a paragraph whose form somebody is changing', async ({ folder }) => {
    const changing = '<w:pPrChange w:id="9" w:author="Lan"><w:pPr/></w:pPrChange>';
    const texts = await commentsOn(folder, twice.replace(inList(2), `${inList(2)}${changing}`), { numbering });
    const comment = texts.find((text) => text.includes('“2”') || text.includes('Số “2')) ?? '';
    expect(comment).toContain('Sửa tay: số này do Word tự đánh, sửa trong danh sách tự động.');
  });

  it('of what a field shows, what somebody is changing, and a text in capitals', async ({ folder }) => {
    const inserted = `<w:ins w:id="8" w:author="Lan">${run('theo dõi , đôn đốc')}</w:ins>`;
    const body = [
      paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
      paragraph(`${run('1. Công an xã ')}${inserted}${run(' các thôn.')}`),
      paragraph(`${run('2. Công an xã ')}<w:fldSimple w:instr="REF a">${run('kiểm tra , nhắc nhở')}</w:fldSimple>${run(' các thôn.')}`),
    ].join('');
    const texts = await commentsOn(folder, body);
    expect(texts.join('\n')).toContain('Sửa tay: chỗ này nằm trong phần người khác đang sửa.');
    expect(texts.join('\n')).toContain('Sửa tay: chỗ này là trường tự động của Word.');
  });
});

describe('a comment', () => {
  it('is in Vietnamese words alone, whatever was found', async ({ folder }) => {
    const body = [
      paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
      paragraph(clause('1. theo dõi , đôn đốc  khoá và hoà hòa')),
      paragraph(clause('3. báo cáo báo cáo ......... theo Nghị Quyết số 05/NQTW')),
    ].join('');
    const texts = await commentsOn(folder, body);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts)
      expect(text).not.toMatch(/\b(?:option|placement|rule|fix|lint|file|yaml|config|front|matter|--)\b|[a-z]-[a-z]+-[a-z]+/u);
  });
});
