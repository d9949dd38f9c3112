/** Con số có đơn vị: figures of running text with their units and the words that bound them. */
import targetWords from '../../../templates/tu-vung/chi-tieu.yaml';
import { letters } from '../../model/index.js';
import { withoutDeadlines } from '../dates/deadlines.js';
import { oneOf } from '../word-lists.js';
import { valueOfWritten, writtenNumber } from './written-numbers.js';

/** A figure: `{value: 1200, unit: 'hộ', printed: 'trên 1.200 hộ', bound: 'trên'}`. */
export interface Amount {
  readonly value: number;
  /** `%`, or a unit of `chi-tieu.yaml` in small letters. */
  readonly unit: string;
  readonly printed: string;
  /** The bound before it in small letters; empty for none. */
  readonly bound: string;
}

const amount = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:(?<bound>${oneOf(targetWords.boundsBefore)}) )?(?<figure>${writtenNumber})` +
    String.raw`(?: ?(?<share>%)|(?: ${oneOf(targetWords.boundsAfter)})? (?<unit>${oneOf(targetWords.units)})(?![${letters}]))`,
  'giu',
);

/** Longest text that is read, characters. */
const readLength = 4000;

/** The figures of a text in its order; a range (`5 - 7 lớp`) is none, nor is a figure without a known unit, or of a date. */
export function amountsIn(text: string): readonly Amount[] {
  const value = withoutDeadlines(text.slice(0, readLength));
  return [...value.matchAll(amount)].flatMap(({ index, 0: printed, groups }) => {
    const { bound = '', figure = '', share, unit = '' } = groups ?? {};
    if (/\d ?(?:-|–|đến) ?$/u.test(value.slice(Math.max(0, index - 6), index))) return [];
    return [
      {
        value: valueOfWritten(figure),
        unit: share === undefined ? unit.toLowerCase() : '%',
        printed,
        bound: bound.toLowerCase(),
      },
    ];
  });
}

const ceiling = new RegExp(`^${oneOf(targetWords.ceilings)}$`, 'u');
const floor = new RegExp(`^${oneOf(targetWords.strongBounds)}$`, 'u');

/** Whether less is better of a figure. */
export function isCeiling({ bound }: Amount): boolean {
  return ceiling.test(bound);
}

/** Whether its words say that each must reach it. */
export function isFloor({ bound }: Amount): boolean {
  return floor.test(bound);
}
