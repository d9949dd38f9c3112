/** Reviews of reviewed copies: what people decided stands; what nobody touched is made anew. */
import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../commands/work-folder.js';
import { partsIn, rejected } from '../word/reviewed-file.js';
import { paper, paragraph, run, wordFile, zipOf } from '../word/word-file.js';
import { commentsIn } from './comments.js';

const tasks = [
  '1. Ủy ban nhân dân xã theo dõi , đôn đốc các thôn.',
  '2. Công an xã kiểm tra  phương án, báo cáo báo cáo kết quả trước ngày 6/1/2026.',
  '3. Trạm Y tế xã chuẩn bị thuốc ( đủ dùng ) cho các thôn.',
];
const draft = wordFile(
  paper([paragraph(run('I. NHIỆM VỤ', '<w:b/>')), ...tasks.map((task) => paragraph(task))].join('')).replace(
    '12/KH-UBND',
    '      /KH-UBND',
  ),
);

/** The parts of a review of a file. */
async function review(
  folder: WorkFolder,
  bytes: Uint8Array,
  ...options: string[]
): Promise<{ parts: Record<string, string>; told: string }> {
  folder.write('a.docx', bytes);
  const { stdout, stderr } = await folder.run(['lint', 'a.docx', '--review', '-o', 'b.docx', '--force', ...options]);
  expect(stderr).toBe('');
  return { parts: partsIn(folder.read('b.docx')), told: stdout };
}

const main = (parts: Readonly<Record<string, string>>): string => parts['word/document.xml'] ?? '';
/** The parts as Word saves them when somebody deletes all comments. */
function withoutComments(parts: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...parts,
    'word/comments.xml': (parts['word/comments.xml'] ?? '').replace(/<w:comment [^]*<\/w:comment>/u, ''),
    'word/document.xml': main(parts)
      .replace(/<w:commentRange(?:Start|End) [^>]*>/gu, '')
      .replace(/<w:r><w:commentReference [^>]*><\/w:r>/gu, ''),
  };
}

const changesIn = (parts: Readonly<Record<string, string>>): number => (main(parts).match(/<w:(?:ins|del) /gu) ?? []).length;

