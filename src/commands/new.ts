/** `dvplan new`: an empty document, next year's plan, or a template of the office's own. */
import { makeEmptyFolder, writeWhole } from '../files/index.js';
import { word, type CommandWord } from '../messages/index.js';
import { failure } from '../model/index.js';
import { forTerminal } from '../reporters/plain.js';
import { sourceKindOf, type Workspace } from '../workspace/index.js';
import { learnTemplate } from '../workspace/outputs/learned-template.js';
import {
  lackingKeys,
  makeDocument,
  makeNextPlan,
  makeOwnTemplate,
  readGiven,
  readYear,
  skeletonNameOf,
  typeNamed,
  type FrontMatterKey,
  type GivenValues,
  type OwnTemplateWord,
} from '../workspace/outputs/new-documents.js';
import { isTemplatePath } from '../workspace/templates.js';
import type { NewCommandOptions } from '../terminal/command-options.js';
import { showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { refuseSource, requireEnding, writeOutput } from '../terminal/outputs.js';
import { canAsk } from '../terminal/questions.js';
import type { Terminal } from '../terminal/terminal.js';

/** What `template` stands for beside the types of document. */
const templateWord = 'template';

/** @throws Failure for a type that is not known, and for a name if no folder is to be made */
export async function newSomething(kind: string, name: string | null, options: NewCommandOptions, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  if (kind === templateWord) return newTemplate(name, options, workspace, terminal);
  if (name !== null) throw failure('-', 'new-document-named', name, { type: kind });
  const type = typeNamed(kind, [templateWord]);
  return options.from === undefined
    ? emptyDocument(type, options, workspace, terminal)
    : planOfNextYear(type, options.from, options, workspace, terminal);
}

/** @throws Failure if the file is there already */
async function emptyDocument(type: string, options: NewCommandOptions, workspace: Workspace, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const given = readGiven(options.set ?? []);
  const year = options.year === undefined ? null : readYear(options.year);
  const output = options.output ?? `${skeletonNameOf(type)}.md`;
  const office = await workspace.offices.find(workspace.host.paths.dirname(workspace.pathOf(output)));
  const asked = canAsk(process) ? await askFor(type, given, lackingKeys(type, given, office), terminal) : given;
  if (asked === null) return 2;
  const { skeleton, template } = options;
  const { text, regulation } = await makeDocument(
    { type, given: asked, year, ...(skeleton === undefined ? {} : { skeleton }), ...(template === undefined ? {} : { template }) },
    office,
    workspace,
  );
  writeOutput(output, text, options.force, workspace);
  process.stdout.write(`${word('documentMade', language, { file: output, type, regulation })}\n`);
  return 0;
}

/** Asks a person for what is lacking; null if the person leaves. */
async function askFor(
  type: string,
  given: GivenValues,
  lacking: readonly FrontMatterKey[],
  terminal: Terminal,
): Promise<GivenValues | null> {
  if (lacking.length === 0) return given;
  const { ask } = await import('../terminal/questions.js');
  const questions = lacking.map((key) => ({ key, text: word(`ask-${key}` as CommandWord, terminal.language) }));
  const answers = await ask(word('askTitle', terminal.language, { type }), questions, terminal);
  return answers === null ? null : new Map([...given, ...answers]);
}

async function planOfNextYear(
  type: string,
  file: string,
  options: NewCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  const { paths } = workspace.host;
  if (options.year === undefined) throw failure(file, 'from-without-year', file);
  if ((options.set ?? []).length > 0) throw failure('-', 'set-with-from', '--set');
  const document = await openNamed(file, workspace, process);
  const { text, fromYear, toYear, regulation, made } = await makeNextPlan(document, {
    type,
    year: options.year,
    ...(options.report === undefined ? {} : { report: await openNamed(options.report, workspace, process) }),
    ...(options.template === undefined ? {} : { template: options.template }),
  });
  const name = document.source.isReadOnly ? `${paths.basename(file, paths.extname(file))}.md` : paths.basename(file);
  const output = options.output ?? paths.join(paths.dirname(file), nextName(name, fromYear, toYear, workspace));
  if (document.source.isReadOnly) requireEnding(output, ['.md', '.markdown'], workspace);
  refuseSource(output, [file], workspace);
  writeOutput(output, document.encode(text), options.force, workspace);
  const { moved, marked, carried } = made;
  process.stdout.write(`${word('nextPlanMade', language, { source: file, file: output, moved, marked, carried, regulation })}\n`);
  for (const { task } of made.lost) process.stderr.write(`${forTerminal(word('lostTask', language, { task }))}\n`);
  return 0;
}

/** `plan-2025.md` of `plan-2024.md`; `ke-hoach-11-2025.md` of `ke-hoach-11.md`. */
function nextName(name: string, from: number, to: number, { host: { paths } }: Workspace): string {
  const renamed = name.replace(String(from), String(to));
  const ending = paths.extname(name);
  return renamed === name ? `${paths.basename(name, ending)}-${to}${ending}` : renamed;
}

/** @throws Failure if the name is missing or taken, `--from` names no template, or the folder cannot be made */
async function newTemplate(
  name: string | null,
  { from, template }: NewCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  if (name === null) throw failure('-', 'new-template-unnamed', templateWord);
  if (from === undefined) throw failure(name, 'new-template-without-base', name);
  const wordOf = (key: OwnTemplateWord): CommandWord => `own-template-${key}`;
  const say = (key: OwnTemplateWord, values: Readonly<Record<string, string>>): string => word(wordOf(key), language, values);
  const learned =
    sourceKindOf(from, workspace.host) === 'word'
      ? await learnTemplate(name, await openNamed(from, workspace, process), say, template)
      : null;
  const text = learned?.text ?? (await makeOwnTemplate(name, from, workspace, say));
  const file = workspace.host.paths.join(name, 'template.yaml');
  const leave = makeEmptyFolder(name, workspace.pathOf(name));
  try {
    writeWhole(file, workspace.pathOf(file), new TextEncoder().encode(text));
  } catch (error) {
    leave();
    throw error;
  }
  const path = isTemplatePath(name) ? name : `./${name.replaceAll('\\', '/')}`;
  const { base, count, contrary } = learned ?? { base: from, count: 0, contrary: [] };
  const done = learned === null ? 'newTemplateDone' : 'newTemplateLearned';
  process.stdout.write(`${word(done, language, { from, file, path, base, count })}\n`);
  showFindings(contrary, terminal);
  return 0;
}
