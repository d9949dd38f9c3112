// The extension for VS Code: starts the language server that lies beside it, with the Node of the editor itself.
import { workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node.js';

let client;

export async function activate(context) {
  const language = workspace.getConfiguration('dvplan').get('language', 'vi');
  const server = { module: context.asAbsolutePath('server.cjs'), transport: TransportKind.stdio, args: [language] };
  client = new LanguageClient('dvplan', 'dvplan', server, {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'untitled', language: 'markdown' },
    ],
  });
  await client.start();
}

export async function deactivate() {
  await client?.stop();
}
