import { translate } from '@docusaurus/Translate';
import AccessTag from '@theme/AccessTag';
import type { Props } from '@theme/PersonaMissing';
import type { ReactNode } from 'react';

export default function PersonaMissing({ count, holders }: Props): ReactNode {
  return (
    <AccessTag kind="undocumented">
      {holders === 0
        ? translate({ id: 'theme.personas.staffing.vacant', message: 'Vacant' })
        : translate({ id: 'theme.personas.staffing.missing', message: '{count} missing' }, { count })}
    </AccessTag>
  );
}
