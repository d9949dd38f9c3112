/** Lengths of a Word file: twentieths of a point (twips), half points, eighths of a point. */

const millimetresToPoints = 72 / 25.4;

/** Millimetres in points. */
export function points(millimetres: number): number {
  return millimetres * millimetresToPoints;
}

/** Points in twips. */
export function twips(pt: number): number {
  return Math.round(pt * 20);
}

/** Millimetres in twips: 20 mm is 1134. */
export function twipsOf(millimetres: number): number {
  return twips(points(millimetres));
}
