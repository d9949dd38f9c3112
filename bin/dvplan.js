#!/usr/bin/env node
import process from 'node:process';
import { loadProgram } from './start.js';

process.exitCode = await loadProgram().program.run(process.argv.slice(2), process);
