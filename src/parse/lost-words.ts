/** Nothing is dropped in silence: what a source says and its document does not becomes a finding. */
import { WordBag, wordsIn } from '../language/bag-of-words.js';
import { finding, isText, type Finding, type OfficialDocument, type Source, type Text } from '../model/index.js';
import { isNameOfPart, textOfBody } from '../read/words-of-source.js';

/** Findings that tell of words which no part of the document holds. */
const toldElsewhere: readonly string[] = ['conflicting-metadata', 'foreign-letter-abstract', 'page-number-in-text', 'broken-character'];
/** The same of a Word file, which prints no line twice. */
const toldInPrint: readonly string[] = [...toldElsewhere, 'unknown-key'];
/** So many of the lost words are named. */
const mostNamed = 5;

/** The words of the source that stand nowhere in its document: one finding at the first of them; none if nothing is lost. */
export function findLostWords(plan: OfficialDocument, findings: readonly Finding[]): Finding[] {
  if (plan.source.kind === 'yaml') return [];
  const told = findings.flatMap(({ ruleId, actual }) => (toldElsewhere.includes(ruleId) ? [actual ?? ''] : []));
  if (holdsAll(plan, told)) return [];
  const kept = wordsOf(plan);
  for (const words of told) kept.add(words);
  return lostWordFinding(plan.source, lackedWords(kept, textOfBody(plan.source)));
}

/**
 * Whether the places of the document's texts show already that nothing is lost: what they come from is held character by character, so that
 * only what is left of the source is looked for among labels and printed fields.
 */
function holdsAll(plan: OfficialDocument, told: readonly string[]): boolean {
  const held = new Uint8Array(plan.source.normalized.length);
  const others = [...told];
  visitWording(
    plan,
    (words) => others.push(words),
    (text) => {
      for (const { start, end, sourceStart, sourceEnd } of text.segments)
        if (end - start === sourceEnd - sourceStart) held.fill(1, sourceStart, sourceEnd);
        else others.push(text.value.slice(start, end));
    },
  );
  const sought = new Set(lackedWords(new WordBag(), textOfBody(plan.source, held)));
  for (const words of others) {
    if (sought.size === 0) break;
    for (const word of wordsIn(words)) sought.delete(word);
  }
  return sought.size === 0;
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
    field === null ? [] : [field.printed.value],
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

/** All words that a document holds, as values and as printed. */
function wordsOf(plan: OfficialDocument): WordBag {
  const bag = new WordBag();
  visitWording(
    plan,
    (words) => bag.add(words),
    (text) => bag.add(text.value),
  );
  return bag;
}

/** Visits what a document says: its strings and its texts; tasks, answers and citations repeat those of its parts. */
function visitWording(plan: OfficialDocument, ofString: (words: string) => void, ofText: (text: Text) => void): void {
  const { source: _source, tasks: _tasks, answers: _answers, citations: _citations, ...parts } = plan;
  const visit = (value: unknown): void => {
    if (typeof value === 'string') ofString(value);
    else if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (isText(value)) ofText(value);
    else if (value !== null && typeof value === 'object')
      for (const key in value) {
        const inner = (value as Readonly<Record<string, unknown>>)[key];
        if (inner !== null && (typeof inner === 'object' || typeof inner === 'string') && !placeKeys.has(key)) visit(inner);
      }
  };
  visit(parts);
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
