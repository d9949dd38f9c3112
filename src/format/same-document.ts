/** Whether two plans say the same, whatever their sources look like. */
import {
  bodiesOf,
  allNodes,
  type Appendix,
  type BodyNode,
  type Citation,
  type Copy,
  type OfficialDocument,
  type PreambleParagraph,
  type Section,
  type Signatory,
  type TableCell,
  type Task,
  type Text,
  citedFacts,
} from '../model/index.js';
import { frontMatterKeys } from '../read/yaml/keys.js';
import { runsKey, runsOf, withoutBold } from './runs.js';

/** Which part of a document something stands in, as far as its canonical form may write it in one place or another. */
type PartOfDocument = 'head' | 'tail' | 'body';

/** A part that differs: its name for people, and where in the first source it stands (null for what has no one place). */
export interface Difference {
  readonly part: PartOfDocument;
  readonly name: string;
  readonly start: number | null;
}

/** A part of a document: its name for people, all that it says, where it stands. */
type Part = readonly [name: string, says: string, part: PartOfDocument, start?: number | null];

/**
 * Null where both documents say the same; else the first part that differs. Places, origins, depths of Markdown, the printing of values and
 * the bold of a whole heading are not compared.
 */
export function sameDocument(one: OfficialDocument, other: OfficialDocument): Difference | null {
  const first = [...partsOf(one)];
  const second = [...partsOf(other)];
  const index = first.findIndex(([name, says], at) => second[at]?.[0] !== name || second[at]?.[1] !== says);
  const differs = index >= 0 ? first[index] : second[first.length];
  return differs === undefined ? null : { name: differs[0], part: differs[2], start: index >= 0 ? (differs[3] ?? null) : null };
}

function* partsOf(plan: OfficialDocument): Generator<Part> {
  const { letterhead, issuance, classification, recipients } = plan;
  const words = frontMatterKeys;
  const head = (name: string, value: unknown): Part => [name, typeof value === 'string' ? value : json(value), 'head'];
  yield head(words.documentType[0], json(plan.documentType?.value));
  yield head(words.abstract[0], plan.abstract === null ? '' : abstractKey(plan.abstract.value));
  yield head(words.number[0], json(plan.number?.value));
  yield head('quốc hiệu', [letterhead.kind, letterhead.heading?.value, letterhead.kind === 'other' ? letterhead.organMark?.value : null]);
  yield head(words.superiorOrgan[0], json(letterhead.superiorOrgan?.value));
  yield head(words.issuingOrgan[0], json(letterhead.issuingOrgan?.value));
  yield head(words.place[0], json(issuance.place?.value));
  yield head(words.date[0], json(issuance.date?.value));
  yield head(words.addressees[0], json(plan.addressees?.value));
  yield [words.recipients[0], json(recipients === null ? null : recipients.items.map(({ value }) => value)), 'tail'];
  yield [words.archive[0], json(recipients?.archive?.value), 'tail'];
  yield [words.signatories[0], json(plan.signatories.map(signatoryFacts)), 'tail'];
  for (const key of ['confidentiality', 'urgency', 'circulation', 'draft', 'copies', 'drafter', 'contact'] as const)
    yield head(words[key][0], json(classification[key]?.value));
  yield head(words.copy[0], json(copyFacts(plan.copy)));
  yield head(words.template[0], json(plan.templateName?.value));
  yield head(words.term[0], json(plan.term?.value));
  yield head(words.twoSided[0], json(plan.twoSided));
  for (const paragraph of plan.preamble) yield preamblePart(paragraph);
  for (const node of plan.body) yield* nodeParts(node, []);
  for (const appendix of plan.appendices) yield* appendixParts(appendix);
  for (const note of plan.footnotes) yield [`[${note.id}]`, json(note.paragraphs.map(runsKey)), 'body', note.position.start.offset];
  for (const task of plan.tasks) yield [task.text, taskKey(task), 'body'];
  for (const citation of plan.citations) yield [citation.text, citationKey(citation), 'body'];
}

function signatoryFacts({ capacities, positions, name, otherPosts, notes, confirms }: Signatory): unknown {
  return [[capacities, positions, name, otherPosts, notes], confirms !== undefined];
}

