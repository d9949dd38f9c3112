/** Finds a template by what its author calls it. */
import { Failure, finding, fold } from '../model/index.js';
import type { Position, Template } from '../model/index.js';
import { nearest } from '../language/spelling/nearest.js';

type Named = Pick<Template, 'id' | 'regulation'>;

/** Whether a name is the path of an office's own template: a `.yaml` file, or a folder. */
export function isTemplatePath(name: string): boolean {
  return /\.ya?ml$|^\.{0,2}[\\/]/iu.test(name);
}

/** The one of that id, or of the regulation whose number is in the name, whatever case and spacing; null if there is none. */
export function templateNamed<One extends Named>(name: string, all: readonly One[]): One | null {
  return (
    all.find(({ id }) => fold(id) === fold(name)) ?? all.find(({ regulation }) => regulation !== null && mentions(name, regulation)) ?? null
  );
}

/**
 * The template or regulation of types of that name.
 * @throws Failure if there is none; names the nearest.
 */
export function findTemplate<One extends Named>(name: string, all: readonly One[]): One {
  return templateNamed(name, all) ?? failForName(name, all, '-', null);
}

/** Ends with the finding that the name, at a place in a file, is none of these. */
export function failForName(name: string, all: readonly Named[], file: string, place: Position | null): never {
  const names = all.flatMap(({ id, regulation }) => (regulation === null ? [id] : [id, regulation]));
  throw new Failure(
    finding(file, {
      ruleId: 'unknown-template',
      severity: 'error',
      place,
      actual: name,
      expected: all.map(({ id, regulation }) => (regulation === null ? id : `${id} (${regulation})`)),
      data: { nearest: nearest(name, names) },
    }),
  );
}

/** Whether the number of a regulation is in a name: `Hướng dẫn số 36 - HD/VPTW`. */
function mentions(name: string, regulation: string): boolean {
  const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '');
  const text = letters(name);
  const at = text.indexOf(letters(regulation));
  return at >= 0 && !/\d$/u.test(text.slice(0, at));
}
