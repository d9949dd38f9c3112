/**
 * The numbering of a draft: groups of numbered siblings, and the least that explains why one does not count 1, 2, 3: a number used twice,
 * left out, out of order, or of another parent.
 */
import type { BodyNode, Rank, Section } from '../../model/index.js';
import type { LintContext, PlacedSection } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';

/** Numbered siblings of one rank that count together. */
export interface NumberGroup {
  readonly rank: Rank;
  readonly parent: Section | null;
  readonly items: readonly Section[];
  /** The number of each item, all parts of it, as the counting demands. */
  readonly expected: readonly (readonly number[])[];
  readonly faults: readonly NumberFault[];
}

export type NumberFaultKind = 'duplicate' | 'gap' | 'unordered' | 'wrongParent';

export interface NumberFault {
  readonly kind: NumberFaultKind;
  readonly group: NumberGroup;
  /** Whether it is the first of its kind in the group: it carries the renumbering of all. */
  readonly leads: boolean;
  /** Index of the first item that it is about, and of the first behind the last. */
  readonly from: number;
  readonly to: number;
  /** The part that has the number too, or that it changed places with. */
  readonly rival: Section | null;
  /** Last parts of the numbers that are left out. */
  readonly missing: readonly number[];
}

/** The numbered groups of a draft with their faults, in the order of the document. */
export const numberGroups = oncePerContext((context): readonly NumberGroup[] => findGroups(context));

/** All faults of a kind. */
export function* faultsOf(context: LintContext, kind: NumberFaultKind): Iterable<NumberFault> {
  for (const group of numberGroups(context)) for (const fault of group.faults) if (fault.kind === kind) yield fault;
}

/** Ranks that count through the whole document, whatever stands above them. */
const countedThrough: readonly Rank[] = ['article'];

interface OpenGroup {
  readonly rank: Rank;
  readonly parent: Section | null;
  readonly items: Section[];
  /** Index of the last item among its siblings. */
  last: number;
}

function findGroups(context: LintContext): NumberGroup[] {
  const open: OpenGroup[] = [];
  const byParent = new Map<Section | null, Map<Rank, OpenGroup>>();
  let appendix: number | null = null;
  let through = new Map<Rank, OpenGroup>();
  for (const placed of context.sections) {
    const { section, parent } = placed;
    const { rank, numbers } = section.label;
    if (placed.appendix !== appendix) {
      appendix = placed.appendix;
      through = new Map();
      byParent.delete(null);
    }
    if (numbers.length === 0) continue;
    const groups = countedThrough.includes(rank) ? through : (byParent.get(parent) ?? new Map<Rank, OpenGroup>());
    if (groups !== through) byParent.set(parent, groups);
    let group = groups.get(rank);
    if (group === undefined || (groups !== through && beginsAnew(placed, group))) {
      group = { rank, parent: groups === through ? null : parent, items: [], last: 0 };
      groups.set(rank, group);
      open.push(group);
    }
    group.items.push(section);
    group.last = placed.index;
  }
  return judge(open);
}

/** Whether a number 1 opens a list of its own: something without a label that leads it in stands between it and the list before. */
function beginsAnew({ section, siblings, index }: PlacedSection, group: OpenGroup): boolean {
  return section.label.numbers.at(-1) === 1 && siblings.slice(group.last + 1, index).some(leadsIn);
}

function leadsIn(node: BodyNode): boolean {
  if (node.type === 'table' || node.type === 'picture' || node.type === 'pageBreak') return true;
  if (node.type === 'section') return node.label.numbers.length === 0 || node.heading;
  return node.heading || /[:.]\s*$/u.test(node.text.value.slice(-3));
}

/**
 * Faults of each group; a group may go on counting where the group of the same rank before it ended. Where a heading is left out, what
 * stood under it now stands under the part before the gap: its numbers are no fault of their own.
 */
