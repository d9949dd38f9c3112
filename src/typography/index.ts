/** How wide words are when they are printed. */
export { pointsInMillimetre } from './lengths.js';
export { longestWord, setCase, textWidth, type Typeface } from './text-width.js';
