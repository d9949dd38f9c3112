/** Names of the files and folders that a run goes by way of, and what a killed run left of them. */
import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

const temporary = /^\.dvplan-([\da-f]{6})-(\d{1,10})-[\da-f]{8}\.tmp$/u;
const temporaryFolder = /^dvplan-([\da-f]{6})-(\d{1,10})-\w{6}$/u;

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
  sweep(folder, temporary, (path) => {
    if (lstatSync(path).isFile()) rmSync(path);
  });
}

/** Makes a folder of this run's own among the temporary ones of the machine, and removes those that killed runs left there. */
export function makeTemporaryFolder(): string {
  const folder = tmpdir();
  sweep(folder, temporaryFolder, (path) => {
    if (lstatSync(path).isDirectory()) rmSync(path, { recursive: true });
  });
  return mkdtempSync(join(folder, `dvplan-${machine()}-${process.pid}-`));
}

function sweep(folder: string, names: RegExp, remove: (path: string) => void): void {
  const key = `${names.source} ${folder}`;
  if (swept.has(key)) return;
  swept.add(key);
  const own = machine();
  for (const name of readdirSync(folder)) {
    const [, on, owner] = names.exec(name) ?? [];
    if (on !== own || Number(owner) === process.pid || isRunning(Number(owner))) continue;
    try {
      remove(join(folder, name));
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
