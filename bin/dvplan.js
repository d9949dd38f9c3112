#!/usr/bin/env node
const { start } = require('./start.js');

// A reader that has seen enough (`| head`) closes the pipe; what is left need not be written.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2));
start(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode;
});
