/** Marks written into Word files: nothing that they do not touch changes, and rejecting them gives back what was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Annotator, readWordDocument, type WordComment, type WordEdit } from '../../src/word/index.js';
import { draftBodies, stretches } from './random-drafts.js';
import { changedParts, partsIn } from './reviewed-file.js';
import { inList, otherParts, paragraph, partsOf, run, wordFile, zipOf } from './word-file.js';
import { checkWriting, editsAt } from './writing.js';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const by = { author: 'Soát văn bản – Lỗi', initials: 'SVB' };

/** The body of a file after the first of some words in it became others. */
function changed(body: string, words: string, others: string): string {
  const document = readWordDocument(wordFile(body, otherParts), 'a.docx');
  const start = document.text.indexOf(words);
  const edit: WordEdit = { start, end: start + words.length, text: others, author: by.author };
  const written = new Annotator(document).write({ edits: [edit], comments: [] });
  return bodyIn(written);
}

function bodyIn(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/su.exec(partsIn(bytes)['word/document.xml'] ?? '')?.[1] ?? '';
}

function refusal(body: string, words: string, others: string): string | null {
  const document = readWordDocument(wordFile(body, otherParts), 'a.docx');
  const start = document.text.indexOf(words);
  return new Annotator(document).refusalOf({ start, end: start + words.length, text: others }, true);
}

