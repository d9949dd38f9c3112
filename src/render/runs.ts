/** Text of the model as runs of a Word paragraph: the author's emphasis and nothing else. */
import { FootnoteReferenceRun, Tab, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { placeOf, type Emphasis, type Text } from '../model/index.js';
import type { Rendering } from './rendering.js';
import { printable } from './package/xml.js';

/** What a style sets already, so that a run need not say it again. */
export interface StyleEmphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

interface Stretch {
  readonly text: string;
  readonly marks: Emphasis;
}

/** Words before a text, such as its label, with an emphasis of their own. */
export interface Lead {
  readonly text: string;
  readonly bold?: boolean;
}

/** The runs of a text under a style; `lead` stands before it. */
export function textRuns(text: Text, style: StyleEmphasis, rendering: Rendering, lead?: Lead): ParagraphChild[] {
  const stretches: Stretch[] = [];
  if (lead !== undefined) stretches.push({ text: lead.text, marks: visible({ bold: lead.bold ?? false }, style) });
  const runs: ParagraphChild[] = [];
  const flush = (): void => {
    for (const stretch of merge(stretches)) runs.push(...lineRuns(stretch));
    stretches.length = 0;
  };
  for (const span of text.spans) {
    const { footnote, ...marks } = span.emphasis;
    if (footnote === undefined) {
      stretches.push({ text: text.value.slice(span.start, span.end), marks: visible(marks, style) });
      continue;
    }
    const number = rendering.callFootnote(footnote);
    if (number === null) {
      rendering.observe({
        ruleId: 'missing-footnote',
        severity: 'error',
        place: placeOf(rendering.plan.source, text, span.start, span.end),
        data: { id: footnote },
      });
      flush();
      runs.push(markRun(text.value.slice(span.start, span.end) || `[^${footnote}]`));
      continue;
    }
    flush();
    runs.push(new FootnoteReferenceRun(number));
  }
  flush();
  return runs;
}

/** The text of a footnote, in which Word allows no further footnote: a call is printed as it stands. */
export function footnoteRuns(text: Text, rendering: Rendering): ParagraphChild[] {
  const stretches = text.spans.map((span): Stretch => {
    const { footnote, ...marks } = span.emphasis;
    const printed = text.value.slice(span.start, span.end);
    if (footnote === undefined) return { text: printed, marks };
    rendering.observe({
      ruleId: 'unrendered-footnote',
      messageId: 'unrendered-nested-footnote',
      severity: 'warning',
      place: placeOf(rendering.plan.source, text, span.start, span.end),
      data: { id: footnote },
    });
    return { text: printed === '' ? `[${footnote}]` : printed, marks };
  });
  return merge(stretches).flatMap(lineRuns);
}

/** Words that are no text of the model: as they are, a line break at each `\n`. */
export function plainRuns(text: string): ParagraphChild[] {
  return text === '' ? [] : lineRuns({ text, marks: {} });
}

/** A mark for the eye where something is missing: `[Trích yếu nội dung]` on yellow. */
export function markRun(text: string): ParagraphChild {
  return new TextRun({ text: printable(text), highlight: 'yellow' });
}

/** Words in the paragraph of one style (`paragraph`) that look like another (`own`). */
export function styledRun(text: string, paragraph: StyleEmphasis, own: StyleEmphasis): ParagraphChild {
  return new TextRun({
    text: printable(text),
    ...(paragraph.bold === own.bold ? {} : { bold: own.bold ?? false }),
    ...(paragraph.italic === own.italic ? {} : { italics: own.italic ?? false }),
  });
}

function visible(marks: Emphasis, style: StyleEmphasis): Emphasis {
  return {
    ...(marks.bold && !style.bold ? { bold: true } : {}),
    ...(marks.italic && !style.italic ? { italic: true } : {}),
    ...(marks.underline && !style.underline ? { underline: true } : {}),
    ...(marks.strike ? { strike: true } : {}),
    ...(marks.superscript ? { superscript: true } : {}),
    ...(marks.subscript ? { subscript: true } : {}),
  };
}

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.text === '') continue;
    const last = merged.at(-1);
    if (last !== undefined && sameMarks(last.marks, stretch.marks)) {
      merged[merged.length - 1] = { text: last.text + stretch.text, marks: last.marks };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

function sameMarks(one: Emphasis, other: Emphasis): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.superscript === other.superscript &&
    one.subscript === other.subscript
  );
}

function lineRuns({ text, marks }: Stretch): TextRun[] {
  const form = runForm(marks);
  return printable(text)
    .split('\n')
    .map((line, index) => {
      const children = line.includes('\t') ? tabbed(line) : [line];
      return new TextRun({ ...form, children, ...(index > 0 ? { break: 1 } : {}) });
    });
}

function tabbed(line: string): (string | Tab)[] {
  return line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
}

function runForm(marks: Emphasis): IRunOptions {
  return {
    ...(marks.bold ? { bold: true } : {}),
    ...(marks.italic ? { italics: true } : {}),
    ...(marks.underline ? { underline: {} } : {}),
    ...(marks.strike ? { strike: true } : {}),
    ...(marks.superscript ? { superScript: true } : {}),
    ...(marks.subscript ? { subScript: true } : {}),
  };
}
