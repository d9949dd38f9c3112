/** The office's `dvplan.config.yaml`, found upward from a document. */
import { officeFileName, type OfficeConfig } from '../model/index.js';
import type { Host } from './host.js';
import { Kept, type Reading } from './kept.js';
import { readNamedText } from './named-files.js';
import { isForeignPath } from './named-paths.js';
import { shownPath } from './shown-path.js';

/** Most folders whose office is remembered. */
const most = 64;

export class Offices {
  readonly #kept: Kept<Promise<OfficeConfig | null>>;

  constructor(readonly host: Host) {
    this.#kept = new Kept(host, most);
  }

  /**
   * The configuration for documents of a folder; null if there is none.
   *
   * @param asker the reading of the document
   * @throws Failure if the configuration has a mistake
   */
  find(folder: string, asker?: Reading): Promise<OfficeConfig | null> {
    return this.#kept.get(folder, (reading) => this.#readIn(folder, reading), asker);
  }

  async #readIn(folder: string, reading: Reading): Promise<OfficeConfig | null> {
    const { paths } = this.host;
    const path = paths.join(folder, officeFileName);
    const shown = shownPath(path, this.host);
    const text = readNamedText(reading, shown, path);
    if (text === null) return this.#endsSearch(folder, reading) ? null : this.find(paths.dirname(folder), reading);
    const [{ readOfficeConfig }, { knownRules }] = await Promise.all([import('../config/office.js'), import('../lint/index.js')]);
    return readOfficeConfig(text, shown, { rules: knownRules, load: (base, namedIn) => this.#loadBase(base, namedIn, reading) });
  }

  /** A repository, the home of a person and a drive belong to one: what stands above is another's. */
  #endsSearch(folder: string, reading: Reading): boolean {
    const { paths, homes } = this.host;
    const above = paths.dirname(folder);
    return paths.dirname(above) === above || homes.includes(folder) || reading.stat(paths.join(folder, '.git')) !== null;
  }

  /** A configuration that another extends: a file, or a folder that holds one; null if it is none of this machine. */
  #loadBase(path: string, namedIn: string, reading: Reading): { text: string; file: string } | null {
    if (isForeignPath(path)) return null;
    const { paths, folder } = this.host;
    const named = paths.resolve(paths.dirname(paths.resolve(folder, namedIn)), path);
    const file = reading.stat(named) === 'folder' ? paths.join(named, officeFileName) : named;
    const shown = shownPath(file, this.host);
    const text = readNamedText(reading, shown, file);
    return text === null ? null : { text, file: shown };
  }
}
