/** Laws of the house that no type checker knows: names, sizes, the launcher, the package. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { filesUnder, placeOf, root, sources, tests, textOf, visitAll } from './source-files.js';

/** Most lines of code in a file of `src/`, without blank lines and comments. */
const mostLines = 300;
/** Files that the formatter laid out longer than that, to be parted by meaning. */
const stillLong = ['src/derive/reports/report-update.ts'];

/** Most packages that an installation brings along, those of packages counted. */
const mostPackages = 12;

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const packageFile = JSON.parse(textOf('package.json')) as PackageFile;

describe('the top level', () => {
  it('is fixed', () => {
    const known = [
      '.ci',
      '.git',
      '.gitignore',
      '.npmrc',
      '.oxlintrc.json',
      '.prettierignore',
      '.prettierrc.json',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'GUIDE.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'RULES.md',
      'bin',
      'build.config.js',
      'build.page.js',
      'build.values.js',
      'build.types.js',
      'knip.json',
      'package-lock.json',
      'package.json',
      'plans',
      'src',
      'templates',
      'test',
      'tsconfig.json',
      'vitest.config.ts',
    ];
    const made = ['node_modules', 'dist', 'coverage', '.DS_Store'];
    expect(readdirSync(root).filter((name) => !known.includes(name) && !made.includes(name))).toEqual([]);
    expect(known.filter((name) => name !== '.git' && !existsSync(join(root, name)))).toEqual([]);
  });

  it('holds no folder and no file named for nothing in particular', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|core|misc|lib|shared|stuff|base|manager)(?:\/|\.[jt]s$)/u;
    expect([...filesUnder('src'), ...filesUnder('test'), ...filesUnder('bin')].filter((path) => vague.test(path))).toEqual([]);
  });

  it('names files in lower case with dashes', () => {
    expect(
      [...filesUnder('src'), ...filesUnder('test')].filter(
        (path) => /\.[jt]s$/u.test(path) && !/^[a-z\d/-]+(?:\.(?:test|deep|fuzz|d))?\.[jt]s$/u.test(path),
      ),
    ).toEqual([]);
  });

  it('has a template, a table of types, a register or skeletons in each folder of templates/', () => {
    expect(readdirSync(join(root, 'templates/khung')).filter((name) => !/^[a-z\d-]+\.md$/u.test(name))).toEqual([]);
    for (const folder of readdirSync(join(root, 'templates')).filter((name) => name !== 'khung' && name !== 'tu-vung')) {
      expect(
        ['template.yaml', 'types.yaml', 'register.yaml'].filter((name) => existsSync(join(root, 'templates', folder, name))),
        folder,
      ).toHaveLength(1);
    }
  });
});

describe('the code', () => {
  it(`has no file over ${mostLines} lines`, () => {
    const long = sources.filter(({ tree }) => linesOfCode(tree) > mostLines).map(({ path }) => path);
    expect(long.filter((path) => !stillLong.includes(path))).toEqual([]);
    expect(stillLong.filter((path) => !long.includes(path))).toEqual([]);
  });

  it('has no `any`, and turns no check off but a named one for a line', () => {
    const found = [...sources, ...tests].flatMap((file) => {
      const places: string[] = [];
      visitAll(file.tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) places.push(placeOf(file, node));
      });
      if (
        file.path.startsWith('src/') &&
        /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|oxlint-disable(?!-next-line [\w/-]+\n)/u.test(file.tree.text)
      )
        places.push(file.path);
      return places;
    });
    expect(found).toEqual([]);
  });

  it('writes the class of letters once: patterns take it from there', () => {
    const ranges = /À-ỹ|à-ỹ|À-Ỹ/u;
    expect(sources.map(({ path }) => path).filter((path) => path !== 'src/model/letters.ts' && ranges.test(textOf(path)))).toEqual([]);
  });

  it('hands no list as long as a text to a function as its arguments: an engine bounds them', () => {
    const growing = /^src\/(?:language|read|parse|lint|format|derive)\//u;
    const found = sources
      .filter(({ path }) => growing.test(path))
      .flatMap((file) => {
        const places: string[] = [];
        visitAll(file.tree, (node) => {
          if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || !node.arguments.some(ts.isSpreadElement))
            return;
          const callee = node.expression.getText(file.tree);
          if (/^Math\.|\.(?:push|unshift|splice)$/u.test(callee)) places.push(placeOf(file, node));
        });
        return places;
      });
    expect(found).toEqual([]);
  });

  it('names no machine, no registry and no path outside but ../shared', () => {
    const paths = [
      ...filesUnder('src'),
      ...filesUnder('test'),
      ...filesUnder('bin'),
      ...filesUnder('.ci'),
      'package.json',
      'package-lock.json',
      '.npmrc',
      'build.config.js',
    ];
    const hosts = new RegExp(
      [
        String.raw`registry\.\w+\.\w+`,
        String.raw`https?:\/\/(?:localhost|\d+\.)`,
        String.raw`(?<![\w.])\/(?:home|Users|root|work|mnt)\/`,
      ].join('|'),
      'u',
    );
    expect(paths.filter((path) => /\.(?:[jt]s|json|npmrc)$|run$/u.test(path)).filter((path) => hosts.test(textOf(path)))).toEqual([]);
  });
});

