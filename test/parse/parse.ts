import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { allNodes as nodesOf, Source, type BodyNode, type OfficialDocument, type SourceKind, type Text } from '../../src/model/index.js';
import { decodeSource, parseDocument, type ParseResult } from '../../src/parse/index.js';

/** Parses a text as the kind of source. */
export function parseText(text: string, kind: SourceKind = 'markdown'): Promise<ParseResult> {
  return parseDocument(new Source(kind === 'markdown' ? 'draft.md' : kind === 'text' ? 'draft.txt' : 'draft.yaml', text, kind));
}

export function parseFile(path: string): Promise<ParseResult> {
  const kinds: Record<string, SourceKind> = { '.md': 'markdown', '.txt': 'text', '.yaml': 'yaml' };
  return parseDocument(decodeSource(path, readFileSync(path), kinds[extname(path)] ?? 'markdown'));
}

/** All nodes of a body, from the top down. */
export function allNodes(nodes: readonly BodyNode[]): BodyNode[] {
  return [...nodesOf(nodes)];
}

/** All texts of a plan's body, appendices, preamble and notes. */
export function allTexts(plan: OfficialDocument): Text[] {
  const ofNodes = (nodes: readonly BodyNode[]): Text[] =>
    allNodes(nodes).flatMap((node) =>
      node.type === 'table' ? node.rows.flat().flatMap((cell) => cell.paragraphs) : 'text' in node ? [node.text] : [],
    );
  return [
    ...(plan.abstract === null ? [] : [plan.abstract.value]),
    ...plan.preamble.map((paragraph) => paragraph.text),
    ...ofNodes(plan.body),
    ...plan.appendices.flatMap((appendix) => [appendix.label, ...appendix.title, ...appendix.attachment, ...ofNodes(appendix.children)]),
    ...plan.footnotes.flatMap((note) => note.paragraphs),
  ];
}

/** A line a section: its depth, label and the beginning of its text. */
export function outline(nodes: readonly BodyNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const indent = '  '.repeat(depth);
    if (node.type === 'section')
      return [
        `${indent}${node.label.text}${node.heading ? '!' : ''} ${node.text.value.slice(0, 24)}`.trimEnd(),
        ...outline(node.children, depth + 1),
      ];
    return node.type === 'paragraph' ? [`${indent}¶ ${node.text.value.slice(0, 24)}`.trimEnd()] : [`${indent}[${node.type}]`];
  });
}

/** Stretches of a text that claim to stand in the source and do not: none, for a sound text. White space may differ. */
export function sourceOf(plan: OfficialDocument, text: Text): string[] {
  const blank = (value: string): string => value.replace(/\s/gu, ' ');
  return text.segments.flatMap((segment) => {
    const printed = text.value.slice(segment.start, segment.end);
    const source = plan.source.normalized.slice(segment.sourceStart, segment.sourceEnd);
    return printed.length !== source.length || blank(printed) === blank(source) || printed.length === 1 ? [] : [`${printed} <> ${source}`];
  });
}
