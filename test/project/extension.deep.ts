/** The extension for VS Code, as `npm run extension` packs it: what stands in the zip, and the server started out of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { sample } from '../commands/work-folder.js';
import { EditorClient } from '../server/editor-client.js';
import { version } from '../../src/version.js';
import { root } from './source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'dvplan-extension-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packed(): Buffer {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'extension'], { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(join(root, 'dist/extension', `dvplan-${version}.vsix`));
}

describe('the extension', () => {
  const bytes = packed();
  const files = unzipSync(bytes);
  const textOf = (name: string): string => new TextDecoder().decode(files[name]);

  it('is small, the same each time, and holds what VS Code reads', () => {
    expect(bytes.length).toBeLessThan(1_500_000);
    expect(packed().equals(bytes)).toBe(true);
    expect(Object.keys(files)).toEqual([
      'extension.vsixmanifest',
      '[Content_Types].xml',
      'extension/package.json',
      'extension/README.md',
      'extension/LICENSE.md',
      'extension/extension.cjs',
      'extension/server.cjs',
    ]);
    const manifest = JSON.parse(textOf('extension/package.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'dvplan', version, main: './extension.cjs', activationEvents: ['onLanguage:markdown'] });
    const vsix = textOf('extension.vsixmanifest');
    expect(vsix).toContain(`<Identity Language="vi-VN" Id="dvplan" Version="${version}" Publisher="dvplan"/>`);
    for (const [, path = ''] of vsix.matchAll(/ Path="([^"]*)"/gu)) expect(files).toHaveProperty([path]);
    const typed = [...textOf('[Content_Types].xml').matchAll(/Extension="(\.\w+)"/gu)].map(([, ending]) => ending);
    for (const name of Object.keys(files).slice(2)) expect(typed).toContain(/\.\w+$/u.exec(name)?.[0]);
  });

  it('has a client that the editor can load: it asks for nothing but the editor and Node', () => {
    writeFileSync(join(folder, 'extension.cjs'), files['extension/extension.cjs'] ?? '');
    // Whatever the client takes of the editor is a class that does nothing.
    const script = `const Module = require('node:module');
      const editor = new Proxy(class {}, { get: (target, name) => (name === 'prototype' ? target.prototype : editor) });
      const load = Module._load;
      Module._load = function (name, ...rest) {
        if (name === 'vscode') return editor;
        if (!Module.builtinModules.includes(name.replace('node:', '')) && name !== './extension.cjs') throw new Error(name);
        return load.call(this, name, ...rest);
      };
      console.log(Object.keys(require('./extension.cjs')).sort().join());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['activate,deactivate\n', '']);
  });

  it.for([
    ['vi', /lặp từ/u],
    ['en', /Write `các`/u],
  ] as const)('has a server that finds what is wrong as one types, in words of: %s', async ([language, words]) => {
    const file = join(folder, `server-${language}.cjs`);
    writeFileSync(file, files['extension/server.cjs'] ?? '');
    const { client } = EditorClient.ofFile(file, [language, '--stdio']);
    const { serverInfo } = await client.begin();
    expect(serverInfo?.version).toBe(version);
    await client.open('ke-hoach.md', sample('plan-2024.md'));
    expect(await client.diagnostics('ke-hoach.md')).toEqual([]);
    await client.type('ke-hoach.md', ' các văn bản', ' các các văn bản');
    expect((await client.diagnostics('ke-hoach.md')).map(({ message }) => message).join('\n')).toMatch(words);
    expect(await client.end()).toBe(0);
  });
});
