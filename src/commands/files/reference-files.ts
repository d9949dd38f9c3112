/** Word files of an office that dvplan takes styles or a form from. */
import { failure, isForeignPath, readNamedBytes } from '../../files/index.js';
import { dirname, resolve } from 'node:path';
import type { OfficeConfig } from '../../model/index.js';
import type { WordForm } from '../../render/word-form/word-form.js';
import type { ReferenceStyles } from '../../render/package/reference-styles.js';
import type { WordPackage } from '../../render/package/word-package.js';
import { shownPath } from './sources.js';
import type { Process } from '../terminal/terminal.js';

/** Largest Word file that is read, bytes. */
const largestWordFile = 10 * 1024 * 1024;

/** The styles for the documents of one run: each file is read once. */
export class ReferenceFinder {
  readonly #read = new Map<string, Promise<ReferenceStyles>>();

  constructor(readonly process: Process) {}

  /**
   * The styles of the file that the command line names, or the office's configuration; null where neither does.
   *
   * @throws Failure for a file that is not there, or is no Word file to take styles from
   */
  async find(named: string | undefined, office: OfficeConfig | null): Promise<ReferenceStyles | null> {
    const path = this.#locate(named, office);
    if (path === null) return null;
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const read = this.#open(path);
    this.#read.set(path, read);
    return read;
  }

  #locate(named: string | undefined, office: OfficeConfig | null): string | null {
    const cwd = this.process.cwd();
    if (named !== undefined) return resolve(cwd, named);
    const own = office?.values.reference;
    if (own !== undefined && isForeignPath(own.path)) throw failure(own.namedIn, 'file-not-found', own.path);
    return own === undefined ? null : resolve(dirname(resolve(cwd, own.namedIn)), own.path);
  }

  async #open(path: string): Promise<ReferenceStyles> {
    const { ReferenceStyles } = await import('../../render/package/reference-styles.js');
    return new ReferenceStyles(await openWordFile(path, this.process));
  }
}

/** @throws Failure for a file that is not there, or is no Word file to fill */
export async function openForm(named: string, process: Process): Promise<WordForm> {
  const { WordForm } = await import('../../render/word-form/word-form.js');
  return new WordForm(await openWordFile(resolve(process.cwd(), named), process));
}

/** @throws Failure where the file is not there, too large, or no Word file without macros */
async function openWordFile(path: string, process: Process): Promise<WordPackage> {
  const shown = shownPath(path, process);
  const bytes = readNamedBytes(shown, path, largestWordFile);
  if (bytes === null) throw failure(shown, 'file-not-found', shown);
  const { openWordPackage } = await import('../../render/package/word-package.js');
  return openWordPackage(bytes, shown);
}
