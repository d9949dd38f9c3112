/** What a line of the text behind the head is, by its words alone. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { letters } from '../../model/index.js';
import { isDash, isLetter, skipSpace } from '../tokens.js';
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

/** The salutation that a line begins with; null if it has none. */
export function salutationOf(value: string): Salutation | null {
  const match = 'KkTt'.includes(value.charAt(0)) ? salutationWords.exec(value) : null;
  return match === null ? null : { said: match[1] ?? match[2] ?? '', length: match[0].length, invites: match[2] !== undefined };
}

const enacting = new RegExp(String.raw`^${oneOf(partWords.enactingLines)}(?:\s*:)?\s*$`, 'u');
/** No line that enacts is longer, characters. */
const longestEnacting = 60;

/** The wordings that a role begins with; those of a ground perhaps behind a dash. */
const beginnings: readonly (readonly [BodyRole, readonly string[]])[] = [
  ['closing', [...partWords.closings, ...partWords.callingThemselves.map((type) => `${type} này`)]],
  ['basis', partWords.bases],
  ['ground', partWords.grounds],
  ['consideration', partWords.considerations],
];

/** Whether a text has a wording at a place, as whole words. */
function begins(value: string, at: number, wording: string): boolean {
  return value.startsWith(wording, at) && !isLetter(value.charCodeAt(at + wording.length));
}

/** What a line of the text behind the head is. */
export function bodyRoleOf(value: string): BodyRole {
  if (salutationOf(value) !== null) return 'addressees';
  if (value.length <= longestEnacting && enacting.test(value)) return 'enacting';
  const bare = isDash(value.charCodeAt(0)) ? skipSpace(value, 1) : 0;
  for (const [role, wordings] of beginnings) {
    const at = role === 'closing' ? 0 : bare;
    if (wordings.some((wording) => begins(value, at, wording))) return role;
  }
  return 'text';
}

const ground = new RegExp(String.raw`^[\\\s*+•–-]{0,6}${oneOf(partWords.groundBegins)}(?![${letters}])`, 'iu');

/** Whether a paragraph of the opening may name what the document rests on, by its first words: these begin sentences of the text, too. */
export function namesGround(value: string): boolean {
  return ground.test(value);
}

/** Whether no type and no letterhead stands behind a line: it begins the addressees, the căn cứ, or another ground. */
export function opensText(role: BodyRole): boolean {
  return role === 'addressees' || role === 'basis' || role === 'ground';
}
