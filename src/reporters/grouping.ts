/** Equal findings of a document together: a person reads a few of them, and where the others are. */
import { unitOf, word, type Language } from '../messages/index.js';
import type { Finding, Severity } from '../model/index.js';

/** Most findings of a rule that are shown one by one, and how many of more stand before the line that tells where the others are. */
const mostOfRule = 10;
const firstOfRule = 5;

/** The findings of one rule: those that are shown, and those of which only the lines are told. */
export interface Group {
  readonly shown: readonly Finding[];
  readonly rest: readonly Finding[];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings by rule: errors before warnings before what is for the author to weigh; of one severity as they come. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const byRule = new Map<string, Finding[]>();
  for (const one of findings.toSorted((first, second) => ranks[first.severity] - ranks[second.severity])) {
    const key = `${one.severity} ${one.ruleId}`;
    const group = byRule.get(key);
    if (group === undefined) byRule.set(key, [one]);
    else group.push(one);
  }
  return [...byRule.values()].map((group) => {
    const many = group.length > mostOfRule && new Set(group.map(({ line }) => line)).size > 1;
    return { shown: many ? group.slice(0, firstOfRule) : group, rest: many ? group.slice(firstOfRule) : [] };
  });
}

/** Where the findings are that a group does not show; null if it shows all. */
export function wordRest({ rest }: Group, language: Language): string | null {
  const [first] = rest;
  if (first === undefined) return null;
  const key = ({ line: 'moreEqual', paragraph: 'moreEqualParagraphs', page: 'moreEqualPages' } as const)[unitOf(first)];
  return word(key, language, { count: rest.length, lines: [...new Set(rest.map(({ line, page }) => page ?? line))] });
}
