/**
 * Counts the steps of code instead of its time: how often V8 entered each block of it. The same on every machine, loaded or not.
 *
 * A test imports this file before what it counts. V8 counts the blocks of what it compiles after the counting began, and compiles anew what
 * its memory let go in between: counting that began later would see more or fewer blocks of the same code by chance.
 */
import { Session, type Profiler } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The steps that the work takes, in our own code and that of packages; what V8 does inside of one call is not seen. */
export async function countedSteps(work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return sumOf(result);
}

function sumOf(scripts: readonly Profiler.ScriptCoverage[]): number {
  let sum = 0;
  for (const { functions } of scripts) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}
