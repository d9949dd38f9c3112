/** `dvplan new TYPE`: an empty document of a type, or next year's plan from this year's. */
import { failure, writeNew } from '../files/index.js';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { nextPlan } from '../derive/next-plan.js';
import { skeletonNameOf, writeNewDocument, type GivenValues } from '../derive/new-document.js';
import { applyEdits, encodeText } from '../format/index.js';
import {
  fold,
  documentTypes,
  configuredField,
  planYear,
  Source,
  type OfficeConfig,
  type OfficeValues,
  type OfficialDocument,
  type TaskAnswer,
} from '../model/index.js';
import { parseDocument } from '../parse/index.js';
import { frontMatterKey, frontMatterKeys, nearestKey, type FrontMatterKey } from '../read/yaml/keys.js';
import { nearest } from '../language/spelling/nearest.js';
import { word, type CommandWord } from '../messages/index.js';
import { forTerminal } from '../reporters/plain.js';
import type { NewCommandOptions } from './command-options.js';
import { chooseFor, readDocument } from './files/documents.js';
import { OfficeFinder } from './files/office.js';
import { canAsk } from './terminal/questions.js';
import { findSkeleton } from './reporting/skeleton-files.js';
import { openSource } from './files/sources.js';
import { loadShippedTemplates } from './files/template-files.js';
import type { Terminal } from './terminal/terminal.js';

/** @throws Failure for a type or key that is not known, and where the file is there already */
export async function newDocument(typed: string, options: NewCommandOptions, terminal: Terminal): Promise<number> {
  const type = documentTypes.find((name) => fold(name) === fold(typed));
  if (type === undefined)
    throw failure('-', 'no-such-type', typed, { nearest: nearest(typed, [...documentTypes, 'template']), types: [...documentTypes] });
  return options.from === undefined ? emptyDocument(type, options, terminal) : planOfNextYear(type, options.from, options, terminal);
}

async function emptyDocument(type: string, options: NewCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const given = readGiven(options.set ?? []);
  const named = options.year === undefined ? null : readYear(options.year);
  const output = options.output ?? `${skeletonNameOf(type)}.md`;
  const office = await new OfficeFinder(process).find(output);
  const shipped = await loadShippedTemplates();
  const configured = configuredKeys(office);
  const asked = canAsk(process) ? await askFor(type, given, configured, terminal) : given;
  if (asked === null) return 2;
  const year = named ?? yearIn(asked);
  const organ = asked.get('issuingOrgan') ?? office?.values.issuingOrgan ?? null;
  const { template, types } = await chooseFor(
    await planFor(type, asked, organ, year),
    office,
    shipped,
    options.template ?? asked.get('template'),
    process,
  );
  const text = writeNewDocument(
    { type, template, types, given: asked, configured, organ, year },
    findSkeleton([skeletonNameOf(type), 'van-ban'], options.skeleton, office, process),
  );
  writeNew(output, resolve(process.cwd(), output), new TextEncoder().encode(text), options.force === true);
  process.stdout.write(`${word('documentMade', language, { file: output, type, regulation: template.regulation ?? template.title })}\n`);
  return 0;
}

/** `key=value` as typed, by the keys of the front matter. */
function readGiven(typed: readonly string[]): GivenValues {
  const given = new Map<FrontMatterKey, string>();
  for (const one of typed) {
    const at = one.indexOf('=');
    if (at <= 0) throw failure('-', 'set-without-value', one);
    const name = one.slice(0, at).trim();
    const key = frontMatterKey(name);
    const words = Object.values(frontMatterKeys).flat();
    if (key === null || key === 'signatories' || key === 'documentType' || key === 'reportedPlan')
      throw failure('-', 'set-unknown-key', name, { nearest: nearestKey(name, words) ?? nearest(name, words) });
    given.set(
      key,
      one
        .slice(at + 1)
        .trim()
        .normalize('NFC'),
    );
  }
  return given;
}

