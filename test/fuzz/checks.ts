/** What must hold of every text, however mad: each stage is run over it, and what does not hold is named. */
import { chooseTemplate } from '../../src/config/index.js';
import { formatDocument } from '../../src/format/format-document.js';
import { applyFixes } from '../../src/format/index.js';
import { sameDocument } from '../../src/format/same-document.js';
import { lintDocument } from '../../src/lint/index.js';
import { Failure, Source, type Finding } from '../../src/model/index.js';
import { parseDocument, wordsLostInPrint, type ParseResult } from '../../src/parse/index.js';
import { renderDocument } from '../../src/render/index.js';
import { shippedRegister, templates, typeRegulations } from '../config/shipped.js';
import { openPackage } from './package-faults.js';
import { lostWords } from './source-words.js';

/** What does not hold: of which kind, and what was seen. */
export interface Fault {
  readonly kind: string;
  readonly what: string;
}

/** Rounds after which fixes have come to rest. */
const mostRounds = 10;

export interface Checked {
  readonly faults: readonly Fault[];
  /** Null where the document cannot be printed, and a sentence says why. */
  readonly docx: Uint8Array | null;
}

export async function check(source: Source): Promise<Checked> {
  const faults: Fault[] = [];
  let docx: Uint8Array | null = null;
  const tell = (kind: string, what: string): void => void faults.push({ kind, what });
  const attempt = async (stage: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      tell(`${stage} throws`, error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error));
    }
  };
  await attempt('parse', async () => {
    const parsed = await parseDocument(source);
    if (parsed.broken) return;
    await attempt('render', async () => {
      docx = await checkPrint(parsed, tell);
    });
    await attempt('fix', () => checkFixes(source, parsed, tell));
    await attempt('format', () => checkFormat(source, parsed, tell));
  });
  return { faults, docx };
}

type Tell = (kind: string, what: string) => void;

function choiceFor({ plan }: ParseResult): ReturnType<typeof chooseTemplate> {
  return chooseTemplate({ plan, office: null, templates, typeRegulations });
}

/** A sound package, in which each word of the source is, or is told to be missing. */
async function checkPrint(parsed: ParseResult, tell: Tell): Promise<Uint8Array | null> {
  const choice = tryChoice(parsed);
  if (choice === null) return null;
  const { plan, findings } = parsed;
  const rendered = await orFailure(() =>
    renderDocument({ plan, template: choice.template, types: choice.types, pictures: new Map(), generator: 'dvplan' }),
  );
  if (rendered === null) return null;
  const { faults, text } = openPackage(rendered.docx);
  for (const fault of faults) tell('package', fault);
  const told = [...findings, ...choice.findings, ...rendered.findings, ...wordsLostInPrint(plan, findings, rendered.text)];
  const lost = lostWords(plan, text, told);
  if (lost.length > 0) tell('lost word', lost.slice(0, 12).join(', '));
  return rendered.docx;
}

/** No rule fails, and fixing comes to rest at a text that is still a document: with the safe fixes alone, and with all of them. */
async function checkFixes(source: Source, parsed: ParseResult, tell: Tell): Promise<void> {
  const first = lint(parsed, tell);
  if (first === null) return;
  for (const all of [false, true]) {
    let { text } = source;
    let found: readonly Finding[] = first;
    let round = 0;
    for (; round <= mostRounds; round++) {
      const next = applyFixes(text, found, (fix) => all || fix.safe).text;
      if (next === text) break;
      text = next;
      const again = await parseDocument(new Source(source.file, text, source.kind, source.encoding, source.hasByteOrderMark));
      if (again.broken) {
        tell('a fix breaks', text.slice(0, 200));
        break;
      }
      const more = lint(again, tell);
      if (more === null) break;
      found = more;
    }
    if (round > mostRounds)
      tell(
        'fixes without end',
        found
          .filter(({ fix }) => fix !== null && (all || fix.safe))
          .map(({ ruleId, line }) => `${ruleId} in line ${line}`)
          .slice(0, 4)
          .join(', '),
      );
  }
}

/** What the linter finds; null if the document names a template that is not there. */
function lint(parsed: ParseResult, tell: Tell): readonly Finding[] | null {
  const choice = tryChoice(parsed);
  if (choice === null) return null;
  const { plan, findings } = parsed;
  const found = lintDocument({
    plan,
    template: choice.template,
    types: choice.types,
    parsed: findings,
    register: shippedRegister,
  }).findings;
  for (const { ruleId, data } of found) if (ruleId === 'internal-error') tell('a rule fails', JSON.stringify(data));
  for (const { line, column, endLine, endColumn, ruleId } of found)
    if (!(line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column))))
      tell('a place that is none', `${ruleId} ${line}:${column}-${endLine}:${endColumn}`);
  return found;
}

/** The canonical form says the same, and is its own canonical form; a document that cannot be written so is refused. */
async function checkFormat(source: Source, parsed: ParseResult, tell: Tell): Promise<void> {
  const formatted = await formatDocument(source);
  if (formatted.text === null) return;
  const once = new Source(source.file, formatted.text, 'markdown');
  const differs = sameDocument(parsed.plan, (await parseDocument(once)).plan);
  if (differs !== null) tell('format says something else', `${differs.name} at ${differs.start}`);
  const again = await formatDocument(once);
  if (again.text !== formatted.text)
    tell('format without rest', again.text === null ? `${again.reason} ${again.part}` : firstDifference(formatted.text, again.text));
}

function firstDifference(one: string, other: string): string {
  const [before, after] = [one.split('\n'), other.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  return JSON.stringify([at + 1, before[at]?.slice(0, 200), after[at]?.slice(0, 200)]);
}

function tryChoice(parsed: ParseResult): ReturnType<typeof chooseTemplate> | null {
  try {
    return choiceFor(parsed);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

async function orFailure<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
