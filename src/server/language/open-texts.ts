/**
 * The documents that an editor holds, opened in their offices. Their texts count for each other too: a report sees its plan as it is
 * typed.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withHeldTexts } from '../../workspace/editing/held-texts.js';
import { officeFileName } from '../../model/index.js';
import { Workspace, type Host, type OpenedDocument } from '../../workspace/index.js';
import type { ShippedFiles } from '../../workspace/index.js';
import { version } from '../../version.js';

/** A text without a file, by what the editor says it is written in. */
const endings: Readonly<Record<string, string>> = { plaintext: '.txt', yaml: '.yaml' };

export class OpenTexts {
  readonly workspace: Workspace;
  readonly #documents = new Map<string, TextDocument>();
  /** UTF-8 of each text by its path. */
  readonly #bytes = new Map<string, Uint8Array>();
  /** Texts without a file as they were opened last. */
  readonly #nameless = new Map<string, { readonly version: number; readonly opened: Promise<OpenedDocument> }>();

  constructor(host: Host, shipped: ShippedFiles) {
    this.workspace = new Workspace({ host: withHeldTexts(host, this.#bytes), shipped, generator: `dvplan ${version}` });
  }

  get uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  hold(document: TextDocument): void {
    this.#documents.set(document.uri, document);
    const path = pathOf(document.uri);
    if (path !== null) this.#bytes.set(path, new TextEncoder().encode(document.getText()));
  }

  drop(uri: string): void {
    this.#documents.delete(uri);
    this.#nameless.delete(uri);
    const path = pathOf(uri);
    if (path !== null) this.#bytes.delete(path);
  }

  /** The address of a file, as the editor writes it where it holds the file. */
  uriOf(path: string): string {
    return this.uris.find((uri) => pathOf(uri) === path) ?? pathToFileURL(path).href;
  }

  /** Whether a text is an office's configuration, which is read as such. */
  isOffice(uri: string): boolean {
    return uri.endsWith(`/${officeFileName}`);
  }

  /** @throws Failure if the configuration has a mistake */
  async readOffice(uri: string): Promise<void> {
    const path = pathOf(uri);
    if (path !== null) await this.workspace.offices.find(this.workspace.host.paths.dirname(path));
  }

  async isIgnored(uri: string): Promise<boolean> {
    const path = pathOf(uri);
    return path !== null && (await this.workspace.isIgnored(path));
  }

  /**
   * The document of a text as the editor holds it.
   *
   * @throws Failure if it is none that documents are written in
   */
  async open(document: TextDocument): Promise<OpenedDocument> {
    const path = pathOf(document.uri);
    const text = document.getText();
    const opened = await (path === null ? this.#openNameless(document) : this.workspace.open(path));
    return opened.source.text === text || opened.source.isReadOnly ? opened : opened.withText(text);
  }

  #openNameless(document: TextDocument): Promise<OpenedDocument> {
    const { uri, languageId } = document;
    const known = this.#nameless.get(uri);
    if (known?.version === document.version) return known.opened;
    const name = `${uri.slice(uri.lastIndexOf('/') + 1).replaceAll(/[^\p{L}\p{N}-]/gu, '-')}${endings[languageId] ?? '.md'}`;
    const opened = this.workspace.openBytes(name, new TextEncoder().encode(document.getText()));
    this.#nameless.set(uri, { version: document.version, opened });
    return opened;
  }
}

/** The path of a file; null for what stands in none of this machine. */
export function pathOf(uri: string): string | null {
  // A share of the network is none of this machine either: nothing is read from it because an address names it.
  if (!uri.startsWith('file:///')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
