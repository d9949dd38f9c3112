/** Options of each command, as commander hands them over. */
import type { ReportFormat } from '../reporters/finding-report.js';
import type { JobOptions } from './file-jobs.js';
import type { TerminalOptions } from './terminal.js';
import type { TypedTaskFilter } from './typed-task-options.js';

export interface BuildCommandOptions extends JobOptions {
  readonly output?: string;
  readonly outDir?: string;
  /** Number and day that the registry gave, as typed. */
  readonly number?: string;
  readonly date?: string;
  readonly pdf?: boolean;
  readonly template?: string;
  readonly reference?: string;
  /** Folders besides the document's own that pictures may come from. */
  readonly allow?: readonly string[];
  readonly form?: string;
  readonly watch?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
export interface InspectCommandOptions extends JobOptions {
  readonly format: 'tree' | 'json' | 'jsonl';
  readonly template?: string;
}
export interface CitationsCommandOptions extends TerminalOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly register?: string;
  readonly check?: boolean;
  readonly force?: boolean;
}
export interface TemplatesCommandOptions extends TerminalOptions {
  readonly format: 'table' | 'json';
  readonly diff?: boolean;
}
/** Of a command that keeps results from run to run. */
export interface CacheOptions {
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}
export interface LintCommandOptions extends JobOptions, CacheOptions {
  readonly format: ReportFormat;
  readonly outputFile?: string;
  readonly template?: string;
  readonly fix?: boolean;
  readonly review?: boolean;
  readonly sheet?: string;
  /** The organ whose report the sheet is to be. */
  readonly asReport?: string;
  readonly plainNames?: boolean;
  /** Whether a document with number and date is a draft all the same. */
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  /** `id=severity`, as typed. */
  readonly rule?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly timing?: boolean;
  /** `2/4`, as typed. */
  readonly shard?: string;
  readonly statistics?: boolean;
}
export interface ExtractCommandOptions extends JobOptions {
  readonly format: 'jsonl';
  readonly output?: string;
  readonly force?: boolean;
  /** `2/4`, as typed. */
  readonly shard?: string;
}
export interface MergeCommandOptions extends TerminalOptions {
  /** Of coverages; results of other commands stay what they are. */
  readonly format?: 'table' | 'xlsx' | 'md' | 'json';
  readonly output?: string;
  readonly force?: boolean;
}
export interface RulesCommandOptions extends TerminalOptions {
  readonly format: 'table' | 'json' | 'markdown';
}
export interface NewCommandOptions extends TerminalOptions {
  /** `key=value`, as typed. */
  readonly set?: readonly string[];
  readonly output?: string;
  readonly from?: string;
  readonly year?: string;
  readonly report?: string;
  readonly skeleton?: string;
  readonly template?: string;
  readonly force?: boolean;
}
export interface InitCommandOptions extends TerminalOptions {
  /** `key=value`, as typed. */
  readonly set?: readonly string[];
}
export interface CompareCommandOptions extends TerminalOptions {
  readonly format: 'table' | 'md' | 'json';
  /** Whether the opinions in the earlier draft are brought together, with what the later made of them. */
  readonly opinions?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}
export interface CoverCommandOptions extends JobOptions, CacheOptions {
  readonly format?: 'table' | 'xlsx' | 'md' | 'json';
  readonly output?: string;
  /** `2/4`, as typed. */
  readonly shard?: string;
  readonly force?: boolean;
}
export interface SynthesizeCommandOptions extends JobOptions, CacheOptions {
  readonly parent: string;
  readonly reports?: readonly string[];
  /** Folder of the results. */
  readonly output: string;
  /** Whether each unit has a letter of its own too. */
  readonly single?: boolean;
  /** Refused: a synthesis needs all units. */
  readonly shard?: string;
  readonly force?: boolean;
}
export interface ReportCommandOptions extends TerminalOptions {
  /** `year`, `half`, `nine-months`, `quarter:N`, `month:N`, `week`. */
  readonly period: string;
  readonly until?: string;
  readonly request?: string;
  readonly output?: string;
  readonly all?: boolean;
  readonly answers: 'row' | 'prose';
  readonly from?: string;
  readonly skeleton?: string;
  readonly template?: string;
  readonly force?: boolean;
  readonly check?: boolean;
  readonly update?: boolean;
}
export interface TasksCommandOptions extends TerminalOptions, TypedTaskFilter {
  readonly format?: 'table' | 'csv' | 'xlsx' | 'ics' | 'json' | 'md' | 'timeline';
  readonly output?: string;
  readonly report?: readonly string[];
  readonly asOf?: string;
  readonly separator?: string;
  readonly appendix?: boolean;
  readonly splitBy?: 'lead';
  /** Folder of the books that organs sent back. */
  readonly merge?: string;
  readonly force?: boolean;
}
export interface PageCommandOptions extends TerminalOptions {
  readonly output?: string;
  readonly force?: boolean;
}
export interface PreviewCommandOptions extends TerminalOptions {
  /** Whether a browser is opened. */
  readonly open?: boolean;
}
export interface DueCommandOptions extends TerminalOptions {
  readonly asOf?: string;
  readonly format?: 'table' | 'md' | 'xlsx' | 'ics' | 'json';
  readonly output?: string;
  /** File of the letter that reminds the organs. */
  readonly letter?: string;
  readonly force?: boolean;
}
export interface FormatCommandOptions extends TerminalOptions {
  readonly output?: string;
  readonly check?: boolean;
}
