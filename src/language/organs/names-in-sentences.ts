/** Names of organs as a sentence writes them: a letterhead has them in capitals. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import names from '../../../templates/tu-vung/ten-co-quan.yaml';
import { fold, isUpperCase, letters, lowerFirst, squeeze, upperFirst, type Letterhead } from '../../model/index.js';
import { isVietnameseSyllable, tonePlacementOf, withTonePlacement } from '../spelling/syllables.js';
import { oneOf } from '../word-lists.js';
import { beginsOrgan } from './organ-lines.js';
import { organHeads } from './organ-words.js';
import { titleCaseNames } from './organ-names.js';

const word = new RegExp(String.raw`[${letters}\d]+`, 'gu');
/** What may stand between two words of one name. */
const between = /^(?:[ \n\t]{1,4}|,? |\s?[-–]\s?)$/u;

/** Longest text that is searched for a name, characters. */
const longestText = 400_000;

/**
 * The name as a sentence writes it: as the text has it elsewhere in other than capitals, whatever the place of its tone marks, else by the
 * lexicon. A name that is not in capitals stays.
 */
export function nameInSentence(name: string, text: string): string {
  const printed = squeeze(name);
  if (!isUpperCase(printed)) return printed;
  return writtenIn(printed, text) ?? lowered(printed);
}

/** The same letters in other than capitals in a text; null if it has them nowhere. */
function writtenIn(name: string, text: string): string | null {
  const wanted = [...name.matchAll(word)].map(([one]) => fold(one));
  const [first] = wanted;
  if (first === undefined || wanted.length < 2) return null;
  const found = [...text.slice(0, longestText).matchAll(word)];
  for (const [at, start] of found.entries()) {
    if (fold(start[0]) !== first) continue;
    const run = found.slice(at, at + wanted.length);
    if (run.length < wanted.length || !run.every((one, index) => fold(one[0]) === wanted[index])) continue;
    const isWhole = run.every((one, index) => {
      const next = run[index + 1];
      return next === undefined || between.test(text.slice(one.index + one[0].length, next.index));
    });
    const last = run.at(-1) ?? start;
    const written = squeeze(text.slice(start.index, last.index + last[0].length));
    if (isWhole && !run.some(([one]) => isUpperCase(one) && one.length > 1 && isVietnameseSyllable(one.toLowerCase())))
      return upperFirst(written);
  }
  return null;
}

/** What the lexicon knows of names, by folded words; the longest first. */
interface KnownNames {
  readonly listed: readonly { readonly name: string; readonly words: readonly string[] }[];
  readonly heads: readonly (readonly string[])[];
  readonly places: readonly (readonly string[])[];
}

let known: KnownNames | null = null;

/** Made when a name in capitals is first asked for: most runs print none in a sentence. */
function knownNames(): KnownNames {
  return (known ??= {
    listed: [...names.names.map(({ name }) => name), ...titleCaseNames, ...names.inSentences]
      .map((name) => ({ name, words: foldedWords(name) }))
      .toSorted((one, other) => other.words.length - one.words.length),
    heads: organHeads.map(foldedWords).toSorted((one, other) => other.length - one.length),
    places: organWords.unitKinds.map(foldedWords).toSorted((one, other) => other.length - one.length),
  });
}

function foldedWords(phrase: string): string[] {
  return phrase.split(' ').map(fold);
}

const committee = new RegExp(`^(?:${oneOf(names.placeCommittees.map(fold))})$`, 'u');

/**
 * A name in capitals by the lexicon: a head, and the first word of what the organ does, begin with a capital (`Sở Nông nghiệp và Môi
 * trường`), a kind of place is small before its name (`phường Gia Sàng`).
 */
