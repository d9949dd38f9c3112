/** A Word file of somebody else's, opened with care: bounded in size, without macros, every part that is read is XML without a DTD. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { unzipSync, type Unzipped } from 'fflate';
import { Failure, finding, type FindingData } from '../../model/index.js';

/** Most bytes of all parts together, unpacked. */
const mostBytes = 100 * 1024 * 1024;
const mostParts = 5000;

export const contentTypesPart = '[Content_Types].xml';
const mainType = /wordprocessingml\.(?:document|template)\.main\+xml$/u;

/** The parts of a Word file by name. */
export class WordPackage {
  constructor(
    /** As the caller named it. */
    readonly file: string,
    readonly parts: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** The text of a part; empty where there is none. */
  text(name: string): string {
    return new TextDecoder().decode(this.parts.get(name));
  }

  /**
   * A part as XML.
   *
   * @throws Failure `word-file-broken` where it is missing or no XML
   */
  xml(name: string): Document {
    const text = this.text(name);
    if (text === '' || text.includes('<!DOCTYPE')) throw wordFileFailure(this.file, 'word-file-broken', { part: name });
    try {
      return new DOMParser({
        onError: (level, message) => {
          if (level !== 'warning') throw new Error(message);
        },
      }).parseFromString(text, 'text/xml');
    } catch {
      throw wordFileFailure(this.file, 'word-file-broken', { part: name });
    }
  }

  /** Names of the parts of a content type, in order. */
  partsOfType(type: RegExp): string[] {
    const overrides = [...this.xml(contentTypesPart).getElementsByTagName('Override')];
    return overrides
      .filter((one) => type.test(one.getAttribute('ContentType') ?? ''))
      .map((one) => (one.getAttribute('PartName') ?? '').replace(/^\//u, ''));
  }
}

export function wordFileFailure(file: string, messageId: string, data: FindingData = {}): Failure {
  return new Failure(finding(file, { ruleId: messageId, severity: 'error', place: null, data, actual: file }));
}

/** @throws Failure where the bytes are no zip, no Word file, hold a macro, or unpack to too much */
export function openWordPackage(bytes: Uint8Array, file: string): WordPackage {
  const opened = new WordPackage(file, new Map(Object.entries(unpack(bytes, file))));
  const names = [...opened.parts.keys()];
  if (!opened.parts.has(contentTypesPart)) throw wordFileFailure(file, 'word-file-not-word');
  if (names.some((name) => /vba(?:project|data)/iu.test(name)) || /macroEnabled/iu.test(opened.text(contentTypesPart)))
    throw wordFileFailure(file, 'word-file-macro');
  if (!opened.partsOfType(mainType).some((name) => opened.parts.has(name))) throw wordFileFailure(file, 'word-file-not-word');
  return opened;
}

function unpack(bytes: Uint8Array, file: string): Unzipped {
  let size = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        count++;
        if (size > mostBytes || count > mostParts)
          throw wordFileFailure(file, 'word-file-too-large', { megabytes: mostBytes / 1024 / 1024 });
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    throw error instanceof Failure ? error : wordFileFailure(file, 'word-file-not-word');
  }
}
