/** What a rule is: one bad pattern of a draft, with its basis, its examples, its check and where possible its fix. */
import type {
  Bilingual,
  Message,
  Messages,
  Observation,
  OptionValue,
  OptionValues,
  PageSection,
  ParagraphFacts,
  RunFacts,
  Regime,
  Severity,
  SourceKind,
  Term,
} from '../model/index.js';
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

/** What an office may set of a rule; the kind of `initial` is the kind of its values. */
export interface RuleOption {
  readonly initial: OptionValue;
  readonly summary: Bilingual;
  /** All values that a text may have; absent: any. */
  readonly choices?: readonly string[];
}

/** The page of an example that stands for a Word file, as far as it is another than a page of A4 with margins of 20, 20, 30 and 15 mm. */
export interface ExamplePage extends Partial<Omit<PageSection, 'end'>> {
  /** What of a line is another than 14 pt Times New Roman, an indent of 10 mm, lines 1.15 apart. */
  readonly lines?: Readonly<Record<number, Partial<RunFacts & ParagraphFacts>>>;
  /** Numbers of lines at whose end something is drawn. */
  readonly drawn?: readonly number[];
}

/** A small draft that shows a rule. It is its test, and `dvplan rules` shows it. */
export interface RuleExample {
  readonly text: string;
  /** Absent: a source without a page. */
  readonly page?: ExamplePage;
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

/** What a rule saw. The engine makes a `Finding` of it: id, severity, file, words and, where none is given, the basis as the note. */
export interface Sighting<Id extends string = never> extends Omit<Observation, 'ruleId' | 'severity' | 'messageId' | 'wording'> {
  /** One of the rule's own messages; absent: the one that has the rule's id. */
  readonly messageId?: Id;
  /** Default: the rule's. */
  readonly severity?: Severity;
}

/** A sighting of a rule that has no message of its own id. */
export interface WordedSighting<Id extends string> extends Sighting<Id> {
  readonly messageId: Id;
}

/** What is told of a kind of finding: how bad it is, what it is, what it rests on, how it looks. */
export interface RuleCard {
  /** Names the bad pattern, so that it reads well after "allow". */
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
}

/** A card with what finds. Its id is the name of its file. */
export interface Rule extends RuleCard {
  /** What it says, by message id. */
  readonly messages: Messages;
  check(context: LintContext, options: OptionValues): Iterable<Sighting<string>>;
}

/** What a rule of this id may see: where no message has the rule's id, each sighting names its own. */
type SightingOf<Name extends string, Id extends string> = Name extends Id ? Sighting<Id> : WordedSighting<Id>;

/** A rule as it is written: what it yields names no message but its own. */
interface RuleDefinition<Name extends string, Id extends string> extends Omit<Rule, 'id' | 'messages' | 'check'> {
  readonly id: Name;
  readonly messages: Readonly<Record<Id, Message>>;
  check(context: LintContext, options: OptionValues): Iterable<SightingOf<NoInfer<Name>, NoInfer<Id>>>;
}

/** A rule whose messages the compiler has checked. */
export function defineRule<const Name extends string, const Id extends string>(rule: RuleDefinition<Name, Id>): Rule {
  return rule;
}
