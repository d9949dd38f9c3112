// Loads the bundled program with V8's compiled code of it, which halves a cold start. The build leaves the code of its own Node beside the
// program; that of another Node is kept for the user. The launcher is CommonJS, which Node starts faster than modules.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const inPackage = (path) => join(__dirname, '..', path);
const programFile = inPackage('dist/program.cjs');
const codeFile = inPackage('dist/program.code');
/** The build's first line: version, digest of the program, the V8 that made the code. */
const firstLine = /^\/\/ dvplan (\S+) (\S+) (\S+)\n/u;

/**
 * How V8 runs the program, by the version of V8; another version might not know the flags, and goes by its own. Compiled code counts only
 * under the flags that it was made with.
 *
 * V8 interprets a function longer before it optimises it: ten times what it does by itself on Node 20 (in bytes of bytecode), five times on
 * Node 22 and 24 (in calls). A run is short and reads text of many kinds, so that V8 throws away soon most of what it optimises early; a
 * plan a hundred times as long gains, too. Room for new objects grows at once instead of in steps, and old ones are not marked beside the
 * work: most runs end before that pays. A pattern becomes machine code when it is first used: V8 would interpret it once, and compile it
 * again at its second use, which nearly every pattern has.
 */
const room = '--semi-space-growth-factor=16 --no-incremental-marking --no-regexp-tier-up';
const calls = '--invocation-count-for-turbofan=15000 --invocation-count-for-maglev=2000';
const flagsOf = { 11.3: `--interrupt-budget=1500000 ${room}`, 12.4: `${calls} ${room}`, 13.6: `${calls} ${room}` };

/** Runs the program; says what to do where nothing is built, or another version. */
async function start(args, given) {
  const built = readBuilt();
  const streams = surroundings(given, built?.digest);
  if (built === null) {
    const command = existsSync(inPackage('node_modules/esbuild')) ? 'npm run build' : 'npm ci';
    streams.stderr.write(`dvplan: chưa có dist/; hãy chạy: ${command} (not built yet; run: ${command})\n`);
    return 2;
  }
  const { version } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
  if (built.version !== version) {
    const versions = `dist/ ${built.version}, package.json ${version}`;
    streams.stderr.write(`dvplan: dist/ là của bản khác (${versions}); hãy chạy: npm run build (built from another version)\n`);
  } else if (args.length === 1 && ['--version', '-V'].includes(args[0])) {
    // Scripts ask it to know that dvplan is there: the answer needs no program.
    streams.stdout.write(`${version}\n`);
    return 0;
  }
  if (built.v8 === process.versions.v8) return loadProgram(built).program.run(args, streams);
  const { keepCode, keptCode } = require('./kept-code.js');
  const place = `${built.version}-${built.digest}-${process.versions.v8}-${process.arch}`;
  const { program, script } = loadProgram(built, keptCode(place, args, streams.env));
  const exitCode = await program.run(args, streams);
  if (script.cachedDataRejected !== false && exitCode < 2) keepCode(place, args, streams.env, script);
  return exitCode;
}

/** What the program is told of the process, and of what only the launcher knows. */
function surroundings(given, build) {
  // The pool of workers is a module, which the program requires: Node 22 before 22.12 cannot.
  const worker = process.features.require_module ? join(__dirname, 'worker.js') : undefined;
  const onInterrupt = (listener) => ['SIGINT', 'SIGTERM'].forEach((signal) => given.once(signal, listener));
  return Object.create(given, {
    today: { value: today },
    build: { value: build },
    worker: { value: worker },
    onInterrupt: { value: onInterrupt },
  });
}

/** The day of the calendar, `YYYY-MM-DD`: the program itself knows no clock. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The program's exports, and the script that they come from. */
function loadProgram(built = readBuilt(), cachedData = readIfThere(codeFile)) {
  const flags = flagsOf[/^\d+\.\d+/u.exec(process.versions.v8)?.[0]];
  if (flags !== undefined) setFlagsFromString(flags);
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

module.exports = { codeFile, loadProgram, start, surroundings };
