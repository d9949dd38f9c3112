/** What of a document is held against others: its sentences with their places, and what each says of lead and time. */
import { digestOf } from '#digest';
import { findDeadline } from '../../language/dates/deadlines.js';
import {
  citedFacts,
  foldWords,
  isComplete,
  lineUnitOf,
  placeOf,
  planYear,
  squeeze,
  toIso,
  withoutNumberWord,
  type BodyNode,
  type LineUnit,
  type OfficialDocument,
  type TaskKind,
  type Text,
} from '../../model/index.js';
import { taskSheet, type TaskRow } from '../tasks/task-sheet.js';
import { figureConflicts, type FigureConflict } from './table-figures.js';
import type { OwnSentence } from './taken-up.js';

/** A sentence of a plan or report. `id` stays the same as long as its wording does. */
export interface PlacedSentence extends OwnSentence, LineUnit {
  readonly id: string;
  readonly file: string;
  /** Line of its file, from 1. */
  readonly line: number;
  /** The part it stands in: `III. 2.`; empty for none. */
  readonly place: string;
  /** The task that it states or is part of, if any. */
  readonly task: TaskKind | null;
  readonly lead: string | null;
  readonly deadline: string | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  /** Whether it is a cell or row of a table. */
  readonly inTable: boolean;
  /** Whether it only names what stands below it. */
  readonly heading: boolean;
  /** Whether it is a part of a longer one that stands before it. */
  readonly piece: boolean;
  /** Whether it is another document's, in quotation marks. */
  readonly quoted: boolean;
}

/** A document as it is held against others: small, so that a thousand of them fit into memory. */
export interface ReadDocument {
  readonly file: string;
  readonly type: string | null;
  readonly number: string | null;
  /** `YYYY-MM-DD`; null if it is not complete. */
  readonly issued: string | null;
  readonly abstract: string;
  readonly organ: string | null;
  readonly cites: readonly { readonly number: string; readonly date: string | null }[];
  readonly sentences: readonly PlacedSentence[];
  /** What its text counts otherwise than its tables. */
  readonly figureConflicts: readonly FigureConflict[];
}

type Looks = Pick<PlacedSentence, 'inTable' | 'heading' | 'quoted'>;

/** A title of fewer words names no task. */
const leastTitle = 4;
/** Longest sentence that is taken apart, characters. */
const longestWhole = 4000;

export function readDocument(plan: OfficialDocument): ReadDocument {
  const { number, issuance, abstract, documentType, letterhead, citations } = plan;
  const date = issuance.date?.value ?? null;
  const words = number === null ? '' : withoutNumberWord(number.printed.value).replace(/\s+/gu, '');
  return {
    file: plan.source.file,
    type: documentType?.value ?? null,
    number: words === '' ? null : words,
    issued: date !== null && isComplete(date) ? toIso(date) : null,
    abstract: squeeze(abstract?.value.value ?? ''),
    organ: letterhead.issuingOrgan?.value ?? null,
    cites: citations.flatMap((citation) => {
      const facts = citedFacts(citation);
      return facts.number === null ? [] : [{ number: facts.number, date: facts.date }];
    }),
    sentences: sentencesOf(plan),
    figureConflicts: figureConflicts(plan),
  };
}

function sentencesOf(plan: OfficialDocument): PlacedSentence[] {
  const { source } = plan;
  const year = planYear(plan);
  const rows = new Map<number, TaskRow[]>();
  for (const row of taskSheet(plan, [], null).rows) rows.set(row.line, [...(rows.get(row.line) ?? []), row]);
  const found: PlacedSentence[] = [];
  const add = (text: string, line: number, place: string, looks: Looks, row: TaskRow | null, isPiece = false): void => {
    if (!/\p{L}/u.test(text) || (looks.heading && text.split(' ').length < leastTitle)) return;
    const told = (isPiece ? findDeadline(text, year) : null) ?? deadlineOf(row) ?? findDeadline(text, year);
    found.push({
      id: (isPiece ? null : row?.id) ?? digestOf(foldWords(text)).slice(0, 10),
      text,
      ids: row === null || isPiece ? [] : [row.id],
      cites: row?.citations.flatMap(({ number }) => (number === null ? [] : [foldWords(number)])) ?? [],
      file: source.file,
      line,
      ...lineUnitOf(source, line),
      place,
      task: row?.kind ?? null,
      lead: row?.leadOrgan ?? null,
      deadline: told?.text ?? null,
      due: told?.date ?? null,
      ...looks,
      piece: isPiece,
    });
  };
  const read = (text: Text, fallback: number, place: string, looks: Looks): void => {
    const line = placeOf(source, text)?.start.line ?? fallback;
    const whole = squeeze(text.value);
    const own = rows.get(line) ?? rows.get(fallback) ?? [];
    rows.delete(line);
    rows.delete(fallback);
    for (const row of own) add(squeeze(row.text), line, placeOfRow(row), looks, row);
    if (own.length === 0) add(whole, line, place, looks, null);
    const pieces = whole.length > longestWhole ? [] : whole.split(/(?<=[.;])\s+(?=\S)/u);
    const [row = null] = own;
    if (pieces.length > 1) for (const piece of pieces) add(piece, line, row === null ? place : placeOfRow(row), looks, row, true);
  };
  const visit = (nodes: readonly BodyNode[], place: string): void => {
    for (const node of nodes) {
      const { line } = node.type === 'pageBreak' ? { line: 1 } : node.position.start;
      if (node.type === 'section') {
        const own = squeeze(`${place} ${node.label.text}`);
        read(node.text, line, own, { inTable: false, heading: node.heading, quoted: false });
        visit(node.children, own);
      } else if (node.type === 'paragraph')
        read(node.text, line, place, { inTable: false, heading: node.heading, quoted: node.quoted === true });
      else if (node.type === 'table' && !node.layout) {
        for (const row of node.rows.slice(node.headerRows)) {
          const texts = row.flatMap(({ paragraphs }) => paragraphs).filter(({ value }) => value !== '');
          const [first] = texts;
          const at = first === undefined ? line : (placeOf(source, first)?.start.line ?? line);
          const own = rows.get(at) ?? [];
          rows.delete(at);
          for (const one of own) add(squeeze(one.text), at, placeOfRow(one), { inTable: true, heading: false, quoted: false }, one);
          if (own.length === 0)
            add(squeeze(texts.map(({ value }) => value).join(' | ')), at, place, { inTable: true, heading: false, quoted: false }, null);
        }
      }
    }
  };
  visit(plan.body, '');
  for (const { children } of plan.appendices) visit(children, '');
  // Tasks whose line no text of the body begins on.
  for (const [line, own] of rows)
    for (const row of own) add(squeeze(row.text), line, placeOfRow(row), { inTable: false, heading: false, quoted: false }, row);
  return found;
}

function deadlineOf(row: TaskRow | null): { readonly text: string; readonly date: string | null } | null {
  return row === null || row.deadline === null ? null : { text: row.deadline, date: row.dueDate };
}

function placeOfRow({ parts, label }: TaskRow): string {
  return squeeze([...parts.map((part) => part.label), label].filter((one) => one !== null).join(' '));
}
