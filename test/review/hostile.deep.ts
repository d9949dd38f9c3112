/** Reviews of Word files made to do harm, or written by a strange program: a copy that is sound, or a sentence and no file. */
import { unlinkSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect } from 'vitest';
import { hostileFiles } from '../commands/hostile/hostile-word-files.js';
import { it, shortPlan, type WorkFolder } from '../commands/work-folder.js';
import { readMarks, readWordDocument } from '../../src/word/index.js';
import { partsIn } from '../word/reviewed-file.js';
import { paper, paragraph, partsOf, run, zipOf } from '../word/word-file.js';

/** Reviews a file; what is written can be read and reviewed again. */
async function reviewed(folder: WorkFolder, bytes: Uint8Array): Promise<Record<string, string> | null> {
  folder.write('a.docx', bytes);
  const { exitCode, stdout, stderr } = await folder.run(['lint', 'a.docx', '--review', '--draft', '--unsafe-fixes']);
  expect(`${stdout}${stderr}`).not.toMatch(/internal-error|lỗi của máy/u);
  if (exitCode === 2) {
    expect(folder.files).toEqual(['a.docx']);
    expect(stdout + stderr).toMatch(/lỗi/u);
    return null;
  }
  const written = folder.read('a - soát.docx');
  expect(readMarks(readWordDocument(written, 'a.docx')).comments.length).toBeGreaterThan(0);
  expect((await folder.run(['lint', 'a - soát.docx', '--review', '--draft'])).exitCode).toBeLessThan(2);
  return partsIn(written);
}

describe('a review', () => {
  for (const { name, make } of hostileFiles) {
    it(`of a file with ${name}`, async ({ folder }) => {
      folder.write('plan.md', shortPlan);
      await folder.run(['build', 'plan.md', '-o', 'plan.docx']);
      const bytes = make(new Uint8Array(folder.read('plan.docx')));
      unlinkSync(folder.at('plan.md'));
      unlinkSync(folder.at('plan.docx'));
      await reviewed(folder, bytes);
    });
  }
});

const faulty = paper(paragraph('1. Ủy ban nhân dân xã theo dõi , đôn đốc  các thôn.')).replace('12/KH-UBND', '    /KH-UBND');
const parts = partsOf(faulty);
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (target: string, type = `${office}/comments`): string =>
  `<Relationships xmlns="${packaged}"><Relationship Id="c" Type="${type}" Target="${target}"/></Relationships>`;
const relations = 'word/_rels/document.xml.rels';
const main = 'word/document.xml';

const strange: readonly (readonly [string, () => Uint8Array])[] = [
  ['comments that are its own text', () => zipOf({ ...parts, [relations]: related('document.xml') })],
  ['comments that are not there', () => zipOf({ ...parts, [relations]: related('comments.xml') })],
  [
    'comments in another prefix',
    () => zipOf({ ...parts, [relations]: related('c.xml'), 'word/c.xml': `<x:comments xmlns:x="${names.slice(9, -1)}"/>` }),
  ],
  ['comments that are something else', () => zipOf({ ...parts, [relations]: related('c.xml'), 'word/c.xml': '<a><b/></a>' })],
  ['a part of the name of comments that nobody names', () => zipOf({ ...parts, 'word/comments.xml': '<a/>' })],
  [
    'threads of no comment',
    () => zipOf({ ...parts, [relations]: related('e.xml', 'x/commentsExtended'), 'word/e.xml': '<a paraId="1" done="1"/>' }),
  ],
  ['no relations of its text', () => zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== relations)))],
  [
    'ids up to the largest',
    () =>
      zipOf({
        ...parts,
        [main]: (parts[main] ?? '').replace('<w:body>', '<w:body><w:p><w:bookmarkStart w:id="2147483647" w:name="a"/></w:p>'),
      }),
  ],
  [
    'a text in another prefix',
    () => zipOf({ ...parts, [main]: (parts[main] ?? '').replaceAll('w:', 'v1:').replace('xmlns:v="urn', 'xmlns:vv="urn') }),
  ],
  [
    'a prefix that changes within',
    () =>
      zipOf({
        ...parts,
        [main]: (parts[main] ?? '').replace(
          '<w:r><w:t xml:space="preserve">1. Ủy',
          '<w:r xmlns:w="urn:x" xmlns:q="y"><w:t xml:space="preserve">1. Ủy',
        ),
      }),
  ],
  [
    'runs in runs',
    () =>
      zipOf({
        ...parts,
        [main]: (parts[main] ?? '').replace(
          '<w:r><w:t xml:space="preserve">1. Ủy',
          '<w:r><w:r><w:t>0 </w:t></w:r><w:t xml:space="preserve">1. Ủy',
        ),
      }),
  ],
  ['a mark of an order of bytes', () => zipOf({ ...parts, [main]: `\ufeff${parts[main] ?? ''}` })],
  ['a comment inside a text', () => zipOf({ ...parts, [main]: (parts[main] ?? '').replace('theo dõi ,', 'theo <!-- , --> dõi ,') })],
  ['references for letters', () => zipOf({ ...parts, [main]: (parts[main] ?? '').replace('theo dõi ,', 'theo d&#245;i&#32;&#x2C;') })],
  [
    'two thousand comments',
    () => {
      const some = Array.from({ length: 2000 }, (_, id) => `<w:comment w:id="${id}" w:author="Soát văn bản – Lỗi"><w:p/></w:comment>`);
      return zipOf({ ...parts, [relations]: related('c.xml'), 'word/c.xml': `<w:comments ${names}>${some.join('')}</w:comments>` });
    },
  ],
  [
    'changes of the reviewer that are none',
    () =>
      zipOf({
        ...parts,
        [main]: (parts[main] ?? '').replace(
          run('Nguyễn Văn An', '<w:b/>'),
          '<w:ins w:author="Soát văn bản – Lỗi"/><w:del w:author="Soát văn bản – Lỗi"><w:r/></w:del>',
        ),
      }),
  ],
  [
    'a text that is not UTF-8',
    () => {
      const bytes = strToU8((parts[main] ?? '').replace('các thôn', 'các \u0001\u0002'));
      for (let at = 0; at < bytes.length; at++) if (bytes[at] === 1 || bytes[at] === 2) bytes[at] = 0xff;
      return zipOf({ ...parts, [main]: Buffer.from(bytes).toString('latin1') });
    },
  ],
];

describe('a review of a strange file', () => {
  for (const [name, make] of strange) {
    it(`with ${name} writes a sound copy, or nothing`, async ({ folder }) => {
      const made = await reviewed(folder, make());
      if (made === null) return;
      const ids = [
        ...Object.values(made)
          .join('')
          .matchAll(/<w:(?:comment|ins|del) w:id="(\d+)"/gu),
      ].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  }

  it('is quick where there is much to say', async ({ folder }) => {
    const body = Array.from({ length: 1000 }, (_, at) => paragraph(`${at + 1}. Theo dõi , đôn đốc  các thôn thực hiện báo cáo báo cáo.`));
    const started = performance.now();
    await reviewed(folder, zipOf(partsOf(paper(body.join('')).replace('12/KH-UBND', '   /KH-UBND'))));
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
