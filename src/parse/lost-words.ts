/** Nothing is dropped in silence: what a source says and its document does not becomes a finding. */
import { WordBag } from '../language/bag-of-words.js';
import { finding, type Finding, type OfficialDocument, type Source } from '../model/index.js';
import { isNameOfPart, textOfBody } from '../read/words-of-source.js';

/** Findings that tell of words which no part of the document holds. */
const toldElsewhere: readonly string[] = ['conflicting-metadata', 'foreign-letter-abstract', 'page-number-in-text', 'broken-character'];
/** The same of a Word file, which prints no line twice. */
const toldInPrint: readonly string[] = [...toldElsewhere, 'unknown-key'];
/** So many of the lost words are named. */
const mostNamed = 5;

/** The words of the source that stand nowhere in its document: one finding at the first of them; none where nothing is lost. */
export function findLostWords(plan: OfficialDocument, findings: readonly Finding[]): Finding[] {
  const body = textOfBody(plan.source);
  if (body === '') return [];
  const kept = wordsOf(plan);
  for (const { ruleId, actual } of findings) if (toldElsewhere.includes(ruleId)) kept.add(actual ?? '');
  return lostWordFinding(plan.source, lackedWords(kept, body));
}

/**
 * The words of a source that a Word file made of it lacks. A template prints the letterhead's heading and the signing marks in its own way;
 * what parsing found to be lost is told already.
 */
export function wordsLostInPrint(plan: OfficialDocument, parsed: readonly Finding[], printed: string): Finding[] {
  const body = textOfBody(plan.source);
  if (body === '') return [];
  const kept = new WordBag();
  kept.add(printed);
  for (const text of headingOf(plan)) kept.add(text);
  for (const { ruleId, actual } of parsed) if (toldInPrint.includes(ruleId)) kept.add(actual ?? '');
  const lost = lackedWords(kept, body);
  const told = parsed.some(({ ruleId }) => ruleId === 'lost-word') ? new Set(lackedWords(wordsOf(plan), body)) : null;
  return lostWordFinding(
    plan.source,
    lost.filter((word) => told?.has(word) !== true),
  );
}

function lackedWords(kept: WordBag, body: string): string[] {
  return kept.lacking(body).filter((word) => !isNameOfPart(word));
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
function wordsOf(plan: OfficialDocument): WordBag {
  const { source: _source, tasks: _tasks, answers: _answers, citations: _citations, ...parts } = plan;
  const bag = new WordBag();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') bag.add(value);
    else if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (value !== null && typeof value === 'object')
      for (const key in value) if (!placeKeys.has(key)) visit((value as Readonly<Record<string, unknown>>)[key]);
  };
  visit(parts);
  return bag;
}

/** Keys of the model that hold places, kinds and emphasis, no words. */
const placeKeys: ReadonlySet<string> = new Set([
  'position',
  'segments',
  'spans',
  'start',
  'end',
  'type',
  'origin',
  'rank',
  'numbers',
  'alignment',
]);
