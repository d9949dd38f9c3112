/** Text -> Plan. Parsing cannot fail: what it does not understand is kept and reported. */
import {
  finding, joinTexts, sourceRange,
  type BodyNode, type Citation, type Finding, type Footnote, type Plan, type Source, type Text,
} from '../model/index.js';
import { readAppendices } from './appendices.js';
import type { Block, FootnoteBlock } from './block.js';
import { findCitations } from './citations/index.js';
import { locateFrontMatter, readFrontMatter, type FrontMatter } from './front-matter.js';
import { readHead } from './head.js';
import { readMarkdown } from './markdown.js';
import { mergeMetadata } from './metadata.js';
import { maximumNesting } from './nesting.js';
import { dropPageNumbers, joinCutParagraphs, joinSoftBreaks, partLabelledLines } from './paragraphs.js';
import { readPlainText } from './plain-text.js';
import { readOpening } from './preamble.js';
import { buildBody } from './structure.js';
import { readTail } from './tail.js';
import { findTasks } from './tasks.js';
import { readYamlPlan } from './yaml-plan.js';

export { decodeSource, maximumSourceBytes } from './decode.js';
export { matchLabel, type LabelMatch } from './labels.js';
export { frontMatterKeys } from './keys.js';

export interface ParseResult {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Whether the head could not be read at all (broken YAML): the document must not be built from the rest. */
  readonly broken: boolean;
}

interface Parts {
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
  readonly findings: Finding[];
  readonly broken: boolean;
}

/** Reads a document. Never throws. */
export function parsePlan(source: Source): ParseResult {
  const parts = source.kind === 'yaml' ? readYaml(source) : source.kind === 'text' ? readText(source) : readMarkdownSource(source);
  const { findings } = parts;
  const numbered = dropPageNumbers(source, partLabelledLines(parts.blocks));
  findings.push(...numbered.findings);
  const head = readHead(source, numbered.blocks);
  const tail = readTail(source, head.rest);
  const documentType = parts.frontMatter?.documentType?.value ?? head.documentType?.value ?? null;
  const opening = readOpening(source, joinCutParagraphs(tail.body), documentType);
  const { metadata, findings: conflicts } = mergeMetadata(source, parts.frontMatter, head, opening, tail);
  findings.push(...conflicts);
  if (head.droppedLetterAbstract !== null) {
    findings.push(finding(source.file, { ruleId: 'foreign-letter-abstract', severity: 'warning', place: head.droppedLetterAbstract.position, actual: head.droppedLetterAbstract.printed }));
  }
  const unplaced = [...head.unplaced, ...tail.unplaced];
  for (const text of unplaced) findings.push(unplacedFinding(source, text));
  const body = [...buildBody(source, opening.rest), ...unplaced.map((text) => unplacedParagraph(source, text))];
  const appendices = readAppendices(source, tail.appendices);
  const footnotes = parts.footnotes.map((note): Footnote => ({ id: note.id, paragraphs: note.paragraphs.map(joinSoftBreaks), position: source.position(note.start, note.end) }));
  const plan = { source, ...metadata, body, appendices, footnotes, tasks: findTasks({ source, ...metadata }, body) };
  const citations = citationsOf(source, plan);
  return { plan: { ...plan, citations }, findings, broken: parts.broken };
}

function readMarkdownSource(source: Source): Parts {
  const text = source.normalized;
  const front = locateFrontMatter(text);
  const findings: Finding[] = [];
  if (front !== null && !front.closed) {
    findings.push(finding(source.file, { ruleId: 'unclosed-front-matter', severity: 'error', place: source.position(0, 3), actual: '---' }));
  }
  const read = front?.closed === true ? readFrontMatter(source, front.place.start, front.place.end) : null;
  if (read !== null) findings.push(...read.findings);
  const { blocks, footnotes, guarded, strayEmphasis } = readMarkdown(text, front?.closed === true ? front.place.bodyStart : 0);
  const [stray] = strayEmphasis;
  if (stray !== undefined) {
    findings.push(finding(source.file, { ruleId: 'stray-emphasis', severity: 'info', place: source.position(stray, stray + 2), actual: '**', data: { count: strayEmphasis.length } }));
  }
  if (guarded.firstTooDeep !== null) {
    findings.push(finding(source.file, { ruleId: 'too-deep-nesting', severity: 'warning', place: source.position(guarded.firstTooDeep, guarded.firstTooDeep), data: { limit: maximumNesting } }));
  }
  if (guarded.firstTooLong !== null) {
    findings.push(finding(source.file, { ruleId: 'too-long-line', severity: 'warning', place: source.position(guarded.firstTooLong, guarded.firstTooLong) }));
  }
  return { frontMatter: read?.frontMatter ?? null, blocks, footnotes, findings, broken: (read?.broken ?? false) || front?.closed === false };
}

function readText(source: Source): Parts {
  const { blocks, footnotes } = readPlainText(source.normalized);
  return { frontMatter: null, blocks, footnotes, findings: [], broken: false };
}

function readYaml(source: Source): Parts {
  const { frontMatter, blocks, findings, broken } = readYamlPlan(source);
  return { frontMatter, blocks, footnotes: [], findings, broken };
}

function unplacedFinding(source: Source, text: Text): Finding {
  const range = sourceRange(text);
  return finding(source.file, { ruleId: 'unplaced-text', severity: 'warning', place: range === null ? null : source.position(range.start, range.end), actual: text.value });
}

function unplacedParagraph(source: Source, text: Text): BodyNode {
  const range = sourceRange(text) ?? { start: 0, end: 0 };
  return { type: 'paragraph', text: joinSoftBreaks(text), heading: false, markdownDepth: null, alignment: null, position: source.position(range.start, range.end) };
}

/** Citations of all texts, in the order of the document. */
function citationsOf(source: Source, plan: Omit<Plan, 'citations'>): Citation[] {
  const passages: Text[] = [];
  if (plan.abstract !== null && plan.abstract.origin !== 'config') passages.push(plan.abstract.value);
  for (const paragraph of plan.preamble) passages.push(paragraph.text);
  const visit = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') passages.push(node.text);
      if (node.type === 'section') {
        passages.push(node.text);
        visit(node.children);
      }
      if (node.type === 'table') for (const row of node.rows) for (const cell of row) passages.push(joinTexts(cell.paragraphs, '\n'));
    }
  };
  visit(plan.body);
  for (const appendix of plan.appendices) {
    passages.push(...appendix.title, ...appendix.attachment);
    visit(appendix.children);
  }
  for (const note of plan.footnotes) passages.push(...note.paragraphs);
  return findCitations(source, passages, plan.number?.value ?? null);
}
