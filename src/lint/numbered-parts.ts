/** The numbered parts of a document, as an editor asks for them: what its references name, and what other numbers change. */
import type { Edit, Position, Section } from '../model/index.js';
import { numbersTyped, numberText } from './analysis/label-text.js';
import { referencesOf, targetsOf } from './analysis/references.js';
import { renumberingFrom } from './analysis/renumbering.js';
import { LintContext, type LintContextParts } from './lint-context.js';

/** A reference of a document to a part of its own. */
export interface PartReference {
  readonly position: Position;
  readonly target: Section;
}

/** A part whose label a person may give another number. */
export interface NumberedPart {
  readonly section: Section;
  /** Its number alone: `2.3`, `IV`. */
  readonly number: string;
}

export class NumberedParts {
  readonly #context: LintContext;

  constructor(parts: LintContextParts) {
    this.#context = new LintContext(parts);
  }

  /** The references that name one part; one that may mean two is left out. */
  get references(): readonly PartReference[] {
    return referencesOf(this.#context).flatMap((reference) => {
      const [target, other] = targetsOf(this.#context, reference);
      const position = this.#context.place(reference.start, reference.end);
      return target?.[0] === undefined || other !== undefined || position === null ? [] : [{ position, target: target[0] }];
    });
  }

  /** The part whose label stands at an offset of the source; null if none does. */
  labelAt(offset: number): NumberedPart | null {
    for (const { section } of this.#context.sections) {
      const { label } = section;
      if (label.numbers.length === 0 || offset < label.position.start.offset || offset > label.position.end.offset) continue;
      return { section, number: numberText(label) };
    }
    return null;
  }

  /**
   * The edits that give a part the number that a person types, the parts behind it those that follow, and change the references to them.
   *
   * @returns null where what is typed is no number of such a part, or a label cannot be written
   */
  renumber(section: Section, typed: string): readonly Edit[] | null {
    const numbers = numbersTyped(section.label, typed);
    return numbers === null ? null : renumberingFrom(this.#context, section, numbers);
  }
}
