/** The renumbering of a group, with all that stands below it and every reference to it. */
import type { Edit, Fix, Section } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import { labelWith, numberText } from './label-text.js';
import { numberGroups, type NumberFault, type NumberGroup } from './numbering.js';
import { referencesOf, targetsOf, type ReferenceStep } from './references.js';

const cache = new WeakMap<NumberGroup, Fix | null>();

/**
 * The fix that gives each item of the group of a fault the number that belongs to it. Null where a label cannot be written, and for all but
 * the first fault of a kind: one fix mends them all. It changes numbers, so it is unsafe.
 */
export function renumberingOf(context: LintContext, { group, leads }: NumberFault): Fix | null {
  if (!leads) return null;
  const known = cache.get(group);
  if (known !== undefined) return known;
  const made = makeRenumbering(context, group);
  cache.set(group, made);
  return made;
}

function makeRenumbering(context: LintContext, { items, expected }: NumberGroup): Fix | null {
  const edits = editsOf(context, items, (index) => expected[index]);
  return edits === null || edits.length === 0 ? null : { safe: false, edits };
}

/**
 * The edits that give a part another number, and those that count with it and stand behind it the numbers that follow; null where one of
 * their labels cannot be written, or the part counts with none.
 */
export function renumberingFrom(context: LintContext, section: Section, numbers: readonly number[]): readonly Edit[] | null {
  const group = numberGroups(context).find(({ items }) => items.includes(section));
  if (group === undefined) return null;
  const first = group.items.indexOf(section);
  const [above, own] = [numbers.slice(0, -1), numbers.at(-1) ?? 0];
  return editsOf(context, group.items, (index) => (index < first ? undefined : [...above, own + index - first]));
}

/** The edits of parts that get other numbers, of what stands below them and of the references to them. */
function editsOf(
  context: LintContext,
  items: readonly Section[],
  numbersOf: (index: number) => readonly number[] | undefined,
): readonly Edit[] | null {
  const renumbered = new Map<Section, readonly number[]>();
  items.forEach((item, index) => {
    const numbers = numbersOf(index) ?? item.label.numbers;
    if (numbers.join('.') !== item.label.numbers.join('.')) renumberBranch(item, numbers, renumbered);
  });
  const edits: Edit[] = [];
  for (const [{ label }, numbers] of renumbered) {
    const text = labelWith(label, numbers);
    const edit = text === null ? null : labelEdit(context, label.position.start.offset, label.position.end.offset, label.text, text);
    if (edit === null) return null;
    edits.push(edit);
  }
  const references = stepsBySection(context);
  for (const [section, numbers] of renumbered) {
    for (const step of references.get(section) ?? []) {
      const edit = context.edit(step.start, step.end, numberText(section.label, numbers));
      if (edit !== null) edits.push(edit);
    }
  }
  return edits;
}

/** The item with its new number, and the numbers below it that begin with its old one. */
function renumberBranch(item: Section, numbers: readonly number[], renumbered: Map<Section, readonly number[]>): void {
  renumbered.set(item, numbers);
  const old = item.label.numbers;
  for (const child of item.children) {
    if (child.type !== 'section' || child.label.numbers.length !== old.length + 1) continue;
    if (!child.label.rank.startsWith('decimal') || !old.every((number, index) => child.label.numbers[index] === number)) continue;
    renumberBranch(child, [...numbers, child.label.numbers.at(-1) ?? 0], renumbered);
  }
}

/** The edit of the changed number alone, where the source prints the label as it stands. */
function labelEdit(context: LintContext, start: number, end: number, printed: string, text: string): Edit | null {
  const stretch = context.source.text.slice(start, end);
  const at = stretch.indexOf(printed);
  if (at >= 0) return { start: start + at, end: start + at + printed.length, text };
  const plain = stretch.replaceAll('\\', '');
  return plain === printed ? { start, end, text: stretch.includes('\\') ? text.replace(/[.)]/u, '\\$&') : text } : null;
}

/** The steps of references that name a part, by that part; references that may mean two are left out. */
const stepsBySection = oncePerContext((context): ReadonlyMap<Section, readonly ReferenceStep[]> => {
  const steps = new Map<Section, ReferenceStep[]>();
  for (const reference of referencesOf(context)) {
    const [target, other] = targetsOf(context, reference);
    if (target === undefined || other !== undefined) continue;
    for (const [index, step] of reference.steps.entries()) {
      const section = target[index];
      if (section === undefined) continue;
      const same = steps.get(section);
      if (same === undefined) steps.set(section, [step]);
      else same.push(step);
    }
  }
  return steps;
});
