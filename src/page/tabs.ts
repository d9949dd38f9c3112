/** The open documents as tabs, each with what closes it. */
import { button, byId } from './elements.js';
import type { Speech } from './speech.js';

interface TabSteps<Document> {
  readonly show: (one: Document) => void;
  readonly close: (one: Document) => void;
}

/** The name of a document without the folders that it lies in. */
export function plainName({ file }: { readonly file: { readonly name: string } }): string {
  return file.name.slice(file.name.lastIndexOf('/') + 1);
}

/** @param current the document that is shown; null for none */
export function showTabs<Document extends { readonly file: { readonly name: string } }>(
  documents: readonly Document[],
  current: Document | null,
  speech: Speech,
  { show, close }: TabSteps<Document>,
): void {
  const tabs = byId('documents');
  tabs.hidden = documents.length === 0;
  tabs.replaceChildren(
    ...documents.flatMap((one) => [
      button(plainName(one), () => show(one), { 'aria-current': String(one === current) }),
      button('×', () => close(one), { 'aria-label': speech.say('closeDocument', { name: plainName(one) }) }),
    ]),
  );
}
