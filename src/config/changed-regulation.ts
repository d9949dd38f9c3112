/** What follows for a document from the day that the registry gave it, where another regulation holds on that day. */
import { dateDigits, finding, toIso, type Finding, type Language, type OfficialDocument, type PartialDate } from '../model/index.js';
import type { TemplateChoice } from './choice.js';
import { differencesShown, templateDifferences, type TemplateDifference } from './differences.js';
import { templateKeyName } from './template-keys.js';

/**
 * That a document stands under another template than its own date had given it, and what that changes in it; null where it does not, or its
 * own date is not whole.
 */
export function changedRegulation(
  plan: OfficialDocument,
  own: PartialDate | null,
  before: TemplateChoice,
  after: TemplateChoice,
): Finding | null {
  const day = plan.issuance.date?.value ?? null;
  if (before.template.id === after.template.id || own === null || day === null || toIso(own) === null || toIso(day) === null) return null;
  const changes = differencesShown(plan, templateDifferences(before.template, after.template));
  return finding(plan.source.file, {
    ruleId: 'regulation-changed',
    severity: 'warning',
    place: null,
    ...(changes.length === 0 ? { messageId: 'regulation-changed-alike' } : {}),
    data: {
      from: before.template.regulation ?? before.template.id,
      to: after.template.regulation ?? after.template.id,
      day: dateDigits(day, after.template.date),
      own: dateDigits(own, after.template.date),
      changes: { vi: listed(changes, 'vi'), en: listed(changes, 'en') },
    },
  });
}

function listed(changes: readonly TemplateDifference[], language: Language): string {
  return changes.map((change) => worded(change, language)).join('; ');
}

/** `nơi nhận, dấu cuối dòng: “,” → “;”` */
function worded({ path, one, other }: TemplateDifference, language: Language): string {
  const steps = path.split('.');
  const names = steps.map((key, at) => (language === 'vi' ? templateKeyName(steps.slice(0, at + 1)) : null) ?? key);
  return `${names.join(', ')}: ${shown(one)} → ${shown(other)}`;
}

function shown(value: string): string {
  return /^\d/u.test(value) ? value : `“${value}”`;
}
