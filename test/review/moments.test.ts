/** What a clerk and her colleagues live through with reviewed copies of their drafts. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import { sharedPath } from '../shared-folder.js';
import { ourComments, partsIn, rejected } from '../word/reviewed-file.js';
import { definition, inList, level, list, paper, paragraph, run, wordFile, zipOf } from '../word/word-file.js';
import { commentsIn, withThreads } from './comments.js';

const bold = '<w:b/>';
const numbering = definition(0, level(0, 'lowerLetter', '%1)')) + list(1, 0);

/** A text as a Word file, a line a paragraph. */
function asWord(text: string): Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return wordFile(lines.map((line) => paragraph(run(line))).join(''));
}

describe('a plan with a list half of Word’s own numbers, which a colleague works on', () => {
  const insertion = (id: number, words: string): string =>
    `<w:ins w:id="${id}" w:author="Nguyễn Thị Lan" w:date="2026-01-09T08:00:00Z">${run(words)}</w:ins>`;
  const body = [
    paragraph(run('I. NHIỆM VỤ', bold)),
    paragraph('1. Các chi bộ thực hiện các việc sau:'),
    paragraph('Việc thứ nhất của chi bộ;', inList(1)),
    paragraph(`${run('Việc thứ hai của chi bộ')}${insertion(4, ' và của đoàn thể')}${run(';')}`, inList(1)),
    paragraph('Việc thứ ba của chi bộ;', inList(1)),
    paragraph('Việc thứ tư của chi bộ;', inList(1)),
    paragraph('đ) Việc thứ năm của chi bộ;'),
    paragraph(`${run('Việc thứ sáu của chi bộ')}${insertion(5, ', xong trong quý II')}${run('.')}`, inList(1)),
    paragraph('2. Văn phòng theo dõi , đôn đốc việc thực hiện.'),
  ].join('');
  const draft = wordFile(paper(body).replace('12/KH-UBND', '      /KH-UBND').replace('ngày 05', 'ngày    '), { numbering });
  const name = 'KH dân vận 2026 (1).docx';

  it('is reviewed beside itself, her insertions untouched; it is not built', async ({ folder }) => {
    folder.write(name, draft);
    const { stdout, stderr } = await folder.run(['lint', name, '--review']);
    expect(stderr).toBe('');
    expect(folder.files).toEqual(['KH dân vận 2026 (1) - soát.docx', name]);
    expect(stdout).toContain('còn 2 chỗ sửa đang chờ');
    const [before, after] = [partsIn(draft), partsIn(folder.read('KH dân vận 2026 (1) - soát.docx'))];
    const main = after['word/document.xml'] ?? '';
    for (const id of [4, 5]) {
      const written = new RegExp(`<w:ins w:id="${id}"[^]*?</w:ins>`, 'u').exec(before['word/document.xml'] ?? '')?.[0] ?? '?';
      expect(main).toContain(written);
    }
    expect(rejected(main, ourComments(after))).toBe(rejected(before['word/document.xml'] ?? ''));
    const words = commentsIn(after)
      .map(({ text }) => text)
      .join('\n');
    expect(words).not.toMatch(/đánh số|thứ tự|trùng số/u);
    expect(main).toMatch(/<w:del [^>]*Thể thức/u);
    const built = await folder.run(['build', name]);
    expect(built.exitCode).toBe(2);
    expect(folder.files).toHaveLength(2);
    expect(Buffer.from(draft).equals(folder.read(name))).toBe(true);
  });

  it('has a copy whose name has no marks where one asks so, and the same bytes again', async ({ folder }) => {
    folder.write('a.docx', draft);
    await folder.run(['lint', 'a.docx', '--review', '--tên-không-dấu']);
    await folder.run(['soát', 'a.docx', '--review', '--tên-không-dấu']);
    expect(folder.files).toEqual(['a - soat.docx', 'a.docx']);
    const json = JSON.parse((await folder.run(['lint', '.', '--format', 'json'])).stdout) as { file: string }[];
    expect(json.map(({ file }) => file)).toEqual(['a.docx']);
  });
});

