/** What dvplan ships: templates, known documents, skeletons. */
import { digestOf } from '#digest';
import {
  readyRegister,
  readyTemplates,
  type RegisterCache,
  type ShippedFile,
  type ShippedTemplates,
  type TemplateCache,
} from '../config/index.js';
import type { Register } from '../model/index.js';

/** The files that dvplan ships, by where they lie: on a disk, or in a page. */
export interface ShippedFiles {
  /** The files of these names (`template.yaml`) in the folders of `templates/`. */
  named(names: readonly string[]): readonly ShippedFile[];
  /** The text of a file by its path under `templates/`; null if there is none. */
  text(path: string): string | null;
  /** The names of the files in a folder under `templates/`. */
  names(folder: string): readonly string[];
  /** What the build made of them (`templates.json`, `register.json`); null if nothing is built. */
  made(name: string): string | null;
}

/** All that dvplan ships, as `dvplan/shipped.json` holds it. */
export interface ShippedValues {
  /** Texts of files by their paths under `templates/`. */
  readonly files: Readonly<Record<string, string>>;
  /** Values that the build made of them, as JSON. */
  readonly made: Readonly<Record<string, string>>;
}

/** What is shipped, out of `dvplan/shipped.json`: for a page, which has no folder. */
export function shippedFrom({ files, made }: ShippedValues): ShippedFiles {
  const paths = Object.keys(files).sort();
  return {
    named: (names) => paths.flatMap((path) => (names.some((name) => path.endsWith(`/${name}`)) ? [{ path, text: files[path] ?? '' }] : [])),
    text: (path) => files[path] ?? null,
    names: (folder) => paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
    made: (name) => made[name] ?? null,
  };
}

/** Values of what dvplan ships, read when asked for, once. */
export class Shipped {
  #templates: Promise<ShippedTemplates> | null = null;
  #register: Promise<Register> | null = null;

  constructor(readonly files: ShippedFiles) {}

  /** Tells these values from those of other templates and another register. */
  digest(): string {
    return digestOf(JSON.stringify(this.files.named(['template.yaml', 'types.yaml', 'register.yaml'])));
  }

  /** @throws Failure if a file under `templates/` has a mistake */
  templates(): Promise<ShippedTemplates> {
    this.#templates ??= this.#readTemplates();
    return this.#templates;
  }

  /** @throws Failure if a file under `templates/` has a mistake */
  register(): Promise<Register> {
    this.#register ??= this.#readRegister();
    return this.#register;
  }

  async #readTemplates(): Promise<ShippedTemplates> {
    const files = this.files.named(['template.yaml', 'types.yaml']);
    const cache = this.files.made('templates.json');
    const ready = cache === null ? null : readyTemplates(JSON.parse(cache) as TemplateCache, files);
    if (ready !== null) return ready;
    const { readShippedTemplates } = await import('../config/template.js');
    return readShippedTemplates(files);
  }

  async #readRegister(): Promise<Register> {
    const files = this.files.named(['register.yaml']);
    const cache = this.files.made('register.json');
    const ready = cache === null ? null : readyRegister(JSON.parse(cache) as RegisterCache, files);
    if (ready !== null) return ready;
    const { readShippedRegister } = await import('../config/register.js');
    return readShippedRegister(files);
  }
}
