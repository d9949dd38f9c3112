/** A Word draft or a PDF as Markdown, for what goes on writing in it: neither is ever changed. */
import { formatDocument } from '../../format/format-document.js';
import { failure } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';

/**
 * The draft itself, or what it says in Markdown where it is a Word file or a PDF.
 *
 * @throws Failure `format-changed` if Markdown cannot say the same
 */
export async function inMarkdown(document: OpenedDocument): Promise<OpenedDocument> {
  const { name, source, workspace } = document;
  if (!source.isReadOnly) return document;
  const formatted = await formatDocument(source);
  if (formatted.text === null) throw failure(name, 'format-changed', formatted.part);
  const { paths } = workspace.host;
  const stem = paths.basename(name, paths.extname(name));
  return workspace.openBytes(paths.join(paths.dirname(name), `${stem}.md`), new TextEncoder().encode(formatted.text));
}
