/** Units and organs that are no more since the reforms of 2025: the district level, merged provinces, merged boards of the Party. */

import organWords from '../../../templates/tu-vung/co-quan.yaml';
import { oneOf } from '../word-lists.js';
import units from '../../../templates/tu-vung/don-vi-hanh-chinh.yaml';
import { capitalLetter, fold, letters } from '../../model/index.js';

/** Provinces that others took in, and those. */
const mergedProvinces: ReadonlyMap<string, string> = new Map(Object.entries(units.mergedProvinces.into));

/** Cities directly under the Government: they remain; all others were units of a province. */
const { centralCities } = units;

/** An abolished unit or organ in a text, and what stands for it now. */
export interface AbolishedName {
  readonly kind: 'district' | 'city' | 'province' | 'board';
  readonly start: number;
  readonly end: number;
  readonly successor: string | null;
}

const letter = String.raw`[${letters}\d]`;
const capital = String.raw`${capitalLetter}[${letters}]{0,12}`;
const district = new RegExp(`(?<!${letter})${oneOf(units.districts)}(?!${letter})`, 'giu');
const city = new RegExp(String.raw`(?<!${letter})${oneOf(units.cityHeads)} ?(${capital}(?: ${capital}){0,3})`, 'gu');
const province = new RegExp(
  `(?<!${letter})tỉnh(?: [uủ][yỷ])? (${[...mergedProvinces.keys()].join('|').replaceAll('Hòa', '(?:Hòa|Hoà)')})(?!${letter})`,
  'giu',
);
const board = new RegExp(`(?<!${letter})ban (?:dân vận|tuyên giáo(?! và))(?!${letter})`, 'giu');

/** Words of a text that speaks of the past on purpose. */
const past = new RegExp(
  [
    String.raw`(?<![${letters}])(?:${oneOf(organWords.formerly)}|trước (?:khi )?(?:hợp nhất|sáp nhập)`,
    String.raw`|sau (?:khi )?(?:hợp nhất|sáp nhập))(?![${letters}])`,
  ].join(''),
  'iu',
);

/** Names of abolished units and organs in the name of an organ; none if it tells what they are now. */
export function findAbolished(text: string): AbolishedName[] {
  const found: AbolishedName[] = [];
  for (const match of text.matchAll(district)) found.push(nameOf('district', match, null));
  for (const match of text.matchAll(board)) found.push(nameOf('board', match, 'Ban Tuyên giáo và Dân vận'));
  for (const match of text.matchAll(city)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!centralCities.some((one) => name.startsWith(one.toLowerCase()))) found.push(nameOf('city', match, null));
  }
  for (const match of text.matchAll(province)) found.push(nameOf('province', match, successorOf(match[1] ?? '')));
  return found.filter((one) => !past.test(partAt(text, one))).sort((one, other) => one.start - other.start);
}

/** So far from a name its part of the list goes, characters. */
const partReach = 200;

/** The part of a list that a name stands in: what one part tells of the past says nothing of the others. */
export function partAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - partReach), start);
  const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  const [rest = ''] = /^[^,;]*/u.exec(text.slice(end, end + partReach)) ?? [];
  return before.slice(from) + text.slice(start, end) + rest;
}

function nameOf(kind: AbolishedName['kind'], match: RegExpMatchArray, successor: string | null): AbolishedName {
  const start = match.index ?? 0;
  return { kind, start, end: start + match[0].length, successor };
}

function successorOf(name: string): string | null {
  const wanted = fold(name);
  return [...mergedProvinces].find(([old]) => fold(old) === wanted)?.[1] ?? null;
}