function yearIn(given: GivenValues): number | null {
  const year = /\b(20\d\d)\b/u.exec(given.get('date') ?? '')?.[1] ?? /năm (20\d\d)/u.exec(given.get('abstract') ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function readYear(typed: string): number {
  if (!/^20\d\d$/u.test(typed)) throw failure('-', 'no-year', typed);
  return Number(typed);
}

function configuredKeys(office: OfficeConfig | null): ReadonlySet<FrontMatterKey> {
  const values: OfficeValues = office?.values ?? {};
  const keys = ['issuingOrgan', 'superiorOrgan', 'place', 'recipients', 'archive', 'signatories', 'template'] as const;
  return new Set(keys.filter((key) => values[key] !== undefined));
}

/** What the template is chosen by: type, organ and date. */
async function planFor(type: string, given: GivenValues, organ: string | null, year: number | null): Promise<OfficialDocument> {
  const { plan } = await parseDocument(new Source('-', '', 'text'));
  const field = <T>(value: T) => configuredField(value, String(value));
  return {
    ...plan,
    documentType: field(type),
    letterhead: {
      ...plan.letterhead,
      issuingOrgan: organ === null ? null : field(organ),
      superiorOrgan: given.has('superiorOrgan') ? field(given.get('superiorOrgan') ?? '') : null,
    },
    issuance: { ...plan.issuance, date: year === null ? null : field({ day: null, month: null, year }) },
  };
}

/** Asks a person for what is lacking; null where the person leaves. */
async function askFor(
  type: string,
  given: GivenValues,
  configured: ReadonlySet<FrontMatterKey>,
  terminal: Terminal,
): Promise<GivenValues | null> {
  const wanted: readonly FrontMatterKey[] = [
    'abstract',
    'issuingOrgan',
    'superiorOrgan',
    'place',
    ...(type === 'Công văn' || type === 'Tờ trình' ? (['addressees'] as const) : []),
    'date',
  ];
  const lacking = wanted.filter((key) => !given.has(key) && !configured.has(key));
  if (lacking.length === 0) return given;
  const { ask } = await import('./terminal/questions.js');
  const questions = lacking.map((key) => ({ key, text: word(`ask-${key}` as CommandWord, terminal.language) }));
  const answers = await ask(word('askTitle', terminal.language, { type }), questions, terminal);
  return answers === null ? null : new Map([...given, ...answers]);
}

async function planOfNextYear(type: string, file: string, options: NewCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  if (options.year === undefined) throw failure(file, 'from-without-year', file);
  if ((options.set ?? []).length > 0) throw failure('-', 'set-with-from', '--set');
  const toYear = readYear(options.year);
  const office = await new OfficeFinder(process).find(file);
  const source = await openSource(file, process);
  const { plan, broken } = await readDocument(source, office);
  if (broken) throw failure(file, 'broken-plan', file);
  if (plan.documentType !== null && fold(plan.documentType.value) !== fold(type))
    throw failure(file, 'from-other-type', plan.documentType.value, { type });
  const fromYear = planYear(plan);
  if (fromYear === null) throw failure(file, 'source-without-year', file);
  if (toYear <= fromYear) throw failure('-', 'year-not-later', options.year, { year: fromYear });
  const output = options.output ?? join(dirname(file), nextName(basename(file), fromYear, toYear));
  const answers = options.report === undefined ? [] : await readAnswers(options.report, office, terminal);
  const { template, regulation } = await templateOfYear(plan, toYear, office, options, terminal);
  const made = nextPlan({ plan, fromYear, toYear, regulation, answers });
  const path = resolve(process.cwd(), output);
  if (path === resolve(process.cwd(), file)) throw failure(file, 'output-is-source', output);
  writeNew(output, path, encodeText(source, applyEdits(source.text, made.edits)), options.force === true);
  process.stdout.write(
    `${word('nextPlanMade', language, {
      file: output,
      moved: made.moved,
      marked: made.marked,
      carried: made.carried,
      regulation: template,
    })}\n`,
  );
  for (const { task } of made.lost) process.stderr.write(forTerminal(`${word('lostTask', language, { task })}`) + '\n');
  return 0;
}

/**
 * The regulation in force in the year that the plan is made for; `regulation` is what the plan must say now, where it names one that is
 * not.
 */
async function templateOfYear(
  plan: OfficialDocument,
  year: number,
  office: OfficeConfig | null,
  options: NewCommandOptions,
  { process }: Terminal,
): Promise<{ template: string; regulation: string | null }> {
  const shipped = await loadShippedTemplates();
  const dated: OfficialDocument = {
    ...plan,
    templateName: null,
    issuance: { ...plan.issuance, date: configuredField({ day: null, month: null, year }, '') },
  };
  const { template } = await chooseFor(dated, office, shipped, options.template, process);
  const named = plan.templateName === null ? null : (await chooseFor(plan, office, shipped, undefined, process)).template;
  const lapsed =
    named !== null &&
    shipped.templates.some(({ id }) => id === named.id) &&
    named.inForce.to !== null &&
    named.inForce.to < `${year}-01-01`;
  return {
    template: (named !== null && !lapsed ? named : template).regulation ?? template.title,
    regulation: lapsed ? (template.regulation ?? template.id) : null,
  };
}

async function readAnswers(file: string, office: OfficeConfig | null, { process }: Terminal): Promise<readonly TaskAnswer[]> {
  const { plan } = await readDocument(await openSource(file, process), office);
  if (plan.reportedPlan === null) throw failure(file, 'no-report', file);
  return plan.answers;
}

/** `plan-2025.md` of `plan-2024.md`; `ke-hoach-11-2025.md` of `ke-hoach-11.md`. */
function nextName(name: string, from: number, to: number): string {
  const renamed = name.replace(String(from), String(to));
  return renamed === name ? `${basename(name, extname(name))}-${to}${extname(name)}` : renamed;
}
