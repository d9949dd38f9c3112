// Loads the bundled program with V8's compiled code of it, which the build leaves beside it: that halves a cold start. Code that V8 does
// not accept (another version of Node) is compiled anew.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const programFile = fileURLToPath(new URL('../dist/program.cjs', import.meta.url));
export const codeFile = fileURLToPath(new URL('../dist/program.code', import.meta.url));

/** The program's exports, and the script that they come from. */
export function loadProgram() {
  const cachedData = readCode();
  // The build writes it in ASCII: read as such it takes one byte a character, which V8 compiles and compares faster.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(programFile, 'latin1')}\n})`;
  const script = new Script(source, { filename: programFile, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(programFile), module, programFile, dirname(programFile));
  return { program: module.exports, script };
}

function readCode() {
  try {
    return readFileSync(codeFile);
  } catch {
    return undefined;
  }
}
