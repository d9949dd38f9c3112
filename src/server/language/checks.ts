/** When an editor's texts are checked: once nobody types, the last version alone, and each again where what it was made of changed. */
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../../messages/index.js';
import { Failure } from '../../model/index.js';
import type { OpenedDocument } from '../../workspace/index.js';
import { diagnosticOf, diagnosticOfOther } from './diagnostics.js';
import type { OpenTexts } from './open-texts.js';

/** Milliseconds that nothing is typed before a check: as long as the last took, within bounds. */
const [leastPause, longestPause] = [15, 400];

interface Published {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: Diagnostic[];
}

interface ChecksOptions {
  readonly texts: OpenTexts;
  readonly language: Language;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Told of all files that what was checked is made of. */
  readonly checked: (paths: ReadonlySet<string>) => void;
  readonly publish: (published: Published) => void;
  /** Told of what no stage expected. */
  readonly broke: (error: unknown) => void;
}

export class Checks {
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** What was published last of each text. */
  readonly #last = new Map<string, OpenedDocument | null>();
  /** What stood in the way of a text, a file. */
  readonly #refusing = new Map<string, string>();
  #pause = leastPause;

  constructor(readonly options: ChecksOptions) {}

  /** Checks a text, and those that may rest on it, soon. */
  schedule(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        void this.#run(uri);
      }, this.#pause),
    );
  }

  /** A file beside the texts changed: each that was made of it is checked again. */
  scheduleAll(): void {
    for (const uri of this.options.texts.uris) this.schedule(uri);
  }

  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#last.delete(uri);
    this.#refusing.delete(uri);
    this.scheduleAll();
  }

  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  async #run(uri: string): Promise<void> {
    const { texts, now, checked } = this.options;
    const started = now();
    await this.#check(uri);
    this.#pause = Math.min(longestPause, Math.max(leastPause, now() - started));
    for (const other of texts.uris) if (other !== uri && !this.#timers.has(other)) await this.#check(other);
    const read = [...this.#last.values()].flatMap((opened) => [...(opened?.reading.paths ?? [])]);
    checked(new Set([...read, ...this.#refusing.values()]));
  }

  async #check(uri: string): Promise<void> {
    const { texts, language, publish, broke } = this.options;
    const held = texts.get(uri);
    if (held === undefined) return;
    const isOld = (): boolean => texts.get(uri)?.version !== version;
    const { version } = held;
    try {
      if (texts.isOffice(uri)) await texts.readOffice(uri);
      const opened = texts.isOffice(uri) ? null : await texts.open(held);
      if (opened !== null && this.#last.get(uri) === opened) return;
      await opened?.read();
      const isIgnored = await texts.isIgnored(uri);
      // Between reading and checking what was typed meanwhile is taken in: a check of an old version ends here.
      await new Promise((done) => setImmediate(done));
      if (isOld()) return;
      const findings = isIgnored ? [] : ((await opened?.lint())?.findings ?? []);
      if (isOld()) return;
      this.#last.set(uri, opened);
      this.#refusing.delete(uri);
      publish({ uri, version, diagnostics: findings.map((one) => diagnosticOf(one, uri, language)) });
    } catch (error) {
      if (!(error instanceof Failure)) return broke(error);
      this.#last.delete(uri);
      this.#refusing.set(uri, texts.workspace.pathOf(error.finding.file));
      if (!isOld()) publish({ uri, version, diagnostics: [this.#refusal(error, held)] });
    }
  }

  #refusal({ finding }: Failure, held: TextDocument): Diagnostic {
    const { texts, language } = this.options;
    const path = texts.workspace.pathOf(finding.file);
    const own = finding.file === '-' || texts.uriOf(path) === held.uri;
    return own ? diagnosticOf(finding, held.uri, language) : diagnosticOfOther(finding, texts.uriOf(path), language);
  }
}
