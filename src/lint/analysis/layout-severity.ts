/** How bad a fault of form is under the template in use. */
import type { Severity, Template } from '../../model/index.js';

/** A usage in the Party's guidelines, the text of the decree in the State's; an organ of neither regime is bound by neither. */
export function formSeverity({ regime }: Template): Severity {
  return regime === 'state' ? 'error' : regime === 'party' ? 'warning' : 'info';
}
