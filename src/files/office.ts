/** LibreOffice as a program beside this one: in a profile of its own, bounded in time, and nothing of it left behind. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTemporaryFolder } from './temporary-names.js';

/** How long a program may take, ms, and how long it has to go once it is asked to. */
const timeLimit = 120_000;
const farewell = 2_000;

/** How a program ended. */
export type Ended = { readonly kind: 'done' } | { readonly kind: 'absent' } | { readonly kind: 'failed'; readonly reason: string };

/** The environment of the person, in which programs are looked for. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A program by its name or path, and the environment that it runs in. */
export interface Program {
  readonly name: string;
  readonly environment: Environment;
}

/** Runs a program to its end, and no longer than it may take. */
export function runProgram({ name, environment }: Program, args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true, env: { ...environment } });
    let told = '';
    const end = (ended: Ended): void => {
      for (const timer of timers) clearTimeout(timer);
      child.stderr.destroy();
      done(ended);
    };
    // LibreOffice is begun by a program that passes on that it is to go, and cannot pass on that it was killed.
    const timers = [
      setTimeout(() => child.kill('SIGTERM'), timeLimit),
      setTimeout(() => {
        child.kill('SIGKILL');
        end({ kind: 'failed', reason: `> ${timeLimit / 1000} s` });
      }, timeLimit + farewell),
    ];
    child.stderr.on('data', (chunk: Buffer) => (told += told.length < 2000 ? chunk.toString('utf8') : ''));
    child.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ENOENT' || error.code === 'EACCES' ? { kind: 'absent' } : { kind: 'failed', reason: error.message }),
    );
    child.on('close', (code, signal) =>
      end(code === 0 ? { kind: 'done' } : { kind: 'failed', reason: told.trim().split('\n')[0] || `${signal ?? code}` }),
    );
  });
}

/** No macro runs, and nothing that a file links to is fetched: a file of somebody else's is opened. */
const settings = [
  ['Scripting', 'MacroSecurityLevel', '3'],
  ['Scripting', 'DisableMacrosExecution', 'true'],
  ['Scripting', 'BlockUntrustedRefererLinks', 'true'],
].map(
  ([node, name, value]) =>
    `<item oor:path="/org.openoffice.Office.Common/Security/${node}">` +
    `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
);
const registry =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" ' +
  `xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${settings.join('')}</oor:items>`;

/** Does the work in a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeTemporaryFolder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** LibreOffice, where the person's environment names it, or by its usual name. */
export function officeIn(environment: Environment): Program {
  return { name: environment['DVPLAN_SOFFICE'] || 'soffice', environment };
}

/**
 * Lets LibreOffice convert a file into a folder.
 *
 * @param program LibreOffice
 * @param target what to make: `pdf`, `docx:MS Word 2007 XML`
 * @param filter how to read the file; by what it looks like, where none is named
 */
export function convertByOffice(program: Program, path: string, target: string, folder: string, filter?: string): Promise<Ended> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), registry);
  return runProgram(program, [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    '--convert-to',
    target,
    '--outdir',
    folder,
    path,
  ]);
}
