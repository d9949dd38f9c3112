/** What a file is written in, by its ending. */
import type { SourceKind } from '../model/index.js';
import type { Host } from './host.js';

const kinds: Readonly<Record<string, SourceKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** Null for a file of no kind that documents are written in. */
export function sourceKindOf(name: string, { paths }: Host): SourceKind | null {
  return kinds[paths.extname(name).toLowerCase()] ?? null;
}
