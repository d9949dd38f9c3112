/** Headings of one group look alike: what one of them is by its place and length, its siblings are too. */
import type { BodyNode, Rank, Section } from '../model/index.js';

/** Ranks whose items are headings or clauses by what stands around them. */
const byPlace: readonly Rank[] = ['arabic', 'decimal2', 'decimal3', 'point', 'parenthesis'];

/** Longest name with a colon, characters. */
const longestName = 160;

/** The nodes, of which those that name somebody or something over parts of their own (`Phòng Kinh tế:`) are headings if one of them is. */
export function alikeHeadings(nodes: readonly BodyNode[]): BodyNode[] {
  const named = new Map<Rank, Section[]>();
  for (const node of nodes) {
    if (node.type !== 'section' || !namesWhatFollows(node)) continue;
    const group = named.get(node.label.rank) ?? [];
    group.push(node);
    named.set(node.label.rank, group);
  }
  const headings = new Set([...named.values()].filter((group) => group.some(({ heading }) => heading)).flat());
  return nodes.map((node): BodyNode => {
    if (node.type !== 'section') return node;
    const children = alikeHeadings(node.children);
    return { ...node, children, heading: node.heading || headings.has(node) };
  });
}

function namesWhatFollows({ label, text, children }: Section): boolean {
  return (
    byPlace.includes(label.rank) &&
    text.value.endsWith(':') &&
    text.value.length <= longestName &&
    !/(?:sau|gồm|dưới)(?: đây)?:$/u.test(text.value) &&
    children.some((child) => child.type === 'section')
  );
}
