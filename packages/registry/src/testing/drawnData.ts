import fc from 'fast-check';
import type { BaselineInput, GrantInput, ServiceInput } from '../model/data.js';
import type { Assignment } from '../model/enums.js';

/*
 * Draws data about access, for property tests: services inside one another, baselines, copies, roles of all sorts, and days around today.
 */

export const DRAWN_TODAY = '2026-11-24';
const DAYS = [undefined, undefined, '2026-11-23', DRAWN_TODAY, '2026-11-25'];
const ENVIRONMENTS = ['dev', 'stage', 'prod'];
export const DRAWN_PERSONAS = ['P1', 'P2', 'P3'];
export const DRAWN_SERVICES = ['a', 'b', 'c', 'd'];

const OWN_ROLES = {
  see: { name: 'See', level: 'read', plane: 'control' },
  fill: { name: 'Fill', level: 'write', plane: 'data' },
  send: { name: 'Send', level: 'write', plane: 'data', exact: true },
  both: { name: 'Both', level: { control: 'manage', data: 'read' } },
  half: { name: 'Half', level: { control: 'write' }, plane: ['control', 'data'] },
  any: { name: 'Any', level: 'manage' },
  vague: { name: 'Vague' },
  keys: { name: 'Keys', level: 'read', plane: 'control', readsKeys: true },
  next: { name: 'Next', level: 'administer', plane: 'control', planned: true },
  pack: { name: 'Pack', includes: ['see', 'fill'] },
  later: { name: 'Later', includes: ['next'] },
  open: { name: 'Open', includes: ['fill', 'half'] },
} as const;

const ROLE_NAMES = [
  ...(Object.keys(OWN_ROLES) as (keyof typeof OWN_ROLES)[]),
  'Owner',
  'Storage Account Contributor',
  'Storage Account Key Operator Service Role',
] as const;
export type DrawnRole = (typeof ROLE_NAMES)[number];

const PROVIDERS = [
  'Microsoft.Storage',
  'Microsoft.CognitiveServices',
  'Microsoft.OperationalInsights',
  'Microsoft.Maps',
  'Microsoft.KeyVault',
  undefined,
  undefined,
];

const grant = fc
  .record({
    role: fc.constantFrom<DrawnRole>(...ROLE_NAMES),
    assignment: fc.constantFrom<Assignment>('active', 'active', 'eligible'),
    from: fc.constantFrom(...DAYS),
    until: fc.constantFrom(...DAYS),
    condition: fc.constantFrom(undefined, undefined, 'Tagged'),
  })
  .map(
    ({ from, until, ...rest }): GrantInput =>
      withoutEmpty({ ...rest, from, until: from ? undefined : until }),
  );
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.array(grant, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...ENVIRONMENTS).map((sameAs) => ({ sameAs })) },
);
export type DrawnCell = GrantInput[] | 'none' | { sameAs: string };
type DrawnRow = Record<string, DrawnCell | undefined>;

const row: fc.Arbitrary<DrawnRow> = fc.record(
  { dev: cell, stage: cell, prod: cell, all: cell },
  { requiredKeys: [] },
);
const rows = fc.record({ a: row, b: row, c: row, d: row }, { requiredKeys: [] });
const service = fc.record({
  environments: fc.constantFrom<ServiceInput['environments']>(
    undefined,
    undefined,
    'shared',
    ['dev', 'prod'],
    ['prod'],
  ),
  provider: fc.constantFrom(...PROVIDERS),
  keyAccess: fc.constantFrom<ServiceInput['keyAccess']>(undefined, undefined, 'disabled'),
});
const baseline = fc.record({
  to: fc.constantFrom<BaselineInput['to']>(
    { all: true },
    { team: 'core' },
    { kind: 'agent' },
    { personas: ['P1', 'P3'] },
  ),
  access: rows,
  from: fc.constantFrom(...DAYS),
  until: fc.constantFrom(...DAYS),
});
/** The parts of one version of the data. */
export const drawn = fc.record({
  services: fc.tuple(service, service, service, service),
  // Each service may lie in one before it, so that there is no circle.
  within: fc.tuple(
    fc.constant(undefined),
    fc.constantFrom(undefined, 'a'),
    fc.constantFrom(undefined, 'a', 'b'),
    fc.constantFrom(undefined, 'a', 'b', 'c'),
  ),
  untils: fc.tuple(...DRAWN_PERSONAS.map(() => fc.constantFrom(...DAYS))),
  access: fc.record({ P1: rows, P2: rows, P3: rows }, { requiredKeys: [] }),
  baselines: fc.array(baseline, { maxLength: 2 }),
});

function withoutEmpty<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

export const environmentsOf = ({ environments = ENVIRONMENTS }: ServiceInput): readonly string[] =>
  environments === 'shared' ? ['all'] : ([environments].flat() as string[]);

/** Leaves out what would be a mistake: cells where the service does not exist, `sameAs` without a cell to repeat, `none` in baselines. */
function toValid(
  drawnRows: Record<string, DrawnRow | undefined>,
  services: Record<string, ServiceInput>,
  isBaseline = false,
): Record<string, Record<string, Exclude<DrawnCell, undefined>>> {
  return Object.fromEntries(
    Object.entries(drawnRows).map(([id, cells = {}]) => {
      const there = environmentsOf(services[id] ?? {});
      const written = Object.entries(cells).filter(
        ([environment, value]) => there.includes(environment) && !(isBaseline && value === 'none'),
      );
      const sources = written.flatMap(([environment, value]) =>
        value === 'none' || Array.isArray(value) ? [environment] : [],
      );
      const valid = written.filter(
        ([, value]) =>
          value === 'none' ||
          Array.isArray(value) ||
          (typeof value === 'object' && sources.includes(value.sameAs)),
      );
      return [id, Object.fromEntries(valid) as Record<string, Exclude<DrawnCell, undefined>>];
    }),
  );
}

export type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The data as people write it, without mistakes. */
export function toDrawnData({ services, within, untils, access, baselines }: Drawn) {
  const serviceInputs: Record<string, ServiceInput> = Object.fromEntries(
    DRAWN_SERVICES.map((id, index) => [id, withoutEmpty({ ...services[index], within: within[index] })]),
  );
  const people = DRAWN_PERSONAS.map((id, index) => [
    id,
    withoutEmpty({
      name: id,
      kind: id === 'P3' ? ('agent' as const) : ('person' as const),
      ...(id === 'P1' && { team: 'core' }),
      until: untils[index],
    }),
  ]);
  return {
    check: { today: DRAWN_TODAY },
    roles: OWN_ROLES,
    teams: { core: null },
    services: serviceInputs,
    personas: Object.fromEntries(people) as Record<string, { name: string; team?: string; until?: string }>,
    access: Object.fromEntries(
      Object.entries(access).map(([persona, of = {}]) => [persona, toValid(of, serviceInputs)]),
    ),
    baselineAccess: Object.fromEntries(
      baselines.map(({ access: of, from, until, ...rest }, index) => [
        `base${index}`,
        withoutEmpty({
          ...rest,
          access: toValid(of, serviceInputs, true),
          from,
          until: from === undefined ? until : undefined,
        }),
      ]),
    ),
  };
}
export type DrawnData = ReturnType<typeof toDrawnData>;
