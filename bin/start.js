// Loads the bundled program with V8's compiled code of it, which halves a cold start. The build leaves the code of its own Node beside the
// program; that of another Node is kept for the user.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const inPackage = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const programFile = inPackage('dist/program.cjs');
export const codeFile = inPackage('dist/program.code');
/** The build's first line: version, digest of the program, the V8 that made the code. */
const firstLine = /^\/\/ dvplan (\S+) (\S+) (\S+)\n/u;

/** Runs the program; says what to do where nothing is built, or another version. */
export async function start(args, streams) {
  const built = readBuilt();
  if (built === null) {
    const command = existsSync(inPackage('node_modules/esbuild')) ? 'npm run build' : 'npm ci';
    streams.stderr.write(`dvplan: chưa có dist/; hãy chạy: ${command} (not built yet; run: ${command})\n`);
    return 2;
  }
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  if (built.version !== version) {
    const versions = `dist/ ${built.version}, package.json ${version}`;
    streams.stderr.write(`dvplan: dist/ là của bản khác (${versions}); hãy chạy: npm run build (built from another version)\n`);
  }
  if (built.v8 === process.versions.v8) return loadProgram(built).program.run(args, streams);
  const { keepCode, keptCode } = await import('./kept-code.js');
  const place = `${built.version}-${built.digest}-${process.versions.v8}-${process.arch}`;
  const { program, script } = loadProgram(built, keptCode(place, args, streams.env));
  const exitCode = await program.run(args, streams);
  if (script.cachedDataRejected !== false && exitCode < 2) keepCode(place, args, streams.env, script);
  return exitCode;
}

/** The program's exports, and the script that they come from. */
export function loadProgram(built = readBuilt(), cachedData = readIfThere(codeFile)) {
  const source = `(function (exports, require, module, __filename, __dirname) {${built.text}\n})`;
  const script = new Script(source, { filename: programFile, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(programFile), module, programFile, dirname(programFile));
  return { program: module.exports, script };
}

/** What the build made; null before the first. */
function readBuilt() {
  // The build writes it in ASCII: read as such it takes one byte a character, which V8 compiles and compares faster.
  const text = readIfThere(programFile, 'latin1');
  if (text === undefined) return null;
  const [, version, digest, v8] = firstLine.exec(text) ?? [];
  return { text, version, digest, v8 };
}

function readIfThere(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}
