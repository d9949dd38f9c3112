/** Names of the files that a write goes by way of, and what a killed run left of them. */
import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const temporary = /^\.dvplan-([\da-f]{6})-(\d{1,10})-[\da-f]{8}\.tmp$/u;

/** This machine in a folder that several share. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
}

/** A name of 40 bytes at most, whatever the file is called: `.dvplan-<machine>-<process>-<chance>.tmp`. */
export function temporaryName(): string {
  return `.dvplan-${machine()}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

/** Folders that were swept: each is looked through once, for that takes time where it holds thousands of names. */
const swept = new Set<string>();

/** Removes what runs on this machine left in a folder when they were killed: the process of such a file runs no more. */
export function sweepTemporaryFiles(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  const own = machine();
  for (const name of readdirSync(folder)) {
    const [, on, owner] = temporary.exec(name) ?? [];
    if (on !== own || Number(owner) === process.pid || isRunning(Number(owner))) continue;
    const path = join(folder, name);
    try {
      if (lstatSync(path).isFile()) rmSync(path);
    } catch {
      // Another run swept it, or it is not ours to remove.
    }
  }
}

/** Whether a process of this number runs; one of another owner does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
