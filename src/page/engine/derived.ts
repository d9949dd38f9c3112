/** What the page makes of a document besides the document itself: sheets and calendars of its tasks, and new drafts. */
import { bookWord, taskWord, type Language } from '../../messages/index.js';
import { pageWord } from '../../messages/page.js';
import { failure, Failure, planYear } from '../../model/index.js';
import { changeCount, changesAsMarkdown, changesAsRows } from '../../reporters/changes.js';
import type { OpenedDocument, Workspace } from '../../workspace/index.js';
import { compareDocuments } from '../../workspace/outputs/comparison.js';
import { makeDocument, makeNextPlan, skeletonNameOf, typeNamed } from '../../workspace/outputs/new-documents.js';
import { makeReport } from '../../workspace/outputs/report.js';
import { followedTasks, refreshBook, writeBook } from '../../workspace/outputs/task-book.js';
import { sheetOf, tasksAs } from '../../workspace/outputs/task-outputs.js';
import type { Comparison, MadeDraft, MadeFile, TaskFile } from './protocol.js';

const types: Readonly<Record<TaskFile, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
  book: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const wordsOfNames = { xlsx: 'taskSheetName', ics: 'calendarName', book: 'bookName' } as const;
const endings = { xlsx: 'xlsx', ics: 'ics', book: 'xlsx' } as const;

const allTasks = { kind: null, lead: null, dueBefore: null, status: null };

/** The name of a document without its ending. */
export function stemOf({ name, workspace }: OpenedDocument): string {
  const { paths } = workspace.host;
  return paths.basename(name, paths.extname(name));
}

/** @throws Failure if the head of the document is broken */
export async function tasksIn(document: OpenedDocument, format: TaskFile, language: Language): Promise<MadeFile> {
  const { findings, broken } = await document.read();
  const fault = broken ? findings.find(({ severity }) => severity === 'error') : undefined;
  if (fault !== undefined) throw new Failure(fault);
  const name = `${pageWord(wordsOfNames[format], language, { name: stemOf(document) })}.${endings[format]}`;
  const bytes = format === 'book' ? await bookOf(document, name, language) : await listOf(document, format, language);
  return { name, type: types[format], bytes, told: null };
}

async function listOf(document: OpenedDocument, format: 'xlsx' | 'ics', language: Language): Promise<Uint8Array> {
  const { sheet } = await sheetOf(document, { reports: [], paths: new Set(), filter: allTasks, asOf: null });
  const { content } = await tasksAs(format, { sheets: [sheet], asOf: null }, (key, values) => taskWord(key, language, values));
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** @throws Failure `book-without-tasks` */
async function bookOf(document: OpenedDocument, name: string, language: Language): Promise<Uint8Array> {
  const { plans, tasks } = await followedTasks([document], document.workspace.pathOf(name));
  if (tasks.length === 0) throw failure(document.name, 'tasks-none', document.name, { files: 1 });
  return writeBook(refreshBook(null, plans, tasks).book, (key, values) => bookWord(key, language, values));
}

/** @throws Failure if one of them cannot be read, or one alone has tasks */
export async function differencesOf(before: OpenedDocument, after: OpenedDocument, language: Language): Promise<Comparison> {
  const { differences, tasks } = await compareDocuments(before, after);
  const { head, rows } = changesAsRows(differences, language);
  const name = pageWord('comparisonName', language, { before: stemOf(before), after: stemOf(after) });
  const bytes = new TextEncoder().encode(changesAsMarkdown(differences, language));
  return {
    head,
    rows,
    told: changeCount(differences, tasks, language),
    file: { name: `${name}.md`, type: 'text/markdown', bytes, told: null },
  };
}

/** The skeleton of the report on a year's plan. */
export async function reportOn(document: OpenedDocument): Promise<MadeDraft> {
  const nameOf = (slug: string): string => `bao-cao-${slug}.md`;
  const outputPath = (slug: string): string => document.workspace.pathOf(nameOf(slug));
  const { text, slug } = await makeReport(document, { period: 'year', all: false, answers: 'row', outputPath });
  return { name: nameOf(slug), text };
}

/** @throws Failure for a plan without a type or a year */
export async function planAfter(document: OpenedDocument): Promise<MadeDraft> {
  const { plan } = await document.read();
  const year = planYear(plan);
  if (year === null) throw failure(document.name, 'source-without-year', document.name);
  const type = typeNamed(plan.documentType?.value ?? '');
  const { text, fromYear, toYear } = await makeNextPlan(document, { type, year: String(year + 1) });
  const stem = stemOf(document);
  const renamed = stem.replace(String(fromYear), String(toYear));
  return { name: `${renamed === stem ? `${stem}-${toYear}` : renamed}.md`, text };
}

/** @throws Failure `no-such-type` */
export async function emptyDocument(typed: string, workspace: Workspace): Promise<MadeDraft> {
  const type = typeNamed(typed);
  const office = await workspace.offices.find(workspace.host.folder);
  const { text } = await makeDocument({ type, given: new Map(), year: null }, office, workspace);
  return { name: `${skeletonNameOf(type)}.md`, text };
}
