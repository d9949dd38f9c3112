/** A PDF -> the text of its pages, through poppler. */
import { failure, isPdf, PagedSource, type Source } from '../../model/index.js';
import { decodeSource } from '../../parse/index.js';
import { joinBrokenSyllables } from '../../language/spelling/broken-syllables.js';
import type { Host } from '../host.js';
import { noSource } from '../source-kinds.js';

/** A page of words has more letters. */
const fewestLetters = 40;

/** @throws Failure if the file is no PDF, has no text, or no program here reads it */
export async function decodePdf(file: string, bytes: Uint8Array, host: Host): Promise<Source> {
  const name = host.paths.basename(file);
  if (!isPdf(bytes)) throw failure(file, 'pdf-broken', name, {}, 'unknown-file-kind');
  const made = (await host.converters?.textOfPdf(bytes)) ?? { kind: 'absent' };
  if (made.kind === 'absent') throw noSource(file, host, '.pdf');
  if (made.kind === 'failed') {
    const messageId = /password/iu.test(made.reason) ? 'pdf-locked' : /not allowed/iu.test(made.reason) ? 'pdf-guarded' : 'pdf-broken';
    throw failure(file, messageId, name, {}, 'unknown-file-kind');
  }
  const text = new TextDecoder().decode(made.bytes);
  const pages = Math.max(1, text.split('\f').length - 1);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters * pages) throw failure(file, 'pdf-scanned', name, { pages }, 'unknown-file-kind');
  return new PagedSource(file, joinBrokenSyllables(decodeSource(file, made.bytes, 'text').text));
}
