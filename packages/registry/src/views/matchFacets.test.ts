import { describe, expect, it } from 'vitest';
import type { Filter } from '../model/request.js';
import { idsOf, not, one, table, view } from '../testing/viewFixtures.js';

describe('filters', () => {
  it.each<[string, Filter, string[]]>([
    ['nothing', {}, ['P001', 'P004', 'P005', 'P009']],
    ['group', { group: one('Project Team') }, ['P001', 'P004']],
    ['team', { team: [...one('ai'), ...one('DevOps Team')] }, ['P004', 'P005']],
    ['not team', { team: not('ai') }, ['P001', 'P005', 'P009']],
    ['process', { process: one('MLOps') }, ['P004', 'P005']],
    ['stage, by its loop', { process: one('mlops/train') }, ['P004']],
    ['loop, by its stage', { process: one('mlops/outer') }, ['P005']],
    ['name with a slash', { process: one('CI/CD') }, ['P005']],
    ['component', { architecture: one('lambda/store') }, ['P001']],
    [
      'service, listed or granted',
      { service: one('azure-machine-learning') },
      ['P001', 'P004', 'P005', 'P009'],
    ],
    ['skill', { skill: one('sql') }, ['P001']],
    ['person, or either', { kind: one('person') }, ['P001', 'P004', 'P005']],
    ['agent', { kind: one('agent') }, ['P009']],
    ['not person', { kind: not('person') }, ['P009']],
    ['category', { category: one('discriminative') }, ['P001']],
    ['environment, any grant', { environment: one('PRD') }, ['P005']],
    ['persona', { persona: [...one('P009'), ...one('Data Engineer')] }, ['P001', 'P009']],
    ['all of several', { process: one('mlops'), kind: one('person'), team: not('devops') }, ['P004']],
  ])('%s', (_, filter, expected) => {
    const answer = table(filter);
    expect(answer.diagnostics).toEqual([]);
    expect(idsOf(answer)).toEqual(expected);
  });

  it('are named if nothing matches', () => {
    expect(table({ team: one('ai'), process: not('mlops/train') }).view).toMatchObject({
      caption: 'Personas: team AI Team, not process MLOps/Train',
      groups: [],
      empty: 'No persona matches: team AI Team, not process MLOps/Train.',
    });
    expect(
      view({ kind: 'persona-cards', filter: { category: one('generative') }, variant: 'row' }).view,
    ).toEqual({
      kind: 'persona-cards',
      caption: 'Personas: category generative',
      cards: [],
      empty: 'No persona matches: category generative.',
    });
  });
});
