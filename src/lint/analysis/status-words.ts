/**
 * Words by which a result contradicts its status, in small letters. A closed list, after real reports; a word that follows `không còn` or
 * stands in quotation marks may mean anything, so that only clear phrases are here.
 */
import statusWords from '../../../templates/tu-vung/trang-thai.yaml';
import type { TaskStatus } from '../../model/index.js';

/** Of work that is not done. */
const unfinished = statusWords.unfinished;
/** Of work that is done. */
const finished = statusWords.finished;
const begun = [...statusWords.begun, ...finished];
const late = statusWords.late;
const notLate = statusWords.notLate;

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
