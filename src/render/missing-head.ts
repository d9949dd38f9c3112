/** Which parts of the head a plan lacks. Blanks in a number or a date are no lack: the văn thư fills them. */
import { lacksHead } from '../model/index.js';
import type { Rendering } from './rendering.js';

/**
 * One info where organ, number and date are all absent (a converter has lost the head), else one finding for each part
 * that is and that the document must have.
 */
export function reportMissingHead(rendering: Rendering): void {
  const {
    plan: { letterhead, number, issuance },
    layout,
  } = rendering;
  if (lacksHead(rendering.plan)) {
    rendering.missing('missing-head', null, 'info');
    return;
  }
  if (letterhead.issuingOrgan === null) rendering.missing('missing-organ');
  if (number === null && layout.number === 'required') rendering.missing('missing-number');
  const { date, place } = issuance;
  if (layout.issuance === 'absent') {
    const printed = [place, date].find((field) => field?.origin === 'body');
    if (printed !== undefined && printed !== null)
      rendering.observe({ ruleId: 'unprinted-date', severity: 'info', place: printed.position, note: layout.article });
  } else if (rendering.has('issuance', date !== null || place !== null)) {
    if (date === null) rendering.missing('missing-date', place?.position ?? null);
    if (place === null) rendering.missing('missing-place', date?.position ?? null);
  }
}
