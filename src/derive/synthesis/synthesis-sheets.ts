/** The workbook of a synthesis: the superior's tasks, the units, every fact, the figures with their sums, and who is like whom. */
import { dayText } from '../../model/index.js';
import { writeSheets, zipWorkbook, type WorkbookColumn, type WorkbookSheet, type WorkbookValue } from '../workbook.js';
import { coverFacts, placeText, type CoverKind } from './cover-rows.js';
import type { FigureSum } from './figure-sums.js';
import { unitLists, type NamedWords, type Synthesis, type TaskSummary } from './synthesis.js';

/** Words of the workbook. */
export type SaySynthesis = (key: SynthesisWord | CoverKind, values?: Readonly<Record<string, string | number>>) => string;
type SynthesisWord =
  | `${'tasks' | 'units' | 'details' | 'figures' | 'likeness'}Sheet`
  | 'title'
  | 'secretNote'
  | `column${'Order' | 'Place' | 'Task' | 'Due' | 'Given' | 'There' | 'Missing' | 'Doubtful' | 'Later'}`
  | `column${'Targets' | 'Unled' | 'Progress' | 'Sums'}`
  | `column${'Unit' | 'State' | 'Documents' | 'Citation' | 'Flags' | 'Own' | 'Note' | 'What' | 'Expected' | 'Actual' | 'Sentence'}`
  | `column${'Measure' | 'Source' | 'Number' | 'Where' | 'OtherUnit' | 'Percent' | 'Words' | 'Passages'}`
  | `state${'Sent' | 'NotSent' | 'Unreadable'}`
  | `citation${'Right' | 'Wrong' | 'Missing' | 'Unknown'}`
  | 'olderNote'
  | 'scannedNote'
  | 'unreadableNote'
  | 'replacedFlag'
  | 'abolishedFlag'
  | 'contradictionFlag'
  | 'figureFlag'
  | 'named'
  | 'all'
  | 'allBut'
  | 'inPlans'
  | 'inReports'
  | 'sumRow'
  | 'sumText'
  | 'targetText'
  | `why${'None' | 'Several' | 'Range' | 'Period'}`;

const capital = <Word extends string>(one: Word): Capitalize<Word> => (one.charAt(0).toUpperCase() + one.slice(1)) as Capitalize<Word>;

/** The bytes of the workbook; the same synthesis gives the same. */
export async function synthesisWorkbook(synthesis: Synthesis, parentName: string, say: SaySynthesis): Promise<Uint8Array> {
  const secret = synthesis.secret === 0 ? [] : [say('secretNote', { count: synthesis.secret })];
  const title = [(synthesis.parent.document.organ ?? '').toUpperCase(), say('title'), [parentName, ...secret].join('; ')];
  return zipWorkbook(
    await writeSheets([
      taskSheet(synthesis, title, say),
      unitSheet(synthesis, title, say),
      detailSheet(synthesis, title, say),
      figureSheet(synthesis, title, say),
      likenessSheet(synthesis, title, say),
    ]),
  );
}

type Widths = readonly (readonly [Extract<SynthesisWord, `column${string}`>, number])[];

/** Ordinals and counts of units and tasks. */
const counts: ReadonlySet<string> = new Set(
  ['Order', 'Given', 'There', 'Missing', 'Doubtful', 'Own', 'Percent', 'Words'].map((key) => `column${key}`),
);

function columnsOf(widths: Widths, say: SaySynthesis): WorkbookColumn[] {
  return widths.map(([key, width]) => ({ title: say(key), width, centered: counts.has(key) }));
}

