/**
 * Tells under which regime a document stands: the Party's, the State's, or neither. Never by the separators of its number, but where its
 * symbol is one of several regimes.
 */
import issuingWords from '../../templates/tu-vung/nhan-dien.yaml';
import { oneOf } from '../language/word-lists.js';
import { letters, fold, squeeze } from '../model/index.js';
import type { OrganPatterns, OfficialDocument, Position, Regime, Template } from '../model/index.js';
import { datesOf } from './in-force.js';

/** What a document was recognised by, with its printed text and place. */
export interface Recognition {
  readonly regime: Regime;
  readonly by: 'letterhead' | 'organ' | 'signature' | 'symbol' | 'archive' | 'opening';
  readonly printed: string;
  readonly position: Position | null;
}

/** Kinds of evidence that templates hold patterns for. */
type Evidence = Exclude<keyof OrganPatterns, 'article' | 'verified'>;

type Match = Readonly<{ start: number; length: number }>;

/**
 * The regime of a document by its letterhead and issuing organ, else its signature, else the organ symbol of its number, else its archive
 * line, else the organ that the opening of its text names as the one that issues it; null if none of them is known.
 */
export function recognise(plan: OfficialDocument, templates: readonly Template[]): Recognition | null {
  const known = knownBy(plan, templates);
  const patterns = gather(known);
  return (
    byHead(plan, patterns) ??
    bySignature(plan, patterns) ??
    bySymbol(plan, patterns, known) ??
    byArchive(plan, patterns) ??
    byOpening(plan, patterns)
  );
}

/**
 * Letterhead and organs. A name outside Party and State decides first, since Mặt trận prints the national heading; an organ of the Party
 * outweighs the national heading, which is then the fault, and the Party's heading an organ that the State has too.
 */
function byHead(plan: OfficialDocument, patterns: Patterns): Recognition | null {
  const { heading, kind, issuingOrgan, superiorOrgan } = plan.letterhead;
  const organs = [issuingOrgan, superiorOrgan].flatMap((organ) => {
    const regime = organ === null ? null : match(patterns, 'organs', organ.value);
    return organ === null || regime === null
      ? []
      : [{ regime, by: 'organ' as const, printed: organ.printed.value, position: organ.position }];
  });
  const neutral = organs.find(({ regime }) => regime === 'neutral');
  if (neutral !== undefined) return neutral;
  const printed = heading?.value.join(' ') ?? '';
  const headed = { by: 'letterhead' as const, printed, position: heading?.position ?? null };
  const headingRegime = kind === 'party' ? 'party' : kind === 'national' ? 'state' : match(patterns, 'letterhead', printed);
  const [organ] = organs;
  if (headingRegime === 'party') return { ...headed, regime: 'party' };
  if (organ?.regime === 'party') return organ;
  if (headingRegime !== null) return { ...headed, regime: headingRegime };
  if (organ !== undefined) return organ;
  return kind === 'other' ? { ...headed, regime: 'neutral' } : null;
}

function bySignature(plan: OfficialDocument, patterns: Patterns): Recognition | null {
  for (const signatory of plan.signatories) {
    const lines = [
      ...signatory.capacities.map(({ mark, body }) => ({ line: mark === null ? body : `${mark} ${body}`, body })),
      ...signatory.positions.map((line) => ({ line, body: line })),
    ];
    for (const { line, body } of lines) {
      const regime = match(patterns, 'signature', line) ?? match(patterns, 'organs', body);
      if (regime !== null) return { regime, by: 'signature', printed: line, position: signatory.position };
    }
  }
  return null;
}

function bySymbol(plan: OfficialDocument, patterns: Patterns, templates: readonly Template[]): Recognition | null {
  const symbol = plan.number?.value.organSymbol ?? null;
  const regimes = symbol === null ? [] : matches(patterns, 'symbols', symbol);
  const [first = null] = regimes;
  const regime = regimes.length < 2 ? first : (regimes.find((one) => isSeparatedAs(plan, templates, one)) ?? null);
  if (symbol === null || regime === null) return null;
  return { regime, by: 'symbol', printed: symbol, position: plan.number?.position ?? null };
}

