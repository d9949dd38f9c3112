/** What a plan lacks as a whole, for rules that would else say it part by part. */
import { fold, type OfficialDocument } from '../../model/index.js';

/** `(Ban hành kèm theo Quyết định số ...)`: a text that goes with another document, which has the head and the signature. */
const attachment = /^\(? ?(?:ban hanh )?kem theo /u;

/** Whether the document is attached to another. */
export function isAttached({ abstract, preamble, body }: OfficialDocument): boolean {
  const texts = [
    ...(abstract?.printed.split('\n') ?? []),
    ...preamble.map(({ text }) => text.value),
    ...body.slice(0, 3).map((node) => (node.type === 'paragraph' ? node.text.value : '')),
  ];
  return texts.some((text) => attachment.test(fold(text.slice(0, 80))));
}
