/** Reports whose answers go beside the tasks of their plans. */
import { dirname, resolve } from 'node:path';
import { Failure, toIso, type TaskAnswer } from '../../model/index.js';
import { readDocument } from '../files/documents.js';
import type { OfficeFinder } from '../files/office.js';
import { openSource } from '../files/sources.js';
import type { Process, Terminal } from '../terminal/terminal.js';

interface OpenReport {
  readonly file: string;
  /** Full path of the plan that it names; null where it names none. */
  readonly planPath: string | null;
  readonly answers: readonly TaskAnswer[];
  /** Cut-off day, `YYYY-MM-DD`. */
  readonly cutoff: string | null;
}

/** @throws Failure for a report that cannot be read */
export async function openReports(files: readonly string[], offices: OfficeFinder, { process }: Terminal): Promise<OpenReport[]> {
  const reports: OpenReport[] = [];
  for (const file of files) {
    const { plan, findings, broken } = await readDocument(await openSource(file, process), await offices.find(file));
    const fault = broken ? findings.find(({ severity }) => severity === 'error') : undefined;
    if (fault !== undefined) throw new Failure(fault);
    const named = plan.reportedPlan?.file?.value ?? null;
    reports.push({
      file,
      planPath: named === null ? null : resolve(process.cwd(), dirname(file), named),
      answers: plan.answers,
      cutoff: plan.cutoff === null ? null : toIso(plan.cutoff.value),
    });
  }
  return reports;
}

/**
 * What the reports say of a plan, and the cut-off day of the last of them. A report speaks of the plan that it names where that is among
 * those of the run (`paths`), else of any.
 */
export function answersFor(
  reports: readonly OpenReport[],
  file: string,
  paths: ReadonlySet<string>,
  process: Process,
): { readonly answers: readonly TaskAnswer[]; readonly cutoff: string | null } {
  const path = resolve(process.cwd(), file);
  const own = reports.filter(({ planPath }) => planPath === null || planPath === path || !paths.has(planPath));
  return { answers: own.flatMap(({ answers }) => answers), cutoff: own.findLast(({ cutoff }) => cutoff !== null)?.cutoff ?? null };
}
