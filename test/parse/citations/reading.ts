/** Reads the citations of one sentence for table tests. */
import { plainText, Source, type Citation, type DocumentNumber } from '../../../src/model/index.js';
import { findCitations } from '../../../src/parse/citations/index.js';

export function read(sentence: string, own: DocumentNumber | null = null): Citation[] {
  const source = new Source('câu.md', sentence, 'markdown');
  return findCitations(source, [plainText(source.normalized, 0)], own);
}

/** Number (or the name in guillemets), date, issuer, abstract: one line a citation. */
export function facts(sentence: string): string[] {
  return read(sentence).map(({ documentType, number, text, date, issuer, abstract }) =>
    [documentType, number ?? `«${text}»`, date, issuer, abstract].map((fact) => fact ?? '-').join(' | '),
  );
}
