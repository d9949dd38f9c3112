/** Findings of files -> one report, in a form for people or for programs. */
import type { ChalkInstance } from 'chalk';
import type { Rule } from '../lint/index.js';
import type { Language } from '../messages/index.js';
import type { Finding, Source } from '../model/index.js';
import { formatGithub } from './github.js';
import { formatJson } from './json.js';
import { formatPretty } from './pretty.js';

/** The findings of one file; `source` is null for a file that could not be read. */
export interface FileFindings {
  readonly file: string;
  readonly source: Source | null;
  readonly findings: readonly Finding[];
  /** How many fixes were written. */
  readonly fixed: number;
}

export interface ReportContext {
  readonly language: Language;
  readonly colors: ChalkInstance;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** Whether findings were left out: then their absence is not told. */
  readonly quiet: boolean;
}

export type ReportFormat = 'pretty' | 'json' | 'sarif' | 'github' | 'checkstyle' | 'junit';

/** The whole report, with the line end that closes it. */
export async function formatReport(format: ReportFormat, results: readonly FileFindings[], context: ReportContext): Promise<string> {
  switch (format) {
    case 'json':
      return formatJson(results, context);
    case 'github':
      return formatGithub(results, context);
    case 'sarif':
      return (await import('./sarif.js')).formatSarif(results, context);
    case 'checkstyle':
      return (await import('./checkstyle.js')).formatCheckstyle(results, context);
    case 'junit':
      return (await import('./junit.js')).formatJunit(results, context);
    case 'pretty':
      return formatPretty(results, context);
  }
}
