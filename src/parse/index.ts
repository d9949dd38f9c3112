/** Text -> OfficialDocument. Parsing cannot fail: what it does not understand is kept and reported. */
import type { Source } from '../model/index.js';
import { assembleDocument, type ParseResult } from './assemble.js';
import { readSource } from '../read/read-source.js';

export type { ParseResult } from './assemble.js';
export { findAssignments, type Assignment } from './tasks/assignments.js';
export { decodeSource, maximumSourceBytes, maximumWordBytes } from '../read/decode.js';
export { wordsLostInPrint } from './lost-words.js';
export { citedIn } from './cited-in.js';
export { frontMatterKeys } from '../read/yaml/keys.js';

/** Reads a document. Never fails; a promise only because the readers of Markdown, HTML and YAML are loaded when a source needs them. */
export async function parseDocument(source: Source): Promise<ParseResult> {
  return assembleDocument(source, await readSource(source));
}
