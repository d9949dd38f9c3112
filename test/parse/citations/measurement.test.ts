/** Citations read by hand in ../shared against the citations found: numbers, dates, issuers, types, abstracts, names. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Source, squeeze, type SourceKind } from '../../../src/model/index.js';
import { parseDocument } from '../../../src/parse/index.js';
import { plain, type PlainCitation } from './reading.js';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));

interface TrueCitation {
  readonly normalized: string;
  readonly type: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly start: number;
}
interface Truth {
  readonly citations: readonly TrueCitation[];
  readonly named_laws: readonly { readonly text: string; readonly start: number }[];
}

const documents: readonly { file: string; truth: string; kind: SourceKind }[] = [
  { file: 'seed/ke-hoach-11.md', truth: 'seed/ke-hoach-11.citations.json', kind: 'markdown' },
  { file: 'corpus/011-kh-doan-xa-dem-nhac-gay-quy.txt', truth: 'corpus/011-kh-doan-xa-dem-nhac-gay-quy.citations.json', kind: 'text' },
  { file: 'corpus/017-kh-ubbc-pho-bang-tuyen-truyen.txt', truth: 'corpus/017-kh-ubbc-pho-bang-tuyen-truyen.citations.json', kind: 'text' },
  { file: 'corpus/025-bc-lao-cai-chi-thi-38.txt', truth: 'corpus/025-bc-lao-cai-chi-thi-38.citations.json', kind: 'text' },
];

function share(right: number, all: number): string {
  return `${right}/${all}${all === 0 ? '' : ` (${((100 * right) / all).toFixed(1)} %)`}`;
}

const missing = documents.filter(({ file }) => !existsSync(shared + file));

describe('citations read by hand', () => {
  for (const document of documents) {
    it(`finds those of ${document.file}`, async (context) => {
      if (missing.includes(document)) {
        console.warn(`SKIPPED: ${shared}${document.file} is not there; citations are not measured on it.`);
        context.skip(`${document.file} is missing`);
        return;
      }
      const source = new Source(document.file, readFileSync(shared + document.file, 'utf8'), document.kind);
      const truth = JSON.parse(readFileSync(shared + document.truth, 'utf8')) as Truth;
      const found = (await parseDocument(source)).plan.citations.map(plain);
      const scores = measure(truth, found);
      console.info(`${document.file}\n  ${scores.report.join('\n  ')}`);
      expect(scores.f1).toBeGreaterThanOrEqual(0.99);
      expect(scores.dates).toBeGreaterThanOrEqual(0.97);
      expect(scores.issuers).toBeGreaterThanOrEqual(0.97);
    });
  }
});

function measure(truth: Truth, found: readonly PlainCitation[]): { f1: number; dates: number; issuers: number; report: string[] } {
  const numbered = found.filter(({ number }) => number !== null);
  const report: string[] = [];
  const counts = { number: 0, date: 0, issuer: 0, type: 0, abstract: 0, name: 0 };
  for (const wanted of truth.citations) {
    const match = numbered.find(({ number, position }) => position.start.offset === wanted.start && number === wanted.normalized);
    if (match === undefined) {
      report.push(`missed ${wanted.normalized} at ${wanted.start}`);
      continue;
    }
    counts.number++;
    const compare = (field: 'date' | 'issuer' | 'type' | 'abstract', expected: string | null, actual: string | null): void => {
      if ((expected === null ? null : squeeze(expected)) === actual) counts[field]++;
      else report.push(`${wanted.normalized} ${field}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
    };
    compare('date', wanted.date, match.date);
    compare('issuer', wanted.issuer, match.issuer);
    compare('type', wanted.type, match.documentType);
    compare('abstract', wanted.title, match.abstract);
  }
  for (const extra of numbered.filter(({ position }) => !truth.citations.some(({ start }) => start === position.start.offset)))
    report.push(`extra ${extra.text}`);
  const names = found.filter(({ number }) => number === null);
  for (const wanted of truth.named_laws) {
    const match = names.find(({ text, position }) => position.start.offset === wanted.start && squeeze(text) === wanted.text);
    if (match === undefined) report.push(`missed name ${wanted.text}`);
    else counts.name++;
  }
  for (const extra of names.filter(
    ({ position, text }) => !truth.named_laws.some((wanted) => wanted.start === position.start.offset && wanted.text === squeeze(text)),
  ))
    report.push(`extra name ${extra.text}`);
  const precision = numbered.length === 0 ? 0 : counts.number / numbered.length;
  const recall = counts.number / truth.citations.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  report.unshift(
    `numbers F1 ${f1.toFixed(3)}; dates ${share(counts.date, counts.number)}; issuers ` +
      `${share(counts.issuer, counts.number)}; types ${share(counts.type, counts.number)}; abstracts ` +
      `${share(counts.abstract, counts.number)}; names ${share(counts.name, truth.named_laws.length)}`,
  );
  return { f1, dates: counts.date / counts.number, issuers: counts.issuer / counts.number, report };
}
