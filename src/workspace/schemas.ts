/** JSON schemas for editors. */
import { configSchema as schemaOfConfig, planSchema } from '../config/json-schema.js';
import { knownRules, ruleCards } from '../lint/index.js';

export { recordSchema } from './outputs/record-schema.js';
export { planSchema };

/** The schema of `dvplan.config.yaml`, each rule with what it looks for. */
export function configSchema(language: 'vi' | 'en'): unknown {
  const summaries = new Map(ruleCards.map(({ id, summary }) => [id, summary[language]]));
  return schemaOfConfig(knownRules, (id) => summaries.get(id) ?? id);
}
