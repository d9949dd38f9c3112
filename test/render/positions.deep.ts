/** Where the blocks of a page stand, in mm, as LibreOffice lays it out and `pdftotext -bbox` reads it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../src/model/index.js';
import { appendix, field, paragraph, partyPlan, signatory, statePlan } from './make-plan.js';
import { render, type TemplateId } from './render.js';

const pointsOfMillimetre = 72 / 25.4;
const lacking = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['-v']).error !== undefined);
if (lacking.length > 0) console.warn(`SKIPPED: without ${lacking.join(' and ')} nothing shows here where the blocks of a page stand`);

/** A word with its page from 1 and its edges, mm. */
interface PlacedWord {
  readonly page: number;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Middle of its line. */
  readonly middle: number;
}

const long = Array.from({ length: 40 }, (_, index) =>
  paragraph(`Đoạn thứ ${index} nói về việc phải làm trong năm và ai làm việc đó, trước khi nào.`),
);
const marks = {
  ...partyPlan().classification,
  circulation: field('LUUHANH\nKhông phổ biến trên phương tiện thông tin'),
  draft: field('BANTHAO'),
  contact: field('DIACHI'),
};
const other = { ...signatory, capacities: [{ mark: 'T/M', body: 'DOANTHUKY' }], positions: [], name: 'Trantb' };
const chair = { ...signatory, positions: ['TRUONGDOAN'], name: 'Nguyenva' };
const organs = (superior: string, issuing: string): Partial<OfficialDocument> => ({
  letterhead: { ...partyPlan().letterhead, superiorOrgan: field(superior), issuingOrgan: field(issuing) },
});

const documents: Readonly<Record<string, readonly [TemplateId, OfficialDocument]>> = {
  marks36: ['dang-hd36', partyPlan({ classification: marks, body: long, signatories: [{ ...signatory, name: 'Kyten' }] })],
  marks05: ['dang-hd05', partyPlan({ classification: marks, body: long })],
  marksState: ['nha-nuoc-nd30', statePlan({ classification: marks, body: long })],
  short36: ['dang-hd36', partyPlan({ classification: marks })],
  two36: ['dang-hd36', partyPlan({ signatories: [other, chair] })],
  two05: ['dang-hd05', partyPlan({ signatories: [other, chair] })],
  headCity: ['dang-hd36', partyPlan(organs('DANGBO THANHPHO HOCHIMINH', 'DANGUY PHUONG DIENBIENPHU MOTHAI'))],
  headJoint: ['dang-hd05', partyPlan(organs('', 'UYBAN KIEMTRA TINHUY - CONGAN TINH SONLA - SO NOIVU'))],
  headState: ['nha-nuoc-nd30', statePlan(organs('UYBAN NHANDAN THANHPHO', 'TRUNGTAM PHUCVU HANHCHINH CONG'))],
  appendix36: ['dang-hd36', partyPlan({ appendices: [appendix('Phuluc', 'DANHMUC', [paragraph('Noidung.')])] })],
};

/** Last words of the names that sign. */
const signers = ['Kyten', 'Nguyenva', signatory.name?.split(' ').at(-1)];

