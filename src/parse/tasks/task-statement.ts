/** One task from its words, from what the lines around it say, and from the place that it stands in. */
import { placeOf, squeeze, type Position, type Source, type Task, type TaskKind, type TaskPart, type Text } from '../../model/index.js';
import { findDeadlines, readDeadline, soleDeadline, toDeadline } from '../../language/dates/deadlines.js';
import { coordinatingIn, partOrgans } from '../../language/organs/coordinating-organs.js';
import { leadIn, leadInside } from '../../language/organs/organ-lists.js';
import { attributesIn, type Attribute, type AttributeName } from './task-attributes.js';
import type { FoundTask } from './task-ids.js';
import type { TaskRowCells } from './task-tables.js';

/** Where a task stands, and what the parts above it say of it. */
export interface Place {
  readonly kind: TaskKind;
  /** Title of the part that the task stands in, whatever its number. */
  readonly part: string;
  readonly path: readonly string[];
  readonly parts: readonly TaskPart[];
  readonly leadOrgan: string | null;
  /** The one work that a title above names: `Nội dung tuyên truyền`. */
  readonly content: string | null;
  /** What the paragraphs right behind an item say of it. */
  readonly behind: readonly Attribute[];
  /** The title above that names only a time: `Đợt 1: tháng 3/2026`. */
  readonly period: Text | null;
  readonly amongCards: boolean;
}

export const nowhere: Place = {
  kind: 'task',
  part: '',
  path: [],
  parts: [],
  leadOrgan: null,
  content: null,
  behind: [],
  period: null,
  amongCards: false,
};

/** What is known of a task besides its own words. */
export interface Circumstances {
  readonly label: string | null;
  /** Lines that say who, when and what comes of it. */
  readonly attributes: readonly Attribute[];
  /** Texts besides its own that may say its deadline. */
  readonly deadlineLines: readonly Text[];
}

/** Tasks of one source; a day without a year is of the given one. */
export class TaskStatements {
  constructor(
    readonly source: Source,
    readonly year: number | null,
  ) {}

  /** The task that a text states. */
  ofText(text: Text, position: Position, place: Place, { label, attributes, deadlineLines }: Circumstances): FoundTask {
    const words = squeeze(text.value).replace(/^\[[ xX]\] /u, '');
    const inline = attributesIn(text).filter(({ own }) => !own);
    const valueOf = (name: AttributeName): string | null =>
      [...attributes, ...inline].find((one) => one.name === name && one.value !== '')?.value ?? null;
    const coordinating = valueOf('coordinatingOrgans');
    return {
      part: place.part,
      task: {
        kind: place.kind,
        parts: place.parts,
        path: place.path,
        label,
        text: words,
        leadOrgan: valueOf('leadOrgan') ?? leadIn(words) ?? leadInside(words) ?? place.leadOrgan,
        coordinatingOrgans: coordinating === null ? coordinatingIn(words) : partOrgans(coordinating),
        ...this.#deadlineOf(attributes, [text, ...deadlineLines], place.period),
        deliverable: valueOf('deliverable'),
        position,
      },
    };
  }

  /** The task that a row of a table states. */
  ofRow(row: TaskRowCells, place: Place): FoundTask {
    return {
      part: place.part,
      task: {
        kind: place.kind,
        parts: row.group === null ? place.parts : [...place.parts, row.group],
        path: place.path,
        label: row.index || null,
        text: row.text,
        leadOrgan: row.leadOrgan || place.leadOrgan,
        coordinatingOrgans: partOrgans(row.coordinatingOrgans),
        deadline: row.deadline === '' ? null : readDeadline(row.deadline, this.year),
        deadlinePosition: row.deadlinePosition,
        deliverable: row.deliverable || null,
        position: row.position,
      },
    };
  }

  /** The deadline of a line of its own, else the first that the words of the task say, else that of the time that a title above is of. */
  #deadlineOf(attributes: readonly Attribute[], texts: readonly Text[], title: Text | null): Pick<Task, 'deadline' | 'deadlinePosition'> {
    const due = attributes.find(({ name, value }) => name === 'deadline' && value !== '');
    if (due !== undefined) {
      const deadline = readDeadline(due.value, this.year);
      const found = soleDeadline(due.text.value.slice(due.start, due.end), this.year);
      const [start, end] = found === null ? [due.start, due.end] : [due.start + found.from, due.start + found.end];
      return { deadline, deadlinePosition: placeOf(this.source, due.text, start, end) };
    }
    for (const text of title === null ? texts : [...texts, title]) {
      const [found] = findDeadlines(text.value, this.year);
      if (found !== undefined)
        return { deadline: toDeadline(text.value, found), deadlinePosition: placeOf(this.source, text, found.from, found.end) };
    }
    return { deadline: null, deadlinePosition: null };
  }
}
