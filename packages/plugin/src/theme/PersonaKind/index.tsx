import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaKind';
import type { ReactNode } from 'react';

const NAMES: Record<Props['kind'], () => string> = {
  person: () => translate({ id: 'theme.personas.kind.person', message: 'Person' }),
  agent: () => translate({ id: 'theme.personas.kind.agent', message: 'Agent' }),
  either: () => translate({ id: 'theme.personas.kind.either', message: 'Person or agent' }),
};

export default function PersonaKind({ kind }: Props): ReactNode {
  return NAMES[kind]();
}
