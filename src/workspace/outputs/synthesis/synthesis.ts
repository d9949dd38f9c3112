/** What many units sent, brought together against the plan of their superior. */
import { answersIn } from '../../../derive/synthesis/cover-answers.js';
import type { PlanCoverage } from '../../../derive/synthesis/coverage.js';
import { readDocument, type ReadDocument } from '../../../derive/synthesis/own-sentences.js';
import { readReport, type ReadReport } from '../../../derive/synthesis/reported-progress.js';
import { synthesize, type DocumentFlag, type GatheredUnit, type Synthesis } from '../../../derive/synthesis/synthesis.js';
import { countedDocuments } from '../../../derive/synthesis/unit-plans.js';
import { foldWords, squeeze, upperFirst, type RuleSettings } from '../../../model/index.js';
import type { OpenedDocument } from '../../opened-document.js';
import { nameOfParent, openParent, questionsOf, type Coverage } from './coverage.js';
import { gatherUnits, keyOfUnit, type UnitInput } from './unit-inputs.js';

export { unitLists, type Synthesis } from '../../../derive/synthesis/synthesis.js';
export { synthesisWorkbook, type SaySynthesis } from '../../../derive/synthesis/synthesis-sheets.js';
export { nameOfParent };

/** A document with what the linter says of what it cites and names. */
interface Gathered {
  readonly document: ReadDocument;
  readonly flags: readonly DocumentFlag[];
}

export interface GatheredSynthesis extends Synthesis {
  readonly questions: Coverage['questions'];
}

/** @throws Failure for a superior's plan that has no task or is a secret, for answers that cannot be read, for names of nothing */
export async function synthesizePlans(
  parent: OpenedDocument,
  plans: readonly string[],
  reports: readonly string[],
): Promise<GatheredSynthesis> {
  const { workspace } = parent;
  const { plan: superior, answers } = await openParent(parent);
  const flagged = await flagSettings();
  const sent = await gatherUnits(plans, [parent.path], workspace, async (plan, document): Promise<Gathered> => ({
    document: readDocument(plan),
    flags: await flagsOf(document, flagged),
  }));
  const reported = reports.length === 0 ? [] : await gatherUnits(reports, [parent.path], workspace, async (plan) => readReport(plan));
  const known = answersIn(answers);
  const units = new Map<string, GatheredUnit>();
  for (const input of sent) {
    if (isOnlySecret(input)) continue;
    const counted = countedDocuments(input.documents.map(({ document }) => document));
    const covered = counted.map(({ document }) => superior.cover({ ...document, organ: input.name }, input.name, known));
    units.set(keyOfUnit(input.name), gathered(input, covered, counted));
  }
  for (const input of reported) addReports(units, input);
  for (const { name } of superior.named) {
    // A unit that the superior names and of which nothing came.
    const isThere = [...sent, ...units.values()].some((unit) => foldWords(unit.name).endsWith(foldWords(name)));
    if (!isThere) units.set(keyOfUnit(name), emptyUnit(upperFirst(name)));
  }
  const secret = [...sent, ...reported].reduce((sum, one) => sum + one.secret, 0);
  const all = [...units.values()];
  const covered = all.flatMap(({ name, plans: own }) => own.map((coverage) => ({ organ: name, coverage })));
  return { ...synthesize(superior, all, secret), questions: questionsOf(parent, answers, covered) };
}

function gathered(
  { name, documents, unreadable }: UnitInput<Gathered>,
  plans: readonly PlanCoverage[],
  counted: ReturnType<typeof countedDocuments>,
): GatheredUnit {
  const state = plans.length > 0 ? 'sent' : unreadable.length > 0 ? 'unreadable' : 'notSent';
  const files = new Set(counted.map(({ document }) => document.file));
  return {
    name,
    state,
    plans,
    older: counted.flatMap(({ document, older }) => older.map((one) => ({ document: one, by: document }))),
    unreadable,
    reports: [],
    flags: documents.flatMap((one) => (files.has(one.document.file) ? one.flags : [])),
  };
}

/** Whether all that came of a unit is marked as a secret: then nothing of it is told. */
function isOnlySecret({ secret, documents, unreadable }: UnitInput<unknown>): boolean {
  return secret > 0 && documents.length === 0 && unreadable.length === 0;
}

function emptyUnit(name: string): GatheredUnit {
  return { name, state: 'notSent', plans: [], older: [], unreadable: [], reports: [], flags: [] };
}

/** A report of a unit that sent no plan is told, and the unit stays among those that did not send one. */
function addReports(units: Map<string, GatheredUnit>, { name, documents, unreadable }: UnitInput<ReadReport>): void {
  if (documents.length === 0 && unreadable.length === 0) return;
  const known =
    units.get(keyOfUnit(name)) ?? [...units.values()].find((unit) => foldWords(unit.name) === foldWords(name)) ?? emptyUnit(name);
  units.set(keyOfUnit(known.name), {
    ...known,
    reports: [...known.reports, ...documents],
    unreadable: [...known.unreadable, ...unreadable],
  });
}

const flagRules = { 'replaced-document': 'replaced', 'abolished-organ': 'abolished' } as const;

/** Every rule off but those whose findings are told. */
async function flagSettings(): Promise<RuleSettings> {
  const { knownRules } = await import('../../../lint/index.js');
  return Object.fromEntries([...knownRules.keys()].filter((id) => !(id in flagRules)).map((id) => [id, { severity: 'off' as const }]));
}

/** Longest line that stands for a word of it. */
const longestShown = 100;

/** What was found; of one word alone the line that it stands in, for the word tells nothing. */
function shownOf(actual: string, line: string): string {
  const shown = squeeze(line).replace(/^[-*+\s]{1,4}/u, '');
  return actual.includes(' ') || /\d/u.test(actual) || shown === '' ? actual : shown.slice(0, longestShown);
}

async function flagsOf(document: OpenedDocument, settings: RuleSettings): Promise<readonly DocumentFlag[]> {
  const { findings } = await document.lint({ settings });
  return findings.flatMap(({ ruleId, actual, expected, data, file, line }): DocumentFlag[] => {
    const kind = ruleId in flagRules ? flagRules[ruleId as keyof typeof flagRules] : undefined;
    if (kind === undefined) return [];
    const { replacement } = data;
    return [
      {
        kind,
        file,
        line,
        actual: shownOf(actual ?? '', document.source.lineText(line)),
        now: typeof replacement === 'string' ? replacement : (expected ?? []).join(', '),
      },
    ];
  });
}
