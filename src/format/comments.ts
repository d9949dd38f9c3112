/** Comments of a source: they are no part of the model, and stay in front of what they stand before. */
import { Lexer } from 'yaml';
import type { OfficialDocument } from '../model/index.js';
import type { FrontMatterKey } from '../read/yaml/keys.js';
import { blankComments, commentsIn } from '../read/text/source-lines.js';
import { headPlaces, type HeadComments } from './front-matter.js';
import type { Piece } from './body.js';

export interface Comment {
  /** What it says, without the marks around it. */
  readonly words: string;
  readonly start: number;
}

const pageBreak = /^\s{0,20}(?:page-?break|newpage)\s{0,20}$/iu;

/** The comments of a source from `from` on; those of YAML are told by `#`. */
export function readComments({ source }: OfficialDocument, from: number): Comment[] {
  const text = source.normalized;
  if (source.kind === 'yaml') return yamlComments(text);
  return htmlComments(text, from).filter(({ words }) => !pageBreak.test(words));
}

function htmlComments(text: string, from: number): Comment[] {
  return Array.from(commentsIn(text.slice(from)), ({ start, end }) => ({
    words: text.slice(from + start + 4, from + end - 3),
    start: from + start,
  }));
}

function yamlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && text.startsWith(token, start)) comments.push({ words: ` ${token.slice(1).trim()} `, start });
    // Marks of the lexer's own stand for nothing in the text.
    if (text.startsWith(token, start)) start += token.length;
  }
  return comments;
}

/** Comments that go to the front matter, and those of each piece; by the place that follows each. */
export interface PlacedComments {
  readonly head: HeadComments;
  readonly ofPieces: ReadonlyMap<Piece, readonly Comment[]>;
  /** Behind everything. */
  readonly last: readonly Comment[];
}

/** Parts the comments; `moved` tells whether parts of the head go to the front matter. */
export function placeComments(
  plan: OfficialDocument,
  comments: readonly Comment[],
  pieces: readonly Piece[],
  moved: boolean,
): PlacedComments {
  const head = new Map<FrontMatterKey | null, string[]>();
  const ofPieces = new Map<Piece, Comment[]>();
  const last: Comment[] = [];
  const places = moved ? [...headPlaces(plan)].toSorted(([, one], [, other]) => one - other) : [];
  const sorted = pieces.toSorted((one, other) => one.start - other.start || one.end - other.end);
  for (const comment of comments) {
    const holder = pieces.find((piece) => piece.start <= comment.start && comment.start < piece.end);
    if (holder?.text.includes(`<!--${comment.words}-->`) === true) continue;
    const piece = holder ?? sorted.find(({ start }) => start > comment.start);
    const part = holder === undefined ? places.find(([, start]) => start > comment.start) : undefined;
    const ofAll =
      !/^\s*dvplan\s+ignore\b/u.test(comment.words) && blankComments(plan.source.normalized.slice(0, comment.start)).trim() === '';
    if (ofAll && (places.length > 0 || /^\s*dvplan\s+disable\b/u.test(comment.words))) append(head, null, asYaml(comment));
    else if (part !== undefined && part[1] < (piece?.start ?? Number.POSITIVE_INFINITY)) append(head, part[0], asYaml(comment));
    else if (piece === undefined) last.push(comment);
    else append(ofPieces, piece, [comment]);
  }
  return { head, ofPieces, last };
}

function append<K, V>(map: Map<K, V[]>, key: K, values: readonly V[]): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

function asYaml({ words }: Comment): string[] {
  return words
    .trim()
    .split('\n')
    .map((line) => `# ${line.trim()}`);
}

/** A comment of Markdown. */
export function asHtml({ words }: Comment): string {
  return `<!--${words.replaceAll('-->', '--')}-->`;
}
