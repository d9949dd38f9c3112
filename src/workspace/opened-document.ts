/** A document in its office. Each part is made when it is asked for, once. */
import { issued, type Issue } from '../config/issue.js';
import { applyOffice } from '../config/office-values.js';
import { changedRegulation, type TemplateChoice } from '../config/index.js';
import { encodeText } from '../format/index.js';
import type { BaselineEntry } from '../lint/index.js';
import {
  failure,
  Failure,
  Source,
  type Finding,
  type OfficeConfig,
  type OfficialDocument,
  type Register,
  type RuleSettings,
} from '../model/index.js';
import { decodeSource, parseDocument, type ParseResult } from '../parse/index.js';
import { Reading } from './kept.js';
import { isForeignPath } from './named-paths.js';
import type { Workspace } from './workspace.js';

/** A source, parsed when it is asked for, once. */
export class ReadSource {
  #parsed: Promise<ParseResult> | undefined;

  constructor(readonly source: Source) {}

  parse(): Promise<ParseResult> {
    this.#parsed ??= parseDocument(this.source);
    return this.#parsed;
  }
}

/** What a document is opened from. */
interface OpenedFrom {
  readonly name: string;
  readonly path: string;
  readonly read: ReadSource;
  readonly reading?: Reading;
  readonly issue?: Issue;
}

/** What a person sets of the linter. */
export interface LintOptions {
  /** Template that the person names. */
  readonly template?: string;
  /** They outweigh the office's. */
  readonly settings?: RuleSettings;
  /** What was found before, which is not shown again. */
  readonly known?: readonly BaselineEntry[];
  /** Milliseconds of a clock that only runs forward; without it nothing is timed. */
  readonly clock?: () => number;
}

/** What was found in a document. */
export interface LintedDocument {
  readonly findings: readonly Finding[];
  /** Of these what is not known from before. */
  readonly fresh: readonly Finding[];
  /** What is fresh, one finding for a form that repeats. */
  readonly shown: readonly Finding[];
  /** Time of each rule, ms; empty without a clock. */
  readonly times: ReadonlyMap<string, number>;
  /** Whether its head is broken: rules would miss all that stands in it, so none is asked. */
  readonly broken: boolean;
}

export class OpenedDocument {
  /** As the person named it. */
  readonly name: string;
  readonly path: string;
  readonly reading: Reading;
  readonly #source: ReadSource;
  readonly #issue: Issue;
  #read: Promise<ParseResult> | undefined;
  #office: Promise<OfficeConfig | null> | undefined;
  #reported: Promise<OfficialDocument | null> | undefined;
  #linted: Promise<LintedDocument> | undefined;

  constructor(
    readonly workspace: Workspace,
    { name, path, read, reading, issue }: OpenedFrom,
  ) {
    this.name = name;
    this.path = path;
    this.#source = read;
    this.#issue = issue ?? {};
    this.reading = reading ?? new Reading(workspace.host);
  }

  get source(): Source {
    return this.#source.source;
  }

  /** The folder that paths in the document count from. */
  get folder(): string {
    return this.name === '-' ? this.workspace.host.folder : this.workspace.host.paths.dirname(this.path);
  }

  /** @throws Failure if the configuration has a mistake */
  office(): Promise<OfficeConfig | null> {
    this.#office ??= this.workspace.offices.find(this.folder, this.reading);
    return this.#office;
  }

  /** The document with its office's values where it has none of its own, as it is issued, and what the reader saw. */
  read(): Promise<ParseResult> {
    this.#read ??= this.#readInOffice();
    return this.#read;
  }