describe('a review of a reviewed copy', () => {
  it('that nobody touched says and offers the same', async ({ folder }) => {
    const first = await review(folder, draft);
    expect(changesIn(first.parts)).toBeGreaterThan(3);
    const again = await review(folder, zipOf(first.parts));
    expect(again.told).toBe(first.told);
    expect(commentsIn(again.parts).map(({ author, text }) => [author, text])).toEqual(
      commentsIn(first.parts).map(({ author, text }) => [author, text]),
    );
    expect(changesIn(again.parts)).toBe(changesIn(first.parts));
    const own = new Set(commentsIn(again.parts).map(({ id }) => id));
    expect(rejected(main(again.parts), own)).toBe(rejected(main(partsIn(draft))));
  });

  it('in which everything was accepted has nothing left of it but the summary and what is to be mended by hand', async ({ folder }) => {
    const { parts } = await review(folder, draft, '--unsafe-fixes');
    const accepted = main(parts)
      .replace(/<w:del [^]*?<\/w:del>/gu, '')
      .replace(/<w:ins [^>]*>|<\/w:ins>/gu, '');
    const again = await review(folder, zipOf({ ...parts, 'word/document.xml': accepted }), '--unsafe-fixes');
    expect(changesIn(again.parts)).toBe(0);
    expect(again.told).not.toContain('giữ nguyên');
  });

  it('in which everything was rejected offers nothing again, and not the next time either', async ({ folder }) => {
    const { parts } = await review(folder, draft);
    const refused = main(parts)
      .replace(/<w:ins [^]*?<\/w:ins>/gu, '')
      .replace(/<w:del [^>]*>|<\/w:del>/gu, '')
      .replaceAll('w:delText', 'w:t');
    const second = await review(folder, zipOf({ ...parts, 'word/document.xml': refused }));
    expect(changesIn(second.parts)).toBe(0);
    expect(second.told).toContain(`${[...(/(\d+) chỗ sửa sẵn/u.exec((await review(folder, draft)).told) ?? [])][1]} chỗ đã giữ nguyên`);
    const third = await review(folder, zipOf(second.parts));
    expect(changesIn(third.parts)).toBe(0);
    expect(third.told).toBe(second.told);
  });

  it('offers nothing again where the summary was deleted too; the file holds no word of what was offered', async ({ folder }) => {
    const { parts } = await review(folder, draft);
    const refused = withoutComments({
      ...parts,
      'word/document.xml': main(parts)
        .replace(/<w:ins [^]*?<\/w:ins>/gu, '')
        .replace(/<w:del [^>]*>|<\/w:del>/gu, '')
        .replaceAll('w:delText', 'w:t'),
    });
    expect(commentsIn(refused)).toEqual([]);
    expect(parts['docProps/custom.xml']).toMatch(/name="dvplan-review-1"><vt:lpwstr [^>]*>(?:[\da-f]{12})+</u);
    const second = await review(folder, zipOf(refused));
    expect(changesIn(second.parts)).toBe(0);
    expect(second.told).toContain('chỗ đã giữ nguyên');
    expect(second.parts['docProps/custom.xml']).toBe(parts['docProps/custom.xml']);
    const third = await review(folder, zipOf(withoutComments(second.parts)));
    expect(third.told).toBe(second.told);
  });

  it('puts changes that wait still in the place of its own where the summary was deleted', async ({ folder }) => {
    const { parts } = await review(folder, draft);
    const again = await review(folder, zipOf(withoutComments(parts)));
    expect(changesIn(again.parts)).toBe(changesIn(parts));
    expect(again.told).not.toContain('đang chờ');
    expect(again.told).not.toContain('giữ nguyên');
  });

  it('remembers a refusal over a review that does not ask for what was refused', async ({ folder }) => {
    const asked = await review(folder, draft, '--unsafe-fixes');
    const refused = withoutComments({
      ...asked.parts,
      'word/document.xml': main(asked.parts)
        .replace(/<w:ins [^]*?<\/w:ins>/gu, '')
        .replace(/<w:del [^>]*>|<\/w:del>/gu, '')
        .replaceAll('w:delText', 'w:t'),
    });
    const between = await review(folder, zipOf(refused));
    const again = await review(folder, zipOf(withoutComments(between.parts)), '--unsafe-fixes');
    expect(changesIn(again.parts)).toBe(0);
    expect(again.parts['docProps/custom.xml']).toBe(asked.parts['docProps/custom.xml']);
  });

  it('keeps a comment and a change that somebody wrote over, and is silent of what they speak of', async ({ folder }) => {
    const { parts } = await review(folder, draft);
    const comment = commentsIn(parts).find(({ text }) => text.includes('báo cáo báo cáo'));
    const changed = {
      ...parts,
      'word/comments.xml': (parts['word/comments.xml'] ?? '').replace(/Lặp từ/u, 'Đã hỏi đồng chí Chủ tịch, để nguyên: lặp từ'),
      'word/document.xml': main(parts).replace('>/.</w:t></w:r></w:ins>', '> (hết)</w:t></w:r></w:ins>'),
    };
    expect(comment).toBeDefined();
    expect(main(changed)).not.toBe(main(parts));
    const again = await review(folder, zipOf(changed));
    const texts = commentsIn(again.parts).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('báo cáo báo cáo'))).toEqual([expect.stringContaining('Đã hỏi đồng chí Chủ tịch')]);
    expect(main(again.parts)).toContain('> (hết)</w:t></w:r></w:ins>');
    expect(again.told).toContain('1 chỗ đã giữ nguyên');
  });
});

describe('words in somebody’s comment', () => {
  const withComment = (words: string): Uint8Array => {
    const parts = partsIn(draft);
    const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const text = '2. Công an xã kiểm tra  phương án, báo cáo báo cáo kết quả trước ngày 6/1/2026.';
    const marked = `<w:commentRangeStart w:id="3"/><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:commentRangeEnd w:id="3"/>`;
    return zipOf({
      ...parts,
      'word/document.xml': main(parts).replace(run(text), `${marked}<w:r><w:commentReference w:id="3"/></w:r>`),
      'word/comments.xml': `<w:comments ${names}><w:comment w:id="3" w:author="Lan">${paragraph(words)}</w:comment></w:comments>`,
      'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '')
        .replace('/>', '></Relationships>')
        .replace('</Relationships>', `<Relationship Id="c" Type="${relation}" Target="comments.xml"/></Relationships>`),
    });
  };

  it('silence what they stand on where they say so with a reason', async ({ folder }) => {
    const { parts } = await review(folder, withComment('Bỏ qua: trích nguyên văn báo cáo của Công an'));
    const texts = commentsIn(parts).map(({ text }) => text);
    expect(texts).toContain('Bỏ qua: trích nguyên văn báo cáo của Công an');
    expect(texts.join('\n')).not.toContain('báo cáo báo cáo');
    expect(main(parts)).toContain('kiểm tra  phương án');
  });

  it('silence nothing otherwise', async ({ folder }) => {
    const { parts } = await review(folder, withComment('Xem lại giúp chị'));
    expect(
      commentsIn(parts)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('báo cáo báo cáo');
  });
});
