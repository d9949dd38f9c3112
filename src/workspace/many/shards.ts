/** Work that several machines share: each takes its part of the files. */

/** The part of a run: `{index: 2, count: 4}` is the second of four. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files of a shard: a stretch of the list, so that the shards one after the other are the whole in its order. */
export function shardOf<T>(files: readonly T[], { index, count }: Shard): readonly T[] {
  return files.slice(Math.floor(((index - 1) * files.length) / count), Math.floor((index * files.length) / count));
}

/** What the result of a shard says of itself: the last item of an array, the last line of JSONL. */
export interface ShardItem {
  readonly file: '';
  readonly shard: Shard;
  readonly findings: readonly [];
}

export function shardItem(shard: Shard): ShardItem {
  return { file: '', shard, findings: [] };
}
