/** A source -> its canonical form, which says what the source says, or the part that would not. */
import { Source, type Finding, type OfficialDocument } from '../model/index.js';
import { parseDocument, type ParseResult } from '../parse/index.js';
import type { Comment } from './comments.js';
import { canonicalText, hasNotes, type Layout } from './canonical-text.js';
import { lostWords } from './lost-words.js';
import { newHeadings, sameDocument } from './same-document.js';

/** The canonical text, with the source's own ends of lines; or what stands in the way. `findings`: what the reader saw. */
export type Formatted = { readonly text: string; readonly findings: readonly Finding[] } | Refusal;

/** Why a document is not formatted; `part` names what would differ, what disagrees or the word that would be lost. */
export interface Refusal {
  readonly text: null;
  readonly reason: 'broken' | 'conflict' | 'changed' | 'lost';
  readonly part: string;
  readonly findings: readonly Finding[];
}

/** A text that is formatted comes to rest after so many rounds. */
const mostRounds = 4;

/** Formats a document. What would be read as another plan, or would lose a word, is not formatted. */
export async function formatDocument(source: Source): Promise<Formatted> {
  const parsed = await parseDocument(source);
  const { findings } = parsed;
  const refuse = (reason: Refusal['reason'], part: string): Formatted => ({ text: null, reason, part, findings });
  if (parsed.broken) return refuse('broken', '');
  const normalized = source.normalized.replace(/\r\n?/gu, '\n');
  let text = normalized;
  let rests = false;
  let read = source.text === normalized ? parsed : await parseDocument(new Source(source.file, normalized, source.kind));
  for (let round = 0; round < mostRounds && !rests; round++) {
    const conflict = read.findings.find(({ ruleId }) => ruleId === 'conflicting-metadata');
    if (conflict !== undefined) return refuse('conflict', String(conflict.data['key'] ?? ''));
    const next = await firstThatSays(parsed.plan, read, source.file);
    if ('differs' in next) return refuse('changed', next.differs);
    rests = next.text === text;
    ({ text, read } = next);
  }
  if (!rests) return refuse('changed', '');
  const lost = lostWords(normalized, text);
  if (lost !== null) return refuse('lost', lost);
  return { text: text.replaceAll('\n', lineEnd(source.text)), findings };
}

/** What most lines end with. */
function lineEnd(text: string): string {
  const windows = text.split('\r\n').length - 1;
  return windows > 0 && windows * 2 >= text.split('\n').length - 1 ? '\r\n' : '\n';
}

/** The first layout under which the plan reads back the same. */
async function firstThatSays(
  wanted: OfficialDocument,
  { plan, findings }: ParseResult,
  file: string,
): Promise<{ readonly text: string; readonly read: ParseResult } | { readonly differs: string }> {
  let difference: string | null = null;
  const left = findings
    .filter((one) => isLeftOut(one, plan))
    .map(({ actual, line, column }): Comment => ({ words: ` ${actual ?? ''} `, start: plan.source.pointOf(line, column).offset }));
  for (const layout of layoutsFor(plan)) {
    let ruled: ReadonlySet<number> = new Set();
    for (const _ of ['without rules', 'with them']) {
      const text = canonicalText(plan, { ...layout, ruled }, left);
      const read = await parseDocument(new Source(file, text, 'markdown'));
      const differs = read.broken ? '---' : sameDocument(wanted, read.plan);
      if (differs === null) return { text, read };
      difference ??= differs;
      ruled = newHeadings(wanted, read.plan);
      if (ruled.size === 0) break;
    }
  }
  return { differs: difference ?? '' };
}

/** Whether a finding tells of words that no part of the plan holds. */
function isLeftOut({ ruleId }: Finding, { source }: OfficialDocument): boolean {
  return ruleId === 'foreign-letter-abstract' || (ruleId === 'unknown-key' && source.kind === 'yaml');
}

function layoutsFor(plan: OfficialDocument): Omit<Layout, 'ruled'>[] {
  const tails: Layout['tail'][] = [
    ...(hasNotes(plan) ? (['lines'] as const) : (['kept', 'written'] as const)),
    ...(plan.source.kind === 'markdown' ? (['printed'] as const) : []),
  ];
  const heads: Layout['head'][] = plan.source.kind === 'markdown' ? ['frontMatter', 'printed'] : ['frontMatter'];
  return heads.flatMap((head) => tails.flatMap((tail) => [false, true].map((checked) => ({ head, tail, checked }))));
}
