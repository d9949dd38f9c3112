import lexicon from '../../../templates/tu-vung/ten-co-quan.yaml';

/**
 * Names of bodies in their official spelling (Nghị định 30/2020/NĐ-CP, phụ lục II, mục IV; Điều lệ Đảng, Hiến pháp): capitals at the
 * word of the type and at the first word of the function. `also` are spellings that usage has beside it.
 */
export interface OrganName {
  readonly name: string;
  readonly also?: readonly string[];
  /** Words behind which, or before which, small letters are a common noun: `ủy ban nhân dân các cấp`. */
  readonly commonBefore?: readonly string[];
}

export const organNames: readonly OrganName[] = lexicon.names;

/** Names that are often written with a capital at every syllable, in their official spelling. */
export const titleCaseNames: readonly string[] = lexicon.titleCase;