function judge(open: readonly OpenGroup[]): NumberGroup[] {
  const lastOf = new Map<Rank, number>();
  const numbersSeen = new Map<string, Section>();
  const leftOut = new Map<Section, readonly number[]>();
  return open.map((group) => {
    const judged = judgeGroup(group, lastOf.get(group.rank) ?? 0, numbersSeen, leftOut);
    lastOf.set(group.rank, group.items.at(-1)?.label.numbers.at(-1) ?? 0);
    for (const item of group.items) if (item.label.numbers.length > 1) keepFirst(numbersSeen, item.label.numbers.join('.'), item);
    return judged;
  });
}

function keepFirst(seen: Map<string, Section>, key: string, item: Section): void {
  if (!seen.has(key)) seen.set(key, item);
}

function judgeGroup(
  open: OpenGroup,
  before: number,
  seen: ReadonlyMap<string, Section>,
  leftOut: Map<Section, readonly number[]>,
): NumberGroup {
  const { rank, parent, items } = open;
  const prefix = prefixOf(open);
  const values = items.map(({ label }): number | null => (hasPrefix(label.numbers, prefix) ? (label.numbers.at(-1) ?? 0) : null));
  const goesOn = before > 0 && values[0] === before + 1 && items[0]?.label.numbers.length === 1;
  const counted = count(values, goesOn ? before + 1 : 1);
  const lead = prefix ?? items[0]?.label.numbers.slice(0, -1) ?? [];
  const orphans = parent === null ? [] : (leftOut.get(parent) ?? []);
  const isOrphan = (index: number): boolean => values[index] === null && orphans.includes(items[index]?.label.numbers.at(-2) ?? 0);
  const expected = counted.expected.map((value, index) => (isOrphan(index) ? (items[index]?.label.numbers ?? []) : [...lead, value]));
  const group = { rank, parent, items, expected, faults: [] as NumberFault[] };
  const kinds = new Set<NumberFaultKind>();
  const fault = (kind: NumberFaultKind, from: number, to: number, rival: Section | null = null, left: readonly number[] = []): void => {
    group.faults.push({ kind, group, leads: !kinds.has(kind), from, to, rival, missing: left });
    kinds.add(kind);
  };
  for (let from = 0; from < values.length; from++) {
    if (values[from] !== null || isOrphan(from)) continue;
    let to = from + 1;
    while (to < values.length && values[to] === null && !isOrphan(to)) to++;
    for (let index = from; index < to; index++) {
      const rival = seen.get(items[index]?.label.numbers.join('.') ?? '');
      if (rival !== undefined) fault('duplicate', index, index + 1, rival);
    }
    fault('wrongParent', from, to);
    from = to - 1;
  }
  if (isCounted(open, values)) {
    for (const one of counted.faults) {
      fault(one.kind, one.from, one.to, one.rival === null ? null : (items[one.rival] ?? null), one.missing);
      const last = items[one.from - 1];
      if (one.kind === 'gap' && last !== undefined) leftOut.set(last, one.missing);
    }
  }
  return group;
}

/** A lone number other than 1 is hardly a label that counts: a line that begins with a figure. */
function isCounted({ rank, items }: OpenGroup, values: readonly (number | null)[]): boolean {
  if (items.length > 1 || values[0] === null) return true;
  return rank === 'roman' ? (values[0] ?? 0) <= 3 : rank === 'decimal2' || rank === 'decimal3' || rank === 'article';
}

/**
 * What the numbers of a group begin with: the number of the part above it (`3` for 3.1, 3.2). Null where that is not fixed: one number
 * alone, or a parent that is not numbered so.
 */
function prefixOf({ rank, parent, items }: OpenGroup): readonly number[] | null {
  if (rank !== 'decimal2' && rank !== 'decimal3') return null;
  if (parent === null || !['arabic', 'decimal2', 'article', 'letter'].includes(parent.label.rank)) return commonPrefix(items);
  const own = parent.label.numbers;
  if ((items[0]?.label.numbers.length ?? 0) !== own.length + 1) return commonPrefix(items);
  return own;
}

/** The prefix of the first item, where all have it. */
function commonPrefix(items: readonly Section[]): readonly number[] | null {
  const first = items[0]?.label.numbers.slice(0, -1) ?? [];
  return items.every(({ label }) => hasPrefix(label.numbers, first)) ? first : null;
}