function taskSheet({ tasks }: Synthesis, title: readonly string[], say: SaySynthesis): WorkbookSheet {
  const widths: Widths = [
    ['columnOrder', 5],
    ['columnPlace', 9],
    ['columnTask', 46],
    ['columnDue', 12],
    ['columnGiven', 9],
    ['columnThere', 9],
    ['columnMissing', 30],
    ['columnDoubtful', 22],
    ['columnLater', 28],
    ['columnTargets', 24],
    ['columnUnled', 22],
    ['columnProgress', 28],
    ['columnSums', 28],
  ];
  return {
    name: say('tasksSheet'),
    title,
    columns: columnsOf(widths, say),
    rows: tasks.map((one, index): WorkbookValue[] => [
      { number: index + 1 },
      one.task.place,
      one.task.text,
      one.task.due === null ? (one.task.deadline ?? '') : { day: one.task.due },
      { number: one.given.length },
      { number: one.there.length },
      one.missing.join(', '),
      namesText(one.doubtful, one.given, say),
      wordsText(one.later),
      wordsText(one.targets),
      namesText(one.unled, one.given, say),
      one.progress
        .map(({ status, units }) => say('named', { what: status ?? say('inReports'), count: units.length, units: units.join(', ') }))
        .join('\n'),
      sumsText(one, say),
    ]),
  };
}

/** More names than this are told by those that are not among them, where these are fewer. */
const mostNames = 8;

function namesText(names: readonly string[], given: readonly string[], say: SaySynthesis): string {
  if (names.length <= mostNames || names.length * 2 <= given.length) return names.join(', ');
  if (names.length === given.length) return say('all', { count: names.length });
  return say('allBut', { count: names.length, all: given.length, others: given.filter((one) => !names.includes(one)).join(', ') });
}

function wordsText(words: readonly NamedWords[]): string {
  return words.map(({ unit, words: one }) => `${unit}: ${one}`).join('\n');
}

function sumsText({ sums }: TaskSummary, say: SaySynthesis): string {
  return sums
    .map(({ kind, sum, measure, addends, target }) => {
      const read = addends.filter(({ value }) => value !== null).length;
      const told = say('sumText', {
        kind: say(kind === 'plan' ? 'inPlans' : 'inReports'),
        sum: printNumber(sum),
        measure,
        count: read,
        all: addends.length,
      });
      return target === null ? told : `${told}; ${say('targetText', { target: printNumber(target), rest: printNumber(sum - target) })}`;
    })
    .join('\n');
}

/** A number as Vietnamese prints it: `1.234,5`. */
function printNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 10_000) / 10_000).split('.');
  return `${whole.replace(/\B(?=(?:\d{3}){1,6}$)/gu, '.')}${decimals === undefined ? '' : `,${decimals}`}`;
}

function unitSheet(synthesis: Synthesis, title: readonly string[], say: SaySynthesis): WorkbookSheet {
  const { units, contradictions, tasks } = synthesis;
  const widths: Widths = [
    ['columnOrder', 5],
    ['columnUnit', 28],
    ['columnState', 20],
    ['columnDocuments', 34],
    ['columnThere', 9],
    ['columnMissing', 9],
    ['columnDoubtful', 11],
    ['columnCitation', 18],
    ['columnOwn', 9],
    ['columnFlags', 44],
    ['columnNote', 40],
  ];
  const { missing } = unitLists(synthesis);
  return {
    name: say('unitsSheet'),
    title,
    columns: columnsOf(widths, say),
    rows: units.map(({ name, state, plans, reports, older, unreadable, flags }, index): WorkbookValue[] => [
      { number: index + 1 },
      name,
      say(`state${capital(state)}`),
      plans
        .map(({ document: { number, issued, file } }) =>
          [number, issued === null ? null : dayText(issued), file].filter((one) => one !== null).join(', '),
        )
        .join('\n'),
      plans.length === 0 ? '' : { number: tasks.filter(({ there }) => there.includes(name)).length },
      plans.length === 0 ? '' : { number: missing.find(({ unit }) => unit === name)?.tasks.length ?? 0 },
      plans.length === 0 ? '' : { number: tasks.filter(({ doubtful }) => doubtful.includes(name)).length },
      plans.map(({ citation }) => say(`citation${capital(citation.state)}`)).join('\n'),
      plans.length === 0 ? '' : { number: plans.reduce((sum, { initiatives }) => sum + initiatives.length, 0) },
      [
        ...flags.map(({ kind, file, line, actual, now }) =>
          say(`${kind}Flag`, { actual, now: now === '' ? '—' : now, at: `${file}:${line}` }),
        ),
        ...[...plans, ...reports].flatMap(({ document: { file, figureConflicts } }) =>
          figureConflicts.map(({ subject, inText, inTable, line, tableLine }) =>
            say('figureFlag', { subject, inText, inTable, file, line, tableLine }),
          ),
        ),
        ...contradictions
          .filter(({ unit }) => unit === name)
          .map(({ contradiction: { task, said } }) =>
            say('contradictionFlag', {
              task,
              said: said.map(({ words, sentence }) => `${words} (${placeText(sentence.file, sentence)})`).join('; '),
            }),
          ),
      ].join('\n'),
      [
        ...older.map(({ document, by }) => say('olderNote', { file: document.file, by: by.file })),
        ...unreadable.map(({ file, scanned }) => say(scanned ? 'scannedNote' : 'unreadableNote', { file })),
      ].join('\n'),
    ]),
  };
}

