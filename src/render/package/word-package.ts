/**
 * A Word file of somebody else's, opened with care: bounded in size, elements and depth, without macros, each part of XML well-formed and
 * without a DTD, no name that leads out of it.
 */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { Failure, finding, type FindingData } from '../../model/index.js';
import { countElements } from './foreign-xml.js';
import { mostUnpackedBytes, partsOfZip, ZipFault } from './zip-parts.js';

const mostParts = 5000;
/** Most bytes of all parts of XML, and most elements in them: a long book has a tenth of that. */
const mostXmlBytes = 32 * 1024 * 1024;
const mostElements = 150_000;
/** Most elements of a part that says what the parts are: two a part. */
const mostNamed = 2 * mostParts;

export const contentTypesPart = '[Content_Types].xml';
const relationsPart = '_rels/.rels';
const macroType = /macroEnabled|vba(?:Project|Data)/iu;
const mainType = /wordprocessingml\.(?:document|template)\.main\+xml$/u;

/** The parts of a Word file by name. */
export class WordPackage {
  readonly #trees = new Map<string, Document>();

  constructor(
    /** As the caller named it. */
    readonly file: string,
    readonly parts: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** The text of a part; empty if there is none. */
  text(name: string): string {
    return new TextDecoder().decode(this.parts.get(name));
  }

  /**
   * A part as XML.
   *
   * @throws Failure `word-file-broken` if it is missing or no XML
   */
  xml(name: string): Document {
    const known = this.#trees.get(name);
    if (known !== undefined) return known;
    try {
      const tree = new DOMParser({
        onError: (level, message) => {
          if (level !== 'warning') throw new Error(message);
        },
      }).parseFromString(this.text(name), 'text/xml');
      this.#trees.set(name, tree);
      return tree;
    } catch {
      throw wordFileFailure(this.file, 'word-file-broken', { part: name });
    }
  }

  /** Names of the parts of a content type, in order, each once. */
  partsOfType(type: RegExp): string[] {
    const overrides = [...this.xml(contentTypesPart).getElementsByTagName('Override')];
    const names = overrides
      .filter((one) => type.test(one.getAttribute('ContentType') ?? ''))
      .map((one) => (one.getAttribute('PartName') ?? '').replace(/^\//u, ''));
    return [...new Set(names)];
  }

  /** Every content type, and every type of a relation: what Word goes by, whatever the parts are called. */
  types(): string[] {
    const relations = [...this.parts.keys()].filter((name) => name.endsWith('.rels'));
    return [contentTypesPart, ...relations].flatMap((part) =>
      [...this.xml(part).getElementsByTagName('*')].map(
        (one) => one.getAttribute(part === contentTypesPart ? 'ContentType' : 'Type') ?? '',
      ),
    );
  }
}

export function wordFileFailure(file: string, messageId: string, data: FindingData = {}): Failure {
  return new Failure(finding(file, { ruleId: messageId, severity: 'error', place: null, data, actual: file }));
}

/** @throws Failure if the bytes are no zip, no Word file, hold a macro, or unpack to too much */
export function openWordPackage(bytes: Uint8Array, file: string): WordPackage {
  const opened = new WordPackage(file, unpack(bytes, file));
  const names = [...opened.parts.keys()];
  if (!opened.parts.has(contentTypesPart)) throw wordFileFailure(file, 'word-file-not-word');
  if (names.some((name) => macroType.test(name))) throw wordFileFailure(file, 'word-file-macro');
  checkXml(opened);
  if (opened.types().some((type) => macroType.test(type))) throw wordFileFailure(file, 'word-file-macro');
  if (!opened.partsOfType(mainType).some((name) => opened.parts.has(name))) throw wordFileFailure(file, 'word-file-not-word');
  if (!opened.parts.has(relationsPart)) throw wordFileFailure(file, 'word-file-broken', { part: relationsPart });
  return opened;
}

/** @throws Failure if a part of XML is broken, or where they are too large together */
function checkXml({ file, parts }: WordPackage): void {
  let bytes = 0;
  let elements = 0;
  for (const [name, data] of parts) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    bytes += data.length;
    if (bytes > mostXmlBytes) throw wordFileFailure(file, 'word-file-too-complex', { part: name });
    const most =
      name === contentTypesPart || name.endsWith('.rels') ? Math.min(mostNamed, mostElements - elements) : mostElements - elements;
    const counted = countElements(new TextDecoder().decode(data), most);
    if (counted === 'broken') throw wordFileFailure(file, 'word-file-broken', { part: name });
    if (counted === 'too-large') throw wordFileFailure(file, 'word-file-too-complex', { part: name });
    elements += counted;
  }
}

/** Whether every part of XML is well-formed, and the package names its main part: what is checked before a filled form is written. */
export function isSound(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const complete = parts.has(contentTypesPart) && parts.has(relationsPart);
  const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/iu.test(name));
  return complete && xml.every(([, data]) => typeof countElements(new TextDecoder().decode(data), Infinity) === 'number');
}

/** A name that leads out of the package or means something to a program, and not a part: `../a`, `/a`, `a\\b`, `__proto__`. */
function isUnsafe(name: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\\:\u0000-\u001F]|^\/|^__proto__$/u.test(name) || name.split('/').some((piece) => /^\.+$/u.test(piece));
}

/** The parts of a zip that is bounded, whose names lead nowhere else and whose sizes are true. */
function unpack(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const seen = new Set<string>();
  try {
    const parts = partsOfZip(bytes, ({ name, packed, size }) => {
      // Packing adds a little at most: a part that is larger packed lies about its size.
      if (packed > size * 1.01 + 64) throw wordFileFailure(file, 'word-file-broken', { part: name });
      total += size;
      count++;
      // Word and this program could take different ones of two parts of a name.
      if (isUnsafe(name) || seen.has(name.toLowerCase())) throw wordFileFailure(file, 'word-file-unsafe-name', { part: name });
      seen.add(name.toLowerCase());
      if (total > mostUnpackedBytes || count > mostParts)
        throw wordFileFailure(file, 'word-file-too-large', { megabytes: mostUnpackedBytes / 1024 / 1024 });
    });
    return new Map([...parts].filter(([name]) => !name.endsWith('/')));
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw error.part === null
      ? wordFileFailure(file, 'word-file-not-word')
      : wordFileFailure(file, 'word-file-broken', { part: error.part });
  }
}
