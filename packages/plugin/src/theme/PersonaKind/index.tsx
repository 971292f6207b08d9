import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaKind';
import type { ReactNode } from 'react';

export default function PersonaKind({ kind }: Props): ReactNode {
  switch (kind) {
    case 'agent':
      return translate({ id: 'theme.personas.kind.agent', message: 'Agent' });
    case 'either':
      return translate({ id: 'theme.personas.kind.either', message: 'Person or agent' });
    default:
      return translate({ id: 'theme.personas.kind.person', message: 'Person' });
  }
}
