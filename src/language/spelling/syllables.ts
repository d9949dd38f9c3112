/**
 * Vietnamese syllables, by the rules of the script and no list of words: an onset, a rime that it takes, one tone mark at most, on the
 * vowel that carries it. Rimes that close in c, ch, p or t take sắc and nặng alone. Both places of the tone over open oa, oe and uy are
 * sound: `hòa` (old) and `hoà` (new).
 */
import syllableWords from '../../../templates/tu-vung/am-tiet.yaml';

/** What a syllable may begin with; with nothing at the end. */
const onsets = [...syllableWords.onsets, ''];
/** Rimes without tone. */
const rimes = new Set(syllableWords.rimes);
/** Rimes behind `qu`, whose u belongs to the onset. */
const rimesOfQu = new Set(syllableWords.rimesOfQu);
/** Rimes in i behind a bare g: `gì`, `gìn`, `giếng`, `giết`. */
const rimesOfG = new Set(syllableWords.rimesOfG);
/** Onsets before a bare y: `kỹ`, `lý`, `mỹ`, `sỹ`, `tỷ`, `hy`, `vỹ`, `ý`. */
const onsetsOfY = new Set(['', ...syllableWords.onsetsOfY]);
const openRimes = new Set(['oa', 'oe', 'uy']);
const firstOfOpen = new Set('oóòỏõọuúùủũụOÓÒỎÕỌUÚÙỦŨỤ');
const lastOfOpen = new Set('aáàảãạeéèẻẽẹyýỳỷỹỵAÁÀẢÃẠEÉÈẺẼẸYÝỲỶỸỴ');

/** Combining marks of huyền, sắc, ngã, hỏi, nặng. */
export const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const markedVowels = 'ăâêôơư';
const vowels = `aeiouy${markedVowels}`;
/** Words that break the rules and are sound: loans written as one word. */
const loans = new Set(syllableWords.loans);

interface Parts {
  readonly onset: string;
  /** Without tone. */
  readonly rime: string;
  /** Combining tone mark, or the empty text for ngang. */
  readonly tone: string;
  /** Index of the vowel under the tone, in the rime. */
  readonly toneAt: number;
}

const partsOfWord = new Map<string, Parts | null>();
/** Bound of each cache, so that a process that lints all day does not grow. */
export const largestCache = 20_000;

/** Whether a word (in NFC, any case) is a syllable that Vietnamese can have. */
export function isVietnameseSyllable(word: string): boolean {
  return partsOf(word) !== null || loans.has(word.toLowerCase());
}

/** Where a word puts its tone when both places are in use: `old` for `hòa`, `new` for `hoà`; null if there is but one place. */
export function tonePlacementOf(word: string): 'old' | 'new' | null {
  const { length } = word;
  if (length < 2 || length > 6 || !lastOfOpen.has(word.charAt(length - 1)) || !firstOfOpen.has(word.charAt(length - 2))) return null;
  const parts = partsOf(word);
  if (parts === null || parts.tone === '' || parts.onset === 'qu' || !openRimes.has(parts.rime)) return null;
  return parts.toneAt === 0 ? 'old' : 'new';
}

/** The word with its tone at the other of both places, letter case kept. */
export function withTonePlacement(word: string, placement: 'old' | 'new'): string {
  const parts = partsOf(word);
  if (parts === null || tonePlacementOf(word) === null) return word;
  const letters = Array.from(word.normalize('NFD').replaceAll(parts.tone, '').normalize('NFC'));
  const at = letters.length - (placement === 'old' ? 2 : 1);
  letters[at] = `${letters[at] ?? ''}${parts.tone}`.normalize('NFC');
  return letters.join('');
}

function partsOf(word: string): Parts | null {
  const known = partsOfWord.get(word);
  if (known !== undefined) return known;
  const parts = analyse(word.toLowerCase());
  if (partsOfWord.size >= largestCache) partsOfWord.clear();
  partsOfWord.set(word, parts);
  return parts;
}

/** A letter without its tone, and the tone: `ế` is `ê` and U+0301. */
interface Letter {
  readonly bare: string;
  readonly tone: string;
}

const lettersMet = new Map<string, Letter>();

function partLetter(letter: string): Letter {
  const known = lettersMet.get(letter);
  if (known !== undefined) return known;
  const tone = Array.from(letter.normalize('NFD')).find((mark) => toneMarks.includes(mark)) ?? '';
  const parted = { bare: tone === '' ? letter : letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone };
  lettersMet.set(letter, parted);
  return parted;
}

