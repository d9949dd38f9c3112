/** The office's `dvplan.config.yaml`, found upward from a document. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { OfficeConfig } from '../model/index.js';
import type { Process } from './terminal.js';

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
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) {
      const { readOfficeConfig } = await import('../config/office.js');
      return readOfficeConfig(text.replace(/^\ufeff/u, ''), relative(this.process.cwd(), path) || path);
    }
    const above = dirname(folder);
    return above === folder ? null : this.#findIn(above);
  }
}
