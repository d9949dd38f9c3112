// V8's code of the program for a Node that the build did not know, kept in the user's own cache: a file a command, made by its first run.
// Code is run as it is read, so that only files of the user are taken. A cache that cannot be read or written is none.
const {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { homedir } = require('node:os');
const { isAbsolute, join } = require('node:path');
const { randomUUID } = require('node:crypto');

/** How long a code stays that no run replaced. */
const mostDays = 90;

/** The code of a command, undefined if there is none. */
function keptCode(place, args, env) {
  let handle;
  try {
    handle = openSync(fileOf(place, args, env), 'r');
    const { uid, mode } = fstatSync(handle);
    const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return own ? readFileSync(handle) : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Writes the code of what a command ran, whole or not at all, and sweeps what is old. */
function keepCode(place, args, env, script) {
  let unfinished;
  try {
    const folder = folderOf(env);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    unfinished = join(folder, `${randomUUID()}.new`);
    writeFileSync(unfinished, script.createCachedData(), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, fileOf(place, args, env));
    sweep(folder);
  } catch {
    if (unfinished !== undefined) rmSync(unfinished, { force: true });
  }
}

function sweep(folder) {
  const oldest = Date.now() - mostDays * 24 * 3600 * 1000;
  for (const name of readdirSync(folder).filter((one) => /\.(?:code|new)$/u.test(one))) {
    if (statSync(join(folder, name)).mtimeMs < oldest) rmSync(join(folder, name), { force: true });
  }
}

function fileOf(place, [command = ''], env) {
  return join(folderOf(env), `${place}-${/^[a-z]{1,20}$/u.test(command) ? command : 'other'}.code`);
}

/** Where the system keeps what a program can make again. */
function folderOf(env) {
  const named = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== undefined && isAbsolute(named)) return join(named, 'dvplan');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'dvplan');
}

module.exports = { keepCode, keptCode };
