/** What is left in a text of the keys of Telex and VNI, and syllables with their marks in a wrong place. */
import { endsInStop, isVietnameseSyllable, largestCache, toneMarks } from './syllables.js';

const telexTones: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const vniTones: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
/** Keys of the longest syllable: `nghieengs` and its like. */
const longestKeys = 11;
const decoded = new Map<string, string | null>();

/**
 * What the keys of a word stand for in Telex (`toor`) or VNI (`to63`): `tổ`; null if they stand for no syllable, or for the word itself.
 */
export function decodeTelex(word: string): string | null {
  if (word.length > longestKeys) return null;
  const known = decoded.get(word);
  if (known !== undefined) return known;
  const keys = word.toLowerCase();
  const found = /\d/u.test(keys) ? decodeVni(keys) : decodeKeys(keys);
  if (decoded.size >= largestCache) decoded.clear();
  decoded.set(word, found);
  return found;
}

/** How many keys of a word are no letters of what it stands for. */
export function countKeys(word: string, syllable: string): number {
  return word.length - syllable.length;
}

function decodeKeys(keys: string): string | null {
  let bare = '';
  let tone = '';
  for (const key of keys) {
    const last = bare.at(-1) ?? '';
    const mark = telexTones[key];
    if (mark !== undefined && /[aeiouy]/u.test(bare.normalize('NFD'))) {
      if (tone !== '') return null;
      tone = mark;
    } else if (key === 'w') {
      const horned = bare.replace(/uo(?=[^aeo]{0,4}$)/u, 'ươ');
      const marked =
        horned === bare ? bare.replace(/[uoa](?=[^uoaăâôơư]{0,4}$)/u, (letter) => ({ u: 'ư', o: 'ơ', a: 'ă' })[letter] ?? letter) : horned;
      if (marked === bare) return null;
      bare = marked;
    } else if ('aeod'.includes(key) && last === key) {
      bare = bare.slice(0, -1) + ({ a: 'â', e: 'ê', o: 'ô', d: 'đ' }[key] ?? key);
    } else {
      bare += key;
    }
  }
  return bare.normalize('NFC') === keys && tone === '' ? null : place(bare, tone, keys);
}

function decodeVni(keys: string): string | null {
  let bare = '';
  let tone = '';
  for (const key of keys) {
    const mark = vniTones[key];
    if (mark !== undefined) {
      if (tone !== '') return null;
      tone = mark;
    } else if (key === '6') {
      bare = bare.replace(/[aeo](?=[^aeo]{0,4}$)/u, (letter) => ({ a: 'â', e: 'ê', o: 'ô' })[letter] ?? letter);
    } else if (key === '7') {
      bare = bare.replace(/ươ?$|uo?(?=[^uo]{0,4}$)|o(?=[^uo]{0,4}$)/u, (letters) => letters.replace('u', 'ư').replace('o', 'ơ'));
    } else if (key === '8') {
      bare = bare.replace(/a(?=[^a]{0,4}$)/u, 'ă');
    } else if (key === '9') {
      bare = bare.replace(/^d/u, 'đ');
    } else if (/\d/u.test(key)) {
      return null;
    } else {
      bare += key;
    }
  }
  return place(bare, tone, keys);
}

/** The syllable of these letters under this tone, at the old place; null if there is none. */
function place(bare: string, tone: string, keys: string): string | null {
  const marked = bare.normalize('NFD');
  const written = toneMarks.split('').some((mark) => marked.includes(mark));
  if (tone === '' || written) {
    const word = bare.normalize('NFC');
    if (written && marked.includes(tone) && isVietnameseSyllable(word)) return word;
    return tone === '' && word !== keys && isVietnameseSyllable(word) ? word : null;
  }
  const letters = Array.from(bare);
  for (let at = 0; at < letters.length; at++) {
    const word = letters
      .map((letter, index) => (index === at ? letter + tone : letter))
      .join('')
      .normalize('NFC');
    if (isVietnameseSyllable(word)) return word;
  }
  return null;
}

/**
 * Syllables with the letters of a word that is none: its tone on another vowel (`qủa`, `cuả`), the horn of `ươ` on both letters (`truớc`),
 * or one of both tones where a stop has none (`đươc`).
 */
export function respell(word: string): string[] {
  if (word.length > longestKeys) return [];
  const letters = Array.from(word.toLowerCase().normalize('NFD'));
  const tones = letters.filter((letter) => toneMarks.includes(letter));
  if (tones.length > 1) return [];
  const bare = letters
    .filter((letter) => !toneMarks.includes(letter))
    .join('')
    .normalize('NFC');
  const shapes = new Set([bare, bare.replace('uơ', 'ươ'), bare.replace('ưo', 'ươ')]);
  const wanted = tones[0] === undefined && endsInStop(bare) ? ['\u0323', '\u0301'] : [tones[0] ?? ''];
  return Array.from(shapes).flatMap((shape) => wanted.flatMap((tone) => place(shape, tone, word.toLowerCase()) ?? []));
}
