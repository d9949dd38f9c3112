/** (a Word draft, its findings and fixes, what people decided before) -> changes, comments and a summary in a copy of it. */
export { isReviewer } from './authors.js';
export { ChangedText, type Change } from './changed-text.js';
export { Decisions, untouchedMarks } from './decisions.js';
export type { PlacedFinding } from './finding-groups.js';
export { joinedInWords } from './offered-changes.js';
export { isIssued } from './issued.js';
export { planReview, type ReviewPlan } from './review-plan.js';
export { endInLine, typeLineOf } from './type-line.js';