function hasPrefix(numbers: readonly number[], prefix: readonly number[] | null): boolean {
  return prefix === null || (numbers.length === prefix.length + 1 && prefix.every((number, index) => numbers[index] === number));
}

interface CountFault {
  readonly kind: Exclude<NumberFaultKind, 'wrongParent'>;
  from: number;
  to: number;
  rival: number | null;
  readonly missing: readonly number[];
}

/**
 * Counts the values from `first` on; null counts as whatever belongs there. Each value that does not fit is explained by the values around
 * it: it is wrong where the next goes on behind it, too many where the next stands in its place, and behind a gap where the next follows
 * it.
 */
export function count(values: readonly (number | null)[], first: number): { expected: number[]; faults: CountFault[] } {
  const faults: CountFault[] = [];
  const where = new Map<number, number>();
  const strays: CountFault[] = [];
  const expected: number[] = [];
  let next = first;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    expected.push(first + index);
    if (value === null || value === next) {
      if (value !== null) where.set(value, index);
      next++;
      continue;
    }
    const after = values[index + 1];
    const third = values[index + 2];
    if (value === next + 1 && after === next && (third === undefined || third === null || third === next + 2)) {
      faults.push({ kind: 'unordered', from: index, to: index + 2, rival: null, missing: [] });
      expected.push(first + index + 1);
      where.set(value, index).set(next, index + 1);
      next += 2;
      index++;
    } else if (after === next + 1 || (after === undefined && value < next)) {
      const stray: CountFault = { kind: 'unordered', from: index, to: index + 1, rival: null, missing: [] };
      faults.push(stray);
      strays.push(stray);
      next++;
    } else if (after === next) {
      const extra: CountFault = { kind: 'unordered', from: index, to: index + 1, rival: null, missing: [] };
      faults.push(extra);
      strays.push(extra);
    } else if (value > next) {
      faults.push({
        kind: 'gap',
        from: index,
        to: index + 1,
        rival: null,
        missing: Array.from({ length: Math.min(value - next, 20) }, (_, at) => next + at),
      });
      where.set(value, index);
      next = value + 1;
    } else {
      const run: CountFault = { kind: 'unordered', from: index, to: index + 1, rival: null, missing: [] };
      while (values[run.to] === (values[run.to - 1] ?? 0) + 1 && values[run.to] !== next) run.to++;
      for (let at = index + 1; at < run.to; at++) expected.push(first + at);
      faults.push(run);
      strays.push(run);
      index = run.to - 1;
    }
  }
  return { expected, faults: explain(strays, faults, values, expected, where) };
}

/** Tells strays that have another's number from those that stand in the wrong order, and joins two that changed places. */
function explain(
  strays: readonly CountFault[],
  faults: CountFault[],
  values: readonly (number | null)[],
  expected: readonly number[],
  where: ReadonlyMap<number, number>,
): CountFault[] {
  const dropped = new Set<CountFault>();
  const byExpected = new Map(strays.map((stray) => [expected[stray.from], stray]));
  const gaps = new Map(faults.filter(({ kind }) => kind === 'gap').flatMap((gap) => gap.missing.map((number) => [number, gap] as const)));
  const result = new Map<CountFault, CountFault>();
  for (const stray of strays) {
    if (dropped.has(stray)) continue;
    const value = values[stray.from] ?? 0;
    const other = byExpected.get(value);
    const rival = where.get(value);
    const gap = gaps.get(value);
    if (other !== undefined && other !== stray && values[other.from] === expected[stray.from]) {
      dropped.add(other);
      result.set(stray, { ...stray, rival: other.from });
    } else if (rival !== undefined) {
      result.set(stray, { ...stray, kind: 'duplicate', rival });
    } else if (gap !== undefined && gap.missing.length === 1) {
      dropped.add(gap);
    }
  }
  return faults.filter((fault) => !dropped.has(fault)).map((fault) => result.get(fault) ?? fault);
}
