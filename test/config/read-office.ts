/** Reads an office's configuration from a text, and those that it extends from texts by their paths. */
import { posix } from 'node:path';
import { readOfficeConfig } from '../../src/config/office.js';
import { knownRules } from '../../src/lint/index.js';
import type { KnownRules } from '../../src/config/lint-settings.js';
import type { OfficeConfig } from '../../src/model/index.js';

/** Files by their paths, beside the configuration itself. */
export type Bases = Readonly<Record<string, string>>;

export function readOffice(text: string, file = 'dvplan.config.yaml', bases: Bases = {}, rules: KnownRules = knownRules): OfficeConfig {
  return readOfficeConfig(text, file, {
    rules,
    load: (path, namedIn) => {
      const named = posix.join(posix.dirname(namedIn), path);
      const found = [named, posix.join(named, 'dvplan.config.yaml')].find((one) => bases[one] !== undefined);
      return found === undefined ? null : { text: bases[found] ?? '', file: found };
    },
  });
}
