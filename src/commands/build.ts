/** `dvplan build`: sources -> Word files. */
import { failure, makeFolder, readExisting, writeWhole } from '../files/index.js';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { ShippedTemplates, TemplateChoice } from '../config/index.js';
import { allNodes, type Finding, type OfficeConfig, type Picture, type OfficialDocument } from '../model/index.js';
import { word } from '../messages/index.js';
import type { FilledForm, WordForm } from '../render/word-form/word-form.js';
import type { Rendered } from '../render/index.js';
import type { ReferenceStyles } from '../render/package/reference-styles.js';
import { countFindings } from '../reporters/plain.js';
import { wordsLostInPrint } from '../parse/index.js';
import { version } from '../version.js';
import { chooseFor, readDocument } from './files/documents.js';
import { reportError, showFindings } from './terminal/finding-output.js';
import { OfficeFinder } from './files/office.js';
import { requireEnding } from './files/output-kind.js';
import { readPictures } from './files/pictures.js';
import type { BuildCommandOptions } from './command-options.js';
import { openForm, ReferenceFinder } from './files/reference-files.js';
import { RegisterFinder } from './register/register-files.js';
import { expandFiles, openSource } from './files/sources.js';
import { loadShippedTemplates } from './files/template-files.js';
import type { Terminal } from './terminal/terminal.js';

interface Job {
  /** As the caller named it. */
  readonly source: string;
  /** Path of the Word file, for messages and for the file system. */
  readonly output: string;
  readonly outputPath: string;
}

/** Builds each file; the exit code is 2 where one could not be built, 1 where `--strict` kept one back, else 0. */
export async function build(names: readonly string[], options: BuildCommandOptions, terminal: Terminal): Promise<number> {
  const jobs = planJobs(await expandFiles(names, terminal.process), options, terminal);
  const shipped = await loadShippedTemplates();
  const offices = new OfficeFinder(terminal.process);
  const registers = new RegisterFinder(terminal.process);
  const references = new ReferenceFinder(terminal.process);
  const form = options.form === undefined ? null : await openForm(options.form, terminal.process);
  if (jobs.some(({ outputPath }) => form !== null && outputPath === resolve(terminal.process.cwd(), options.form ?? '')))
    throw failure(options.form ?? '', 'output-is-source', options.form ?? '');
  const sources = { shipped, offices, registers, references, form };
  let exitCode = 0;
  for (const job of jobs) {
    try {
      exitCode = Math.max(exitCode, await buildOne(job, options, terminal, sources));
    } catch (error) {
      exitCode = reportError(error, job.source, terminal);
    }
  }
  return exitCode;
}

/**
 * What is to be written where, decided before anything is.
 *
 * @throws Failure where two sources have one output, or an output is a source
 */
function planJobs(files: readonly string[], options: BuildCommandOptions, terminal: Terminal): Job[] {
  const cwd = terminal.process.cwd();
  if (options.output !== undefined && files.length > 1)
    throw failure(options.output, 'output-for-many', options.output, { count: files.length });
  if (files.includes('-') && options.output === undefined) throw failure('-', 'output-for-input', '-');
  const jobs = files.map((source): Job => {
    const output = options.output ?? join(options.outDir ?? dirname(source), `${basename(source, extname(source))}.docx`);
    return { source, output, outputPath: resolve(cwd, output) };
  });
  const sources = new Set(files.map((file) => resolve(cwd, file)));
  const byOutput = new Map<string, string[]>();
  for (const job of jobs) {
    if (sources.has(job.outputPath)) throw failure(job.source, 'output-is-source', job.output);
    requireEnding(job.output, ['.docx']);
    byOutput.set(job.outputPath, [...(byOutput.get(job.outputPath) ?? []), job.source]);
  }
  for (const job of jobs) {
    const rivals = byOutput.get(job.outputPath) ?? [];
    if (rivals.length > 1) throw failure(job.source, 'same-output', job.output, { sources: rivals });
  }
  return jobs;
}

/** What the documents of one run share. */
interface Sources {
  readonly shipped: ShippedTemplates;
  readonly offices: OfficeFinder;
  readonly registers: RegisterFinder;
  readonly references: ReferenceFinder;
  readonly form: WordForm | null;
}

