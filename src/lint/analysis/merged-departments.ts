/** Departments that were merged from 1 March 2025 on (Nghị quyết 176/2025/QH15 on the Government; Nghị định 45/2025/NĐ-CP on the provinces). */
import { fold } from '../../model/index.js';

/** First day without them. */
export const departmentsMergedFrom = '2025-03-01';

const successors: readonly (readonly [string, string])[] = [
  ['Kế hoạch và Đầu tư', 'Tài chính'],
  ['Tài nguyên và Môi trường', 'Nông nghiệp và Môi trường'],
  ['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường'],
  ['Giao thông vận tải', 'Xây dựng'],
  ['Thông tin và Truyền thông', 'Khoa học và Công nghệ'],
  ['Lao động - Thương binh và Xã hội', 'Nội vụ'],
];

export interface MergedDepartment {
  readonly start: number;
  readonly end: number;
  readonly successor: string;
}

/** Departments and ministries in the name of an organ that are no more; none where the text tells what they were. */
export function findMergedDepartments(text: string): MergedDepartment[] {
  if (/(?:nay là|trước đây|sáp nhập|hợp nhất|cũ)(?![\p{L}])/iu.test(text)) return [];
  return [...text.matchAll(/(Sở|Bộ) (\p{Lu}[\p{L} -]{4,40})/gu)].flatMap(({ index, 1: kind = '', 2: name = '' }) => {
    const found = successors.find(([old]) =>
      fold(name)
        .replace(/\s?[-–]\s?/gu, ' - ')
        .startsWith(fold(old)),
    );
    return found === undefined ? [] : [{ start: index, end: index + kind.length + 1 + found[0].length, successor: `${kind} ${found[1]}` }];
  });
}
