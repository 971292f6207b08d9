import Translate, { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/AccessApart';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import type { ApartGrantView } from 'persona-registry';
import type { ReactNode } from 'react';

/** `Ended on Oct 31, 2026`, `Planned from Jan 11, 2027`, `Does nothing here` */
function When({ grant }: { readonly grant: ApartGrantView }): ReactNode {
  const { state, from, until } = grant;
  if (state === 'no-effect') {
    return translate({ id: 'theme.personas.apart.noEffect', message: 'Does nothing here' });
  }
  if (state === 'ended') {
    return until ? (
      <Translate id="theme.personas.apart.ended" values={{ date: <PersonaDate date={until} /> }}>
        {'Ended on {date}'}
      </Translate>
    ) : null;
  }
  if (!from) {
    return translate({ id: 'theme.personas.apart.planned', message: 'Planned' });
  }
  return (
    <>
      <Translate id="theme.personas.apart.plannedFrom" values={{ date: <PersonaDate date={from} /> }}>
        {'Planned from {date}'}
      </Translate>{' '}
      {until && (
        <Translate id="theme.personas.access.until" values={{ date: <PersonaDate date={until} /> }}>
          {'until {date}'}
        </Translate>
      )}
    </>
  );
}

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
        translate({ id: 'theme.personas.apart.when', message: 'When' }),
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
              { content: <When grant={grant} /> },
              ...(grants.some(({ why }) => why) ? [{ content: grant.why }] : []),
            ],
          })),
        },
      ]}
    />
  );
}
