/** Units and organs that are no more since the reforms of 2025: the district level, merged provinces, merged boards of the Party. */

import { fold } from '../../model/index.js';

/** Provinces that others took in, and those (202/2025/QH15). */
const mergedProvinces: ReadonlyMap<string, string> = new Map([
  ['Hà Giang', 'Tuyên Quang'],
  ['Yên Bái', 'Lào Cai'],
  ['Bắc Kạn', 'Thái Nguyên'],
  ['Vĩnh Phúc', 'Phú Thọ'],
  ['Hòa Bình', 'Phú Thọ'],
  ['Bắc Giang', 'Bắc Ninh'],
  ['Thái Bình', 'Hưng Yên'],
  ['Hải Dương', 'Hải Phòng'],
  ['Hà Nam', 'Ninh Bình'],
  ['Nam Định', 'Ninh Bình'],
  ['Quảng Bình', 'Quảng Trị'],
  ['Quảng Nam', 'Đà Nẵng'],
  ['Kon Tum', 'Quảng Ngãi'],
  ['Bình Định', 'Gia Lai'],
  ['Phú Yên', 'Đắk Lắk'],
  ['Ninh Thuận', 'Khánh Hòa'],
  ['Đắk Nông', 'Lâm Đồng'],
  ['Bình Thuận', 'Lâm Đồng'],
  ['Bình Phước', 'Đồng Nai'],
  ['Bình Dương', 'Thành phố Hồ Chí Minh'],
  ['Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Long An', 'Tây Ninh'],
  ['Sóc Trăng', 'Cần Thơ'],
  ['Hậu Giang', 'Cần Thơ'],
  ['Bến Tre', 'Vĩnh Long'],
  ['Trà Vinh', 'Vĩnh Long'],
  ['Tiền Giang', 'Đồng Tháp'],
  ['Bạc Liêu', 'Cà Mau'],
  ['Kiên Giang', 'An Giang'],
]);

/** Cities directly under the Government: they remain; all others were units of a province. */
const centralCities: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'HCM', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'];

/** An abolished unit or organ in a text, and what stands for it now. */
export interface AbolishedName {
  readonly kind: 'district' | 'city' | 'province' | 'board';
  readonly start: number;
  readonly end: number;
  readonly successor: string | null;
}

const letter = String.raw`[A-Za-zÀ-ỹ\d]`;
const capital = String.raw`\p{Lu}[A-Za-zÀ-ỹ]{0,12}`;
const district = new RegExp(`(?<!${letter})(?:huyện(?: [uủ][yỷ])?|quận(?: [uủ][yỷ])?|thị xã|thị trấn|thị [uủ][yỷ])(?!${letter})`, 'giu');
const city = new RegExp(
  String.raw`(?<!${letter})(?:[Tt]hành phố|THÀNH PHỐ|TP\.?|[Tt]hành [uủ][yỷ]|THÀNH [UỦ][YỶ]) ?(${capital}(?: ${capital}){0,3})`,
  'gu',
);
const province = new RegExp(
  `(?<!${letter})tỉnh(?: [uủ][yỷ])? (${[...mergedProvinces.keys()].join('|').replaceAll('Hòa', '(?:Hòa|Hoà)')})(?!${letter})`,
  'giu',
);
const board = new RegExp(`(?<!${letter})ban (?:dân vận|tuyên giáo(?! và))(?!${letter})`, 'giu');

/** Words of a text that speaks of the past on purpose. */
const past =
  /(?<![A-Za-zÀ-ỹ])(?:nay là|trước đây|trước (?:khi )?(?:hợp nhất|sáp nhập)|sau (?:khi )?(?:hợp nhất|sáp nhập)|cũ)(?![A-Za-zÀ-ỹ])/iu;

/** Names of abolished units and organs in the name of an organ; none where it tells what they are now. */
export function findAbolished(text: string): AbolishedName[] {
  if (past.test(text)) return [];
  const found: AbolishedName[] = [];
  for (const match of text.matchAll(district)) found.push(nameOf('district', match, null));
  for (const match of text.matchAll(board)) found.push(nameOf('board', match, 'Ban Tuyên giáo và Dân vận'));
  for (const match of text.matchAll(city)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!centralCities.some((one) => name.startsWith(one.toLowerCase()))) found.push(nameOf('city', match, null));
  }
  for (const match of text.matchAll(province)) found.push(nameOf('province', match, successorOf(match[1] ?? '')));
  return found.sort((one, other) => one.start - other.start);
}

function nameOf(kind: AbolishedName['kind'], match: RegExpMatchArray, successor: string | null): AbolishedName {
  const start = match.index ?? 0;
  return { kind, start, end: start + match[0].length, successor };
}

function successorOf(name: string): string | null {
  const wanted = fold(name);
  return [...mergedProvinces].find(([old]) => fold(old) === wanted)?.[1] ?? null;
}
