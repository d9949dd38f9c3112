/** This machine as a workspace sees it. */
import { readdirSync, realpathSync } from 'node:fs';
import * as paths from 'node:path';
import type { FileKind, Host } from '../workspace/host.js';
import { readRegularFile, statOf } from './regular-files.js';

/** @param environment the person's: where homes stand (`HOME`, on Windows `USERPROFILE`), and programs (`PATH`, `DVPLAN_SOFFICE` ...) */
export function nodeHost(folder: string, environment: Readonly<Record<string, string | undefined>>): Host {
  const homes = [environment['HOME'], environment['USERPROFILE']];
  return {
    paths,
    folder,
    homes: homes.filter((home) => home !== undefined && home !== '').map((home) => paths.resolve(home ?? '')),
    read: readRegularFile,
    stat: (path) => kindOf(statOf(path)),
    list: (path) => {
      try {
        return readdirSync(path, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          kind: entry.isSymbolicLink() ? (kindOf(statOf(paths.join(path, entry.name))) ?? 'special') : (kindOf(entry) ?? 'special'),
        }));
      } catch {
        return null;
      }
    },
    real: (path) => {
      try {
        return realpathSync(path);
      } catch {
        return null;
      }
    },
    converters: {
      toWord: async (bytes, kind) => {
        const { wordFileOf } = await import('./converters.js');
        return wordFileOf(bytes, kind, environment);
      },
      textOfPdf: async (bytes) => {
        const { textOfPdf } = await import('./converters.js');
        return textOfPdf(bytes, environment);
      },
    },
  };
}

function kindOf(found: { isFile(): boolean; isDirectory(): boolean } | null): FileKind | null {
  return found === null ? null : found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special';
}
