import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { personas, registry, routes } from '../testing/fixtures.js';
import { context } from '../testing/pageFixtures.js';
import { toPages } from './toPages.js';

const many = Array.from({ length: 21 }, (_, index) => ({ id: `P${index}`, name: `Persona ${index}` }));
const overviewOf = (count: number) => {
  const written = registry({
    skills: { sql: { id: 'sql', name: 'SQL', aliases: [], order: 0, learn: [] } },
    personas: personas(...many.slice(0, count).map((persona) => ({ ...persona, skills: ['sql'] }))),
  });
  return toPages(toPublic(written), routes, context)[0]?.view;
};

it('finds a card by what it does not show', () => {
  expect(overviewOf(21)).toMatchObject({ terms: Array(21).fill('SQL') });
});

it('adds nothing to a page without a search', () => {
  expect(overviewOf(20)).not.toHaveProperty('terms');
});
