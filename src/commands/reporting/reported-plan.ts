/** The plan that a report reports on. */
import { dirname, resolve } from 'node:path';
import { Failure, type OfficialDocument } from '../../model/index.js';
import { isForeignPath } from '../../files/index.js';
import { parseDocument } from '../../parse/index.js';
import { openSource } from '../files/sources.js';
import type { Process } from '../terminal/terminal.js';

/** The plan that a report names, by a path that counts from the report's folder; null where it names none or it cannot be read. */
export async function readReportedPlan({ source, reportedPlan }: OfficialDocument, process: Process): Promise<OfficialDocument | null> {
  const named = reportedPlan?.file?.value;
  if (named === undefined || isForeignPath(named)) return null;
  const folder = source.file === '-' ? process.cwd() : dirname(resolve(process.cwd(), source.file));
  try {
    const { plan, broken } = await parseDocument(await openSource(resolve(folder, named), process));
    return broken ? null : plan;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
