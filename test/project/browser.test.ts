/** What runs in a browser must run: the stages in one bundle, without a module of Node, in a worker that has none. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { digestOf as digestInBrowser } from '../../src/digest/browser.js';
import { chooseTemplate } from '../../src/config/index.js';
import { readShippedTemplates } from '../../src/config/template.js';
import { digestOf } from '../../src/digest/node.js';
import type { OfficialDocument } from '../../src/model/index.js';
import { renderDocument } from '../../src/render/index.js';
import { parseText } from '../parse/parse.js';
import { filesUnder, root, textOf } from './source-files.js';

/** Each stage by its door; what a browser makes of a draft. */
const entry = `
  import { parseDocument, decodeSource } from './src/parse/index.js';
  import { chooseTemplate } from './src/config/index.js';
  import { readShippedTemplates } from './src/config/template.js';
  import { lintDocument, joinRepeats } from './src/lint/index.js';
  import { applyFixes } from './src/format/index.js';
  import { formatDocument } from './src/format/format-document.js';
  import { renderDocument } from './src/render/index.js';
  import { taskSheet } from './src/derive/task-sheet.js';
  import { tasksAsWorkbook } from './src/derive/task-workbook.js';
  import { wordFinding } from './src/messages/index.js';
  export async function make({ draft, files }) {
    const source = decodeSource('ke-hoach.md', new TextEncoder().encode(draft), 'markdown');
    const { plan, findings } = await parseDocument(source);
    const shipped = readShippedTemplates(files);
    const { template, types } = chooseTemplate({ plan, office: null, ...shipped });
    const linted = lintDocument({ plan, parsed: findings, template, types });
    const rendered = await renderDocument({ plan, template, types, pictures: new Map(), generator: 'dvplan' });
    const sheet = taskSheet(plan, [], null);
    return {
      findings: joinRepeats(linted.findings ?? linted).map((one) => wordFinding(one, 'vi').text),
      fixed: applyFixes(source.text, linted.findings ?? linted, () => true).text,
      formatted: (await formatDocument(source)).text,
      tasks: sheet.rows.map(({ id }) => id),
      docx: rendered.docx,
      workbook: typeof tasksAsWorkbook,
    };
  }
`;

describe('the stages', () => {
  it('make one bundle for a browser, and run in a worker without Node', async () => {
    const { lexicon } = (await import(pathToFileURL(join(root, 'build.lexicon.js')).href)) as { readonly lexicon: Plugin };
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'browser',
      conditions: ['worker'],
      format: 'iife',
      globalName: 'dvplan',
      plugins: [lexicon],
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    expect(code).not.toMatch(/require\("(?:node:)?(?:fs|path|crypto|os|child_process)"\)/u);
    const draft = textOf('plans/plan-2024.md');
    const made = await runInWorker(code, { draft, files: shippedFiles() });
    const { plan } = await parseText(draft);
    const { docx } = await renderDocument({ plan, ...templateAndTypes(plan), pictures: new Map(), generator: 'dvplan' });
    expect(made).toMatchObject({
      findings: [],
      fixed: draft,
      formatted: draft,
      tasks: plan.tasks.map(({ id }) => id),
      workbook: 'function',
    });
    expect(Buffer.compare(Buffer.from(made['docx'] as Uint8Array), Buffer.from(docx ?? []))).toBe(0);
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

function templateAndTypes(plan: OfficialDocument): Pick<ReturnType<typeof chooseTemplate>, 'template' | 'types'> {
  return chooseTemplate({ plan, office: null, ...readShippedTemplates(shippedFiles()) });
}

function shippedFiles(): { path: string; text: string }[] {
  return filesUnder('templates')
    .filter((path) => /\/(?:template|types)\.yaml$/u.test(path))
    .map((path) => ({ path: path.slice('templates/'.length), text: textOf(path) }));
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
