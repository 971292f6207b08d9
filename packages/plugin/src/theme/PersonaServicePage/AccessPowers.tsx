import AccessLevel from '@theme/AccessLevel';
import type { RoleView } from 'persona-registry';
import type { ReactNode } from 'react';
import { AccessPlanes } from './AccessPlanes';

type Props = Readonly<Pick<RoleView, 'planes'>> & {
  /** The highest level. */
  readonly level: RoleView['level'];
  /** The level in each plane, if they differ. */
  readonly planeLevels: RoleView['planeLevels'];
};

/** The level of a role with its planes; once per plane where the levels differ. */
export function AccessPowers({ level, planes, planeLevels }: Props): ReactNode {
  if (planeLevels === undefined) {
    return (
      <>
        <AccessLevel level={level} />
        <AccessPlanes planes={planes} />
      </>
    );
  }
  return planes.map((plane) => (
    <div key={plane}>
      <AccessLevel level={planeLevels[plane]} />
      <AccessPlanes planes={[plane]} />
    </div>
  ));
}
