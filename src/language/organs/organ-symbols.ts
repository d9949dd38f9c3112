/** Symbols of organs in numbers, as far as they are the same everywhere; committees of cities and towns write TU, ThU or TX. */
import { fold } from '../../model/index.js';

/** Organs by the beginning of their folded name, with their symbol. */
const organSymbols: readonly (readonly [RegExp, string])[] = [
  [/^dang uy(?! (?:khoi|quan su|cong an|bo chi huy|bien phong))/u, 'ĐU'],
  [/^tinh uy/u, 'TU'],
  [/^huyen uy/u, 'HU'],
  [/^quan uy trung uong/u, 'QUTW'],
  [/^quan uy/u, 'QU'],
  [/^chi (?:bo|uy)/u, 'CB'],
  [/^(?:uy ban nhan dan|ubnd)/u, 'UBND'],
  [/^(?:hoi dong nhan dan|hdnd)/u, 'HĐND'],
];

export const knownOrganSymbols: ReadonlySet<string> = new Set(organSymbols.map(([, symbol]) => symbol));

/** The symbol of an organ by its name, or null if it is not known. */
export function organSymbolOf(organ: string): string | null {
  const folded = fold(organ);
  return organSymbols.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** What an office makes of its name, up to an abbreviation in it: `VPĐU` of Văn phòng Đảng ủy, `VP` of Văn phòng HĐND và UBND. */
export function initialsOf(organ: string): string {
  const words = organ.trim().split(/\s+/u);
  const end = words.findIndex((word) => word.length > 1 && word === word.toUpperCase());
  const letters = (end < 0 ? words : words.slice(0, end)).map((word) => word.charAt(0).toUpperCase());
  // The letter keeps what makes it one of the alphabet, and loses its tone: Ủ is U, Đ stays.
  return letters.join('').normalize('NFD').replace(/\p{M}/gu, '');
}
