/** An empty document of a type, next year's plan from this year's, and a template of the office's own. */
import { findTemplate, isTemplatePath } from '../../config/index.js';
import type { OwnTemplateWord } from '../../config/own-template.js';
import { skeletonNameOf, writeNewDocument, type GivenValues } from '../../derive/new-document.js';
import { nextPlan, type NextPlan } from '../../derive/next-plan.js';
import type { SkeletonValues } from '../../derive/skeleton.js';
import { applyEdits } from '../../format/index.js';
import { nearest, nearestKey } from '../../language/spelling/nearest.js';
import {
  configuredField,
  documentTypes,
  failure,
  fold,
  planYear,
  Source,
  type OfficeConfig,
  type OfficialDocument,
  type TaskAnswer,
} from '../../model/index.js';
import { parseDocument } from '../../parse/index.js';
import { frontMatterKey, frontMatterKeys, type FrontMatterKey } from '../../read/yaml/keys.js';
import { Reading } from '../kept.js';
import type { OpenedDocument } from '../opened-document.js';
import { readSkeleton } from '../skeletons.js';
import type { Workspace } from '../workspace.js';
import { answersOf, inYear } from './report.js';
import { inMarkdown } from './word-drafts.js';

export { skeletonNameOf, type GivenValues } from '../../derive/new-document.js';
export type { FrontMatterKey } from '../../read/yaml/keys.js';
export type { OwnTemplateWord } from '../../config/own-template.js';

/**
 * A type as the regulations write it.
 *
 * @param others words that a person may have meant besides types
 * @throws Failure `no-such-type`
 */
export function typeNamed(typed: string, others: readonly string[] = []): string {
  const type = documentTypes.find((name) => fold(name) === fold(typed));
  if (type !== undefined) return type;
  throw failure('-', 'no-such-type', typed, { nearest: nearest(typed, [...documentTypes, ...others]), types: [...documentTypes] });
}

/**
 * `key=value` as typed, by the keys of the front matter.
 *
 * @throws Failure for a key that is not known or cannot be given so
 */
export function readGiven(typed: readonly string[]): GivenValues {
  const given = new Map<FrontMatterKey, string>();
  for (const one of typed) {
    const at = one.indexOf('=');
    if (at <= 0) throw failure('-', 'set-without-value', one);
    const name = one.slice(0, at).trim();
    const key = frontMatterKey(name);
    const words = Object.values(frontMatterKeys).flat();
    if (key === null || key === 'signatories' || key === 'documentType' || key === 'reportedPlan')
      throw failure('-', 'set-unknown-key', name, { nearest: nearestKey(name, words) ?? nearest(name, words) });
    const value = one.slice(at + 1).trim();
    given.set(key, value.normalize('NFC'));
  }
  return given;
}

/** @throws Failure `no-year` */
export function readYear(typed: string): number {
  if (!/^20\d\d$/u.test(typed)) throw failure('-', 'no-year', typed);
  return Number(typed);
}

export interface NewDocumentOptions {
  readonly type: string;
  readonly given: GivenValues;
  readonly year: number | null;
  readonly skeleton?: string;
  readonly template?: string;
  /** A shipped skeleton besides those of the types, and what it prints. */
  readonly skeletonId?: string;
  readonly values?: SkeletonValues;
}

/** What a person may still be asked, since neither he nor the office says it. */
export function lackingKeys(type: string, given: GivenValues, office: OfficeConfig | null): FrontMatterKey[] {
  const wanted: readonly FrontMatterKey[] = [
    'abstract',
    'issuingOrgan',
    'superiorOrgan',
    'place',
    ...(type === 'Công văn' || type === 'Tờ trình' ? (['addressees'] as const) : []),
    'date',
  ];
  const configured = configuredKeys(office);
  return wanted.filter((key) => !given.has(key) && !configured.has(key));
}

/** The text of an empty document, and the regulation that it follows. */
export async function makeDocument(
  { type, given, year, skeleton, template: named, skeletonId, values }: NewDocumentOptions,
  office: OfficeConfig | null,
  workspace: Workspace,
): Promise<{ text: string; regulation: string }> {
  const reading = new Reading(workspace.host);
  const organ = given.get('issuingOrgan') ?? office?.values.issuingOrgan ?? null;
  const inYear = year ?? yearIn(given);
  const document = await documentFor(type, given, organ, inYear);
  const { template, types } = await workspace.choose(document, office, named ?? given.get('template'), reading);
  const text = writeNewDocument(
    { type, template, types, given, configured: configuredKeys(office), organ, year: inYear },
    readSkeleton([skeletonId ?? skeletonNameOf(type), 'van-ban'], skeleton, office, workspace.shipped, reading),
    values,
  );
  return { text, regulation: template.regulation ?? template.title };
}

