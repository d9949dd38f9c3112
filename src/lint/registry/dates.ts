import { anniversaryMismatch } from '../rules/anniversary-mismatch.js';
import { deadlineBeforeDocument } from '../rules/deadline-before-document.js';
import { deadlineOnHoliday } from '../rules/deadline-on-holiday.js';
import { futureCitation } from '../rules/future-citation.js';
import { impossibleDate } from '../rules/impossible-date.js';
import { overPaddedDate } from '../rules/over-padded-date.js';
import { reversedPeriod } from '../rules/reversed-period.js';
import { unpaddedDate } from '../rules/unpadded-date.js';
import { weekdayMismatch } from '../rules/weekday-mismatch.js';
import { yearSlip } from '../rules/year-slip.js';
import type { Rule } from '../rule.js';

export const dateRules: readonly Rule[] = [
  unpaddedDate,
  overPaddedDate,
  impossibleDate,
  futureCitation,
  reversedPeriod,
  weekdayMismatch,
  deadlineBeforeDocument,
  deadlineOnHoliday,
  yearSlip,
  anniversaryMismatch,
];
