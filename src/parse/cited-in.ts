/** What a text that stands in no document cites. */
import { plainText, Source, type Citation } from '../model/index.js';
import { findCitations } from './citations/index.js';

/** The citations of one text, such as a person types it. */
export function citedIn(text: string): readonly Citation[] {
  const source = new Source('-', text, 'text');
  return findCitations(source, [plainText(source.normalized, 0)], null);
}
