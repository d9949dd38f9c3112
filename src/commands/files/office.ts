/** The office's `dvplan.config.yaml`, found upward from a document. */
import { isForeignPath, readNamedText, statOf } from '../../files/index.js';
import { dirname, join, relative, resolve } from 'node:path';
import type { OfficeConfig } from '../../model/index.js';
import type { Process } from '../terminal/terminal.js';

const configFileName = 'dvplan.config.yaml';

/** Finds and reads the configuration for a document; null where there is none. Remembers what it read, for many documents. */
export class OfficeFinder {
  readonly #read = new Map<string, Promise<OfficeConfig | null>>();

  constructor(readonly process: Process) {}

  /** @throws Failure where the configuration has a mistake */
  async find(file: string): Promise<OfficeConfig | null> {
    const start = file === '-' ? this.process.cwd() : dirname(resolve(this.process.cwd(), file));
    return this.#findIn(start);
  }

  #findIn(folder: string): Promise<OfficeConfig | null> {
    const known = this.#read.get(folder);
    if (known !== undefined) return known;
    const found = this.#readIn(folder);
    this.#read.set(folder, found);
    return found;
  }

  async #readIn(folder: string): Promise<OfficeConfig | null> {
    const path = join(folder, configFileName);
    const text = readNamedText(this.#shown(path), path);
    if (text !== null) {
      const [{ readOfficeConfig }, { knownRules }] = await Promise.all([import('../../config/office.js'), import('../../lint/index.js')]);
      return readOfficeConfig(text, this.#shown(path), { rules: knownRules, load: (base, namedIn) => this.#loadBase(base, namedIn) });
    }
    return this.#endsSearch(folder) ? null : this.#findIn(dirname(folder));
  }

  /** A repository, the home of a person and a drive belong to one: what stands above is another's. */
  #endsSearch(folder: string): boolean {
    const { env } = this.process;
    const above = dirname(folder);
    const homes = [env['HOME'], env['USERPROFILE']].filter((home) => home !== undefined && home !== '').map((home) => resolve(home ?? ''));
    return dirname(above) === above || homes.includes(folder) || statOf(join(folder, '.git')) !== null;
  }

  /** A configuration that another extends: a file, or a folder that holds one; null where it is none of this machine. */
  #loadBase(path: string, namedIn: string): { text: string; file: string } | null {
    if (isForeignPath(path)) return null;
    const named = resolve(dirname(resolve(this.process.cwd(), namedIn)), path);
    const file = statOf(named)?.isDirectory() === true ? join(named, configFileName) : named;
    const text = readNamedText(this.#shown(file), file);
    return text === null ? null : { text, file: this.#shown(file) };
  }

  #shown(path: string): string {
    return relative(this.process.cwd(), path) || path;
  }
}
