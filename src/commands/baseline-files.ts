/** Baselines of findings in files. */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { baselineOf, type Baseline, type BaselineEntry } from '../lint/index.js';
import type { Finding, Source } from '../model/index.js';
import { writeWhole } from './output.js';
import { failure } from './sources.js';
import type { Process } from './terminal.js';

/**
 * Reads a baseline; an absent one is empty where it is about to be written.
 *
 * @throws Failure where it is not there, cannot be read, or is no baseline
 */
export async function readBaseline(name: string, mayBeAbsent: boolean, process: Process): Promise<Baseline> {
  const text = await readFile(resolve(process.cwd(), name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && mayBeAbsent) return null;
    throw failure(name, error.code === 'ENOENT' ? 'baseline-missing' : 'unreadable-file', name, { reason: error.code ?? error.message });
  });
  if (text === null) return {};
  const parsed = parse(text);
  if (!isBaseline(parsed)) throw failure(name, 'baseline-malformed', name);
  return parsed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return null;
  }
}

function isBaseline(value: unknown): value is Baseline {
  const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one);
  const isEntry = (one: unknown): one is BaselineEntry => isRecord(one) && typeof one['rule'] === 'string' && typeof one['words'] === 'string' && typeof one['count'] === 'number';
  return isRecord(value) && Object.values(value).every((entries) => Array.isArray(entries) && entries.every(isEntry));
}

/** Writes what was found in these files beside what the baseline has of others; files without findings leave it, those that could not be read stay as they were. */
export async function writeBaseline(name: string, results: readonly { readonly file: string; readonly source: Source | null; readonly all: readonly Finding[]; readonly broken: boolean }[], old: Baseline, process: Process): Promise<void> {
  const files = new Map(Object.entries(old));
  for (const { file, source, all, broken } of results) {
    if (source === null || broken) continue;
    const lines = source.text.split(/\r\n|\r|\n/u);
    const path = relative(dirname(resolve(process.cwd(), name)), resolve(process.cwd(), file)).replaceAll('\\', '/');
    if (all.length === 0) files.delete(path);
    else files.set(path, baselineOf(all, (line) => lines[line - 1] ?? ''));
  }
  const sorted = Object.fromEntries([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  await writeWhole(name, resolve(process.cwd(), name), new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`));
}
