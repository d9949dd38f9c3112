/** `dvplan report --check`: a report held against its plan. */
import { failure } from '../../files/index.js';
import { coverTasks } from '../../model/index.js';
import { word } from '../../messages/index.js';
import { ruleCards } from '../../lint/index.js';
import type { ReportCommandOptions } from '../command-options.js';
import { chooseFor, readDocument } from '../files/documents.js';
import { showFindings } from '../terminal/finding-output.js';
import { lintInOffice } from '../linting.js';
import { OfficeFinder } from '../files/office.js';
import { readReportedPlan } from './reported-plan.js';
import { RegisterFinder } from '../register/register-files.js';
import { openSource } from '../files/sources.js';
import { loadShippedTemplates } from '../files/template-files.js';
import type { Terminal } from '../terminal/terminal.js';

const rules = new Set([...ruleCards.filter(({ category }) => category === 'reports').map(({ id }) => id), 'unfilled-placeholder']);

/**
 * Prints what is wanting, and last how many tasks are answered; 1 where one is missing or an answer is at fault, 2 where plan or report
 * cannot be read.
 */
export async function checkReport(file: string, options: ReportCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const office = await new OfficeFinder(process).find(file);
  const { plan: report, findings: parsed, broken } = await readDocument(await openSource(file, process), office);
  if (!broken && report.reportedPlan === null) throw failure(file, 'no-report', file);
  const choice = await chooseFor(report, office, await loadShippedTemplates(), options.template, process);
  const { findings } = await lintInOffice({ plan: report, parsed, choice, office, file, registers: new RegisterFinder(process) }, process);
  const own = findings.filter(({ ruleId, severity }) => rules.has(ruleId) || (broken && severity === 'error'));
  showFindings(own, terminal);
  const plan = broken ? null : await readReportedPlan(report, process);
  if (plan === null) return 2;
  const { tasks, answered } = coverTasks(plan, report);
  process.stdout.write(`${word('answeredTasks', language, { answered, count: tasks.length })}\n`);
  return answered < tasks.length || own.some(({ severity }) => severity !== 'info') ? 1 : 0;
}
