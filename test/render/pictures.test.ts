import { describe, expect, it } from 'vitest';
import { paragraph, partyPlan } from './make-plan.js';
import { picture, png } from './pictures.js';
import { render, ruleIds } from './render.js';

const emuPerPoint = 12700;

describe('pictures', () => {
  it('are as wide as the text at most, in a paragraph that does not clip them', async () => {
    const file = await render(partyPlan({ body: [picture('a.png'), picture('b.png')] }), 'dang-hd36', {
      pictures: new Map([
        ['a.png', png(3000, 600)],
        ['b.png', png(96, 96)],
      ]),
    });
    const sizes = [...file.part('word/document.xml').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)].map(([, width, height]) => [
      Number(width) / emuPerPoint,
      Number(height) / emuPerPoint,
    ]);
    expect(sizes[0]?.[0]).toBeCloseTo(467.7, 0);
    expect(sizes[0]?.[1]).toBeCloseTo(93.5, 0);
    expect(sizes[1]).toEqual([72, 72]);
    expect(file.part('word/styles.xml')).toMatch(/w:styleId="DVPicture".*?w:lineRule="auto"/su);
    expect(file.part('word/document.xml')).toContain('descr="Sơ đồ"');
    expect(file.findings).toEqual([]);
  });

  it('never are taller than a page', async () => {
    const file = await render(partyPlan({ body: [picture('a.png')] }), 'dang-hd36', { pictures: new Map([['a.png', png(10, 4000)]]) });
    const height = Number(/<wp:extent cx="\d+" cy="(\d+)"/u.exec(file.part('word/document.xml'))?.[1]) / emuPerPoint;
    expect(height).toBeLessThan(700);
  });

  it('leave a mark and a finding where they cannot be shown', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
    const file = await render(
      partyPlan({ body: [picture('mat.png'), picture('a.svg', ''), picture('hong.png'), paragraph('Hết.')] }),
      'dang-hd36',
      {
        pictures: new Map([
          ['a.svg', svg],
          ['hong.png', new Uint8Array([137, 80, 78, 71])],
        ]),
      },
    );
    expect(ruleIds(file)).toEqual(['missing-picture', 'unrendered-picture', 'unrendered-picture']);
    expect(file.findings[0]).toMatchObject({ line: 7, column: 3, data: { path: 'mat.png' } });
    expect(file.styled('picture').map((one) => one.text)).toEqual(['[Hình: Sơ đồ (mat.png)]', '[Hình: a.svg]', '[Hình: Sơ đồ (hong.png)]']);
  });
});
