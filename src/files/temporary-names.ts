/** Names of the files that a write goes by way of, and what a killed run left of them. */
import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** This machine in a folder that several share. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const ours = new RegExp(`^\\.dvplan-${machine}-(\\d{1,10})-[\\da-f]{8}\\.tmp$`, 'u');

/** A name of 40 bytes at most, whatever the file is called: `.dvplan-<machine>-<process>-<chance>.tmp`. */
export function temporaryName(): string {
  return `.dvplan-${machine}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

/** Removes what runs on this machine left in a folder when they were killed: the process of such a file runs no more. */
export function sweepTemporaryFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = Number(ours.exec(name)?.[1] ?? 0);
    if (owner === 0 || owner === process.pid || isRunning(owner)) continue;
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
