import { describe, expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import type { CheckInput } from '../model/data.js';
import type { SeparationView } from '../model/pageView.js';
import type { Duty, Registry, Separation } from '../model/registry.js';
import { grant, people, personas, registry, roles, routes, services } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

const duty = (id: string, name: string, order: number, ...levels: Duty['levels']): Duty => ({
  id,
  name,
  aliases: [],
  order,
  levels,
});
const person = (id: string, ...held: string[]) => ({
  id,
  name: `Person ${id}`,
  personas: held.map((persona) => ({ persona })),
});

/** A persona that deploys and approves on the platform; one that only approves in the board; one that does both; a person with two such personas. */
function buildExample(more: Partial<Separation> = {}, check: CheckInput = {}): Registry {
  return registry({
    services: services(
      { id: 'platform', name: 'Platform' },
      { id: 'board', name: 'Board' },
      { id: 'lab', name: 'Lab', environments: ['dev'] },
    ),
    roles: roles(
      { id: 'operator', name: 'Operator', level: 'manage' },
      { id: 'viewer', name: 'Viewer', level: 'read' },
    ),
    duties: {
      approve: duty('approve', 'Approve', 0),
      deploy: duty('deploy', 'Deploy', 1, 'write', 'manage'),
    },
    personas: personas(
      { id: 'builder', name: 'Builder', duties: ['deploy'] },
      { id: 'owner', name: 'Owner', duties: ['approve'] },
      { id: 'hero', name: 'Hero', duties: ['deploy', 'approve'] },
      { id: 'reader', name: 'Reader', duties: ['deploy'] },
    ),
    people: people(
      person('ada', 'builder', 'owner'),
      person('kim', 'builder'),
      person('sam', 'hero', 'owner'),
    ),
    grants: [
      grant('builder', 'platform', 'prod', 'operator'),
      grant('owner', 'board', 'prod', 'viewer'),
      grant('hero', 'platform', 'prod', 'operator', { assignment: 'eligible' }),
      grant('reader', 'platform', 'prod', 'viewer'),
      grant('reader', 'platform', 'dev', 'operator'),
      grant('builder', 'lab', 'dev', 'operator'),
    ],
    separationOfDuties: {
      'approve-vs-deploy': {
        id: 'approve-vs-deploy',
        name: 'Approve or deploy',
        aliases: [],
        order: 0,
        kind: 'static',
        duties: ['approve', 'deploy'],
        cardinality: 2,
        environments: ['prod'],
        why: 'Four eyes.',
        exceptions: [],
        ...more,
      },
    },
    check,
  });
}

function separationOf(
  service: string,
  of: Registry,
  accessDetails: Registry['accessDetails'] = 'full',
): SeparationView[] | undefined {
  const page = toPages(toPublic(of, accessDetails), routes, { mentions: [], definitions: [] }).find(
    ({ path }) => path.endsWith(`/services/${service}`),
  );
  return page?.view.kind === 'service-page' ? page.view.separation : undefined;
}
const exceptionsOf = (of: Registry) =>
  separationOf('platform', of)?.[0]?.conflicts?.map(({ holder, exception }) => [
    holder.id,
    exception?.reason,
    exception?.until,
  ]);

const rule = 'separation-of-duties';

describe('toSeparation', () => {
  it('has the holders of each duty on the service, and the conflicts: of a persona, and of a person', () => {
    expect(separationOf('platform', buildExample())).toEqual([
      {
        name: 'Approve or deploy',
        why: 'Four eyes.',
        environments: ['Production'],
        duties: [
          { duty: 'Approve', personas: [{ id: 'hero', name: 'Hero', href: '/personas/hero' }] },
          {
            duty: 'Deploy',
            personas: [
              { id: 'builder', name: 'Builder', href: '/personas/builder' },
              { id: 'hero', name: 'Hero', href: '/personas/hero' },
              { id: 'reader', name: 'Reader', href: '/personas/reader', unsupported: true },
            ],
          },
        ],
        conflicts: [
          {
            holder: { id: 'hero', name: 'Hero', href: '/personas/hero' },
            duties: ['Approve', 'Deploy'],
            undeclared: [],
          },
          {
            holder: { id: 'ada', name: 'Person ada', href: '/personas/people/ada' },
            duties: ['Approve', 'Deploy'],
            undeclared: [],
          },
        ],
      },
    ]);
  });

  it('has a conflict on each service where one of its duties is held', () => {
    const [board] = separationOf('board', buildExample()) ?? [];
    expect(board?.duties.map(({ personas: held }) => held.map(({ id }) => id))).toEqual([['owner'], []]);
    expect(board?.conflicts?.map(({ holder }) => holder.id)).toEqual(['ada']);
  });

  it('is absent if nobody holds a duty in one of its environments', () => {
    expect(separationOf('lab', buildExample())).toBeUndefined();
    expect(separationOf('platform', buildExample({ environments: ['stage'] }))).toBeUndefined();
    expect(separationOf('lab', buildExample({ environments: [] }))).toMatchObject([
      { environments: ['Dev'] },
    ]);
  });

  it('has no conflict of a person with a dynamic separation', () => {
    expect(exceptionsOf(buildExample({ kind: 'dynamic' }))).toEqual([['hero', undefined, undefined]]);
  });

  it('gives the reason of an exception that still holds', () => {
    const exceptions = [{ rule, reason: 'Vacancy.', until: '2027-01-31' }];
    expect(exceptionsOf(buildExample({ exceptions }, { today: '2027-01-31' }))).toEqual([
      ['hero', 'Vacancy.', '2027-01-31'],
      ['ada', 'Vacancy.', '2027-01-31'],
    ]);
    expect(exceptionsOf(buildExample({ exceptions }, { today: '2027-02-01' }))).toEqual([
      ['hero', undefined, undefined],
      ['ada', undefined, undefined],
    ]);
    const ofHero = [
      { rule, reason: 'Of another service.', service: 'board' },
      { rule: 'privileged-role', reason: 'Of another rule.' },
      { rule, reason: 'Small team.', persona: 'Hero' },
    ];
    expect(exceptionsOf(buildExample({}, { exceptions: ofHero }))).toEqual([
      ['hero', 'Small team.', undefined],
      ['ada', undefined, undefined],
    ]);
  });

  it('has the holders of each duty with public details, but no conflict', () => {
    const [publicView] = separationOf('platform', buildExample(), 'public') ?? [];
    expect(publicView?.duties).toHaveLength(2);
    expect(publicView).not.toHaveProperty('conflicts');
  });
});