const placed = new Map<string, PlacedWord[]>();
const folder = mkdtempSync(join(tmpdir(), 'dvplan-positions-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  if (lacking.length > 0) return;
  const paths: string[] = [];
  for (const [name, [template, plan]] of Object.entries(documents)) {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, (await render(plan, template)).docx);
    paths.push(path);
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], { stdio: 'ignore' });
  for (const name of Object.keys(documents))
    placed.set(name, wordsOf(execFileSync('pdftotext', ['-bbox', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' })));
}, 240_000);

function wordsOf(boxes: string): PlacedWord[] {
  let page = 0;
  return boxes.split('\n').flatMap((line) => {
    if (line.includes('<page ')) page++;
    const [left = 0, top = 0, right = 0, bottom = 0] = [...line.matchAll(/="([\d.]+)"/gu)].map(
      ([, edge]) => Number(edge) / pointsOfMillimetre,
    );
    const words = /<word [^>]*>([^<]*)</u.exec(line)?.[1];
    return words === undefined ? [] : [{ page, words, left, right, middle: (top + bottom) / 2 }];
  });
}

function find(name: string, words: string): PlacedWord {
  const found = placed.get(name)?.find((word) => word.words === words);
  if (found === undefined) throw new Error(`no ${words} in ${name}`);
  return found;
}

function lastPage(name: string): number {
  return placed.get(name)?.at(-1)?.page ?? 0;
}

/** Least distance of the two halves of the letterhead, mm: words of one line with the widest gap between them. */
function gapOfHalves(name: string): number {
  const heading = (placed.get(name) ?? []).filter(({ page, middle }) => page === 1 && middle < 60);
  const gaps = heading.map((word) => {
    const line = heading.filter((one) => Math.abs(one.middle - word.middle) < 1.5).toSorted((a, b) => a.left - b.left);
    return Math.max(0, ...line.slice(1).map((one, index) => one.left - (line[index]?.right ?? one.left)));
  });
  return Math.min(...gaps.filter((gap) => gap > 2));
}

describe('blocks of a page', () => {
  beforeEach((context) => {
    if (lacking.length > 0) context.skip(`${lacking.join(' and ')} not on PATH`);
  });

  it.each(['marks36', 'marks05'])(
    'of the Party (%s): circulation at the top, the draft under the number, contact on the last page',
    (name) => {
      expect(find(name, 'LUUHANH').page).toBe(1);
      expect(find(name, 'LUUHANH').middle).toBeCloseTo(10, 0);
      expect(find(name, 'LUUHANH').right).toBeCloseTo(195, 0);
      expect(find(name, 'BANTHAO').middle).toBeGreaterThan(find(name, '11-KH/ĐU').middle);
      expect(find(name, 'BANTHAO').right).toBeLessThan(105);
      expect(find(name, 'DIACHI').page).toBe(lastPage(name));
      expect(find(name, 'DIACHI').middle).toBeGreaterThan(265);
      expect(find(name, 'DIACHI').middle).toBeLessThan(278);
      const number = placed.get(name)?.find(({ page, middle }) => page === 2 && middle < 20);
      expect(number?.words).toBe('2');
      expect(number?.middle).toBeCloseTo(10, 0);
    },
  );

  // A font that lacks a letter parts its word: only words without diacritics are looked for.
  it.each(Object.keys(documents))('%s: the head in two halves, the abstract in the middle, recipients left, the signer right', (name) => {
    const words = placed.get(name) ?? [];
    const text = words.filter(({ middle }) => middle > 15 && middle < 280);
    expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(29.5);
    expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(195.5);
    const number = words.find((one) => /^\d+[-/]KH/u.test(one.words));
    const date = find(name, 'ngày');
    expect(number?.right).toBeLessThan(105);
    expect(date.left).toBeGreaterThan(105);
    expect(date.middle).toBeCloseTo(number?.middle ?? 0, 0);
    const abstract = find(name, 'công');
    const line = words.filter(({ page, middle }) => page === 1 && Math.abs(middle - abstract.middle) < 1);
    const middle = (Math.min(...line.map(({ left }) => left)) + Math.max(...line.map(({ right }) => right))) / 2;
    expect(middle).toBeCloseTo(112.5, 0);
    expect(abstract.middle).toBeGreaterThan(date.middle + 10);
    const signer = words.findLast((one) => signers.includes(one.words)) as PlacedWord;
    expect(signer.left).toBeGreaterThan(112.5);
    const beside = words.filter((one) => one.page === signer.page && Math.abs(one.middle - signer.middle) < 45 && one.right < 105);
    expect(Math.min(...beside.map(({ left }) => left))).toBeCloseTo(30, 0);
  });

  it('of the State: circulation at the top, contact on page one', () => {
    expect(find('marksState', 'LUUHANH').middle).toBeLessThan(20);
    expect(find('marksState', 'DIACHI').page).toBe(1);
  });

  it('what must not be published: below the signature, or 10 mm above the lower edge of the last page', () => {
    const signed = (placed.get('marks36') ?? []).find(({ words }) => words === 'Kyten');
    const words = (name: string): PlacedWord | undefined => placed.get(name)?.find((word) => word.words === 'TIN');
    expect(words('marks36')?.middle).toBeGreaterThan(signed?.middle ?? 300);
    expect(words('marks36')?.middle).toBeLessThan(270);
    expect(words('marks05')?.middle).toBeCloseTo(287, 0);
    expect(words('marks05')?.page).toBe(lastPage('marks05'));
  });

  it('a document of one page has all of it there', () => {
    expect(lastPage('short36')).toBe(1);
    expect(find('short36', 'DIACHI').middle).toBeGreaterThan(265);
  });

  it.each(['two36', 'two05'])('names of two signers stand on one height (%s)', (name) => {
    expect(find(name, 'Trantb').middle).toBeCloseTo(find(name, 'Nguyenva').middle, 1);
    expect(find(name, 'TRUONGDOAN').middle).toBeLessThan(find(name, 'Nguyenva').middle - 15);
  });

  it.each(['marks36', 'marksState', 'headCity', 'headJoint', 'headState'])('the halves of the letterhead stand apart (%s)', (name) => {
    expect(gapOfHalves(name)).toBeGreaterThan(3.5);
  });

  it('an appendix begins a page and names its document', () => {
    expect(find('appendix36', 'Phuluc').page).toBe(2);
    expect(find('appendix36', 'DANHMUC').middle).toBeGreaterThan(find('appendix36', 'Phuluc').middle);
    expect(placed.get('appendix36')?.some(({ page, words }) => page === 2 && words.includes('19/01/2024'))).toBe(true);
  });
});
