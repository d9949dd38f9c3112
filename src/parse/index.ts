/** Text -> Plan. Parsing cannot fail: what it does not understand is kept and reported. */
import type { Source } from '../model/index.js';
import { assemblePlan, type ParseResult } from './assemble.js';
import { readSource } from './read-source.js';

export type { ParseResult } from './assemble.js';
export { findAssignments, type Assignment } from './assignments.js';
export { decodeSource, maximumSourceBytes } from './decode.js';
export { matchLabel } from './labels.js';
export { citedIn } from './cited-in.js';
export { frontMatterKeys } from './keys.js';

/** Reads a document. Never fails; a promise only because the readers of Markdown, HTML and YAML are loaded when a source needs them. */
export async function parsePlan(source: Source): Promise<ParseResult> {
  return assemblePlan(source, await readSource(source));
}
