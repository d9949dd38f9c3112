/** A Word file -> blocks, as the readers of text and Markdown make them: no room behind this one knows Word. */
import { finding, type Finding, type FindingData } from '../../model/index.js';
import type { WordDocument } from '../../word/index.js';
import type { FootnoteBlock } from '../block.js';
import type { SourceReader } from '../source-reader.js';
import { WordBlocks } from './word-blocks.js';
import { WordSource } from './word-source.js';
import { WordTexts } from './word-texts.js';

export const readWordSource: SourceReader = (source) => {
  if (!(source instanceof WordSource)) throw new TypeError('readWordSource: expected the source of a Word file');
  const { document } = source;
  const texts = new WordTexts(source, document);
  const blocks = new WordBlocks(texts, source.pictures).read(document.blocks);
  const footnotes = document.notes.map(({ id, paragraphs }): FootnoteBlock => {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    return {
      id,
      paragraphs: paragraphs.map((one) => texts.ofParagraph(one)).filter(({ value }) => value !== ''),
      start: texts.place(first?.start ?? 0),
      end: texts.place(last?.end ?? 0),
    };
  });
  return Promise.resolve({ frontMatter: null, broken: false, blocks, footnotes, findings: findingsOf(source, document) });
};

/** What the text does not show: pending changes, hidden text, old alphabets, pictures, macros. Each is told once, at its first place. */
function findingsOf(source: WordSource, { pending, hidden, legacy, pictures, parts }: WordDocument): Finding[] {
  const tell = (ruleId: string, severity: 'warning' | 'info', offsets: readonly number[], more: FindingData = {}): Finding[] => {
    const [first] = offsets;
    if (first === undefined) return [];
    const point = source.pointAt(first);
    const paragraphs = [...new Set(offsets.map((offset) => String(source.pointAt(offset).line)))];
    return [
      finding(source.file, { ruleId, severity, place: { start: point, end: point }, data: { count: offsets.length, paragraphs, ...more } }),
    ];
  };
  return [
    ...tell('pending-changes', 'warning', pending),
    ...tell('hidden-text', 'warning', hidden),
    ...tell('legacy-letters', 'warning', offsetsOf(legacy), alphabetsOf(source, legacy)),
    ...tell(
      'unread-pictures',
      'info',
      pictures.map(({ offset }) => offset),
    ),
    ...(parts.hasMacros ? [finding(source.file, { ruleId: 'unread-macros', severity: 'info', place: null })] : []),
  ];
}

type Legacy = WordDocument['legacy'];

function offsetsOf(legacy: Legacy): number[] {
  return legacy.map(({ offset }) => offset);
}

/** The alphabets, and how many paragraphs they stand in. */
function alphabetsOf(source: WordSource, legacy: Legacy): FindingData {
  return {
    alphabets: [...new Set(legacy.map(({ alphabet }) => alphabet))],
    count: new Set(legacy.map(({ offset }) => source.pointAt(offset).line)).size,
  };
}
