/** `--cache`: results of a command from run to run, beside where the command is run, as ESLint keeps its own. */
import { readExisting, writeWhole } from '../files/index.js';
import { failure, Failure } from '../model/index.js';
import { version } from '../version.js';
import type { Workspace } from '../workspace/index.js';
import { ResultCache, resultKey } from '../workspace/many/result-cache.js';
import type { CacheOptions } from './command-options.js';
import type { JobCommand } from './file-jobs.js';
import { refuseSource, requireEnding } from './outputs.js';
import type { Process } from './terminal.js';

/** The file of the cache in the working folder. */
const ownName = '.dvplancache';

/** What files a result was made of; null where it may not be kept: of a secret document, or one that could not be read. */
interface Result {
  readonly seen: readonly (readonly [string, string])[] | null;
}

export interface KeptResults<J, R> {
  /** The result of a job in a run before; null if the job must be done. */
  readonly known: (job: J) => (() => R) | null;
  /** Keeps a result of now, where it may be kept; what was taken from the cache stays in it. */
  readonly keep: (job: J, result: R) => void;
  readonly write: () => void;
}

interface Surroundings<J> {
  readonly options: CacheOptions;
  readonly workspace: Workspace;
  readonly process: Process;
  /** Files that the cache may not take the place of. */
  readonly files: readonly string[];
  /** All that a result depends on besides files and the program: the file's name, options. */
  readonly keyOf: (job: J) => readonly unknown[];
}

/**
 * The results of a command that were kept; null without `--cache`.
 *
 * @throws Failure where the cache would take the place of a source, or of a file that is none
 */
export function openResults<J, R extends Result>(
  command: JobCommand,
  { options, workspace, process, files, keyOf }: Surroundings<J>,
): KeptResults<J, R> | null {
  if (options.cache !== true) return null;
  const name = options.cacheLocation ?? ownName;
  refuseSource(name, files, workspace);
  requireEnding(name, [ownName], workspace);
  const existing = readExisting(name, workspace.pathOf(name));
  const content = existing === null ? null : Buffer.from(existing).toString('utf8');
  const isOwn = content === null || content === '' || name === ownName || ResultCache.isCache(content);
  if (!isOwn) throw failure(name, 'output-exists', name);
  const cache = new ResultCache<R>(workspace.host, content);
  const program = [command, version, process.build, workspace.shipped.digest()];
  const keys = new Map<J, string>();
  const key = (job: J): string => {
    const made = keys.get(job) ?? resultKey(...program, ...keyOf(job));
    keys.set(job, made);
    return made;
  };
  const taken = new Set<J>();
  return {
    known: (job) => {
      const known = cache.known(key(job));
      if (known !== null) taken.add(job);
      return known;
    },
    keep: (job, result) => {
      if (taken.has(job)) return;
      if (result.seen === null) cache.forget(key(job));
      else cache.keep(key(job), result.seen, { ...result, seen: null });
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
