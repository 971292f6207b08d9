import { gzipSync } from 'node:zlib';
import {
  createLayoutEngine,
  toArchitectureDrawing,
  toInteractionDrawing,
  toProcessDrawing,
} from 'persona-registry/pictures';
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

/** Measures each kind of picture with 50 nodes and 80 edges, warm, and its size in the page. */
export async function benchPictures(): Promise<Line[]> {
  const layout = await createLayoutEngine();
  // The name is new in every run, because the engine caches its layouts.
  const toNodes = (run: number) =>
    nodes.map((node, index) => (index === 0 ? { ...node, name: 'x'.repeat(10 + run * 30) } : node));
  const whole = { personas: [] };
  const kinds = {
    'process map': (run: number) =>
      toProcessDrawing({ process: { id: 'p', name: 'Process' }, whole, stages: toNodes(run) }),
    'architecture map': (run: number) =>
      toArchitectureDrawing(
        {
          architecture: { id: 'a', name: 'Architecture' },
          whole,
          components: toNodes(run),
          flows: pairs.map(({ from, to }) => ({ from: `c${from}`, to: `c${to}`, label: 'data' })),
        },
        layout,
      ),
    'interaction map': (run: number) =>
      toInteractionDrawing(
        'Interactions',
        {
          teams: Array.from({ length: 8 }, (_, index) => ({
            id: `t${index}`,
            name: `Team ${index}`,
            size: 6,
          })),
          personas: toNodes(run)
            .slice(0, 42)
            .map(({ id, name }, index) => ({
              persona: { id, name, href: `/personas/${id}` },
              personaKind: 'person' as const,
              team: index % 8,
              names: {
                personas: pairs.filter(({ from, to }) => from === index && to < 42).map(({ to }) => to),
                teams: index % 2 === 0 ? [(index + 3) % 8] : [],
              },
            })),
        },
        layout,
      ),
  };
  return Object.entries(kinds).flatMap(([name, draw]): Line[] => {
    let run = 0;
    // The engine's code is compiled on first use.
    for (; run < 3; run++) draw(run);
    const { value, cost } = measure(() => draw(run++));
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
