/** The imports between the rooms, held to the architecture from the imports themselves. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { placeOf, root, sources, tests, textOf, visitAll, type SourceFile } from './source-files.js';

/** What each room may import of the project; a room that is not here may not be. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  digest: [],
  language: ['model'],
  typography: ['model'],
  word: ['model', 'language'],
  read: ['model', 'language', 'word'],
  parse: ['digest', 'model', 'language', 'read'],
  config: ['digest', 'model', 'language', 'read'],
  lint: ['model', 'typography', 'language', 'read', 'parse', 'messages'],
  render: ['digest', 'model', 'language', 'typography', 'word'],
  format: ['model', 'language', 'read', 'parse'],
  review: ['digest', 'model', 'language', 'word', 'format', 'messages'],
  derive: ['digest', 'model', 'language', 'read', 'parse'],
  messages: ['model'],
  reporters: ['model', 'lint', 'workspace', 'messages'],
  workspace: ['digest', 'model', 'language', 'read', 'parse', 'config', 'lint', 'render', 'format', 'derive', 'word', 'review'],
  files: ['model', 'workspace'],
  terminal: ['files', 'workspace', 'model', 'language', 'messages', 'reporters', 'version.ts'],
  // The engine of the page is a door over the workspace; what stands around it is of a browser.
  page: ['workspace', 'model', 'messages', 'reporters', 'version.ts'],
  // The door for editors: it answers over the workspace, of files that it is handed.
  server: ['workspace', 'model', 'messages', 'version.ts'],
  commands: ['files', 'server', 'workspace', 'terminal', 'model', 'language', 'messages', 'reporters', 'version.ts'],
  'command-line': ['commands', 'terminal', 'workspace', 'model', 'language', 'messages', 'reporters', 'version.ts'],
  'cli.ts': ['command-line', 'terminal', 'version.ts'],
  'index.ts': ['workspace', 'model', 'messages', 'version.ts'],
  'node.ts': ['files', 'index.ts'],
  'version.ts': [],
};

/** Rooms that know another by its types alone. */
const typesAlone: readonly (readonly [string, string])[] = [
  ['messages', 'model'],
  ['cli.ts', 'command-line'],
  ['cli.ts', 'terminal'],
  ['files', 'workspace'],
];

/** Packages that only some rooms know. */
const packageRooms: Readonly<Record<string, readonly string[]>> = {
  docx: [],
  commander: ['command-line'],
  'csv-stringify': ['workspace'],
  zod: ['config'],
  'remark-parse': ['read'],
  unified: ['read'],
  parse5: ['read'],
  liquidjs: ['derive'],
  '@clack/prompts': ['terminal'],
  picomatch: ['workspace'],
  diff: ['reporters'],
  'mdast-comment-marker': ['lint'],
  tinypool: ['files'],
  'write-excel-file': ['derive'],
  'ical-generator': ['derive'],
  '@xmldom/xmldom': ['render'],
  docxtemplater: ['render'],
  '@codemirror/commands': ['page'],
  '@codemirror/lint': ['page'],
  '@codemirror/state': ['page'],
  '@codemirror/view': ['page'],
  'docx-preview': ['page'],
  entities: ['page'],
  pizzip: ['render'],
  'vscode-languageserver': ['server'],
  'vscode-languageserver-textdocument': ['server'],
};

/** Most lines of the commands, which read arguments, ask, print and write. */
const mostOfCommands = 1500;

/** Most files beside each other in a folder. */
const mostFiles = 25;

/** Modules of Node that reach files, other programs, the machine or the process. */
const outsideModules = [
  'fs',
  'fs/promises',
  'child_process',
  'process',
  'os',
  'worker_threads',
  'cluster',
  'readline',
  'readline/promises',
  'tty',
];
/** The one file that serves anything, to this machine alone, and the one of the page that asks it. */
const previewServer = 'src/server/preview/serve-page.ts';
const previewPage = 'src/page/following.ts';
/** Modules that nothing else may import: the network, and code made from text. */
const forbiddenModules = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram', 'inspector', 'vm', 'repl'];

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function offences(check: (file: SourceFile, room: string) => Iterable<string>): string[] {
  return sources.flatMap((file) => [...check(file, roomOf(file.path))].map((offence) => `${file.path}: ${offence}`));
}

