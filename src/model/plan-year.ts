/** The year that a plan is for: what a day without a year in it stands in. */
import type { OfficialDocument } from './official-document.js';

/** A year of the abstract that stands alone: in no range (`2021 - 2025`), no date (`22/12/2024`), no horizon (`đến năm 2030`). */
const loneYear = /(?<![\d/.]|\d\s?[-–—]\s?|đến (?:hết )?(?:năm )?|khóa [IVXLC]{1,8},? )(20\d\d)(?![\d/]|\s?[-–—]\s?\d)/gu;

/** The one year that the abstract names (`công tác dân vận năm 2026`), or null. */
export function abstractYear({ abstract }: Pick<OfficialDocument, 'abstract'>): number | null {
  const words = abstract?.value.value ?? '';
  if (!words.includes('20')) return null;
  const years = new Set(Array.from(words.matchAll(loneYear), ([, year = '']) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/**
 * The one year of the abstract, else the year of the date of issue. No plan is for a year that was over when it was issued: the year of an
 * abstract such as `thi hành Luật Đất đai năm 2024` is then another's.
 */
export function planYear(plan: Pick<OfficialDocument, 'abstract' | 'issuance'>): number | null {
  const named = abstractYear(plan);
  const issued = plan.issuance.date?.value.year ?? null;
  return named === null || (issued !== null && named < issued) ? issued : named;
}
