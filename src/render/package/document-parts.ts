/** The parts of a Word file as docx writes them, before any zip. */
import { Packer, type Document } from 'docx';

/** A part's text or bytes by its path in the package. */
export type Parts = Map<string, string | Uint8Array>;

/** A part that stands in for docx's own. */
export interface PartOverride {
  readonly path: string;
  readonly data: string;
}

/** What docx's `Packer` does before it zips; it has no public way to ask for the parts alone. */
interface PartWriter {
  readonly compiler: {
    compile(document: Document, indent: undefined, overrides: readonly PartOverride[]): ReadonlyMap<string, string | Uint8Array>;
  };
}

/**
 * Writes the parts of a document. docx zips them at once with dates of its own, and to unzip and zip them again takes longer than to
 * write them; its version is pinned, and a test holds this way in.
 */
export function documentParts(document: Document, overrides: readonly PartOverride[]): Parts {
  return new Map((Packer as unknown as PartWriter).compiler.compile(document, undefined, overrides));
}
