/** A Word file of an office's own, of which styles or a form are taken: its parts as trees. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { openWordParts, partsOfType, wordFileFailure, type WordParts } from '../../word/word-parts.js';

/** The parts of a Word file by name. */
export class WordPackage {
  readonly #trees = new Map<string, Document>();

  constructor(readonly opened: WordParts) {}

  /** As the caller named it. */
  get file(): string {
    return this.opened.file;
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.opened.parts;
  }

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
    return partsOfType(this.opened, type);
  }
}

/** @throws Failure if the bytes are no zip, no Word file, hold a macro, or unpack to too much */
export function openWordPackage(bytes: Uint8Array, file: string): WordPackage {
  return new WordPackage(openWordParts(bytes, file));
}
