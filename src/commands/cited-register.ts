/** `dvplan citations --register`: the office's register of the documents that it cites. */
import { readExisting, withLock, writeWhole } from '../files/index.js';
import { failure, Failure } from '../model/index.js';
import { conflictsOf, registerChanges, registerSummary, registerWords } from '../reporters/cited-register.js';
import type { Workspace } from '../workspace/index.js';
import {
  citingFile,
  isOurRegister,
  readOldRegister,
  registerContent,
  registerKindOf,
  updatedRegister,
  type CitingFile,
} from '../workspace/outputs/cited-documents.js';
import type { CitationsCommandOptions } from '../terminal/command-options.js';
import { showErrors, showFindings } from '../terminal/finding-output.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { arrow } from '../terminal/outputs.js';
import { Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Builds the register, or brings it up to date; the exit code is 2 where a source could not be read, 1 where `--check` found something to
 * do, else 0.
 */
export async function citedRegister(
  names: readonly string[],
  register: string,
  options: CitationsCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  const work = (): Promise<number> => updateRegister(names, register, options, workspace, terminal);
  // Of two runs at once the second would write what it read before the first was done.
  return options.check === true ? work() : withLock(register, workspace.pathOf(register), work);
}

async function updateRegister(
  names: readonly string[],
  register: string,
  options: CitationsCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  const path = workspace.pathOf(register);
  const folder = workspace.host.paths.dirname(path);
  const kind = registerKindOf(register, workspace);
  const existing = readExisting(register, path);
  const old = kind === 'yaml' && existing !== null && existing.length > 0 ? await readOldRegister(register, existing) : null;
  const files = (await workspace.documentsNamed(names)).filter((file) => file === '-' || workspace.pathOf(file) !== path);
  if (files.includes('-')) throw failure(register, 'register-from-input', '-');
  const cited = await readCitations(files, folder, workspace, terminal);
  if (cited === null) {
    showFindings([failure(register, 'register-not-written', register).finding], terminal);
    return 2;
  }
  const made = await updatedRegister(old?.register ?? [], cited, folder, workspace);
  const content = await registerContent(kind, made.entries, old, registerWords(language));
  const changed = existing === null || !Buffer.from(content).equals(existing);
  const { summary, numberless } = registerSummary(made, language);
  const unchanged = `${register}: ${summary}\n${numberless}`;
  if (options.check === true) {
    process.stdout.write(registerChanges(made, register, language));
    showFindings(conflictsOf(made, register), terminal);
    process.stdout.write(unchanged);
    return changed || made.entries.some(({ citations }) => citations.conflicts.length > 0) ? 1 : 0;
  }
  if (changed) {
    if (kind !== 'yaml' && existing !== null && options.force !== true && !(await isOurRegister(kind, existing)))
      throw failure(register, 'register-not-ours', register);
    writeWhole(register, path, content, { isCurrent: (bytes) => isSame(bytes, existing) });
    showFindings(conflictsOf(made, register), terminal);
  }
  process.stdout.write(changed ? `${arrow(files, register, language)} (${summary})\n${numberless}` : unchanged);
  return 0;
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.from(one).equals(other);
}

/** The citations of each file, or null if one cannot be read: its places would be lost. */
async function readCitations(
  files: readonly string[],
  folder: string,
  workspace: Workspace,
  terminal: Terminal,
): Promise<CitingFile[] | null> {
  const read: CitingFile[] = [];
  const progress = new Progress(terminal, files.length);
  let failed = false;
  for (const [index, file] of files.entries()) {
    try {
      const document = await workspace.open(file);
      const citing = await citingFile(document, folder);
      const { findings, broken } = citing === null ? { findings: [], broken: false } : await document.read();
      if (broken) {
        progress.clear();
        showErrors(findings, terminal);
      }
      failed ||= broken;
      if (citing !== null) read.push(citing);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed = true;
      progress.clear();
      showFindings([error.finding], terminal);
    }
    progress.show(index + 1);
  }
  progress.clear();
  return failed ? null : read;
}
