/**
 * JSON schemas (draft-07, which editors of YAML read) of `dvplan.config.yaml` and of the front matter, made from the keys that reading
 * knows.
 */
import type { OptionValue } from '../model/index.js';
import { copyKeys, frontMatterKeys, planKeys, reportedPlanKeys, type FrontMatterKey, type PlanKey } from '../read/yaml/keys.js';
import { lintKeys, overrideKeys, severityKey, type KnownRules } from './lint-settings.js';
import { severityNames } from './severity-names.js';
import { extendsKey, officeKeys } from './office.js';

type Schema = Readonly<Record<string, unknown>>;

const draft = 'http://json-schema.org/draft-07/schema#';
const text: Schema = { type: ['string', 'number', 'boolean', 'null'] };
const texts: Schema = { oneOf: [text, { type: 'array', items: { type: ['string', 'number', 'boolean', 'object', 'null'] } }] };
const globs: Schema = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] };

const signatory = object({ ...named('capacity', texts), ...named('position', texts), ...named('signer', text) });
const signatories: Schema = { oneOf: [text, signatory, { type: 'array', items: { oneOf: [text, signatory] } }] };

/** What `bản sao` takes: its kind, or what the copy says of itself. */
const copy: Schema = {
  oneOf: [
    text,
    object(
      Object.fromEntries(
        Object.entries(copyKeys).flatMap(([key, names]) =>
          names.map((name) => [
            name,
            key === 'signatories' ? signatories : key === 'copy' || key === 'number' || key === 'date' ? text : texts,
          ]),
        ),
      ),
    ),
  ],
};

/** What `kế hoạch` of a report takes: the path of the plan, or its parts. */
const reportedPlan: Schema = {
  oneOf: [
    text,
    object(
      Object.fromEntries(
        Object.values(reportedPlanKeys)
          .flat()
          .map((name) => [name, text]),
      ),
    ),
  ],
};

/** Keys of the front matter that take a list. */
const listKeys: readonly FrontMatterKey[] = [
  'recipients',
  'addressees',
  'submittedTo',
  'invited',
  'bases',
  'abstract',
  'superiorOrgan',
  'issuingOrgan',
  'heading',
  'circulation',
  'contact',
];

/** Schema of the front matter of a document, and of a whole plan in YAML; `describe` gives what a key is. */
export function planSchema(describe: (key: FrontMatterKey) => string): Schema {
  const properties: Record<string, unknown> = {};
  for (const key of Object.keys(frontMatterKeys) as FrontMatterKey[]) {
    const shape =
      key === 'signatories' || key === 'confirmation'
        ? signatories
        : key === 'reportedPlan'
          ? reportedPlan
          : key === 'twoSided'
            ? { enum: ['có', 'không', true, false] }
            : key === 'copy'
              ? copy
              : listKeys.includes(key)
                ? texts
                : text;
    for (const name of frontMatterKeys[key]) properties[name] = { description: describe(key), ...shape };
  }
  const parts: Schema = { oneOf: [text, { type: 'array', items: { oneOf: [text, { $ref: '#/definitions/part' }] } }] };
  for (const name of planKeys.body) properties[name] = parts;
  const part: Record<string, unknown> = {};
  for (const key of Object.keys(planKeys) as PlanKey[]) {
    for (const name of planKeys[key])
      part[name] = key === 'body' || key === 'tasks' ? parts : key === 'label' || key === 'name' ? text : texts;
  }
  return {
    $schema: draft,
    title: 'dvplan front matter',
    definitions: { part: { type: 'object', properties: part } },
    ...object(properties),
  };
}

/** Schema of an office's configuration, with every rule and its options. */
export function configSchema(rules: KnownRules, describe: (rule: string) => string): Schema {
  // Editors that read YAML 1.1 take an unquoted `off` for false.
  const severity: Schema = { $ref: '#/definitions/severity' };
  const ruleProperties = Object.fromEntries(
    [...rules].map(([id, options]) => {
      const optionProperties = Object.fromEntries(
        Object.entries(options).map(([name, { initial, choices }]) => [name, optionSchema(initial, choices)]),
      );
      return [id, { description: describe(id), oneOf: [severity, object({ ...each(severityKey, severity), ...optionProperties })] }];
    }),
  );
  const ruleSettings: Schema = { $ref: '#/definitions/rules' };
  const definitions = { severity: { enum: [...Object.values(severityNames).flat(), false] }, rules: object(ruleProperties) };
  const override = object(
    Object.assign({}, ...overrideKeys.map(({ names, target }) => each(names, target === 'files' ? globs : ruleSettings))) as Record<
      string,
      unknown
    >,
  );
  const filesNames = overrideKeys.flatMap(({ names, target }) => (target === 'files' ? names : []));
  const shapes: Readonly<Record<(typeof lintKeys)[number]['target'], Schema>> = {
    rules: ruleSettings,
    overrides: { type: 'array', items: { ...override, oneOf: filesNames.map((name) => ({ required: [name] })) } },
    ignore: globs,
    terms: { type: 'object', additionalProperties: globs },
    register: globs,
  };
  const properties: Record<string, unknown> = {};
  for (const { names, target } of officeKeys) {
    for (const name of names) properties[name] = target === 'signatories' ? signatories : target === 'recipients' ? texts : text;
  }
  for (const { names, target } of lintKeys) for (const name of names) properties[name] = shapes[target];
  for (const name of extendsKey.names) properties[name] = globs;
  return { $schema: draft, title: 'dvplan.config.yaml', definitions, ...object(properties) };
}

function object(properties: Readonly<Record<string, unknown>>): Schema {
  return { type: 'object', additionalProperties: false, properties };
}

function named(key: FrontMatterKey, shape: Schema): Record<string, Schema> {
  return each(frontMatterKeys[key], shape);
}

/** The same shape under each name. */
function each(names: readonly string[], shape: Schema): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, shape]));
}

function optionSchema(initial: OptionValue, choices: readonly string[] | undefined): Schema {
  if (Array.isArray(initial)) return globs;
  if (choices !== undefined) return { enum: choices };
  if (typeof initial === 'boolean') return { enum: [true, false, 'có', 'không'] };
  return typeof initial === 'number' ? { type: 'number' } : { type: ['string', 'number', 'boolean'] };
}
