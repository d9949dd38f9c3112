/** Bytes of a file -> Source. What is not Vietnamese text in Unicode is named, never turned into rubbish. */
import {
  Failure,
  finding,
  isCompoundFile,
  isRichText,
  isZip,
  Source,
  type Observation,
  type SourceEncoding,
  type SourceKind,
} from '../model/index.js';
import { hasLostLetters, isMisreadUtf8, isWindows1258, recognizeLegacyEncoding } from './legacy-encoding.js';

/** Largest source that is read, bytes. */
export const maximumSourceBytes = 10 * 1024 * 1024;
/** Largest Word file that is read, bytes: most of one is pictures. */
export const maximumWordBytes = 50 * 1024 * 1024;

/**
 * Decodes a source file.
 *
 * @throws Failure `source-too-large`, `empty-source`, `binary-source`, `legacy-encoding` or `invalid-utf-8`
 */
export function decodeSource(file: string, bytes: Uint8Array, kind: SourceKind): Source {
  const fail = (observation: Omit<Observation, 'severity' | 'place'>): never => {
    throw new Failure(finding(file, { severity: 'error', place: null, ...observation }));
  };
  checkSize(file, bytes, maximumSourceBytes);
  const mark = byteOrderMark(bytes);
  const encoding = mark?.encoding ?? 'utf-8';
  const content = bytes.subarray(mark?.length ?? 0);
  const binary = (): never => {
    const format = nameFormat(bytes);
    return fail({ ruleId: 'binary-source', messageId: format === '' ? 'binary-source-unknown' : 'binary-source', data: { format } });
  };
  if (encoding === 'utf-8' && content.includes(0)) binary();
  const text = decode(content, encoding);
  if (text === null) {
    if (nameFormat(bytes) !== '') binary();
    if (isWindows1258(content)) fail({ ruleId: 'legacy-encoding', messageId: 'windows-1258' });
    const latin = new TextDecoder('latin1').decode(content);
    if (hasLostLetters(latin)) fail({ ruleId: 'legacy-encoding', messageId: 'lost-letters' });
    const legacy = recognizeLegacyEncoding(latin);
    return legacy === null
      ? fail({ ruleId: 'invalid-utf-8', data: { line: lineOfInvalidByte(content) } })
      : fail({ ruleId: 'legacy-encoding', data: { encoding: legacy } });
  }
  checkLetters(file, text);
  return new Source(file, text, kind, encoding, mark !== null);
}

/** @throws Failure `source-too-large` for more than so many bytes */
export function checkSize(file: string, bytes: Uint8Array, most: number): void {
  if (bytes.length <= most) return;
  const data = { megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: most / 1024 / 1024 };
  throw new Failure(finding(file, { ruleId: 'source-too-large', severity: 'error', place: null, data }));
}

/**
 * Whether a text has letters, and they are those of Vietnamese in Unicode.
 *
 * @throws Failure `empty-source` or `legacy-encoding`
 */
export function checkLetters(file: string, text: string): void {
  const fail = (observation: Pick<Observation, 'ruleId' | 'messageId' | 'data'>): never => {
    throw new Failure(finding(file, { severity: 'error', place: null, ...observation }));
  };
  if (text.trim() === '') fail({ ruleId: 'empty-source' });
  if (isMisreadUtf8(text)) fail({ ruleId: 'legacy-encoding', messageId: 'misread-utf-8' });
  if (hasLostLetters(text)) fail({ ruleId: 'legacy-encoding', messageId: 'lost-letters' });
  const legacy = recognizeLegacyEncoding(text);
  if (legacy !== null) fail({ ruleId: 'legacy-encoding', data: { encoding: legacy } });
}

function byteOrderMark(bytes: Uint8Array): { encoding: SourceEncoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function decode(bytes: Uint8Array, encoding: SourceEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Names the format of a binary file by its first bytes; empty if it is not known. */
function nameFormat(bytes: Uint8Array): string {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (isZip(bytes)) return 'Word (.docx) / ZIP';
  if (isCompoundFile(bytes)) return 'Word 97-2003 (.doc)';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'PDF';
  if (isRichText(bytes)) return 'RTF';
  return '';
}

function lineOfInvalidByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    line++;
    start = at + 1;
  }
  return line;
}
