/** Many units against one superior: each of its tasks with who took it up, who did not, and what they report. */
import { foldWords } from '../../model/index.js';
import type { GivenTask, ParentPlan, PlanCoverage } from './coverage.js';
import { sumsOf, type FigureSum, type SaidOfTask } from './figure-sums.js';
import { likePlans, type LikePlans } from './own-likeness.js';
import type { ReadDocument } from './own-sentences.js';
import { progressIn, type ReadReport, type ReportedSentence } from './reported-progress.js';
import { contradictionsIn, type Contradiction } from './contradictions.js';
import { joinRows } from './unit-plans.js';

/** What a linter said of a document: it rests on what was replaced, or names an organ that is gone. */
export interface DocumentFlag {
  readonly kind: 'replaced' | 'abolished';
  readonly file: string;
  readonly line: number;
  /** What stands there, and what holds now; empty for nothing. */
  readonly actual: string;
  readonly now: string;
}

/**
 * A unit with what it sent. `unreadable`: files are there and none of them can be read. Where all is marked as a secret, the unit is none:
 * nothing is told of it.
 */
export interface GatheredUnit {
  readonly name: string;
  readonly state: 'sent' | 'notSent' | 'unreadable';
  /** The plans that count, and those that newer ones took the place of. */
  readonly plans: readonly PlanCoverage[];
  readonly older: readonly { readonly document: ReadDocument; readonly by: ReadDocument }[];
  readonly unreadable: readonly { readonly file: string; readonly scanned: boolean }[];
  readonly reports: readonly ReadReport[];
  readonly flags: readonly DocumentFlag[];
}

/** A unit with words of it: a later deadline, a place. */
export interface NamedWords {
  readonly unit: string;
  readonly words: string;
}

/** A task of the superior in all plans. */
export interface TaskSummary {
  readonly task: GivenTask;
  /** Names of the units whose plan was read and that it is given to, and of these those that ... */
  readonly given: readonly string[];
  readonly there: readonly string[];
  readonly missing: readonly string[];
  readonly doubtful: readonly string[];
  readonly later: readonly NamedWords[];
  readonly targets: readonly NamedWords[];
  readonly leads: readonly NamedWords[];
  /** Units that took it up and name nobody to lead it. */
  readonly unled: readonly string[];
  /** By status, most frequent first; a report that names the task without a status is of status null. */
  readonly progress: readonly { readonly status: string | null; readonly units: readonly string[] }[];
  readonly sums: readonly FigureSum[];
}

export interface Synthesis {
  readonly parent: ParentPlan;
  readonly units: readonly GatheredUnit[];
  readonly tasks: readonly TaskSummary[];
  readonly contradictions: readonly { readonly unit: string; readonly contradiction: Contradiction }[];
  readonly likePlans: readonly LikePlans[];
  /** How many documents are marked as secrets of the State. */
  readonly secret: number;
}

export function synthesize(parent: ParentPlan, units: readonly GatheredUnit[], secret: number): Synthesis {
  const sent = units
    .filter(({ plans }) => plans.length > 0)
    .map((unit) => ({ unit, rows: new Map(joinRows(unit.plans).map((row) => [row.task.id, row])) }));
  const reported = units
    .filter(({ reports }) => reports.length > 0)
    .map(({ name, reports }) => ({ name, said: reports.map((report) => ({ report, progress: progressIn(report, parent.wanted) })) }));
  const tasks = parent.tasks.flatMap((task): TaskSummary[] => {
    const rows = sent.flatMap(({ unit, rows: own }) => {
      const row = own.get(task.id);
      return row === undefined ? [] : [{ unit: unit.name, row }];
    });
    const said = reported.flatMap(({ name, said: all }) =>
      all.flatMap(({ report, progress }) => {
        const sentence = progress.get(task.id);
        return sentence === undefined ? [] : [{ unit: name, sentence, period: report.period }];
      }),
    );
    if (rows.length === 0 && said.length === 0) return [];
    const namesOf = (state: string): string[] => rows.filter(({ row }) => row.state === state).map(({ unit }) => unit);
    const deviating = (kind: string): NamedWords[] =>
      rows.flatMap(({ unit, row }) =>
        row.deviations.filter((one) => one.kind === kind).map(({ actual }): NamedWords => ({ unit, words: actual })),
      );
    return [
      {
        task,
        given: rows.map(({ unit }) => unit),
        there: namesOf('there'),
        missing: namesOf('missing'),
        doubtful: namesOf('doubtful'),
        later: deviating('later'),
        targets: deviating('target'),
        leads: deviating('lead'),
        unled: rows.flatMap(({ unit, row }) =>
          row.state === 'there' && row.sentence !== null && row.sentence.lead === null ? [unit] : [],
        ),
        progress: byStatus(said),
        sums: [
          ...sumsOf(
            task.text,
            'plan',
            rows.flatMap(({ unit, row }): SaidOfTask[] =>
              row.state === 'there' && row.sentence !== null
                ? [{ unit, text: row.sentence.text, sentence: row.sentence, period: null }]
                : [],
            ),
          ),
          ...sumsOf(
            task.text,
            'report',
            said.map(({ unit, sentence, period }): SaidOfTask => ({ unit, text: sentence.result, sentence, period })),
          ),
        ],
      },
    ];
  });
  return {
    parent,
    units,
    tasks,
    contradictions: units.flatMap(({ name, plans }) => contradictionsIn(plans).map((contradiction) => ({ unit: name, contradiction }))),
    likePlans: likePlans(
      sent.map(({ unit }) => ({
        unit: unit.name,
        place: unit.plans[0]?.unit.place ?? '',
        sentences: unit.plans.flatMap(({ document }) => document.sentences),
      })),
      parent.document.sentences,
    ),
    secret,
  };
}

function byStatus(said: readonly { readonly unit: string; readonly sentence: ReportedSentence }[]): TaskSummary['progress'] {
  const groups = new Map<string, { status: string | null; units: string[] }>();
  for (const { unit, sentence } of said) {
    const key = foldWords(sentence.status ?? '');
    const known = groups.get(key) ?? { status: sentence.status, units: [] };
    known.units.push(unit);
    groups.set(key, known);
  }
  return [...groups.values()].toSorted((one, other) => other.units.length - one.units.length);
}

/** The three lists that are not one. `missing`: units whose plan was read, with the tasks that were not found in it. */
export interface UnitLists {
  readonly notSent: readonly string[];
  readonly unreadable: readonly { readonly unit: string; readonly files: readonly string[] }[];
  readonly missing: readonly { readonly unit: string; readonly tasks: readonly GivenTask[] }[];
}

export function unitLists({ units, tasks }: Synthesis): UnitLists {
  return {
    notSent: units.filter(({ state }) => state === 'notSent').map(({ name }) => name),
    unreadable: units.flatMap(({ name, state, unreadable }) =>
      state !== 'unreadable' ? [] : [{ unit: name, files: unreadable.map(({ file }) => file) }],
    ),
    missing: units.flatMap(({ name }) => {
      const own = tasks.filter(({ missing }) => missing.includes(name)).map(({ task }) => task);
      return own.length === 0 ? [] : [{ unit: name, tasks: own }];
    }),
  };
}
