/** What a review writes into a Word file: each finding stands once, in a change, in a comment or in the summary. */
import type { Change } from './changed-text.js';
import { reviewWord } from '../messages/word/review-words.js';
import type { Finding, Severity } from '../model/index.js';
import type { WordComment, WordEdit } from '../word/index.js';
import { authorOf, initialsOf } from './authors.js';
import type { Decisions } from './decisions.js';
import { commentOn, groupFindings, placesOf, sentenceOf, type FindingGroup, type PlacedFinding } from './finding-groups.js';
import { lineOfChange, wordsOfChange } from './offered-changes.js';
import { offerDigest } from './offers.js';
import { wordPlaces, type PlaceInText } from './places.js';

/** What became of a finding. */
type Fate = 'change' | 'comment' | 'summary' | 'kept';

export interface ReviewRequest {
  /** The text of the file, and where an offset of it stands. */
  readonly text: string;
  readonly placeAt: (offset: number) => PlaceInText;
  /** The line that says what the document is: the summary stands there, and what is said of the whole document. */
  readonly typeLine: { readonly start: number; readonly end: number };
  /** What is found where all changes are made. */
  readonly findings: readonly PlacedFinding[];
  readonly changes: readonly Change[];
  /** Changes that people refused before. */
  readonly refused: readonly Change[];
  /** These, and those refused that are not asked for now. */
  readonly remembered: readonly Change[];
  readonly decisions: Decisions | null;
  readonly issued: boolean;
  /** Changes of others that wait for an answer. */
  readonly pending: number;
  /** What the changes mend. */
  readonly mended: readonly Finding[];
}

export interface ReviewPlan {
  readonly edits: readonly WordEdit[];
  readonly comments: readonly WordComment[];
  /** Digests of the changes that were ever offered and may come again, for the file to keep. */
  readonly offers: readonly string[];
  readonly fates: ReadonlyMap<Finding, Fate>;
  /** Findings in changes, comments and the summary. */
  readonly found: number;
  /** Of these, those in the summary. */
  readonly summarized: number;
  /** Comments beside the summary. */
  readonly commented: number;
  /** What stands in the summary alone for want of room. */
  readonly left: number;
  /** Decisions of people that this review keeps to. */
  readonly kept: number;
}

/** Most comments on a short document; a long one has as many for each ten pages. */
const mostComments = 15;
const wordsOfTenPages = 4500;
/** What the summary says in a sentence of its own. */
const pendingRule = 'pending-changes';

export function planReview(request: ReviewRequest): ReviewPlan {
  const { text, changes, refused, decisions, typeLine } = request;
  const fates = new Map<Finding, Fate>();
  const open: PlacedFinding[] = [];
  for (const one of request.findings) {
    if (one.finding.ruleId === pendingRule) fates.set(one.finding, 'summary');
    else if (decisions?.isSettled(one) === true || isRefused(one, refused)) fates.set(one.finding, 'kept');
    else open.push(one);
  }
  const groups = groupFindings(open);
  const serious = groups.filter(({ severity }) => severity !== 'info');
  const most = mostFor(text);
  const [commented, rest] = [serious.slice(0, most), serious.slice(most)];
  const infos = groups.filter(({ severity }) => severity === 'info');
  for (const { findings } of commented) for (const { finding } of findings) fates.set(finding, 'comment');
  for (const { findings } of [...rest, ...infos]) for (const { finding } of findings) fates.set(finding, 'summary');
  const kept = (decisions?.keptComments ?? 0) + refused.length;
  const found = [...request.mended, ...open.map(({ finding }) => finding)];
  const summary = summaryOf(request, { infos, rest, kept, found });
  return {
    edits: changes.map(({ start, end, text: words, weight }) => ({ start, end, text: words, author: authorOf(weight) })),
    comments: [
      comment(typeLine, authorOf('form'), summary),
      ...commented.map((group) => comment(group.findings[0], authorOf(group.severity), commentOn(group))),
    ],
    offers: [...new Set([...changes, ...request.remembered].map((change) => offerDigest(wordsOfChange(text, change))))].sort(),
    fates,
    found: found.length,
    summarized: found.filter((one) => fates.get(one) === 'summary').length,
    commented: commented.length,
    left: rest.reduce((sum, { findings }) => sum + findings.length, 0),
    kept,
  };
}

/** A refused change settles the findings that stand on its words and that it would have mended. */
function isRefused({ finding, start, end }: PlacedFinding, refused: readonly Change[]): boolean {
  return finding.fix !== null && refused.some((change) => change.start <= end && start <= change.end);
}

function mostFor(text: string): number {
  const words = text.split(/\s+/u).length;
  return Math.max(mostComments, Math.round((mostComments * words) / wordsOfTenPages));
}

function comment(
  { start, end }: { readonly start: number; readonly end: number },
  author: string,
  paragraphs: readonly string[],
): WordComment {
  return { start, end, author, initials: initialsOf(author, paragraphs), paragraphs };
}

interface SummaryParts {
  readonly infos: readonly FindingGroup[];
  readonly rest: readonly FindingGroup[];
  readonly kept: number;
  /** What stands in changes, comments and the summary. */
  readonly found: readonly Finding[];
}

function summaryOf(request: ReviewRequest, { infos, rest, kept, found }: SummaryParts): string[] {
  const { changes, refused, issued, pending } = request;
  const countOf = (wanted: Severity): number => found.filter(({ severity }) => severity === wanted).length;
  return [
    found.length === 0
      ? reviewWord('nothing')
      : reviewWord('summary', { count: found.length, errors: countOf('error'), warnings: countOf('warning'), infos: countOf('info') }),
    ...(issued ? [reviewWord('issued')] : []),
    ...(pending > 0 ? [reviewWord('pending', { count: pending })] : []),
    ...(kept > 0 ? [reviewWord('kept', { count: kept })] : []),
    ...listed(reviewWord('infos'), infos.map(lineOf)),
    ...listed(reviewWord('rest'), rest.map(lineOf)),
    ...listed(reviewWord('changes', { count: changes.length }), changeLines(request, changes)),
    ...listed(reviewWord('refused'), changeLines(request, refused)),
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** A group as a line of the summary. */
function lineOf({ findings }: FindingGroup): string {
  const [first, ...others] = findings;
  const { text, hint } = sentenceOf(first.finding);
  const own = first.paragraph === 0 ? '' : `${wordPlaces([{ paragraph: first.paragraph, section: first.finding.section ?? [] }])}: `;
  const places = placesOf(others);
  return `– ${own}${text}${hint === null ? '' : ` ${hint}`}${places === '' ? '' : ` ${reviewWord('likewise', { places })}`}`;
}

/** The lines of changes: one for what changes alike in several places. */
function changeLines({ text, placeAt }: ReviewRequest, changes: readonly Change[]): string[] {
  const places = new Map<string, PlaceInText[]>();
  for (const change of changes) {
    const words = wordsOfChange(text, change);
    places.set(words, [...(places.get(words) ?? []), placeAt(change.start)]);
  }
  return [...places].map(([words, all]) => lineOfChange(words, all));
}
