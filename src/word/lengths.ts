/** Lengths and sizes of a Word file (ISO/IEC 29500-1, 22.9.2.15): a number of a unit of their own, or one with its unit behind it. */

/** Points of each unit that a length may name. */
const pointsOf: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1, pc: 12, pi: 12 };

const measure = /^(-?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi)?$/u;

/**
 * @param inPoint how many of the unit of a bare number make a point: 20 of lengths (twips), 2 of sizes of letters
 * @returns the number in that unit; undefined for none
 */
export function measureIn(value: string | undefined, inPoint: 20 | 2): number | undefined {
  const [, number, unit] = measure.exec(value ?? '') ?? [];
  if (number === undefined) return undefined;
  return unit === undefined ? Number(number) : Number(number) * (pointsOf[unit] ?? 1) * inPoint;
}
