import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ArchitecturePicture,
  InteractionPicture,
  PicturePersona,
  ProcessPicture,
} from '../model/picture.js';
import { createLayoutEngine, type LayoutEngine, type Point } from './layoutGraph.js';
import { longestChain, toArchitectureDrawing } from './toArchitectureDrawing.js';
import { toInteractionDrawing } from './toInteractionDrawing.js';
import { toProcessDrawing } from './toProcessDrawing.js';

const persona = (id: string, name: string, personaKind: 'person' | 'agent' = 'person'): PicturePersona => ({
  persona: { id, name, href: `/personas/${id.toLowerCase()}` },
  personaKind,
  accent: { light: '#1d3f8f', dark: '#8ab4f8' },
});
const engineer = persona('P001', 'AI Data Engineer');
const scientist = persona('P004', 'Discriminative AI Data Scientist');
const agent = persona('P009', 'BuildAgent MLOps', 'agent');
const service = (name: string) => ({
  id: name,
  name,
  href: `/personas/services/${name.toLowerCase().replaceAll(' ', '-')}`,
});

const mlops: ProcessPicture = {
  process: { id: 'mlops', name: 'MLOps' },
  whole: { personas: [] },
  stages: [
    { id: 'prepare', name: 'Prepare data', loop: 'inner', services: [], personas: [engineer] },
    { id: 'train', name: 'Train', loop: 'inner', services: [], personas: [scientist] },
    { id: 'deploy', name: 'Deploy', loop: 'outer', services: [], personas: [agent] },
    { id: 'monitor', name: 'Monitor', loop: 'outer', services: [], personas: [], gap: true },
  ],
};
const lambda: ArchitecturePicture = {
  architecture: { id: 'lambda', name: 'LAMBDA' },
  whole: { personas: [] },
  components: [
    { id: 'ingestion', name: 'Ingestion', services: [service('Azure Data Factory')], personas: [engineer] },
    { id: 'store', name: 'Store', services: [service('Azure Storage')], personas: [engineer, scientist] },
    { id: 'serving', name: 'Serving', services: [], personas: [], gap: true },
  ],
  flows: [
    { from: 'ingestion', to: 'store', label: 'raw data' },
    { from: 'store', to: 'serving' },
    { from: 'serving', to: 'store', label: 'features' },
    { from: 'store', to: 'store' },
  ],
};
const names = (of: Partial<InteractionPicture['personas'][number]['names']> = {}) => ({
  names: { personas: [], teams: [], ...of },
});
const interactions: InteractionPicture = {
  teams: [
    { id: 'ai', name: 'AI Team', href: '/personas/teams/ai', size: 2 },
    { id: 'data', name: 'Data Ingestion Team', href: '/personas/teams/data', size: 1 },
    { id: 'empty', name: 'Nobody yet', size: 0 },
  ],
  personas: [
    { ...engineer, team: 1, ...names({ personas: [1], teams: [0] }) },
    { ...scientist, team: 0, ...names({ personas: [0], teams: [2] }) },
    { ...agent, team: 0, ...names({ personas: [1, 2], all: true }) },
  ],
};

let layout: LayoutEngine;
beforeAll(async () => {
  layout = await createLayoutEngine();
});

