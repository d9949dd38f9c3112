/** Nothing is dropped in silence: what a source says and its document does not becomes a finding. */
import { wordsIn } from '../language/bag-of-words.js';
import { finding, type Finding, type OfficialDocument, type Source } from '../model/index.js';
import { wordsOfSource } from '../read/words-of-source.js';

/** Findings that tell of words which no part of the document holds. */
const toldElsewhere: readonly string[] = ['conflicting-metadata', 'foreign-letter-abstract', 'page-number-in-text', 'broken-character'];
/** The same of a Word file, which prints no line twice. */
const toldInPrint: readonly string[] = [...toldElsewhere, 'unknown-key'];
/** So many of the lost words are named. */
const mostNamed = 5;

/** The words of the source that stand nowhere in its document: one finding at the first of them; none where nothing is lost. */
export function findLostWords(plan: OfficialDocument, findings: readonly Finding[]): Finding[] {
  const words = wordsOfSource(plan.source);
  if (words.size === 0) return [];
  const kept = wordsOf(plan);
  for (const { ruleId, actual } of findings) if (toldElsewhere.includes(ruleId)) for (const word of wordsIn(actual ?? '')) kept.add(word);
  return lostWordFinding(
    plan.source,
    [...words].filter((word) => !kept.has(word)),
  );
}

/**
 * The words of a source that a Word file made of it lacks. A template prints the letterhead's heading and the signing marks in its own way;
 * what parsing found to be lost is told already.
 */
export function wordsLostInPrint(plan: OfficialDocument, parsed: readonly Finding[], printed: string): Finding[] {
  const words = new Set(wordsOfSource(plan.source));
  if (words.size === 0) return [];
  const kept = new Set(wordsIn(printed));
  for (const text of headingOf(plan)) for (const word of wordsIn(text)) kept.add(word);
  for (const { ruleId, actual } of parsed) if (toldInPrint.includes(ruleId)) for (const word of wordsIn(actual ?? '')) kept.add(word);
  const known = parsed.some(({ ruleId }) => ruleId === 'lost-word') ? wordsOf(plan) : null;
  return lostWordFinding(
    plan.source,
    [...words].filter((word) => !kept.has(word) && known?.has(word) !== false),
  );
}

function headingOf({ letterhead, documentType, issuance, number }: OfficialDocument): string[] {
  return [letterhead.heading, letterhead.organMark, documentType, issuance.date, number].flatMap((field) =>
    field === null ? [] : [field.printed],
  );
}

/** What is told of words that a source has and what is made of it has not. */
function lostWordFinding(source: Source, lost: readonly string[]): Finding[] {
  const [first] = lost;
  if (first === undefined) return [];
  // A word that the source has in another form (decomposed, with a soft hyphen in it) has no place that is easy to tell.
  const at = new RegExp(`(?<![\\p{L}\\p{M}\\d])0*${first}(?![\\p{L}\\p{M}\\d])`, 'iu').exec(source.normalized)?.index ?? -1;
  return [
    finding(source.file, {
      ruleId: 'lost-word',
      severity: 'error',
      place: at < 0 ? null : source.position(at, at + first.length),
      actual: lost.slice(0, mostNamed).join(', '),
      data: { count: lost.length },
    }),
  ];
}

/** All words that a document holds, as values and as printed; tasks, answers and citations repeat those of its parts. */
function wordsOf(plan: OfficialDocument): Set<string> {
  const { source: _source, tasks: _tasks, answers: _answers, citations: _citations, ...parts } = plan;
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsIn(value)) words.add(word);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) if (!placeKeys.has(key)) visit(inner);
  };
  visit(parts);
  return words;
}

/** Keys of the model that hold places and emphasis, no words. */
const placeKeys: ReadonlySet<string> = new Set(['position', 'segments', 'start', 'end']);
