/** A lock file: of two runs that bring one file up to date, the second waits, and loses nothing of the first. */
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { failure } from '../model/index.js';
import { isSystemError } from './system-error.js';
import { isRunning } from './temporary-names.js';

/** How often a run asks for a lock that another holds, and how long it waits in between, ms. */
const attempts = 200;
const pause = 50;
/** A run names itself in its lock at once: one that so many looks find empty was killed before it could. */
const emptyLooks = 20;

/**
 * Does the work while nobody else holds the lock of a file.
 *
 * @param name the path of the file as messages say it
 * @throws Failure `locked-output` if another run holds the lock all the time
 */
export async function withLock<T>(name: string, path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path).slice(0, 60)}.dvplan-lock`);
  let empty = 0;
  for (let attempt = 0; !takes(lock); attempt++) {
    if (attempt >= attempts) throw failure(name, 'locked-output', name, { lock });
    const holder = holderOf(lock);
    empty = holder === '' ? empty + 1 : 0;
    if (empty >= emptyLooks || isOver(holder)) rmSync(lock, { force: true });
    else await setTimeout(pause);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the lock was free and is ours; a folder in which nothing can be made has none to take, and the write says so. */
function takes(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    try {
      writeFileSync(file, `${hostname()}\n${process.pid}\n`);
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code !== 'EEXIST') return true;
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** What a lock says of the run that made it; null where none can be read. */
function holderOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

/** Whether the run that made a lock is over: it ran on this machine, and runs no more. */
function isOver(holder: string | null): boolean {
  const [machine, pid = ''] = holder?.split('\n') ?? [];
  return machine === hostname() && /^\d{1,10}$/u.test(pid) && !isRunning(Number(pid));
}
