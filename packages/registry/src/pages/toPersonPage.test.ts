import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { nothing, viewAt } from '../testing/pageFixtures.js';
import { toPages } from './toPages.js';

const { registry } = buildFromYaml(`
teams:
  ai: { name: AI Team, lead: ada }
  ml: { name: ML Team }
  ops: { name: Ops Team }
  web: { name: Web Team }
personas: { P001: { name: Engineer, team: ai } }
people:
  ada: { name: Ada Ada, image: /ada.png, personas: P001 }
  sam: { name: Sam Sam, teams: [ml, ai, ops, web] }
`);

it('shows the first teams of a person who holds no persona, as far as their people are shown', () => {
  const pagesWith = (people: 'public' | 'names') =>
    toPages(toPublic(registry, 'public', people), routes, nothing);
  const sam = viewAt('/personas/people/sam', pagesWith('names'));
  expect(sam).toMatchObject({
    description: 'Sam Sam holds no persona.',
    personas: [],
    teamCards: [
      { team: { id: 'ml' }, members: 1 },
      { team: { id: 'ai' }, leads: [{ name: 'Ada Ada' }], members: 2, personas: [{ id: 'P001' }] },
      { team: { id: 'ops' } },
    ],
  });
  expect(JSON.stringify(sam)).not.toContain('ada.png');
  expect(JSON.stringify(viewAt('/personas/people/sam', pagesWith('public')))).toContain('ada.png');
  expect(viewAt('/personas/people/ada', pagesWith('public'))).not.toHaveProperty('teamCards');
});
