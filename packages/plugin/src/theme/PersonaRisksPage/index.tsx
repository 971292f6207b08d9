import { translate } from '@docusaurus/Translate';
import AccessAsOf from '@theme/AccessAsOf';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaDate from '@theme/PersonaDate';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPageHeader from '@theme/PersonaPageHeader';
import PersonaPageLayout, { type Section } from '@theme/PersonaPageLayout';
import type { Props } from '@theme/PersonaRisksPage';
import { toSeparator } from '@theme/PersonaWords';
import type { RiskView } from 'persona-registry';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

function About({ risk }: { readonly risk: RiskView }): ReactNode {
  const { about, context } = risk;
  return (
    <>
      <PersonaLinks links={about} />
      {about.length > 0 && context !== '' && toSeparator()}
      {context}
    </>
  );
}

function Risks({
  caption,
  risks,
}: {
  readonly caption: string;
  readonly risks: readonly RiskView[];
}): ReactNode {
  const hasCounts = risks.some(({ findings }) => findings !== undefined);
  return (
    <PersonaDataTable
      className={`access-risks ${styles.risks}`}
      caption={caption}
      columns={[
        translate({ id: 'theme.personas.risks.about', message: 'Where' }),
        translate({ id: 'theme.personas.risks.rule', message: 'Rule' }),
        translate({ id: 'theme.personas.risks.reason', message: 'Reason' }),
        translate({ id: 'theme.personas.risks.by', message: 'Accepted by' }),
        translate({ id: 'theme.personas.risks.until', message: 'Until' }),
        ...(hasCounts ? [translate({ id: 'theme.personas.risks.findings', message: 'Findings' })] : []),
      ]}
      groups={[
        {
          rows: risks.map((risk, index) => ({
            key: `${index}`,
            cells: [
              { content: <About risk={risk} /> },
              { content: risk.rule },
              { content: risk.reason },
              {
                content: risk.by ?? translate({ id: 'theme.personas.risks.nobody', message: 'Not said' }),
              },
              {
                content: risk.until ? (
                  <PersonaDate date={risk.until} />
                ) : (
                  translate({ id: 'theme.personas.risks.noEnd', message: 'No end' })
                ),
              },
              ...(hasCounts ? [{ content: risk.findings?.toString() }] : []),
            ],
          })),
        },
      ]}
    />
  );
}

/** Every exception: what is accepted, why, by whom, and until when. */
export default function PersonaRisksPage({ view }: Props): ReactNode {
  const { title, description, breadcrumbs, asOf, accepted, ended } = view;
  const sections: Section[] = [
    {
      id: 'in-force',
      title: translate({ id: 'theme.personas.risks.accepted', message: 'In force' }),
      children: accepted.length > 0 && (
        <Risks
          caption={translate({
            id: 'theme.personas.risks.acceptedCaption',
            message: 'What is accepted today, the next end first',
          })}
          risks={accepted}
        />
      ),
    },
    {
      id: 'ended',
      title: translate({ id: 'theme.personas.risks.ended', message: 'Ended' }),
      children: ended.length > 0 && (
        <Risks
          caption={translate({
            id: 'theme.personas.risks.endedCaption',
            message: 'Exceptions that have ended: they accept nothing any more',
          })}
          risks={ended}
        />
      ),
    },
  ];
  return (
    <PersonaPageLayout
      title={title}
      description={description}
      breadcrumbs={breadcrumbs}
      navigation={view.navigation}
      className="persona-page--risks"
      header={
        <PersonaPageHeader
          eyebrow={translate({ id: 'theme.personas.service.eyebrow', message: 'Access (RBAC)' })}
          title={title}
          lead={description}
        >
          {asOf && <AccessAsOf date={asOf} />}
        </PersonaPageHeader>
      }
      sections={sections}
    />
  );
}
