/** What a file is called tells what stands in it. */
import { extname } from 'node:path';
import { failure } from '../../files/index.js';

/**
 * A name without an ending, or with one of no kind, may hold anything.
 *
 * @throws Failure `output-kind` where a name ends like a file of another kind
 */
export function requireEnding(output: string, endings: readonly string[]): void {
  const ending = extname(output).toLowerCase();
  if (!endings.includes(ending) && kindsOfFiles.has(ending)) throw failure(output, 'output-kind', output, { endings });
}

/** Endings by which a person or a program knows what a file is. */
const kindsOfFiles: ReadonlySet<string> = new Set(
  'doc docx docm dotx odt rtf pdf md markdown txt html xls xlsx ods csv ics json xml yaml yml svg png jpg zip'
    .split(' ')
    .map((ending) => `.${ending}`),
);
