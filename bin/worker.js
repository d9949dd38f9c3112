// What a worker thread runs: the program, asked for one file after the other.
const { loadProgram, surroundings } = require('./start.js');

const { program } = loadProgram();
const streams = surroundings(process);

module.exports = (job) => program.work(job, streams);
