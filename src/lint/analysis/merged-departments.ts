/** Departments and ministries that others took in: `templates/tu-vung/don-vi-hanh-chinh.yaml`. */
import { partAt } from '../../language/organs/abolished-organs.js';
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import { oneOf } from '../../language/word-lists.js';
import units from '../../../templates/tu-vung/don-vi-hanh-chinh.yaml';
import { letters, fold } from '../../model/index.js';

/** First day without them. */
export const departmentsMergedFrom = units.mergedDepartments.from;

const successors: readonly (readonly [string, string])[] = Object.entries(units.mergedDepartments.into);

export interface MergedDepartment {
  readonly start: number;
  readonly end: number;
  readonly successor: string;
}

const tellsOfMerger = new RegExp(String.raw`${oneOf(ruleWords.formerly)}(?![${letters}])`, 'iu');
/** Departments and ministries in the name of an organ that are no more; none if the text tells what they were. */
export function findMergedDepartments(text: string): MergedDepartment[] {
  return [...text.matchAll(/(Sở|Bộ) (\p{Lu}[\p{L} -]{4,40})/gu)].flatMap(({ index, 1: kind = '', 2: name = '' }) => {
    const found = successors.find(([old]) =>
      fold(name)
        .replace(/\s?[-–]\s?/gu, ' - ')
        .startsWith(fold(old)),
    );
    if (found === undefined) return [];
    const place = { start: index, end: index + kind.length + 1 + found[0].length };
    return tellsOfMerger.test(partAt(text, place)) ? [] : [{ ...place, successor: `${kind} ${found[1]}` }];
  });
}
