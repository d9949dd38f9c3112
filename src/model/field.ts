/** A value with the words that say it. */
import type { Position, Source } from './source.js';
import { placeOf, unplacedText, type Text } from './text.js';

/** Where a value of the model was read. */
export type Origin = 'frontMatter' | 'body' | 'config';

/** A value with its printed text. `position` is null only for values of the office's configuration. */
export interface Field<T> {
  readonly value: T;
  readonly printed: Text;
  readonly position: Position | null;
  readonly origin: Origin;
}

/** A value that a source prints; `place`: what its place is told by, where that is not all of it. */
export function fieldOf<T>(source: Source, printed: Text, value: T, origin: Origin = 'body', place: Text = printed): Field<T> {
  return { value, printed, position: placeOf(source, place), origin };
}

/** A value of the office's configuration, or of the command line: it stands in no source. */
export function configuredField<T>(value: T, printed: string): Field<T> {
  return { value, printed: unplacedText(printed), position: null, origin: 'config' };
}