function yearIn(given: GivenValues): number | null {
  const year = /\b(20\d\d)\b/u.exec(given.get('date') ?? '')?.[1] ?? /năm (20\d\d)/u.exec(given.get('abstract') ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function configuredKeys(office: OfficeConfig | null): ReadonlySet<FrontMatterKey> {
  const keys = ['issuingOrgan', 'superiorOrgan', 'place', 'recipients', 'archive', 'signatories', 'template'] as const;
  return new Set(keys.filter((key) => office?.values[key] !== undefined));
}

/** What the template is chosen by: type, organ and date. */
async function documentFor(type: string, given: GivenValues, organ: string | null, year: number | null): Promise<OfficialDocument> {
  const { plan } = await parseDocument(new Source('-', '', 'text'));
  const field = <T>(value: T) => configuredField(value, String(value));
  const superior = given.get('superiorOrgan');
  return {
    ...plan,
    documentType: field(type),
    letterhead: {
      ...plan.letterhead,
      issuingOrgan: organ === null ? null : field(organ),
      superiorOrgan: superior === undefined || superior === '' ? null : field(superior),
    },
    issuance: { ...plan.issuance, date: year === null ? null : field({ day: null, month: null, year }) },
  };
}

export interface NextPlanOptions {
  readonly type: string;
  /** Year as typed. */
  readonly year: string;
  /** A report on the plan, whose answers tell what is carried over. */
  readonly report?: OpenedDocument;
  readonly template?: string;
}

/** Next year's plan. */
export interface MadePlan {
  readonly text: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly regulation: string;
  readonly made: NextPlan;
}

/** @throws Failure if the plan is broken, of another type, without a year, or of a later one; or a Word file that Markdown cannot say */
export async function makeNextPlan(opened: OpenedDocument, { type, year, report, template }: NextPlanOptions): Promise<MadePlan> {
  const document = await inMarkdown(opened);
  const { source } = document;
  const { name } = opened;
  const toYear = readYear(year);
  const { plan, broken } = await document.read();
  if (broken) throw failure(name, 'broken-plan', name);
  if (plan.documentType !== null && fold(plan.documentType.value) !== fold(type))
    throw failure(name, 'from-other-type', plan.documentType.value, { type });
  const fromYear = planYear(plan);
  if (fromYear === null) throw failure(name, 'source-without-year', name);
  if (toYear <= fromYear) throw failure('-', 'year-not-later', year, { year: fromYear });
  const answers: readonly TaskAnswer[] = report === undefined ? [] : await answersOf(report);
  const chosen = await templateOfYear(document, plan, toYear, template);
  const made = nextPlan({ plan, fromYear, toYear, regulation: chosen.stated, answers });
  return { text: applyEdits(source.text, made.edits), fromYear, toYear, regulation: chosen.regulation, made };
}

/** The regulation in force in the year that the plan is made for; `stated` is what the plan must say where it names one that is not. */
async function templateOfYear(
  document: OpenedDocument,
  plan: OfficialDocument,
  year: number,
  template: string | undefined,
): Promise<{ regulation: string; stated: string | null }> {
  const { workspace, reading } = document;
  const office = await document.office();
  const dated = inYear({ ...plan, templateName: null }, year, '');
  const choice = await workspace.choose(dated, office, template, reading);
  const named = plan.templateName === null ? null : (await workspace.choose(plan, office, undefined, reading)).template;
  const { templates } = await workspace.shipped.templates();
  const lapsed =
    named !== null && templates.some(({ id }) => id === named.id) && named.inForce.to !== null && named.inForce.to < `${year}-01-01`;
  const inForce = choice.template;
  return {
    regulation: (named !== null && !lapsed ? named : inForce).regulation ?? inForce.title,
    stated: lapsed ? (inForce.regulation ?? inForce.id) : null,
  };
}

/**
 * The text of a template of the office's own, which extends another.
 *
 * @param name the folder that it goes to, as the person named it
 * @param from the template that it extends, by id, regulation or path
 * @throws Failure if the name is none or taken, or `from` names no template
 */
export async function makeOwnTemplate(
  name: string,
  from: string,
  workspace: Workspace,
  word: (key: OwnTemplateWord, values: { readonly name: string; readonly folder: string; readonly base: string }) => string,
): Promise<string> {
  const { paths, folder: here } = workspace.host;
  const { writeOwnTemplate } = await import('../../config/own-template.js');
  const byPath = isTemplatePath(from);
  const { id, folder } = await ownTemplateId(name, workspace);
  const base = byPath
    ? (await workspace.templates.loader())(from, '-')
    : findTemplate(from, (await workspace.shipped.templates()).templates);
  const extended = byPath ? paths.relative(workspace.pathOf(name), paths.resolve(here, from)).replaceAll('\\', '/') : base.id;
  return writeOwnTemplate(base, id, extended, (key) => word(key, { name: folder, folder: name, base: base.title }));
}

/**
 * The id of a new template, and the name of its folder alone.
 *
 * @param name the folder, as the person named it
 * @throws Failure if the name is none or taken
 */
export async function ownTemplateId(name: string, workspace: Workspace): Promise<{ readonly id: string; readonly folder: string }> {
  const path = workspace.pathOf(name);
  const folder = workspace.host.paths.basename(path);
  const id = (await import('../../config/own-template.js')).templateIdOf(folder);
  if (id === '') throw failure(name, 'new-template-name', name);
  const { templates } = await workspace.shipped.templates();
  if (templates.some((one) => one.id === id)) throw failure(name, 'new-template-taken-id', id);
  if (workspace.host.stat(path) !== null) throw failure(name, 'new-template-exists', name);
  return { id, folder };
}
