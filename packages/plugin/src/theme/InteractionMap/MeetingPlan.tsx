import { translate } from '@docusaurus/Translate';
import PersonaDataTable from '@theme/PersonaDataTable';
import PersonaLinks from '@theme/PersonaLinks';
import type { MeetingView } from 'persona-registry';
import type { ReactNode } from 'react';

/** The kinds of meetings in reading order, each with its reason. */
const toKinds = (): readonly { kind: MeetingView['kind']; title: string; why: string }[] => [
  {
    kind: 'teams',
    title: translate({ id: 'theme.personas.meetings.teams', message: 'Syncs of teams' }),
    why: translate({
      id: 'theme.personas.meetings.teams.why',
      message: 'Everyone of one team names everyone of the other',
    }),
  },
  {
    kind: 'group',
    title: translate({ id: 'theme.personas.meetings.groups', message: 'Syncs of groups' }),
    why: translate({ id: 'theme.personas.meetings.groups.why', message: 'All of them name each other' }),
  },
  {
    kind: 'pair',
    title: translate({ id: 'theme.personas.meetings.pairs', message: 'Syncs of two' }),
    why: translate({ id: 'theme.personas.meetings.pairs.why', message: 'They name each other' }),
  },
];

interface Props {
  /** The meetings that should take place. */
  readonly meetings: readonly MeetingView[];
}

/** The syncs to set up, and the invitations to send where only one side names the other. */
export function MeetingPlan({ meetings }: Props): ReactNode {
  const syncs = toKinds().map(({ kind, title, why }) => ({
    title,
    rows: meetings
      .filter((meeting) => meeting.kind === kind)
      .map(({ who }, index) => ({
        key: `${kind} ${index}`,
        cells: [{ content: <PersonaLinks links={who} /> }, { content: why }],
      })),
  }));
  const invitations = meetings.filter(({ kind }) => kind === 'invitation');
  return (
    <PersonaDataTable
      className="meeting-plan"
      caption={translate({
        id: 'theme.personas.meetings.caption',
        message: 'Meeting plan: who should meet regularly, and whom to invite',
      })}
      columns={[
        translate({ id: 'theme.personas.meetings.who', message: 'Who' }),
        translate({ id: 'theme.personas.meetings.why', message: 'Because' }),
      ]}
      groups={[
        ...syncs,
        {
          title: translate({
            id: 'theme.personas.meetings.invitations',
            message: 'Invitations: named, and not naming in return',
          }),
          rows: invitations.map(({ who, invited = [] }) => ({
            key: `invitation ${who.map(({ id }) => id).join(' ')}`,
            cells: [
              { content: <PersonaLinks links={who} /> },
              {
                content: (
                  <>
                    {translate({ id: 'theme.personas.meetings.invites', message: 'Names' })}{' '}
                    <PersonaLinks links={invited} />
                  </>
                ),
              },
            ],
          })),
        },
      ].filter(({ rows }) => rows.length > 0)}
    />
  );
}
