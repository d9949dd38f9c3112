/** Which parts of the head a plan lacks. Blanks in a number or a date are no lack: the văn thư fills them. */
import { lacksHead } from '../model/index.js';
import type { Rendering } from './rendering.js';

/**
 * One info where organ, number and date are all absent (a converter has lost the head), else one finding for each part
 * that is.
 */
export function reportMissingHead(rendering: Rendering): void {
  const { letterhead, number, issuance } = rendering.plan;
  if (lacksHead(rendering.plan)) {
    rendering.missing('missing-head', null, 'info');
    return;
  }
  if (letterhead.issuingOrgan === null) rendering.missing('missing-organ');
  if (number === null) rendering.missing('missing-number');
  if (issuance.date === null) rendering.missing('missing-date', issuance.place?.position ?? null);
  if (issuance.place === null) rendering.missing('missing-place', issuance.date?.position ?? null);
}
