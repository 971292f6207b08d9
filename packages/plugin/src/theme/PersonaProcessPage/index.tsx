import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaProcessPage';
import PersonaWorkPage from '@theme/PersonaWorkPage';
import ProcessMap from '@theme/ProcessMap';
import type { ReactNode } from 'react';

/** A process: its map, the components that support its stages, and the personas that work in it. */
export default function PersonaProcessPage({ view }: Props): ReactNode {
  return (
    <PersonaWorkPage
      view={view}
      eyebrow={translate({ id: 'theme.personas.process.eyebrow', message: 'Process' })}
      lead={view.processDescription}
      map={{
        id: 'stages',
        title: translate({ id: 'theme.personas.process.stages', message: 'Stages' }),
        children: <ProcessMap view={view.map} open />,
      }}
    />
  );
}
