// One run of a program in a process of its own, and what it took.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Wall time and CPU time, ms, and memory at its highest, MB; a run that ends with none of the exit codes is an error. */
export function measuredRun(args, { cwd = process.cwd(), exitCodes = [0, 1] } = {}) {
  const start = process.hrtime.bigint();
  const { status, signal, stderr } = spawnSync(process.execPath, ['--import', memoryReporter(), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const [, memory, user, system] = /maxRSS=(\d+) user=(\d+) system=(\d+)/u.exec(stderr) ?? [];
  if (!exitCodes.includes(status) || memory === undefined) throw new Error(`${args.join(' ')}: ${status ?? signal}\n${stderr}`);
  return { ms, cpu: (Number(user) + Number(system)) / 1000, memory: Math.round(Number(memory) / 1024) };
}

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints a measure, its median and its target. */
export function line(name, value, target) {
  console.log(`${name.padEnd(56)}  ${value.padEnd(44)}  ${target}`);
}

function memoryReporter() {
  const told = 'maxRSS=${used.maxRSS} user=${used.userCPUTime} system=${used.systemCPUTime}';
  const tell = `const used=process.resourceUsage();process.stderr.write(\`${told}\`)`;
  // Each worker loads it too: the main thread ends last, and its numbers are those of the process.
  const code = `import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{${tell}})`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
