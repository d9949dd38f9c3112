#!/usr/bin/env node
import process from 'node:process';
import { start } from './start.js';

// A reader that has seen enough (`| head`) closes the pipe; what is left need not be written.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2));
process.exitCode = await start(process.argv.slice(2), process);
