/** The files that dvplan ships, in the folder of its package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShippedFiles } from '../workspace/shipped.js';

/** The folder of the package, from the bundle in `dist/` or from the sources. */
const packageFolder = fileURLToPath(
  import.meta.url.slice(0, Math.max(import.meta.url.lastIndexOf('/dist/'), import.meta.url.lastIndexOf('/src/')) + 1),
);
const templateFolder = join(packageFolder, 'templates');

/** Without promises: the files are few, and each way through the event loop costs more. */
export const shippedFolder: ShippedFiles = {
  named: (names) =>
    readdirSync(templateFolder)
      .sort()
      .flatMap((folder) =>
        names.toSorted().flatMap((name) => {
          const text = readText(join(templateFolder, folder, name));
          return text === null ? [] : [{ path: `${folder}/${name}`, text }];
        }),
      ),
  names: (folder) => readdirSync(join(templateFolder, folder)).sort(),
  text: (path) => readText(join(templateFolder, path)),
  made: (name) => readText(join(packageFolder, 'dist', name)),
};

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\ufeff/u, '') : null;
}
