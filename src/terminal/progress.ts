/** How far a long run has come: a line on a terminal, none in a pipe. */
import { word } from '../messages/index.js';
import type { Terminal } from './terminal.js';

/** How long a run is silent, and how long a line stands before the next, ms. */
const patience = 1000;
const interval = 100;
/** Moves to the beginning of the line and clears it (ECMA-48: CR, EL). */
const clearLine = '\r\u001b[K';

/** The line says how many of all are done; it is rubbed out before anything else is written, and at the end. */
export class Progress {
  readonly #begin: number;
  #last = 0;
  #shown = false;

  constructor(
    readonly terminal: Terminal,
    readonly total: number,
  ) {
    this.#begin = terminal.now();
  }

  /** Says that so many are done, where the run is long enough for a line. */
  show(done: number): void {
    const { process, language } = this.terminal;
    if (process.stderr.isTTY !== true) return;
    const now = this.terminal.now();
    if (now - this.#begin < patience || now - this.#last < interval) return;
    this.#last = now;
    this.#shown = true;
    process.stderr.write(`${clearLine}${word('progress', language, { done, total: this.total })}`);
  }

  /** Rubs the line out. */
  clear(): void {
    if (this.#shown) this.terminal.process.stderr.write(clearLine);
    this.#shown = false;
  }
}
