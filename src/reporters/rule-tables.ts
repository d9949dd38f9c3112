/** Tables of the rules of a run: how often each spoke, how long each took. */
import type { RuleCard } from '../lint/index.js';
import { word, type Language } from '../messages/index.js';
import { formatTable } from './table.js';

/** The rules by how often they speak. */
export function formatCounts(counts: ReadonlyMap<string, number>, rules: readonly RuleCard[], language: Language): string {
  const severities = new Map(rules.map(({ id, severity }) => [id, word(severity, language)]));
  const rows = [...counts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([rule, count]) => [String(count), rule, severities.get(rule) ?? '']);
  if (rows.length === 0) return '';
  return `${formatTable([[word('statisticsCount', language), word('timingTitle', language), word('severity', language)], ...rows])}\n`;
}

/** The rules by the time that they took. */
export function formatTimes(times: ReadonlyMap<string, number>, language: Language): string {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times]
    .toSorted(([, one], [, other]) => other - one)
    .map(([rule, time]) => [rule, `${time.toFixed(2)} ms`, `${((100 * time) / (all || 1)).toFixed(1)}%`]);
  return formatTable([[word('timingTitle', language), 'ms', word('timingShare', language)], ...rows, ['', `${all.toFixed(2)} ms`, '100%']]);
}
