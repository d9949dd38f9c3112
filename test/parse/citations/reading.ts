/** Reads the citations of one sentence for table tests. */
import { citedFacts, plainText, Source, type Citation, type CitedDocument, type DocumentNumber } from '../../../src/model/index.js';
import { findCitations } from '../../../src/parse/citations/index.js';

/** A citation with its facts as plain values. */
export type PlainCitation = CitedDocument & Pick<Citation, 'text' | 'position' | 'wording'>;

export function plain(citation: Citation): PlainCitation {
  return { ...citation, ...citedFacts(citation) };
}

export function read(sentence: string, own: DocumentNumber | null = null): PlainCitation[] {
  const source = new Source('câu.md', sentence, 'markdown');
  return findCitations(source, [plainText(source.normalized, 0)], own).map(plain);
}

/** Number (or the name in guillemets), date, issuer, abstract: one line a citation. */
export function facts(sentence: string): string[] {
  return read(sentence).map(({ documentType, number, text, date, issuer, abstract }) =>
    [documentType, number ?? `«${text}»`, date, issuer, abstract].map((fact) => fact ?? '-').join(' | '),
  );
}
