/** The language server: what an editor asks, answered over a workspace of the texts that it holds. */
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node.js';
import { createConnection } from 'vscode-languageserver/lib/common/server.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editorWord } from '../../messages/servers/editor.js';
import type { Language } from '../../messages/index.js';
import { changesBetween } from '../../model/index.js';
import { version } from '../../version.js';
import { numberedPartsOf } from '../../workspace/editing/numbered-parts.js';
import type { Host, OpenedDocument, ShippedFiles } from '../../workspace/index.js';
import { formatDocument } from '../../workspace/outputs/canonical.js';
import { codeActionKinds, codeActions } from './actions.js';
import { Checks } from './checks.js';
import { completionsAt, completionsOfOffice } from './completions.js';
import { definitionAt } from './definitions.js';
import { hoverAt } from './hover.js';
import { OpenTexts, pathOf } from './open-texts.js';
import { foldsOf, symbolsOf } from './outline.js';
import { textEdits } from './places.js';

/** What a server is run with. */
export interface Serving {
  readonly input: Readable;
  readonly output: Writable;
  /** The files of a folder, or of the working folder where the editor names none. */
  readonly hostOf: (folder: string | null) => Host;
  readonly shipped: ShippedFiles;
  readonly language: Language;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Watches files for an editor that does not. */
  readonly watch: (changed: () => void) => FileWatch;
}

/** Files that are watched, whether or not they are there. */
interface FileWatch {
  follow(files: Iterable<string>, folders: Iterable<string>): void;
  end(): void;
}

/** Serves one editor; the exit code is 0 where it took its leave, 1 where it went without. */
export function serve({ input, output, ...options }: Serving): Promise<number> {
  return new Promise((resolve) => {
    const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: (code: number) => end(code) };
    const connection = createConnection(
      (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      watchDog,
    );
    const session = new Session(connection, options);
    const end = (code: number): void => {
      session.end();
      connection.dispose();
      input.destroy();
      resolve(code);
    };
    input.once('end', () => end(watchDog.shutdownReceived ? 0 : 1));
    connection.listen();
  });
}

type SessionOptions = Omit<Serving, 'input' | 'output'>;

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  codeActionProvider: { codeActionKinds },
  renameProvider: { prepareProvider: true },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  definitionProvider: true,
  completionProvider: { triggerCharacters: [' ', '-', '/'] },
  documentFormattingProvider: true,
};

/** A document that something is asked of, as it stood then. */
interface Asked {
  readonly held: TextDocument;
  readonly opened: OpenedDocument;
}

/** One editor. */
class Session {
  readonly #documents = new TextDocuments(TextDocument);
  #texts: OpenTexts | null = null;
  #checks: Checks | null = null;
  #withVersions = false;
  #watchesFiles = false;
  #watch: FileWatch | null = null;

