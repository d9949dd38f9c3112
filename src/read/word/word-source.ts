/** Bytes of a Word file -> Source: its text, a paragraph a line. */
import { failure, isCompoundFile, Source, type PageFacts } from '../../model/index.js';
import { readPageFacts, readWordDocument, type PlacedPicture, type WordDocument } from '../../word/index.js';
import { checkLetters, checkSize, maximumWordBytes } from '../decode.js';

/** The text of a Word file, and all that its reader needs besides. */
export class WordSource extends Source {
  #page: PageFacts | null | undefined;

  /** @param pictures those that are read as parts of the text; the others are told of alone */
  constructor(
    readonly document: WordDocument,
    readonly pictures: readonly PlacedPicture[] = [],
  ) {
    super(document.file, document.text, 'word');
  }

  /** The same file with pictures as parts of its text. */
  withPictures(pictures: readonly PlacedPicture[]): WordSource {
    return new WordSource(this.document, pictures);
  }

  /** A file without styles is a text that a program wrapped: nobody gave it a page. */
  override get page(): PageFacts | null {
    if (this.#page === undefined) this.#page = this.document.parts.related('styles') === null ? null : readPageFacts(this.document);
    return this.#page;
  }
}

/**
 * Reads a Word file as it stands when all changes in it are accepted.
 *
 * @throws Failure `word-file-...` if it may not be opened, `source-too-large`, `empty-source` or `legacy-encoding`
 */
export function decodeWordSource(file: string, bytes: Uint8Array): WordSource {
  checkSize(file, bytes, maximumWordBytes);
  if (isCompoundFile(bytes)) throw failure(file, isEncrypted(bytes) ? 'word-file-encrypted' : 'word-file-legacy', file);
  const document = readWordDocument(bytes, file);
  checkLetters(file, document.text);
  return new WordSource(document);
}

const encryptedStream = 'EncryptedPackage';

/** Whether bytes are a compound file that names the stream of an encrypted package (MS-OFFCRYPTO, 2.3.4.4), in UTF-16. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) && new TextDecoder('latin1').decode(bytes).includes([...encryptedStream].join('\0'));
}
