import InteractionMap from '@theme/InteractionMap';
import type { InteractionMapView, Link } from 'persona-registry';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../__tests__/toHtml.js';
import { problem } from '../__tests__/views/cards.js';

const engineer: Link = { id: 'P001', name: 'AI Data Engineer', href: '/personas/p001' };
const agent: Link = { id: 'P009', name: 'BuildAgent', href: '/personas/p009' };
const team: Link = { id: 'ai', name: 'AI Team', href: '/personas/teams/ai' };
const view: InteractionMapView = {
  kind: 'interaction-map',
  caption: 'Who works with whom',
  choices: [],
  picture: {
    teams: [{ ...team, size: 1 }],
    personas: [
      { persona: engineer, personaKind: 'person', names: { personas: [1], teams: [0], all: true } },
      { persona: agent, personaKind: 'agent', team: 0, names: { personas: [], teams: [] } },
    ],
  },
  meetings: [
    { kind: 'teams', who: [team, { id: 'data', name: 'Data Team' }] },
    { kind: 'pair', who: [engineer, agent] },
    { kind: 'invitation', who: [engineer], invited: [team, { id: '*', name: 'Everyone' }] },
  ],
};

describe('InteractionMap', () => {
  it('has tables of the contacts and of the meetings that follow', async () => {
    await expect(toHtml(<InteractionMap view={view} />)).toMatchFileSnapshot(
      '__tests__/__snapshots__/tables.html',
    );
  });

  it('shows a notice without a table, and a problem', () => {
    const html = toHtml(
      <InteractionMap
        view={{ ...view, notice: 'No persona matches.', picture: { teams: [], personas: [] }, meetings: [] }}
      />,
    );
    expect(html).toContain('No persona matches.');
    expect(html).not.toContain('<table');
    expect(toHtml(<InteractionMap view={problem} />)).toContain('unknown-reference');
  });
});
