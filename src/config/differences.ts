/** In what two templates differ, value by value. */
import type { OfficialDocument, Template } from '../model/index.js';
import { describeTemplate } from './description.js';

/** A value that two templates have differently, as their files write it; empty where one has none. */
export interface TemplateDifference {
  /** Path of the group of values that it belongs to: `bases`, `styles.footnote`. */
  readonly group: string;
  readonly path: string;
  readonly one: string;
  readonly other: string;
}

/** The differences in the order of the first template; what tells organs, and where values come from, is left out. */
export function templateDifferences(one: Template, other: Template): TemplateDifference[] {
  const [first, second] = [valuesOf(one), valuesOf(other)];
  const paths = [...first.keys(), ...[...second.keys()].filter((path) => !first.has(path))];
  return paths.flatMap((path) => {
    const [mine, yours] = [first.get(path), second.get(path)];
    const group = mine?.group ?? yours?.group ?? '';
    return mine?.value === yours?.value ? [] : [{ group, path, one: mine?.value ?? '', other: yours?.value ?? '' }];
  });
}

function valuesOf(template: Template): Map<string, { readonly group: string; readonly value: string }> {
  const values = new Map<string, { group: string; value: string }>();
  for (const { path: group, values: own } of describeTemplate(template).groups)
    if (group !== 'recognition') for (const { path, value } of own) values.set(path, { group, value });
  return values;
}

/** The differences that a document shows: of parts that it has. */
export function differencesShown(plan: OfficialDocument, differences: readonly TemplateDifference[]): TemplateDifference[] {
  const { preamble, recipients, addressees, appendices, footnotes, documentType } = plan;
  const opens = preamble.some(({ role }) => role === 'opening');
  const bases = preamble.some(({ role }) => role === 'basis');
  const shows: Readonly<Record<string, boolean>> = {
    'bases.last': bases && !opens,
    'bases.lastBeforeOpening': bases && opens,
    'bases.separator': bases,
    'bases.prefix': bases,
    'recipients.separator': recipients !== null,
    'recipients.last': recipients !== null,
    'addressees.separator': addressees !== null,
    'addressees.last': addressees !== null,
    [`addressees.salutations.${documentType?.value ?? ''}`]: addressees !== null,
    'abstract.letterPrefix': documentType?.value === 'Công văn',
    [`number.typeSymbols.${documentType?.value ?? ''}`]: true,
    'appendix.attachmentForm': appendices.length > 0,
    'styles.footnote.size': footnotes.length > 0,
    'signature.marks.onBehalf': plan.signatories.length > 0,
    'text.lineSpacing.value': true,
  };
  return differences.filter(({ path }) => shows[path] === true);
}
