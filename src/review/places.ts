/** Places of a Word draft as comments name them. */
import { sectionWords } from '../messages/index.js';
import { reviewWord } from '../messages/word/review-words.js';

/** A paragraph by its ordinal, from 1, and the labels of the part of the body that it stands in, the outermost first. */
export interface PlaceInText {
  readonly paragraph: number;
  readonly section: readonly string[];
}

/** `đoạn 14, mục II.3; đoạn 20, 31, mục III`: each paragraph once, those of one part together. */
export function wordPlaces(places: readonly PlaceInText[]): string {
  const byPart = new Map<string, Set<number>>();
  for (const { paragraph, section } of places) {
    const part = section.length === 0 ? '' : `, ${sectionWords(section, 'vi')}`;
    byPart.set(part, (byPart.get(part) ?? new Set()).add(paragraph));
  }
  return [...byPart]
    .map(([part, paragraphs]) => `${reviewWord('inParagraph', { paragraphs: [...paragraphs].join(', ') })}${part}`)
    .join('; ');
}
