/** What runs in a browser must run: the public API in one bundle, without a module of Node, in a worker that has none. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { digestOf as digestInBrowser } from '../../src/digest/browser.js';
import { digestOf } from '../../src/digest/node.js';
import * as api from '../../src/index.js';
import { openFolder } from '../../src/node.js';
import { root, textOf } from './source-files.js';

/** What a page makes of a draft in its office: findings, the mended and the canonical text, tasks, and the bytes of each output. */
const work = `
  export async function make({ files, shipped }) {
    const host = api.memoryHost(new Map(Object.entries(files)));
    const workspace = new api.Workspace({ host, shipped: api.shippedFrom(shipped), generator: 'dvplan ' + api.version });
    return made(api, workspace);
  }
  async function made(api, workspace) {
    const document = await workspace.open('plan-2024-draft.md');
    const { findings } = await document.lint();
    const fixed = await api.fixDocument(document, ({ safe }) => safe);
    const word = await api.makeWordFile(document);
    const { sheet } = await api.sheetOf(document, { reports: [], paths: new Set(), filter: { kind: null, lead: null, dueBefore: null, status: null }, asOf: null });
    const written = { sheets: [sheet], asOf: null };
    const outputs = {};
    for (const format of ['json', 'csv', 'xlsx', 'ics', 'md', 'timeline'])
      outputs[format] = (await api.tasksAs(format, written, (key, values) => api.taskWord(key, 'vi', values))).content;
    const report = await api.makeReport(document, { period: 'year', all: false, answers: 'row', outputPath: (slug) => workspace.pathOf(slug + '.md') });
    return {
      findings: findings.map((one) => api.wordFinding(one, 'vi').text),
      office: (await document.office())?.values.issuingOrgan,
      fixed: fixed.document.source.text,
      formatted: (await api.formatDocument(document.source)).text,
      report: report.text,
      docx: word.docx,
      ...outputs,
    };
  }
`;

describe('the public API', () => {
  it('makes one bundle for a browser, and the same bytes there as on Node', async () => {
    const { lexicon, wordFrame } = (await import(pathToFileURL(join(root, 'build.values.js')).href)) as Readonly<
      Record<'lexicon' | 'wordFrame', Plugin>
    >;
    const { outputFiles } = await build({
      stdin: { contents: `import * as api from './src/index.js';\n${work}`, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'browser',
      conditions: ['worker'],
      format: 'iife',
      globalName: 'dvplan',
      plugins: [lexicon, wordFrame],
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    expect(code).not.toMatch(/require\("(?:node:)?(?:fs|path|crypto|os|child_process)"\)/u);
    const shipped = JSON.parse(textOf('dist/shipped.json')) as unknown;
    const files = {
      'plan-2024-draft.md': textOf('plans/plan-2024-draft.md'),
      'dvplan.config.yaml': 'cơ quan ban hành: KHỐI DÂN VẬN\n',
    };
    const inWorker = await runInWorker(code, { files, shipped });
    const here = await makeHere(files);
    expect(inWorker['findings']).not.toEqual([]);
    expect(inWorker['office']).toBe('KHỐI DÂN VẬN');
    for (const key of Object.keys(here)) expect([key, bytesOf(inWorker[key])]).toEqual([key, bytesOf(here[key])]);
  });

  it('says shortly what a wrong argument is', async () => {
    expect(() => openFolder(undefined as unknown as string)).toThrow('openFolder: expected the path of a folder');
    expect(() => new api.Workspace({} as api.WorkspaceOptions)).toThrow('Workspace: expected a host and what is shipped');
    const workspace = openFolder(root);
    await expect(workspace.open(undefined as unknown as string)).rejects.toThrow('open: expected the name of a file');
  });
});

describe('a digest', () => {
  it.each([[['']], [['Đảng ủy phường', ' Gia Sàng']], [['a', new Uint8Array([0, 255, 128])]]])(
    'is the same in a browser and on Node: %j',
    (parts) => {
      expect(digestInBrowser(...parts)).toBe(digestOf(...parts));
    },
  );
});

/** The same work with the API of this process. */
async function makeHere(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const { shippedFolder } = await import('../../src/node.js');
  const workspace = new api.Workspace({
    host: api.memoryHost(new Map(Object.entries(files))),
    shipped: shippedFolder,
    generator: `dvplan ${api.version}`,
  });
  const run = new Function(
    'api',
    'workspace',
    `${work.slice(work.indexOf('async function made')).trim()}; return made(api, workspace);`,
  ) as (...parts: unknown[]) => Promise<Record<string, unknown>>;
  return run(api, workspace);
}

function bytesOf(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
}

/** Runs the code in a worker in which nothing of Node is left, and gives what \`make\` returns. */
async function runInWorker(code: string, input: unknown): Promise<Record<string, unknown>> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const post = parentPort.postMessage.bind(parentPort);
     const source = workerData.code;
     for (const name of ['process', 'Buffer', 'require', 'module', 'exports', '__filename', '__dirname', 'setImmediate', 'clearImmediate', 'global'])
       try { delete globalThis[name]; } catch {}
     const run = new Function('require', 'process', 'Buffer', 'setImmediate', 'global', 'input', source + '; return dvplan.make(input);');
     run(undefined, undefined, undefined, undefined, undefined, workerData.input).then((made) => post({ made }), (error) => post({ error: String(error && error.stack) }));`,
    { eval: true, workerData: { code, input } },
  );
  try {
    const said = await new Promise<{ made?: Record<string, unknown>; error?: string }>((done, fail) => {
      worker.once('message', done);
      worker.once('error', fail);
    });
    if (said.made === undefined) throw new Error(said.error);
    return said.made;
  } finally {
    await worker.terminate();
  }
}
