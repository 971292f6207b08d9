import { describe, expect, it } from 'vitest';
import { people, personas, publicSeed, registry } from '../testing/fixtures.js';
import { document, mention, pagesOf, viewAt } from '../testing/pageFixtures.js';

describe('skills', () => {
  it('list the personas that need them and the people who have them', () => {
    expect(viewAt('/personas/skills/python')).toMatchObject({
      title: 'Python',
      description:
        'Python is needed by 2 personas of Data Ingestion Team and AI Team: who has it, and how to learn it.',
      teams: [{ id: 'data-ingestion' }, { id: 'ai' }],
      personas: [{ persona: { id: 'P001' } }, { persona: { id: 'P004' } }],
      people: [{ person: { id: 'ada' }, personas: [{ id: 'P004' }] }],
    });
  });

  it('are mentioned by views that are filtered by them', () => {
    const more = { persona: [{ value: 'P001' }] };
    const mentions = [
      mention({ kind: 'persona-table', filter: { skill: [{ value: 'Python' }], ...more } }, 'Table'),
      mention({ kind: 'coverage', filter: { skill: [{ value: 'python' }] } }, 'Gaps'),
      mention({ kind: 'persona-cards', filter: { skill: [{ value: 'sql' }] }, variant: 'row' }, 'Cards'),
      mention({ kind: 'persona-table', filter: { skill: [{ value: 'python', negate: true }] } }, 'Others'),
    ];
    const some = pagesOf(publicSeed, { mentions, definitions: [] });
    expect(viewAt('/personas/skills/python', some)).toMatchObject({
      documents: [document('Gaps'), document('Table')],
    });
  });

  it('stop at a hundred personas and people, and count all', () => {
    const many = Array.from({ length: 140 }, (_, index) => ({
      id: `P${index}`,
      name: `N${index}`,
      skills: ['sql'],
    }));
    const holders = people(
      ...many.map(({ id }) => ({ id: `h-${id}`, name: id, personas: [{ persona: id }] })),
    );
    const skills = { sql: { id: 'sql', name: 'SQL', aliases: [], order: 0, learn: [] } };
    const some = pagesOf(registry({ personas: personas(...many), skills, people: holders }));
    const view = viewAt('/personas/skills/sql', some);
    if (view.kind !== 'skill-page') throw new Error(view.kind);
    expect([view.personaCount, view.personas.length, view.people.length, view.peopleMore]).toEqual([
      140,
      100,
      100,
      true,
    ]);
  });

  it('may be needed by nobody', () => {
    const skills = { sql: { id: 'sql', name: 'SQL', aliases: [], order: 0, learn: [] } };
    expect(viewAt('/personas/skills/sql', pagesOf(registry({ skills })))).toMatchObject({
      description: 'SQL: no persona needs it.',
      personaCount: 0,
    });
  });
});
