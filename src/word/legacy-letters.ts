/**
 * Vietnamese of the years before Unicode: in fonts of TCVN3 (`.VnTime`) and VNI the letters of a run are others than Unicode calls them.
 * A font's name proves nothing, for many a text in Unicode has one: the letters decide, run by run, and where those of a run may be either
 * those of its paragraph, then those of the file.
 */
import alphabets from '../../templates/tu-vung/bang-chu-cu.yaml';
import { isVietnameseSyllable } from '../language/spelling/syllables.js';
import type { Styles } from './styles.js';
import { textOfElement, type XmlElement } from './xml.js';

/** An alphabet of that time, and whether its font shows small letters as capitals. */
export interface LegacyAlphabet {
  readonly name: 'TCVN3' | 'VNI';
  readonly capitals: boolean;
}

/** The alphabet of a font by its name; null for a font of today. */
function alphabetOf(font: string): LegacyAlphabet | null {
  const begins = (start: string): boolean => font.toLowerCase().startsWith(start.toLowerCase());
  if (begins(alphabets.fonts.tcvn3)) return { name: 'TCVN3', capitals: font.endsWith(alphabets.capitals) };
  return begins(alphabets.fonts.vni) ? { name: 'VNI', capitals: false } : null;
}

const tcvn3 = new Map(Object.entries(alphabets.tcvn3));
const vni = new Map(Object.entries(alphabets.vni).flatMap(([code, letter]) => inAllCases(code, letter)));
const tcvn3Code = new RegExp(`[${[...tcvn3.keys()].join('')}]`, 'gu');
/** The codes of two letters before those of one. */
const vniCode = new RegExp([...vni.keys()].toSorted((one, other) => other.length - one.length).join('|'), 'gu');

/** A code in small letters, in capitals, and as a capital with a small mark. */
function inAllCases(code: string, letter: string): [string, string][] {
  const upper = code.toUpperCase();
  return [
    [code, letter],
    [upper, letter.toUpperCase()],
    [upper.charAt(0) + code.slice(1), letter.toUpperCase()],
  ];
}

/** The text in Unicode. */
export function fromLegacy(text: string, { name, capitals }: LegacyAlphabet): string {
  const read =
    name === 'TCVN3' ? text.replace(tcvn3Code, (code) => tcvn3.get(code) ?? code) : text.replace(vniCode, (code) => vni.get(code) ?? code);
  return capitals ? read.toUpperCase() : read;
}

