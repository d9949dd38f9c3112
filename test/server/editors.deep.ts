/** The language server as editors start it: over the protocol, and by Debian's Neovim. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sample } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';
import { EditorClient } from './editor-client.js';

describe('dvplan lsp', () => {
  it('says nothing but the protocol, finds what lint finds, and ends with 0', async () => {
    const { client } = EditorClient.ofProgram(['--stdio']);
    const { serverInfo } = await client.begin();
    expect(serverInfo?.name).toBe('dvplan');
    client.write('ke-hoach.md', sample('plan-2024-draft.md'));
    const linted = spawnSync(process.execPath, [join(root, 'bin/dvplan.js'), 'lint', 'ke-hoach.md', '--format', 'json'], {
      cwd: client.folder,
      encoding: 'utf8',
    });
    const [file] = JSON.parse(linted.stdout) as readonly { findings: readonly { ruleId: string }[] }[];
    await client.open('ke-hoach.md', sample('plan-2024-draft.md'));
    const codes = (await client.diagnostics('ke-hoach.md')).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual([...new Set(file?.findings.map(({ ruleId }) => ruleId))].sort());
    expect(await client.end()).toBe(0);
  });

  it('ends with its editor', async () => {
    const { client, child } = EditorClient.ofProgram();
    await client.begin();
    child.stdin?.end();
    expect(await client.exited).toBe(1);
    rmSync(client.folder, { recursive: true });
  });
});

describe('Neovim', () => {
  it('shows findings, mends, renumbers, tells of citations and lists the parts', (context) => {
    const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
    if (version.status !== 0) {
      console.warn('SKIPPED: nvim is missing; the language server is not tried in an editor');
      context.skip('nvim is missing');
    }
    const folder = mkdtempSync(join(tmpdir(), 'dvplan-neovim-'));
    try {
      writeFileSync(join(folder, 'ke-hoach.md'), sample('plan-2024-draft.md'));
      const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-n', '-S', join(root, 'test/server/neovim.lua')], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 90_000,
        env: {
          ...process.env,
          HOME: folder,
          LC_ALL: 'C.UTF-8',
          DVPLAN_NODE: process.execPath,
          DVPLAN_BIN: join(root, 'bin/dvplan.js'),
          DVPLAN_OUT: join(folder, 'seen.json'),
        },
      });
      expect(run.error, run.stderr).toBeUndefined();
      const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')) as Record<string, unknown> & {
        readonly lines: readonly string[];
        readonly symbols: readonly string[];
      };
      expect([seen['before'], seen['fixed'], seen['renamed']], run.stderr).toEqual([true, true, true]);
      expect(seen['hover']).toContain('Ban Chấp hành Trung ương');
      expect(seen.lines).toContain('số và ký hiệu: 11-KH/ĐU');
      expect(seen.symbols.some((name) => name.startsWith('V.'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
