/** The file of an office's own template: the values of a regulation that offices change, each group with its article. */
import { stringify } from 'yaml';
import { fold, type Basis, type Template } from '../model/index.js';

/** What the file tells its reader beside the values: a sentence for each part. */
export type OwnTemplateWord =
  | 'guide'
  | 'learned'
  | 'title'
  | 'page'
  | 'text'
  | 'letterhead'
  | 'documentType'
  | 'abstract'
  | 'recipient'
  | 'signature'
  | 'recipients'
  | 'ending'
  | 'verified'
  | 'unverified';

/** An id made of a name: `Mẫu của phường` is `mau-cua-phuong`; empty if the name has no letter and no digit. */
export function templateIdOf(name: string): string {
  return (fold(name).match(/[a-z\d]{1,60}/gu) ?? []).join('-');
}

/**
 * A `template.yaml` that is valid as it stands and prints what its base prints.
 *
 * @param base the template that it extends
 * @param id id of the new template
 * @param extended what `extends` says: the id of a shipped template, or a path from the new file
 * @param say the reader's sentence, on one or more lines
 */
export function writeOwnTemplate(base: Template, id: string, extended: string, say: (key: OwnTemplateWord) => string): string {
  const { page, text, letterhead, signature, recipients, ending, styles } = base;
  const part = (key: OwnTemplateWord, { article, verified }: Basis, values: unknown): string =>
    `\n${comment(`${say(key)}\n${article} (${say(verified ? 'verified' : 'unverified')})`)}${yaml(values)}`;
  const style = (key: 'documentType' | 'abstract' | 'recipient'): string =>
    part(key, styles[key], { [key]: { size: styles[key].size, bold: styles[key].bold, italic: styles[key].italic } }).replace(
      /^(?=[^\n])/gmu,
      '  ',
    );
  return [
    comment(say('guide')),
    yaml({ extends: extended, id, title: say('title') }),
    part('page', page, {
      page: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, pageNumberFromTop: page.pageNumberFromTop },
    }),
    part('text', text, {
      text: {
        font: text.font,
        size: text.size,
        lineSpacing: { rule: text.lineSpacing.rule, value: text.lineSpacing.value },
        spaceBefore: text.spaceBefore,
        spaceAfter: text.spaceAfter,
        firstLineIndent: text.firstLineIndent,
      },
    }),
    '\nstyles:',
    style('documentType'),
    style('abstract'),
    style('recipient'),
    part('letterhead', letterhead, { letterhead: { organMark: letterhead.organMark, leftShare: letterhead.leftShare } }),
    part('signature', signature, { signature: { gap: signature.gap } }),
    part('recipients', recipients, {
      recipients: { label: recipients.label, separator: recipients.separator, last: recipients.last, archiveForm: recipients.archiveForm },
    }),
    part('ending', ending, { ending: { mark: ending.mark } }),
  ].join('');
}

/** A `template.yaml` of values that somebody measured. */
interface MeasuredTemplate {
  /** The id of the template that it extends. */
  readonly base: string;
  readonly id: string;
  /** What is another than in the base, by the keys of a template. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A `template.yaml` that holds what differs from its base alone. */
export function writeLearnedTemplate({ base, id, values }: MeasuredTemplate, say: (key: OwnTemplateWord) => string): string {
  const groups = Object.entries(values).map(([group, own]) => `\n${yaml({ [group]: own })}`);
  return [comment(say('guide')), yaml({ extends: base, id, title: say('title') }), `\n${comment(say('learned')).trimEnd()}`, ...groups]
    .join('')
    .trimEnd()
    .concat('\n');
}

function yaml(values: unknown): string {
  return stringify(values, { lineWidth: 0 });
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');
}
