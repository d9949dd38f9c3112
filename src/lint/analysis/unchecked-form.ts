/** Documents of which the template tells no form: nothing that rests on the form is said of them. */
import { hasFormOfItsOwn } from '../../language/lines/form-scope.js';
import type { LintContext } from '../lint-context.js';

/** Whether no rule of the template's form holds for a document; the Party's regulations hold for all that its organs issue. */
export function hasUncheckedForm({ plan, template }: LintContext): boolean {
  return template.regime !== 'party' && hasFormOfItsOwn(plan);
}
