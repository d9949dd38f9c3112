/** A Word draft as Markdown, for what goes on writing in it: a Word file is never changed. */
import { formatDocument } from '../../format/format-document.js';
import { failure } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/**
 * The draft itself, or what it says in Markdown where it is a Word file.
 *
 * @throws Failure `format-changed` if Markdown cannot say the same
 */
export async function inMarkdown(document: OpenedDocument): Promise<OpenedDocument> {
  const { name, source, workspace } = document;
  if (source.kind !== 'word') return document;
  const formatted = await formatDocument(source);
  if (formatted.text === null) throw failure(name, 'format-changed', formatted.part);
  const { paths } = workspace.host;
  const stem = paths.basename(name, paths.extname(name));
  return workspace.openBytes(paths.join(paths.dirname(name), `${stem}.md`), new TextEncoder().encode(formatted.text));
}
