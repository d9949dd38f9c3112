/** Papers of units, each read once: what is kept of one are values without methods, which go between threads and into a cache. */
import { readDocument, type ReadDocument } from '../../../derive/synthesis/own-sentences.js';
import { readReport, type ReadReport } from '../../../derive/synthesis/reported-progress.js';
import type { DocumentFlag } from '../../../derive/synthesis/synthesis.js';
import { issuerInSentence } from '../../../language/organs/names-in-sentences.js';
import { failure, Failure, squeeze, type Finding, type RuleSettings } from '../../../model/index.js';
import { isMarkedSecret, isSecret } from '../../many/secrecy.js';
import type { OpenedDocument } from '../../opened-document.js';

/** A paper to be read; `as`: a plan alone, a plan with what the linter says of it, or a report. */
export interface PaperJob {
  /** As the person named it. */
  readonly source: string;
  readonly as: 'covered' | 'plan' | 'report';
}

/** What can be read; `unit`: the office of its letterhead. */
export interface SoundPaper {
  readonly state: 'read';
  readonly unit: string | null;
  readonly document: ReadDocument;
  readonly flags: readonly DocumentFlag[];
  /** Null for a plan. */
  readonly report: ReadReport | null;
}

/** A paper as it was read; of a secret nothing is kept. */
export type Paper = SoundPaper | { readonly state: 'secret' } | { readonly state: 'unread'; readonly finding: Finding };

/** Reads papers, and gives them in their order. */
export type PaperReader = (jobs: readonly PaperJob[]) => AsyncIterable<Paper>;

/** A paper, and what files it was made of; null where it may not be kept: a secret, or one that could not be read. */
export interface KeptPaper {
  readonly paper: Paper;
  readonly seen: readonly (readonly [string, string])[] | null;
}

/** @param open opens a document by its name */
export async function readPaper(
  { source, as }: PaperJob,
  open: (name: string) => Promise<OpenedDocument>,
  isKept: boolean,
): Promise<KeptPaper> {
  try {
    const document = await open(source);
    const { plan, broken } = await document.read();
    if (isMarkedSecret(plan)) return { paper: { state: 'secret' }, seen: null };
    if (broken) throw failure(document.name, 'broken-plan', document.name);
    const report = as === 'report' ? readReport(plan) : null;
    const organ = issuerInSentence({ ...plan.letterhead, superiorOrgan: null }, plan.source.normalized);
    const paper: SoundPaper = {
      state: 'read',
      unit: organ === null ? null : squeeze(organ),
      document: report?.document ?? readDocument(plan),
      flags: as === 'plan' ? await flagsOf(document) : [],
      report,
    };
    return { paper, seen: isKept && !(await isSecret(document)) ? [...document.reading.seen()] : null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { paper: { state: 'unread', finding: error.finding }, seen: null };
  }
}

const flagRules = { 'replaced-document': 'replaced', 'abolished-organ': 'abolished' } as const;
let flagSettings: Promise<RuleSettings> | undefined;

/** Every rule off but those whose findings are told. */
async function makeFlagSettings(): Promise<RuleSettings> {
  const { knownRules } = await import('../../../lint/index.js');
  return Object.fromEntries([...knownRules.keys()].filter((id) => !(id in flagRules)).map((id) => [id, { severity: 'off' as const }]));
}

/** Longest line that stands for a word of it. */
const longestShown = 100;

/** What was found; of one word alone the line that it stands in, for the word tells nothing. */
function shownOf(actual: string, line: string): string {
  const shown = squeeze(line).replace(/^[-*+\s]{1,4}/u, '');
  return actual.includes(' ') || /\d/u.test(actual) || shown === '' ? actual : shown.slice(0, longestShown);
}

async function flagsOf(document: OpenedDocument): Promise<readonly DocumentFlag[]> {
  flagSettings ??= makeFlagSettings();
  const { findings } = await document.lint({ settings: await flagSettings });
  return findings.flatMap(({ ruleId, actual, expected, data, file, line }): DocumentFlag[] => {
    const kind = ruleId in flagRules ? flagRules[ruleId as keyof typeof flagRules] : undefined;
    if (kind === undefined) return [];
    const { replacement } = data;
    return [
      {
        kind,
        file,
        line,
        actual: shownOf(actual ?? '', document.source.lineText(line)),
        now: typeof replacement === 'string' ? replacement : (expected ?? []).join(', '),
      },
    ];
  });
}
