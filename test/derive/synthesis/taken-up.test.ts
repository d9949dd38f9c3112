import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WantedTasks } from '../../../src/derive/synthesis/taken-up.js';

interface Pair {
  readonly parent: string;
  readonly own: string;
  readonly same: boolean;
}

function pairsOf(file: string): readonly Pair[] {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Pair[];
}

/** All tasks against all sentences: each sentence stands beside those of the other pairs. */
function measure(pairs: readonly Pair[]): { precision: number; recall: number; doubtful: number; wrong: string[] } {
  const tasks = pairs.map(({ parent }, index) => ({ id: `t${index}`, text: parent, cites: [] }));
  const sentences = pairs.map(({ own }) => ({ text: own, ids: [], cites: [] }));
  const found = [...new WantedTasks(tasks).findIn(sentences).values()];
  const right = (index: number): boolean => found[index]?.sentence === sentences[index] && pairs[index]?.same === true;
  const there = found.flatMap(({ state }, index) => (state === 'there' ? [index] : []));
  return {
    precision: there.filter(right).length / there.length,
    recall: there.filter(right).length / pairs.filter(({ same }) => same).length,
    doubtful: found.filter(({ state }) => state === 'doubtful').length,
    wrong: there.filter((index) => !right(index)).map((index) => pairs[index]?.parent ?? ''),
  };
}

describe('a task that a subordinate takes up', () => {
  it.each(['pairs.yaml', 'unseen-pairs.yaml'])('is told from near misses: %s', (file) => {
    const measured = measure(pairsOf(file));
    expect(measured.wrong).toEqual([]);
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.recall).toBeGreaterThanOrEqual(0.8);
  });
});
