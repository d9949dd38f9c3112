/** How bad a fault of form is under the template in use. */
import { isComplete, type Basis, type Severity, type Template } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';

/**
 * The text of the decree in the State's documents; in the Party's that of the guideline where the group of values was read in it, else a
 * usage; an organ of neither regime is bound by neither.
 */
export function formSeverity({ regime }: Template, group: Pick<Basis, 'verified'> | null = null): Severity {
  if (regime === 'party') return group?.verified === true ? 'error' : 'warning';
  return regime === 'state' ? 'error' : 'info';
}

/** Whether the date, or the author, leaves no other template open: those of the Party differ in marks. */
export function isDateSettled({ date, template, plan }: LintContext): boolean {
  const { from, to } = template.inForce;
  if (template.regime === 'state' || plan.templateName !== null || (date !== null && isComplete(date))) return true;
  if (date === null || date.year === null) return false;
  return (from === null || from <= `${date.year}-01-01`) && (to === null || to >= `${date.year}-12-31`);
}
