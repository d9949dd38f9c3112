/** The project's own files, as the tests of its laws see them. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `imports` of package.json stands for. */
const ownImports: Readonly<Record<string, string>> = {
  '#digest': 'src/digest/node.ts',
  '#language-server': 'src/server/language/serve.ts',
};

/** One import, export-from or dynamic import. */
interface ImportedModule {
  /** As written: `../model/index.js`, `node:fs`, `docx`. */
  readonly specifier: string;
  /** Path from the project's folder for a relative one, null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
  /** Loaded by a call, when it is needed. */
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** Path from the project's folder. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly ImportedModule[];
}

/** Paths from the project's folder of all files under one of its folders. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function importsOf(path: string, tree: ts.SourceFile): ImportedModule[] {
  const imports: ImportedModule[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    imports.push({
      specifier: text,
      target: text.startsWith('.') ? posix.join(dirname(path), text).replace(/\.js$/u, '.ts') : (ownImports[text] ?? null),
      typeOnly,
      dynamic,
    });
  };
  visitAll(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const typesAlone =
        named !== undefined &&
        ts.isNamedImports(named) &&
        node.importClause?.name === undefined &&
        named.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || typesAlone);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false, true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return imports;
}

/** Calls `visit` for a node and all below it. */
export function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

/** The place of a node, for a message. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  const { line, character } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return `${file.path}:${line + 1}:${character + 1}`;
}

function readFiles(folder: string): SourceFile[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const tree = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2022, true);
      return { path, tree, imports: importsOf(path, tree) };
    });
}

/** The files of `src/`. */
export const sources: readonly SourceFile[] = readFiles('src');
/** The TypeScript files of `test/`. */
export const tests: readonly SourceFile[] = readFiles('test');