function copyFacts(copy: Copy | null): unknown {
  if (copy === null) return null;
  const { kind, superiorOrgan, issuingOrgan, number, issuance, recipients, signatories } = copy;
  const head = [kind, superiorOrgan, issuingOrgan, number, issuance.place, issuance.date, recipients?.archive ?? null];
  return [head.map((field) => field?.value), recipients?.items.map(({ value }) => value), signatories.map(signatoryFacts)];
}

/** Bold is the style of the abstract's line; all of it in italic is the printing of the line. */
function abstractKey(text: Text): string {
  const unbold: Text = { ...text, spans: text.spans.map((span) => ({ ...span, emphasis: { ...span.emphasis, bold: false } })) };
  const runs = runsOf(unbold);
  return runs.length <= 1 && runs[0]?.emphasis.footnote === undefined ? json([text.value]) : runsKey(unbold);
}

function preamblePart({ role, text, position }: PreambleParagraph): Part {
  return [shown(text), json([role, runsKey(text)]), 'body', text.segments[0]?.sourceStart ?? position?.start.offset ?? null];
}

function* nodeParts(node: BodyNode, path: readonly string[]): Generator<Part> {
  const start = node.position.start.offset;
  const part = (name: string, says: unknown): Part => [name, json(says), 'body', start];
  if (node.type === 'section') {
    const inner = [...path, node.label.text];
    const words = runsKey(node.heading ? withoutBold(node.text) : node.text);
    yield part(sectionName(node, inner), [inner, node.label.rank, node.label.numbers, node.heading, words, node.children.length]);
    for (const child of node.children) yield* nodeParts(child, inner);
  } else if (node.type === 'paragraph') {
    yield part(shown(node.text), [path, node.heading, node.alignment, runsKey(node.text)]);
  } else if (node.type === 'table') {
    const rows = node.rows.map((row) => row.map(cellKey));
    yield part(shown(node.rows[0]?.[0]?.paragraphs[0]), [path, node.headerRows, node.layout, node.columnWidths, rows]);
  } else if (node.type === 'picture') {
    yield part(node.path, [path, node.path, node.alternative]);
  } else {
    yield part('pagebreak', path);
  }
}

function sectionName({ text }: Section, path: readonly string[]): string {
  return `${path.join(' ')} ${shown(text)}`.trimEnd();
}

function cellKey({ paragraphs, columnSpan, rowSpan, alignment }: TableCell): string {
  return json([paragraphs.map(runsKey), columnSpan, rowSpan, alignment]);
}

function* appendixParts({ label, title, attachment, children, position }: Appendix): Generator<Part> {
  yield [shown(label), json([label.value, title.map(runsKey), attachment.map(runsKey)]), 'body', position.start.offset];
  for (const child of children) yield* nodeParts(child, [label.value]);
}

function taskKey({
  printed: _printed,
  position: _position,
  leadOrgan,
  coordinatingOrgans,
  deadline,
  deliverable,
  ...others
}: Task): string {
  const facts = [leadOrgan?.value, coordinatingOrgans.map(({ value }) => value), deadline?.value, deliverable?.value];
  return json([others, facts]);
}

function citationKey(citation: Citation): string {
  const { documentType, number, date, issuer, abstract, text, wording } = citation;
  const places = [documentType, number, date, issuer, abstract].map((fact) => fact !== null && fact.position !== null);
  return json([text, citedFacts(citation), wording, places]);
}

/**
 * Sections, counted from the top, that the first plan has as clauses and the other as headings: their place alone tells them apart, and a
 * rule behind them.
 */
export function newHeadings(one: OfficialDocument, other: OfficialDocument): ReadonlySet<number> {
  const first = sectionsOf(one);
  const second = sectionsOf(other);
  return new Set(first.flatMap((section, index) => (!section.heading && second[index]?.heading === true ? [index] : [])));
}

/** All sections of a plan, from the top. */
function sectionsOf(plan: OfficialDocument): Section[] {
  return bodiesOf(plan).flatMap((nodes) => [...allNodes(nodes)].filter((node): node is Section => node.type === 'section'));
}

/** The beginning of a text, by which a person finds it. */
function shown(text: Text | undefined): string {
  const value = text?.value.replaceAll('\n', ' ') ?? '';
  return value.length <= 60 ? value : `${value.slice(0, 59)}…`;
}

function json(value: unknown): string {
  return JSON.stringify(value ?? null);
}
