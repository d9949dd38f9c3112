/**
 * A baseline: what was found before, so that only what is new is reported. Robust to lines that move: findings are known by their words.
 */
import type { Finding } from '../model/index.js';

/** How many findings of one rule and one wording a file had; sorted by rule, then by words. */
export interface BaselineEntry {
  readonly rule: string;
  readonly words: string;
  readonly count: number;
}

/** By path of the file, sorted. */
export type Baseline = Readonly<Record<string, readonly BaselineEntry[]>>;

/** Longest wording that is kept. */
const longestWords = 200;

/** The baseline of what was found in one file; `lineOf` gives the text of a line. */
export function baselineOf(findings: readonly Finding[], lineOf: (line: number) => string): BaselineEntry[] {
  const counts = new Map<string, BaselineEntry>();
  for (const one of findings) {
    const words = wordsOf(one, lineOf);
    const key = `${one.ruleId}|${words}`;
    counts.set(key, { rule: one.ruleId, words, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => compare(one.rule, other.rule) || compare(one.words, other.words));
}

/** The findings that a baseline does not know: of each rule and wording those beyond its count. */
export function beyondBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  lineOf: (line: number) => string,
): Finding[] {
  const left = new Map<string, number>();
  for (const { rule, words, count } of entries) left.set(`${rule}|${words}`, (left.get(`${rule}|${words}`) ?? 0) + count);
  return findings.filter((one) => {
    const key = `${one.ruleId}|${wordsOf(one, lineOf)}`;
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** What was found, or where nothing is quoted the line that it stands in, without regard to white space. */
function wordsOf({ actual, line, messageId, column }: Finding, lineOf: (line: number) => string): string {
  const words = actual ?? (line === 1 && column === 1 ? messageId : lineOf(line));
  return words
    .slice(0, 10 * longestWords)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestWords);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
