/** Blocks of a source -> its plan: head, end, preamble, tree, tasks and citations are found in them. */
import {
  finding,
  placeOf,
  sourceRange,
  textsOf,
  type BodyNode,
  type Finding,
  type Footnote,
  type OfficialDocument,
  type Source,
  type Text,
} from '../model/index.js';
import { partAddresseeRows } from './head/addressees.js';
import { readAnswers } from './tasks/answers.js';
import { readAppendices } from './tail/appendices.js';
import type { Block } from '../read/block.js';
import { findCitations } from './citations/index.js';
import { readHead } from './head/head.js';
import { mergeMetadata } from './head/metadata.js';
import { dropPageNumbers } from '../read/text/page-numbers.js';
import { joinCutParagraphs, joinSoftBreaks, partLabelledLines } from '../read/paragraphs.js';
import { readOpening } from './head/preamble.js';
import type { SourceBlocks } from '../read/read-source.js';
import { partsOf } from './lines/text-parts.js';
import { markQuotations } from './quotations.js';
import { buildBody } from './structure.js';
import { findLostWords } from './lost-words.js';
import { readTail } from './tail/tail.js';
import { readTaskTies } from './tasks/task-ties.js';
import { findTasks } from './tasks/tasks.js';

export interface ParseResult {
  readonly plan: OfficialDocument;
  readonly findings: readonly Finding[];
  /** Whether the head could not be read at all (broken YAML): the document must not be built from the rest. */
  readonly broken: boolean;
}

/** The plan that the blocks of a source make. */
export function assembleDocument(source: Source, read: SourceBlocks): ParseResult {
  const numbered = dropPageNumbers(source, markQuotations(partLabelledLines(partAddresseeRows(read.blocks))));
  const head = readHead(source, numbered.blocks);
  const parts = partsOf(head.rest);
  const tail = readTail(source, parts);
  const documentType = read.frontMatter?.documentType?.value ?? head.documentType?.value ?? head.letter?.value ?? null;
  const opening = readOpening(source, joinCutParagraphs(parts.text), documentType);
  const { metadata, findings: conflicts } = mergeMetadata(source, read.frontMatter, head, opening, tail);
  const findings = [...read.findings, ...numbered.findings, ...conflicts];
  if (head.droppedLetterAbstract !== null) {
    findings.push(
      finding(source.file, {
        ruleId: 'foreign-letter-abstract',
        severity: 'warning',
        place: head.droppedLetterAbstract.position,
        actual: head.droppedLetterAbstract.printed.value,
      }),
    );
  }
  if (head.lateHead !== null) {
    const place = placeOf(source, head.lateHead);
    findings.push(
      finding(source.file, {
        ruleId: 'head-after-text',
        severity: 'warning',
        place,
        actual: head.lateHead.value,
        data: { line: place?.start.line ?? 1 },
      }),
    );
  }
  for (const bullet of symbolBullets(source, read.blocks)) findings.push(bullet);
  const { appendices, unplaced: besides } = readAppendices(source, parts.appendices, metadata.letterhead);
  const unplaced = [...head.unplaced, ...tail.unplaced, ...besides];
  for (const text of unplaced) findings.push(unplacedFinding(source, text));
  const body = [...buildBody(source, opening.rest), ...unplaced.map((text) => unplacedParagraph(source, text))];
  const footnotes = read.footnotes.map((note): Footnote => ({
    id: note.id,
    paragraphs: note.paragraphs.map(joinSoftBreaks),
    position: source.position(note.start, note.end),
  }));
  const { marks, findings: brokenMarks } = readTaskTies(source);
  const { answers, findings: loose } =
    metadata.reportedPlan === null ? { answers: [], findings: [] } : readAnswers(source, body, appendices, marks);
  const tasks = findTasks({ source, ...metadata, appendices }, body, marks);
  const plan = { source, ...metadata, body, appendices, footnotes, tasks, answers };
  const document = { ...plan, citations: findCitations(source, [...textsOf(plan)], plan.number?.value ?? null) };
  const found = [...findings, ...brokenMarks, ...loose];
  return { plan: document, findings: [...found, ...findLostWords(document, found)], broken: read.broken };
}

/** One finding for all bullets that are letters of Symbol or Wingdings. */
function symbolBullets(source: Source, blocks: readonly Block[]): Finding[] {
  const bullets = blocks.filter((block) => block.type === 'paragraph' && /^[\uf020-\uf0ff]/u.test(block.text.value));
  const [first] = bullets;
  if (first === undefined) return [];
  return [
    finding(source.file, {
      ruleId: 'symbol-bullets',
      severity: 'info',
      place: source.position(first.start, first.start + 1),
      data: { count: bullets.length },
    }),
  ];
}

function unplacedFinding(source: Source, text: Text): Finding {
  const range = sourceRange(text);
  return finding(source.file, {
    ruleId: 'unplaced-text',
    severity: 'warning',
    place: range === null ? null : source.position(range.start, range.end),
    actual: text.value,
  });
}

function unplacedParagraph(source: Source, text: Text): BodyNode {
  const range = sourceRange(text) ?? { start: 0, end: 0 };
  return {
    type: 'paragraph',
    text: joinSoftBreaks(text),
    heading: false,
    markdownDepth: null,
    alignment: null,
    position: source.position(range.start, range.end),
  };
}
