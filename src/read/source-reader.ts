/** What a source says before its structure is found, and what a reader of one kind of source is. */
import type { Finding, Source } from '../model/index.js';
import type { Block, FootnoteBlock } from './block.js';
import type { FrontMatter } from './yaml/front-matter.js';

/** What a source says before its structure is found. */
export interface SourceBlocks {
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
  readonly findings: readonly Finding[];
  /** Whether the head could not be read at all. */
  readonly broken: boolean;
}

/** Reads sources of one kind. It never fails: what it does not understand is kept and reported. */
export type SourceReader = (source: Source) => Promise<SourceBlocks>;
