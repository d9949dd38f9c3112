/** What a review does not change: its comment says why, in words for a clerk. */
import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../commands/work-folder.js';
import { partsIn } from '../word/reviewed-file.js';
import { definition, inList, level, list, paper, paragraph, run, wordFile } from '../word/word-file.js';
import { commentsIn } from './comments.js';

/** The comments of a review of a draft with these clauses, and what it told. */
async function commentsOn(folder: WorkFolder, body: string, others: Parameters<typeof wordFile>[1] = {}): Promise<string[]> {
  folder.write('a.docx', wordFile(paper(body).replace('12/KH-UBND', '      /KH-UBND'), others));
  await folder.run(['lint', 'a.docx', '--review', '--unsafe-fixes']);
  return commentsIn(partsIn(folder.read('a - soát.docx'))).map(({ text }) => text);
}

const clause = (words: string): string => `Công an xã ${words} các thôn.`;

describe('a comment says why a fault is to be mended by hand', () => {
  it('of a number that Word counts', async ({ folder }) => {
    const numbering =
      definition(0, level(0, 'decimal', '%1.')) +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride>');
    const body = [
      paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
      paragraph(clause('theo dõi'), inList(1)),
      paragraph(clause('kiểm tra'), inList(1)),
      paragraph(clause('báo cáo về'), inList(2)),
    ].join('');
    const texts = await commentsOn(folder, body, { numbering });
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
