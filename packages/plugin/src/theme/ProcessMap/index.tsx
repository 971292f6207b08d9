import { translate } from '@docusaurus/Translate';
import PersonaDataTable, { type Cell } from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPicture from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import PersonaWorkers from '@theme/PersonaWorkers';
import type { Props } from '@theme/ProcessMap';
import type { Loop, ProcessMapView } from 'persona-registry';
import type { ReactNode } from 'react';

const LOOPS: Record<Loop, () => string> = {
  inner: () => translate({ id: 'theme.personas.process.inner', message: 'Inner loop' }),
  outer: () => translate({ id: 'theme.personas.process.outer', message: 'Outer loop' }),
};

function Table({ view }: { readonly view: ProcessMapView }): ReactNode {
  const { whole, stages } = view.picture;
  const hasLoops = stages.some(({ loop }) => loop !== undefined);
  const toCells = (
    name: string,
    loop: string | undefined,
    personas: ReactNode,
    services: ReactNode,
  ): Cell[] => [name, ...(hasLoops ? [loop] : []), personas, services].map((content) => ({ content }));
  return (
    <PersonaDataTable
      caption={view.caption}
      columns={[
        translate({ id: 'theme.personas.process.stage', message: 'Stage' }),
        ...(hasLoops ? [translate({ id: 'theme.personas.process.loop', message: 'Loop' })] : []),
        translate({ id: 'theme.personas.picture.personas', message: 'Personas' }),
        translate({ id: 'theme.personas.picture.services', message: 'Services' }),
      ]}
      groups={[
        {
          rows: [
            ...(whole.personas.length > 0
              ? [
                  {
                    key: '*',
                    cells: toCells(
                      translate({ id: 'theme.personas.process.whole', message: 'Every stage' }),
                      undefined,
                      <PersonaWorkers workers={whole} />,
                      undefined,
                    ),
                  },
                ]
              : []),
            ...stages.map((stage) => ({
              key: stage.id,
              cells: toCells(
                stage.name,
                stage.loop && LOOPS[stage.loop](),
                (stage.gap || stage.personas.length > 0 || stage.others) && (
                  <PersonaWorkers workers={stage} />
                ),
                stage.services.length > 0 && <PersonaLinks links={stage.services} />,
              ),
            })),
          ],
        },
      ]}
    />
  );
}

/** A process as a picture and as a table: its stages with their loops, and the personas that work at each stage. */
export default function ProcessMap({ view, open }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  const { whole, stages } = view.picture;
  return (
    <PersonaPicture view={view} open={open} className="process-map">
      {(stages.length > 0 || whole.personas.length > 0) && <Table view={view} />}
    </PersonaPicture>
  );
}
