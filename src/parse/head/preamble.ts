/** Phần mở đầu: authority line, căn cứ, opening sentences and enacting words, up to the first part of the body. */
import {
  isUpperCase,
  sliceText,
  trimText,
  placeOf,
  type Addressees,
  type Field,
  type PreambleParagraph,
  type Source,
  type Text,
} from '../../model/index.js';
import { namesGround, type BodyRole } from '../../language/lines/body-lines.js';
import { readAddressees } from './addressees.js';
import type { Block, ParagraphBlock } from '../../read/block.js';
import { wholeOf } from '../lines/block-lines.js';

export interface Opening {
  readonly addressees: Field<Addressees> | null;
  readonly preamble: readonly PreambleParagraph[];
  readonly rest: readonly Block[];
}

/** What the căn cứ of a document begin with. */
const bases: readonly BodyRole[] = ['basis', 'ground', 'consideration'];

/** The opening ends where the parts begin; in a text without parts, with the sentence that introduces it. */
export function readOpening(source: Source, blocks: readonly Block[], documentType: string | null): Opening {
  let next = 0;
  const addressees = readAddressees(source, blocks);
  if (addressees !== null) next = addressees.next;
  const preamble: PreambleParagraph[] = [];
  const read: number[] = [];
  const decides =
    documentType === 'Quyết định' ||
    documentType === 'Nghị quyết' ||
    documentType === 'Quy định' ||
    documentType === 'Quy chế' ||
    documentType === null;
  for (let block = blocks[next]; block !== undefined; block = blocks[++next]) {
    if (block.type === 'rule') continue;
    if (block.type !== 'paragraph') break;
    const paragraph = readPreambleBlock(block, decides);
    if (paragraph === null) break;
    preamble.push({ ...paragraph, position: placeOf(source, paragraph.text) });
    read.push(next);
  }
  if (next < blocks.length) return { addressees: addressees?.field ?? null, preamble: preamble.map(asListed), rest: blocks.slice(next) };
  const opened = 1 + preamble.findLastIndex((paragraph) => paragraph.role !== 'opening' || paragraph.text.value.endsWith(':'));
  const kept = preamble.slice(0, opened);
  return { addressees: addressees?.field ?? null, preamble: kept.map(asListed), rest: blocks.slice(read[opened] ?? next) };
}

/** `Thực hiện Chương trình số 05-CTr/ĐU ...;` among other căn cứ: the mark of a list at its end tells that it is one of them. */
function asListed(paragraph: PreambleParagraph, index: number, all: readonly PreambleParagraph[]): PreambleParagraph {
  const isListed = paragraph.role === 'opening' && paragraph.text.value.endsWith(';') && namesGround(paragraph.text.value);
  return isListed && index < all.length - 1 ? { ...paragraph, role: 'basis' } : paragraph;
}

function readPreambleBlock(block: ParagraphBlock, decides: boolean): { role: PreambleParagraph['role']; text: Text } | null {
  const { text, label: own, line } = wholeOf(block);
  if (decides && line.bodyRole === 'enacting' && block.marker === null) return { role: 'enacting', text };
  if (block.quoted === true || /^[“"]/u.test(text.value)) return null;
  const label = block.marker === null ? own : null;
  const bare = label?.rank === 'dash' ? trimText(sliceText(text, label.length)) : text;
  if ((block.marker === null && (label === null || label.rank === 'dash')) || /^[-*+]$/u.test(block.marker?.text ?? '')) {
    if (bases.includes(line.bodyRole)) return { role: 'basis', text: bare };
  }
  if (block.marker !== null || label !== null || block.markdownDepth !== null) return null;
  if (isUpperCase(text.value)) {
    return decides && text.value.length <= 200 && !/[.:;]$/u.test(text.value) ? { role: 'authority', text } : null;
  }
  return isTitle(text) ? null : { role: 'opening', text };
}

/** A short bold line is the title of a part. */
function isTitle(text: Text): boolean {
  return text.value.length <= 120 && !/[.:;,]$/u.test(text.value) && text.spans.every((span) => span.emphasis.bold === true);
}
