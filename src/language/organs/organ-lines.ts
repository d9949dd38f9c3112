/** Lines of a letterhead as names of organs: where a name begins, and where it goes on in the line below. */
import { isUpperCase } from '../../model/index.js';
import { organHeads } from './organ-words.js';

/** Heads that never begin an organ's name on a line of its own: the names of places, and words that go on with a name. */
const goesOn = new Set([
  'tỉnh',
  'thành phố',
  'tp',
  'quận',
  'huyện',
  'trung ương',
  'nhà nước',
  'liên',
  'khối',
  'cơ quan',
  'tập thể',
  'chánh',
  'trưởng',
  'giám đốc',
  'hiệu trưởng',
  'chủ tịch',
  'bí thư',
  'bộ trưởng',
]);
/** Heads of organs that no citation names. */
const others = [
  'trạm',
  'khoa',
  'tổ',
  'đội',
  'nhà',
  'bql',
  'xí nghiệp',
  'hợp tác xã',
  'quỹ',
  'chi đoàn',
  'chi hội',
  'trại',
  'thư viện',
  'bảo tàng',
  'đài',
  'báo',
  'tạp chí',
  'mầm non',
  'phân hiệu',
  'hiệp hội',
  'câu lạc bộ',
  'lớp',
  'thôn',
  'ấp',
  'bản',
];
const heads: ReadonlySet<string> = new Set([...organHeads, ...others].filter((head) => !goesOn.has(head)));
const longestHead = 3;

/** Whether a line begins with the first word of an organ's name. */
export function beginsOrgan(value: string): boolean {
  const words = value.slice(0, 40).toLowerCase().split(/\s+/u, longestHead);
  for (let count = words.length; count > 0; count--) if (heads.has(words.slice(0, count).join(' '))) return true;
  return false;
}

const localUnit = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)(?=\s)(?! (?:[UỦ][ỶY]|ĐOÀN|ĐỘI))/u;
const nameOfCommittee = /^(?:[UỦ][ỶY] BAN|HỘI ĐỒNG|UBND|HĐND|ĐẢNG BỘ|ĐẢNG [UỦ][ỶY]|BAN |HỘI |CÔNG AN|ĐOÀN)/u;
/** Words with which no name begins, and with which none ends. */
const inside = /^(?:VÀ|CÁC|CỦA|TRONG|VỀ|CHO|TẠI|THUỘC)(?= )/u;
const unfinished = /(?:[,&–-]| (?:VÀ|CÁC|CỦA|VỀ|TẠI|THUỘC))$/u;

/** Whether a line goes on with the organ's name in the line above: `UỶ BAN NHÂN DÂN` over `TỈNH LÀO CAI`. */
export function continuesOrgan(above: string, value: string): boolean {
  if (!isUpperCase(above) || !isUpperCase(value)) return false;
  if (localUnit.test(value)) return nameOfCommittee.test(above);
  return inside.test(value) || unfinished.test(above);
}
