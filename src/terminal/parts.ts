/** The results of shards, as files. */
import { readExisting } from '../files/index.js';
import { failure } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { faultsOf, readPart, type Part } from '../workspace/many/shards.js';

/**
 * All parts of one run, each once.
 *
 * @throws Failure `file-not-found`, `not-a-part`, `parts-missing` or `parts-repeated`
 */
export function readParts(names: readonly string[], workspace: Workspace): readonly Part[] {
  const parts = names.map((name) => {
    const bytes = readExisting(name, workspace.pathOf(name));
    if (bytes === null) throw failure(name, 'file-not-found', name);
    const part = readPart(Buffer.from(bytes).toString('utf8'));
    if (part === null) throw failure(name, 'not-a-part', name);
    return part;
  });
  const { missing, repeated } = faultsOf(parts);
  if (repeated.length > 0) throw failure('-', 'parts-repeated', repeated.join(', '));
  if (missing.length > 0) throw failure('-', 'parts-missing', missing.join(', '), { count: parts[0]?.shard.count ?? 0 });
  return parts;
}
