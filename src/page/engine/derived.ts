/** What the page makes of a document besides the document itself: sheets and calendars of its tasks, and new drafts. */
import { taskWord, type Language } from '../../messages/index.js';
import { pageWord } from '../../messages/page.js';
import { failure, Failure, planYear } from '../../model/index.js';
import type { OpenedDocument, Workspace } from '../../workspace/index.js';
import { makeDocument, makeNextPlan, skeletonNameOf, typeNamed } from '../../workspace/outputs/new-documents.js';
import { makeReport } from '../../workspace/outputs/report.js';
import { sheetOf, tasksAs } from '../../workspace/outputs/task-outputs.js';
import type { MadeDraft, MadeFile, TaskFile } from './protocol.js';

const types: Readonly<Record<TaskFile, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
};
const wordsOfNames = { xlsx: 'taskSheetName', ics: 'calendarName' } as const;

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
  const { sheet } = await sheetOf(document, { reports: [], paths: new Set(), filter: allTasks, asOf: null });
  const { content } = await tasksAs(format, { sheets: [sheet], asOf: null }, (key, values) => taskWord(key, language, values));
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const name = pageWord(wordsOfNames[format], language, { name: stemOf(document) });
  return { name: `${name}.${format}`, type: types[format], bytes, told: null };
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
