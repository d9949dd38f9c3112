/** The results of shards, as files. */
import { readExisting } from '../files/index.js';
import { failure } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { faultsOf, inOrder, readPart, type CoveragePart, type ListPart, type Part } from '../workspace/many/parts.js';
import type { Coverage } from '../workspace/outputs/synthesis/coverage.js';
import { joinCoverages } from '../workspace/outputs/synthesis/coverage-json.js';

/**
 * All parts of one run, each once; of a coverage the whole.
 *
 * @throws Failure `file-not-found`, `not-a-part`, `parts-missing`, `parts-repeated` or `parts-of-others`
 */
export function readParts(names: readonly string[], workspace: Workspace): readonly ListPart[] | Coverage {
  const parts = names.map((name): Part => {
    const bytes = readExisting(name, workspace.pathOf(name));
    if (bytes === null) throw failure(name, 'file-not-found', name);
    const part = readPart(Buffer.from(bytes).toString('utf8'));
    if (part === null) throw failure(name, 'not-a-part', name);
    return part;
  });
  const { missing, repeated } = faultsOf(parts);
  if (repeated.length > 0) throw failure('-', 'parts-repeated', repeated.join(', '));
  if (missing.length > 0) throw failure('-', 'parts-missing', missing.join(', '), { count: parts[0]?.shard.count ?? 0 });
  if (parts.every(isList)) return parts;
  const coverage = parts.every(isCoverage) ? joinCoverages(inOrder(parts).map((part) => part.coverage)) : null;
  if (coverage === null) throw failure('-', 'parts-of-others', names.join(', '));
  return coverage;
}

function isList(part: Part): part is ListPart {
  return part.form !== 'coverage';
}

function isCoverage(part: Part): part is CoveragePart {
  return part.form === 'coverage';
}
