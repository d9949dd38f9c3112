/** Known documents, for an editor. */
import { identityOf } from '../../language/numbers/identity.js';
import { knownDocument } from '../../lint/index.js';
import { citedFacts, isOnlyCited, type Citation, type CitedDocument, type RegisterEntry } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/** What a document says of one that it cites, here or where it cites it first, and what the register knows of it. */
export interface CitedAndKnown {
  readonly cited: CitedDocument;
  /** Null for nothing, or for what only other documents say. */
  readonly known: RegisterEntry | null;
}

export async function knownOf(citation: Citation, document: OpenedDocument): Promise<CitedAndKnown> {
  const { plan } = await document.read();
  const [here, first] = [citedFacts(citation), firstCitation(citation, plan.citations)];
  const before = first === null ? here : citedFacts(first);
  const cited: CitedDocument = {
    ...here,
    date: here.date ?? before.date,
    issuer: here.issuer ?? before.issuer,
    abstract: here.abstract ?? before.abstract,
  };
  const entry = knownDocument(cited, await document.register());
  return { cited, known: entry === null || isOnlyCited(entry) ? null : entry };
}

/** The first of the citations that means the document of another; null if that has no number. */
export function firstCitation(citation: Citation, citations: readonly Citation[]): Citation | null {
  const identity = identityOf(citation);
  return identity === null ? null : (citations.find((one) => identityOf(one) === identity) ?? null);
}
