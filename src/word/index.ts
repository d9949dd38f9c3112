/** What the other rooms ask of Word files. */
export { readWordDocument } from './text-walk.js';
export { readPageFacts } from './page-facts.js';
export { shownBesides, type Shown, type ShownKind } from './left-out.js';
export { bytesOfParts, placedPicture, type PlacedPicture } from './pictures.js';
export { paragraphsIn } from './word-document.js';
export { Annotator } from './writing/annotator.js';
export { barrierOf } from './writing/barriers.js';
export { offerDigits } from './writing/kept-offers.js';
export {
  keptOffers,
  readMarks,
  withoutMarks,
  type ExistingChange,
  type ExistingComment,
  type ExistingMarks,
} from './writing/existing-marks.js';
export type { Refusal, WordComment, WordEdit } from './writing/marks.js';
export type { WordBlock, WordCell, WordDocument, WordParagraph, WordRun, WordTable } from './word-document.js';
export { partsOfZip, ZipFault, type ZipEntry } from './zip-parts.js';
