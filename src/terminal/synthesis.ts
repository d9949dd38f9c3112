/** `dvplan synthesize` at the terminal: the files that it writes, and what it tells. */
import { makeFolder, refuseToReplace, writeWhole } from '../files/index.js';
import { synthesisWord, word, type Language } from '../messages/index.js';
import { forTerminal } from '../reporters/plain.js';
import { failure } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { fileStemOf, synthesisLetter, synthesisReport, unitsToRemind } from '../workspace/outputs/synthesis/drafts.js';
import {
  nameOfParent,
  synthesisWorkbook,
  synthesizePlans,
  unitLists,
  type SaySynthesis,
  type Synthesis,
} from '../workspace/outputs/synthesis/synthesis.js';
import type { SynthesizeCommandOptions } from './command-options.js';
import { keepQuestions } from './cover.js';
import { showFindings } from './finding-output.js';
import { paperReader } from './papers.js';
import type { Terminal } from './terminal.js';

/** Names of the files in the folder of the results. */
const names = { workbook: 'tong-hop.xlsx', report: 'bao-cao-tong-hop.md', letter: 'cong-van-don-doc.md' } as const;

/**
 * Writes workbook, report and letters, all or none; whether something is still asked of a unit.
 *
 * @throws Failure if the superior's plan cannot be used, or a file stands there that nobody said to replace
 */
export async function runSynthesis(
  plans: readonly string[],
  options: SynthesizeCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<boolean> {
  const { parent, reports = [], output, single, force } = options;
  if (options.shard !== undefined) throw failure('-', 'all-units-needed', options.shard);
  const { process, language } = terminal;
  const { join } = workspace.host.paths;
  const opened = await workspace.open(parent);
  const synthesis = await synthesizePlans(opened, plans, reports, paperReader(options, workspace, terminal));
  showFindings(synthesis.failed, terminal);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map([
    [names.workbook as string, await synthesisWorkbook(synthesis, nameOfParent(synthesis.parent.document), sayer(language))],
    [names.report, encode(await synthesisReport(opened, synthesis))],
  ]);
  const letter = await synthesisLetter(opened, synthesis);
  if (letter !== null) files.set(names.letter, encode(letter));
  for (const unit of single === true ? unitsToRemind(synthesis) : []) {
    const own = await synthesisLetter(opened, synthesis, unit);
    if (own !== null) files.set(`cong-van-${freeStem(fileStemOf(unit), files)}.md`, encode(own));
  }
  for (const name of files.keys()) refuseToReplace(join(output, name), workspace.pathOf(join(output, name)), force === true);
  makeFolder(output, workspace.pathOf(output));
  for (const [name, bytes] of files) writeWhole(join(output, name), workspace.pathOf(join(output, name)), bytes);
  if (synthesis.parent.givenToAll)
    process.stderr.write(`${word('coverToAll', language, { parent: nameOfParent(synthesis.parent.document) })}\n`);
  process.stdout.write(`${[...files.keys()].map((name) => join(output, name)).join('\n')}\n`);
  tell(synthesis, terminal);
  keepQuestions(synthesis.doubts, workspace, terminal);
  return letter !== null;
}

function sayer(language: Language): SaySynthesis {
  return (key, values = {}) => (isCoverWord(key) ? word(`cover-${key}`, language, values) : synthesisWord(key, language, values));
}

const coverWords = ['missing', 'doubtful', 'later', 'target', 'lead', 'citationMissing', 'citationWrong', 'initiative'] as const;
type CoverWord = (typeof coverWords)[number];

function isCoverWord(key: Parameters<SaySynthesis>[0]): key is CoverWord {
  return coverWords.some((one) => one === key);
}

function freeStem(stem: string, files: ReadonlyMap<string, unknown>): string {
  let free = stem;
  for (let ordinal = 2; files.has(`cong-van-${free}.md`); ordinal++) free = `${stem}-${ordinal}`;
  return free;
}

/** How many units sent what, and the three lists by name. */
function tell(synthesis: Synthesis, { process, language }: Terminal): void {
  const { units, secret } = synthesis;
  const { notSent, unreadable, missing } = unitLists(synthesis);
  const line = (text: string): unknown => process.stdout.write(`${forTerminal(text)}\n`);
  const sent = units.filter(({ plans }) => plans.length > 0).length;
  line(
    word('unitCounts', language, {
      sent,
      count: units.length,
      notSent: notSent.length,
      unreadable: unreadable.length,
      missing: missing.length,
    }),
  );
  const list = (key: 'stateNotSent' | 'stateUnreadable' | 'columnMissing', names: readonly string[]): void => {
    if (names.length > 0) line(`  ${synthesisWord(key, language)}: ${names.join('; ')}`);
  };
  list('stateNotSent', notSent);
  list(
    'stateUnreadable',
    unreadable.map(({ unit, files }) => `${unit} (${files.join(', ')})`),
  );
  list(
    'columnMissing',
    missing.map(({ unit, tasks }) => `${unit} (${tasks.map(({ place, text }) => (place === '' ? text.slice(0, 40) : place)).join(', ')})`),
  );
  if (secret > 0) line(word('secretCount', language, { count: secret }));
}
