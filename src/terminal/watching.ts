/** `--watch`: a command's work again, whenever a draft changes or what it is made of. */
import { Watch, watchPause } from '../files/index.js';
import { word } from '../messages/index.js';
import { failure, Failure } from '../model/index.js';
import { Reading } from '../workspace/kept.js';
import type { OpenedDocument, Workspace } from '../workspace/index.js';
import { reportError } from './finding-output.js';
import type { Terminal } from './terminal.js';

/** So long nothing more happens before the work is done again, ms: an editor saves in several steps. */
const pause = 60;
/** Most bytes of a file beside a draft that are compared. */
const most = 64 * 1024 * 1024;

interface Watched {
  readonly workspace: Workspace;
  readonly terminal: Terminal;
  /** The files that the person names now: in a folder others may come. */
  readonly files: () => Promise<readonly string[]>;
  /** Files that the person names as options: all is done again when one changes. */
  readonly beside: readonly (string | undefined)[];
  /** The work on some of the files. */
  readonly work: (files: readonly string[], all: readonly string[]) => Promise<unknown>;
}

/**
 * Works on all files, then on each that changes, until the person ends it; the exit code is 0 then. What stands in the way of one is
 * shown, and the watching goes on.
 *
 * @param names as the person names them
 * @throws Failure if a name stands for nothing when it begins, or for standard input
 */
export async function watchFiles(names: readonly string[], watched: Watched): Promise<0> {
  if (names.includes('-')) throw failure('-', 'watch-of-input', '-');
  const rounds = new Rounds(names, watched);
  const interrupted = new Promise<void>((done) => watched.terminal.process.onInterrupt?.(done));
  await rounds.begin();
  await interrupted;
  rounds.end();
  return 0;
}

class Rounds {
  readonly #watch: Watch;
  /** Each file as it was when it was worked on; null for one that could not be read. */
  readonly #known = new Map<string, OpenedDocument | null>();
  /** What the files of options held then. */
  #beside: Reading;
  #timer: NodeJS.Timeout | undefined;
  #isWorking = false;
  #isStale = false;

  constructor(
    readonly names: readonly string[],
    readonly watched: Watched,
  ) {
    this.#beside = new Reading(watched.workspace.host);
    this.#watch = new Watch({
      changed: () => this.#schedule(),
      looking: (folder) => this.#tell('watchLooking', { folder, seconds: watchPause / 1000 }),
    });
  }

  async begin(): Promise<void> {
    const { files, work } = this.watched;
    try {
      const all = await files();
      await this.#changed(all);
      await work(all, all);
      await this.#follow(all);
      this.#tell('watching', { count: all.length });
    } catch (error) {
      this.end();
      throw error;
    }
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#watch.end();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#round(), pause);
  }

  async #round(): Promise<void> {
    if (this.#isWorking) {
      this.#isStale = true;
      return;
    }
    this.#isWorking = true;
    const { files, work, terminal } = this.watched;
    try {
      const all = await files();
      const changed = await this.#changed(all);
      if (changed.length > 0) {
        this.#tell('watchChanged', { files: changed });
        await work(changed, all);
      }
      await this.#follow(all);
    } catch (error) {
      // What was named is gone, or a mistake stands in the way of all: once it is mended the work goes on.
      reportError(error, '-', terminal);
    }
    this.#isWorking = false;
    if (this.#isStale) this.#schedule();
    this.#isStale = false;
  }

  /** The files that hold another text by now, or were made of something that does. */
  async #changed(all: readonly string[]): Promise<string[]> {
    const isSame = this.#beside.stands();
    const beside = new Reading(this.watched.workspace.host);
    for (const path of this.#paths()) beside.read(path, most);
    const changed: string[] = [];
    for (const file of all) {
      const before = this.#known.get(file);
      if (isSame && before?.reading.stands() === true) continue;
      const opened = await this.#open(file);
      if (!isSame || opened !== null || before !== null) changed.push(file);
      this.#known.set(file, opened);
    }
    for (const file of this.#known.keys()) if (!all.includes(file)) this.#known.delete(file);
    this.#beside = beside;
    return changed;
  }

  /** Null for a file that cannot be read: the work says why. */
  async #open(file: string): Promise<OpenedDocument | null> {
    let opened: OpenedDocument | null = null;
    try {
      opened = await this.watched.workspace.open(file);
      // What it is made of besides is read now, so that it is watched too.
      await opened.choose();
      await Promise.all([opened.register(), opened.reported()]);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
    return opened;
  }

  async #follow(all: readonly string[]): Promise<void> {
    const { workspace } = this.watched;
    const paths = new Set([...this.#paths(), ...all.map((file) => workspace.pathOf(file))]);
    for (const file of all) {
      const opened = this.#known.get(file) ?? null;
      for (const path of opened?.reading.paths ?? []) paths.add(path);
    }
    const folders = this.names.map((name) => workspace.pathOf(name)).filter((path) => workspace.host.stat(path) === 'folder');
    this.#watch.follow(paths, folders);
  }

  #paths(): string[] {
    const { beside, workspace } = this.watched;
    return beside.flatMap((name) => (name === undefined ? [] : [workspace.pathOf(name)]));
  }

  #tell(key: 'watching' | 'watchChanged' | 'watchLooking', values: Readonly<Record<string, unknown>>): void {
    const { process, language } = this.watched.terminal;
    process.stderr.write(`${word(key, language, values)}\n`);
  }
}
