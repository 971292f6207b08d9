import { describe, expect, it } from 'vitest';
import type { PageView } from '../model/pageView.js';
import { personas, registry } from '../testing/fixtures.js';
import { pagesOf, viewAt } from '../testing/pageFixtures.js';

describe('back links', () => {
  it('list the personas that name a persona, its team or everyone', () => {
    const ids = (view: PageView) =>
      (view.kind === 'persona-page'
        ? view.interactsWithMe
        : view.kind === 'team-page'
          ? view.interactsWithUs
          : []
      ).map(({ id }) => id);
    expect(ids(viewAt('/personas/p001'))).toEqual(['P004', 'P005']);
    expect(ids(viewAt('/personas/p004'))).toEqual(['P001', 'P005']);
    expect(ids(viewAt('/personas/p005'))).toEqual(['P004']);
    expect(ids(viewAt('/personas/teams/ai'))).toEqual(['P001', 'P005']);
    expect(ids(viewAt('/personas/teams/devops'))).toEqual(['P004']);
    expect(viewAt('/personas/p005')).toMatchObject({ sponsors: [{ id: 'P009' }] });
  });

  it('stop at a hundred', () => {
    const crowd = registry({
      personas: personas(
        ...Array.from({ length: 150 }, (_, index) => ({
          id: `P${index}`,
          name: `Persona ${index}`,
          interactsWith: [{ kind: 'all' as const }],
        })),
      ),
    });
    const view = viewAt('/personas/p3', pagesOf(crowd));
    expect(view).toMatchObject({ interactsWithMeMore: true });
    expect(view.kind === 'persona-page' && view.interactsWithMe).toHaveLength(100);
  });
});
