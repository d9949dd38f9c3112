/** What tests ask of a Word file with marks: its parts, its text as it was, whether anything else changed. */
import { unzipSync, strFromU8 } from 'fflate';
import { entriesOf, packedBytes } from '../../src/word/zip-parts.js';
import { textOfElement, XmlPart, type XmlElement } from '../../src/word/xml.js';

export function partsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/** Names of the parts whose packed bytes differ, or that one of two files lacks. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (bytes: Uint8Array): Map<string, Buffer> =>
    new Map(entriesOf(bytes).map((entry) => [entry.name, Buffer.from(packedBytes(bytes, entry))]));
  const [old, made] = [packed(before), packed(after)];
  return [...new Set([...old.keys(), ...made.keys()])].filter((name) => made.get(name)?.equals(old.get(name) ?? Buffer.alloc(0)) !== true);
}

const ours = /^Soát văn bản/u;

/** Whether an element is a change or the mark of a comment that a review put in. */
function isOurs(element: XmlElement, comments: ReadonlySet<string>): boolean {
  if (element.name.startsWith('w:comment')) return comments.has(element.attribute('w:id') ?? '');
  return ours.test(element.attribute('w:author') ?? '');
}

/** Ids of the comments of reviews. */
export function ourComments(parts: Readonly<Record<string, string>>): Set<string> {
  const text = parts['word/comments.xml'];
  const comments = text === undefined ? [] : new XmlPart('comments', text).root.children;
  return new Set(comments.filter((one) => ours.test(one.attribute('w:author') ?? '')).map((one) => one.attribute('w:id') ?? ''));
}

/**
 * The XML of a part as it stands when all changes of reviews are rejected and their comments deleted: neighbouring runs of one format are
 * one, for Word makes no difference.
 */
export function rejected(xml: string, comments: ReadonlySet<string> = new Set()): string {
  return shape(new XmlPart('part', xml).root, comments, false).join('\n');
}

/** The same, of one element: the lines of its shape; runs are joined. */
function shape(element: XmlElement, comments: ReadonlySet<string>, restored: boolean): string[] {
  const { part } = element;
  const tag = part.text.slice(element.start, element.openEnd).replace(/\s*\/?>$/u, '');
  const lines = [restored ? tag.replace('w:delText', 'w:t') : tag];
  if (['w:t', 'w:delText', 'w:instrText'].includes(element.name)) {
    return [lines[0]?.replace(' xml:space="preserve"', '') ?? '', `"${textOfElement(element)}"`];
  }
  const inner: string[][] = [];
  const take = (child: XmlElement, inDeletion: boolean): void => {
    if (isOurs(child, comments)) {
      if (child.name === 'w:del') for (const one of child.children) take(one, true);
      return;
    }
    if (
      child.name === 'w:r' &&
      child.child('w:commentReference') !== undefined &&
      isOurs(child.child('w:commentReference') as XmlElement, comments)
    )
      return;
    const lines = shape(child, comments, inDeletion || restored);
    if (lines.length === 0) return;
    const last = inner.at(-1);
    if (child.name === 'w:r' && last !== undefined && headOf(last) === headOf(lines) && !headOf(lines).startsWith('!')) {
      inner[inner.length - 1] = joinTexts([...last, ...lines.slice(headLength(lines))]);
    } else inner.push(joinTexts(lines));
  };
  const children = childrenBefore(element, comments);
  if (element.name === 'w:pPr' && children.length === 0) return [];
  for (const child of children) take(child, false);
  for (const one of inner) for (const line of one) lines.push(`  ${line}`);
  return lines;
}

/** The children of an element; of properties of a paragraph that a review changed those that were. */
function childrenBefore({ name, children }: XmlElement, comments: ReadonlySet<string>): readonly XmlElement[] {
  const change = name === 'w:pPr' ? children.find((child) => child.name === 'w:pPrChange' && isOurs(child, comments)) : undefined;
  if (change === undefined) return children;
  return [...(change.child('w:pPr')?.children ?? []), ...children.filter((child) => child.name === 'w:rPr' || child.name === 'w:sectPr')];
}

/** How many lines the tag and the properties of a run take. */
function headLength(lines: readonly string[]): number {
  if (lines[1]?.trimStart().startsWith('<w:rPr') !== true) return 1;
  let at = 2;
  while (lines[at]?.startsWith('    ') === true) at++;
  return at;
}

function headOf(lines: readonly string[]): string {
  return lines[0]?.startsWith('<w:r') === true ? lines.slice(0, headLength(lines)).join('\n') : '!';
}

/** Neighbouring texts of a run as one. */
function joinTexts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const [before, text] = [joined.at(-2), joined.at(-1)];
    if (line.trim() === '<w:t' && before?.trim() === '<w:t' && text !== undefined) continue;
    if (line.trim().startsWith('"') && joined.at(-1)?.trim().startsWith('"') === true && text !== undefined)
      joined[joined.length - 1] = `${text.slice(0, -1)}${line.trim().slice(1)}`;
    else joined.push(line);
  }
  return joined;
}
