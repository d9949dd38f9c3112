/** Lines of findings, and stretches of lines that comments silence, by rule: each is asked for in the logarithm of their number. */

/** Key of what holds for all rules. */
export const allRules = '';

/** Lines from `from` on, before `to`. */
export interface LineStretch {
  readonly from: number;
  readonly to: number;
}

/** The lines of the findings of each rule, and of all, in order. */
export function linesByRule(
  findings: Iterable<{ readonly ruleId: string; readonly line: number }>,
): ReadonlyMap<string, readonly number[]> {
  const byRule = new Map<string, number[]>([[allRules, []]]);
  for (const { ruleId, line } of findings) {
    for (const rule of [allRules, ruleId]) {
      const lines = byRule.get(rule) ?? [];
      byRule.set(rule, lines);
      lines.push(line);
    }
  }
  for (const lines of byRule.values()) lines.sort((one, other) => one - other);
  return byRule;
}

/** Whether one of the lines, which are in order, is in the stretch. */
export function hasLine(lines: readonly number[] = [], from: number, to: number): boolean {
  return (lines[firstIndex(0, lines.length, (at) => (lines[at] ?? 0) >= from)] ?? Infinity) < to;
}

/** The stretches of each rule, and of all rules where none is named, in order and without overlap. */
export function stretchesByRule(
  silencing: Iterable<LineStretch & { readonly rules: readonly string[] }>,
): ReadonlyMap<string, readonly LineStretch[]> {
  const byRule = new Map<string, LineStretch[]>();
  for (const { rules, from, to } of silencing) {
    for (const rule of rules.length === 0 ? [allRules] : rules) {
      const stretches = byRule.get(rule) ?? [];
      byRule.set(rule, stretches);
      stretches.push({ from, to });
    }
  }
  return new Map(Array.from(byRule, ([rule, stretches]) => [rule, join(stretches)]));
}

function join(stretches: LineStretch[]): LineStretch[] {
  const joined: LineStretch[] = [];
  for (const { from, to } of stretches.sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || from > last.to) joined.push({ from, to });
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return joined;
}

/** Whether a line is in one of the stretches, which are in order and do not overlap. */
export function isIn(stretches: readonly LineStretch[] = [], line: number): boolean {
  return (stretches[firstIndex(0, stretches.length, (at) => (stretches[at]?.to ?? 0) > line)]?.from ?? Infinity) <= line;
}

/** The first number from `from` on that something holds for, where it holds for all behind it; `to` where it holds for none before. */
export function firstIndex(from: number, to: number, holds: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
