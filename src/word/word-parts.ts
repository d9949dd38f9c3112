/**
 * A Word file of somebody else's, opened with care: bounded in size, elements and depth, without macros, each part of XML well-formed and
 * without a DTD, no name that leads out of it.
 */
import { Failure, finding, isZip, type FindingData } from '../model/index.js';
import { countElements } from './foreign-xml.js';
import { strictNames, XmlPart, type XmlElement } from './xml.js';
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
const mainType = /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/u;
const templateType = /template(?:\.macroEnabledTemplate)?\.main\+xml$/u;

/** The parts of a Word file by name, none of them opened yet. */
export interface WordParts {
  /** As the caller named it. */
  readonly file: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly contentTypes: XmlPart;
  /** Whether it holds macros, which nothing here runs or opens. */
  readonly hasMacros: boolean;
}

/** What is done with a file that holds macros: what is made of it may carry them on, or it is read alone. */
type Macros = 'refused' | 'ignored';

export function wordFileFailure(file: string, messageId: string, data: FindingData = {}): Failure {
  return new Failure(finding(file, { ruleId: messageId, severity: 'error', place: null, data, actual: file }));
}

/**
 * @param wanted whether a part is unpacked; the others are checked by their entries alone
 * @throws Failure if the bytes are no zip, no Word file, unpack to too much, or hold macros that are refused
 */
export function openWordParts(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean = () => true,
  macros: Macros = 'refused',
): WordParts {
  const unpacked = unpack(bytes, file, wanted);
  const { parts } = unpacked;
  const contentTypes = parts.get(contentTypesPart);
  if (contentTypes === undefined) throw wordFileFailure(file, 'word-file-not-word');
  checkXml(file, parts);
  const named = { parts, contentTypes: xmlPart(contentTypesPart, contentTypes) };
  const opened: WordParts = { file, ...named, hasMacros: unpacked.hasMacros || typesOf(named).some((type) => macroType.test(type)) };
  if (opened.hasMacros && macros === 'refused') throw wordFileFailure(file, 'word-file-macro');
  if (!partsOfType(opened, mainType).some((name) => parts.has(name))) throw wordFileFailure(file, 'word-file-not-word');
  if (!parts.has(relationsPart)) throw wordFileFailure(file, 'word-file-broken', { part: relationsPart });
  return opened;
}

/** Names of the parts of a content type, in order, each once. */
export function partsOfType({ contentTypes }: WordParts, type: RegExp): string[] {
  const names = contentTypes.root.children
    .filter((one) => localName(one) === 'Override' && type.test(one.attribute('ContentType') ?? ''))
    .map((one) => (one.attribute('PartName') ?? '').replace(/^\//u, ''));
  return [...new Set(names)];
}

/** Every content type, and every type of a relation: what Word goes by, whatever the parts are called. */
function typesOf({ parts, contentTypes }: Pick<WordParts, 'parts' | 'contentTypes'>): string[] {
  const types = contentTypes.root.children.map((one) => one.attribute('ContentType') ?? '');
  for (const [name, data] of parts)
    if (name.endsWith('.rels')) for (const one of xmlPart(name, data).root.children) types.push(one.attribute('Type') ?? '');
  return types;
}

/** The main part of a Word file and the parts that it names, as a reader of its text needs them. */
export class TextParts {
  readonly #related: ReadonlyMap<string, string>;
  /** The parts that somebody asked for, each read once; by their bytes. */
  readonly #read: Map<Uint8Array, XmlPart>;
  /** What the package itself names: its main part, its properties. */
  readonly #ofPackage: ReadonlyMap<string, string>;
  readonly main: XmlPart;

  /**
   * @param before parts of which these are another state, and what of them was read
   * @throws Failure if the file has no main part
   */
  constructor(
    readonly opened: WordParts,
    before?: TextParts,
  ) {
    this.#read = before === undefined ? new Map() : before.#read;
    const { file } = opened;
    this.#ofPackage = relationsOf(opened, '');
    const name = this.#ofPackage.get('officeDocument') ?? '';
    const main = opened.parts.get(name);
    if (main === undefined) throw wordFileFailure(file, 'word-file-broken', { part: name || relationsPart });
    this.main = xmlPart(name, main);
    if (this.main.root.name !== 'w:document') throw wordFileFailure(file, 'word-file-not-word');
    this.#related = relationsOf(opened, name);
  }

  /** Whether the file has the names of Strict: what is written into it would have to have them too. */
  get isStrict(): boolean {
    return this.main.text.slice(0, mostHead).includes(strictNames);
  }

  get hasMacros(): boolean {
    return this.opened.hasMacros;
  }

  /** Whether the file is one that Word makes new documents of. */
  get isTemplate(): boolean {
    return partsOfType(this.opened, templateType).includes(this.main.name);
  }

  /** Whether the main part names one of a kind, be it there or not. */
  names(kind: string): boolean {
    return this.#related.has(kind);
  }

  /** The name of the part that the main part names by an id; undefined for none, or what stands outside of the file. */
  targetOf(id: string): string | undefined {
    return targetsById(this.opened, this.main.name).get(id);
  }

  /** The part that the main part names by an id; null if there is none. */
  byId(id: string): XmlPart | null {
    return this.#part(this.targetOf(id));
  }

  /** The part of a kind (`styles`, `numbering`, `footnotes`) that the main part names; null if there is none. */
  related(kind: string): XmlPart | null {
    return this.#part(this.#related.get(kind));
  }

  /** Whether the package itself names a part of a kind, be it there or not. */
  packageNames(kind: string): boolean {
    return this.#ofPackage.has(kind);
  }

  /** The part of a kind (`custom-properties`) that the package itself names; null if there is none. */
  ofPackage(kind: string): XmlPart | null {
    return this.#part(this.#ofPackage.get(kind));
  }

  #part(name: string | undefined): XmlPart | null {
    const data = name === undefined ? undefined : this.opened.parts.get(name);
    if (name === undefined || data === undefined) return null;
    const known = this.#read.get(data);
    const part = known ?? xmlPart(name, data);
    if (known === undefined) this.#read.set(data, part);
    return part;
  }
}

/** The first tag of a part ends before so many characters. */
const mostHead = 16 * 1024;

/** Targets of the relations of a part (of the package for an empty name), by the last word of their type; the first of a kind counts. */
function relationsOf({ parts }: WordParts, part: string): Map<string, string> {
  const folder = folderOf(part);
  const data = parts.get(relationsName(part));
  const targets = new Map<string, string>();
  for (const one of data === undefined ? [] : xmlPart(part, data).root.children) {
    const kind = (one.attribute('Type') ?? '').split('/').at(-1) ?? '';
    if (one.attribute('TargetMode') === 'External' || targets.has(kind)) continue;
    targets.set(kind, resolve(folder, one.attribute('Target') ?? ''));
  }
  return targets;
}

/** The same by the ids of the relations. */
function targetsById({ parts }: WordParts, part: string): Map<string, string> {
  const data = parts.get(relationsName(part));
  const inside = data === undefined ? [] : xmlPart(part, data).root.children.filter((one) => one.attribute('TargetMode') !== 'External');
  return new Map(inside.map((one) => [one.attribute('Id') ?? '', resolve(folderOf(part), one.attribute('Target') ?? '')]));
}

/** The folder of a part, with the stroke behind it. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that says which others a part names. */
export function relationsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A name in the package, from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const pieces: string[] = [];
  for (const piece of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '.') pieces.push(piece);
  }
  return pieces.join('/');
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function xmlPart(name: string, data: Uint8Array): XmlPart {
  return new XmlPart(name, new TextDecoder().decode(data));
}

