import { Source, type SourceKind } from '../../src/model/index.js';
import { formatDocument, type Formatted } from '../../src/format/format-document.js';

/** Formats a text as the kind of source. */
export function formatText(text: string, kind: SourceKind = 'markdown'): Promise<Formatted> {
  return formatDocument(new Source('draft.md', text, kind));
}

/** The canonical form of a text; fails where there is none. */
export async function formatted(text: string, kind: SourceKind = 'markdown'): Promise<string> {
  const result = await formatText(text, kind);
  if (result.text === null) throw new Error(`not formatted: ${result.reason} ${result.part}`);
  return result.text;
}