/** The onsets that begin with a letter, the longer first; the empty one is behind all. */
const onsetsByLetter = new Map<string, readonly string[]>();
for (const letter of 'bcdđghklmnpqrstvx') onsetsByLetter.set(letter, [...onsets.filter((onset) => onset.startsWith(letter)), '']);
const noOnset: readonly string[] = [''];

function analyse(word: string): Parts | null {
  if (word.length > 7) return null;
  let bare = '';
  let tone = '';
  let toneAt = -1;
  for (let at = 0; at < word.length; at++) {
    const letter = partLetter(word.charAt(at));
    if (letter.tone !== '') {
      // A mark that no letter takes stands by itself.
      if (tone !== '' || letter.bare === '') return null;
      ({ tone } = letter);
      toneAt = at;
    }
    bare += letter.bare;
  }
  for (const onset of onsetsByLetter.get(bare.charAt(0)) ?? noOnset) {
    if (!bare.startsWith(onset)) continue;
    const rime = bare.slice(onset.length);
    if (!agree(onset, rime)) continue;
    const at = toneAt - onset.length;
    if (tone === '' ? endsInStop(rime) : !carriesTone(rime, at, onset) || (endsInStop(rime) && tone !== '\u0301' && tone !== '\u0323'))
      continue;
    return { onset, rime, tone, toneAt: at };
  }
  return null;
}

/** Whether the script writes this onset before this rime. */
function agree(onset: string, rime: string): boolean {
  if (onset === 'qu') return rimesOfQu.has(rime);
  if (!rimes.has(rime)) return false;
  const first = rime.charAt(0);
  const front = first === 'e' || first === 'ê' || first === 'i';
  switch (onset) {
    case 'c':
      return !front && first !== 'y';
    case 'k':
      return front || rime === 'y';
    case 'gh':
    case 'ngh':
      return front;
    case 'ng':
      return !front && first !== 'y';
    case 'g':
      return first === 'i' ? rimesOfG.has(rime) : !front && first !== 'y';
    case 'gi':
      return first !== 'i' && first !== 'y';
    case '':
      return rime !== 'iêu' && !rime.startsWith('iê');
    default:
      return first !== 'y' || (rime === 'y' && onsetsOfY.has(onset));
  }
}

/** Whether a rime closes in c, ch, p or t. */
export function endsInStop(rime: string): boolean {
  return rime.endsWith('t') || rime.endsWith('c') || rime.endsWith('p') || rime.endsWith('ch');
}

/** Whether the vowel at an index may carry the tone of the rime. */
function carriesTone(rime: string, at: number, onset: string): boolean {
  if (at < 0 || !vowels.includes(rime.charAt(at))) return false;
  if (onset !== 'qu' && openRimes.has(rime)) return at <= 1;
  return at === toneIndex(rime);
}

const toneIndexes = new Map<string, number>();

/** The vowel that carries the tone; for open oa, oe and uy the old place. */
function toneIndex(rime: string): number {
  const known = toneIndexes.get(rime) ?? findToneIndex(rime);
  toneIndexes.set(rime, known);
  return known;
}

function findToneIndex(rime: string): number {
  const letters = Array.from(rime);
  if (/^(?:ia|ua|ưa|ưi|ưu)$/u.test(rime)) return 0;
  const marked = letters.findLastIndex((letter) => markedVowels.includes(letter));
  if (marked >= 0) return marked;
  const count = letters.findIndex((letter) => !vowels.includes(letter));
  if (count < 0) return letters.length === 3 ? 1 : 0;
  return count - 1;
}

/** All syllables of the tables with every tone at every place, for tests of the whole script. */
export function* allSyllables(): Generator<string> {
  for (const onset of onsets) {
    for (const rime of onset === 'qu' ? rimesOfQu : rimes) {
      if (!agree(onset, rime)) continue;
      if (!endsInStop(rime)) yield onset + rime;
      for (const tone of endsInStop(rime) ? '\u0301\u0323' : toneMarks) {
        for (let at = 0; at < rime.length; at++) {
          if (carriesTone(rime, at, onset)) yield `${onset}${rime.slice(0, at + 1)}${tone}${rime.slice(at + 1)}`.normalize('NFC');
        }
      }
    }
  }
}
