import type { Element } from 'hast';
import type { ArchitectureMapView } from 'persona-registry';
import { toList } from './parts.js';
import { toFigure, toServices, toWorkers, toWorkTable } from './picture.js';

export function toArchitectureMap(view: ArchitectureMapView): Element {
  const { architecture, whole, components, flows } = view.picture;
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const hasFlows = flows.length > 0;
  const table = toWorkTable({
    caption: view.caption,
    columns: ['Component', 'Services', 'Personas', ...(hasFlows ? ['Passes on to'] : [])],
    rows: [
      ...(whole.personas.length > 0
        ? [['Every component', undefined, toWorkers(whole), ...(hasFlows ? [undefined] : [])]]
        : []),
      ...components.map((component) => [
        component.name,
        toServices(component.services),
        toWorkers(component),
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
  return toFigure({ ...view, name: `architecture-map-${architecture.id}` }, table);
}
