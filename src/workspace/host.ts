/** What a workspace sees of the world: files to read, and nothing else. Who opens it (terminal, page, editor) hands it in. */

/** What was read, or why nothing was. */
export type FileRead =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' | 'folder' | 'special' }
  | { readonly kind: 'large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What stands at a path; `special` is a device, a pipe or a socket. */
export type FileKind = 'file' | 'folder' | 'special';

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}

/** What another program made of a file, or why nothing is there: the program is absent, or failed and perhaps said why. */
export type Conversion =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is a Word file once LibreOffice has converted it, by the ending of such files. */
export type OlderKind = '.doc' | '.rtf' | '.odt';

/** Other programs of the place, which read what dvplan does not. */
interface Converters {
  /** The Word file (`.docx`) of a file of another kind. */
  toWord(bytes: Uint8Array, kind: OlderKind): Promise<Conversion>;
  /** The text of a PDF as it is laid out, a form feed behind each page. */
  textOfPdf(bytes: Uint8Array): Promise<Conversion>;
}

/** How paths are written where the files are: the functions of Node's `path`. */
export interface Paths {
  resolve(...parts: string[]): string;
  join(...parts: string[]): string;
  dirname(path: string): string;
  basename(path: string, ending?: string): string;
  extname(path: string): string;
  relative(from: string, to: string): string;
}

/**
 * The files of a place. Paths are absolute (`/van-phong/ke-hoach.md`); each answer comes at once, without a
 * promise: one file after the other is read, and each way through the event loop costs more than the reading.
 */
export interface Host {
  readonly paths: Paths;
  /** The folder that names count from, and that messages name files from. */
  readonly folder: string;
  /** Folders above which nothing belongs to the person: the search for a configuration ends there. */
  readonly homes: readonly string[];
  /** The bytes of a regular file of at most so many bytes; of another kind nothing is opened. */
  read(path: string, most: number): FileRead;
  /** What stands at a path, links followed; null if nothing does. */
  stat(path: string): FileKind | null;
  /** What stands in a folder; null if it cannot be read. */
  list(folder: string): readonly FolderEntry[] | null;
  /** The path with all links followed; null if nothing stands there. */
  real(path: string): string | null;
  /** A place may have none, as a browser. */
  readonly converters?: Converters;
}