/** Every fact of every plan, so that each number of the first sheet can be followed to its sentence. */
function detailSheet({ units }: Synthesis, title: readonly string[], say: SaySynthesis): WorkbookSheet {
  const widths: Widths = [
    ['columnUnit', 28],
    ['columnWhat', 20],
    ['columnPlace', 9],
    ['columnTask', 46],
    ['columnExpected', 20],
    ['columnActual', 20],
    ['columnSentence', 50],
  ];
  return {
    name: say('detailsSheet'),
    title,
    columns: columnsOf(widths, say),
    rows: units.flatMap(({ name, plans }) =>
      plans.flatMap((plan) =>
        coverFacts(name, plan).map(({ kind, file, taskPlace, task, expected, actual, sentence }): WorkbookValue[] => [
          name,
          say(kind),
          taskPlace,
          task,
          expected,
          actual,
          sentence === null ? '' : `${sentence.text} (${placeText(file, sentence)})`,
        ]),
      ),
    ),
  };
}

/** Lines above the rows of a sheet: its title, and the head. */
const linesAbove = 4;

/** Each sum stands below its addends as a formula; what was not read is named and no number. */
function figureSheet({ tasks }: Synthesis, title: readonly string[], say: SaySynthesis): WorkbookSheet {
  const widths: Widths = [
    ['columnPlace', 9],
    ['columnTask', 46],
    ['columnMeasure', 12],
    ['columnSource', 22],
    ['columnUnit', 28],
    ['columnNumber', 12],
    ['columnActual', 22],
    ['columnWhere', 34],
    ['columnNote', 30],
  ];
  const rows: WorkbookValue[][] = [];
  for (const { task, sums } of tasks) {
    for (const sum of sums) {
      const first = linesAbove + rows.length + 1;
      const source = sourceText(sum, say);
      for (const { unit, value, why, printed, place } of sum.addends) {
        const note = why === null ? '' : say(`why${capital(why)}`);
        rows.push([task.place, task.text, sum.measure, source, unit, value === null ? '' : { number: value }, printed, place, note]);
      }
      const last = linesAbove + rows.length;
      const target =
        sum.target === null ? '' : say('targetText', { target: printNumber(sum.target), rest: printNumber(sum.sum - sum.target) });
      rows.push([task.place, task.text, sum.measure, source, say('sumRow'), { formula: `SUM(F${first}:F${last})` }, '', '', target]);
    }
  }
  return { name: say('figuresSheet'), title, columns: columnsOf(widths, say), rows };
}

function sourceText({ kind, period }: FigureSum, say: SaySynthesis): string {
  const told = say(kind === 'plan' ? 'inPlans' : 'inReports');
  return period === null ? told : `${told}, ${period}`;
}

function likenessSheet({ likePlans }: Synthesis, title: readonly string[], say: SaySynthesis): WorkbookSheet {
  const widths: Widths = [
    ['columnUnit', 28],
    ['columnOtherUnit', 28],
    ['columnPercent', 14],
    ['columnWords', 12],
    ['columnPassages', 80],
  ];
  return {
    name: say('likenessSheet'),
    title,
    columns: columnsOf(widths, say),
    rows: likePlans.map(({ units: [one, other], percent, words, passages }): WorkbookValue[] => [
      one,
      other,
      { number: percent },
      { number: words },
      passages.join('\n'),
    ]),
  };
}
