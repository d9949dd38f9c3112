/** A source -> its canonical form, which says what the source says, or the part that would not. */
import { Source, type Finding, type OfficialDocument } from '../model/index.js';
import { parseDocument, type ParseResult } from '../parse/index.js';
import type { Comment } from './comments.js';
import { canonicalText, hasNotes, type Layout } from './canonical-text.js';
import { lostWords } from './lost-words.js';
import { newHeadings, sameDocument, type Difference } from './same-document.js';

/** What of a document keeps the author's writing, since its canonical form would be read otherwise. */
export interface Kept {
  readonly name: string;
  /** Offset in the source; null for what has no one place. */
  readonly start: number | null;
}

/**
 * The canonical text, with the source's own ends of lines; or what stands in the way. `findings`: what the reader saw; `kept`: what stayed
 * as it was written.
 */
export type Formatted = { readonly text: string; readonly findings: readonly Finding[]; readonly kept: readonly Kept[] } | Refusal;

/** Why a document is not formatted; `part` names what would differ, what disagrees or the word that would be lost, `start` where. */
export interface Refusal {
  readonly text: null;
  readonly reason: 'broken' | 'conflict' | 'changed' | 'lost';
  readonly part: string;
  readonly start: number | null;
  readonly findings: readonly Finding[];
}

/** A text that is formatted comes to rest after so many rounds. */
const mostRounds = 4;
/** So many ways of writing a document are tried: a document that cannot be written takes no longer than a few readings of it. */
const mostAttempts = 6;

/** Formats a document. A part that would be read otherwise, or would lose a word, stays as its author wrote it. */
export async function formatDocument(source: Source): Promise<Formatted> {
  const parsed = await parseDocument(source);
  const { findings } = parsed;
  const refuse = (reason: Refusal['reason'], part: string, start: number | null = null): Formatted => ({
    text: null,
    reason,
    part,
    start,
    findings,
  });
  if (parsed.broken) return refuse('broken', '');
  const conflict = findings.find(({ ruleId }) => ruleId === 'conflicting-metadata');
  if (conflict !== undefined)
    return refuse('conflict', String(conflict.data['key'] ?? ''), source.pointOf(conflict.line, conflict.column).offset);
  const normalized = source.normalized.replace(/\r\n?/gu, '\n');
  const whole = (text: string, kept: readonly Kept[]): Formatted => ({ text: text.replaceAll('\n', lineEnd(source.text)), findings, kept });
  let text = normalized;
  let read =
    source.text === normalized || source.kind === 'word' ? parsed : await parseDocument(new Source(source.file, normalized, source.kind));
  let kept: readonly Kept[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const next = await firstThatSays(parsed.plan, read, source.file);
    if ('differs' in next) return asItStands(next.differs);
    if (next.text === text) {
      const told = findings.flatMap(({ messageId, actual }) => (messageId === 'running-line' ? [actual ?? ''] : []));
      const lost = lostWords(normalized, text, told);
      return lost === null ? whole(text, kept) : asItStands({ name: lost, start: placeOfWord(normalized, lost) }, 'lost');
    }
    ({ text, read } = next);
    if (round === 0) ({ kept } = next);
  }
  return asItStands({ name: '', start: null });

  /** The source as Markdown of its own, where it reads the same; else nothing. As such it may have a better form. */
  async function asItStands(because: Kept, reason: Refusal['reason'] = 'changed'): Promise<Formatted> {
    const own = new Source(source.file, `${normalized.trimEnd()}\n`, 'markdown');
    const again = await parseDocument(own);
    if (again.broken || source.kind === 'yaml' || sameDocument(parsed.plan, again.plan) !== null)
      return refuse(reason, because.name, because.start);
    const isNew = source.kind !== 'markdown' || own.text !== normalized;
    const better = isNew ? await formatDocument(own) : null;
    return better === null || better.text === null ? whole(own.text, [because]) : whole(better.text, better.kept);
  }
}

function placeOfWord(text: string, word: string): number | null {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? null : at;
}

/** What most lines end with. */
function lineEnd(text: string): string {
  const windows = text.split('\r\n').length - 1;
  return windows > 0 && windows * 2 >= text.split('\n').length - 1 ? '\r\n' : '\n';
}

interface Written {
  readonly text: string;
  readonly read: ParseResult;
  readonly kept: readonly Kept[];
}

/** The first layout under which the document reads back the same: what differs tells which part is written in another way. */
async function firstThatSays(
  wanted: OfficialDocument,
  { plan, findings }: ParseResult,
  file: string,
): Promise<Written | { readonly differs: Kept }> {
  const left = findings
    .filter((one) => isLeftOut(one, plan))
    .map(({ actual, line, column }): Comment => ({ words: ` ${actual ?? ''} `, start: plan.source.pointOf(line, column).offset }));
  const kept = new Map<number, Kept>();
  const tails = tailsFor(plan);
  let layout: Layout = { head: 'frontMatter', tail: tails[0] ?? 'lines', ruled: new Set(), checked: false, kept: new Set() };
  let first: Difference | null = null;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const text = canonicalText(plan, layout, left);
    const read = await parseDocument(new Source(file, text, 'markdown'));
    const differs = read.broken ? { part: 'head' as const, name: '---', start: null } : sameDocument(wanted, read.plan);
    if (differs === null) return { text, read, kept: [...kept.values()] };
    first ??= differs;
    const next = otherLayout(layout, differs, tails, plan.source.kind === 'markdown', newHeadings(wanted, read.plan));
    if (next === null) break;
    if (next.kept.size > layout.kept.size && differs.start !== null) kept.set(differs.start, differs);
    layout = next;
  }
  return { differs: first ?? { name: '', start: null } };
}

/** How to write the document where a part of it was read otherwise; null if every way was tried. */
function otherLayout(
  layout: Layout,
  { part, start }: Difference,
  tails: readonly Layout['tail'][],
  isMarkdown: boolean,
  headings: ReadonlySet<number>,
): Layout | null {
  if (part === 'head') return layout.head === 'frontMatter' && isMarkdown ? { ...layout, head: 'printed' } : null;
  if (part === 'tail') {
    const tail = tails[tails.indexOf(layout.tail) + 1];
    return tail === undefined ? null : { ...layout, tail };
  }
  if (headings.size > 0 && layout.ruled.size === 0) return { ...layout, ruled: headings };
  if (!layout.checked) return { ...layout, checked: true };
  if (start !== null && isMarkdown && !layout.kept.has(start)) return { ...layout, kept: new Set([...layout.kept, start]) };
  return null;
}

/** Whether a finding tells of words that no part of the plan holds. */
function isLeftOut({ ruleId }: Finding, { source }: OfficialDocument): boolean {
  return ruleId === 'foreign-letter-abstract' || (ruleId === 'unknown-key' && source.kind === 'yaml');
}

function tailsFor(plan: OfficialDocument): Layout['tail'][] {
  return [
    ...(hasNotes(plan) ? (['lines'] as const) : (['kept', 'written'] as const)),
    ...(plan.source.kind === 'markdown' ? (['printed'] as const) : []),
  ];
}
