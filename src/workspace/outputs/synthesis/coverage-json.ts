/** A coverage as programs read it, and as shards of one are put together. */
import { coverKinds, type CoverFact, type CoveredPlan } from '../../../derive/synthesis/cover-rows.js';
import type { CoverQuestion } from '../../../derive/synthesis/cover-answers.js';
import type { Coverage } from './coverage.js';

/** For programs: keys stay. A shard tells besides which it is, and the pairs that a person must say. */
export function coverageJson(
  { parent, plans, secret, doubts }: Coverage,
  shard: Readonly<Record<'index' | 'count', number>> | null = null,
): string {
  const told = plans.map((plan) => ({
    ...plan,
    facts: plan.facts.map(({ kind, taskId, taskPlace, task, expected, actual, sentence }) => ({
      kind,
      taskId,
      taskPlace,
      task,
      expected,
      actual,
      sentence,
    })),
  }));
  const { file, number, type, givenToAll } = parent;
  const whole = { parent: { file, number, type, givenToAll }, secret, plans: told };
  return `${JSON.stringify(shard === null ? whole : { ...whole, doubts, shard }, null, 2)}\n`;
}

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isBoolean: Check = (value) => typeof value === 'boolean';
const among =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' && value !== null && Object.entries(checks).every(([key, check]) => check(Reflect.get(value, key)));

const isNothing = among([undefined]);
const isNull = among([null]);
const isSentence = record({
  text: isString,
  place: isString,
  line: isCount,
  unit: either(isNothing, among(['paragraph', 'page'])),
  page: either(isNothing, isCount),
});
const isFact = record({
  kind: among(coverKinds),
  taskId: isString,
  taskPlace: isString,
  task: isString,
  expected: isString,
  actual: isString,
  sentence: either(isNull, isSentence),
});
const isPlan = record({
  organ: isString,
  file: isString,
  given: isCount,
  there: isCount,
  missing: isCount,
  doubtful: isCount,
  citation: among(['right', 'wrong', 'missing', 'unknown']),
  facts: listOf(isFact),
});
const isPair = record({
  organ: isString,
  taskId: isString,
  sentenceId: isString,
  task: isString,
  sentence: isString,
  same: either(isNull, isBoolean),
});
const isWhole = record({
  parent: record({ file: isString, number: either(isNull, isString), type: either(isNull, isString), givenToAll: isBoolean }),
  secret: isCount,
  plans: listOf(isPlan),
  doubts: record({ file: isString, pairs: listOf(isPair) }),
});

/** As it stands in a file: its facts without their plan. */
type WrittenPlan = Omit<CoveredPlan, 'facts'> & { readonly facts: readonly Omit<CoverFact, 'organ' | 'file'>[] };
type WrittenCoverage = Omit<Coverage, 'plans'> & { readonly plans: readonly WrittenPlan[] };

function isWritten(value: unknown): value is WrittenCoverage {
  return isWhole(value);
}

/** The coverage of a shard; null if it is none. */
export function coverageIn(value: unknown): Coverage | null {
  if (!isWritten(value)) return null;
  const plans = value.plans.map((plan) => ({
    ...plan,
    facts: plan.facts.map((fact): CoverFact => ({ ...fact, organ: plan.organ, file: plan.file })),
  }));
  return { ...value, plans };
}

/** The coverages of shards as that of one run; null where they are of several superiors. */
export function joinCoverages(parts: readonly Coverage[]): Coverage | null {
  const [first, ...others] = parts;
  const of = ({ parent, doubts }: Coverage): string =>
    JSON.stringify([parent.file, parent.number, parent.type, parent.givenToAll, doubts.file]);
  if (first === undefined || others.some((other) => of(other) !== of(first))) return null;
  return {
    parent: first.parent,
    plans: parts.flatMap(({ plans }) => plans),
    secret: parts.reduce((sum, { secret }) => sum + secret, 0),
    doubts: { file: first.doubts.file, pairs: parts.flatMap(({ doubts }): readonly CoverQuestion[] => doubts.pairs) },
  };
}
