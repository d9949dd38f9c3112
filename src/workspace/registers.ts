/** Registers of known documents: the shipped one and those that an office names. */
import { failure, type NamedFile, type OfficeConfig, type Register } from '../model/index.js';
import type { Host } from './host.js';
import { Kept, type Reading } from './kept.js';
import { readNamedText } from './named-files.js';
import { isForeignPath } from './named-paths.js';
import type { Shipped } from './shipped.js';
import { shownPath } from './shown-path.js';

/** Most registers of offices that are remembered. */
const most = 32;

export class Registers {
  readonly #kept: Kept<Promise<Register>>;

  constructor(
    readonly host: Host,
    readonly shipped: Shipped,
  ) {
    this.#kept = new Kept(host, most);
  }

  /**
   * The documents that an office knows, before those that everybody does.
   *
   * @throws Failure for a register that is not there or has a mistake
   */
  async find(office: OfficeConfig | null, asker: Reading): Promise<Register> {
    const named = office?.lint.register ?? [];
    if (named.length === 0) return this.shipped.register();
    const own = await Promise.all(named.map((one) => this.#read(one, asker)));
    return [...own.flat(), ...(await this.shipped.register())];
  }

  #read({ path, namedIn }: NamedFile, asker: Reading): Promise<Register> {
    const { paths, folder } = this.host;
    const file = paths.resolve(paths.dirname(paths.resolve(folder, namedIn)), path);
    return this.#kept.get(file, (reading) => this.#readFile(file, path, namedIn, reading), asker);
  }

  async #readFile(file: string, path: string, namedIn: string, reading: Reading): Promise<Register> {
    const text = isForeignPath(path) ? null : readNamedText(reading, path, file);
    if (text === null) throw failure(namedIn, 'register-missing', path);
    const { readRegister } = await import('../config/register.js');
    return readRegister(text, shownPath(file, this.host));
  }
}
