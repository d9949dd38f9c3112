// The program of the portable folder: the command line, and what is dropped on a .cmd file.
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { surroundings } from '../start.js';
import { run } from '../../src/cli.ts';
import { droppedFiles } from './dropped-files.js';

const commands = { soat: ['lint', '--review'], dung: ['build'] };

process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2));
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main([first, name]) {
  // The folder has one file of the program, and no other for threads.
  const streams = Object.create(surroundings(process), { worker: { value: undefined } });
  if (first !== '--dropped') return run(process.argv.slice(2), streams);
  const { DVPLAN_COMMAND_LINE: line = '', DVPLAN_SCRIPT: script = '', DVPLAN_FILES: listed = '' } = process.env;
  const dropped = droppedFiles(line, script);
  const files = dropped.length > 0 ? dropped : listed.split('|').filter((file) => file !== '');
  let code = 2;
  if (files.length === 0) process.stdout.write('Hãy kéo một hoặc nhiều tệp văn bản thả lên biểu tượng của tệp này.\n');
  else {
    const folder = dirname(files[0]);
    // Names are told from the folder of the first.
    const names = files.map((file) => (dirname(file) === folder ? basename(file) : file));
    code = await run([...commands[name], ...names], Object.create(streams, { cwd: { value: () => folder } }));
  }
  process.stdout.write('\nXong. Nhấn một phím để đóng cửa sổ này.\n');
  return code;
}
