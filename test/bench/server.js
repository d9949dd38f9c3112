// The speed of the language server beside its targets: medians of starts, and of changes to the sample plan.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver/node.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [starts, changes] = [7, 15];
const file = join(root, 'plans/plan-2024.md');
const uri = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8');

const initialized = [];
const first = [];
const changed = [];
for (let start = 0; start < starts; start++) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/dvplan.js'), 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const editor = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin),
  );
  const waiting = [];
  editor.onNotification('textDocument/publishDiagnostics', ({ version }) => {
    for (const one of waiting) if (one.version === version) one.done();
  });
  const published = (version) => new Promise((done) => waiting.push({ version, done }));
  editor.listen();
  await editor.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  initialized.push(performance.now() - began);
  await editor.sendNotification('initialized', {});
  let asked = performance.now();
  const opened = published(1);
  await editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await opened;
  first.push(performance.now() - asked);
  for (let version = 2; version < changes + 2; version++) {
    asked = performance.now();
    const told = published(version);
    const at = { line: 24, character: 0 };
    await editor.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    await told;
    changed.push(performance.now() - asked);
  }
  await editor.sendRequest('shutdown');
  await editor.sendNotification('exit');
  editor.dispose();
}

console.log(`\nLanguage server: Node ${process.version}; medians of ${starts} starts\n`);
line('start to initialized', initialized, '≤ 400 ms');
line('first opening to findings', first, '');
line('change to findings, the pause while one types included', changed, '≤ 100 ms');

function line(name, times, target) {
  const sorted = times.toSorted((one, other) => one - other);
  console.log(`${name.padEnd(58)} ${sorted[sorted.length >> 1].toFixed(0)} ms (most ${sorted.at(-1).toFixed(0)} ms)  ${target}`);
}