describe('the rooms', () => {
  it('are those of the architecture, all of them and no other', () => {
    const folders = readdirSync(join(root, 'src')).sort();
    expect(folders).toEqual(Object.keys(rooms).sort());
  });

  it('are thin where commands are', () => {
    const lines = sources.filter(({ path }) => roomOf(path) === 'commands').map(({ path }) => textOf(path).split('\n').length - 1);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(mostOfCommands);
  });

  it('import what stands before them, never what comes after, never a sibling', () => {
    expect(
      offences(function* (file, room) {
        for (const { target, specifier } of file.imports) {
          if (target === null) continue;
          const other = roomOf(target);
          if (room !== 'model' && /^templates\/tu-vung\/[a-z-]+\.yaml$/u.test(target)) continue;
          if (!target.startsWith('src/')) yield `leaves src/ with ${specifier}`;
          else if (other !== room && rooms[room]?.includes(other) !== true) yield `${room} may not import ${other} (${specifier})`;
        }
      }),
    ).toEqual([]);
  });

  it('that word or start others know them by their types alone, or load them when needed', () => {
    expect(
      offences(function* (file, room) {
        for (const { target, typeOnly, dynamic } of file.imports) {
          const other = target === null ? '' : roomOf(target);
          if (!typeOnly && !dynamic && typesAlone.some(([one, two]) => one === room && two === other))
            yield `imports more than types of ${other}`;
        }
      }),
    ).toEqual([]);
  });

  it('load the room that writes Word files where one is written, not before', () => {
    expect(
      offences(function* (file, room) {
        for (const { target, typeOnly, dynamic } of file.imports) {
          if (room !== 'render' && room !== 'index.ts' && target?.startsWith('src/render/') === true && !typeOnly && !dynamic) yield target;
        }
      }),
    ).toEqual([]);
  });

  it('keep the packages of a stage to it', () => {
    expect(
      offences(function* (file, room) {
        for (const { target, specifier } of file.imports) {
          if (target === null && packageRooms[packageOf(specifier)]?.includes(room) === false) yield `${room} may not know ${specifier}`;
        }
      }),
    ).toEqual([]);
  });

  it('import relative paths with their ending, packages by name, and Node with node:', () => {
    const bare = new Set<string>([
      ...outsideModules,
      ...forbiddenModules,
      'path',
      'url',
      'crypto',
      'util',
      'buffer',
      'zlib',
      'stream',
      'events',
      'assert',
    ]);
    expect(
      offences(function* (file) {
        for (const { target, specifier } of file.imports) {
          if (
            target !== null
              ? !/\.js$|\/tu-vung\/[a-z-]+\.yaml$|^#(?:digest|language-server)$/u.test(specifier)
              : bare.has(specifier) || /^(?:[/~#](?!(?:word-frame|shipped)$)|src\/)/u.test(specifier)
          )
            yield specifier;
        }
      }),
    ).toEqual([]);
  });

  it('that are stages use no module of Node: what runs in a browser must run', () => {
    const stages = [
      'model',
      'language',
      'read',
      'parse',
      'lint',
      'render',
      'derive',
      'format',
      'config',
      'workspace',
      'reporters',
      'messages',
      'page',
    ];
    expect(
      offences(function* (file, room) {
        if (!stages.includes(room)) return;
        for (const { specifier } of file.imports) if (/^node:|\/node$/u.test(specifier)) yield specifier;
      }),
    ).toEqual([]);
  });

  it('hold no circle of files', () => {
    const importsOf = new Map(
      sources.map((file) => [
        file.path,
        file.imports.filter(({ target, typeOnly }) => target !== null && !typeOnly).map(({ target }) => target as string),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, way: readonly string[]): void => {
      const at = way.indexOf(path);
      if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const next of importsOf.get(path) ?? []) follow(next, [...way, path]);
      done.add(path);
    };
    for (const path of importsOf.keys()) follow(path, []);
    expect(circles).toEqual([]);
  });
});

describe('the folders', () => {
  it(`hold at most ${mostFiles} files beside each other, but for the rules of the linter`, () => {
    const counts = new Map<string, number>();
    for (const { path } of [...sources, ...tests]) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([folder, count]) => count > mostFiles && folder !== 'src/lint/rules')).toEqual([]);
  });
});

describe('the world outside', () => {
  it('is for files alone: files, programs, process', () => {
    expect(
      offences(function* (file, room) {
        for (const { specifier } of file.imports) {
          const name = specifier.replace(/^node:/u, '');
          if (room !== 'files' && specifier.startsWith('node:') && outsideModules.includes(name)) yield specifier;
        }
      }),
    ).toEqual([]);
  });

  it('holds no network, and no code out of text', () => {
    const found = sources.flatMap((file) => {
      const places: string[] = file.imports
        .filter(({ specifier }) => forbiddenModules.includes(specifier.replace(/^node:/u, '')))
        .filter(
          ({ specifier, typeOnly }) =>
            file.path !== previewServer || (specifier !== 'node:http' && !(specifier === 'node:net' && typeOnly)),
        )
        .map(({ specifier }) => `${file.path}: ${specifier}`);
      visitAll(file.tree, (node) => {
        const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText(file.tree) : '';
        const isAllowed = called === 'EventSource' && file.path === previewPage;
        if (['fetch', 'eval', 'Function', 'WebSocket', 'XMLHttpRequest', 'EventSource'].includes(called) && !isAllowed)
          places.push(`${placeOf(file, node)}: ${called}`);
      });
      return places;
    });
    expect(found).toEqual([]);
  });

  it('hears this machine alone where it serves the preview', () => {
    const places: string[] = [];
    const file = sources.find(({ path }) => path === previewServer) as SourceFile;
    visitAll(file.tree, (node) => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'listen')
        places.push(node.arguments[1]?.getText(file.tree) ?? 'all');
    });
    expect(places).toEqual(["'127.0.0.1'"]);
  });

  it('has no clock, no chance, no environment and no locale outside of the rooms of the command line', () => {
    const found = sources.flatMap((file) => {
      const places: string[] = [];
      visitAll(file.tree, (node) => {
        const text = node.getText(file.tree);
        const outside = !['command-line', 'commands', 'terminal', 'files'].includes(roomOf(file.path)) && file.path !== 'src/cli.ts';
        const clock = ts.isNewExpression(node) && node.expression.getText(file.tree) === 'Date' && (node.arguments?.length ?? 0) === 0;
        const access =
          ts.isPropertyAccessExpression(node) &&
          (/^(?:Date\.now|Math\.random|performance\.\w+|crypto\.random\w+)$/u.test(text) ||
            (outside && /^(?:globalThis\.)?process\.\w+$/u.test(text)));
        const locale = ts.isPropertyAccessExpression(node) && /^(?:localeCompare|toLocale\w+)$/u.test(node.name.text);
        const intl = ts.isIdentifier(node) && text === 'Intl';
        if (clock || access || locale || intl) places.push(`${placeOf(file, node)}: ${text}`);
      });
      return places;
    });
    expect(found).toEqual([]);
  });

  it('is written to by way of the streams that a command is handed, never console', () => {
    const found = sources.flatMap((file) => {
      const places: string[] = [];
      visitAll(file.tree, (node) => {
        if (ts.isPropertyAccessExpression(node) && node.expression.getText(file.tree) === 'console') places.push(placeOf(file, node));
      });
      return places;
    });
    expect(found).toEqual([]);
  });
});

describe('the tests', () => {
  it('mirror the rooms', () => {
    const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const known = new Set([...Object.keys(rooms), 'project', 'fixtures', 'bench', 'fuzz']);
    expect(folders.filter((folder) => !known.has(folder))).toEqual([]);
  });

  it('are none that run alone or not at all', () => {
    const found = tests.flatMap((file) => {
      const places: string[] = [];
      visitAll(file.tree, (node) => {
        if (
          ts.isPropertyAccessExpression(node) &&
          /^(?:it|test|describe)\.(?:only|skip|todo|fails|skipIf|runIf)$/u.test(node.getText(file.tree))
        )
          places.push(placeOf(file, node));
      });
      return places;
    });
    expect(found).toEqual([]);
  });
});
