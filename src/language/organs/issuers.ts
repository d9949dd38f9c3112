/** Whether two printed names can be of one issuing organ. */

/** What a printed name tells: the kind of organ, where it sits, its term. Null: it does not tell. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import { oneOf } from '../word-lists.js';
interface Issuer {
  readonly organ: string | null;
  readonly seat: string | null;
  readonly term: string | null;
}

/** Kinds of organ in small letters; the first that is found counts. */
import { letters } from '../../model/index.js';

const organs: readonly (readonly [RegExp, string])[] = [
  [/văn phòng/u, 'văn phòng'],
  [new RegExp(String.raw`ban ${oneOf(organWords.boards)}`, 'u'), 'ban đảng'],
  [/(?:ủy|uỷ) ban kiểm tra|ubkt/u, 'ủy ban kiểm tra'],
  [/bộ chính trị/u, 'bộ chính trị'],
  [/ban bí thư/u, 'ban bí thư'],
  [/ban thường vụ/u, 'ban thường vụ'],
  [/ban chấp hành|bch/u, 'ban chấp hành'],
  [/(?:ủy|uỷ) ban thường vụ quốc hội|ubtvqh/u, 'ủy ban thường vụ quốc hội'],
  [/quốc hội/u, 'quốc hội'],
  [/thủ tướng/u, 'thủ tướng'],
  [/chính phủ/u, 'chính phủ'],
  [/hội đồng nhân dân|hđnd/u, 'hội đồng nhân dân'],
  [/(?:ủy|uỷ) ban nhân dân|ubnd/u, 'ủy ban nhân dân'],
];

/** Seats in small letters; the first that is found counts, so that the smaller place comes before the one that it lies in. */
const seats: readonly (readonly [RegExp, string])[] = [
  [/trung ương|bộ chính trị|ban bí thư/u, 'trung ương'],
  [/phường/u, 'phường'],
  [new RegExp(String.raw`(?<!thị )(?<![${letters}])xã(?! hội)(?![${letters}])`, 'u'), 'xã'],
  [/huyện/u, 'huyện'],
  [/quận (?:ủy|uỷ)/u, 'quận'],
  [/thị (?:xã|ủy|uỷ)/u, 'thị xã'],
  [/thành (?:phố|ủy|uỷ)/u, 'thành phố'],
  [/tỉnh/u, 'tỉnh'],
];

export function compareIssuers(one: string | null, other: string | null): 'same' | 'differ' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  const [first, second] = [readIssuer(one), readIssuer(other)];
  if (differ(first.organ, second.organ) || differ(first.seat, second.seat) || differ(first.term, second.term)) return 'differ';
  return first.organ !== null && first.organ === second.organ ? 'same' : 'unknown';
}

const termWord = new RegExp(String.raw`kh(?:o[aá]|óa)\s{1,3}([IVX]{1,5})(?![${letters}\d])`, 'iu');

/** The term that a printed name gives, in Roman numerals: `Bộ Chính trị (Khóa VIII)`. */
export function termOf(name: string): string | null {
  return termWord.exec(name)?.[1]?.toUpperCase() ?? null;
}

function readIssuer(name: string): Issuer {
  const small = name.toLowerCase();
  return { organ: nameIn(organs, small), seat: nameIn(seats, small), term: termOf(name) };
}

function nameIn(names: readonly (readonly [RegExp, string])[], small: string): string | null {
  return names.find(([pattern]) => pattern.test(small))?.[1] ?? null;
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** First days of the terms of the Party's Central Committee, after its congresses. */
const terms: readonly (readonly [string, string])[] = [
  ['VII', '1991-06-27'],
  ['VIII', '1996-07-01'],
  ['IX', '2001-04-22'],
  ['X', '2006-04-25'],
  ['XI', '2011-01-19'],
  ['XII', '2016-01-28'],
  ['XIII', '2021-02-01'],
  ['XIV', '2026-01-23'],
];

/** The term that a day (`YYYY-MM-DD`) falls in, or null before the first known. */
export function centralTermOn(day: string): string | null {
  return terms.findLast(([, from]) => from <= day)?.[0] ?? null;
}
