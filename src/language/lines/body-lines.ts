/** What a line of the text behind the head is, by its words alone. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { letters } from '../../model/index.js';
import { oneOf } from '../word-lists.js';

/**
 * The parts of that text which words tell: the addressees; the căn cứ, other grounds that are named less surely, what was considered; what
 * enacts; what closes the document.
 */
export type BodyRole = 'addressees' | 'basis' | 'ground' | 'consideration' | 'enacting' | 'closing' | 'text';

const salutationWords = new RegExp(String.raw`^(?:(Kính (?:gửi|trình))(?![${letters}]) ?:?|((?:Trân trọng )?kính mời) ?:)\s{0,20}`, 'iu');

/** How a line begins that names the addressees: its words, its characters, whether it invites. */
export interface Salutation {
  readonly said: string;
  readonly length: number;
  readonly invites: boolean;
}

/** The salutation that a line begins with; null where it has none. */
export function salutationOf(value: string): Salutation | null {
  const match = 'KkTt'.includes(value.charAt(0)) ? salutationWords.exec(value) : null;
  return match === null ? null : { said: match[1] ?? match[2] ?? '', length: match[0].length, invites: match[2] !== undefined };
}

const begins = (words: readonly string[]): RegExp => new RegExp(String.raw`^(?:[-–—]\s{0,8})?${oneOf(words)}(?![${letters}])`, 'u');
const closing = new RegExp(String.raw`^(?:${oneOf(partWords.closings)}|${oneOf(partWords.callingThemselves)} này)(?![${letters}])`, 'u');
const enacting = new RegExp(String.raw`^${oneOf(partWords.enactingLines)}(?:\s*:)?\s*$`, 'u');
const beginnings: readonly (readonly [BodyRole, RegExp])[] = [
  ['closing', closing],
  ['basis', begins(partWords.bases)],
  ['ground', begins(partWords.grounds)],
  ['consideration', begins(partWords.considerations)],
];
/** No line that enacts is longer, characters. */
const longestEnacting = 60;

/** What a line of the text behind the head is. */
export function bodyRoleOf(value: string): BodyRole {
  if (salutationOf(value) !== null) return 'addressees';
  if (value.length <= longestEnacting && enacting.test(value)) return 'enacting';
  return beginnings.find(([, pattern]) => pattern.test(value))?.[0] ?? 'text';
}

/** Whether no type and no letterhead stands behind a line: it begins the addressees, the căn cứ, or another ground. */
export function opensText(role: BodyRole): boolean {
  return role === 'addressees' || role === 'basis' || role === 'ground';
}
