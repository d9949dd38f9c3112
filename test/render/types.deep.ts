/** The Word files of every type under every regulation, held against the schema of the standard. */
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/model/index.js';
import { render } from './render.js';
import { schemaFaults } from './schema-check.js';
import { cases, issued, layoutFor, planOf, regulations } from './type-cases.js';

describe('the files of all types', () => {
  it('are valid by the schema of the standard', async (context) => {
    // One type of each layout under each template: the others differ in their name alone.
    const chosen = regulations
      .filter(([id]) => id !== 'loai-66-qd-tw')
      .flatMap(([id, template]) => {
        const layouts = new Map(
          cases.filter((one) => one[1] === id && one[2] === template).map(([type]): [Layout, string] => [layoutFor(type, template), type]),
        );
        return [...layouts.values()].map((type) => ({ type, template }));
      });
    const files = await Promise.all(chosen.map(({ type, template }) => render(planOf(type, template, { appendices: [issued] }), template)));
    expect(files.length).toBeGreaterThan(30);
    expect(
      schemaFaults(
        context,
        files.map(({ docx }) => docx),
      ),
    ).toBe('');
  });
});
