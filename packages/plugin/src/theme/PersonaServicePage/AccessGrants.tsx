import { translate } from '@docusaurus/Translate';
import AccessActivation from '@theme/AccessActivation';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import { joinPlain } from '@theme/PersonaWords';
import type { AccessCellView, AccessPersonaView, AccessTableView, RoleGrantView } from 'persona-registry';
import { unpackCells } from 'persona-registry/grants';
import type { ReactNode } from 'react';
import { AccessExceptions } from './AccessExceptions';
import { AccessPowers } from './AccessPowers';
import styles from './styles.module.css';

/** More columns than this do not fit beside the on-page navigation. */
const MAX_FITTING_COLUMNS = 6;

interface Line {
  who: AccessPersonaView;
  cell: AccessCellView;
  grant: RoleGrantView;
}
interface Column {
  title: string;
  /** Whether a grant has content for this column. */
  has: (line: Line) => unknown;
  show: (line: Line) => ReactNode;
}

/**
 * The columns, in order, by what they show first. The compiler demands an entry for each field of a grant: a field without a column of its own is
 * part of another one.
 */
const toColumns = (): Record<'persona' | 'identity' | keyof RoleGrantView, Column | undefined> => ({
  persona: {
    title: translate({ id: 'theme.personas.access.persona', message: 'Persona' }),
    has: () => true,
    show: ({ who }) => <PersonaLinks links={[who.persona]} />,
  },
  identity: {
    title: translate({ id: 'theme.personas.grants.identity', message: 'Identity' }),
    has: ({ who }) => who.identity,
    show: ({ who, cell }) => cell.identity ?? who.identity?.name ?? who.identity?.kind,
  },
  role: {
    title: translate({ id: 'theme.personas.grants.role', message: 'Role' }),
    has: () => true,
    show: ({ grant }) => (
      <>
        <PersonaLinks links={[grant.role]} /> {grant.privileged && <AccessTag kind="privileged" />}
      </>
    ),
  },
  privileged: undefined,
  level: {
    title: translate({ id: 'theme.personas.grants.level', message: 'Level' }),
    has: () => true,
    show: ({ grant }) => (
      <AccessPowers level={grant.level} planes={grant.planes} planeLevels={grant.planeLevels} />
    ),
  },
  planes: undefined,
  planeLevels: undefined,
  scope: {
    title: translate({ id: 'theme.personas.field.scope', message: 'Scope' }),
    has: ({ grant }) => grant.scope,
    show: ({ grant }) => grant.scope,
  },
  assignment: {
    title: translate({ id: 'theme.personas.grants.assignment', message: 'Assignment' }),
    has: () => true,
    show: ({ grant }) => (
      <>
        {grant.assignment === 'eligible' ? (
          <AccessTag kind="eligible" />
        ) : (
          translate({ id: 'theme.personas.grants.active', message: 'Active' })
        )}{' '}
        <AccessActivation grant={grant} />
      </>
    ),
  },
  maxDuration: undefined,
  approver: undefined,
  require: undefined,
  from: undefined,
  until: undefined,
  endsIn: undefined,
  inheritedFrom: {
    title: translate({ id: 'theme.personas.grants.origin', message: 'Comes from' }),
    has: ({ grant }) => grant.inheritedFrom ?? grant.baseline,
    show: ({ grant }) => (
      <>
        {grant.inheritedFrom && <PersonaLinks links={[grant.inheritedFrom]} />} {grant.baseline}
      </>
    ),
  },
  baseline: undefined,
  condition: {
    title: translate({ id: 'theme.personas.grants.condition', message: 'Condition' }),
    has: ({ grant }) => grant.condition,
    show: ({ grant }) => grant.condition,
  },
  why: {
    title: translate({ id: 'theme.personas.grants.why', message: 'Reason' }),
    has: ({ grant }) => grant.why,
    show: ({ grant }) => grant.why,
  },
  exceptions: {
    title: translate({ id: 'theme.personas.grants.accepted', message: 'Accepted' }),
    has: ({ grant }) => grant.exceptions?.length,
    show: ({ grant }) => <AccessExceptions exceptions={grant.exceptions ?? []} />,
  },
  evidence: {
    title: translate({ id: 'theme.personas.grants.evidence', message: 'Evidence' }),
    has: ({ grant }) => grant.evidence?.length,
    show: ({ grant }) => grant.evidence && joinPlain(grant.evidence),
  },
});

interface Props {
  /** The table of access. Each grant in it becomes a row. */
  readonly view: AccessTableView;
}

/** Every grant in its own row, by environment. Columns without any content are left out. */
export function AccessGrants({ view }: Props): ReactNode {
  const lines = view.groups
    .flatMap((group) => group.rows)
    .flatMap(({ who, cells }): Line[] =>
      who === undefined
        ? []
        : unpackCells(cells, view.grants).flatMap((cell) =>
            cell.grants.map((grant) => ({ who, cell, grant })),
          ),
    );
  const groups = view.environments.map(({ id, name }) => ({
    title: name,
    lines: lines.filter(({ cell }) => cell.environment === id),
  }));
  const columns = Object.values(toColumns()).flatMap((column) =>
    column !== undefined && lines.some(column.has) ? [column] : [],
  );
  return (
    <PersonaDataTable
      className={`access-grants ${styles.grants}`}
      caption={translate({
        id: 'theme.personas.grants.caption',
        message: 'Every role assignment, by environment',
      })}
      columns={columns.map(({ title }) => title)}
      wide={columns.length > MAX_FITTING_COLUMNS}
      groups={groups
        .filter((group) => group.lines.length > 0)
        .map((group) => ({
          title: group.title,
          rows: group.lines.map((line, index) => ({
            // A persona has rows in several environments, and the name of a row is that of one row of the table.
            key: `${line.cell.environment} ${line.who.persona.id} ${index}`,
            cells: columns.map(({ has, show }) => ({ content: has(line) ? show(line) : undefined })),
          })),
        }))}
    />
  );
}
