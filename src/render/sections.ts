/** Sections of a Word file: pages upright and in landscape, page numbers, the foot of page one. */
import type { AppendixBlocks } from './appendices.js';
import {
  gapBlock,
  keepWithNext,
  paragraphBlock,
  withForm,
  withRoomAboveTables,
  wordBlock,
  wordParagraph,
  type Block,
  type ParagraphBlock,
} from './blocks.js';
import { contactLines, footMarks, roomOfContact, signatureMarks, topMarks } from './classification-marks.js';
import { copyBlocks } from './copy.js';
import { letterhead } from './letterhead.js';
import { lineHeight } from './package/styles-part.js';
import { points, twips, twipsOf } from './widths/lengths.js';
import type { Rendering } from './rendering.js';
import { tail } from './tail.js';
import type { BlockMarkup, Paragraph } from './wordprocessing/markup.js';
import { pageNumberField } from './wordprocessing/run.js';
import type { Section } from './wordprocessing/section.js';

/** Blocks that stand on pages of one orientation. */
interface Stretch {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** All sections of a document: letterhead and text, recipients and signature, the appendices and the texts that it issues. */
export function sections(
  rendering: Rendering,
  front: readonly Block[],
  body: readonly Block[],
  appendices: readonly AppendixBlocks[],
): Section[] {
  const room = twips(rendering.template.text.spaceBefore);
  const attached = appendices.flatMap(({ blocks: all, landscape, issued }): Section[] => {
    const blocks = withRoomAboveTables(all, room);
    if (issued) return textSections(rendering, blocks, { issued });
    const width = rendering.textWidth(landscape);
    const children = blocks.map((block) => wordBlock(block, width));
    if (blocks.at(-1)?.kind === 'table') children.push(wordParagraph(gapBlock()));
    return [
      section(rendering, children, { landscape, first: false, titlePage: false, numberedAnew: rendering.template.appendix.ownPageNumbers }),
    ];
  });
  return [...textSections(rendering, withRoomAboveTables([...front, ...body], room), { issued: false }), ...attached];
}

/** The sections of a text with the names of its organs and nothing else around it. */
export function unnumberedSections(rendering: Rendering, blocks: readonly Block[]): Section[] {
  return textSections(rendering, withRoomAboveTables(blocks, twips(rendering.template.text.spaceBefore)), { issued: true });
}

/**
 * The sections of a text with its letterhead: of the document itself, which ends with recipients and signature, or of one that it issues.
 */
function textSections(rendering: Rendering, all: readonly Block[], { issued }: { readonly issued: boolean }): Section[] {
  const { attachedText } = rendering.template;
  const stretches = stretchesOf(all);
  return stretches.map(({ landscape, blocks }, index): Section => {
    const width = rendering.textWidth(landscape);
    const begins = index === 0;
    const closes = !issued && index === stretches.length - 1;
    const marks = closes ? signatureMarks(rendering, width) : [];
    const foot = closes ? footMarks(rendering, width) : [];
    const end = closes ? ending(rendering, width, marks, foot) : [];
    const children: BlockMarkup[] = [];
    if (begins && (!issued || attachedText.letterhead)) children.push(letterhead(rendering, width, { names: issued }));
    const isOpen = end.length === 0;
    for (const block of isOpen ? blocks : keepWithNext(blocks)) children.push(wordBlock(block, width));
    if (blocks.at(-1)?.kind === 'table') children.push(wordParagraph(isOpen ? gapBlock() : withForm(gapBlock(), { keepNext: true })));
    children.push(...end);
    for (const mark of foot) children.push(wordParagraph(mark));
    if (!isOpen && foot.at(-1)?.style !== 'gap') children.push(wordParagraph(gapBlock()));
    const anew = begins && issued && attachedText.ownPageNumbers;
    return section(rendering, children, {
      landscape,
      first: begins && !issued,
      titlePage: begins && (!issued || anew),
      numberedAnew: anew,
    });
  });
}

/** Recipients and signature, the mark under them, and what makes a copy of the document; what stands at the foot of the page follows. */
function ending(rendering: Rendering, width: number, marks: readonly ParagraphBlock[], foot: readonly ParagraphBlock[]): BlockMarkup[] {
  const room = roomOfContact(rendering, width);
  const isCopy = rendering.plan.copy !== null;
  const end = tail(rendering, width, { followed: foot.length > 0 && !isCopy, room: isCopy ? 0 : room, below: marks });
  const signed = end === null ? [] : [end];
  return isCopy ? [...signed, ...copyBlocks(rendering, width, { followed: foot.length > 0, room })] : signed;
}

/** Cut where a table needs landscape: it takes its headings along, and the text goes on upright after it. */
function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }];
  for (const block of blocks) {
    const current = stretches.at(-1) as { landscape: boolean; blocks: Block[] };
    const wide = block.kind === 'table' && block.wide;
    if (wide === current.landscape) {
      current.blocks.push(block);
    } else if (wide) {
      const headings = trailingHeadings(current.blocks);
      stretches.push({ landscape: true, blocks: [...current.blocks.splice(current.blocks.length - headings), block] });
    } else if (isGap(block)) {
      current.blocks.push(block);
    } else {
      stretches.push({ landscape: false, blocks: [block] });
    }
  }
  return stretches;
}

function isGap(block: Block): boolean {
  return block.kind === 'paragraph' && block.style === 'gap';
}

function trailingHeadings(blocks: readonly Block[]): number {
  let count = 0;
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index] as Block;
    if (block.kind === 'table' || !block.heading) break;
    count++;
  }
  return count;
}

interface SectionForm {
  readonly landscape: boolean;
  /** The first of the document. */
  readonly first: boolean;
  /** No number on its first page. */
  readonly titlePage: boolean;
  readonly numberedAnew: boolean;
}

function section(
  rendering: Rendering,
  children: readonly BlockMarkup[],
  { landscape, first, titlePage, numberedAnew }: SectionForm,
): Section {
  const { page, marks, styles } = rendering.template;
  const width = rendering.textWidth();
  const contact = first && marks.contactPage === 'first' ? contactLines(rendering, width) : [];
  const strip = first ? topMarks(rendering, width) : [];
  // The distance of the regulation is that of the number's middle; Word measures to the top of its line.
  const header = twips(points(page.pageNumberFromTop) - lineHeight(styles.pageNumber) / 2);
  return {
    page: {
      width: twipsOf(page.width),
      height: twipsOf(page.height),
      landscape,
      margins: {
        top: twipsOf(page.top),
        right: twipsOf(page.right),
        bottom: twipsOf(page.bottom),
        left: twipsOf(page.left),
        header,
        footer: twipsOf(page.pageNumberFromTop),
      },
    },
    titlePage,
    ...(numberedAnew ? { firstNumber: 1 } : {}),
    ...(first ? { headers: { default: [pageNumber()], first: strip.length > 0 ? strip.map(wordParagraph) : [emptyLine()] } } : {}),
    ...(contact.length > 0 ? { firstFooter: contact.map(wordParagraph) } : {}),
    children,
  };
}

function emptyLine(): Paragraph {
  return wordParagraph(paragraphBlock('pageNumber', []));
}

/** The number alone, without dashes, in the middle of the top margin (36-HD/VPTW, Phụ lục 3, dòng 15; PL I, Phần I, I.7). */
function pageNumber(): Paragraph {
  return wordParagraph(paragraphBlock('pageNumber', [pageNumberField]));
}
