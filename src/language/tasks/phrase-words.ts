/** The words of a text with the marks behind them, and whether a phrase of a list stands at one of them. */

export interface PhraseWord {
  readonly text: string;
  readonly lower: string;
  /** Offsets in the text, without the mark. */
  readonly start: number;
  readonly end: number;
  /** `,`, `;`, `:`, `.`, a bracket or nothing. */
  readonly mark: string;
}

/** Longest phrase of a list, words. */
const longestPhrase = 6;

/** The first words of a text; a dash that stands alone is a word. */
export function phraseWords(text: string, most = 80): PhraseWord[] {
  const words: PhraseWord[] = [];
  for (const { 0: run, index } of text.matchAll(/[^\s,;:.()“”"]{1,40}(?:\.(?=[A-ZĐ0-9]))?|[,;:.()“”"]/gu)) {
    const before = words.at(-1);
    if (/^[,;:.()“”"]$/u.test(run)) {
      if (before !== undefined && before.mark === '') words[words.length - 1] = { ...before, mark: run };
      continue;
    }
    if (words.length >= most) break;
    words.push({ text: run, lower: run.toLowerCase(), start: index, end: index + run.length, mark: '' });
  }
  return words;
}

/** How many words the longest phrase of the list has that stands at an index, with no mark inside; 0 where none does. */
export function phraseAt(list: ReadonlySet<string>, words: readonly PhraseWord[], index: number): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= longestPhrase; length++) {
    const word = words[index + length - 1];
    if (word === undefined) break;
    phrase = length === 1 ? word.lower : `${phrase} ${word.lower}`;
    if (list.has(phrase)) longest = length;
    if (word.mark !== '') break;
  }
  return longest;
}

/** Whether a word begins with a capital letter or a figure. */
export function isNameLike({ text, lower }: PhraseWord): boolean {
  return text.charAt(0) !== lower.charAt(0) || /^\d/u.test(text);
}
