/** A subordinate's plan against its superior's: which tasks given to it stand there, and what differs. */
import { assignmentIn, isGivenTo, unitOfOrgan, type Assignment, type Unit } from '../../language/organs/assigned-units.js';
import { dayText, foldWords } from '../../model/index.js';
import { deviationsOf, lateness, type Deviation } from './deviations.js';
import type { PlacedSentence, ReadDocument } from './own-sentences.js';
import { asksForPlan } from './task-likeness.js';
import { WantedTasks, type Answered, type WantedTask } from './taken-up.js';

/** A task of a superior's plan with those to whom it is given; null where the plan gives it to nobody below. */
export interface GivenTask extends PlacedSentence, WantedTask {
  readonly given: Assignment | null;
}

/** One task in one plan. */
export interface CoverRow {
  readonly task: GivenTask;
  readonly state: 'there' | 'doubtful' | 'missing';
  /** The sentence that takes it up or may, else the nearest; null if none comes near. */
  readonly sentence: PlacedSentence | null;
  readonly likeness: number;
  /** Of what is there. */
  readonly deviations: readonly Deviation[];
}

/** How a plan cites its superior's: with another date or number (`wrong`, `actual` as cited), not at all, or as it is. */
export interface ParentCitation {
  readonly state: 'right' | 'wrong' | 'missing' | 'unknown';
  readonly expected: string;
  readonly actual: string;
}

export interface PlanCoverage {
  readonly document: ReadDocument;
  readonly unit: Unit;
  /** The tasks that are given to it, in the order of the superior's plan. */
  readonly rows: readonly CoverRow[];
  readonly citation: ParentCitation;
  /** Tasks of its own that are none of the superior's. */
  readonly initiatives: readonly PlacedSentence[];
}

/** What a person answered of a pair of an organ: whether the sentence takes the task up. */
export type CoverAnswers = (organ: string, taskId: string, sentenceId: string) => boolean | null;

/** A superior's plan as others are held against it. */
export class ParentPlan {
  readonly tasks: readonly GivenTask[];
  /** Whether no task names anybody below: then all without a lead are taken as given to each. */
  readonly givenToAll: boolean;
  /** Its tasks as they are looked for in other documents. */
  readonly wanted: WantedTasks<GivenTask>;
  readonly #level: number | null;

  constructor(readonly document: ReadDocument) {
    const organ = unitOfOrgan(document.organ ?? '');
    this.#level = organ.level;
    const tasks = document.sentences.filter(({ task, ids }) => task !== null && ids.length > 0);
    const assigned = tasks.map((task): GivenTask => ({ ...task, given: this.#assignmentOf(task) }));
    this.givenToAll = assigned.every(({ given }) => given === null);
    this.tasks = assigned;
    this.wanted = new WantedTasks(assigned);
  }

  /** The units that its tasks name, by name. */
  get named(): readonly { readonly level: number; readonly place: string; readonly name: string }[] {
    const all = this.tasks.flatMap(({ given }) => given?.units ?? []);
    return all.filter((unit, at) => all.findIndex(({ level, place }) => level === unit.level && place === unit.place) === at);
  }

  /** The tasks that are given to a unit. */
  tasksOf(unit: Unit): readonly GivenTask[] {
    if (this.givenToAll) {
      const unled = this.tasks.filter(({ lead, task }) => lead === null && task !== 'direction');
      return unled.length > 0 ? unled : this.tasks;
    }
    return this.tasks.filter(({ given }) => given !== null && (unit.level === null || isGivenTo(given, unit)));
  }

  /** @param name what the unit is called where its letterhead does not say it */
  cover(document: ReadDocument, name: string, answers: CoverAnswers = () => null): PlanCoverage {
    const organ = document.organ ?? name;
    const unit = unitOfOrgan(organ);
    const answered: Answered<PlacedSentence> = ({ id }, sentence) => answers(organ, id, sentence.id);
    const found = this.wanted.findIn(document.sentences, answered);
    const given = new Set(this.tasksOf(unit));
    const taken = new Set([...found.values()].flatMap(({ state, sentence }) => (state === 'missing' ? [] : [placeKey(sentence)])));
    const citation = this.#citationIn(document);
    const rows = this.tasks.flatMap((task): CoverRow[] => {
      const one = found.get(task);
      if (one === undefined || !given.has(task)) return [];
      const { state, sentence, likeness } = one;
      if (state !== 'there' && asksForPlan(task.text) && document.type !== null && citation.state !== 'missing')
        return [{ task, state: 'there', sentence: null, likeness: 1, deviations: lateness(task, document.issued) }];
      return [{ task, state, sentence, likeness, deviations: state === 'there' && sentence !== null ? deviationsOf(task, sentence) : [] }];
    });
    return {
      document,
      unit,
      rows,
      citation,
      initiatives: document.sentences.filter((one) => one.task === 'task' && one.ids.length > 0 && !taken.has(placeKey(one))),
    };
  }

  #assignmentOf({ lead }: PlacedSentence): Assignment | null {
    if (lead === null) return null;
    const given = assignmentIn(lead);
    const isBelow = (level: number): boolean => this.#level === null || level > this.#level;
    const [levels, units] = [[...given.levels].filter(isBelow), given.units.filter(({ level }) => isBelow(level))];
    return levels.length === 0 && units.length === 0 ? null : { ...given, levels: new Set(levels), units };
  }

  #citationIn({ cites }: ReadDocument): ParentCitation {
    const { number, issued } = this.document;
    if (number === null) return { state: 'unknown', expected: '', actual: '' };
    const expected = tellCited(number, issued);
    const own = cites.filter((one) => foldWords(one.number) === foldWords(number));
    // Of that day, type and organ, and another serial number: the superior's plan was meant.
    const meant = cites.find((one) => issued !== null && one.date === issued && symbolOf(one.number) === symbolOf(number));
    const [first] = own;
    if (first === undefined)
      return meant === undefined
        ? { state: 'missing', expected, actual: '' }
        : { state: 'wrong', expected, actual: tellCited(meant.number, meant.date) };
    const right = own.some(({ date }) => date === null || issued === null || date === issued);
    return { state: right ? 'right' : 'wrong', expected, actual: tellCited(number, first.date) };
  }
}

function tellCited(number: string, date: string | null): string {
  return [number, ...(date === null ? [] : [dayText(date)])].join(', ');
}

/** A number without its serial: `kh ubnd` of `210/KH-UBND`. */
function symbolOf(number: string): string {
  return foldWords(number).replace(/^\d{1,6}/u, '');
}

function placeKey(sentence: PlacedSentence | null): string {
  return `${sentence?.file ?? ''}:${sentence?.line ?? 0}`;
}
