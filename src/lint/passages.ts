/** The texts of a document in its order, as rules read them. */
import { linesOf } from '../model/index.js';
import type { BodyNode, Field, OfficialDocument, Position, Section, Source, Table, Text } from '../model/index.js';

/** What a text is in the document. */
export type PassageRole =
  | 'organ' // cơ quan ban hành, cơ quan cấp trên
  | 'abstract'
  | 'addressee'
  | 'preamble'
  | 'heading' // a title over what follows, with or without a label
  | 'item' // a clause with a label
  | 'paragraph'
  | 'cell'
  | 'recipient'
  | 'appendixLabel'
  | 'appendixTitle'
  | 'attachment'
  | 'footnote';

/** One text; `start` and `end` are its offsets in the draft's text. */
export interface Passage {
  readonly role: PassageRole;
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** Innermost part that it stands in, or that it is the text of. */
  readonly section: Section | null;
  /** The table of a cell. */
  readonly table: Table | null;
  /** Place of the whole, for a text whose characters have none. */
  readonly position: Position | null;
  /** Whether it stands inside a quotation of several paragraphs. */
  readonly quoted: boolean;
  /** Whether it stands in an appendix. */
  readonly appended: boolean;
}

/** Between the texts: no white space, no letter, no sign of any text. */
export const passageBreak = '\u0000';

/** The judgement of passages made once of each: many matches stand in one passage. */
export function oncePerPassage(judge: (passage: Passage) => boolean): (passage: Passage) => boolean {
  const known = new Map<Passage, boolean>();
  return (passage) => {
    const judged = known.get(passage) ?? judge(passage);
    known.set(passage, judged);
    return judged;
  };
}

/** All texts of a plan in order, and the string of them with a break between any two. */
export function collectPassages(plan: OfficialDocument): { passages: readonly Passage[]; text: string } {
  const collector = new Collector(plan.source);
  const { letterhead, addressees, preamble, body, appendices, recipients, footnotes } = plan;
  collector.addField('organ', letterhead.superiorOrgan);
  collector.addField('organ', letterhead.issuingOrgan);
  if (plan.abstract !== null) collector.addLines('abstract', plan.abstract.value, plan.abstract.position);
  collector.addField('addressee', addressees);
  for (const { text, position } of preamble) collector.addLines('preamble', text, position);
  collector.addNodes(body, null);
  for (const item of recipients?.items ?? []) collector.addField('recipient', item);
  for (const note of footnotes) for (const text of note.paragraphs) collector.addLines('footnote', text, note.position);
  collector.appended = true;
  for (const { label, title, attachment, children, position } of appendices) {
    collector.addLines('appendixLabel', label, position);
    for (const text of title) collector.addLines('appendixTitle', text, position);
    for (const text of attachment) collector.addLines('attachment', text, position);
    collector.addNodes(children, null);
  }
  return { passages: collector.passages, text: collector.parts.join(passageBreak) };
}

class Collector {
  readonly passages: Passage[] = [];
  readonly parts: string[] = [];
  appended = false;
  #length = 0;

  constructor(readonly source: Source) {}

  /** A value of the head or tail. */
  addField(role: PassageRole, field: Field<unknown> | null): void {
    if (field !== null && field.printed.value !== '') this.#add(role, field.printed, null, null, field.position);
  }

  /** A text cut at its hard line breaks. */
  addLines(role: PassageRole, text: Text, position: Position | null, section: Section | null = null, quoted = false): void {
    if (!text.value.includes('\n')) this.#add(role, text, section, null, position, quoted);
    else for (const line of linesOf(text)) this.#add(role, line, section, null, position, quoted);
  }

  addNodes(nodes: readonly BodyNode[], parent: Section | null): void {
    for (const node of nodes) {
      if (node.type === 'section') {
        this.addLines(node.heading ? 'heading' : 'item', node.text, node.label.position, node);
        this.addNodes(node.children, node);
      } else if (node.type === 'paragraph') {
        this.addLines(node.heading ? 'heading' : 'paragraph', node.text, node.position, parent, node.quoted);
      } else if (node.type === 'table') {
        for (const row of node.rows) {
          for (const cell of row) for (const text of cell.paragraphs) this.#add('cell', text, parent, node, node.position);
        }
      }
    }
  }

  #add(role: PassageRole, text: Text, section: Section | null, table: Table | null, position: Position | null, quoted = false): void {
    if (text.value === '') return;
    const start = this.#length;
    this.parts.push(text.value);
    this.#length += text.value.length + 1;
    this.passages.push({ role, text, start, end: start + text.value.length, section, table, position, quoted, appended: this.appended });
  }
}
