/** Findings of files -> one report, in a form for people or for programs. */
import type { ChalkInstance } from 'chalk';
import type { RuleCard } from '../lint/index.js';
import type { Language, SayAction } from '../messages/index.js';
import type { Finding, Source } from '../model/index.js';
import type { Shard } from '../workspace/many/shards.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { prettyReport } from './pretty.js';

/** What reports ask of a source. */
export type QuotedSource = Pick<Source, 'unit' | 'isReadOnly' | 'lineText'>;

/** The findings of one file; `source` is null for a file that could not be read. */
export interface FileFindings {
  readonly file: string;
  readonly source: QuotedSource | null;
  readonly findings: readonly Finding[];
  /** The regulation that the form was held against; null if it is none, or the file could not be read. */
  readonly regulation: string | null;
  /** How many fixes were written. */
  readonly fixed: number;
}

export interface ReportContext {
  readonly language: Language;
  readonly colors: ChalkInstance;
  /** How next steps are worded. */
  readonly say: SayAction;
  readonly rules: readonly RuleCard[];
  readonly version: string;
  /** Whether findings were left out: then their absence is not told. */
  readonly quiet: boolean;
  /** Which part of a run it tells of, if it is one. */
  readonly shard?: Shard;
}

export type ReportFormat = 'pretty' | 'json' | 'sarif' | 'github' | 'checkstyle' | 'junit';

/** A report that grows file by file; what `add` and `end` give back is written in that order. */
export interface Report {
  readonly add: (result: FileFindings) => string;
  readonly end: () => Promise<string>;
}

/** A report in a form for people, or for programs. Those that libraries write come whole at the end. */
export function openReport(format: ReportFormat, context: ReportContext): Report {
  switch (format) {
    case 'json':
      return jsonReport(context);
    case 'github':
      return githubReport(context);
    case 'pretty':
      return prettyReport(context);
    case 'sarif':
      return gathered(async (results) => (await import('./sarif.js')).formatSarif(results, context));
    case 'checkstyle':
      return gathered(async (results) => (await import('./checkstyle.js')).formatCheckstyle(results, context));
    case 'junit':
      return gathered(async (results) => (await import('./junit.js')).formatJunit(results, context));
  }
}

/** Findings quote slices of their sources: they are copied, so that they do not keep every text in memory to the end. */
function gathered(format: (results: readonly FileFindings[]) => Promise<string>): Report {
  const results: FileFindings[] = [];
  return {
    add: (result) => {
      results.push({ ...result, source: null, findings: JSON.parse(JSON.stringify(result.findings)) as readonly Finding[] });
      return '';
    },
    end: () => format(results),
  };
}
