/** The results of shards, put together again: what a linter that does a shard need not load. */
import type { Coverage } from '../outputs/synthesis/coverage.js';
import { coverageIn } from '../outputs/synthesis/coverage-json.js';
import type { Shard } from './shards.js';

/** A result of a shard: its items, of an array or of lines, or plans against their superior's. */
export type Part = ListPart | CoveragePart;

export interface ListPart {
  readonly form: 'array' | 'lines';
  readonly items: readonly unknown[];
  readonly shard: Shard;
}

export interface CoveragePart {
  readonly form: 'coverage';
  readonly coverage: Coverage;
  readonly shard: Shard;
}

/** The part in a text; null if it is none, or was cut off. */
export function readPart(text: string): Part | null {
  return coveragePart(text) ?? listPart(text);
}

function coveragePart(text: string): CoveragePart | null {
  if (!text.startsWith('{')) return null;
  try {
    const whole: unknown = JSON.parse(text);
    const coverage = coverageIn(whole);
    return coverage !== null && isSharded(whole) ? { form: 'coverage', coverage, shard: whole.shard } : null;
  } catch {
    return null;
  }
}

function listPart(text: string): ListPart | null {
  const form = text.startsWith('[') ? 'array' : 'lines';
  try {
    const items: unknown = form === 'array' ? JSON.parse(text) : linesOf(text).map((line): unknown => JSON.parse(line));
    const last: unknown = Array.isArray(items) ? items.at(-1) : null;
    return Array.isArray(items) && isSharded(last) ? { form, items: items.slice(0, -1), shard: last.shard } : null;
  } catch {
    return null;
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function isSharded(item: unknown): item is { readonly shard: Shard } {
  if (typeof item !== 'object' || item === null || !('shard' in item)) return false;
  const { shard } = item;
  if (typeof shard !== 'object' || shard === null || !('index' in shard) || !('count' in shard)) return false;
  return [shard.index, shard.count].every((one) => Number.isInteger(one) && Number(one) > 0) && Number(shard.index) <= Number(shard.count);
}

/** Of the shards of a run those that no part is of, and those that several are of; a part of another run counts as one too many. */
export function faultsOf(parts: readonly Part[]): { readonly missing: readonly number[]; readonly repeated: readonly number[] } {
  const count = parts[0]?.shard.count ?? 0;
  const times = new Map<number, number>();
  for (const { shard } of parts) {
    const index = shard.count === count ? shard.index : -shard.index;
    times.set(index, (times.get(index) ?? 0) + 1);
  }
  const missing: number[] = [];
  for (let index = 1; index <= count; index++) if (!times.has(index)) missing.push(index);
  return { missing, repeated: [...times].flatMap(([index, found]) => (found > 1 || index < 0 ? [Math.abs(index)] : [])) };
}

/** The parts in the order of the run. */
export function inOrder<P extends Part>(parts: readonly P[]): readonly P[] {
  return parts.toSorted((one, other) => one.shard.index - other.shard.index);
}

/** The parts put together, as one run writes it: what each of several tells of a configuration that they share is told once. */
export function mergedText(parts: readonly ListPart[]): string {
  const told = new Set<string>();
  const ordered = inOrder(parts);
  const items = ordered.flatMap((part) =>
    part.items.filter((item) => {
      const key = JSON.stringify(item);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    }),
  );
  const asLines = ordered.some(({ form }) => form === 'lines');
  return asLines ? items.map((item) => `${JSON.stringify(item)}\n`).join('') : `${JSON.stringify(items, null, 2)}\n`;
}
