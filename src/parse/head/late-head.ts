/** A head that stands behind the text: a converter put a text box, or a clerk his letterhead, where it does not belong. */
import { attachedTitle, typeOfAttached } from '../tail/attached-text.js';
import type { Block } from '../../read/block.js';
import { linesOfBlock, roleOf, type Line } from '../../read/head-lines.js';
import type { LineRole } from '../../language/lines/head-roles.js';

/** Roles that only a head has. */
const sure: readonly LineRole[] = ['party', 'national', 'motto', 'number', 'issuance'];
/** Fewest of them that make a head. */
const fewestRoles = 2;

/** The blocks `from` to `to` that are a head among those of the text, with their lines; null where there is none. */
export function findLateHead(blocks: readonly Block[]): { from: number; to: number; lines: Line[] } | null {
  let from = 0;
  while (from < blocks.length) {
    const lines: Line[] = [];
    let to = from;
    for (let block = blocks[to]; block !== undefined; block = blocks[++to]) {
      const own = linesOfBlock(block, to);
      if (block.type === 'rule' && lines.length > 0) continue;
      if (own.length === 0 || own.some((line) => roleOf(line) === 'unknown')) break;
      for (const line of own) lines.push(line);
    }
    const roles = new Set(lines.map(roleOf));
    if (attachedTitle(blocks, from) >= 0 || typeOfAttached(blocks[to], to) !== null) return null;
    if (sure.filter((role) => roles.has(role)).length >= fewestRoles && roles.has('organ')) return { from, to, lines };
    from = Math.max(to, from + 1);
  }
  return null;
}
