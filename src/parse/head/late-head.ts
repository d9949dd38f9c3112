/** A head that stands behind the text: a converter put a text box, or a clerk his letterhead, where it does not belong. */
import { attachedTitle, typeOfAttached } from '../tail/attached-text.js';
import type { Block } from '../../read/block.js';
import { linesOf } from '../lines/block-lines.js';
import type { Line, LineRole } from '../lines/line.js';

/** Roles that only a head has. */
const sure: readonly LineRole[] = ['party', 'national', 'motto', 'number', 'issuance'];
/** Fewest of them that make a head. */
const fewestRoles = 2;

/** The blocks `from` to `to` that are a head among those of the text, with their lines; null if there is none. */
export function findLateHead(blocks: readonly Block[]): { from: number; to: number; lines: Line[] } | null {
  let from = 0;
  while (from < blocks.length) {
    const lines: Line[] = [];
    let to = from;
    for (let block = blocks[to]; block !== undefined; block = blocks[++to]) {
      const own = linesOf(block);
      if (block.type === 'rule' && lines.length > 0) continue;
      if (own.length === 0 || own.some(({ role }) => role === 'unknown')) break;
      for (const line of own) lines.push(line);
    }
    const roles = new Set(lines.map(({ role }) => role));
    if (attachedTitle(blocks, from) >= 0 || typeOfAttached(blocks[to]) !== null) return null;
    if (sure.filter((role) => roles.has(role)).length >= fewestRoles && roles.has('organ')) return { from, to, lines };
    from = Math.max(to, from + 1);
  }
  return null;
}
