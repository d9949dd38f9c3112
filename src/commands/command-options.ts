/** Options of each command, as commander hands them over. */
import type { TerminalOptions } from './terminal.js';

export interface BuildCommandOptions extends TerminalOptions {
  readonly output?: string;
  readonly outDir?: string;
  readonly pdf?: boolean;
  readonly template?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
export interface InspectCommandOptions extends TerminalOptions {
  readonly format: 'tree' | 'json';
  readonly template?: string;
}
export interface CitationsCommandOptions extends TerminalOptions {
  readonly format: 'table' | 'json' | 'csv';
}
export interface TemplatesCommandOptions extends TerminalOptions {
  readonly format: 'table' | 'json';
}
