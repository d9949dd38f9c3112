/** A document as plain values, under the keys that scripts read. */
import {
  citedFacts,
  isText,
  type Citation,
  type OfficialDocument,
  type Signatory,
  type Source,
  type Task,
  type Text,
} from '../model/index.js';

/** Texts are `{value, position, spans}`, with `spans` only where there is emphasis; what a field prints is a plain string. */
export function documentJson({ source, ...parts }: OfficialDocument): unknown {
  return convert(
    {
      ...parts,
      tasks: parts.tasks.map(taskJson),
      signatories: parts.signatories.map(signatoryJson),
      citations: parts.citations.map(citationJson),
    },
    source,
  );
}

/** Keys that scripts read, where the model has another word. */
const jsonKeys: Readonly<Record<string, string>> = { classification: 'marks' };

function convert(value: unknown, source: Source): unknown {
  if (Array.isArray(value)) return value.map((one) => convert(one, source));
  if (value === null || typeof value !== 'object') return value;
  if (isText(value)) return textJson(value, source);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      jsonKeys[key] ?? key,
      key === 'printed' && isText(inner) ? inner.value : convert(inner, source),
    ]),
  );
}

function textJson(text: Text, source: Source): unknown {
  const plain = text.spans.every((span) => Object.keys(span.emphasis).length === 0);
  const first = text.segments[0];
  const last = text.segments.at(-1);
  const position = first === undefined || last === undefined ? null : source.position(first.sourceStart, last.sourceEnd);
  return plain
    ? { value: text.value, position }
    : { value: text.value, position, spans: text.spans.map(({ start, end, emphasis }) => ({ start, end, marks: emphasis })) };
}

/** The facts of a task as plain values, with the place of its deadline. */
function taskJson({ printed: _printed, leadOrgan, coordinatingOrgans, deadline, deliverable, position, ...others }: Task): unknown {
  return {
    ...others,
    leadOrgan: leadOrgan?.value ?? null,
    coordinatingOrgans: coordinatingOrgans.map(({ value }) => value),
    deadline: deadline?.value ?? null,
    deadlinePosition: deadline?.position ?? null,
    deliverable: deliverable?.value ?? null,
    position,
  };
}

/** The facts of a citation as plain values, with the places of its date and its type among its wording. */
function citationJson(citation: Citation): unknown {
  const { text, position, wording, date, documentType } = citation;
  const facts = { text, ...citedFacts(citation), position };
  if (wording === undefined) return facts;
  const { nested, ...words } = wording;
  const datePosition = words.dateText === null ? null : (date?.position ?? null);
  return { ...facts, wording: { ...words, datePosition, typePosition: documentType?.position ?? null, nested } };
}

function signatoryJson({ printed: _printed, ...signatory }: Signatory): unknown {
  return signatory;
}
