import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/InteractionMap';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaKind from '@theme/PersonaKind';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaPicture from '@theme/PersonaPicture';
import PersonaProblem from '@theme/PersonaProblem';
import type { InteractionMapView, Link } from 'persona-registry';
import type { ReactNode } from 'react';
import { MeetingPlan } from './MeetingPlan';

type Persona = InteractionMapView['picture']['personas'][number];

const toLinks = (links: readonly Link[]): ReactNode => links.length > 0 && <PersonaLinks links={links} />;

function Table({ view }: { readonly view: InteractionMapView }): ReactNode {
  const { teams, personas } = view.picture;
  const linkOf = (index: number): readonly Link[] => {
    const persona = personas[index]?.persona;
    return persona ? [persona] : [];
  };
  const teamOf = (index: number | undefined): readonly Link[] => {
    const team = index === undefined ? undefined : teams[index];
    return team ? [team] : [];
  };
  const toContacts = ({ names }: Persona): Link[] => [
    ...names.personas.flatMap(linkOf),
    ...names.teams.flatMap(teamOf),
    ...(names.all
      ? [{ id: '*', name: translate({ id: 'theme.personas.interactions.all', message: 'Everyone' }) }]
      : []),
  ];
  return (
    <PersonaDataTable
      caption={view.caption}
      columns={[
        translate({ id: 'theme.personas.interactions.persona', message: 'Persona' }),
        translate({ id: 'theme.personas.interactions.kind', message: 'Kind' }),
        translate({ id: 'theme.personas.interactions.team', message: 'Team' }),
        translate({ id: 'theme.personas.interactions.names', message: 'Works mainly with' }),
      ]}
      groups={[
        {
          rows: personas.map((persona) => ({
            key: persona.persona.id,
            cells: [
              { content: toLinks([persona.persona]) },
              { content: <PersonaKind kind={persona.personaKind} /> },
              { content: toLinks(teamOf(persona.team)) },
              { content: toLinks(toContacts(persona)) },
            ],
          })),
        },
      ]}
    />
  );
}

/** Personas with their main contacts, with direction, and the meetings that follow from them. */
export default function InteractionMap({ view, open }: Props): ReactNode {
  if (view.kind === 'problem') {
    return <PersonaProblem view={view} />;
  }
  return (
    <>
      <PersonaPicture view={view} open={open} className="interaction-map">
        {view.picture.personas.length > 0 && <Table view={view} />}
      </PersonaPicture>
      {view.meetings.length > 0 && <MeetingPlan meetings={view.meetings} />}
    </>
  );
}
