import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import AccessTag from '@theme/AccessTag';
import PersonaDataTable from '@theme/PersonaDataTable';
import { joinPlain } from '@theme/PersonaWords';
import type { RoleView } from 'persona-registry';
import type { ReactNode } from 'react';
import { AccessPowers } from './AccessPowers';
import styles from './styles.module.css';

interface Props {
  /** The roles on the page, each once. */
  readonly roles: readonly RoleView[];
}

/** Full descriptions of the roles, instead of a legend of letter codes. Each row has an anchor. */
export function RoleTable({ roles }: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  for (const { anchor } of roles) {
    brokenLinks.collectAnchor(anchor);
  }
  return (
    <PersonaDataTable
      className="role-table"
      caption={translate({
        id: 'theme.personas.roles.caption',
        message: 'Roles that are assigned here, with what they allow',
      })}
      columns={[
        translate({ id: 'theme.personas.grants.role', message: 'Role' }),
        translate({ id: 'theme.personas.grants.level', message: 'Level' }),
        translate({ id: 'theme.personas.roles.allows', message: 'What it allows' }),
        translate({ id: 'theme.personas.roles.id', message: 'Role definition ID' }),
      ]}
      groups={[
        {
          rows: roles.map(
            ({
              id,
              name,
              level,
              planes,
              planeLevels,
              privileged,
              roleDefinitionId,
              formerNames,
              description,
              also,
              anchor,
            }) => ({
              key: id,
              id: anchor,
              cells: [
                {
                  content: (
                    <>
                      {name} {privileged && <AccessTag kind="privileged" />}
                      {formerNames.length > 0 && (
                        <div className={styles.former}>
                          {translate(
                            { id: 'theme.personas.roles.formerly', message: 'formerly {names}' },
                            { names: joinPlain(formerNames) },
                          )}
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  content: <AccessPowers level={level} planes={planes} planeLevels={planeLevels} />,
                },
                {
                  content: (description || also) && (
                    <>
                      {description}
                      {also && <div className={styles.former}>{also.join(' · ')}</div>}
                    </>
                  ),
                },
                { content: roleDefinitionId && <code className={styles.id}>{roleDefinitionId}</code> },
              ],
            }),
          ),
        },
      ]}
    />
  );
}
