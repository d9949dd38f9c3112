/** A document as the Word file that its regulation demands, or in a form of the office's own. */
import type { TemplateChoice } from '../../config/index.js';
import { failure, type Bilingual, type Finding } from '../../model/index.js';
import { wordsLostInPrint } from '../../parse/index.js';
import type { WordSource } from '../../read/word/word-source.js';
import type { FilledForm, WordForm } from '../../render/word-form/word-form.js';
import type { Rendered } from '../../render/index.js';
import type { OpenedDocument } from '../opened-document.js';
import { readPictures, type ReadPictures } from '../pictures.js';

export interface WordFileOptions {
  /** Template that the person names. */
  readonly template?: string;
  /** Word file that styles are taken from. */
  readonly reference?: string;
  /** Folders besides the document's own that pictures may come from. */
  readonly allow?: readonly string[];
  /** A Word file with marks that is filled in instead. */
  readonly form?: string;
  /** Told as each stage ends. */
  readonly onStage?: (stage: 'read' | 'parse' | 'choose' | 'render') => void;
}

/** What was made of a document; `docx` is null if its head is broken or a form cannot be filled, and `findings` say why. */
export interface MadeWordFile {
  readonly docx: Uint8Array | null;
  /** What was seen while it was made, before the linter. */
  readonly findings: readonly Finding[];
  readonly choice: TemplateChoice | null;
  /** What of the form of a Word draft is another in it, in the order of a page, read when asked for; nothing for another source. */
  readonly formChanges: () => Promise<readonly Bilingual[]>;
}

/** @throws Failure if a file that somebody names is not there or has a mistake, or a Word draft would lose something */
export async function makeWordFile(opened: OpenedDocument, options: WordFileOptions = {}): Promise<MadeWordFile> {
  const office = await opened.office();
  options.onStage?.('read');
  if (opened.source.unit === 'page') throw failure(opened.name, 'pdf-kept', opened.name);
  const document = opened.source.kind === 'word' ? await (await import('./word-losses.js')).withPictures(opened) : opened;
  const { findings, broken } = await document.read();
  options.onStage?.('parse');
  if (broken) return { docx: null, findings, choice: null, formChanges: async () => [] };
  const choice = await document.choose(options.template);
  options.onStage?.('choose');
  const { wordFiles } = document.workspace;
  const made =
    options.form === undefined
      ? await render(document, choice, options, await wordFiles.reference(options.reference, office, document.reading))
      : await fill(document, choice, await wordFiles.form(options.form));
  options.onStage?.('render');
  const { docx, findings: seen } = made;
  const isDraftInWord = document.source.kind === 'word' && docx !== null;
  return { docx, findings: seen, choice, formChanges: async () => (isDraftInWord ? changesIn(docx, document, choice) : []) };
}

async function render(
  document: OpenedDocument,
  { template, types }: TemplateChoice,
  { allow = [] }: WordFileOptions,
  reference: Awaited<ReturnType<OpenedDocument['workspace']['wordFiles']['reference']>>,
): Promise<Rendered> {
  const { plan, findings } = await document.read();
  const { renderDocument } = await import('../../render/index.js');
  const { pictures, refused } = await picturesOf(document, allow);
  const rendered = await renderDocument({
    plan,
    template,
    types,
    pictures,
    refusedPictures: refused,
    generator: document.workspace.generator,
    ...(reference === null ? {} : { reference }),
  });
  return {
    ...rendered,
    findings: [...rendered.findings, ...wordsLostInPrint(plan, findings, [rendered.text, ...rendered.unprinted].join(' '))],
  };
}

/** What of the form of a Word draft is another in the file built of it. */
async function changesIn(built: Uint8Array, draft: OpenedDocument, { template }: TemplateChoice): Promise<readonly Bilingual[]> {
  const [{ plan }, { formChanges, pageFormOf }] = [await draft.read(), await import('../../lint/index.js')];
  const made = await (await draft.workspace.openBytes(`${draft.name}.docx`, built)).read();
  const [before, after] = [pageFormOf(plan, template), pageFormOf(made.plan, template)];
  const numbers = (draft.source as WordSource).document.places.filter(({ kind }) => kind === 'label').length;
  return [
    ...(before === null || after === null ? [] : formChanges(before, after)),
    ...(numbers === 0 ? [] : [{ vi: `${numbers} số tự động của Word → chữ gõ`, en: `${numbers} numbers that Word counts → typed` }]),
  ];
}

async function picturesOf(document: OpenedDocument, allow: readonly string[]): Promise<ReadPictures> {
  const { source, folder, reading } = document;
  if (source.kind !== 'word') return readPictures((await document.read()).plan, folder, allow, reading);
  const { picturesIn } = await import('./word-losses.js');
  return { pictures: await picturesIn(source as WordSource), refused: new Map() };
}

async function fill(document: OpenedDocument, { template }: TemplateChoice, form: WordForm): Promise<FilledForm> {
  const [{ plan }, { formValues }] = [await document.read(), await import('../../derive/word-form-values.js')];
  return form.fillIn(formValues(plan, template));
}

/** All that there is to say of a Word file: what the linter finds, and of the renderer what no rule judges, by place. */
export async function findingsOf(document: OpenedDocument, made: MadeWordFile, template?: string): Promise<readonly Finding[]> {
  const choice = made.choice?.findings ?? [];
  const { findings: parsed } = await document.read();
  const [ignored, { joinRepeats, knownRules }] = [await document.workspace.isIgnored(document.name), await import('../../lint/index.js')];
  const findings = ignored
    ? [...parsed, ...choice]
    : [
        ...choice.filter(({ severity }) => severity === 'info'),
        ...(await document.lint(template === undefined ? {} : { template })).findings,
      ];
  const own = made.findings.filter(({ ruleId }) => ignored || !knownRules.has(ruleId));
  return document.located(joinRepeats([...findings, ...own]).sort((one, other) => one.line - other.line || one.column - other.column));
}

/** Whether dvplan wrote a Word file and nobody saved it since. */
export async function isUntouchedWordFile(bytes: Uint8Array): Promise<boolean> {
  const { isUntouched } = await import('../../render/package/package.js');
  return isUntouched(bytes);
}
