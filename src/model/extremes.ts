/** The greatest and the least of a list as long as a text: an engine's call stack bounds the arguments of `Math.max`. */

/** The greatest number; negative infinity of none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
}

/** The least number; infinity of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.min(most, number), Number.POSITIVE_INFINITY);
}
