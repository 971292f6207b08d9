import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaRequest';
import type { ReactNode } from 'react';

export default function PersonaRequest({ url }: Props): ReactNode {
  return (
    <Link className="button button--outline button--primary button--sm" to={url}>
      {translate({ id: 'theme.personas.request', message: 'Ask for access' })}
    </Link>
  );
}
