/** The JSON schema (draft-07) of a line of `dvplan extract`. */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const maybe: Schema = { type: ['string', 'null'] };
const yes: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer', minimum: 0 };
const day: Schema = { type: ['string', 'null'], pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const texts: Schema = { type: 'array', items: text };
const unit: Schema = { enum: ['paragraph', 'page'] };

/** An object that has each of its keys, but those that only a Word file or a PDF has. */
function record(properties: Readonly<Record<string, Schema>>, perhaps: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties: { ...properties, ...perhaps } };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

const ofPlace = { unit, page: count };

export const recordSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'dvplan extract --format jsonl',
  ...record({
    file: text,
    secret: yes,
    template: maybe,
    regulation: maybe,
    metadata: {
      oneOf: [
        { type: 'null' },
        record({
          documentType: maybe,
          abstract: maybe,
          number: maybe,
          date: day,
          place: maybe,
          issuingOrgan: maybe,
          superiorOrgan: maybe,
          urgency: maybe,
          draft: yes,
          signers: texts,
          recipients: texts,
        }),
      ],
    },
    sections: list(record({ label: text, rank: text, depth: count, heading: yes, text, line: count }, ofPlace)),
    tasks: list(
      record(
        {
          id: text,
          kind: { enum: ['direction', 'task', 'arrangement'] },
          path: texts,
          text,
          leadOrgan: maybe,
          coordinatingOrgans: texts,
          deadline: maybe,
          dueDate: day,
          startDate: day,
          deliverable: maybe,
          line: count,
        },
        ofPlace,
      ),
    ),
    citations: list(
      record(
        {
          line: count,
          column: count,
          offset: count,
          documentType: maybe,
          number: maybe,
          text,
          date: day,
          issuer: maybe,
          abstract: maybe,
        },
        ofPlace,
      ),
    ),
    figures: list(record({ subject: text, value: text, unit: text, place: text })),
    findings: list(
      record(
        {
          ruleId: text,
          severity: { enum: ['error', 'warning', 'info'] },
          line: count,
          column: count,
          endLine: count,
          endColumn: count,
          message: text,
          actual: maybe,
          expected: { oneOf: [{ type: 'null' }, texts] },
          note: maybe,
          url: maybe,
          related: { type: 'array' },
          fix: { type: ['object', 'null'] },
        },
        { hint: text, page: count, section: text },
      ),
    ),
  }),
};
