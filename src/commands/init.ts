/** `dvplan init`: the constant parts of an office, asked for once, as its `dvplan.config.yaml`. */
import { word, type CommandWord } from '../messages/index.js';
import { failure, officeFileName } from '../model/index.js';
import { readGiven } from '../workspace/outputs/new-documents.js';
import { constantKeys, officeConfiguration } from '../workspace/outputs/office-configuration.js';
import type { InitCommandOptions } from '../terminal/command-options.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { writeOutput } from '../terminal/outputs.js';
import { canAsk } from '../terminal/questions.js';
import type { Terminal } from '../terminal/terminal.js';

/** @throws Failure if the folder has a configuration already: it is never replaced */
export async function init(options: InitCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  if (workspace.host.stat(workspace.pathOf(officeFileName)) !== null) throw failure(officeFileName, 'configuration-exists', officeFileName);
  let given = readGiven(options.set ?? []);
  const lacking = constantKeys.filter((key) => !given.has(key));
  if (canAsk(process) && lacking.length > 0) {
    const { ask } = await import('../terminal/questions.js');
    const questions = lacking.map((key) => ({ key, text: word(`ask-${key}` as CommandWord, language) }));
    const answers = await ask(word('askOffice', language), questions, terminal);
    if (answers === null) return 2;
    given = new Map([...given, ...answers]);
  }
  writeOutput(officeFileName, officeConfiguration(given, word('configurationGuide', language)), false, workspace);
  process.stdout.write(`→ ${officeFileName} (${word('configurationMade', language, { count: given.size })})\n`);
  return 0;
}
