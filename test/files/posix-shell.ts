/** Tests in which a shell script stands in for another program: they are left out, aloud, where no such scripts run. */
import { it as withFolder } from '../commands/work-folder.js';

/** @param program what the script stands in for */
export function itWithScripts(program: string) {
  return withFolder.extend<{ posix: boolean }>({
    posix: [
      async ({ task }, use) => {
        if (process.platform === 'win32') {
          console.warn(`SKIPPED: ${task.name}: a shell script stands in for ${program}`);
          task.context.skip('no shell scripts here');
        }
        await use(true);
      },
      { auto: true },
    ],
  });
}
