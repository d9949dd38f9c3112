/** What stands in a paragraph of Markdown: its text with emphasis, and the pictures and page breaks in it. */
import type { PhrasingContent } from 'mdast';
import type { Emphasis } from '../../model/index.js';
import type { Block } from '../block.js';
import { TextBuilder } from '../text-builder.js';
import { attributeOf, marksOfTag } from './html-tags.js';

export const pageBreakComment = /^<!--\s*(?:page-?break|newpage)\s*-->$/iu;

/** A node with its place in the stretch that is parsed. */
export type Placed = {
  readonly position?:
    { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined;
};

/** Takes what is read, in order. */
export interface ContentTaker {
  readonly paragraph: (builder: TextBuilder) => void;
  readonly block: (block: Block) => void;
}

/** Reads the content of one paragraph. A picture on a line of its own parts the paragraph; one inside a sentence stands behind it. */
export class ParagraphContent {
  #builder: TextBuilder;
  #pictures: Block[] = [];

  constructor(
    readonly source: string,
    readonly offsets: (node: Placed) => readonly [number, number],
    readonly taker: ContentTaker,
  ) {
    this.#builder = new TextBuilder(source);
  }

  read(children: readonly PhrasingContent[]): void {
    this.#walk(children, {});
    this.#flush();
  }

  #flush(): void {
    this.taker.paragraph(this.#builder);
    for (const picture of this.#pictures) this.taker.block(picture);
    this.#pictures = [];
    this.#builder = new TextBuilder(this.source);
  }

  #walk(children: readonly PhrasingContent[], marks: Emphasis): void {
    let tagMarks: Emphasis = marks;
    for (const child of children) {
      const [from, to] = this.offsets(child);
      if (child.type === 'image') {
        this.#picture(child.url, child.alt ?? '', from, to);
      } else if (child.type === 'html' && /^<img[\s/>]/iu.test(child.value)) {
        this.#picture(attributeOf(child.value, 'src'), attributeOf(child.value, 'alt'), from, to);
      } else if (child.type === 'html') {
        tagMarks = this.#tag(child.value, from, to, marks, tagMarks);
      } else if (child.type === 'break') {
        this.#builder.replace('\n', from, to, tagMarks);
      } else if (child.type === 'footnoteReference') {
        this.#builder.callFootnote(child.identifier, tagMarks);
      } else if (child.type === 'text') {
        // The blank behind a picture is one with the blank before it.
        const blank = this.#pictures.length > 0 && this.#builder.endsBlank ? this.source.slice(from, to).search(/\S|$/u) : 0;
        this.#builder.copyMarkdown(from + blank, to, tagMarks);
      } else if (child.type === 'strong') {
        this.#walk(child.children, { ...tagMarks, bold: true });
      } else if (child.type === 'emphasis') {
        this.#walk(child.children, { ...tagMarks, italic: true });
      } else if (child.type === 'link') {
        this.#walk(child.children, tagMarks);
        const target = this.source.slice(this.offsets(child.children.at(-1) ?? child)[1], to);
        if (target.startsWith('](') && !target.includes(child.children.length === 0 ? '\0' : textOf(child.children)))
          this.#builder.replace(` (${child.url})`, to - 1, to, tagMarks);
      } else {
        this.#builder.copy(from, to, tagMarks);
      }
    }
  }

  #picture(path: string, alternative: string, start: number, end: number): void {
    const picture: Block = { type: 'picture', path, alternative, start, end };
    if (this.#builder.isEmpty) {
      this.taker.block(picture);
      return;
    }
    this.#pictures.push(picture);
    if (this.#standsAlone(start, end)) this.#flush();
  }

  /** Whether nothing else stands on the line. */
  #standsAlone(start: number, end: number): boolean {
    return (
      /(?:^|[\r\n])[ \t]*$/u.test(this.source.slice(Math.max(0, start - 40), start)) &&
      /^[ \t]*(?:$|[\r\n])/u.test(this.source.slice(end, end + 40))
    );
  }

  #tag(tag: string, from: number, to: number, outer: Emphasis, current: Emphasis): Emphasis {
    const match = /^<(\/?)([A-Za-z][A-Za-z0-9]*)[\s/>]/u.exec(tag);
    if (match === null) {
      if (pageBreakComment.test(tag)) this.taker.block({ type: 'pageBreak', start: from, end: to });
      return current;
    }
    const name = (match[2] ?? '').toLowerCase();
    if (name === 'br') {
      this.#builder.replace('\n', from, to, current);
      return current;
    }
    const marks = marksOfTag(name);
    if (marks !== null) return match[1] === '/' ? without(current, marks, outer) : { ...current, ...marks };
    if (!['span', 'font', 'a', 'p', 'div', 'small', 'big', 'center'].includes(name)) this.#builder.copy(from, to, current);
    return current;
  }
}

function without(current: Emphasis, closed: Emphasis, outer: Emphasis): Emphasis {
  const next: Record<string, unknown> = { ...current };
  for (const key of Object.keys(closed)) if (outer[key as keyof Emphasis] === undefined) delete next[key];
  return next as Emphasis;
}

function textOf(children: readonly PhrasingContent[]): string {
  return children.map((child) => ('value' in child ? child.value : 'children' in child ? textOf(child.children) : '')).join('');
}
