/** Lengths of a Word file: twentieths of a point (twips), half points, eighths of a point. */
import { pointsInMillimetre } from '../../typography/index.js';

/** Millimetres in points. */
export function points(millimetres: number): number {
  return millimetres * pointsInMillimetre;
}

/** Points in twips. */
export function twips(pt: number): number {
  return Math.round(pt * 20);
}

/** Millimetres in twips: 20 mm is 1134. */
export function twipsOf(millimetres: number): number {
  return twips(points(millimetres));
}
