/** The targets of a plan, each with the part that sets it: rows for the table of figures of its report. */
import { foldWords, type BodyNode, type OfficialDocument } from '../../model/index.js';
import { roleOfFigures, targetsIn, type Target } from '../../language/figures/targets.js';
import { bareLabel } from '../../parse/tasks/task-ties.js';

export interface PlanTarget extends Target {
  /** `III.2`, of the parts that the target stands in; empty if they have no labels. */
  readonly place: string;
}

/** So many are taken over; a plan of more has a table of its own. */
const mostTargets = 40;

/** The targets in the order of the plan, each once. */
export function planTargets({ body }: Pick<OfficialDocument, 'body'>): readonly PlanTarget[] {
  const found = new Map<string, PlanTarget>();
  const visit = (nodes: readonly BodyNode[], titles: readonly string[], labels: readonly string[]): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph' && node.heading !== true && node.quoted !== true) read(node.text.value, titles, labels);
      if (node.type !== 'section') continue;
      const path = /[\p{L}\d]/u.test(node.label.text) ? [...labels, node.label.text] : labels;
      if (!node.heading) read(node.text.value, titles, path);
      visit(node.children, node.heading ? [...titles, node.text.value] : titles, path);
    }
  };
  const read = (text: string, titles: readonly string[], labels: readonly string[]): void => {
    for (const target of targetsIn(text, roleOfFigures(titles))) {
      const key = foldWords(`${target.subject} ${target.value} ${target.unit}`);
      if (!found.has(key)) found.set(key, { ...target, place: placeOf(labels) });
    }
  };
  visit(body, [], []);
  return [...found.values()].slice(0, mostTargets);
}

/** `III.2.1` of `III.`, `2.`, `2.1.`: a label that repeats the one above it counts once. */
function placeOf(labels: readonly string[]): string {
  const parts: string[] = [];
  for (const label of labels.map(bareLabel)) {
    const above = parts.at(-1);
    if (above !== undefined && label.startsWith(`${above}.`)) parts[parts.length - 1] = label;
    else parts.push(label);
  }
  return parts.join('.');
}
