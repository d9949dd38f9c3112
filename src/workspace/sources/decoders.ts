/** How the bytes of a file become a source; what dvplan does not read goes through another program of the place first. */
import { failure, isCompoundFile, isRichText, isZip, type Source } from '../../model/index.js';
import { decodeSource } from '../../parse/index.js';
import type { Host, OlderKind } from '../host.js';
import { noSource, type FileFormat } from '../source-kinds.js';

/**
 * Makes a source of the bytes of a file.
 *
 * @throws Failure if they are not what the kind says, or a program that is needed is absent or fails
 */
export type Decoder = (file: string, bytes: Uint8Array) => Source | Promise<Source>;

/** The decoder of a kind; those of Word files and PDFs are loaded where one is opened. */
export async function decoderOf(kind: FileFormat, host: Host): Promise<Decoder> {
  if (kind === 'pdf') {
    const { decodePdf } = await import('./pdf-source.js');
    return (file, bytes) => decodePdf(file, bytes, host);
  }
  if (kind !== 'word') return (file, bytes) => decodeSource(file, bytes, kind);
  const { decodeWordSource, isEncrypted } = await import('../../read/word/word-source.js');
  return (file, bytes) => {
    const older = isEncrypted(bytes) ? null : olderKindOf(file, bytes, host);
    return older === null
      ? decodeWordSource(file, bytes)
      : asWordFile(file, bytes, older, host).then((made) => decodeWordSource(file, made));
  };
}

/** The ending of what bytes are that LibreOffice is to convert; null for what is read as it stands. */
function olderKindOf(file: string, bytes: Uint8Array, { paths }: Host): OlderKind | null {
  if (isCompoundFile(bytes)) return '.doc';
  if (isRichText(bytes)) return '.rtf';
  return isZip(bytes) && paths.extname(file).toLowerCase() === '.odt' ? '.odt' : null;
}

async function asWordFile(file: string, bytes: Uint8Array, kind: OlderKind, host: Host): Promise<Uint8Array> {
  const made = (await host.converters?.toWord(bytes, kind)) ?? { kind: 'absent' };
  if (made.kind === 'absent') throw noSource(file, host, kind);
  if (made.kind === 'failed') throw failure(file, 'word-source-failed', host.paths.basename(file), {}, 'unknown-file-kind');
  return made.bytes;
}
