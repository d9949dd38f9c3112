/** Baselines of findings: what was found before, by file. */
import { baselineOf, type Baseline, type BaselineEntry } from '../lint/index.js';
import { failure, type Finding } from '../model/index.js';
import { Reading } from './kept.js';
import { readNamedText } from './named-files.js';
import type { OpenedDocument } from './opened-document.js';
import type { Workspace } from './workspace.js';

/** A baseline in a file. Files are named in it from its own folder. */
export class OpenedBaseline {
  readonly #files: Map<string, readonly BaselineEntry[]>;

  /**
   * An absent one is empty if it is about to be written.
   *
   * @throws Failure if it is not there, cannot be read, or is not a baseline
   */
  constructor(
    readonly workspace: Workspace,
    readonly name: string,
    mayBeAbsent: boolean,
  ) {
    const text = readNamedText(new Reading(workspace.host), name, workspace.pathOf(name));
    if (text === null && !mayBeAbsent) throw failure(name, 'baseline-missing', name);
    const parsed = text === null ? {} : parse(text);
    if (!isBaseline(parsed)) throw failure(name, 'baseline-malformed', name);
    this.#files = new Map(Object.entries(parsed));
  }

  /** What was found in a document before. */
  of(document: OpenedDocument): readonly BaselineEntry[] | undefined {
    return this.#files.get(this.#pathOf(document));
  }

  /** Puts what is found now in the place of what was found before; a file without findings leaves the baseline. */
  add(document: OpenedDocument, findings: readonly Finding[]): void {
    const path = this.#pathOf(document);
    if (findings.length === 0) this.#files.delete(path);
    else
      this.#files.set(
        path,
        baselineOf(findings, (line) => document.source.lineText(line)),
      );
  }

  /** What its file holds. */
  content(): Uint8Array {
    const sorted = Object.fromEntries([...this.#files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`);
  }

  #pathOf({ path }: OpenedDocument): string {
    const { paths } = this.workspace.host;
    return paths.relative(paths.dirname(this.workspace.pathOf(this.name)), path).replaceAll('\\', '/');
  }
}

/** What a finding is known by in a baseline of its document. */
export function knownAs(finding: Finding, { source }: OpenedDocument): BaselineEntry {
  const [entry] = baselineOf([finding], (line) => source.lineText(line));
  if (entry === undefined) throw new TypeError('a finding without words');
  return entry;
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
