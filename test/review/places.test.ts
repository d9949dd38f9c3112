/** A comment says of each place in which paragraph it is and in which part of the body. */
import { describe, expect } from 'vitest';
import { it } from '../commands/work-folder.js';
import { partsIn } from '../word/reviewed-file.js';
import { definition, inList, level, list, paper, paragraph, run, wordFile } from '../word/word-file.js';
import { commentsIn } from './comments.js';

const bold = '<w:b/>';

function reviewedTexts(bytes: Uint8Array): string {
  return commentsIn(partsIn(bytes))
    .map(({ text }) => text)
    .join('\n');
}

function draftOf(body: readonly string[], numbering = ''): Uint8Array {
  const text = paper(body.join('')).replace('12/KH-UBND', '      /KH-UBND').replace('ngày 05', 'ngày    ');
  return wordFile(text, numbering === '' ? {} : { numbering });
}

describe('a place in a comment', () => {
  it('has the part that the paragraph belongs to, by labels typed and labels that Word counts', async ({ folder }) => {
    const body = [
      paragraph(run('I. MỤC ĐÍCH', bold)),
      paragraph('1. Bảo đảm đã đã chuẩn bị đầy đủ lực lượng.'),
      paragraph(run('II. NHIỆM VỤ', bold)),
      paragraph('Các thôn thực hiện thực hiện việc trực ban;', inList(1)),
      paragraph('Công an xã giữ gìn giữ gìn trật tự.', inList(1)),
    ];
    folder.write('a.docx', draftOf(body, definition(0, level(0, 'decimal', '%1.')) + list(1, 0)));
    await folder.run(['lint', 'a.docx', '--review']);
    const said = reviewedTexts(folder.read('a - soát.docx'));
    expect(said).toMatch(/đoạn \d+, mục II\.1 “thực hiện thực hiện”/u);
    expect(said).toMatch(/đoạn \d+, mục II\.2 “giữ gìn giữ gìn”/u);
  });

  it('names articles as regulations do, and changes have it too', async ({ folder }) => {
    const body = [
      paragraph(run('Điều 1. Phạm vi', bold)),
      paragraph('1. Quy chế này quy định việc trực ban ,báo cáo.'),
      paragraph(run('Điều 2. Trách nhiệm', bold)),
      paragraph('1. Các thôn báo cáo , đề xuất;'),
      paragraph('2. Xã thực hiện:'),
      paragraph('a) Kiểm tra , đôn đốc;'),
      paragraph('b) Kiểm tra , đôn đốc.'),
    ];
    folder.write('a.docx', draftOf(body));
    await folder.run(['lint', 'a.docx', '--review']);
    const said = reviewedTexts(folder.read('a - soát.docx'));
    expect(said).toMatch(/“cáo ,” → “cáo,” \(đoạn \d+, Điều 2 khoản 1\)/u);
    expect(said).toMatch(/“tra ,” → “tra,” \(đoạn \d+, Điều 2 khoản 2 điểm a; đoạn \d+, Điều 2 khoản 2 điểm b\)/u);
    await folder.run(['lint', 'a - soát.docx', '--review', '-o', 'b.docx']);
    expect(reviewedTexts(folder.read('b.docx'))).toBe(said);
  });
});
