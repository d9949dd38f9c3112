/** The parts of a body as tasks are read in them: titles without labels are parts, and what follows an empty part belongs to it. */
import { emptyText, fold, isUpperCase, squeeze, type Appendix, type BodyNode, type Paragraph, type Section } from '../../model/index.js';

/** The nodes of a body by its parts. */
export function partsOf(body: readonly BodyNode[]): readonly BodyNode[] {
  if (body.some((node) => node.type === 'section' && (node.heading || !['dash', 'plus', 'star', 'bullet'].includes(node.label.rank))))
    return fillEmptyParts(body);
  return body.some(isTitle) ? titledParts(body) : body;
}

/** A part without anything below it has the paragraphs that follow, which the end of the document's labels set free. */
function fillEmptyParts(body: readonly BodyNode[]): readonly BodyNode[] {
  const index = body.findLastIndex(({ type }) => type === 'section');
  const last = body[index];
  const behind = body.slice(index + 1);
  if (last?.type !== 'section' || last.children.length > 0 || !last.heading || behind.length === 0) return body;
  return [...body.slice(0, index), { ...last, children: behind }];
}

/** Where no part has a label, titles in capitals stand for parts, and other titles for items in them. */
function titledParts(body: readonly BodyNode[]): readonly BodyNode[] {
  const root: BodyNode[] = [];
  let part: BodyNode[] | null = null;
  let item: BodyNode[] | null = null;
  for (const node of body) {
    if (!isTitle(node)) {
      (item ?? part ?? root).push(node);
    } else if (isUpperCase(node.text.value) || part === null) {
      part = [];
      item = null;
      root.push(sectionOf(node, 'roman', part));
    } else {
      item = [];
      part.push(sectionOf(node, 'arabic', item));
    }
  }
  return root;
}

function isTitle(node: BodyNode): node is Paragraph {
  return node.type === 'paragraph' && node.heading && squeeze(node.text.value) !== '';
}

/** A section without a label. */
function sectionOf(title: Paragraph, rank: 'roman' | 'arabic', children: readonly BodyNode[]): Section {
  const { text, position, markdownDepth } = title;
  return {
    type: 'section',
    label: { rank, text: emptyText.value, numbers: [], position },
    text,
    heading: true,
    markdownDepth,
    children,
    position,
  };
}

/** What the folded title of an appendix that assigns tasks speaks of: one word of each group. */
const titleWords: readonly (readonly string[])[] = [
  ['phan cong', 'danh muc', 'giao nhiem vu'],
  ['nhiem vu', 'cong viec', 'thuc hien', 'trach nhiem'],
];

/** Whether an appendix assigns tasks, by its title. */
export function assignsTasks({ title }: Appendix): boolean {
  const words = fold(title.map(({ value }) => value).join(' '));
  return titleWords.every((group) => group.some((word) => words.includes(word)));
}
