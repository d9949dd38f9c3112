/** The engine of the page: the stages over files in memory. */
import { wordFinding, wordNote, type Language } from '../../messages/index.js';
import { Failure, officeFileName, type Finding, type OfficeConfig } from '../../model/index.js';
import { pageWord } from '../../messages/page.js';
import { countReview } from '../../reporters/review-counts.js';
import { version } from '../../version.js';
import { knownAs } from '../../workspace/baselines.js';
import { fixDocument } from '../../workspace/fix-rounds.js';
import { memoryHost, mendedMark, Workspace, type OpenedDocument, type ShippedFiles } from '../../workspace/index.js';
import { reviewedNames, reviewWordFile, type ReviewedWordFile } from '../../workspace/outputs/review.js';
import { makeWordFile } from '../../workspace/outputs/word-file.js';
import { filledConfiguration, officeForm, type OfficeForm } from '../../workspace/outputs/office-form.js';
import { sayButton } from '../page-actions.js';
import { differencesOf, emptyDocument, planAfter, reportOn, stemOf, tasksIn } from './derived.js';
import { withoutMiddle } from './first-pages.js';
import type {
  Checked,
  Comparison,
  HeldDocument,
  MadeDraft,
  MadeFile,
  OpenedFile,
  Operations,
  ShownFinding,
  ShownReview,
  TaskFile,
} from './protocol.js';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A text as it was opened. */
interface OpenedText {
  readonly document: OpenedDocument;
  readonly bytes: Uint8Array;
  /** As an editor holds it. */
  readonly text: string;
  readonly lineEnd: string;
}

