/** One task from its words, from what the lines around it say, and from the place that it stands in. */
import {
  sliceText,
  squeeze,
  type Deadline,
  type Field,
  type Position,
  type Source,
  type TaskKind,
  type TaskPart,
  type Text,
} from '../../model/index.js';
import { findDeadlines, readDeadline, soleDeadline, toDeadline, type FoundDeadline } from '../../language/dates/deadlines.js';
import { coordinatingIn, partLead, partOrgans } from '../../language/organs/coordinating-organs.js';
import { leadIn, leadInside } from '../../language/organs/organ-lists.js';
import { attributesIn, type Attribute, type AttributeName } from './task-attributes.js';
import type { FoundTask } from './task-ids.js';
import { factIn, factsIn } from './task-facts.js';
import type { TaskRowCells } from './task-tables.js';

/** Where a task stands, and what the parts above it say of it. */
export interface Place {
  readonly kind: TaskKind;
  /** Title of the part that the task stands in, whatever its number. */
  readonly part: string;
  readonly path: readonly string[];
  readonly parts: readonly TaskPart[];
  readonly leadOrgan: Field<string> | null;
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
    const said = (name: AttributeName): Field<string> | null => {
      const found = [...attributes, ...inline].find((one) => one.name === name && one.value !== '');
      return found === undefined ? null : factIn(this.source, sliceText(found.text, found.start, found.end), found.value, found.value);
    };
    const leading = this.#leadOf(said('leadOrgan'));
    const coordinating = said('coordinatingOrgans');
    const lead = leadIn(words) ?? leadInside(words);
    return {
      part: place.part,
      task: {
        kind: place.kind,
        parts: place.parts,
        path: place.path,
        label,
        text: words,
        printed: text,
        leadOrgan: leading?.lead ?? (lead === null ? place.leadOrgan : factIn(this.source, text, lead, lead)),
        coordinatingOrgans:
          coordinating !== null
            ? factsIn(this.source, coordinating.printed, partOrgans(coordinating.value))
            : leading !== null && leading.partners.length > 0
              ? leading.partners
              : factsIn(this.source, text, coordinatingIn(words)),
        deadline: this.#deadlineOf(attributes, [text, ...deadlineLines], place.period),
        deliverable: said('deliverable'),
        position,
      },
    };
  }

  /** Who leads, and with whom, where the words of one line or cell say both. */
  #leadOf(said: Field<string> | null): { readonly lead: Field<string>; readonly partners: readonly Field<string>[] } | null {
    if (said === null) return null;
    const { lead, partners } = partLead(said.value);
    return { lead: factIn(this.source, said.printed, lead, lead), partners: factsIn(this.source, said.printed, partners) };
  }

  /** The task that a row of a table states. */
  ofRow(row: TaskRowCells, place: Place): FoundTask {
    const leading = this.#leadOf(this.#ofCell(row.leadOrgan));
    const coordinating = factsIn(this.source, row.coordinatingOrgans, partOrgans(squeeze(row.coordinatingOrgans.value)));
    return {
      part: place.part,
      task: {
        kind: place.kind,
        parts: row.group === null ? place.parts : [...place.parts, row.group],
        path: place.path,
        label: squeeze(row.index.value) || null,
        text: squeeze(row.text.value),
        printed: row.text,
        leadOrgan: leading?.lead ?? place.leadOrgan,
        coordinatingOrgans: coordinating.length > 0 ? coordinating : (leading?.partners ?? []),
        deadline: this.#ofCell(row.deadline, (words) => readDeadline(words, this.year)),
        deliverable: this.#ofCell(row.deliverable),
        position: row.position,
      },
    };
  }

  #ofCell(cell: Text): Field<string> | null;
  #ofCell<T>(cell: Text, read: (words: string) => T): Field<T> | null;
  #ofCell(cell: Text, read: (words: string) => unknown = (words) => words): Field<unknown> | null {
    const words = squeeze(cell.value);
    return words === '' ? null : factIn(this.source, cell, words, read(words));
  }

  /** The deadline of a line of its own, else the first that the words of the task say, else that of the time that a title above is of. */
  #deadlineOf(attributes: readonly Attribute[], texts: readonly Text[], title: Text | null): Field<Deadline> | null {
    const due = attributes.find(({ name, value }) => name === 'deadline' && value !== '');
    if (due !== undefined)
      return factIn(this.source, sliceText(due.text, due.start, due.end), due.value, readDeadline(due.value, this.year));
    for (const text of texts) {
      const [found] = findDeadlines(text.value, this.year);
      if (found !== undefined) return this.#foundIn(text, found);
    }
    const period = title === null ? null : soleDeadline(title.value, this.year);
    return title === null || period === null ? null : this.#foundIn(title, period);
  }

  #foundIn(text: Text, found: FoundDeadline): Field<Deadline> {
    const deadline = toDeadline(text.value, found);
    return factIn(this.source, sliceText(text, found.from, found.end), deadline.text, deadline);
  }
}