describe('the launcher', () => {
  it('hands arguments and streams in and the exit code out; nothing else', () => {
    const launcher = filesUnder('bin').filter((path) => !/^bin\/(?:portable|extension)\//u.test(path));
    expect(launcher).toEqual(['bin/dvplan.js', 'bin/kept-code.js', 'bin/package.json', 'bin/start.js', 'bin/worker.js']);
    const lines = textOf('bin/dvplan.js').trimEnd().split('\n');
    expect(lines[0]).toBe('#!/usr/bin/env node');
    expect(lines.length).toBeLessThanOrEqual(8);
  });
});

describe('the package', () => {
  it('has the version of the code', () => {
    expect(packageFile.version).toBe(version);
    expect(textOf('CHANGELOG.md')).toContain(`## [${version}]`);
  });

  it('points to files that the build makes', () => {
    const targets = [
      ...Object.values(packageFile.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))),
      ...Object.values(packageFile.bin),
    ];
    const built = targets
      .map((target) => target.replace(/^\.\//u, ''))
      .map((target) => {
        const source = /^dist\/(?:types\/|library\/)?(.+?)(?:\.d\.ts|\.js)$/u.exec(target)?.[1];
        return source === undefined ? target : `src/${source}.ts`;
      });
    expect(built.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const build = textOf('build.config.js');
    for (const [entry, file] of [
      ['program', 'cli'],
      ['index', 'index'],
      ['node', 'node'],
    ])
      expect(build).toContain(`${entry}: join(root, 'src/${file}.ts')`);
    expect(build.includes("join(dist, 'library')")).toBe(targets.includes('./dist/library/index.js'));
    expect(packageFile.scripts['prepack']).toBe('npm run types');
    expect(textOf('bin/start.js')).toContain("'dist/program.cjs'");
  });

  it('gives types first, and takes along every file that it names', () => {
    expect(Object.keys(packageFile.exports['.'] ?? {})[0]).toBe('types');
    expect(packageFile.files.filter((path) => path !== 'dist' && !path.startsWith('!') && !existsSync(join(root, path)))).toEqual([]);
    for (const needed of ['bin', 'dist', 'templates']) expect(packageFile.files).toContain(needed);
  });

  it('pins its dependencies', () => {
    for (const [name, wanted] of Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies }))
      expect(wanted, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
  });

  it('brings along what the bundle leaves outside, and nothing that it holds', () => {
    const imported = new Set(
      sources.flatMap(({ imports }) =>
        imports
          .filter(({ target, specifier, typeOnly }) => target === null && !/^(?:node:|#)/u.test(specifier) && !typeOnly)
          .map(({ specifier }) => packageOf(specifier)),
      ),
    );
    const outside = new Set(externalPackages().map(packageOf));
    expect([...outside].filter((name) => !imported.has(name))).toEqual([]);
    expect(Object.keys(packageFile.dependencies)).toEqual([...outside].sort());
    expect([...imported].filter((name) => !outside.has(name) && !(name in packageFile.devDependencies))).toEqual([]);
  });

  it('names every package whose types alone src/ imports', () => {
    const declared = { ...packageFile.dependencies, ...packageFile.devDependencies };
    const undeclared = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, specifier, typeOnly }) => target === null && typeOnly && !specifier.startsWith('node:'))
        .map(({ specifier }) => packageOf(specifier))
        .filter((name) => !(name in declared) && !(`@types/${name}` in declared))
        .map((name) => `${path}: ${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  it(`installs ${mostPackages} packages at most`, () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Readonly<Record<string, { readonly dev?: boolean }>> };
    const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    expect(installed.map(([path]) => path).filter((path) => !path.includes('node_modules/'))).toEqual([]);
    expect(installed.length).toBeLessThanOrEqual(mostPackages);
  });

  it('locks them without the host of a registry', () => {
    const lock = textOf('package-lock.json');
    expect(lock).not.toMatch(/"resolved": *"https?:/u);
    expect(lock).toMatch(/"integrity": "sha512-/u);
  });
});

/** `@owner/name` or `name` of what an import names. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What the build leaves out of the bundle. */
function externalPackages(): string[] {
  const list = /external: \[([^\]]*)\]/u.exec(textOf('build.config.js'))?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/gu)].map(([, name = '']) => name);
}

function linesOfCode(tree: ts.SourceFile): number {
  const lines = new Set<number>();
  const count = (node: ts.Node): void => {
    const children = node.getChildren(tree);
    if (ts.isJSDoc(node)) return;
    if (children.length > 0) children.forEach(count);
    else if (node.kind !== ts.SyntaxKind.EndOfFileToken) {
      const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree)); line <= last; line++) lines.add(line);
    }
  };
  count(tree);
  return lines.size;
}
