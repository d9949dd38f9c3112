/** Findings of a draft in the words of its review sheet: for a clerk, without names of rules. */
import type { OpenedDocument } from '../workspace/index.js';
import { makeReviewReport, makeReviewSheet, type ReviewSheet, type SheetRow } from '../workspace/outputs/review-sheet.js';
import { documentName } from './document-name.js';
import { unitOf, word, wordFinding, type Language } from '../messages/index.js';
import { dateDigits, fileName, squeeze, withoutNumberWord, type Finding, type OfficialDocument, type Template } from '../model/index.js';
import { ruleCards } from '../workspace/rules.js';
import { placeIn } from './plain.js';

/** What was found in a draft. */
export interface ReviewedDraft {
  readonly file: string;
  /** Null where it could not be read. */
  readonly read: OpenedDocument | null;
  /** Whether it could not be read as a document. */
  readonly broken: boolean;
  readonly findings: readonly Finding[];
  /** What fixes took away before. */
  readonly mended: readonly Finding[];
}

/** What a sheet says of a draft. */
interface SheetContents extends Pick<ReviewedDraft, 'file' | 'findings' | 'mended'> {
  readonly plan: OfficialDocument;
  readonly template: Template;
}

/** Kinds of findings that speak of how a document is set out; the others speak of what it says. */
const formal: ReadonlySet<string> = new Set(['form', 'structure', 'numbering', 'typography']);
const categoryOf = new Map(ruleCards.map(({ id, category }) => [id, category]));
/** Most places that a row names beside its first. */
const mostPlaces = 8;

/** What a person asks of a sheet: a template by name, and the organ that reports where it is to be an official paper. */
export interface SheetOptions {
  readonly template?: string;
  readonly asReport?: string;
}

/** The review sheet of a draft as a Word file; null if it could not be read. */
export async function reviewSheetOf(
  draft: ReviewedDraft,
  language: Language,
  { template: named, asReport }: SheetOptions = {},
): Promise<Uint8Array | null> {
  const { read, broken } = draft;
  if (read === null || broken) return null;
  const [{ plan }, { template }] = [await read.read(), await read.choose(named)];
  const sheet = reviewSheet({ ...draft, plan, template }, language);
  if (asReport === undefined) return makeReviewSheet(read, sheet, named);
  const subject = { subject: documentName(plan) };
  const [abstract, opening] = [word('sheet-report-abstract', language, subject), word('sheet-report-opening', language, subject)];
  return makeReviewReport(read, { sheet, organ: asReport, abstract, opening }, named);
}

function reviewSheet(contents: SheetContents, language: Language): ReviewSheet {
  const { plan, findings, mended } = contents;
  // A safe fix changes neither wording nor figures: what it mends is form, whatever the rule is of.
  const isFormal = ({ ruleId, fix }: Finding): boolean => fix?.safe === true || formal.has(categoryOf.get(ruleId) ?? '');
  const content = findings.filter((one) => !isFormal(one));
  const title = (key: 'draft' | 'form' | 'content' | 'proposals'): string => word(`sheet-${key}`, language);
  return {
    title: word('sheet-title', language),
    subject: documentName(plan),
    note: word('sheet-note', language),
    columns: [
      word('sheet-column-number', language),
      word('sheet-column-place', language),
      word('sheet-column-finding', language),
      word('sheet-column-remedy', language),
    ],
    nothing: word('sheet-nothing', language),
    parts: [
      { title: title('draft'), sentences: factsOf(contents, language), tables: [] },
      {
        title: title('form'),
        sentences: [],
        tables: [
          { title: word('sheet-mended', language), rows: rowsOf(mended, language) },
          { title: word('sheet-to-mend', language), rows: rowsOf(findings.filter(isFormal), language) },
        ],
      },
      {
        title: title('content'),
        sentences: [word('sheet-content-note', language)],
        tables: [{ title: '', rows: content.map((one) => rowOf([one], language)) }],
      },
      { title: title('proposals'), sentences: proposals(contents, content.length, language), tables: [] },
    ],
  };
}

function factsOf({ file, plan, template }: SheetContents, language: Language): string[] {
  const date = plan.issuance.date?.value ?? null;
  const known = (key: 'type' | 'organ' | 'number' | 'date' | 'regulation' | 'file', value: string): string =>
    word(`sheet-${key}`, language, { value: value === '' ? word('sheet-unknown', language) : value });
  return [
    known('type', documentName(plan)),
    known('organ', plan.letterhead.issuingOrgan?.value ?? ''),
    known('number', plan.number === null ? '' : squeeze(withoutNumberWord(plan.number.printed.value))),
    known('date', date === null ? '' : dateDigits(date, template.date)),
    known('regulation', template.title),
    known('file', fileName(file)),
  ];
}

/** The findings, those of one rule and one sentence together, errors first. */
function rowsOf(findings: readonly Finding[], language: Language): SheetRow[] {
  const ranks = { error: 0, warning: 1, info: 2 };
  const groups = new Map<string, Finding[]>();
  for (const one of findings.toSorted((first, second) => ranks[first.severity] - ranks[second.severity])) {
    const key = `${one.ruleId} ${wordFinding(one, language, onPaper).hint ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => rowOf(group, language));
}

function rowOf(findings: readonly Finding[], language: Language): SheetRow {
  const [first, ...others] = findings as readonly [Finding, ...Finding[]];
  const { text, hint } = wordFinding(first, language, onPaper);
  const places = [...new Set(others.map((one) => placeOf(one, language)))];
  const shown = places.slice(0, mostPlaces).join('; ') + (places.length > mostPlaces ? '; ...' : '');
  const rest = others.length === 0 ? '' : ` ${word('sheet-many', language, { count: others.length, places: shown })}`;
  return { place: placeOf(first, language), text: `${sentence(text)}${rest}`, remedy: closed(hint ?? '') };
}

function placeOf(one: Finding, language: Language): string {
  const printed = placeIn(one, language);
  if (printed === '') return word('sheet-whole', language);
  return unitOf(one) === 'line' ? word('sheet-line', language, { line: one.line }) : printed;
}

/** Paper has no button to press: what a next step says is left out. */
const onPaper = (): null => null;

/** With a full stop at its end. */
function closed(text: string): string {
  return text === '' || /[.!?…”]$/u.test(text) ? text : `${text}.`;
}

/** With a capital at its beginning. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function proposals({ findings, mended }: SheetContents, content: number, language: Language): string[] {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const said = (key: 'mended' | 'errors' | 'warnings' | 'content', number: number): string[] =>
    number === 0 ? [] : [word(`sheet-propose-${key}`, language, { count: number })];
  const all = [
    ...said('errors', count('error')),
    ...said('warnings', count('warning')),
    ...said('content', content),
    ...said('mended', mended.length),
  ];
  return all.length === 0 ? [word('sheet-no-proposal', language)] : all.map((one) => `- ${one}`);
}
