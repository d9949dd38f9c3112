/** What a rule is: one bad pattern of a draft, with its basis, its examples, its check and where possible its fix. */
import type { Finding, Observation, OptionValue, OptionValues, Regime, Severity, SourceKind, Term } from '../model/index.js';
import type { LintContext } from './lint-context.js';

export const ruleCategories = [
  'numbering',
  'structure',
  'form',
  'citations',
  'dates',
  'typography',
  'orthography',
  'tasks',
  'figures',
  'reports',
] as const;
type RuleCategory = (typeof ruleCategories)[number];

/** A text that a person reads, in both languages. */
interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What an office may set of a rule; the kind of `initial` is the kind of its values. */
export interface RuleOption {
  readonly initial: OptionValue;
  readonly summary: Bilingual;
  /** All values that a text may have; absent: any. */
  readonly choices?: readonly string[];
}

/** A small draft that shows a rule. It is its test, and stands in RULES.md. */
export interface RuleExample {
  readonly text: string;
  /** Default: `markdown`. */
  readonly kind?: SourceKind;
  readonly options?: OptionValues;
  /** Words that the office prefers. */
  readonly terms?: readonly Term[];
  /** Of a report: the text of its plan, or null for one that cannot be read. */
  readonly plan?: string | null;
  /** What is found, as `line: text`, where text is the source from the beginning of the finding to its end; empty for a near miss. */
  readonly finds: readonly string[];
  /** The draft after all fixes of the rule, unsafe ones too; absent where none is offered. */
  readonly fixed?: string;
}

/** What a rule saw. The engine makes a `Finding` of it: id, severity, file, url and, where none is given, the basis as the note. */
export interface Sighting extends Omit<Observation, 'ruleId' | 'severity'> {
  /** Default: the rule's. */
  readonly severity?: Severity;
}

export interface Rule {
  /** Name of its file; names the bad pattern, so that it reads well after "allow". */
  readonly id: string;
  /** Severity by default; `off`: only where an office switches it on. */
  readonly severity: Severity | 'off';
  readonly category: RuleCategory;
  readonly summary: Bilingual;
  /** Article of the regulation, or what usage it rests on. */
  readonly basis: Bilingual;
  /** Regimes that the rule holds for; absent: all. */
  readonly regimes?: readonly Regime[];
  /** First day (`YYYY-MM-DD`) of documents that the rule holds for; absent: all documents. */
  readonly from?: string;
  /** What its fixes are, at most: `safe` ones change neither wording nor numbers; absent: it has none. */
  readonly fix?: 'safe' | 'unsafe';
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** At least one that speaks and one near miss that stays silent. */
  readonly examples: readonly RuleExample[];
  check(context: LintContext, options: OptionValues): Iterable<Sighting>;
}

/** What parsing reported of a document under the id of a rule, for rules that only pass it on. */
export function* reported(context: LintContext, id: string): Iterable<Sighting> {
  for (const one of context.parsed) if (one.ruleId === id) yield sightingOf(one, context);
}

function sightingOf(one: Finding, context: LintContext): Sighting {
  return {
    place: context.positionOf(one),
    messageId: one.messageId,
    severity: one.severity,
    data: one.data,
    related: one.related,
    ...(one.actual === null ? {} : { actual: one.actual }),
    ...(one.expected === null ? {} : { expected: one.expected }),
    ...(one.note === null ? {} : { note: one.note }),
    ...(one.fix === null ? {} : { fix: one.fix }),
  };
}
