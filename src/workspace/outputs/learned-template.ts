/** A template of the office's own, learned from a good document in Word. */
import { failure, type Finding, type Template } from '../../model/index.js';
import type { PageForm } from '../../lint/index.js';
import type { OwnTemplateWord } from '../../config/own-template.js';
import type { OpenedDocument } from '../opened-document.js';
import { ownTemplateId } from './new-documents.js';

export interface LearnedTemplate {
  /** `template.yaml`: what the document has otherwise than its regulation. */
  readonly text: string;
  /** The template that it extends, by its title. */
  readonly base: string;
  /** How many values it changes. */
  readonly count: number;
  /** Where the document is against what is verified of its regulation. */
  readonly contrary: readonly Finding[];
}

/** Values that differ by less are the same: rounding makes as much, mm or pt. */
const tolerance = 0.25;

/**
 * @param name the folder that it goes to, as the person named it
 * @param template the template that it extends, if the person names one; else that of the document
 * @throws Failure `learn-without-page` if the document has no page of its own, `new-template-...` for a name that cannot be taken
 */
export async function learnTemplate(
  name: string,
  document: OpenedDocument,
  word: (key: OwnTemplateWord, values: { readonly name: string; readonly folder: string; readonly base: string }) => string,
  template?: string,
): Promise<LearnedTemplate> {
  const { workspace } = document;
  const { id, folder } = await ownTemplateId(name, workspace);
  const [{ plan }, { template: base }] = [await document.read(), await document.choose(template)];
  const [{ pageFormOf, pageRules }, { writeLearnedTemplate }] = await Promise.all([
    import('../../lint/index.js'),
    import('../../config/own-template.js'),
  ]);
  const form = pageFormOf(plan, base);
  if (form === null) throw failure(document.name, 'learn-without-page', document.name);
  const values = learnedValues(form, base);
  const { findings } = await document.lint(template === undefined ? {} : { template });
  return {
    text: writeLearnedTemplate({ base: base.id, id, values }, (key) =>
      word(key, { name: folder, folder: name, base: `${base.title}; ${document.name}` }),
    ),
    base: base.id,
    count: leavesOf(values),
    contrary: findings.filter(({ ruleId }) => pageRules.has(ruleId)),
  };
}

/** Values by the keys of a template; a group without one is left out. */
type Values = Record<string, unknown>;

function learnedValues(form: PageForm, base: Template): Values {
  const { page, text, styles } = base;
  const { paper, lineSpacing, size, firstLineIndent, alignment } = form;
  const spacing =
    lineSpacing === null || lineSpacing.rule === 'atLeast'
      ? {}
      : changed(text.lineSpacing, { rule: lineSpacing.rule, value: Math.round(100 * lineSpacing.value) / 100 }, 0.005);
  const ofBody = changed(styles.body, { size, firstLineIndent, alignment });
  const ofComponents = [...form.components].map(([component, { size: own, bold, italic }]): [string, Values] => [
    component,
    changed(styles[component], { size: own, bold, italic }),
  ]);
  const ofNumber = changed(styles.pageNumber, { size: form.pageNumber?.size || null });
  return filled({
    page: changed(page, paper),
    text: {
      ...changed(text, { font: form.font, size, firstLineIndent, spaceBefore: form.spaceBefore, spaceAfter: form.spaceAfter }),
      ...filled({ lineSpacing: spacing }),
    },
    styles: filled({ ...Object.fromEntries(ofComponents), body: ofBody, pageNumber: ofNumber }),
  });
}

/** The values that are others than those of a group; null stands for one that is not known. */
function changed(group: object, measured: Values, least = tolerance): Values {
  const known = group as Readonly<Values>;
  const entries = Object.entries(measured).filter(([key, value]) => {
    const own = known[key];
    if (value === null) return false;
    return typeof value === 'number' && typeof own === 'number' ? Math.abs(value - own) >= least : value !== own;
  });
  return Object.fromEntries(entries);
}

function filled(groups: Readonly<Record<string, Values>>): Values {
  return Object.fromEntries(Object.entries(groups).filter(([, values]) => Object.keys(values).length > 0));
}

function leavesOf(values: Values): number {
  return Object.values(values).reduce<number>(
    (sum, one) => sum + (typeof one === 'object' && one !== null ? leavesOf(one as Values) : 1),
    0,
  );
}
