/** `dvplan help`: how a command is used, or a topic of the reference. */
import { nearest } from '../language/spelling/nearest.js';
import { word } from '../messages/index.js';
import { commandNamed } from './arguments/rewriting.js';
import { commandNames } from './arguments/vietnamese.js';
import { programOf } from '../terminal/terminal.js';
import { add, type Registration } from './command-registration.js';
import { topicNamed, topicNames, topics } from './help-topics.js';

/** Registers `help` among the commands of a program that knows them all. */
export function addHelp(registration: Registration): void {
  const { program, process, language, exit, say } = registration;
  add(registration, 'help', 'referenceHelp')
    .argument(`[${say('referenceName')}]`)
    .argument(`[${say('referenceDetail')}...]`)
    .action(async (name: string | undefined, detail: readonly string[]) => {
      const topic = name === undefined ? null : topicNamed(name);
      const asked = topic === null ? commandNamed(name ?? '') : name;
      const command = name === undefined ? program : program.commands.find((one) => one.name() === asked);
      if (command !== undefined) command.outputHelp();
      else if (topic !== null) {
        const [{ reference }, { openWorkspace }] = await Promise.all([
          import('../reporters/reference/reference.js'),
          import('../terminal/open-workspace.js'),
        ]);
        process.stdout.write(await reference(topic, detail, openWorkspace(process).shipped, language));
      } else {
        const commands = program.commands.map((one) => one.name());
        const known = [
          ...commands,
          ...commands.flatMap((one) => commandNames[one] ?? []),
          ...topics.flatMap((one) => [...topicNames[one]]),
        ];
        const lines = [
          `${say('error')}: ${word('unknownTopic', language, { name })}`,
          word('suggestion', language, { name: nearest(name ?? '', known) }),
          word('seeHelp', language, { program: programOf(process), command: '' }),
        ];
        process.stderr.write(`${lines.join('\n  ')}\n`);
        exit(2);
      }
    });
}

/** The topics, one a line, for the help of the program. */
export function describeTopics({ language, say }: Pick<Registration, 'language' | 'say'>): string {
  const lines = topics.map(
    (topic) => `  dvplan help ${topicNames[topic][language === 'vi' ? 0 : 1].padEnd(14)} ${say(`topic-${topic}`)}\n`,
  );
  return `${say('lookUp')}\n${lines.join('')}`;
}