function lowered(name: string): string {
  const { listed: entries, heads, places } = knownNames();
  const words = name.split(' ');
  const folded = words.map(fold);
  const written: string[] = [];
  /** What the next word is: the first of a name or of a head's field; inside of a place's name; another. */
  let next: 'first' | 'place' | 'inner' = 'first';
  const put = (some: readonly string[]): void => {
    for (const one of some) written.push(one);
  };
  const startsWith = (sought: readonly string[], at: number): boolean => sought.every((one, index) => folded[at + index] === one);
  for (let at = 0; at < words.length;) {
    const one = words[at] ?? '';
    const listed = entries.find((entry) => startsWith(entry.words, at));
    const place =
      at === 0 ? undefined : places.find((kind) => startsWith(kind, at) && !names.notPlaces.includes(folded.slice(at, at + 2).join(' ')));
    const head: readonly string[] | undefined =
      next === 'first' || next === 'place' ? heads.find((entry) => startsWith(entry, at)) : undefined;
    if (listed !== undefined) {
      put(inTone(listed.name, words.slice(at, at + listed.words.length)));
      next = committee.test(listed.words.join(' ')) ? 'place' : 'first';
      at += listed.words.length;
    } else if (place !== undefined && place.length < words.length - at) {
      put(words.slice(at, at + place.length).map((part) => part.toLowerCase()));
      next = 'place';
      at += place.length;
    } else if (head !== undefined) {
      put(words.slice(at, at + head.length).map((part, index) => (index === 0 ? titled(part) : part.toLowerCase())));
      next = committee.test(head.join(' ')) ? 'place' : 'first';
      at += head.length;
    } else {
      const isJoint = /^(?:-|–|và|VÀ)$/u.test(one);
      written.push(isJoint || next === 'inner' ? bare(one) : titled(one));
      next = isJoint ? 'first' : next === 'place' ? 'place' : 'inner';
      at++;
    }
  }
  return upperFirst(written.join(' '));
}

/** A word in small letters; letters that are no syllable (`TNCS`) are an abbreviation and stay. */
function bare(printed: string): string {
  const small = printed.toLowerCase();
  return isVietnameseSyllable(small.replace(/[,;.]$/u, '')) || printed.length < 2 ? small : printed;
}

function titled(printed: string): string {
  return upperFirst(bare(printed));
}

/** The words of a name of the lexicon with the tone marks where `printed` has them: `Đảng uỷ` of `ĐẢNG UỶ`. */
function inTone(name: string, printed: readonly string[]): string[] {
  return name.split(' ').map((part, index) => {
    const placement = tonePlacementOf((printed[index] ?? '').toLowerCase());
    return placement === null ? part : withTonePlacement(part, placement);
  });
}

/**
 * The issuing organ as a sentence names it: a staff organ with the committee that it serves (`Ban Tổ chức Tỉnh uỷ Cao Bằng`). Null where
 * the document names none.
 */
export function issuerInSentence({ superiorOrgan, issuingOrgan }: Letterhead, text: string): string | null {
  if (issuingOrgan === null) return null;
  const issuer = nameInSentence(issuingOrgan.value, text);
  const superior = superiorOrgan === null ? '' : fold(superiorOrgan.value);
  const serves = superiorOrgan !== null && servedCommittee.test(superior) && !levelNamed.test(fold(issuingOrgan.value));
  return serves ? `${issuer} ${nameInSentence(superiorOrgan.value, text)}` : issuer;
}

const servedCommittee = new RegExp(`^(?:${oneOf(names.placeCommittees.map(fold))}|dang uy)(?![a-z])`, 'u');
const levelNamed = new RegExp(`(?<![a-z])(?:${oneOf(names.placeCommittees.map(fold))}|dang uy|chi bo|dang bo|trung uong)(?![a-z])`, 'u');

/** A text that goes on behind other words: its first letter is small, unless a name begins there. */
export function goingOn(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2);
  const isName = beginsOrgan(text) || (isUpperCase(first) && first.length > 1) || isCapital(second);
  return isName ? text : lowerFirst(text);
}

function isCapital(one: string): boolean {
  return one !== '' && one.charAt(0) !== one.charAt(0).toLowerCase();
}
