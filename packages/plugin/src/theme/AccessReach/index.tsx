import { translate } from '@docusaurus/Translate';
import AccessLevel from '@theme/AccessLevel';
import type { Props } from '@theme/AccessReach';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaRequest from '@theme/PersonaRequest';
import type { ReachCell } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function Reach({ cell, names }: { readonly cell: ReachCell; readonly names: boolean }): ReactNode {
  const { state, level, onlyEligible, personas } = cell;
  switch (state) {
    case 'not-applicable':
      return translate({ id: 'theme.personas.access.notApplicable', message: 'Not applicable' });
    case 'none':
      return translate({ id: 'theme.personas.access.none', message: 'No access' });
    case 'undocumented':
      return <AccessTag kind="undocumented" />;
    case 'granted':
      return (
        <>
          <AccessLevel level={level} /> {onlyEligible && <AccessTag kind="eligible" />}
          {names && (
            <div className={styles.by}>
              <PersonaLinks links={personas} />
            </div>
          )}
        </>
      );
  }
}

export default function AccessReach({ view, caption, names = false }: Props): ReactNode {
  const { environments, services } = view;
  const canAsk = services.some(({ requestUrl }) => requestUrl);
  return (
    <PersonaDataTable
      className="access-reach"
      caption={caption}
      columns={[
        translate({ id: 'theme.personas.access.service', message: 'Service' }),
        ...environments.map(({ name }) => name),
        ...(canAsk ? [translate({ id: 'theme.personas.reach.ask', message: 'Request' })] : []),
      ]}
      groups={[
        {
          rows: services.map(({ service, requestUrl, cells }) => ({
            key: service.id,
            cells: [
              { content: <PersonaLinks links={[service]} /> },
              ...cells.map((cell) => ({
                content: <Reach cell={cell} names={names} />,
                // A service without environments has one level for all of them.
                span: cells.length === 1 ? environments.length : undefined,
              })),
              ...(canAsk ? [{ content: requestUrl && <PersonaRequest url={requestUrl} /> }] : []),
            ],
          })),
        },
      ]}
    />
  );
}
