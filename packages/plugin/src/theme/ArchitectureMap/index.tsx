import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/ArchitectureMap';
import PersonaDataTable, { type Cell } from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPicture from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import { joinPlain } from '@theme/PersonaWords';
import PersonaWorkers from '@theme/PersonaWorkers';
import type { ArchitectureMapView } from 'persona-registry';
import type { ReactNode } from 'react';

type Picture = ArchitectureMapView['picture'];

/** `Store (batch), Process (stream)` */
function toFlows(id: string, { flows, components }: Picture): string {
  const targets = flows
    .filter(({ from }) => from === id)
    .map(({ to, label }) => {
      const name = components.find((component) => component.id === to)?.name ?? to;
      return label === undefined ? name : `${name} (${label})`;
    });
  return joinPlain(targets);
}

function Table({ view }: { readonly view: ArchitectureMapView }): ReactNode {
  const { whole, components, flows } = view.picture;
  const toCells = (name: string, services: ReactNode, personas: ReactNode, targets?: string): Cell[] =>
    [name, services, personas, ...(flows.length > 0 ? [targets] : [])].map((content) => ({ content }));
  return (
    <PersonaDataTable
      caption={view.caption}
      columns={[
        translate({ id: 'theme.personas.architecture.component', message: 'Component' }),
        translate({ id: 'theme.personas.picture.services', message: 'Services' }),
        translate({ id: 'theme.personas.picture.personas', message: 'Personas' }),
        ...(flows.length > 0
          ? [translate({ id: 'theme.personas.architecture.flows', message: 'Passes on to' })]
          : []),
      ]}
      groups={[
        {
          rows: [
            ...(whole.personas.length > 0
              ? [
                  {
                    key: '*',
                    cells: toCells(
                      translate({ id: 'theme.personas.architecture.whole', message: 'Every component' }),
                      undefined,
                      <PersonaWorkers workers={whole} />,
                    ),
                  },
                ]
              : []),
            ...components.map((component) => ({
              key: component.id,
              cells: toCells(
                component.name,
                component.services.length > 0 && <PersonaLinks links={component.services} />,
                (component.gap || component.personas.length > 0 || component.others) && (
                  <PersonaWorkers workers={component} />
                ),
                toFlows(component.id, view.picture),
              ),
            })),
          ],
        },
      ]}
    />
  );
}

/** An architecture: its components with their services, the flows between them, and the personas that work on each component. */
export default function ArchitectureMap({ view, open }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { whole, components } = view.picture;
  return (
    <PersonaPicture view={view} open={open} className="architecture-map">
      {(components.length > 0 || whole.personas.length > 0) && <Table view={view} />}
    </PersonaPicture>
  );
}
