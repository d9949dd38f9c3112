/** `dvplan report --update`: the tasks of a changed plan brought into its report. */
import { failure, writeWhole } from '../../files/index.js';
import { resolve } from 'node:path';
import { updateReport as deriveUpdate, type ReportChange } from '../../derive/report-update.js';
import { applyEdits, encodeText } from '../../format/index.js';
import { word, type Language } from '../../messages/index.js';
import { forTerminal } from '../../reporters/plain.js';
import { chooseFor, readDocument } from '../files/documents.js';
import { OfficeFinder } from '../files/office.js';
import { readReportedPlan } from './reported-plan.js';
import { isUnchanged, openSource } from '../files/sources.js';
import { loadShippedTemplates } from '../files/template-files.js';
import type { Terminal } from '../terminal/terminal.js';

/** What is left to a person. */
const open: readonly ReportChange['kind'][] = ['dropped', 'doubtful', 'kept', 'unplaced'];

/** Changes the report and says what was done; 1 where something is left to a person. */
export async function updateReport(file: string, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  if (file === '-') throw failure(file, 'update-of-input', file);
  const office = await new OfficeFinder(process).find(file);
  const source = await openSource(file, process);
  const { plan: report, broken } = await readDocument(source, office);
  if (broken) throw failure(file, 'broken-plan', file);
  if (report.reportedPlan === null) throw failure(file, 'no-report', file);
  const plan = await readReportedPlan(report, process);
  if (plan === null) throw failure(file, 'missing-plan', report.reportedPlan.file?.value ?? '');
  const { template } = await chooseFor(report, office, await loadShippedTemplates(), undefined, process);
  const { edits, changes } = deriveUpdate(report, plan, template);
  if (edits.length > 0)
    writeWhole(file, resolve(process.cwd(), file), encodeText(source, applyEdits(source.text, edits)), { isCurrent: isUnchanged(source) });
  for (const change of changes) process.stdout.write(`${describe(change, file, language)}\n`);
  const left = changes.filter(({ kind }) => open.includes(kind)).length;
  const counts = { count: changes.length - left, open: left };
  process.stdout.write(`${word(edits.length > 0 ? 'reportUpdated' : 'reportUnchanged', language, counts)}\n`);
  return changes.some(({ kind }) => open.includes(kind)) ? 1 : 0;
}

function describe({ kind, task, before, after, line }: ReportChange, file: string, language: Language): string {
  const place = line === null ? '' : `${file}:${line}: `;
  return forTerminal(`${place}${word(`report-${kind}`, language, { task, before, after })}`);
}
