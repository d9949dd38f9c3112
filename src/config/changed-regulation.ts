/** What follows for a document from the day that the registry gave it, where another regulation holds on that day. */
import { barredFrom } from '../language/organs/competence.js';
import {
  dateDigits,
  finding,
  toIso,
  type Finding,
  type FindingData,
  type Language,
  type OfficialDocument,
  type PartialDate,
  type Template,
  type TypeRegulation,
} from '../model/index.js';
import type { TemplateChoice } from './choice.js';
import { differencesShown, templateDifferences, type TemplateDifference } from './differences.js';
import { templateKeyName } from './template-keys.js';

/**
 * That a document stands under another template, or another regulation of types, than its own date had given it, and what that changes in
 * it. None where nothing changes, or its own date is not whole.
 */
export function changedRegulation(
  plan: OfficialDocument,
  own: PartialDate | null,
  before: TemplateChoice,
  after: TemplateChoice,
): Finding[] {
  const day = plan.issuance.date?.value ?? null;
  if (own === null || day === null || toIso(own) === null || toIso(day) === null) return [];
  const days = { day: dateDigits(day, after.template.date), own: dateDigits(own, after.template.date) };
  return [...changedTemplate(plan, days, before.template, after.template), ...changedTypes(plan, days, before.types, after.types)];
}

interface Days {
  readonly day: string;
  readonly own: string;
}

function changedTemplate(plan: OfficialDocument, days: Days, before: Template, after: Template): Finding[] {
  if (before.id === after.id) return [];
  const changes = differencesShown(plan, templateDifferences(before, after));
  return [
    finding(plan.source.file, {
      ruleId: 'regulation-changed',
      severity: 'warning',
      place: null,
      ...(changes.length === 0 ? { messageId: 'regulation-changed-alike' } : {}),
      data: {
        ...days,
        from: before.regulation ?? before.id,
        to: after.regulation ?? after.id,
        changes: { vi: listed(changes, 'vi'), en: listed(changes, 'en') },
      },
    }),
  ];
}

/** What another regulation of types changes for the document's own: its list, the symbols of the type, the organs that may issue it. */
function changedTypes(plan: OfficialDocument, days: Days, before: TypeRegulation, after: TypeRegulation): Finding[] {
  const type = plan.documentType;
  if (before.id === after.id || type === null) return [];
  const said = (messageId: string, data: FindingData = {}, note?: string): Finding =>
    finding(plan.source.file, {
      ruleId: 'regulation-changed',
      messageId,
      severity: 'warning',
      place: null,
      ...(note === undefined ? {} : { note }),
      data: { ...days, from: before.regulation ?? before.id, to: after.regulation ?? after.id, type: type.value, ...data },
    });
  const [old, now] = [before, after].map(({ types }) => types.find(({ name }) => name === type.value));
  if (now === undefined) return old === undefined ? [] : [said('regulation-changed-no-type')];
  const found: Finding[] = [];
  const [symbols, others] = [old?.symbols ?? [], now.symbols].map((list) => list.join(', '));
  if (old !== undefined && symbols !== others)
    found.push(said('regulation-changed-symbols', { symbols: symbols ?? '', others: others ?? '' }));
  const barred = barredFrom(plan, after);
  if (barred !== null && barredFrom(plan, before) === null)
    found.push(said('regulation-changed-competence', { issuer: barred.issuer, excluded: barred.excluded }, barred.article));
  return found;
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