  constructor(
    readonly connection: Connection,
    readonly options: SessionOptions,
  ) {
    connection.onInitialize((params) => {
      this.#begin(params);
      return { capabilities, serverInfo: { name: 'dvplan', version } };
    });
    connection.onInitialized(() => {
      if (this.#watchesFiles)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*.{yaml,yml,md,txt}' }],
        });
    });
    connection.onDidChangeWatchedFiles(() => this.#checks?.scheduleAll());
    this.#documents.onDidChangeContent(({ document }) => {
      this.#texts?.hold(document);
      this.#checks?.schedule(document.uri);
    });
    this.#documents.onDidSave(() => this.#checks?.scheduleAll());
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#texts?.drop(uri);
      this.#checks?.forget(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    this.#answer();
    this.#documents.listen(connection);
  }

  end(): void {
    this.#checks?.end();
    this.#watch?.end();
  }

  #begin({ capabilities: client, workspaceFolders, rootUri }: InitializeParams): void {
    const { hostOf, shipped, language, now, watch } = this.options;
    const folder = workspaceFolders?.[0]?.uri ?? rootUri;
    const texts = new OpenTexts(hostOf(folder === null ? null : pathOf(folder)), shipped);
    this.#texts = texts;
    this.#withVersions = client.workspace?.workspaceEdit?.documentChanges === true;
    this.#watchesFiles = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    if (!this.#watchesFiles) this.#watch = watch(() => this.#checks?.scheduleAll());
    this.#checks = new Checks({
      texts,
      language,
      now,
      checked: (paths) => this.#watch?.follow(paths, []),
      publish: (published) => void this.connection.sendDiagnostics(published),
      broke: (error) => this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
    // The first check waits for none of what is shipped.
    void Promise.all([texts.workspace.shipped.templates(), texts.workspace.shipped.register()]);
  }

  #answer(): void {
    const { connection } = this;
    const { language } = this.options;
    connection.onCodeAction((params, token) =>
      this.#ask(params, token, [], ({ opened, held }) =>
        codeActions(params, { opened, held, language, editOf: (edits) => this.#editOf(held, edits) }),
      ),
    );
    connection.onHover((params, token) =>
      this.#ask(params, token, null, ({ opened, held }) => hoverAt(opened, held.offsetAt(params.position), language)),
    );
    connection.onDocumentSymbol((params, token) =>
      this.#ask(params, token, [], async ({ opened }) => symbolsOf((await opened.read()).plan)),
    );
    connection.onFoldingRanges((params, token) => this.#ask(params, token, [], async ({ opened }) => foldsOf((await opened.read()).plan)));
    connection.onDefinition((params, token) =>
      this.#ask(params, token, null, ({ opened, held }) =>
        definitionAt(opened, held.offsetAt(params.position), {
          uri: held.uri,
          uriOf: (path) => this.#texts?.uriOf(path) ?? held.uri,
        }),
      ),
    );
    connection.onCompletion((params, token) => {
      const held = this.#texts?.get(params.textDocument.uri);
      if (held !== undefined && this.#texts?.isOffice(held.uri) === true) return completionsOfOffice(held, held.offsetAt(params.position));
      return this.#ask(params, token, [], ({ opened }) =>
        held === undefined ? [] : completionsAt({ opened, held, offset: held.offsetAt(params.position), language }),
      );
    });
    connection.onDocumentFormatting((params, token) => this.#ask(params, token, [], (asked) => this.#format(asked)));
    connection.onPrepareRename((params, token) =>
      this.#ask(params, token, null, async ({ opened, held }) => {
        const part = (await numberedPartsOf(opened)).labelAt(held.offsetAt(params.position));
        if (part === null) throw refused(editorWord('notRenamed', language));
        const { start, end } = part.section.label.position;
        const at = held.getText().indexOf(part.number, start.offset);
        const place = at < 0 || at > end.offset ? { from: start.offset, to: end.offset } : { from: at, to: at + part.number.length };
        return { range: { start: held.positionAt(place.from), end: held.positionAt(place.to) }, placeholder: part.number };
      }),
    );
    connection.onRenameRequest((params, token) =>
      this.#ask(params, token, null, async ({ opened, held }) => {
        const parts = await numberedPartsOf(opened);
        const part = parts.labelAt(held.offsetAt(params.position));
        if (part === null) throw refused(editorWord('notRenamed', language));
        const edits = parts.renumber(part.section, params.newName);
        if (edits === null) throw refused(editorWord('noSuchNumber', language, { typed: params.newName }));
        return this.#editOf(held, textEdits(edits, held));
      }),
    );
  }

  /** Answers about a document as it stands, unless the editor no longer asks, or its text changed meanwhile. */
  async #ask<T>(
    { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
    token: CancellationToken,
    none: T,
    make: (asked: Asked) => T | Promise<T>,
  ): Promise<T> {
    const texts = this.#texts;
    const held = texts?.get(uri);
    if (texts === null || held === undefined || texts.isOffice(uri)) return none;
    const before = held.version;
    const opened = await texts.open(held);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, '');
    const made = await make({ held, opened });
    if (texts.get(uri)?.version !== before) throw new ResponseError(LSPErrorCodes.ContentModified, '');
    return made;
  }

  async #format({ opened, held }: Asked): Promise<TextEdit[]> {
    if (opened.source.kind !== 'markdown') return [];
    const { text } = await formatDocument(opened.source);
    if (text === null) throw refused(editorWord('notFormatted', this.options.language));
    return textEdits(changesBetween(held.getText(), text), held);
  }

  #editOf({ uri, version: of }: TextDocument, edits: TextEdit[]): WorkspaceEdit {
    return this.#withVersions ? { documentChanges: [{ textDocument: { uri, version: of }, edits }] } : { changes: { [uri]: edits } };
  }
}

function refused(words: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, words);
}
