/** The office's `dvplan.config.yaml`, found upward from a document. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Failure, OfficeConfig } from '../../model/index.js';
import { failure } from './sources.js';
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
    const text = this.#readText(path);
    if (text !== null) {
      const [{ readOfficeConfig }, { knownRules }] = await Promise.all([import('../../config/office.js'), import('../../lint/index.js')]);
      return readOfficeConfig(text, this.#shown(path), { rules: knownRules, load: (base, namedIn) => this.#loadBase(base, namedIn) });
    }
    const above = dirname(folder);
    return above === folder ? null : this.#findIn(above);
  }

  /** What a configuration holds, or null where none is there. */
  #readText(path: string): string | null {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw this.#unreadable(path, error as NodeJS.ErrnoException);
    }
  }

  /** A configuration that another extends: a file, or a folder that holds one. */
  #loadBase(path: string, namedIn: string): { text: string; file: string } | null {
    const named = resolve(dirname(resolve(this.process.cwd(), namedIn)), path);
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, configFileName) : named;
    if (!existsSync(file)) return null;
    try {
      return { text: readFileSync(file, 'utf8'), file: this.#shown(file) };
    } catch (error) {
      throw this.#unreadable(file, error as NodeJS.ErrnoException);
    }
  }

  #unreadable(path: string, { code, message }: NodeJS.ErrnoException): Failure {
    const file = this.#shown(path);
    return code === 'EISDIR'
      ? failure(file, 'folder-instead-of-file', file)
      : failure(file, 'unreadable-file', file, { reason: code ?? message });
  }

  #shown(path: string): string {
    return relative(this.process.cwd(), path) || path;
  }
}
