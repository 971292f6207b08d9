import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/PersonaCoveragePage';
import PersonaEmpty from '@theme/PersonaEmpty';
import PersonaGapCounts from '@theme/PersonaGapCounts';
import PersonaGaps from '@theme/PersonaGaps';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout from '@theme/PersonaPageLayout';
import type { ReactNode } from 'react';
import { TeamHolders } from './TeamHolders';

/** The places where something or somebody is missing, or is more than needed. */
export default function PersonaCoveragePage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, coverage } = view;
  const { kinds, empty } = coverage;
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--coverage"
      header={
        <PersonaPageHeader title={title} lead={description}>
          {empty !== undefined && <PersonaEmpty>{empty}</PersonaEmpty>}
          <PersonaGapCounts kinds={kinds} linked />
        </PersonaPageHeader>
      }
      sections={[
        ...kinds
          .filter(({ count }) => count > 0)
          .map((kind) => ({
            id: kind.rule,
            title: kind.title,
            children: <PersonaGaps kind={kind} untitled />,
          })),
        {
          id: 'holders',
          title: translate({ id: 'theme.personas.holders.title', message: 'Who holds which persona' }),
          children: view.holders && <TeamHolders tables={view.holders} more={view.holdersMore} />,
        },
      ]}
    />
  );
}