const del = (text: string, format = ''): string =>
  `<w:del w:id="3" w:author="${by.author}"><w:r>${format}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ins = (id: number, text: string, format = ''): string =>
  `<w:ins w:id="${id}" w:author="${by.author}"><w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`;

describe('a change in a Word file', () => {
  it('shows the whole syllable, in the format of what it replaces', () => {
    const body = paragraph(`${run('theo ')}${run('qui định', '<w:b/>')}`);
    const bold = '<w:rPr><w:b/></w:rPr>';
    expect(changed(body, 'qui định', 'quy định')).toContain(
      `${del('qui', bold)}${ins(4, 'quy', bold)}<w:r>${bold}<w:t xml:space="preserve"> định</w:t></w:r>`,
    );
  });

  it('is as narrow as a change of format within the syllable asks', () => {
    const body = paragraph(`${run('q', '<w:b/>')}${run('ui')}`);
    expect(changed(body, 'qui', 'quy')).toContain(`${del('ui')}${ins(4, 'uy')}`);
  });

  it('parts no letter from its mark', () => {
    const body = paragraph('Viê\u0323t Na\u0301m');
    expect(changed(body, 'Na\u0301m', 'Na\u0300m')).toContain(`${del('Na\u0301m')}${ins(4, 'Na\u0300m')}`);
  });

  it('leaves what stands between its words: notes, bookmarks, deletions of others', () => {
    const between = '<w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkStart w:id="5" w:name="a"/><w:bookmarkEnd w:id="5"/>';
    const body = paragraph(`${run('năm ')}${between}${run('qua')}`);
    const made = changed(body, 'năm qua', '');
    expect(made).toContain(between);
    expect(made.replace(between, '').match(/<w:del /gu)).toHaveLength(2);
  });

  it('is refused where it would not be certain', () => {
    const insertion = `<w:ins w:id="1" w:author="Lan">${run('chị Lan')}</w:ins>`;
    expect(refusal(paragraph(`${run('của ')}${insertion}`), 'chị', 'bà')).toBe('revision');
    expect(refusal(paragraph(run('mục')) + paragraph(run('hai')), 'mục\nhai', 'mục hai')).toBe('paragraph');
    expect(refusal(paragraph(run('việc'), inList(1)), 'a) việc', 'b) làm')).toBe('label');
    const changing = '<w:pPrChange w:id="9" w:author="Lan"><w:pPr/></w:pPrChange>';
    expect(refusal(paragraph(run('việc'), inList(1) + changing), 'a)', 'b)')).toBe('label');
    expect(refusal(paragraph(`<w:fldSimple w:instr="DATE">${run('05/4')}</w:fldSimple>`), '05/4', '05/5')).toBe('field');
    expect(refusal(paragraph(run('kế hoạch', '<w:caps/>')), 'KẾ HOẠCH', 'Kế hoạch')).toBe('capitals');
    expect(refusal(paragraph(run('kế hoạch', '<w:caps/>')), 'KẾ HOẠCH', 'ĐỀ ÁN')).toBeNull();
  });
});

describe('a comment in a Word file', () => {
  const comment = (start: number, end: number): WordComment => ({ start, end, ...by, paragraphs: ['Lời một', 'Lời <hai>'] });
  const parts = partsOf(paragraph('Một hai ba bốn'));
  const written = (others: Readonly<Record<string, string>>): Record<string, string> => {
    const bytes = zipOf({ ...parts, ...others });
    return partsIn(new Annotator(readWordDocument(bytes, 'a.docx')).write({ edits: [], comments: [comment(4, 10)] }));
  };

  it('stands around the very words', () => {
    expect(written({})['word/document.xml']).toMatch(
      /Một <\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">hai ba<\/w:t>/u,
    );
    expect(written({})['word/comments.xml']).toContain('Lời &lt;hai&gt;');
  });

  it('makes the part, its content type and its relation where a file has no comments', () => {
    const made = written({});
    expect(made['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
    expect(made['word/_rels/document.xml.rels']).toContain('Target="comments.xml"');
  });

  it('goes behind those of others, and into a part that is closed in itself', () => {
    const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const relations = (parts['word/_rels/document.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="c" Type="${officeRelations}/comments" Target="comments.xml"/></Relationships>`,
    );
    const closed = written({ 'word/_rels/document.xml.rels': relations, 'word/comments.xml': `<w:comments ${names} />` });
    expect(closed['word/comments.xml']).toMatch(/^<w:comments [^>]*[^/]><w:comment w:id="0"[^]*<\/w:comments>$/u);
    const own = '<w:comment w:id="41" w:author="Lan"><w:p/></w:comment>';
    const open = written({ 'word/_rels/document.xml.rels': relations, 'word/comments.xml': `<w:comments ${names}>${own}</w:comments>` });
    expect(open['word/comments.xml']).toContain(`${own}<w:comment w:id="42"`);
    expect(open['word/document.xml']).toContain('<w:commentRangeStart w:id="42"/>');
    expect(open['word/_rels/document.xml.rels']).toBe(relations);
  });

  it('on words of a note stands where the note is called; on a number of Word, before the words', () => {
    const body = paragraph(`${run('Số liệu')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`) + paragraph('việc', inList(1));
    const document = readWordDocument(wordFile(body, otherParts), 'a.docx');
    const at = (words: string): WordComment => comment(document.text.indexOf(words), document.text.indexOf(words) + words.length);
    const made = bodyIn(new Annotator(document).write({ edits: [], comments: [at('năm 2025'), at('a)')] }));
    expect(made).toMatch(/<w:commentRangeStart w:id="4"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd w:id="4"\/>/u);
    expect(made).toMatch(/<\/w:pPr><w:commentRangeEnd w:id="3"\/>|<\/w:pPr><w:commentRangeStart w:id="3"\/>/u);
  });
});

describe('marks in a Word file', () => {
  it('keep the packed bytes of every part that they do not touch', () => {
    const bytes = wordFile(paragraph('Một hai'), otherParts);
    const edits = [{ start: 0, end: 3, text: 'Hai', author: by.author }];
    expect(changedParts(bytes, new Annotator(readWordDocument(bytes, 'a.docx')).write({ edits, comments: [] }))).toEqual([
      'word/document.xml',
    ]);
  });

  it('at random: accepted they are the edited text, rejected the draft', () => {
    let mapped = 0;
    const property = fc.property(draftBodies, stretches, (body, some) => {
      const bytes = wordFile(body, otherParts);
      mapped += checkWriting(bytes, editsAt(readWordDocument(bytes, 'a.docx').text, some)).mapped;
    });
    fc.assert(property, { numRuns: 200 });
    expect(mapped).toBeGreaterThan(400);
  });
});
