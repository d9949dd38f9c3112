/** What the other rooms ask of Word files. */
export { readWordDocument } from './text-walk.js';
export { paragraphsIn } from './word-document.js';
export { Annotator } from './writing/annotator.js';
export type { WordComment, WordEdit } from './writing/marks.js';
export type { WordBlock, WordCell, WordDocument, WordParagraph, WordRun, WordTable } from './word-document.js';
