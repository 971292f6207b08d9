import { translate } from '@docusaurus/Translate';
import AccessLevel from '@theme/AccessLevel';
import AccessPhrases from '@theme/AccessPhrases';
import type { Props } from '@theme/AccessReach';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaRequest from '@theme/PersonaRequest';
import type { ReachCell } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function By({ personas }: Pick<ReachCell, 'personas'>): ReactNode {
  return (
    <div className={styles.by}>
      <PersonaLinks links={personas} />
    </div>
  );
}

function Reach({ cell, names }: { readonly cell: ReachCell; readonly names: boolean }): ReactNode {
  const { state, level, onlyEligible, phrases, personas } = cell;
  switch (state) {
    case 'not-applicable':
      return translate({ id: 'theme.personas.access.notApplicable', message: 'Not applicable' });
    case 'none':
      return translate({ id: 'theme.personas.access.none', message: 'No access' });
    case 'undocumented':
      return <AccessTag kind="undocumented" />;
    case 'granted':
      if (phrases !== undefined)
        return phrases.map((phrase) => (
          <div key={phrase.text}>
            <AccessPhrases phrases={[phrase]} />
            {names && <By personas={phrase.personas} />}
          </div>
        ));
      return (
        <>
          <AccessLevel level={level} /> {onlyEligible && <AccessTag kind="eligible" />}
          {names && <By personas={personas} />}
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
