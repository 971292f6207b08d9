import { gzipSync } from 'node:zlib';
import {
  createLayoutEngine,
  toArchitectureDrawing,
  toInteractionDrawing,
  toProcessDrawing,
} from 'persona-registry';
import { measure } from './measure.js';
import type { Line } from './report.js';

const personas = Array.from({ length: 20 }, (_, index) => ({
  persona: { id: `P${index}`, name: `Persona ${index}`, href: `/personas/p${index}` },
  personaKind: index % 5 === 0 ? ('agent' as const) : ('person' as const),
}));
const nodes = Array.from({ length: 50 }, (_, index) => ({
  id: `c${index}`,
  name: `Component ${index}`,
  loop: index < 25 ? ('inner' as const) : ('outer' as const),
  services: [{ id: `s${index}`, name: `Service ${index}`, href: `/personas/services/s${index}` }],
  personas: personas.slice(index % 18, (index % 18) + 2),
}));
const pairs = Array.from({ length: 80 }, (_, index) => ({
  from: (index * 7) % 50,
  to: (index * 13 + 5) % 50,
}));

/** Each kind of picture with 50 nodes and 80 edges, warm, and its size in the page. */
export async function benchPictures(): Promise<Line[]> {
  const layout = await createLayoutEngine();
  const kinds = {
    'process map': () =>
      toProcessDrawing({ process: { id: 'p', name: 'Process' }, whole: { personas: [] }, stages: nodes }),
    'architecture map': () =>
      toArchitectureDrawing(
        {
          architecture: { id: 'a', name: 'Architecture' },
          whole: { personas: [] },
          components: nodes,
          flows: pairs.map(({ from, to }) => ({ from: `c${from}`, to: `c${to}`, label: 'data' })),
        },
        layout,
      ),
    'interaction map': () =>
      toInteractionDrawing(
        {
          title: 'Interactions',
          nodes: nodes.map(({ id, name }) => ({
            kind: 'persona' as const,
            persona: { id, name, href: `/personas/${id}` },
            personaKind: 'person' as const,
          })),
          edges: pairs.map((pair) => ({ ...pair, mutual: false })),
        },
        layout,
      ),
  };
  return Object.entries(kinds).flatMap(([name, draw]): Line[] => {
    // The engine's code is compiled on first use.
    for (let run = 0; run < 3; run++) draw();
    const { value, cost } = measure(draw);
    return [
      { work: `${name}, 50 nodes, 80 edges, warm`, value: cost.cpu, unit: 'ms CPU', target: 150 },
      {
        work: '  its size',
        value: gzipSync(value.svg, { level: 9 }).length,
        unit: 'bytes gzip',
        target: 15 * 1024,
      },
    ];
  });
}
