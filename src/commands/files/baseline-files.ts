/** Baselines of findings in files. */
import { failure, readNamedText, writeWhole } from '../../files/index.js';
import { dirname, relative, resolve } from 'node:path';
import { baselineOf, type Baseline, type BaselineEntry } from '../../lint/index.js';
import type { Finding, Source } from '../../model/index.js';
import type { Process } from '../terminal/terminal.js';

/**
 * Reads a baseline; an absent one is empty where it is about to be written.
 *
 * @throws Failure where it is not there, cannot be read, or is no baseline
 */
export function readBaseline(name: string, mayBeAbsent: boolean, process: Process): Baseline {
  const text = readNamedText(name, resolve(process.cwd(), name));
  if (text === null && !mayBeAbsent) throw failure(name, 'baseline-missing', name);
  if (text === null) return {};
  const parsed = parse(text);
  if (!isBaseline(parsed)) throw failure(name, 'baseline-malformed', name);
  return parsed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

function isBaseline(value: unknown): value is Baseline {
  const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one);
  const isEntry = (one: unknown): one is BaselineEntry =>
    isRecord(one) && typeof one['rule'] === 'string' && typeof one['words'] === 'string' && typeof one['count'] === 'number';
  return isRecord(value) && Object.values(value).every((entries) => Array.isArray(entries) && entries.every(isEntry));
}

/** Gathers what is found, file by file, beside what a baseline has of other files, and writes it. */
export class BaselineWriter {
  readonly #files: Map<string, readonly BaselineEntry[]>;

  constructor(
    readonly name: string,
    old: Baseline,
    readonly process: Process,
  ) {
    this.#files = new Map(Object.entries(old));
  }

  /** A file without findings leaves the baseline. */
  add(file: string, source: Source, findings: readonly Finding[]): void {
    const path = baselinePath(this.name, file, this.process);
    if (findings.length === 0) this.#files.delete(path);
    else
      this.#files.set(
        path,
        baselineOf(findings, (line) => source.lineText(line)),
      );
  }

  write(): void {
    const sorted = Object.fromEntries([...this.#files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
    writeWhole(this.name, resolve(this.process.cwd(), this.name), new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`));
  }
}

/** The path of a file as its baseline names it: from the baseline's own folder, with slashes. */
export function baselinePath(baseline: string, file: string, { cwd }: Process): string {
  return relative(dirname(resolve(cwd(), baseline)), resolve(cwd(), file)).replaceAll('\\', '/');
}
