/** What a plan lacks as a whole, for rules that would else say it part by part. */
import { fold, type Plan } from '../model/index.js';

/** `(Ban hành kèm theo Quyết định số ...)`: a text that goes with another document, which has the head and the signature. */
const attachment = /^\(? ?(?:ban hanh )?kem theo /u;

/** Whether the document is attached to another. */
export function isAttached({ abstract, preamble, body }: Plan): boolean {
  const texts = [...(abstract?.printed.split('\n') ?? []), ...preamble.map(({ text }) => text.value), ...body.slice(0, 3).map((node) => (node.type === 'paragraph' ? node.text.value : ''))];
  return texts.some((text) => attachment.test(fold(text.slice(0, 80))));
}

/** Papers with a form of their own: they need neither abstract nor recipients. */
const papers = /^(?:giay|phieu|thu cong|bien ban|hop dong|cong dien|ban (?:ghi nho|thoa thuan))(?![A-Za-zÀ-ỹ])/u;

/** Whether the document is an administrative paper and no text of one of the great types. */
export function isPaper({ documentType }: Plan): boolean {
  return documentType !== null && papers.test(fold(documentType.value));
}
