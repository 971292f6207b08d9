import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaWorkers from '@theme/PersonaWorkers';
import clsx from 'clsx';
import type { StageTableView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** More columns than this do not fit beside each other. */
const MAX_FITTING_COMPONENTS = 4;

type Use = StageTableView['stages'][number]['cells'][number][number];

function Uses({ uses }: { readonly uses: readonly Use[] }): ReactNode {
  return (
    <ul className={clsx('persona-list', styles.uses)}>
      {uses.map(({ service, ...workers }) => (
        <li key={service.id}>
          {service.href ? <Link to={service.href}>{service.name}</Link> : service.name}
          {workers.personas.length > 0 ? (
            <div className={styles.workers}>
              <PersonaWorkers workers={workers} />
            </div>
          ) : (
            <div className={styles.nobody}>
              {translate({ id: 'theme.personas.stages.nobody', message: 'nobody at this stage uses it' })}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  /** Stages as rows, components as columns, and the services and personas in each cell. */
  readonly view: StageTableView;
}

/** Stages by components: the services that support each stage, and the personas that work with them there. */
export function StageTable({ view }: Props): ReactNode {
  const { process, architecture, components, stages } = view;
  return (
    <PersonaDataTable
      className="persona-stage-table"
      caption={translate(
        {
          id: 'theme.personas.stages.caption',
          message: 'What of {architecture} supports which stage of {process}, and who works with it',
        },
        { architecture: architecture.name, process: process.name },
      )}
      columns={[
        translate({ id: 'theme.personas.process.stage', message: 'Stage' }),
        ...components.map(({ name }) => name),
      ]}
      wide={components.length > MAX_FITTING_COMPONENTS}
      groups={[
        {
          rows: stages.map(({ id, name, cells }) => ({
            key: id,
            cells: [
              { content: name },
              ...cells.map((uses) => ({ content: uses.length > 0 && <Uses uses={uses} /> })),
            ],
          })),
        },
      ]}
    />
  );
}
