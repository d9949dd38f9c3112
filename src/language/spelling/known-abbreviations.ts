import abbreviations from '../../../templates/tu-vung/viet-tat.yaml';

/** Abbreviations that every office reads without being told: bodies, posts, fields and signs that official texts use undefined. */
export const knownAbbreviations: ReadonlySet<string> = new Set(abbreviations.known);