async function buildOne(
  job: Job,
  options: BuildCommandOptions,
  terminal: Terminal,
  { shipped, offices, registers, references, form }: Sources,
): Promise<number> {
  const clock = new StageClock(terminal);
  const source = await openSource(job.source, terminal.process);
  const office = await offices.find(job.source);
  clock.end('read');
  const { plan, findings: parsed, broken } = await readDocument(source, office);
  clock.end('parse');
  if (broken) {
    report(parsed, options, terminal, true);
    summarize(job, word('notBuilt', terminal.language), options, terminal);
    return 2;
  }
  const chosen = await chooseFor(plan, office, shipped, options.template, terminal.process);
  clock.end('choose');
  const rendered =
    form === null
      ? await render(plan, parsed, chosen, job, await references.find(options.reference, office), options.allow ?? [], terminal)
      : await fill(plan, chosen, form);
  clock.end('render');
  if (rendered.docx === null) {
    report(rendered.findings, options, terminal, true);
    summarize(job, word('notBuilt', terminal.language), options, terminal);
    return 2;
  }
  const { isUntouched } = await import('../render/package/package.js');
  const existing = options.force === true ? null : readExisting(job.output, job.outputPath);
  if (existing !== null && !isUntouched(existing)) throw failure(job.source, 'output-not-ours', job.output);
  const findings = await judge(plan, parsed, chosen, rendered.findings, office, job, registers, terminal);
  clock.end('lint');
  report(findings, options, terminal, false);
  if (options.strict === true && findings.some(({ severity }) => severity === 'error')) {
    summarize(job, word('strictNotBuilt', terminal.language), options, terminal);
    return 1;
  }
  if (options.outDir !== undefined) makeFolder(options.outDir, dirname(job.outputPath));
  writeWhole(job.output, job.outputPath, rendered.docx);
  clock.end('write');
  const counts = countFindings(findings, terminal.language);
  const hidden = options.verbose !== true && findings.some((one) => one.severity !== 'error');
  const notes = [
    chosen.template.regulation ?? chosen.template.title,
    counts,
    ...(hidden ? [word('seeAll', terminal.language)] : []),
  ].filter((note) => note !== '');
  summarize(job, `${job.output} (${notes.join('; ')})`, options, terminal);
  if (options.verbose === true) terminal.process.stderr.write(`  ${word('stageTimes', terminal.language, clock.times)}\n`);
  if (options.pdf === true) {
    const { makePdf } = await import('./files/pdf.js');
    await makePdf(job.output, job.outputPath, terminal);
  }
  return 0;
}

async function render(
  plan: OfficialDocument,
  parsed: readonly Finding[],
  { template, types }: TemplateChoice,
  job: Job,
  reference: ReferenceStyles | null,
  allowed: readonly string[],
  { process }: Terminal,
): Promise<Rendered> {
  const { renderDocument } = await import('../render/index.js');
  const { pictures, refused } = readPictures(picturesOf(plan), job.source, allowed, process);
  const generator = `dvplan ${version}`;
  const rendered = await renderDocument({
    plan,
    template,
    types,
    pictures,
    refusedPictures: refused,
    generator,
    ...(reference === null ? {} : { reference }),
  });
  return { ...rendered, findings: [...rendered.findings, ...wordsLostInPrint(plan, parsed, rendered.text)] };
}

async function fill(plan: OfficialDocument, { template }: TemplateChoice, form: WordForm): Promise<FilledForm> {
  const { formValues } = await import('../derive/word-form-values.js');
  return form.fillIn(formValues(plan, template));
}

/** What the linter finds, and of the renderer what no rule judges: what could not be printed. */
async function judge(
  plan: OfficialDocument,
  parsed: readonly Finding[],
  choice: TemplateChoice,
  rendered: readonly Finding[],
  office: OfficeConfig | null,
  job: Job,
  registers: RegisterFinder,
  { process }: Terminal,
): Promise<Finding[]> {
  const [{ isIgnored, lintInOffice }, { joinRepeats, knownRules }] = await Promise.all([
    import('./linting.js'),
    import('../lint/index.js'),
  ]);
  const ignored = await isIgnored(job.source, office, process);
  const findings = ignored
    ? [...parsed, ...choice.findings]
    : [
        ...choice.findings.filter(({ severity }) => severity === 'info'),
        ...(await lintInOffice({ plan, parsed, choice, office, file: job.source, registers }, process)).findings,
      ];
  const own = rendered.filter(({ ruleId }) => ignored || !knownRules.has(ruleId));
  return joinRepeats([...findings, ...own]).sort((one, other) => one.line - other.line || one.column - other.column);
}

/** What a form brings along that Word fetches elsewhere: said whether or not anybody asks, for the file goes to others. */
const linkedFile = 'form-linked-file';

function report(findings: readonly Finding[], options: BuildCommandOptions, terminal: Terminal, all: boolean): void {
  if (all || (options.verbose === true && options.quiet !== true)) showFindings(findings, terminal);
  else
    showFindings(
      findings.filter(({ severity, ruleId }) => severity === 'error' || ruleId === linkedFile),
      terminal,
    );
}

function summarize(job: Job, result: string, options: BuildCommandOptions, terminal: Terminal): void {
  if (options.quiet !== true) terminal.process.stdout.write(`${job.source} → ${result}\n`);
}

function picturesOf(plan: OfficialDocument): Picture[] {
  const bodies = [plan.body, ...plan.appendices.map((appendix) => appendix.children)];
  return bodies.flatMap((body) => [...allNodes(body)]).filter((node) => node.type === 'picture');
}

/** How long each stage took, ms. */
class StageClock {
  readonly times: Record<string, string> = {};
  #last: number;

  constructor(readonly terminal: Terminal) {
    this.#last = terminal.now();
  }

  end(stage: string): void {
    const now = this.terminal.now();
    this.times[stage] = (now - this.#last).toFixed(1);
    this.#last = now;
  }
}
