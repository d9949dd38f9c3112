/** What `dvplan templates` shows: the shipped templates with their dates, and the values of one with their articles. */
import type { InForce, Regime, Template, TypeRegulation } from '../model/index.js';

/** A line of the list. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: string;
  readonly regulation: string | null;
  readonly regime: Regime;
  readonly inForce: InForce;
}

/** A value: its path in the file and what it is, as the file writes it. */
interface DescribedValue {
  readonly path: string;
  readonly value: string;
}

/** Values that rest on one article. */
interface DescribedGroup {
  /** Path in the file: `styles.heading`; `recognition`. */
  readonly path: string;
  readonly article: string;
  readonly verified: boolean;
  readonly values: readonly DescribedValue[];
}

/** A template or a regulation of types, value by value. */
export interface TemplateDescription extends TemplateSummary {
  readonly groups: readonly DescribedGroup[];
}

/** Templates and regulations of types for a list: by regime, the older first. */
export function listTemplates(templates: readonly (Template | TypeRegulation)[]): TemplateSummary[] {
  const order: readonly Regime[] = ['party', 'state', 'neutral'];
  return templates.map(summary).sort((one, other) => {
    if (one.regime !== other.regime) return order.indexOf(one.regime) - order.indexOf(other.regime);
    return (one.inForce.from ?? '') < (other.inForce.from ?? '') ? -1 : 1;
  });
}

/** The groups of a template (or of a regulation of types) in the order of its file. Paths are the same in every language. */
export function describeTemplate(template: Template | TypeRegulation): TemplateDescription {
  const groups: DescribedGroup[] = [];
  for (const [key, value] of Object.entries(template)) collect(key, value as unknown, null, groups);
  return { ...summary(template), groups };
}

function summary({ id, title, regulation, regime, inForce }: TemplateSummary): TemplateSummary {
  return { id, title, regulation, regime, inForce };
}

/** Adds the values under `value` to the group that they belong to: the nearest mapping around them with an article. */
function collect(path: string, value: unknown, around: DescribedValue[] | null, groups: DescribedGroup[]): void {
  if (isGroup(value)) {
    const { article, verified, ...own } = value;
    const values: DescribedValue[] = [];
    groups.push({ path, article, verified, values });
    for (const [key, inner] of Object.entries(own)) collect(`${path}.${key}`, inner, values, groups);
  } else if (Array.isArray(value) && value.some(isGroup)) {
    for (const [index, inner] of value.entries()) collect(`${path}[${index + 1}]`, inner, around, groups);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner, around, groups);
  } else {
    around?.push({ path, value: Array.isArray(value) ? value.join('; ') : String(value ?? '') });
  }
}

function isGroup(value: unknown): value is { article: string; verified: boolean } & Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'article' in value && typeof value.article === 'string';
}
