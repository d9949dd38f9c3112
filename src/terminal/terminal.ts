/** What a command may use of the process: streams, folder, environment, clock. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Language, SayAction } from '../messages/index.js';
import { commandsOf } from '../reporters/terminal-actions.js';

interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
}

/** The parts of Node's process that the program uses; a test hands in its own. */
export interface Process {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  readonly hrtime: { bigint(): bigint };
  /** The day of the calendar, `YYYY-MM-DD`, as the launcher knows it. */
  readonly today?: () => string;
  /** Digest of the built program, as the launcher knows it: what was kept by another build is not taken for its own. */
  readonly build?: string;
  /** The file that a worker thread runs, as the launcher knows it; without it all work is done in this thread. */
  readonly worker?: string;
  /** Calls back when the person ends the program (Ctrl-C), which then ends by itself. */
  readonly onInterrupt?: (listener: () => void) => void;
}

/** What every command is handed. */
export interface Terminal {
  readonly process: Process;
  readonly language: Language;
  /** Colours for the stream where people read: standard error, unless said otherwise. */
  readonly colors: ChalkInstance;
  /** Next steps as commands that can be pasted. */
  readonly say: SayAction;
  readonly flags: ReadonlySet<string>;
  /** Milliseconds of a clock that only runs forward. */
  now(): number;
}

/** Choices that every command shares. */
export interface TerminalOptions {
  /** Options of the command that runs (`--force`): next steps are worded by them. */
  readonly flags?: ReadonlySet<string>;
  readonly color?: boolean;
  readonly lang?: Language;
}

/** `stream` is where people read: what is coloured goes there. */
export function openTerminal(process: Process, options: TerminalOptions, stream: Output = process.stderr): Terminal {
  const wanted = options.color ?? (process.env['NO_COLOR'] === undefined && stream.isTTY === true);
  const flags = options.flags ?? new Set();
  return {
    process,
    flags,
    language: options.lang ?? 'vi',
    colors: new Chalk({ level: wanted ? 1 : 0 }),
    say: commandsOf(programOf(process), flags),
    now: () => Number(process.hrtime.bigint()) / 1e6,
  };
}

/** How the person started the program. */
export function programOf({ env }: Process): string {
  return env['npm_command'] === 'exec' ? 'npx dvplan' : 'dvplan';
}

/** All that standard input holds; null as soon as it is more than so many bytes. */
export async function readStandardInput(process: Process, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) return null;
  }
  return Buffer.concat(chunks);
}
