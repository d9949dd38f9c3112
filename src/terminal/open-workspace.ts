/** The workspace of the working folder, and documents in it as arguments name them. */
import { nodeHost, shippedFolder } from '../files/index.js';
import { failure } from '../model/index.js';
import { maximumSourceBytes, Workspace, type OpenedDocument } from '../workspace/index.js';
import { version } from '../version.js';
import { readStandardInput, type Process } from './terminal.js';

export function openWorkspace(process: Process): Workspace {
  return new Workspace({ host: nodeHost(process.cwd(), process.env), shipped: shippedFolder, generator: `dvplan ${version}` });
}

/**
 * The document in a file, or of standard input (`-`).
 *
 * @param standsFor what standard input stands for in messages, and by its ending what it is written in
 * @throws Failure if it cannot be read or is not text
 */
export async function openNamed(file: string, workspace: Workspace, process: Process, standsFor = '-'): Promise<OpenedDocument> {
  return file === '-' ? workspace.openBytes(standsFor, await readInput(process)) : workspace.open(file);
}

/** @throws Failure `source-too-large` as soon as standard input holds more than a source may */
export async function readInput(process: Process): Promise<Uint8Array> {
  const input = await readStandardInput(process, maximumSourceBytes);
  if (input !== null) return input;
  const limit = maximumSourceBytes / 1024 / 1024;
  throw failure('-', 'source-too-large', '-', { megabytes: limit + 1, limit });
}
