/** Registers of known documents: the shipped one and those that an office names. */
import { failure, isForeignPath, readNamedText } from '../../files/index.js';
import { dirname, relative, resolve } from 'node:path';
import { readyRegister, type RegisterCache } from '../../config/index.js';
import type { NamedFile, OfficeConfig, Register } from '../../model/index.js';
import { readMade, readShippedFiles } from '../files/template-files.js';
import type { Process } from '../terminal/terminal.js';

/** @throws Failure where a file under `templates/` has a mistake */
async function loadShippedRegister(): Promise<Register> {
  const files = readShippedFiles(['register.yaml']);
  const cache = readMade('register.json');
  const ready = cache === null ? null : readyRegister(JSON.parse(cache) as RegisterCache, files);
  if (ready !== null) return ready;
  const { readShippedRegister } = await import('../../config/register.js');
  return readShippedRegister(files);
}

/** The registers of one run: each file is read once, however many documents are held against it. */
export class RegisterFinder {
  #shipped: Promise<Register> | null = null;
  readonly #ofOffice = new Map<string, Promise<Register>>();

  constructor(readonly process: Process) {}

  /**
   * The documents that an office knows, before those that everybody does.
   *
   * @throws Failure for a register that is not there or has a mistake
   */
  async find(office: OfficeConfig | null): Promise<Register> {
    this.#shipped ??= loadShippedRegister();
    const own = await Promise.all((office?.lint.register ?? []).map((named) => this.#read(named)));
    return [...own.flat(), ...(await this.#shipped)];
  }

  #read({ path, namedIn }: NamedFile): Promise<Register> {
    const file = resolve(dirname(resolve(this.process.cwd(), namedIn)), path);
    const known = this.#ofOffice.get(file);
    if (known !== undefined) return known;
    const read = this.#readFile(file, namedIn, path);
    this.#ofOffice.set(file, read);
    return read;
  }

  async #readFile(file: string, namedIn: string, path: string): Promise<Register> {
    const text = isForeignPath(path) ? null : readNamedText(path, file);
    if (text === null) throw failure(namedIn, 'register-missing', path);
    const { readRegister } = await import('../../config/register.js');
    return readRegister(text, relative(this.process.cwd(), file) || path);
  }
}
