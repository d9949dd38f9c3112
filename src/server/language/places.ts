/** Places as the protocol has them: lines and UTF-16 units from 0. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { Edit, Finding, Point, Position } from '../../model/index.js';

interface Place {
  readonly line: number;
  readonly column: number;
}

function at({ line, column }: Place): Range['start'] {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
}

export function rangeOf({ start, end }: Position): Range {
  return { start: at(start), end: at(end) };
}

export function rangeAt(point: Place): Range {
  return { start: at(point), end: at(point) };
}

export function rangeOfFinding({ line, column, endLine, endColumn }: Finding): Range {
  return { start: at({ line, column }), end: at({ line: endLine, column: endColumn }) };
}

/** Edits of a text, whose offsets are those of the document. */
export function textEdits(edits: readonly Edit[], document: TextDocument): TextEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
}

export function holds({ start, end }: { readonly start: Point; readonly end: Point }, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset;
}
