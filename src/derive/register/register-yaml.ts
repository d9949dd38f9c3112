/** The YAML file of a register, brought up to date in place: what a person wrote in it, comments and order stay. */
import { Document, isMap, isSeq, parseDocument, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { citedSource, dayText, type CitationConflict } from '../../model/index.js';
import type { CitedEntry } from './cited-register.js';

/** Control characters that YAML allows in quotes, and escaped, alone. */
const control = /[\u007f-\u009f]/u;
const listKey = 'văn bản';
const conflictKeys = { date: 'ngày ban hành', issuer: 'cơ quan ban hành', title: 'trích yếu' } as const;
const reading = { schema: 'failsafe' } as const;
const writing = { lineWidth: 0 } as const;

/** A stretch of the old text and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of a register with its entries as they should stand; the same text where none changes.
 *
 * @param text a register that was read without a fault, with `\n` at the end of a line; empty for a new one
 * @param heading the comment at the head of a new register
 */
export function writeRegister(text: string, entries: readonly CitedEntry[], heading: string): string {
  const changed = entries.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return text;
  const document = parseDocument(text, reading);
  const list: unknown = document.get(listKey, true);
  if (!isSeq(list) || list.items.length === 0 || list.flow === true)
    return writeAnew(text === '' ? withHeading(heading) : document, isSeq(list) ? list : null, changed);
  const margin = columnOf(text, startOf(list.items[0] as Node));
  const edits = changed.flatMap((entry) => (entry.index === null ? [] : [editOf(text, list.items[entry.index] as YAMLMap, entry, margin)]));
  const end = lineEndAfter(text, (list.items.at(-1) as Node).range?.[1] ?? text.length);
  const added = changed
    .filter(({ index }) => index === null)
    .map((entry) => `${' '.repeat(margin - 2)}- ${indented(printed(newItem(entry)), margin)}\n`);
  if (added.length > 0) edits.push({ start: end, end, text: `${text.slice(0, end).endsWith('\n') ? '' : '\n'}${added.join('')}` });
  return applyEdits(text, edits);
}

function withHeading(heading: string): Document {
  const document = new Document(new Map(), reading);
  document.commentBefore = heading
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document;
}

/** A register without a list, or with one in brackets, is laid out anew. */
function writeAnew(document: Document, list: YAMLSeq | null, changed: readonly CitedEntry[]): string {
  const all = list ?? (document.createNode([]) as unknown as YAMLSeq);
  all.flow = false;
  for (const entry of changed) {
    if (entry.index === null) all.items.push(newItem(entry));
    else update(all.items[entry.index] as YAMLMap, entry);
  }
  if (!isMap(document.contents)) document.contents = document.createNode({});
  if (list === null) document.set(listKey, all);
  return written(document);
}

function editOf(text: string, item: YAMLMap, entry: CitedEntry, margin: number): Edit {
  const [start, end] = item.range ?? [0, 0];
  const renewed = item.clone() as YAMLMap;
  delete renewed.commentBefore;
  delete renewed.comment;
  delete renewed.spaceBefore;
  update(renewed, entry);
  const block = indented(printed(renewed), margin);
  if (text.slice(start, end).endsWith('\n')) return { start, end, text: `${block}\n` };
  // A comment behind a closing bracket takes a line of its own.
  const lineEnd = lineEndAfter(text, end);
  const rest = text.slice(end, lineEnd).trim();
  return { start, end: lineEnd, text: `${block}\n${rest === '' ? '' : `${' '.repeat(margin)}${rest}\n`}` };
}

/** Fills in what an entry lacks and renews what dvplan keeps in it; nothing else of it changes. */
function update(item: YAMLMap, entry: CitedEntry): void {
  item.flow = false;
  for (const [key, value] of factsOf(entry)) if (value !== null && !item.has(key)) item.set(key, value);
  for (const [key, value] of citationsOf(entry)) {
    if (value.length > 0) item.set(key, value);
    else item.delete(key);
  }
}

function newItem(entry: CitedEntry): YAMLMap {
  const facts = factsOf(entry).filter(([, value]) => value !== null);
  const citations = citationsOf(entry).filter(([, value]) => value.length > 0);
  const item: readonly (readonly [string, unknown])[] = [
    ['tên loại', entry.documentType],
    ['số và ký hiệu', entry.number],
    ...facts,
    ['nguồn', citedSource],
    ['đã kiểm chứng', 'không'],
    ...citations,
  ];
  return new Document(new Map(item), reading).contents as unknown as YAMLMap;
}

function factsOf({ date, issuer, term, title }: CitedEntry): (readonly [string, string | null])[] {
  return [
    ['ngày ban hành', date === null ? null : dayText(date)],
    ['cơ quan ban hành', issuer],
    ['khóa', term],
    ['trích yếu', title],
  ];
}

function citationsOf({ citations: { at, maybeAt, conflicts } }: CitedEntry): (readonly [string, readonly unknown[]])[] {
  return [
    ['viện dẫn tại', byFile(at)],
    ['có thể viện dẫn tại', byFile(maybeAt)],
    ['mâu thuẫn', conflicts.map(conflictOf)],
  ];
}

function conflictOf({ fact, value, at }: CitationConflict): Map<string, unknown> {
  return new Map<string, unknown>([
    [conflictKeys[fact], fact === 'date' ? dayText(value) : value],
    ['tại', byFile(at)],
  ]);
}

/** Places of one file together: `ke-hoach.md:12, 40`. */
export function byFile(places: readonly string[]): string[] {
  const files = new Map<string, string[]>();
  for (const place of places) {
    const colon = place.lastIndexOf(':');
    const file = place.slice(0, colon);
    files.set(file, [...(files.get(file) ?? []), place.slice(colon + 1)]);
  }
  return [...files].map(([file, lines]) => `${file}:${lines.join(', ')}`);
}

function printed(item: YAMLMap): string {
  const document = new Document(null, reading);
  document.contents = item as never;
  return written(document).trimEnd();
}

/** The text of a document, with every control character escaped in quotes. */
function written(document: Document): string {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && control.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(writing).replace(/[\u007f-\u009f]/gu, (mark) => `\\x${mark.charCodeAt(0).toString(16)}`);
}

function indented(block: string, margin: number): string {
  return block.replace(/\n(?!\n)/gu, `\n${' '.repeat(margin)}`);
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

/** White spaces and marks before an offset in its line. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The start of the line behind an offset; of one that begins a line, itself. */
function lineEndAfter(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let at = 0;
  for (const edit of edits) {
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return changed + text.slice(at);
}
