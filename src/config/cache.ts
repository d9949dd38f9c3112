/** Ready values of the shipped templates and registers, made at build time, so that a cold start need not parse and check their YAML. */
import { digestOf } from '#digest';
import type { Register, Template, TypeRegulation } from '../model/index.js';

/** A file under `templates/`; `path` is relative to it, with slashes: `dang-hd36/template.yaml`. */
export interface ShippedFile {
  readonly path: string;
  readonly text: string;
}

/** A file that ready values were made of: its path, and a digest that tells whether it is still the same. */
export interface FileDigest {
  readonly path: string;
  readonly digest: string;
}

/** What the files under `templates/` hold. */
export interface ShippedTemplates {
  readonly templates: readonly Template[];
  readonly typeRegulations: readonly TypeRegulation[];
}

/** `dist/templates.json`: the values with the files that they were read from. */
export interface TemplateCache extends ShippedTemplates {
  readonly files: readonly FileDigest[];
}

/** `dist/register.json`: the shipped registers with the files that they were read from. */
export interface RegisterCache {
  readonly files: readonly FileDigest[];
  readonly register: Register;
}

/** The ready values where they are of these very files, else null: then `readShippedTemplates` reads them. */
export function readyTemplates(cache: TemplateCache, files: readonly ShippedFile[]): ShippedTemplates | null {
  return areSame(cache.files, files) ? { templates: cache.templates, typeRegulations: cache.typeRegulations } : null;
}

/** The ready register where it is of these very files, else null: then `readShippedRegister` reads them. */
export function readyRegister(cache: RegisterCache, files: readonly ShippedFile[]): Register | null {
  return areSame(cache.files, files) ? cache.register : null;
}

/** Digests of files, for ready values made of them. */
export function digestsOf(files: readonly ShippedFile[]): FileDigest[] {
  return files.map(({ path, text }) => ({ path, digest: digestOf(text) }));
}

function areSame(cached: readonly FileDigest[], files: readonly ShippedFile[]): boolean {
  const digests = new Map(cached.map(({ path, digest }) => [path, digest]));
  return files.length === digests.size && digestsOf(files).every(({ path, digest }) => digests.get(path) === digest);
}
