/** Comments of Word files for tests, and what Word keeps beside them. */
import { textOfElement, XmlPart } from '../../src/word/xml.js';

export interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** The comments of a file, a paragraph a line. */
export function commentsIn(parts: Readonly<Record<string, string>>): ReadComment[] {
  const text = parts['word/comments.xml'];
  if (text === undefined) return [];
  return new XmlPart('comments', text).root.children.map((comment) => ({
    id: comment.attribute('w:id') ?? '',
    author: comment.attribute('w:author') ?? '',
    text: comment
      .childrenNamed('w:p')
      .map((one) =>
        [...one.descendants()]
          .filter(({ name }) => name === 'w:t')
          .map(textOfElement)
          .join(''),
      )
      .join('\n'),
  }));
}

const extended = 'http://schemas.microsoft.com/office/word/2012/wordml';
const paragraphs = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** The parts as Word saves them when somebody answered one comment and settled another. */
export function withThreads(
  parts: Readonly<Record<string, string>>,
  { answered, reply, settled }: { readonly answered: string; readonly reply: string; readonly settled: string },
): Record<string, string> {
  let comments = (parts['word/comments.xml'] ?? '').replace('<w:comments ', `<w:comments xmlns:w14="${paragraphs}" `);
  const name = (id: string, paragraph: string): void => {
    const comment = new RegExp(`<w:comment w:id="${id}"[^]*?</w:comment>`, 'u').exec(comments)?.[0] ?? '?';
    const last = comment.lastIndexOf('<w:p>');
    comments = comments.replace(comment, `${comment.slice(0, last)}<w:p w14:paraId="${paragraph}">${comment.slice(last + 5)}`);
  };
  name(answered, '0000AAAA');
  name(settled, '0000BBBB');
  const own = `<w:comment w:id="9001" w:author="Trần Văn Bình"><w:p w14:paraId="0000CCCC"><w:r><w:t>${reply}</w:t></w:r></w:p></w:comment>`;
  const marks = [
    '<w15:commentEx w15:paraId="0000AAAA" w15:done="0"/>',
    '<w15:commentEx w15:paraId="0000CCCC" w15:paraIdParent="0000AAAA" w15:done="0"/>',
    '<w15:commentEx w15:paraId="0000BBBB" w15:done="1"/>',
  ];
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  const type = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
  return {
    ...parts,
    'word/comments.xml': comments.replace('</w:comments>', `${own}</w:comments>`),
    'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="${extended}">${marks.join('')}</w15:commentsEx>`,
    'word/_rels/document.xml.rels': relations.replace(
      '</Relationships>',
      `<Relationship Id="x" Type="${type}" Target="commentsExtended.xml"/></Relationships>`,
    ),
  };
}
