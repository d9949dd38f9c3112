/** The cache of `dvplan lint`: beside where the command is run, as ESLint keeps its own. */
import { readExisting, writeWhole } from '../../files/index.js';
import { failure, Failure } from '../../model/index.js';
import { version } from '../../version.js';
import type { Workspace } from '../../workspace/index.js';
import { ResultCache, resultKey } from '../../workspace/many/result-cache.js';
import type { LintCommandOptions } from '../command-options.js';
import { refuseSource, requireEnding } from '../outputs.js';
import type { LintedFile } from './lint-file.js';

/** The file of the cache in the working folder. */
const ownName = '.dvplancache';

export interface LintCache {
  /** What was found in a file before; null if it must be linted. */
  readonly known: (file: string) => (() => LintedFile) | null;
  /** Keeps what was found now, where it may be kept; what was taken from the cache stays in it. */
  readonly keep: (file: string, linted: LintedFile) => void;
  readonly write: () => void;
}

/** @throws Failure where the cache would take the place of a source, or of a file that is none */
export function openLintCache(files: readonly string[], options: LintCommandOptions, workspace: Workspace): LintCache | null {
  if (options.cache !== true) return null;
  const name = options.cacheLocation ?? ownName;
  refuseSource(name, files, workspace);
  requireEnding(name, [ownName], workspace);
  const existing = readExisting(name, workspace.pathOf(name));
  const content = existing === null ? null : Buffer.from(existing).toString('utf8');
  const isOwn = content === null || content === '' || name === ownName || ResultCache.isCache(content);
  if (!isOwn) throw failure(name, 'output-exists', name);
  const cache = new ResultCache<LintedFile>(workspace.host, content);
  const keyOf = (file: string): string => resultKey(version, file, workspace.pathOf(file), options.template, options.rule, options.quiet);
  const keys = new Map(files.map((file) => [file, keyOf(file)]));
  const key = (file: string): string => keys.get(file) ?? keyOf(file);
  const taken = new Set<string>();
  return {
    known: (file) => {
      const known = cache.known(key(file));
      if (known !== null) taken.add(file);
      return known;
    },
    keep: (file, linted) => {
      if (taken.has(file)) return;
      if (linted.seen === null) cache.forget(key(file));
      else cache.keep(key(file), linted.seen, { ...linted, seen: null });
    },
    write: () => {
      try {
        writeWhole(name, workspace.pathOf(name), Buffer.from(cache.content(), 'utf8'));
      } catch (error) {
        // A folder that cannot be written to has no cache; what was found is told all the same.
        if (!(error instanceof Failure)) throw error;
      }
    },
  };
}