/** Letters that only Unicode has. */
const unicodeLetter = /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]|\p{Mn}/u;
const word = /[^\s\d.,;:!?()[\]"'“”‘’/–-]+/gu;

/** By how many words more a text is Vietnamese in an alphabet than as it stands; words of plain letters are so in both. */
function weigh(text: string, alphabet: LegacyAlphabet): number {
  let weight = 0;
  for (const [written] of text.matchAll(word)) {
    if (/^[\u0020-\u007e]*$/u.test(written)) continue;
    if (unicodeLetter.test(written)) weight--;
    else weight += Number(isSyllable(fromLegacy(written, { ...alphabet, capitals: false }))) - Number(isSyllable(written));
  }
  return weight;
}

function isSyllable(written: string): boolean {
  return isVietnameseSyllable(written.toLowerCase());
}

/** Elements between runs that part no text. */
const marks: ReadonlySet<string> = new Set(['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:rPr', 'w:pPr']);

/** A run in a font of that time. */
interface LegacyRun {
  readonly run: XmlElement;
  readonly alphabet: LegacyAlphabet;
  readonly text: string;
  readonly weight: number;
  /** Its place among the runs of its paragraph. */
  readonly order: number;
}

/** Letters of two signs that two runs share: the first run has the letter whole. */
export interface SharedLetters {
  /** Signs at the beginning of a run that belong to the run before it. */
  readonly lead: number;
  /** What the run takes from the one behind it. */
  readonly tail: string;
}

export class LegacyLetters {
  readonly #decided = new Map<XmlElement, LegacyAlphabet>();
  readonly #shared = new Map<XmlElement, SharedLetters>();
  /** Runs whose letters and paragraph leave it open. */
  readonly #open: LegacyRun[] = [];
  #weight = 0;

  constructor(readonly styles: Styles) {}

  /** Learns the runs of a part of the file. */
  learn(root: XmlElement): void {
    this.#visit(root, this.styles.paragraphStyle, []);
    for (const { run, alphabet } of this.#weight > 0 ? this.#open : []) this.#decided.set(run, alphabet);
  }

  /** The alphabet that a run is written in; null for Unicode. */
  of(run: XmlElement): LegacyAlphabet | null {
    return this.#decided.get(run) ?? null;
  }

  /** What a run shares with its neighbours; null for nothing. */
  sharedBy(run: XmlElement): SharedLetters | null {
    return this.#shared.get(run) ?? null;
  }

  #visit(element: XmlElement, style: string | undefined, runs: LegacyRun[]): void {
    let order = 0;
    for (const child of element.children) {
      if (!marks.has(child.name)) order++;
      if (child.name === 'w:p') {
        const own: LegacyRun[] = [];
        this.#visit(child, child.child('w:pPr')?.valueOf('w:pStyle') ?? this.styles.paragraphStyle, own);
        this.#decide(own);
      } else if (child.name === 'w:r') {
        const alphabet = alphabetOf(this.styles.fontOf(child.child('w:rPr'), style));
        const text = alphabet === null ? '' : textOfRun(child);
        if (alphabet !== null && text !== '') runs.push({ run: child, alphabet, text, order, weight: weigh(text, alphabet) });
        this.#visit(child, style, runs);
      } else this.#visit(child, style, runs);
    }
  }

  #decide(runs: readonly LegacyRun[]): void {
    const chains = chainsOf(runs);
    const weights = chains.map((chain) => weightOf(chain));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    this.#weight += weight;
    for (const [index, chain] of chains.entries()) {
      for (const one of chain) {
        const own = unicodeLetter.test(one.text) ? -1 : (weights[index] ?? 0) || weight;
        if (own > 0) this.#decided.set(one.run, one.alphabet);
        else if (own === 0) this.#open.push(one);
      }
      for (const [at, one] of chain.entries()) this.#share(one, chain[at + 1]);
    }
  }

  #share(one: LegacyRun, next: LegacyRun | undefined): void {
    const sign = next?.text.charAt(0) ?? '';
    const last = one.text.at(-1) ?? '';
    if (
      next === undefined ||
      unicodeLetter.test(one.text + next.text) ||
      one.alphabet.name !== 'VNI' ||
      !vni.has(last + sign) ||
      ![one, next].every(({ run }) => hasOneText(run))
    )
      return;
    this.#shared.set(one.run, { lead: this.#shared.get(one.run)?.lead ?? 0, tail: sign });
    this.#shared.set(next.run, { lead: 1, tail: '' });
  }
}

/** Runs of one alphabet that part words between them, as editing leaves them; each other run by itself. */
function chainsOf(runs: readonly LegacyRun[]): LegacyRun[][] {
  const chains: LegacyRun[][] = [];
  for (const one of runs) {
    const last = chains.at(-1)?.at(-1);
    const isNext = last !== undefined && one.order === last.order + 1 && one.alphabet.name === last.alphabet.name;
    if (isNext && /\S$/u.test(last.text) && /^\S/u.test(one.text)) chains.at(-1)?.push(one);
    else chains.push([one]);
  }
  return chains;
}

function weightOf(chain: readonly LegacyRun[]): number {
  const [first] = chain;
  if (first === undefined) return 0;
  return chain.length === 1 ? first.weight : weigh(chain.map(({ text }) => text).join(''), first.alphabet);
}

function hasOneText({ children }: XmlElement): boolean {
  return children.every(({ name }) => name === 'w:t' || name === 'w:rPr') && children.filter(({ name }) => name === 'w:t').length === 1;
}

/** The letters of a run: a soft hyphen is one of TCVN3. */
function textOfRun(run: XmlElement): string {
  return run.children
    .map((child) =>
      child.name === 'w:t' ? textOfElement(child) : child.name === 'w:softHyphen' ? '\u00ad' : child.name === 'w:rPr' ? '' : ' ',
    )
    .join('');
}
