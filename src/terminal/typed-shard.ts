/** A shard as a person or a scheduler types it. */
import { failure } from '../model/index.js';
import type { Shard } from '../workspace/many/shards.js';

/**
 * The shard `2/4`, the second of four; null where none is typed.
 *
 * @throws Failure `malformed-shard`
 */
export function readShard(typed: string | undefined): Shard | null {
  if (typed === undefined) return null;
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/u.exec(typed) ?? [];
  if (index === undefined || Number(index) > Number(count)) throw failure('-', 'malformed-shard', typed);
  return { index: Number(index), count: Number(count) };
}
