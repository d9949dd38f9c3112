/** `dvplan synthesize` as the tests run it: the plan of the superior in `tinh.md`, the units in `cac-xa`. */
import type { Outcome, WorkFolder } from '../work-folder.js';
import { parent } from './papers.js';
import { readResults, type Results } from './read-results.js';

/** Writes the superior's plan where none stands, and brings the plans in `cac-xa` together. */
export function synthesize(folder: WorkFolder, ...more: readonly string[]): Promise<Outcome> {
  if (!folder.has('tinh.md')) folder.write('tinh.md', parent);
  return folder.run(['synthesize', '--parent', 'tinh.md', 'cac-xa', ...more]);
}

/** The same with the reports in `bao-cao`, and what it wrote. */
export async function synthesizeReports(folder: WorkFolder, ...more: readonly string[]): Promise<Results> {
  if (!folder.has('bao-cao')) folder.write('bao-cao/.giu-cho', '');
  await synthesize(folder, '--reports', 'bao-cao', '--force', ...more);
  return readResults(folder);
}
