import { describe, expect } from 'vitest';
import { paper, paragraph, partsOf, run, wordFile, zipOf } from '../word/word-file.js';
import { partsIn } from '../word/reviewed-file.js';
import { textOfElement, XmlPart } from '../../src/word/xml.js';
import { it } from '../commands/work-folder.js';

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const threads = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';

/** Words that a comment stands on. */
function commented(id: number, words: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

function change(kind: 'ins' | 'del', author: string, words: string): string {
  const inner = kind === 'ins' ? run(words) : run(words).replaceAll('w:t', 'w:delText');
  return `<w:${kind} w:id="9" w:author="${author}">${inner}</w:${kind}>`;
}

function comment(id: number, author: string, said: string): string {
  return `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="0000000${id}">${run(said)}</w:p></w:comment>`;
}

const farmers = 'Hội Nông dân xã';

/** The draft that went round: three offices commented on it and changed it, one comment was answered, one is settled. */
function sentDraft(): Uint8Array {
  const body = [
    paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
    paragraph(`${run('1. Phòng Kinh tế khảo sát ')}${change('del', farmers, '10')}${change('ins', farmers, '12')}${run(' hộ nghèo.')}`),
    paragraph(`${run('2. Công an xã rà soát ')}${commented(1, 'nhân khẩu')}${run(' trên địa bàn.')}`),
    paragraph(`${run('3. Văn phòng báo cáo')}${change('ins', 'Đoàn xã', ' trước ngày 30/6/2026')}${run('.')}`),
    paragraph(`${run('4. Các thôn ')}${commented(2, 'họp dân')}${run('.')}`),
  ].join('');
  const parts = partsOf(paper(body));
  const comments = [
    comment(1, 'Công an xã', 'Đề nghị nêu rõ cả người tạm trú.'),
    comment(2, 'Ban Công tác Mặt trận', 'Nêu thời gian.'),
    comment(3, 'Văn phòng', 'Sẽ bổ sung.'),
  ];
  const states = [
    '<w15:commentEx w15:paraId="00000001" w15:done="0"/>',
    '<w15:commentEx w15:paraId="00000002" w15:done="1"/>',
    '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001" w15:done="0"/>',
  ];
  const names = /xmlns:w="[^"]*"/u.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
  return zipOf({
    ...parts,
    'word/comments.xml': `<w:comments ${names} xmlns:w14="${w14}">${comments.join('')}</w:comments>`,
    'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="${w15}">${states.join('')}</w15:commentsEx>`,
    'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="c" Type="${relation}" Target="comments.xml"/>` +
        `<Relationship Id="e" Type="${threads}" Target="commentsExtended.xml"/></Relationships>`,
    ),
  });
}

const nextDraft = wordFile(
  paper(
    [
      paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
      paragraph('1. Phòng Kinh tế khảo sát 12 hộ nghèo.'),
      paragraph('2. Công an xã rà soát thường trú, tạm trú trên địa bàn.'),
      paragraph('3. Văn phòng báo cáo.'),
    ].join(''),
  ),
);

/** The rows of the table in a Word file. */
function rowsIn(bytes: Uint8Array): string[][] {
  const main = new XmlPart('main', partsIn(bytes)['word/document.xml'] ?? '').root;
  const named = (name: string, of = main): (typeof main)[] => [...of.descendants()].filter((one) => one.name === name);
  const table = named('w:tbl').find((one) => named('w:tr', one).some((row) => named('w:tc', row).length === 4));
  return named('w:tr', table).map((row) => named('w:tc', row).map((cell) => named('w:t', cell).map(textOfElement).join('')));
}

describe('dvplan compare --opinions', () => {
  it('tells of each opinion whose it is and what became of it', async ({ folder }) => {
    folder.write('lan-1.docx', sentDraft());
    folder.write('lan-2.docx', nextDraft);
    const { exitCode, stdout, stderr } = await folder.run(['compare', 'lan-1.docx', 'lan-2.docx', '--tiếp-thu', '-o', 'bang.docx']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('4 ý kiến: 1 tiếp thu, 1 giữ như cũ, 1 viết khác, 1 không còn đoạn đó');
    expect(rowsIn(folder.read('bang.docx'))).toEqual([
      ['TT', 'Nội dung góp ý', 'Cơ quan, người góp ý', 'Tiếp thu, giải trình'],
      ['1', 'Mục I.1: sửa “10” thành “12”.', 'Hội Nông dân xã', 'Tiếp thu: dự thảo sau ghi như góp ý.'],
      [
        '2',
        'Mục I.2, “nhân khẩu”: Đề nghị nêu rõ cả người tạm trú.',
        'Công an xã',
        'Dự thảo sau viết: “Công an xã rà soát thường trú, tạm trú trên địa bàn.” [Kiểm tra] Văn phòng trả lời: “Sẽ bổ sung.”',
      ],
      ['3', 'Mục I.3: thêm “trước ngày 30/6/2026”.', 'Đoàn xã', 'Dự thảo sau giữ như cũ. [Điền lý do]'],
      [
        '4',
        'Mục I.4, “họp dân”: Nêu thời gian.',
        'Ban Công tác Mặt trận',
        'Dự thảo sau không còn đoạn này. [Điền lý do] Lời góp ý đã đánh dấu là xong.',
      ],
    ]);
  });

  it.for([
    ['a draft that nobody commented on', 'lan-2.docx', ['-o', 'bang.docx'], 'không có lời góp ý'],
    ['a text', 'lan-1.md', ['-o', 'bang.docx'], 'không phải tệp .docx'],
    ['no name for the table', 'lan-1.docx', [], 'chưa có tên tệp'],
    ['a name that is of another kind', 'lan-1.docx', ['-o', 'bang.pdf'], '.docx'],
  ] as const)('refuses %s, and writes nothing', async ([, first, output, said], { folder }) => {
    folder.write('lan-1.docx', sentDraft());
    folder.write('lan-1.md', '# KẾ HOẠCH\n\nNội dung.\n');
    folder.write('lan-2.docx', nextDraft);
    const { exitCode, stderr } = await folder.run(['compare', first, 'lan-2.docx', '--tiếp-thu', ...output]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(folder.files).toEqual(['lan-1.docx', 'lan-1.md', 'lan-2.docx']);
  });
});
