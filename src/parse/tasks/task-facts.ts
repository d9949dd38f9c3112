/** Facts of a task, each with the words that say it. */
import { fieldOf, partOf, type Field, type Source, type Text } from '../../model/index.js';

/** A fact that a text says in these words; the whole text where it words it otherwise. */
export function factIn<T>(source: Source, text: Text, words: string, value: T): Field<T> {
  return fieldOf(source, partOf(text, words) ?? text, value);
}

/** Facts of which a text names several. */
export function factsIn(source: Source, text: Text, words: readonly string[]): Field<string>[] {
  return words.map((one) => factIn(source, text, one, one));
}
