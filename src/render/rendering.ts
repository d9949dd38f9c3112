/** What one rendering knows and collects: the plan, the template, the findings, the footnotes. */
import { digestOf } from '#digest';
import {
  finding,
  layoutOf,
  strictness,
  type Demand,
  type Finding,
  type Footnote,
  type Layout,
  type Observation,
  type OfficialDocument,
  type PictureRefusal,
  type Position,
  type Severity,
  type Template,
  type Text,
  type TypeRegulation,
} from '../model/index.js';
import { points } from './widths/lengths.js';
import type { Media } from './package/document-parts.js';
import type { ReferenceStyles } from './package/reference-styles.js';

/** What `renderDocument` is given. */
export interface RenderInput {
  readonly plan: OfficialDocument;
  readonly template: Template;
  /** Types of document of the regime, as in force on the document's date. */
  readonly types: TypeRegulation;
  /** Bytes of the pictures by their path as written; a path that is missing could not be read. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Why one is missing, by the same path. */
  readonly refusedPictures?: ReadonlyMap<string, PictureRefusal>;
  /** Name and version of the program, for the properties of the file. */
  readonly generator: string;
  /** Styles of the office that stand in for dvplan's. */
  readonly reference?: ReferenceStyles;
}

/** A footnote of the Word file: its number there and what it says. */
export interface NumberedFootnote {
  readonly number: number;
  readonly paragraphs: readonly Text[];
}

export class Rendering {
  readonly plan: OfficialDocument;
  readonly template: Template;
  /** Which parts a document of the plan's type has. */
  readonly layout: Layout;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly refusedPictures: ReadonlyMap<string, PictureRefusal>;
  readonly findings: Finding[] = [];
  /** Footnotes in the order in which the text calls them. */
  readonly footnotes: NumberedFootnote[] = [];
  readonly #notes: ReadonlyMap<string, Footnote>;
  readonly #called = new Set<string>();
  readonly #media = new Map<string, Media>();
  #pictureCount = 0;

  /** The rendering of a part that has a head and a tail of its own; what it lacks is for the caller to say. */
  ofPart(plan: OfficialDocument): Rendering {
    const { template, pictures, refusedPictures } = this;
    return new Rendering({ plan, template, pictures, refusedPictures });
  }

  constructor({ plan, template, pictures, refusedPictures }: Pick<RenderInput, 'plan' | 'template' | 'pictures' | 'refusedPictures'>) {
    this.plan = plan;
    this.template = template;
    this.layout = layoutOf(plan, template);
    this.pictures = pictures;
    this.refusedPictures = refusedPictures ?? new Map();
    this.#notes = new Map(plan.footnotes.map((note) => [note.id, note]));
  }

  observe(observation: Observation): void {
    this.findings.push(finding(this.plan.source.file, observation));
  }

  /** Reports a part that the template needs and the plan lacks. */
  missing(ruleId: string, place: Position | null = null, severity: Severity = strictness(this.template), messageId = ruleId): void {
    this.observe({ ruleId, severity, place, messageId });
  }

  /** Whether the document has a part: one that it must have is printed, and marked, also where the plan lacks it. */
  has(part: 'abstract' | 'number' | 'issuance' | 'addressees' | 'recipients', given: boolean): boolean {
    const demand: Demand = this.layout[part];
    return demand === 'required' || (demand === 'optional' && given);
  }

  /** Width of the text area in pt: of a page upright, or in landscape. */
  textWidth(landscape = false): number {
    const { width, height, left, right } = this.template.page;
    return points((landscape ? height : width) - left - right);
  }

  /** Number in the Word file of a footnote that the text calls; null if the plan has no such footnote. */
  callFootnote(id: string): number | null {
    const note = this.#notes.get(id);
    if (note === undefined) return null;
    this.#called.add(id);
    const number = this.footnotes.length + 1;
    this.footnotes.push({ number, paragraphs: note.paragraphs });
    return number;
  }

  /** Footnotes that nothing in the text calls. */
  get uncalledFootnotes(): readonly Footnote[] {
    return this.plan.footnotes.filter((note) => !this.#called.has(note.id));
  }

  /** Takes a picture into the file: its number, from 1, and the relation to its bytes, which stand there once. */
  placePicture(bytes: Uint8Array, ending: string): { number: number; relation: string } {
    const digest = digestOf(bytes);
    const placed = this.#media.get(digest) ?? { bytes, ending, relation: `rIdPicture${this.#media.size + 1}` };
    this.#media.set(digest, placed);
    return { number: ++this.#pictureCount, relation: placed.relation };
  }

  /** The pictures of the file in the order of their first places. */
  get media(): readonly Media[] {
    return [...this.#media.values()];
  }
}
