import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationPicture } from '../model/picture.js';
import { toOrganisationDrawing } from './toOrganisationDrawing.js';
import { type TreeNode, toTreeDrawing } from './toTreeDrawing.js';

const link = (kind: string, name: string) => ({
  id: name,
  name,
  href: `/personas/${kind}/${name.toLowerCase()}`,
});
const picture: OrganisationPicture = {
  units: [
    {
      unit: link('groups', 'Data'),
      unitKind: 'group',
      depth: 0,
      leads: [link('people', 'Mira')],
      teams: 2,
      people: 7,
      personas: 5,
    },
    {
      unit: link('teams', 'Ingestion'),
      unitKind: 'team',
      depth: 1,
      leads: [],
      noLead: true,
      people: 0,
      personas: 1,
    },
    {
      unit: link('teams', 'AI'),
      unitKind: 'team',
      depth: 1,
      leads: ['Mira', 'Jo', 'Sam', 'Kim'].map((name) => link('people', name)),
      people: 7,
      personas: 4,
      isHere: true,
    },
    { unit: { id: 'free', name: 'Free' }, unitKind: 'team', depth: 0, leads: [], people: 1, personas: 1 },
  ],
};

const readable = (svg: string): string =>
  `${svg.replace(/<style>.*?<\/style>/s, '<style/>').replaceAll('><', '>\n<')}\n`;
const boxesOf = (svg: string) =>
  Array.from(
    svg.matchAll(/<rect class="[^"]*" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );

describe('a drawing of an organisation', () => {
  it('has boxes with names, numbers and leads, and lines between them', async () => {
    const { svg } = toOrganisationDrawing('Groups and teams', picture);
    await expect(readable(svg)).toMatchFileSnapshot('__snapshots__/organisation.svg');
  });

  it('has one column for a phone, if it is not large', () => {
    expect(toOrganisationDrawing('x', picture).narrow?.width).toBeLessThan(300);
    const many = Array.from({ length: 100 }, (_, at) => ({ ...link('t', `T${at}`), at }));
    const nodes = many.map((title): TreeNode => ({ depth: 0, title, quiet: [] }));
    expect(toTreeDrawing('x', nodes).narrow).toBeUndefined();
  });

  it('has links one under another 24 px apart', () => {
    const { svg } = toOrganisationDrawing('x', picture);
    const ys = Array.from(
      svg.matchAll(/<a href="\/personas\/people[^>]*><text[^>]*><tspan x="[\d.]+" y="([\d.]+)"/g),
      ([, y]) => Number(y),
    );
    const [, first = 0, second = 0, third = 0] = ys;
    expect([second - first, third - second]).toEqual([24, 24]);
  });

  it('puts the branches of one tree beside each other', () => {
    const branch = (depth: number): TreeNode => ({ depth, title: link('people', 'Kim'), quiet: ['Lead'] });
    const boxes = boxesOf(toTreeDrawing('x', [branch(0), branch(1), branch(2), branch(1)]).svg);
    const [, left, , right] = boxes;
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  });

  it('draws a frame for nothing', () => {
    expect(toTreeDrawing('x', []).svg).toMatch(/^<svg /);
  });

  it('keeps boxes apart and inside of the picture, whatever the tree', () => {
    const tree = fc
      .array(fc.record({ step: fc.integer({ min: -3, max: 1 }), name: fc.string({ maxLength: 60 }) }), {
        maxLength: 30,
      })
      .map((steps) => {
        let depth = -1;
        return steps.map(({ step, name }): TreeNode => {
          depth = Math.max(0, depth + step);
          return { depth, title: { id: name, name }, quiet: [] };
        });
      });
    fc.assert(
      fc.property(tree, (nodes) => {
        const drawing = toTreeDrawing('x', nodes);
        for (const { svg, width, height } of [drawing, ...(drawing.narrow ? [drawing.narrow] : [])]) {
          const boxes = boxesOf(svg);
          expect(boxes).toHaveLength(nodes.length);
          for (const [at, one] of boxes.entries()) {
            expect(one.x + one.width).toBeLessThanOrEqual(width);
            expect(one.y + one.height).toBeLessThanOrEqual(height);
            for (const other of boxes.slice(at + 1)) {
              const isApart =
                one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y;
              expect(isApart).toBe(true);
            }
          }
        }
      }),
    );
  });
});
