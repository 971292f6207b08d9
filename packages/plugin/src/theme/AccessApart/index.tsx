import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessApart';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import type { ApartGrantView } from 'persona-registry';
import type { ReactNode } from 'react';

const toState = ({ state }: ApartGrantView): string =>
  state === 'ended'
    ? translate({ id: 'theme.personas.apart.ended', message: 'Ended' })
    : translate({ id: 'theme.personas.apart.planned', message: 'Planned' });

export default function AccessApart({ rowHeader, grants }: Props): ReactNode {
  return (
    <PersonaDataTable
      className="access-apart"
      caption={translate({
        id: 'theme.personas.apart.caption',
        message: 'Grants that give no access today. They count nowhere else.',
      })}
      columns={[
        rowHeader === 'persona'
          ? translate({ id: 'theme.personas.access.persona', message: 'Persona' })
          : translate({ id: 'theme.personas.access.service', message: 'Service' }),
        translate({ id: 'theme.personas.apart.environment', message: 'Environment' }),
        translate({ id: 'theme.personas.grants.role', message: 'Role' }),
        translate({ id: 'theme.personas.apart.state', message: 'State' }),
        translate({ id: 'theme.personas.apart.from', message: 'From' }),
        translate({ id: 'theme.personas.apart.until', message: 'Until' }),
        ...(grants.some(({ why }) => why)
          ? [translate({ id: 'theme.personas.grants.why', message: 'Reason' })]
          : []),
      ]}
      groups={[
        {
          rows: grants.map((grant, index) => ({
            key: `${index}`,
            cells: [
              { content: <PersonaLinks links={[rowHeader === 'persona' ? grant.persona : grant.service]} /> },
              { content: grant.environment },
              {
                content: (
                  <>
                    {grant.role} {grant.eligible && <AccessTag kind="eligible" />}
                  </>
                ),
              },
              { content: toState(grant) },
              { content: grant.from && <PersonaDate date={grant.from} /> },
              { content: grant.until && <PersonaDate date={grant.until} /> },
              ...(grants.some(({ why }) => why) ? [{ content: grant.why }] : []),
            ],
          })),
        },
      ]}
    />
  );
}
