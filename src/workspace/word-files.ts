/** Word files of an office that dvplan takes styles or a form from. */
import { failure, type OfficeConfig } from '../model/index.js';
import type { ReferenceStyles } from '../render/package/reference-styles.js';
import type { WordPackage } from '../render/package/word-package.js';
import type { WordForm } from '../render/word-form/word-form.js';
import type { Host } from './host.js';
import { Kept, type Reading } from './kept.js';
import { readNamedBytes } from './named-files.js';
import { isForeignPath } from './named-paths.js';
import { shownPath } from './shown-path.js';

/** Largest Word file that is read, bytes. */
const largestWordFile = 10 * 1024 * 1024;
/** Most files that are remembered: each may hold as much. */
const most = 4;

export class WordFiles {
  readonly #references: Kept<Promise<ReferenceStyles>>;
  readonly #forms: Kept<Promise<WordForm>>;

  constructor(readonly host: Host) {
    this.#references = new Kept(host, most);
    this.#forms = new Kept(host, most);
  }

  /**
   * The styles of the file that a person names, or the office's configuration; null if neither does.
   *
   * @throws Failure for a file that is not there, or is not a Word file to take styles from
   */
  async reference(named: string | undefined, office: OfficeConfig | null, asker: Reading): Promise<ReferenceStyles | null> {
    const path = this.#locate(named, office);
    if (path === null) return null;
    return this.#references.get(
      path,
      async (reading) => {
        const { ReferenceStyles } = await import('../render/package/reference-styles.js');
        return new ReferenceStyles(await this.#open(path, reading));
      },
      asker,
    );
  }

  /** @throws Failure for a file that is not there, or is not a Word file to fill */
  form(named: string): Promise<WordForm> {
    const path = this.host.paths.resolve(this.host.folder, named);
    return this.#forms.get(path, async (reading) => {
      const { WordForm } = await import('../render/word-form/word-form.js');
      return new WordForm(await this.#open(path, reading));
    });
  }

  #locate(named: string | undefined, office: OfficeConfig | null): string | null {
    const { paths, folder } = this.host;
    if (named !== undefined) return paths.resolve(folder, named);
    const own = office?.values.reference;
    if (own !== undefined && isForeignPath(own.path)) throw failure(own.namedIn, 'file-not-found', own.path);
    return own === undefined ? null : paths.resolve(paths.dirname(paths.resolve(folder, own.namedIn)), own.path);
  }

  async #open(path: string, reading: Reading): Promise<WordPackage> {
    const shown = shownPath(path, this.host);
    const bytes = readNamedBytes(reading, shown, path, largestWordFile);
    if (bytes === null) throw failure(shown, 'file-not-found', shown);
    const { openWordPackage } = await import('../render/package/word-package.js');
    return openWordPackage(bytes, shown);
  }
}