  async #readInOffice(): Promise<ParseResult> {
    const [parsed, office] = [await this.#source.parse(), await this.office()];
    return { ...parsed, plan: issued(office === null ? parsed.plan : applyOffice(parsed.plan, office), this.#issue) };
  }

  /**
   * The template of the document, and the types that it may have.
   *
   * @throws Failure if somebody names a template that is not there or has a mistake
   */
  async choose(named?: string): Promise<TemplateChoice> {
    const [{ plan }, office] = [await this.read(), await this.office()];
    const choice = await this.workspace.choose(plan, office, named, this.reading);
    if (this.#issue.date === undefined) return choice;
    const unissued = await new OpenedDocument(this.workspace, {
      name: this.name,
      path: this.path,
      read: this.#source,
      reading: this.reading,
    }).read();
    const before = await this.workspace.choose(unissued.plan, office, named, this.reading);
    const changed = changedRegulation(plan, unissued.plan.issuance.date?.value ?? null, before, choice);
    return changed.length === 0 ? choice : { ...choice, findings: [...choice.findings, ...changed] };
  }

  /** @throws Failure for a register that is not there or has a mistake */
  async register(): Promise<Register> {
    return this.workspace.registers.find(await this.office(), this.reading);
  }

  /** The plan that a report names, read in its own office; null if it names none or it cannot be read. */
  reported(): Promise<OfficialDocument | null> {
    this.#reported ??= this.#readReported();
    return this.#reported;
  }

  async #readReported(): Promise<OfficialDocument | null> {
    const { plan } = await this.read();
    const named = plan.reportedPlan?.file?.value;
    if (named === undefined || isForeignPath(named)) return null;
    const path = this.workspace.host.paths.resolve(this.folder, named);
    // A plan that is not there may come.
    this.reading.stat(path);
    try {
      const reported = await this.workspace.open(path);
      this.reading.include(reported.reading);
      const read = await reported.read();
      return read.broken ? null : read.plan;
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }

  /** What is wrong with the document by the rules, the office's settings and the person's, and with the template that it names. */
  lint(options: LintOptions = {}): Promise<LintedDocument> {
    if (Object.keys(options).length > 0) return this.#lint(options);
    this.#linted ??= this.#lint({});
    return this.#linted;
  }

  async #lint({ template, settings = {}, known, clock }: LintOptions): Promise<LintedDocument> {
    const { plan, findings: parsed, broken } = await this.read();
    if (broken) return { findings: parsed, fresh: parsed, shown: parsed, times: new Map(), broken };
    const [choice, office] = [await this.choose(template), await this.office()];
    const [{ beyondBaseline, joinRepeats, lintDocument }, { settingsFor }] = await Promise.all([
      import('../lint/index.js'),
      import('./rule-settings.js'),
    ]);
    const { findings, times } = lintDocument({
      plan,
      template: choice.template,
      types: choice.types,
      // Which template is taken and why is for those who build; a draft that needs none of another is not at fault.
      parsed: [...parsed, ...choice.findings.filter(({ severity }) => severity !== 'info')],
      terms: office?.lint.terms ?? [],
      ...(plan.reportedPlan === null ? {} : { reported: await this.reported() }),
      register: plan.citations.length === 0 ? [] : await this.register(),
      settings: await settingsFor(this.name, office, settings, this.workspace.host),
      ...(clock === undefined ? {} : { clock }),
    });
    const fresh = known === undefined ? findings : beyondBaseline(findings, known, (line) => this.source.lineText(line));
    const [all, left, shown] = [await this.located(findings), await this.located(fresh), await this.located(joinRepeats(fresh))];
    return { findings: all, fresh: left, shown, times, broken };
  }

  /** Findings with what people are told of their places: of a Word file the paragraph, of a PDF the page, and the part of the body. */
  async located(findings: readonly Finding[]): Promise<readonly Finding[]> {
    if (this.source.unit === 'line') return findings;
    const [{ plan }, { located }] = [await this.read(), await import('./sources/located.js')];
    return located(findings, plan);
  }

  /** Whether a file still holds the text that was read of it. */
  isCurrent(existing: Uint8Array | null): boolean {
    const { file, kind, text } = this.source;
    try {
      return existing !== null && decodeSource(file, existing, kind).text === text;
    } catch {
      return false;
    }
  }

  /** The bytes of another text, in the encoding of this one. */
  encode(text: string): Uint8Array {
    return encodeText(this.source, text);
  }

  /**
   * The same document with another text: what an editor holds, or what fixes made.
   *
   * @throws Failure for a Word file or a PDF, whose text is not all that it holds
   */
  withText(text: string): OpenedDocument {
    const { file, kind, encoding, hasByteOrderMark } = this.source;
    if (this.source.isReadOnly) throw failure(this.name, this.source.unit === 'page' ? 'pdf-kept' : 'word-source-kept', this.name);
    return this.readAs(new Source(file, text, kind, encoding, hasByteOrderMark));
  }

  /** The same document of another source, or of the same that is read otherwise. */
  readAs(source: Source): OpenedDocument {
    const { workspace, name, path, reading } = this;
    return new OpenedDocument(workspace, { name, path, read: new ReadSource(source), reading, issue: this.#issue });
  }

  /** The same document with the number and the day that the registry gave; its source stays as it is. */
  issuedAs(issue: Issue): OpenedDocument {
    return new OpenedDocument(this.workspace, { name: this.name, path: this.path, read: this.#source, reading: this.reading, issue });
  }
}
