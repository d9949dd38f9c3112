/** Names of the column in which a table numbers its rows: `STT`, `TT`. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { fold } from '../../model/index.js';
import { oneOf } from '../word-lists.js';

/** Such a name alone, in any case, a dot behind it or none. */
export const orderHead = new RegExp(String.raw`^${oneOf(partWords.orderHeads)}\.?$`, 'iu');

const folded: ReadonlySet<string> = new Set(partWords.orderHeads.map(fold));

/** Whether a text is such a name, with its marks or without. */
export function isOrderHead(text: string): boolean {
  return folded.has(fold(text));
}