/** Whether the organ's symbol stands behind the separator of the regime: `-KH/BCĐ` is the Party's, `/KH-BCĐ` the State's. */
function isSeparatedAs({ number }: OfficialDocument, templates: readonly Template[], regime: Regime): boolean {
  const form = templates.find((template) => template.regime === regime)?.number.separators ?? null;
  return (
    form !== null && number !== null && squeeze(number.printed.value).includes(`${form.typeAndOrgan}${number.value.organSymbol ?? ''}`)
  );
}

function byArchive(plan: OfficialDocument, patterns: Patterns): Recognition | null {
  const archive = plan.recipients?.archive ?? null;
  if (archive === null) return null;
  const regime = match(patterns, 'organs', archive.value) ?? match(patterns, 'symbols', archive.value);
  return regime === null ? null : { regime, by: 'archive', printed: archive.printed.value, position: archive.position };
}

/** What an organ does in the sentence by which it issues a document. */
const issues = new RegExp(String.raw`\s${oneOf(issuingWords.issuing)}(?![${letters}])`, 'u');
/** Words that lead to another document, whose issuer is not this one's. */
const leadsElsewhere = new RegExp(String.raw`^${oneOf(issuingWords.leadingElsewhere)}(?![${letters}])`, 'u');
/** Longest name of an organ, and how many paragraphs open a text. */
const longestName = 120;
const openingParagraphs = 12;

/** The organ before the verb in the opening: `Thực hiện ..., Ban Thường vụ Đảng ủy xây dựng kế hoạch`. */
function byOpening({ preamble, body }: OfficialDocument, patterns: Patterns): Recognition | null {
  const paragraphs = [...preamble, ...body.filter((node) => node.type === 'paragraph')].slice(0, openingParagraphs);
  for (const { text, position } of paragraphs) {
    for (const clause of text.value.split(/[,;:.]\s+/u)) {
      const verb = issues.exec(clause);
      const subject = verb === null ? '' : clause.slice(0, verb.index).trim();
      if (!/^\p{Lu}/u.test(subject) || subject.length > longestName || leadsElsewhere.test(subject)) continue;
      const regime = match(patterns, 'organs', subject);
      if (regime !== null) return { regime, by: 'opening', printed: subject, position };
    }
  }
  return null;
}

type Patterns = ReadonlyMap<Regime, Readonly<Record<Evidence, ReadonlySet<string>>>>;

/** The templates that can tell of the document's day: of each regime those that are not newer, else all. */
function knownBy({ issuance }: OfficialDocument, templates: readonly Template[]): readonly Template[] {
  const { to } = datesOf(issuance.date?.value ?? null);
  const isNewer = ({ inForce }: Template): boolean => inForce.from !== null && inForce.from > to;
  return templates.filter(
    (template) => !isNewer(template) || templates.every((other) => other.regime !== template.regime || isNewer(other)),
  );
}

/** The patterns of all templates of each regime. */
function gather(templates: readonly Template[]): Patterns {
  const patterns = new Map<Regime, Record<Evidence, Set<string>>>();
  for (const { regime, recognition } of templates) {
    const known = patterns.get(regime) ?? { letterhead: new Set(), organs: new Set(), signature: new Set(), symbols: new Set() };
    patterns.set(regime, known);
    for (const evidence of ['letterhead', 'organs', 'signature', 'symbols'] as const) {
      for (const pattern of recognition[evidence]) known[evidence].add(pattern);
    }
  }
  return patterns;
}

/** The regime whose pattern matches first in the text, and of those the longest; null if none does. */
function match(patterns: Patterns, evidence: Evidence, text: string): Regime | null {
  return matches(patterns, evidence, text)[0] ?? null;
}

/** The same; several where patterns of more than one match alike. */
function matches(patterns: Patterns, evidence: Evidence, text: string): Regime[] {
  const folded = fold(text);
  let best: Match | null = null;
  let tied: Regime[] = [];
  for (const [regime, known] of patterns) {
    for (const pattern of known[evidence]) {
      const found = new RegExp(pattern, 'u').exec(folded);
      if (found === null) continue;
      const { index: start } = found;
      const { length } = found[0];
      if (best === null || start < best.start || (start === best.start && length > best.length)) {
        best = { start, length };
        tied = [regime];
      } else if (start === best.start && length === best.length && !tied.includes(regime)) tied.push(regime);
    }
  }
  return tied;
}