/** @throws Failure if a part of XML is broken, or where they are too large together */
function checkXml(file: string, parts: ReadonlyMap<string, Uint8Array>): void {
  let bytes = 0;
  let elements = 0;
  for (const [name, data] of parts) {
    if (!isXml(name)) continue;
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

/** Whether a name is that of a part of XML. */
export function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name);
}

/** Whether every part of XML is well-formed, and the package names its main part: what is checked before a filled form is written. */
export function isSound(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const complete = parts.has(contentTypesPart) && parts.has(relationsPart);
  const xml = [...parts].filter(([name]) => isXml(name));
  return complete && xml.every(([, data]) => typeof countElements(new TextDecoder().decode(data), Infinity) === 'number');
}

/** A name that leads out of the package or means something to a program, and not a part: `../a`, `/a`, `a\\b`, `__proto__`. */
function isUnsafe(name: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\\:\u0000-\u001F]|^\/|^__proto__$/u.test(name) || name.split('/').some((piece) => /^\.+$/u.test(piece));
}

/** The parts of a zip that is bounded, whose names lead nowhere else and whose sizes are true; whether one is named as macros are. */
function unpack(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): { readonly parts: Map<string, Uint8Array>; readonly hasMacros: boolean } {
  let total = 0;
  let count = 0;
  let hasMacros = false;
  const seen = new Set<string>();
  try {
    const parts = partsOfZip(bytes, ({ name, packed, size }) => {
      // Packing adds a little at most: a part that is larger packed lies about its size.
      if (packed > size * 1.01 + 64) throw wordFileFailure(file, 'word-file-broken', { part: name });
      total += size;
      count++;
      // Word and this program could take different ones of two parts of a name.
      if (isUnsafe(name) || seen.has(name.toLowerCase())) throw wordFileFailure(file, 'word-file-unsafe-name', { part: name });
      hasMacros ||= macroType.test(name);
      seen.add(name.toLowerCase());
      if (total > mostUnpackedBytes || count > mostParts)
        throw wordFileFailure(file, 'word-file-too-large', { megabytes: mostUnpackedBytes / 1024 / 1024 });
      return !name.endsWith('/') && wanted(name);
    });
    return { parts, hasMacros };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw error.part === null
      ? wordFileFailure(file, isZip(bytes) ? 'word-file-cut' : 'word-file-not-word')
      : wordFileFailure(file, 'word-file-broken', { part: error.part });
  }
}
