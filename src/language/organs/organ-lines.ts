/** Lines of a letterhead as names of organs: where a name begins, and where it goes on in the line below. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import { oneOf } from '../word-lists.js';
import { letters, isUpperCase } from '../../model/index.js';
import { organHeads } from './organ-words.js';

/** Heads that never begin an organ's name on a line of its own: the names of places, and words that go on with a name. */
const goesOn = new Set(organWords.lineBegins);
/** Heads of organs that no citation names. */
const others = organWords.smallLineBegins;
const heads: ReadonlySet<string> = new Set([...organHeads, ...others].filter((head) => !goesOn.has(head)));
const longestHead = 3;

/** Whether a line begins with the first word of an organ's name. */
export function beginsOrgan(value: string): boolean {
  const words = value.slice(0, 40).toLowerCase().split(/\s+/u, longestHead);
  for (let count = words.length; count > 0; count--) if (heads.has(words.slice(0, count).join(' '))) return true;
  return false;
}

const localUnit = new RegExp(String.raw`^(?:${oneOf(organWords.unitsInCapitals)}|TP\.?)(?=\s)(?! (?:[UỦ][ỶY]|ĐOÀN|ĐỘI))`, 'u');
const nameOfCommittee = new RegExp(String.raw`^${oneOf(organWords.committeesInCapitals)}(?![${letters}])`, 'u');
/** Words with which no name begins, and with which none ends. */
const inside = new RegExp(String.raw`^${oneOf(organWords.openEnds)}(?= )`, 'u');
const unfinished = new RegExp(String.raw`(?:[,&–-]| ${oneOf(organWords.goingOnBegins)})$`, 'u');

/** Boards that are made for one work, which the line below names: `BAN CHỈ ĐẠO` over `PHÒNG, CHỐNG TỘI PHẠM`. */
const boards: ReadonlySet<string> = new Set(organWords.boardsOfOneWork);

/** Whether a line goes on with the organ's name in the line above: `UỶ BAN NHÂN DÂN` over `TỈNH LÀO CAI`. */
export function continuesOrgan(above: string, value: string): boolean {
  if (!isUpperCase(above) || !isUpperCase(value)) return false;
  if (localUnit.test(value)) return nameOfCommittee.test(above);
  return inside.test(value) || unfinished.test(above) || (boards.has(above.trim().toLowerCase()) && !beginsOrgan(value));
}
