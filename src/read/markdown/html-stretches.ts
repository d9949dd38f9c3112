/** Where HTML stands among Markdown, and whether its nesting is one that people write. */
import type { RootContent } from 'mdast';
import { maximumNesting } from './nesting.js';

/** Elements whose end tag may be left out, and those without one: they tell nothing of depth. */
const withoutEnd = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'dt',
  'dd',
  'option',
  'colgroup',
  'br',
  'hr',
  'img',
  'col',
  'meta',
  'link',
  'input',
  'wbr',
  'area',
  'base',
  'embed',
  'source',
  'track',
  'param',
]);

/** Whether elements are nested, or left open, deeper than a converter writes: the parser of HTML is not asked then. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/gu)) {
    if (withoutEnd.has((tag[2] ?? '').toLowerCase())) continue;
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > maximumNesting) return true;
  }
  return false;
}

/**
 * For each node that opens a table and does not close it, the index of the node that does: blank lines cut a table in HTML into several
 * nodes. `sourceOf` gives a node's text.
 */
export function tableEnds(nodes: readonly RootContent[], sourceOf: (node: RootContent) => string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') continue;
    for (const tag of sourceOf(node).matchAll(/<(\/?)table\b/giu)) {
      if (tag[1] !== '/') open.push(index);
      else {
        const start = open.pop();
        if (start !== undefined && start < index) ends.set(start, Math.max(index, ends.get(start) ?? 0));
      }
    }
  }
  return ends;
}
