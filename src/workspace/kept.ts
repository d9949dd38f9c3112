/** What was made of files, kept as long as they hold what they held: a changed configuration is seen, an unchanged one is read once. */
import { digestOf } from '#digest';
import type { FileKind, FileRead, Host } from './host.js';

/** Reads files and remembers what they held, so that one can tell later whether all of it still stands. */
export class Reading {
  readonly #seen = new Map<string, string>();
  readonly #parts = new Set<Reading>();

  constructor(readonly host: Host) {}

  read(path: string, most: number): FileRead {
    const read = this.host.read(path, most);
    this.#seen.set(`${most} ${path}`, tellOf(read));
    return read;
  }

  stat(path: string): FileKind | null {
    const kind = this.host.stat(path);
    this.#seen.set(` ${path}`, kind ?? '');
    return kind;
  }

  /** What another reading saw counts for this one too. */
  include(other: Reading): void {
    if (other !== this) this.#parts.add(other);
  }

  /** The paths of all that was seen, there or not. */
  get paths(): ReadonlySet<string> {
    const paths = new Set<string>();
    const asked = new Set<Reading>();
    const visit = (reading: Reading): void => {
      if (asked.has(reading)) return;
      asked.add(reading);
      for (const question of reading.#seen.keys()) paths.add(askedIn(question).path);
      for (const part of reading.#parts) visit(part);
    };
    visit(this);
    return paths;
  }

  /** The files of all that was seen, as they are now, by their paths. */
  files(): ReadonlyMap<string, Uint8Array> {
    const files = new Map<string, Uint8Array>();
    for (const question of this.seen().keys()) {
      const { path, most } = askedIn(question);
      const found = most === null ? null : this.host.read(path, most);
      if (found?.kind === 'read') files.set(path, found.bytes);
    }
    return files;
  }

  /** Whether a reader would see today what was seen then; two readings may have gone into each other. */
  stands(asked: Set<Reading> = new Set()): boolean {
    if (asked.has(this)) return true;
    asked.add(this);
    for (const [question, told] of this.#seen) if (answerTo(question, this.host) !== told) return false;
    return [...this.#parts].every((part) => part.stands(asked));
  }

  /** All that was seen, each question to the files with what it told, for one that asks in another run. */
  seen(asked: Set<Reading> = new Set()): Map<string, string> {
    if (asked.has(this)) return new Map();
    asked.add(this);
    return new Map([...this.#seen, ...[...this.#parts].flatMap((part) => [...part.seen(asked)])]);
  }
}

/** What files tell today: a digest of a file, or what stands at its path. */
export function answerTo(question: string, host: Host): string {
  const { path, most } = askedIn(question);
  return most === null ? (host.stat(path) ?? '') : tellOf(host.read(path, most));
}

/** What a question asks: how many bytes of a file at most, or, with none, what stands at a path. */
function askedIn(question: string): { readonly path: string; readonly most: number | null } {
  const at = question.indexOf(' ');
  return { path: question.slice(at + 1), most: at === 0 ? null : Number(question.slice(0, at)) };
}

function tellOf(read: FileRead): string {
  return read.kind === 'read' ? digestOf(read.bytes) : read.kind;
}

/** Values by a key; the oldest goes where there are too many, so that memory stays flat however long a workspace lives. */
export class Kept<T> {
  readonly #values = new Map<string, { readonly value: T; readonly reading: Reading }>();

  constructor(
    readonly host: Host,
    readonly most: number,
  ) {}

  /**
   * The value of a key, made where there is none or where a file that it was made of changed.
   *
   * @param make reads files by the reading that it is handed, at once or later
   * @param asker the reading that the value goes into
   */
  get(key: string, make: (reading: Reading) => T, asker?: Reading): T {
    let known = this.#values.get(key);
    if (known?.reading.stands() !== true) {
      const reading = new Reading(this.host);
      // What cannot be made of a file may be made once that is mended.
      asker?.include(reading);
      known = { value: make(reading), reading };
    }
    this.#values.delete(key);
    this.#values.set(key, known);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.most) break;
      this.#values.delete(oldest);
    }
    asker?.include(known.reading);
    return known.value;
  }
}