/** Adds line breaks between elements, so that the diff of a changed picture is readable. */
const readable = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
function boxesOf(svg: string): Rect[] {
  return [
    ...svg.matchAll(
      /<rect class="persona-picture__box(?:-gap)?" x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
    ),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function expectApart(svg: string, { width, height }: { width: number; height: number }): void {
  const boxes = boxesOf(svg);
  for (const [index, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
}

describe('drawings', () => {
  it('draws a process with its loops, its agents and its gap', async () => {
    const { svg } = toProcessDrawing(mlops);
    expect(svg).toContain('No persona');
    await expect(readable(svg)).toMatchFileSnapshot('__snapshots__/process.svg');
  });

  it('draws an architecture with flows, labels, a cycle and a self loop', async () => {
    await expect(readable(toArchitectureDrawing(lambda, layout).svg)).toMatchFileSnapshot(
      '__snapshots__/architecture.svg',
    );
  });

  it('draws interactions with a head at both ends if two personas name each other', async () => {
    const { svg } = toInteractionDrawing('Who works with whom', interactions, layout);
    // There is one more head than lines. The legend has lines too.
    const [drawn = ''] = svg.split('persona-picture__legend');
    expect(drawn.match(/persona-picture__head"/g)).toHaveLength(
      (drawn.match(/<g class="persona-picture__flow"/g)?.length ?? 0) + 1,
    );
    await expect(readable(svg)).toMatchFileSnapshot('__snapshots__/interactions.svg');
  });

  it('draws a chain of teams that is too wide for a page downwards, and a short one in the direction of reading', () => {
    const drawChain = (length: number) =>
      toInteractionDrawing(
        'A chain',
        {
          teams: Array.from({ length }, (_, team) => ({ id: `t${team}`, name: `Team ${team}`, size: 1 })),
          personas: Array.from({ length }, (_, team) => ({
            ...persona(`P${team}`, `Persona ${team}`),
            team,
            ...names(team + 1 < length ? { personas: [team + 1] } : {}),
          })),
        },
        layout,
      );
    const [short, long] = [drawChain(3), drawChain(6)];
    expect(short.width).toBeGreaterThan(short.height);
    expect(long.width).toBeLessThan(short.width);
    expectApart(long.svg, long);
  });

  it('has no ids, which two pictures of one page would share', () => {
    const svgs = [
      toProcessDrawing(mlops).svg,
      toArchitectureDrawing(lambda, layout).svg,
      toInteractionDrawing('Who works with whom', interactions, layout).svg,
    ];
    for (const svg of svgs) expect(svg).not.toMatch(/ id="|url\(#/);
  });

  it('gives the same bytes for the same input', () => {
    expect(toArchitectureDrawing(lambda, layout).svg).toBe(toArchitectureDrawing(lambda, layout).svg);
  });

  it('draws nothing but a frame for nothing', () => {
    expect(
      toProcessDrawing({ process: { id: 'x', name: 'X' }, whole: { personas: [] }, stages: [] }).svg,
    ).toMatch(/^<svg /);
    expect(toArchitectureDrawing({ ...lambda, components: [], flows: [] }, layout).svg).toMatch(/^<svg /);
    expect(toInteractionDrawing('None', { teams: [], personas: [] }, layout).svg).toMatch(/^<svg /);
  });

  it('writes every value as text', () => {
    const name = '</text><script>alert(1)</script> & {x} "y"';
    const { svg } = toProcessDrawing({
      process: { id: 'x', name },
      whole: { personas: [persona('P2', name)], others: 3 },
      stages: [{ id: 's', name, services: [], personas: [persona('P1', name)] }],
    });
    // `<` has no special meaning in a quoted attribute.
    expect(svg.replaceAll(/="[^"]*"/g, '')).not.toContain('<script');
    expect(svg).toContain('&#x3C;/text>&#x3C;script>ale</tspan>');
  });

  it('keeps boxes of any names and any flows apart and inside the picture', { timeout: 60_000 }, () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('', 'مهندس البيانات', '👩‍🔬 Lab', 'W'.repeat(60)),
    );
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 14 }),
        fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.option(names)), { maxLength: 20 }),
        (labels, pairs) => {
          const stages = labels.map((name, index) => ({
            id: `s${index}`,
            name,
            services: [service(name)],
            personas: index % 3 === 0 ? [] : [persona(`P${index}`, name)],
            loop: index % 2 === 0 ? ('inner' as const) : undefined,
          }));
          const whole = {
            personas: labels.slice(0, pairs.length).map((name, index) => persona(`W${index}`, name)),
          };
          const process = toProcessDrawing({ process: { id: 'p', name: 'P' }, whole, stages });
          expectApart(process.svg, process);
          const architecture = toArchitectureDrawing(
            {
              architecture: { id: 'a', name: 'A' },
              whole,
              components: stages,
              flows: pairs.map(([from, to, label]) => ({
                from: `s${from}`,
                to: `s${to}`,
                label: label ?? undefined,
              })),
            },
            layout,
          );
          expectApart(architecture.svg, architecture);
          const interaction = toInteractionDrawing(
            'I',
            {
              teams: labels.slice(0, 3).map((name, index) => ({ id: `t${index}`, name, size: 9 })),
              personas: labels.map((name, index) => ({
                ...persona(`P${index}`, name),
                ...(index % 4 > 0 && { team: (index % 4) - 1 < labels.length ? (index % 4) - 1 : 0 }),
                names: {
                  personas: pairs
                    .filter(([from, to]) => from === index && to < labels.length)
                    .map(([, to]) => to),
                  teams: pairs.length % 3 < labels.length ? [pairs.length % 3] : [],
                  ...(index === 2 && { all: true as const }),
                },
              })),
            },
            layout,
          );
          expectApart(interaction.svg, interaction);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the layout engine', () => {
  it('gives the lines in the order of the edges', () => {
    const size = { width: 40, height: 20 };
    const edges = [
      { from: 2, to: 1 },
      { from: 0, to: 1 },
      { from: 1, to: 0 },
      { from: 0, to: 2 },
    ];
    const placed = layout({ direction: 'right', nodes: [size, size, size], edges });
    const distance = (point: Point | undefined, box: Rect | undefined) =>
      point === undefined || box === undefined
        ? Number.POSITIVE_INFINITY
        : Math.hypot(point.x - box.x - box.width / 2, point.y - box.y - box.height / 2);
    const nearest = (point: Point | undefined) =>
      placed.nodes
        .map((box, index) => ({ index, far: distance(point, box) }))
        .sort((a, b) => a.far - b.far)[0]?.index;
    expect(
      placed.edges.map(({ points }) => ({ from: nearest(points[0]), to: nearest(points.at(-1)) })),
    ).toEqual(edges);
  });
});

describe('longestChain', () => {
  it('counts the nodes of the longest path, and survives cycles', () => {
    expect(longestChain(0, [])).toBe(0);
    expect(
      longestChain(3, [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ]),
    ).toBe(3);
    expect(
      longestChain(2, [
        { from: 0, to: 1 },
        { from: 1, to: 0 },
      ]),
    ).toBe(2);
  });
});
