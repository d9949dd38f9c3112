/**
 * Watches files by way of their folders: a file that is saved by putting another in its place is still seen. Beside that each is looked at
 * every two seconds, so that nothing is missed where the system tells nothing: a drive of the network, a folder that was made anew.
 */
import { readdirSync, statfsSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';
import { statOf } from './regular-files.js';

/** How often all is looked at, ms. */
export const watchPause = 2000;

/** File systems of a network, by the number that Linux knows them by: NFS, SMB, CIFS, SMB2, FUSE, 9P. */
const remoteTypes: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997]);

interface WatchOptions {
  /** Something may have changed: a file, a name in a folder. */
  readonly changed: () => void;
  /** A folder of which the system tells nothing: it is looked at, and no more. Told once a folder. */
  readonly looking: (folder: string) => void;
  /** How the system is asked; a test hands in its own. */
  readonly ask?: typeof watch;
}

export class Watch {
  readonly #watchers = new Map<string, FSWatcher | null>();
  /** The names that are watched in each folder; null for all. */
  #names: ReadonlyMap<string, ReadonlySet<string> | null> = new Map();
  #seen = '';
  readonly #timer: NodeJS.Timeout;

  constructor(readonly options: WatchOptions) {
    this.#timer = setInterval(() => this.#look(), watchPause);
  }

  /** Watches these files, whether or not they are there, and all that stands in these folders, and nothing else. */
  follow(files: Iterable<string>, folders: Iterable<string>): void {
    const names = new Map<string, Set<string> | null>();
    for (const file of files) {
      const folder = dirname(file);
      const known = names.get(folder);
      if (known === undefined) names.set(folder, new Set([basename(file)]));
      else known?.add(basename(file));
    }
    for (const folder of folders) names.set(folder, null);
    this.#names = names;
    for (const [folder, watcher] of this.#watchers) {
      if (names.has(folder)) continue;
      watcher?.close();
      this.#watchers.delete(folder);
    }
    for (const folder of names.keys()) if (!this.#watchers.has(folder)) this.#begin(folder);
    this.#seen = this.#signature();
  }

  end(): void {
    clearInterval(this.#timer);
    for (const watcher of this.#watchers.values()) watcher?.close();
    this.#watchers.clear();
  }

  #begin(folder: string): void {
    if (statOf(folder)?.isDirectory() !== true) return;
    if (isRemote(folder)) return this.#lookAt(folder);
    try {
      const watcher = (this.options.ask ?? watch)(folder);
      this.#watchers.set(folder, watcher);
      watcher.on('change', (_, name) => {
        const names = this.#names.get(folder);
        if (name === null || names === null || names?.has(String(name)) === true) this.options.changed();
      });
      watcher.on('error', () => {
        watcher.close();
        this.#lookAt(folder);
      });
    } catch {
      this.#lookAt(folder);
    }
  }

  #lookAt(folder: string): void {
    this.#watchers.set(folder, null);
    this.options.looking(folder);
  }

  #look(): void {
    const now = this.#signature();
    if (now === this.#seen) return;
    this.#seen = now;
    this.options.changed();
  }

  /** What tells that something changed: time, length and number of each file, the names of each folder. */
  #signature(): string {
    const told: string[] = [];
    for (const [folder, names] of this.#names)
      for (const name of names ?? namesIn(folder)) {
        const found = statOf(`${folder}/${name}`);
        told.push(`${folder}/${name} ${found === null ? '' : `${found.mtimeMs} ${found.size} ${found.ino}`}`);
      }
    return told.join('\n');
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRemote(folder: string): boolean {
  if (folder.startsWith('\\\\')) return true;
  try {
    return remoteTypes.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}
