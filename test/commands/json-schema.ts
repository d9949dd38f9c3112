/**
 * Checks a value against the part of JSON Schema (draft-07) that dvplan's own schemas use; any other key word is an error of the schema.
 */

type Schema = Readonly<Record<string, unknown>>;

const annotations = new Set(['$schema', 'title', 'description', 'definitions']);

/** What is wrong with the value, each with its path; empty if nothing is. */
export function faultsOf(value: unknown, schema: unknown, root: unknown = schema, path = '$'): string[] {
  const faults: string[] = [];
  const checks: Readonly<Record<string, (argument: never) => void>> = {
    type: (types: string | readonly string[]) => {
      if (![types].flat().includes(typeOf(value))) faults.push(`${path}: not ${[types].flat().join(' or ')}`);
    },
    enum: (values: readonly unknown[]) => {
      if (!values.includes(value)) faults.push(`${path}: not one of ${values.join(', ')}`);
    },
    oneOf: (schemas: readonly Schema[]) => {
      const fitting = schemas.filter((one) => faultsOf(value, one, root, path).length === 0).length;
      if (fitting !== 1) faults.push(`${path}: fits ${fitting} of ${schemas.length}`);
    },
    properties: (properties: Readonly<Record<string, Schema>>) => {
      for (const [key, one] of Object.entries(properties))
        if (isObject(value) && Object.hasOwn(value, key)) faults.push(...faultsOf(value[key], one, root, `${path}.${key}`));
    },
    additionalProperties: (allowed: boolean | Schema) => {
      const known = Object.keys((schema as { properties?: object }).properties ?? {});
      for (const [key, one] of Object.entries(isObject(value) ? value : {})) {
        if (known.includes(key) || allowed === true) continue;
        faults.push(...(allowed === false ? [`${path}.${key}: not known`] : faultsOf(one, allowed, root, `${path}.${key}`)));
      }
    },
    required: (keys: readonly string[]) => {
      if (isObject(value)) for (const key of keys) if (!Object.hasOwn(value, key)) faults.push(`${path}.${key}: missing`);
    },
    items: (items: Schema) => {
      if (Array.isArray(value)) for (const [index, one] of value.entries()) faults.push(...faultsOf(one, items, root, `${path}[${index}]`));
    },
    minItems: (least: number) => {
      if (Array.isArray(value) && value.length < least) faults.push(`${path}: fewer than ${least}`);
    },
    $ref: (reference: string) => {
      const target = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((node, key) => (node as Schema)[key], root);
      if (!isObject(target)) throw new Error(`no ${reference}`);
      faults.push(...faultsOf(value, target, root, path));
    },
  };
  for (const [word, argument] of Object.entries(schema as Schema)) {
    if (annotations.has(word)) continue;
    const check = checks[word];
    if (check === undefined) throw new Error(`unknown key word ${word}`);
    check(argument as never);
  }
  return faults;
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Schema {
  return typeOf(value) === 'object';
}
