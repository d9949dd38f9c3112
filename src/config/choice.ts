/** Chooses the template of a document and the regulation of its types. */
import { dayText, finding } from '../model/index.js';
import type {
  Finding,
  InForce,
  OfficeConfig,
  PartialDate,
  OfficialDocument,
  Position,
  Regime,
  Template,
  TypeRegulation,
} from '../model/index.js';
import { datesOf, openIn, nearestInForce, overlaps } from './in-force.js';
import type { Dates } from './in-force.js';
import { failForName, isTemplatePath, templateNamed } from './naming.js';
import { recognise } from './recognition.js';

/** What the choice is made from. */
interface TemplateRequest {
  /** With the office's values applied. */
  readonly plan: OfficialDocument;
  readonly office: OfficeConfig | null;
  /** Templates that the document may be recognised by; all shipped ones. */
  readonly templates: readonly Template[];
  /** At least one of each regime. */
  readonly typeRegulations: readonly TypeRegulation[];
  /** Template that the command line names; it outweighs plan and office. */
  readonly named?: string;
  /** Reads the template in a file that is named in another (`-` for the command line). */
  readonly loadTemplate?: (path: string, namedIn: string) => Template;
}

/** The template of a document, the types that it may have, and what there is to say of the choice. */
export interface TemplateChoice {
  readonly template: Template;
  readonly types: TypeRegulation;
  readonly findings: readonly Finding[];
}

/** The regime of a document of which nothing tells the organ: the decree is the wider law. */
const regimeOfUnknown: Regime = 'state';

/**
 * The template in this order: named (by id, number of the regulation or path), by letterhead or issuing organ, by signature, by organ
 * symbol. Of several in force on the document's date the newest.
 * @throws Failure if the named template is unknown.
 */
export function chooseTemplate(request: TemplateRequest): TemplateChoice {
  const { plan, typeRegulations } = request;
  const dates = datesOf(plan.issuance.date?.value ?? null);
  const { template, findings } = chooseNamed(request, dates) ?? chooseRecognised(request, dates);
  const types = chooseTypes(typeRegulations, template, dates);
  const open = types.others.length > 0 && !findings.some(({ ruleId }) => ruleId === 'template-open');
  return {
    template,
    types: types.chosen,
    findings: open ? [...findings, openFinding(plan, 'types-open', types.chosen, types.others)] : findings,
  };
}

interface Chosen {
  readonly template: Template;
  readonly findings: readonly Finding[];
}

function chooseNamed(request: TemplateRequest, dates: Dates): Chosen | null {
  const { plan, office } = request;
  const naming = namingOf(request);
  if (naming === null) return null;
  const template = named(request, naming);
  if (overlaps(template.inForce, dates)) return { template, findings: [] };
  return {
    template,
    findings: [
      finding(plan.source.file, {
        ruleId: 'template-not-in-force',
        severity: 'warning',
        place: naming.file === office?.file ? null : naming.place,
        actual: naming.name,
        data: { template: template.title, ...period(template.inForce) },
      }),
    ],
  };
}

interface Naming {
  readonly name: string;
  readonly file: string;
  readonly place: Position | null;
}

function namingOf({ named: name, plan, office }: TemplateRequest): Naming | null {
  if (name !== undefined && name.trim() !== '') return { name: name.trim(), file: '-', place: null };
  const { templateName, source } = plan;
  if (templateName !== null && templateName.value.trim() !== '') {
    return { name: templateName.value.trim(), file: source.file, place: templateName.position };
  }
  if (office?.values.template === undefined) return null;
  const { path, namedIn } = office.values.template;
  return { name: path, file: namedIn, place: namedIn === office.file ? (office.places.template ?? null) : null };
}

function named({ templates, loadTemplate }: TemplateRequest, { name, file, place }: Naming): Template {
  if (loadTemplate !== undefined && isTemplatePath(name)) return loadTemplate(name, file);
  return templateNamed(name, templates) ?? failForName(name, templates, file, place);
}

function chooseRecognised({ plan, templates }: TemplateRequest, dates: Dates): Chosen {
  const recognition = recognise(plan, templates);
  const regime = recognition?.regime ?? regimeOfUnknown;
  const candidates = templates.filter((template) => template.regime === regime);
  const { chosen: template, others } = newest(candidates, dates);
  const findings: Finding[] = [];
  if (recognition === null) {
    findings.push(
      finding(plan.source.file, { ruleId: 'unrecognised-organ', severity: 'info', place: null, data: { template: template.id } }),
    );
  } else if (regime === 'neutral') {
    findings.push(
      finding(plan.source.file, {
        ruleId: 'organ-outside-party-and-state',
        severity: 'info',
        place: recognition.position,
        actual: recognition.printed,
        data: { template: template.id },
      }),
    );
  }
  if (!overlaps(template.inForce, dates)) {
    findings.push(
      finding(plan.source.file, {
        ruleId: 'no-template-in-force',
        severity: 'info',
        place: plan.issuance.date?.position ?? null,
        ...(plan.issuance.date === null ? {} : { actual: plan.issuance.date.printed.value }),
        data: { template: template.title, ...period(template.inForce) },
      }),
    );
  }
  if (others.length > 0) findings.push(openFinding(plan, 'template-open', template, others));
  return { template, findings };
}

/** The types of the template's regime, on the document's date as far as the template itself is in force on it. */
function chooseTypes(regulations: readonly TypeRegulation[], template: Template, dates: Dates): Newest<TypeRegulation> {
  const candidates = regulations.filter(({ regime }) => regime === template.regime);
  const { from, to } = template.inForce;
  const narrowed = overlaps(template.inForce, dates)
    ? { from: from !== null && from > dates.from ? from : dates.from, to: to !== null && to < dates.to ? to : dates.to }
    : dates;
  return newest(candidates, narrowed);
}

interface Newest<T> {
  readonly chosen: T;
  /** The others that the date leaves open. */
  readonly others: readonly T[];
}

/** The newest of those in force in the dates, else the one that comes nearest to them. */
function newest<T extends { readonly inForce: InForce }>(candidates: readonly T[], dates: Dates): Newest<T> {
  const [first, ...rest] = openIn(candidates, dates);
  if (first !== undefined) return { chosen: first, others: rest };
  const chosen = nearestInForce(candidates, dates);
  if (chosen === null) throw new Error('no template or regulation of types of this regime');
  return { chosen, others: [] };
}

function openFinding(plan: OfficialDocument, ruleId: string, chosen: Named, others: readonly Named[]): Finding {
  const { date } = plan.issuance;
  return finding(plan.source.file, {
    ruleId,
    severity: 'info',
    place: date?.position ?? null,
    messageId: date === null || isBlank(date.value) ? `${ruleId}-undated` : ruleId,
    ...(date === null ? {} : { actual: date.printed.value }),
    data: { chosen: nameOf(chosen), others: others.map(nameOf) },
  });
}

type Named = Pick<Template, 'id' | 'regulation'>;

function nameOf({ id, regulation }: Named): string {
  return regulation ?? id;
}

function isBlank({ day, month, year }: PartialDate): boolean {
  return day === null && month === null && year === null;
}

/** First and last day in force as people write them. */
function period({ from, to }: InForce): { from: string; to: string } {
  const written = (day: string | null): string => (day === null ? '…' : dayText(day));
  return { from: written(from), to: written(to) };
}
