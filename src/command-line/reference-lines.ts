/** The command lines of what reads no document, or hands it on as it is: rules, schemas, templates, the page. */
import { Argument, Option } from 'commander';
import type {
  PageCommandOptions,
  PreviewCommandOptions,
  RulesCommandOptions,
  TemplatesCommandOptions,
} from '../terminal/command-options.js';
import { add, examples, type Registration } from './command-registration.js';
import type { TerminalOptions } from '../terminal/terminal.js';

export const referenceLines: Readonly<Record<string, (registration: Registration) => void>> = {
  page: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'page', 'page')
      .argument(`[${say('fileName')}...]`, say('pageArgument'))
      .option(`-o, --output <${say('fileName')}>`, say('pageOutput'))
      .option('--force', say('pageForce'))
      .addHelpText('after', examples(language, ['dvplan page', 'dvplan page ke-hoach.md', 'dvplan page ke-hoach.docx -o soat.html']))
      .action(async (files: string[], options: PageCommandOptions) => {
        const { page } = await import('../commands/page.js');
        exit(await page(files, options, open(options)));
      });
  },

  preview: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'preview', 'preview')
      .argument(`<${say('fileName')}...>`, say('previewArgument'))
      .option('--open', say('previewOpen'))
      .addHelpText('after', examples(language, ['dvplan preview ke-hoach.md', 'dvplan preview ke-hoach.docx --open']))
      .action(async (files: string[], options: PreviewCommandOptions) => {
        const { preview } = await import('../commands/preview.js');
        exit(await preview(files, options, open(options)));
      });
  },

  lsp: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'lsp', 'languageServer')
      .option('--stdio', say('overStandardInput'))
      .addHelpText('after', examples(language, ['dvplan lsp', 'dvplan lsp --stdio --lang en']))
      .action(async (options: TerminalOptions) => {
        const { lsp } = await import('../commands/lsp.js');
        exit(await lsp(open(options)));
      });
  },

  rules: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'rules', 'rules')
      .argument(`[${say('ruleId')}]`, say('ruleArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json', 'markdown']).default('table'))
      .addHelpText('after', examples(language, ['dvplan rules', 'dvplan rules duplicate-number', 'dvplan rules --format json']))
      .action(async (id: string | undefined, options: RulesCommandOptions) => {
        const { rules } = await import('../commands/rules.js');
        exit(rules(id ?? null, options, open(options)));
      });
  },

  schema: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'schema', 'schema')
      .addArgument(new Argument(`<${say('schemaKind')}>`, say('schemaArgument')).choices(['config', 'plan', 'record']))
      .addHelpText(
        'after',
        examples(language, ['dvplan schema config > dvplan.config.schema.json', 'dvplan schema plan > plan.schema.json']),
      )
      .action(async (kind: 'config' | 'plan' | 'record', options: TerminalOptions) => {
        const { schema } = await import('../commands/schema.js');
        exit(schema(kind, open(options)));
      });
  },

  templates: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'templates', 'templates')
      .argument(`[${say('templateName')}]`, say('templateArgument'))
      .argument(`[${say('templateName')}]`, say('templateDiff'))
      .option('--diff', say('templateDiff'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json']).default('table'))
      .addHelpText(
        'after',
        examples(language, ['dvplan templates', 'dvplan templates 30/2020/NĐ-CP', 'dvplan templates dang-hd36 dang-hd05 --diff']),
      )
      .action(async (name: string | undefined, other: string | undefined, options: TemplatesCommandOptions) => {
        const { templates } = await import('../commands/templates.js');
        exit(
          await templates(
            [name, other].filter((one) => one !== undefined),
            options,
            open(options),
          ),
        );
      });
  },
};
