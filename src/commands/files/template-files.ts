/** The shipped templates, and templates that an office names by path. */
import { failure, isForeignPath, readNamedText, statOf } from '../../files/index.js';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyTemplates, type ShippedFile, type ShippedTemplates, type TemplateCache } from '../../config/index.js';
import type { Template } from '../../model/index.js';
import { shownPath } from './sources.js';
import type { Process } from '../terminal/terminal.js';

/** The folder of the package, from the bundle in `dist/` or from the sources. */
const packageFolder = fileURLToPath(
  import.meta.url.slice(0, Math.max(import.meta.url.lastIndexOf('/dist/'), import.meta.url.lastIndexOf('/src/')) + 1),
);
const templateFolder = join(packageFolder, 'templates');

/** @throws Failure where a file under `templates/` has a mistake */
export async function loadShippedTemplates(): Promise<ShippedTemplates> {
  const files = readShippedFiles(['template.yaml', 'types.yaml']);
  const cache = readMade('templates.json');
  const ready = cache === null ? null : readyTemplates(JSON.parse(cache) as TemplateCache, files);
  if (ready !== null) return ready;
  const { readShippedTemplates } = await import('../../config/template.js');
  return readShippedTemplates(files);
}

/** A file that building the package made, or null where it is not built. */
export function readMade(name: string): string | null {
  return readText(join(packageFolder, 'dist', name));
}

/**
 * The files of these names in the folders of `templates/`. Without promises: there are few, and each way through the event loop costs more.
 */
export function readShippedFiles(wanted: readonly string[]): ShippedFile[] {
  return readdirSync(templateFolder)
    .sort()
    .flatMap((folder) =>
      wanted.toSorted().flatMap((name): ShippedFile[] => {
        const text = readText(join(templateFolder, folder, name));
        return text === null ? [] : [{ path: `${folder}/${name}`, text }];
      }),
    );
}

/** Whether there is a file under `templates/`, by its path in it. */
export function hasShippedFile(path: string): boolean {
  return existsSync(join(templateFolder, path));
}

/** The files of a folder under `templates/`. */
export function shippedNames(folder: string): string[] {
  return readdirSync(join(templateFolder, folder)).sort();
}

/** The text of a file under `templates/`, by its path in it. */
export function shippedFile(path: string): string {
  return readFileSync(join(templateFolder, path), 'utf8');
}

/**
 * Reads templates by path: a YAML file or a folder with `template.yaml`, named in a file (`-`: on the command line) and relative to it;
 * what it extends is a shipped template or another path.
 */
export async function templateLoader(process: Process): Promise<(path: string, namedIn: string) => Template> {
  const { readTemplate } = await import('../../config/template.js');
  return (path, namedIn) => {
    const file = locate(path, namedIn, process);
    const text = file === null ? null : readNamedText(shownPath(file, process), file);
    if (file === null || text === null) throw failure(file === null ? namedIn : shownPath(file, process), 'file-not-found', path);
    return readTemplate(text, shownPath(file, process), (name, from) => {
      const shipped = join(templateFolder, name, 'template.yaml');
      const target = existsSync(shipped) ? shipped : locate(name, from, process);
      const extended = target === null ? null : readNamedText(shownPath(target, process), target);
      return target === null || extended === null ? null : { text: extended, file: shownPath(target, process) };
    });
  };
}

/** Null for a path that leads off this machine; a person may name one on the command line. */
function locate(path: string, namedIn: string, process: Process): string | null {
  if (namedIn !== '-' && isForeignPath(path)) return null;
  const base = namedIn === '-' ? process.cwd() : dirname(resolve(process.cwd(), namedIn));
  const target = isAbsolute(path) ? path : resolve(base, path);
  return statOf(target)?.isDirectory() === true ? join(target, 'template.yaml') : target;
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\ufeff/u, '') : null;
}
