/** How files come into the page: chosen, dropped or pasted. */
import { byId } from './elements.js';

/** A file as it came. */
export interface Received {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who takes what comes in. */
interface Receiver {
  readonly takeFiles: (files: readonly Received[]) => void;
  /** A text that is pasted where no editor is. */
  readonly takeText: (text: string) => void;
}

export function receive({ takeFiles, takeText }: Receiver): void {
  const input = byId('files') as HTMLInputElement;
  const take = (files: FileList | undefined | null): void => void read(files).then((read) => read.length > 0 && takeFiles(read));
  for (const id of ['open', 'open-first']) byId(id).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    take(input.files);
    // The same file may be chosen again.
    input.value = '';
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.dataset['dropping'] = '';
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete document.body.dataset['dropping'];
  });
  // Before an editor would write the file's name, or its text, into the text.
  document.addEventListener(
    'drop',
    (event) => {
      delete document.body.dataset['dropping'];
      if (event.dataTransfer?.files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      take(event.dataTransfer?.files);
    },
    { capture: true },
  );
  document.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (files !== undefined && files.length > 0) {
      event.preventDefault();
      take(files);
    } else if (!isField(event.target)) {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') takeText(text);
    }
  });
}

function read(files: FileList | undefined | null): Promise<Received[]> {
  return Promise.all([...(files ?? [])].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

/** Whether a person types into it. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
