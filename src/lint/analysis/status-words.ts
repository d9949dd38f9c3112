/**
 * Words by which a result contradicts its status, in small letters. A closed list, after real reports; a word that follows `không còn` or
 * stands
 * in quotation marks may mean anything, so that only clear phrases are here.
 */
import type { TaskStatus } from '../../model/index.js';

/** Of work that is not done. */
const unfinished = [
  'chưa thực hiện',
  'chưa triển khai',
  'chưa hoàn thành',
  'chưa tổ chức',
  'chưa xây dựng',
  'chưa ban hành',
  'chưa có kết quả',
  'chưa đạt',
  'đang triển khai',
  'đang thực hiện',
  'đang xây dựng',
  'đang hoàn thiện',
  'đang chờ',
  'dự kiến thực hiện',
  'dự kiến tổ chức',
  'dự kiến hoàn thành',
  'sẽ thực hiện',
  'sẽ tổ chức',
  'sẽ hoàn thành',
] as const;
/** Of work that is done. */
const finished = [
  'đã hoàn thành',
  'hoàn thành 100%',
  'hoàn thành đúng hạn',
  'hoàn thành trước hạn',
  'hoàn thành quá hạn',
  'đã kết thúc',
  'đã tổ chức xong',
  'đã thực hiện xong',
] as const;
const begun = [
  'đã tổ chức',
  'đã ban hành',
  'đã triển khai',
  'đã thực hiện',
  'đã xây dựng',
  'đang triển khai',
  'đang thực hiện',
  ...finished,
] as const;
const late = ['quá hạn', 'chậm so với kế hoạch', 'chậm tiến độ', 'chậm so với yêu cầu', 'không đúng hạn'] as const;
const notLate = ['hoàn thành đúng hạn', 'hoàn thành trước hạn', 'đúng tiến độ', 'vượt tiến độ'] as const;

/** For each status the words that say otherwise. */
const contradictingWords: Readonly<Record<TaskStatus, readonly string[]>> = {
  'hoàn thành đúng hạn': [...unfinished, ...late],
  'hoàn thành quá hạn': [...unfinished, ...notLate],
  'đang thực hiện trong hạn': [...finished, ...late],
  'đang thực hiện quá hạn': [...finished, ...notLate],
  'chưa đến hạn': [...begun, ...late],
  'thường xuyên': [],
  'tạm dừng chờ hướng dẫn': finished,
  'đề nghị điều chỉnh': finished,
  'đề nghị rút': finished,
};

/** The first of the words that a result says, or null. */
export function contradictionIn(result: string, status: TaskStatus): string | null {
  const text = result.toLowerCase();
  for (const words of contradictingWords[status]) if (saysOf(text, words)) return words;
  return null;
}

/** Whether a text says the words, at the edges of words, and does not say that nothing is so: `không có việc chưa hoàn thành`. */
function saysOf(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at);
    const edge = !/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(text.slice(at + words.length));
    if (edge && !/(?:không (?:có|còn)|chưa có) [^.;,]{0,16}$/u.test(before)) return true;
  }
  return false;
}