/** A text with the line ends of an editor. */
function plain(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

export class Engine implements Operations {
  readonly #files = new Map<string, Uint8Array>();
  readonly #texts = new Map<string, OpenedText>();
  /** Texts of templates, of which a page has the values alone. */
  readonly #shipped = new Map<string, string>();
  readonly #workspace: Workspace;

  constructor(files: ShippedFiles) {
    const shipped = { ...files, text: (path: string) => files.text(path) ?? this.#shipped.get(path) ?? null };
    this.#workspace = new Workspace({ host: memoryHost(this.#files), shipped, generator: `dvplan ${version}` });
  }

  /** @throws Failure for a file that is no document, or cannot be read */
  async open({ name, bytes, again = false }: Parameters<Operations['open']>[0]): Promise<OpenedFile> {
    const own = again || name === officeFileName ? name : this.#freeName(name);
    const before = this.#files.get(own);
    this.#files.set(own, bytes);
    try {
      const document = await this.#workspace.open(own);
      const { source } = document;
      if (own === officeFileName) await this.#office();
      const kind = own === officeFileName ? 'office' : source.isReadOnly ? 'word' : 'text';
      const text = plain(source.text);
      if (kind === 'text') this.#texts.set(own, { document, bytes, text, lineEnd: /\r\n?|\n/u.exec(source.text)?.[0] ?? '\n' });
      return { name: own, kind, text, unit: source.unit };
    } catch (error) {
      if (before === undefined) this.#files.delete(own);
      else this.#files.set(own, before);
      throw error;
    }
  }

  async supply(files: Parameters<Operations['supply']>[0]): Promise<null> {
    for (const { path, text } of files) this.#shipped.set(path, text);
    return null;
  }

  async bring(files: Parameters<Operations['bring']>[0]): Promise<null> {
    for (const { name, bytes } of files) {
      if (bytes === null) this.#files.delete(name);
      else this.#files.set(name, bytes);
    }
    return null;
  }

  async close({ name }: { readonly name: string }): Promise<null> {
    this.#files.delete(name);
    this.#texts.delete(name);
    return null;
  }

  async check(held: HeldDocument, language: Language): Promise<Checked> {
    const document = await this.#opened(held);
    const { fresh, broken } = await document.lint({ known: held.skips });
    const { plan } = await document.read();
    const choice = await document.choose();
    return {
      findings: fresh.map((one) => shown(one, document, language)),
      review: document.source.kind === 'word' ? await shownReview(document, held) : null,
      documentType: broken ? null : (plan.documentType?.value ?? null),
      regulation: choice.template.regulation ?? choice.template.title,
      tasks: plan.tasks.length,
      secret: plan.classification.confidentiality !== null,
    };
  }

  /** @throws Failure for a Word file that is not written into */
  async review(held: HeldDocument, language: Language): Promise<MadeFile> {
    const document = await this.#opened(held);
    const reviewed = await reviewOf(document, held);
    const [name = document.name] = reviewedNames(document, false);
    return { name, type: wordType, bytes: reviewed.bytes, told: countReview(reviewed, language) };
  }

  async fixAll(held: HeldDocument): Promise<{ readonly text: string; readonly fixed: number }> {
    const { document, fixed } = await fixDocument(await this.#opened(held), ({ safe }) => safe, { known: held.skips });
    return { text: document.source.text, fixed };
  }

  /** @throws Failure if the head of the document is broken, or no regulation gives a form of its type */
  async word(held: HeldDocument): Promise<MadeFile> {
    return wordFileOf(await this.#opened(held));
  }

  /** @throws Failure as `word` does */
  async firstPages(held: HeldDocument): Promise<MadeFile> {
    const document = await this.#opened(held);
    return wordFileOf(document.source.isReadOnly ? document : document.withText(withoutMiddle(document.source.text)));
  }

  /** As it came, where nothing in it changed. */
  async draft(held: HeldDocument): Promise<MadeFile> {
    await this.#opened(held);
    return { name: held.name, type: 'text/plain', bytes: this.#files.get(held.name) ?? new Uint8Array(), told: null };
  }

  async tasks(held: HeldDocument & { readonly format: TaskFile }, language: Language): Promise<MadeFile> {
    return tasksIn(await this.#opened(held), held.format, language);
  }

  async report(held: HeldDocument): Promise<MadeDraft> {
    return reportOn(await this.#opened(held));
  }

  async nextPlan(held: HeldDocument): Promise<MadeDraft> {
    return planAfter(await this.#opened(held));
  }

  async compare(pair: { readonly before: HeldDocument; readonly after: HeldDocument }, language: Language): Promise<Comparison> {
    return differencesOf(await this.#opened(pair.before), await this.#opened(pair.after), language);
  }

  async office(): Promise<OfficeForm> {
    return officeForm((await this.#office())?.values ?? {});
  }

  /** @throws Failure if the configuration that stands has a mistake */
  async setOffice(form: OfficeForm, language: Language): Promise<MadeFile> {
    const office = await this.#office();
    const before = this.#files.get(officeFileName);
    const held = office === null || before === undefined ? null : { text: new TextDecoder().decode(before), values: office.values };
    const bytes = new TextEncoder().encode(filledConfiguration(held, form, pageWord('officeGuide', language)));
    await this.open({ name: officeFileName, bytes });
    return { name: officeFileName, type: 'application/yaml', bytes, told: null };
  }

  #office(): Promise<OfficeConfig | null> {
    return this.#workspace.offices.find(this.#workspace.host.folder);
  }

  newDocument({ type }: { readonly type: string }): Promise<MadeDraft> {
    return emptyDocument(type, this.#workspace);
  }

  /** The document as it stands in the editor; other documents that name it see it so too. */
  async #opened({ name, text }: HeldDocument): Promise<OpenedDocument> {
    const before = this.#texts.get(name);
    if (text === null || before === undefined) return this.#workspace.open(name);
    const bytes = text === before.text ? before.bytes : before.document.encode(text.replaceAll('\n', before.lineEnd));
    this.#files.set(name, bytes);
    const document = await this.#workspace.open(name);
    return document.source.text === text ? document : document.withText(text);
  }

  /** The name, or another like it where a file of that name is open. */
  #freeName(name: string): string {
    const { paths } = this.#workspace.host;
    const plain = paths.basename(name);
    const ending = paths.extname(plain);
    let free = plain;
    for (let number = 2; this.#files.has(free); number++) free = `${paths.basename(plain, ending)} (${number})${ending}`;
    return free;
  }
}

function reviewOf(document: OpenedDocument, { skips, takes }: HeldDocument): Promise<ReviewedWordFile> {
  return reviewWordFile(document, { known: skips, unsafeFixes: takes === 'all' ? true : takes });
}

async function shownReview(document: OpenedDocument, held: HeldDocument): Promise<ShownReview> {
  try {
    const { text, plan, issued } = await reviewOf(document, held);
    const changes = plan.edits.map(({ start, end, text: put }) => ({ start, end, text: put }));
    return { changes: text === document.source.text ? changes : null, keeps: issued ? 'issued' : null };
  } catch (error) {
    if (error instanceof Failure) return { changes: [], keeps: 'unwritten' };
    throw error;
  }
}

async function wordFileOf(document: OpenedDocument): Promise<MadeFile> {
  const { docx, findings } = await makeWordFile(document);
  if (docx === null) {
    const fault = findings.find(({ severity }) => severity === 'error');
    throw fault === undefined ? new TypeError('no Word file, and no reason') : new Failure(fault);
  }
  const mark = document.source.kind === 'word' ? mendedMark : '';
  return { name: `${stemOf(document)}${mark}.docx`, type: wordType, bytes: docx, told: null };
}

function shown(one: Finding, document: OpenedDocument, language: Language): ShownFinding {
  const { source } = document;
  const { text, hint } = wordFinding(one, language, sayButton);
  const from = source.pointOf(one.line, one.column).offset;
  const to = source.pointOf(one.endLine, one.endColumn).offset;
  const { ruleId, severity, line, fix } = one;
  return {
    ruleId,
    severity,
    from,
    to: Math.max(from, to),
    line,
    text,
    hint,
    note: wordNote(one, language),
    fix: fix === null ? null : { safe: fix.safe, edits: fix.edits },
    skip: knownAs(one, document),
  };
}
