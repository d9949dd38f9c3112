/** Words that stand twice in a row and are sound: reduplications, and compounds that meet (`hành vi vi phạm`). */
import words from '../../../templates/tu-vung/lap-tu.yaml';

/** Words that are said twice. */
export const reduplications: ReadonlySet<string> = new Set(words.reduplications);

/** Words that hold sentences together; two of one in a row are a slip, unless `soundBetween` knows better. */
export const functionWords: ReadonlySet<string> = new Set(words.functionWords);

/**
 * Function words whose doubling is sound between these: `một số số liệu`, `kèm theo theo dõi`. The first is the word before, the second the
 * one behind.
 */
export const soundBetween: Readonly<Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>> =
  words.soundBetween;

/** Pairs that are said twice: `từng bước từng bước`. */
export const soundPairs: ReadonlySet<string> = new Set(words.soundPairs);
