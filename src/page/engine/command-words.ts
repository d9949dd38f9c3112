/** What a page says with the words of the command line: of comparisons and reviewed copies. The build puts it in the place of them all. */
import { comparisonWords } from '../../messages/comparison.js';
import { reviewCommandWords } from '../../messages/word/review.js';

export const commandWords = { ...comparisonWords, ...reviewCommandWords };
