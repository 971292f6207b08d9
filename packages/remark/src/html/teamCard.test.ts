import type { PersonCardView, TeamCardView } from 'persona-registry';
import { expect, test } from 'vitest';
import { toHtml } from './fixtures.js';

test('a team card with more people than it shows leads to the list of all', () => {
  const view: TeamCardView = {
    kind: 'team-card',
    team: { id: 'data', name: 'Data', href: '/personas/teams/data' },
    image: '/img/data.png',
    leads: [],
    faces: [{ person: { id: 'ada', name: 'Ada' }, monogram: 'A' }],
    members: 3,
    personas: [],
    contacts: [],
    meetings: [{ name: 'Demo', when: 'Mondays', where: 'Room 1' }],
  };
  const html = toHtml(view);
  expect(html).toContain('<img class="team-card__image" src="/img/data.png" alt="">');
  expect(html).toContain('<a href="/personas/teams/data#people">2 more</a>');
  expect(html).toContain('Demo · Mondays · Room 1');
  expect(toHtml({ ...view, image: 'javascript:alert(1)' })).not.toContain('<img');
});

test('a person card joins the parts of the place as the page does', () => {
  const view: PersonCardView = {
    kind: 'person-card',
    person: { id: 'ada', name: 'Ada' },
    monogram: 'A',
    location: 'Berlin, Germany',
    timeZone: 'Europe/Berlin',
    teams: [],
    personas: [],
  };
  expect(toHtml(view)).toContain('Berlin, Germany · Europe/Berlin');
});
