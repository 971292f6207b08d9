import { translate } from '@docusaurus/Translate';
import PersonaLinks from '@theme/PersonaLinks';
import type { Props } from '@theme/PersonaPersonTeams';
import { toSeparator } from '@theme/PersonaWords';
import { Fragment, type ReactNode } from 'react';

export default function PersonaPersonTeams({ teams }: Props): ReactNode {
  return teams.map(({ team, role, lead }, index) => (
    <Fragment key={team.id}>
      {index > 0 && toSeparator()}
      <PersonaLinks links={[team]} />
      {role && ` (${role})`}
      {lead && !role && <> ({translate({ id: 'theme.personas.person.lead', message: 'lead' })})</>}
    </Fragment>
  ));
}
