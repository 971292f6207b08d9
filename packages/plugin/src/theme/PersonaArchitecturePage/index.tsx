import { translate } from '@docusaurus/Translate';
import ArchitectureMap from '@theme/ArchitectureMap';
import type { Props } from '@theme/PersonaArchitecturePage';
import PersonaWorkPage from '@theme/PersonaWorkPage';
import type { ReactNode } from 'react';

/** An architecture: its map, the stages that it supports, and the personas that work on it. */
export default function PersonaArchitecturePage({ view }: Props): ReactNode {
  return (
    <PersonaWorkPage
      view={view}
      eyebrow={translate({ id: 'theme.personas.architecture.eyebrow', message: 'Architecture' })}
      lead={view.architectureDescription}
      map={{
        id: 'components',
        title: translate({ id: 'theme.personas.architecture.components', message: 'Components and flows' }),
        children: <ArchitectureMap view={view.map} open />,
      }}
    />
  );
}