describe('the plan that the project began with, as a Word file without its number', () => {
  const seed = (context: Parameters<typeof sharedPath>[0]): Uint8Array => {
    const text = readFileSync(sharedPath(context, 'seed/ke-hoach-11.md'), 'utf8');
    return asWord(text.replace(/^#+ /gmu, '').replaceAll('\\*', '*').replace('Số 11 -KH/ĐU', 'Số       -KH/ĐU'));
  };

  it('takes at most 15 comments and a summary; safe fixes are changes without comments', async ({ folder, skip }) => {
    const draft = seed({ skip });
    folder.write('a.docx', draft);
    const { stdout } = await folder.run(['lint', 'a.docx', '--review']);
    const after = partsIn(folder.read('a - soát.docx'));
    const comments = commentsIn(after);
    expect(comments.length).toBeGreaterThan(3);
    expect(comments.length).toBeLessThanOrEqual(16);
    expect(stdout).toMatch(/\d+ phát hiện: \d+ lời nêu, \d+ chỗ sửa sẵn/u);
    const main = after['word/document.xml'] ?? '';
    expect(main).toMatch(/<w:(?:ins|del) [^>]*Thể thức/u);
    expect(rejected(main, ourComments(after))).toBe(rejected(partsIn(draft)['word/document.xml'] ?? ''));
  });

  it('reviewed again keeps what people answered, settled and refused', async ({ folder, skip }) => {
    folder.write('a.docx', seed({ skip }));
    await folder.run(['lint', 'a.docx', '--review']);
    const first = partsIn(folder.read('a - soát.docx'));
    const [answered, settled] = commentsIn(first).filter(({ author }) => !author.endsWith('Thể thức'));
    const reply = 'Giữ nguyên theo ý đồng chí Bí thư';
    const threads = withThreads(first, { answered: answered?.id ?? '', reply, settled: settled?.id ?? '' });
    const main = threads['word/document.xml'] ?? '';
    const change = /<w:del [^]*?<\/w:del>(?:<w:ins [^]*?<\/w:ins>)?/u.exec(main)?.[0] ?? '?';
    const refused = change
      .replace(/<w:ins [^]*?<\/w:ins>/u, '')
      .replace(/<\/?w:del [^>]*>|<\/w:del>/gu, '')
      .replaceAll('w:delText', 'w:t');
    folder.write('b - soát.docx', zipOf({ ...threads, 'word/document.xml': main.replace(change, refused) }));
    const { stdout } = await folder.run(['lint', 'b - soát.docx', '--review']);
    expect(folder.files).toContain('b - soát 2.docx');
    expect(stdout).toContain('3 chỗ đã giữ nguyên');
    const again = partsIn(folder.read('b - soát 2.docx'));
    const texts = commentsIn(again).map(({ text }) => text);
    expect(texts).toContain(reply);
    for (const kept of [answered, settled]) expect(texts.filter((text) => text === kept?.text)).toHaveLength(1);
    expect(commentsIn(again)).toHaveLength(commentsIn(first).length + 1);
    expect((again['word/document.xml'] ?? '').match(/<w:del /gu)?.length).toBe((main.match(/<w:del /gu)?.length ?? 0) - 1);
    expect(again['word/commentsExtended.xml']).toBe(threads['word/commentsExtended.xml']);
  });
});

describe('an issued document', () => {
  it('takes comments alone, unless one says that it is a draft', async ({ folder, skip }) => {
    const text = readFileSync(sharedPath({ skip }, 'cases/party-plan-2026.txt'), 'utf8');
    folder.write('a.docx', asWord(text.replace('Thăm 8 hộ, xong', 'Thăm 8 hộ , xong')));
    const { stdout } = await folder.run(['lint', 'a.docx', '--fix']);
    expect(stdout).toContain('văn bản đã ban hành: chỉ nêu, không sửa');
    const after = partsIn(folder.read('a - soát.docx'));
    expect(after['word/document.xml']).not.toMatch(/<w:(?:ins|del) /u);
    expect(commentsIn(after)[0]?.text).toContain('Văn bản đã ban hành: chỉ nêu, không sửa.');
    await folder.run(['lint', 'a.docx', '--review', '--bản-thảo', '-o', 'b.docx']);
    expect(partsIn(folder.read('b.docx'))['word/document.xml']).toMatch(/<w:(?:ins|del) /u);
  });
});
