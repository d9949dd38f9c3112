import slips from '../../../templates/tu-vung/nham-chu.yaml';

/**
 * Slips that make another real word, as pairs of syllables: each stands where clerks' texts were seen to have it, or is a confusion of
 * tones and sounds (hỏi and ngã, s and x, ch and tr) between a common pair and a pair that does not exist. `notAfter` and `notBefore`
 * are the syllables with which the pair is sound (`lịch sử đổi mới`, `khả năng xuất khẩu`); with `onlyAfter` it speaks behind those alone.
 */
interface Slip {
  readonly right: string;
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly onlyAfter?: readonly string[];
}

export const realWordSlips: ReadonlyMap<string, Slip> = new Map<string, Slip>([
  ...Object.entries(slips.plain).map(([slip, right]) => [slip, { right }] as const),
  ...Object.entries(slips.guarded),
]);

/** Words of one syllable that are slips beside a noun of their kind, a comma or `và` between: `thô, xóm`. */
export const listedSlips: ReadonlyMap<string, { readonly right: string; readonly before: readonly string[] }> = new Map(
  Object.entries(slips.listed),
);

/** First syllables of all slips. */
export const slipBeginnings: ReadonlySet<string> = new Set(Array.from(realWordSlips.keys(), (pair) => pair.split(' ')[0] ?? ''));
