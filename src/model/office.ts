/** An office's configuration. */
import type { Severity } from './finding.js';
import type { Term } from './register.js';
import type { Position } from './source.js';

/** An office's constant parts and choices, from `dvplan.config.yaml`. */
export interface OfficeConfig {
  /** Path of the file, or null if there is none. */
  readonly file: string | null;
  readonly values: OfficeValues;
  /** Where each value stands in the file. */
  readonly places: Readonly<Partial<Record<keyof OfficeValues, Position>>>;
  readonly lint: LintConfig;
}

/** What an office sets of the linter. */
export interface LintConfig {
  readonly rules: RuleSettings;
  /** Settings for some files alone, each outweighing those before it. */
  readonly overrides: readonly RuleOverride[];
  /** Globs of files that are not linted, relative to the configuration's folder. */
  readonly ignore: readonly string[];
  readonly terms: readonly Term[];
  /** Registers of known documents. */
  readonly register: readonly NamedFile[];
}

export const emptyLintConfig: LintConfig = { rules: {}, overrides: [], ignore: [], terms: [], register: [] };

/** A file that a configuration names, relative to that configuration. */
export interface NamedFile {
  readonly path: string;
  readonly namedIn: string;
}

export interface RuleOverride {
  /** Globs, relative to the configuration's folder. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** The file that holds the constant parts of an office. */
export const officeFileName = 'dvplan.config.yaml';

export type OptionValue = string | number | boolean | readonly string[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What is set of one rule; absent parts are the rule's own. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: OptionValues;
}

/** By id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Values that an office writes once; keys as in front matter. Texts as typed. */
export interface OfficeValues {
  readonly issuingOrgan?: string;
  readonly superiorOrgan?: string;
  readonly place?: string;
  readonly recipients?: readonly string[];
  readonly archive?: string;
  readonly signatories?: readonly OfficeSignatory[];
  /** Template, as an author would name it. */
  readonly template?: NamedFile;
  /** Folder with the office's own skeletons. */
  readonly skeletons?: NamedFile;
  /** A Word file whose styles stand in for dvplan's. */
  readonly reference?: NamedFile;
}

export interface OfficeSignatory {
  readonly capacity: string | null;
  readonly position: string | null;
  readonly name: string | null;
}
