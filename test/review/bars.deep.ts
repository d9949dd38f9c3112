/** Reviews of real Word files and of those that are built, as they are and with faults put into them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import { schemaFaults } from '../render/schema-check.js';
import { sharedPath } from '../shared-folder.js';
import { partsIn } from '../word/reviewed-file.js';
import { definition, inList, level, list, paper, paragraph, run, wordFile } from '../word/word-file.js';
import { builtOf, checkReview, type Mapped } from './bars.js';
import { rejectedByLibreOffice } from './libreoffice.js';
import { seeded } from './seeded-drafts.js';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Real Word files. */
function realFiles(context: Parameters<typeof sharedPath>[0]): [string, Uint8Array][] {
  const folder = sharedPath(context, 'word');
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  return names.map((name) => [name, readFileSync(`${folder}/${name}`)]);
}

/** Word files that are built of the fixtures. */
async function builtFiles(): Promise<[string, Uint8Array][]> {
  const names = readdirSync(fixtures).filter((name) => !name.includes('.expected.'));
  return Promise.all(names.map(async (name): Promise<[string, Uint8Array]> => [name, await builtOf(name, readFileSync(fixtures + name))]));
}

/** How many of the fixes were written, numbers of Word’s own aside. */
function shareOf(all: readonly Mapped[]): number {
  const written = all.reduce((sum, one) => sum + one.written, 0);
  const refusals = all.flatMap((one) => one.refusals.filter((why) => why !== 'label'));
  console.info(`${written} fixes written, ${refusals.length} not: ${refusals.join(', ')}`);
  return written / (written + refusals.length);
}

/** What the schema finds in files, whichever of them. */
function faultKinds(context: TestContext, files: readonly Uint8Array[]): ReadonlySet<string> {
  const lines = schemaFaults(context, files).split('\n');
  return new Set(lines.map((line) => line.replace(/^\S+: /u, '')));
}

const indented = '<w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr>';

/** A draft in which one number stands twice: its second list begins at the last number of the first. */
function nativeNumbers(text: string, format: string, properties = ''): Uint8Array {
  const counted = (start: number): string => level(0, format, text, '', start).replace('</w:lvl>', `${properties}</w:lvl>`);
  const numbering = definition(0, counted(1)) + definition(1, counted(2)) + list(1, 0) + list(2, 1);
  const clauses = [
    paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
    paragraph('Công an xã theo dõi các thôn.', inList(1)),
    paragraph('Công an xã kiểm tra các thôn.', inList(1)),
    paragraph('Công an xã báo cáo các thôn.', inList(2)),
    paragraph('Công an xã tổng kết các thôn.', inList(2)),
  ];
  return wordFile(paper(clauses.join('')).replace('12/KH-UBND', '      /KH-UBND'), { numbering });
}

describe('a review', () => {
  it('of real files as they are writes nearly all fixes, and no new fault by the schema', async (context) => {
    const all: Mapped[] = [];
    const files = realFiles(context);
    for (const [, bytes] of files) for (const unsafe of [false, true]) all.push(await checkReview(bytes, unsafe));
    expect(shareOf(all)).toBeGreaterThanOrEqual(0.97);
    const known = faultKinds(
      context,
      files.map(([, bytes]) => bytes),
    );
    const made = faultKinds(
      context,
      all.map(({ bytes }) => bytes),
    );
    expect([...made].filter((fault) => !known.has(fault))).toEqual([]);
  });

  it('of real files with thirty faults in each writes nearly all fixes', async (context) => {
    const all: Mapped[] = [];
    for (const [, bytes] of realFiles(context)) for (const seed of [1, 2]) all.push(await checkReview(seeded(bytes, seed, 30), seed === 2));
    expect(shareOf(all)).toBeGreaterThanOrEqual(0.97);
  });

  it('of built files, with faults and without, is sound by the schema', async (context) => {
    const all: Mapped[] = [];
    for (const [index, [, bytes]] of (await builtFiles()).entries()) {
      all.push(await checkReview(bytes, true));
      all.push(await checkReview(seeded(bytes, index, 30), false));
    }
    expect(shareOf(all)).toBeGreaterThanOrEqual(0.97);
    expect(
      schemaFaults(
        context,
        all.map(({ bytes }) => bytes),
      ),
    ).toBe('');
  });

  it('of numbers that Word counts is rejected by LibreOffice to the numbers that were, and sound by the schema', async (context) => {
    const drafts = [nativeNumbers('%1.', 'decimal'), nativeNumbers('%1)', 'lowerLetter'), nativeNumbers('%1.', 'decimal', indented)];
    const reviews: Mapped[] = [];
    for (const bytes of drafts) reviews.push(await checkReview(bytes, true));
    for (const { bytes } of reviews) expect(partsIn(bytes)['word/document.xml']).toContain('<w:pPrChange');
    const files = reviews.map(({ bytes }) => bytes);
    const known = faultKinds(context, drafts);
    expect([...faultKinds(context, files)].filter((fault) => !known.has(fault))).toEqual([]);
    const read = rejectedByLibreOffice(context, [...drafts, ...files]);
    for (const index of drafts.keys()) expect(read[drafts.length + index]?.text).toBe(read[index]?.text);
    expect(read[0]?.text).toMatch(/^\s*2\. Công an xã kiểm tra[^]*^\s*2\. Công an xã báo cáo/mu);
  });

  it('rejected in LibreOffice is the draft, with every comment', async (context) => {
    const drafts = realFiles(context).flatMap(([, bytes]) => [bytes, seeded(bytes, 3, 30)]);
    const reviews: Mapped[] = [];
    for (const bytes of drafts) reviews.push(await checkReview(bytes, true));
    const read = rejectedByLibreOffice(context, [...drafts, ...reviews.map(({ bytes }) => bytes)]);
    for (const [index, { comments }] of reviews.entries()) {
      const [before, after] = [read[index], read[drafts.length + index]];
      expect(after?.text).toBe(before?.text);
      expect(after?.comments).toBe((before?.comments ?? 0) + comments + 1);
    }
    expect(read.filter((one) => one === null)).toEqual([]);
  });
});
