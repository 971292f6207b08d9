import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import type { Props } from '@theme/PersonaMeetings';
import { isAddress } from 'persona-registry/fields';
import type { ReactNode } from 'react';

export default function PersonaMeetings({ meetings, caption }: Props): ReactNode {
  return (
    <PersonaDataTable
      caption={caption}
      columns={[
        translate({ id: 'theme.personas.meetings.name', message: 'Meeting' }),
        translate({ id: 'theme.personas.meetings.when', message: 'When' }),
        translate({ id: 'theme.personas.meetings.where', message: 'Where' }),
      ]}
      groups={[
        {
          rows: meetings.map(({ name, when, where }) => ({
            key: `${name} ${when}`,
            cells: [
              { content: name },
              { content: when },
              { content: where && isAddress(where) ? <Link to={where}>{where}</Link> : where },
            ],
          })),
        },
      ]}
    />
  );
}
