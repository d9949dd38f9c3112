/** Templates that an office names by path. */
import { failure, type Template } from '../model/index.js';
import type { Host } from './host.js';
import { Kept, type Reading } from './kept.js';
import { readNamedText } from './named-files.js';
import { isForeignPath } from './named-paths.js';
import type { Shipped } from './shipped.js';
import { shownPath } from './shown-path.js';

/** Most templates of offices that are remembered. */
const most = 32;

/** Gives the template at a path that is named in a file (`-`: by a person). */
export type TemplateLoader = (path: string, namedIn: string) => Template;

export class OwnTemplates {
  readonly #kept: Kept<Template>;

  constructor(
    readonly host: Host,
    readonly shipped: Shipped,
  ) {
    this.#kept = new Kept(host, most);
  }

  /**
   * A YAML file or a folder with `template.yaml`, relative to the file that names it; what it extends is a shipped template or another
   * path. The loader throws a Failure where there is none, or where it has a mistake.
   */
  async loader(asker?: Reading): Promise<TemplateLoader> {
    const { readTemplate } = await import('../config/template.js');
    return (path, namedIn) => {
      const file = this.#locate(path, namedIn);
      if (file === null) throw failure(namedIn, 'file-not-found', path);
      return this.#kept.get(
        file,
        (reading) => {
          const at = this.#fileAt(file, reading);
          const shown = shownPath(at, this.host);
          const text = readNamedText(reading, shown, at);
          if (text === null) throw failure(shown, 'file-not-found', path);
          return readTemplate(text, shown, (name, from) => this.#extended(name, from, reading));
        },
        asker,
      );
    };
  }

  #extended(name: string, from: string, reading: Reading): { text: string; file: string } | null {
    const shipped = /^[\w-]{1,100}$/u.test(name) ? this.shipped.files.text(`${name}/template.yaml`) : null;
    if (shipped !== null) return { text: shipped, file: `templates/${name}/template.yaml` };
    const named = this.#locate(name, from);
    if (named === null) return null;
    const file = this.#fileAt(named, reading);
    const shown = shownPath(file, this.host);
    const text = readNamedText(reading, shown, file);
    return text === null ? null : { text, file: shown };
  }

  /** Null for a path that leads off this machine; a person may name one. */
  #locate(path: string, namedIn: string): string | null {
    if (namedIn !== '-' && isForeignPath(path)) return null;
    const { paths, folder } = this.host;
    return paths.resolve(namedIn === '-' ? folder : paths.dirname(paths.resolve(folder, namedIn)), path);
  }

  #fileAt(path: string, reading: Reading): string {
    return reading.stat(path) === 'folder' ? this.host.paths.join(path, 'template.yaml') : path;
  }
}
