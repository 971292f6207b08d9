import type { Element } from 'hast';
import { type ArchitectureMapView, say, type Words } from 'persona-registry';
import { toList } from './parts.js';
import { toFigure, toServices, toWorkers, toWorkTable } from './picture.js';

export function toArchitectureMap(view: ArchitectureMapView, words: Words): Element {
  const { architecture, whole, components, flows } = view.picture;
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const hasFlows = flows.length > 0;
  const table = toWorkTable({
    caption: view.caption,
    columns: [
      say(words, 'work.component'),
      say(words, 'index.service'),
      say(words, 'index.personas'),
      ...(hasFlows ? [say(words, 'work.passesOn')] : []),
    ],
    rows: [
      ...(whole.personas.length > 0
        ? [
            [
              say(words, 'work.everyComponent'),
              undefined,
              toWorkers(whole, words),
              ...(hasFlows ? [undefined] : []),
            ],
          ]
        : []),
      ...components.map((component) => [
        component.name,
        toServices(component.services),
        toWorkers(component, words),
        ...(hasFlows
          ? [
              toList(
                flows.filter(({ from }) => from === component.id),
                ({ to, label }) => `${names.get(to) ?? to}${label === undefined ? '' : ` (${label})`}`,
              ),
            ]
          : []),
      ]),
    ],
  });
  return toFigure({ ...view, name: `architecture-map-${architecture.id}` }, table, words);
}
