/** Ready values of the shipped templates, made at build time, so that a cold start need not parse and check their YAML. */
import type { Template, TypeRegulation } from '../model/index.js';

/** A file under `templates/`; `path` is relative to it, with slashes: `dang-hd36/template.yaml`. */
export interface ShippedFile {
  readonly path: string;
  readonly text: string;
}

/** What the files under `templates/` hold. */
export interface ShippedTemplates {
  readonly templates: readonly Template[];
  readonly typeRegulations: readonly TypeRegulation[];
}

/** `dist/templates.json`: the values with the files that they were read from. */
export interface TemplateCache extends ShippedTemplates {
  readonly files: readonly ShippedFile[];
}

/** The ready values where they are of these very files, else null: then `readShippedTemplates` reads them. */
export function readyTemplates(cache: TemplateCache, files: readonly ShippedFile[]): ShippedTemplates | null {
  const cached = new Map(cache.files.map(({ path, text }) => [path, text]));
  const same = files.length === cached.size && files.every(({ path, text }) => cached.get(path) === text);
  return same ? { templates: cache.templates, typeRegulations: cache.typeRegulations } : null;
}
