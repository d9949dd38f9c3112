/** Units of a level: which one an organ's name is of, and to which ones the words of an assignment give work. */
import coverWords from '../../../templates/tu-vung/doi-chieu.yaml';
import { capitalLetter, foldWords, letters, squeeze } from '../../model/index.js';
import { oneOf } from '../word-lists.js';
import { isOrganHead } from './organs.js';

/** A unit as its letterhead names it: `{level: 0, body: 0, place: 'an binh'}` of `ĐẢNG ỦY XÃ AN BÌNH`; null for what it leaves open. */
export interface Unit {
  /** Index among the levels of `doi-chieu.yaml`. */
  readonly level: number | null;
  /** Index among its bodies: Party committee, People's Committee ... */
  readonly body: number | null;
  /** Name of the place in small letters without diacritics; empty for none. */
  readonly place: string;
}

/** To whom words give work. */
export interface Assignment {
  /** Levels of which all units are meant. */
  readonly levels: ReadonlySet<number>;
  /** Units that are named. */
  readonly units: readonly { readonly level: number; readonly place: string; readonly name: string }[];
  /** Bodies of those units; empty where any is meant. */
  readonly bodies: ReadonlySet<number>;
}

const { levels, bodies } = coverWords;
const edge = `(?![${letters}])`;
const levelWord = new RegExp(`(?<![${letters}])${oneOf(levels.flatMap(({ units }) => units))}${edge}`, 'giu');
const bodyWords = bodies.map((words) => new RegExp(`(?<![${letters}])${oneOf(words)}${edge}`, 'iu'));
const wholes = levels.map(({ whole }) => (whole.length === 0 ? null : new RegExp(`(?<![${letters}])${oneOf(whole)}${edge}`, 'iu')));
const nextLevel = new RegExp(`^${oneOf(levels.flatMap(({ units }) => units))} `, 'iu');
const many = /(?:^|\s)các\s$/iu;
const properName = new RegExp(`${capitalLetter}[${letters}]*(?: ${capitalLetter}[${letters}]*){0,3}|\\d{1,3}${edge}`, 'uy');
const goesOn = /(?:, và |, | và |; )/uy;

/** The unit that an organ's name is of. */
export function unitOfOrgan(name: string): Unit {
  const organ = squeeze(name);
  const [first] = organ.matchAll(levelWord);
  return {
    level: first === undefined ? null : levelOf(first[0]),
    body: bodyIn(organ),
    place: first === undefined ? '' : foldWords(organ.slice(first.index + first[0].length)),
  };
}

/** To whom the words of a lead organ give work; organs of other levels are left out. */
export function assignmentIn(words: string): Assignment {
  const text = squeeze(words);
  const meant = new Set(wholes.flatMap((whole, level) => (whole?.test(text) === true ? [level] : [])));
  const units: { level: number; place: string; name: string }[] = [];
  for (const match of text.matchAll(levelWord)) {
    const level = levelOf(match[0]);
    const names = namesAt(text, match.index + match[0].length + 1);
    if (names.length === 0 && !isOfNamedUnit(text, match)) meant.add(level);
    for (const name of names) units.push({ level, place: foldWords(name), name: `${match[0]} ${name}` });
  }
  const kinds = new Set(bodyWords.flatMap((body, index) => (body.test(text) ? [index] : [])));
  return { levels: meant, units, bodies: kinds };
}

/** Whether an assignment gives work to a unit. */
export function isGivenTo({ levels: meant, units, bodies: kinds }: Assignment, unit: Unit): boolean {
  if (kinds.size > 0 && unit.body !== null && !kinds.has(unit.body)) return false;
  if (unit.level !== null && meant.has(unit.level)) return true;
  return units.some(({ level, place, name }) => (level === unit.level && place === unit.place) || foldWords(name) === unit.place);
}

/** The body that an organ's name is of; null for another. */
export function bodyIn(name: string): number | null {
  const found = bodyWords.findIndex((body) => body.test(name));
  return found < 0 ? null : found;
}

/** Whether a level's word stands before a named unit of another level: `Chi bộ thôn Đoài`; `các chi bộ thôn Đoài` are many. */
function isOfNamedUnit(text: string, { index, 0: word }: RegExpExecArray): boolean {
  const behind = text.slice(index + word.length + 1);
  const next = nextLevel.exec(behind)?.[0] ?? null;
  return next !== null && namesAt(behind, next.length).length > 0 && !many.test(text.slice(0, index));
}

function levelOf(word: string): number {
  return levels.findIndex(({ units }) => units.includes(word.toLowerCase()));
}

/** The proper names of a list that begins at an offset. */
function namesAt(text: string, start: number): string[] {
  const names: string[] = [];
  for (let at = start; at < text.length;) {
    if (isOrganHead(text, at)) break;
    properName.lastIndex = at;
    const name = properName.exec(text)?.[0];
    if (name === undefined) break;
    names.push(name);
    goesOn.lastIndex = at + name.length;
    const between = goesOn.exec(text)?.[0];
    if (between === undefined) break;
    at += name.length + between.length;
  }
  return names;
}
