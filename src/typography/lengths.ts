/** Units of lengths on paper. */

/** Points (1/72 inch) in a millimetre. */
export const pointsInMillimetre = 72 / 25.4;
