import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { unpackCells } from '../access/unpackCells.js';
import { checkRegistry } from '../check/checkRegistry.js';
import { getEntry } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { LEVELS, type Level, PLANES, type Plane } from '../model/enums.js';
import type { ServicePageView } from '../model/pageView.js';
import { PAGE_KINDS, type RouteOptions } from '../model/routes.js';
import { toPages } from '../pages/toPages.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { exporters } from './index.js';
import type { AccessRecord } from './toAccessRecords.js';

// The tests draw any access of three personas to six services: services inside others, one without environments, one of another system, one on whose
// provider some roles do nothing; with baselines, a persona that ends, roles that are planned, and bundles. Every output says the same about each cell.

const TODAY = '2026-11-24';
const SERVICES = ['lake', 'vault', 'git', 'hub', 'repo', 'board'];
const ENVIRONMENTS = ['dev', 'stage', 'prod'];
const PERSONAS = ['P001', 'P002', 'P003'];
const ROLES = {
  see: { name: 'See', level: 'read', plane: 'control' },
  fill: { name: 'Fill "=1", x', level: 'write', plane: 'data' },
  rule: { name: 'Rule', level: 'administer', plane: 'control' },
  send: { name: 'Send', level: 'write', plane: 'data', exact: true },
  both: { name: 'Both', level: { control: 'manage', data: 'read' } },
  vague: { name: 'Vague' },
  // It does nothing on a service of Azure, and something on the board.
  alien: { name: 'Alien', system: 'other', level: 'manage' },
  later: { name: 'Later', level: 'administer', planned: true },
  pack: { name: 'Pack', includes: ['see', 'vague', 'later'] },
  vagueness: { name: 'Vagueness', includes: ['vague'] },
  soon: { name: 'Soon', includes: ['later'] },
  // It does nothing on the vault, and lists no keys.
  blobs: { name: 'Blobs', includes: ['see', 'blob'] },
  blob: { roleDefinitionId: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1' },
};
const BLOB = 'Storage Blob Data Reader';
const NAMES = Object.entries(ROLES).map(([, role]) => ('name' in role ? role.name : BLOB));
/** The roles without an effect on a service, as the data above says it. */
const isUseless = (role: string, service: string): boolean =>
  role === 'Alien' ? service !== 'board' : role === BLOB ? service === 'vault' || service === 'board' : false;
const PLANNED = ['Later', 'Soon'];

/** Draws some of the keys. Dictionaries of fast-check take many times as long for few keys. */
const someOf = <T>(
  keys: readonly string[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T | undefined>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });

const variant = fc.constantFrom(
  {},
  {},
  { assignment: 'eligible' },
  { until: '2020-01-01' },
  { from: '2099-01-01' },
  { from: TODAY },
  { condition: 'Tagged' },
);
const cell = fc.oneof(
  fc.constantFrom('none', { none: '=why' }, { none: 'not, needed' }, { none: 'no "need"' }),
  someOf(NAMES, variant).map((grants) =>
    Object.keys(grants).length === 0
      ? 'none'
      : Object.entries(grants).map(([role, more]) => ({ role, ...more })),
  ),
);
const row = someOf(ENVIRONMENTS, cell);
const rows = fc.record(
  {
    lake: row,
    vault: row,
    git: someOf(['dev', 'prod'], cell),
    hub: someOf(['all'], cell),
    repo: someOf(['dev', 'prod'], cell),
    board: row,
  },
  { requiredKeys: [] },
);
const drawn = fc.tuple(someOf(PERSONAS, rows), fc.tuple(...PERSONAS.map(() => fc.subarray(SERVICES))));

/** Other pages are not compared, and making them takes most of the time. */
const SERVICE_PAGES: RouteOptions = {
  ...routes,
  pages: {
    ...(Object.fromEntries(PAGE_KINDS.map((kind) => [kind, false])) as RouteOptions['pages']),
    service: true,
  },
};

type Outputs = ReturnType<typeof buildOutputs>;

/** Builds all outputs of drawn access. */
function buildOutputs(access: unknown, services: readonly string[][]) {
  const built = buildFromYaml(
    JSON.stringify({
      check: { today: TODAY },
      roles: ROLES,
      personas: Object.fromEntries(
        PERSONAS.map((id, index) => [
          id,
          {
            name: `Name ${id}`,
            services: services[index] ?? [],
            ...(index === 0 && { team: 'data' }),
            ...(index === 2 && { until: '2099-06-30' }),
          },
        ]),
      ),
      services: {
        lake: {},
        vault: { within: 'lake', provider: 'Microsoft.KeyVault' },
        git: { environments: ['dev', 'prod'] },
        hub: { environments: 'shared' },
        repo: { within: 'hub', environments: ['dev', 'prod'] },
        board: { system: 'other' },
      },
      teams: { data: { name: 'Data' } },
      baselineAccess: {
        all: { to: { team: 'data' }, access: { git: { dev: ['See'] } } },
        // It begins after the last day of P003, which never gets it.
        next: { to: { all: true }, from: '2099-12-31', access: { hub: { all: ['Rule'] } } },
        keep: { to: { personas: 'P002' }, access: { lake: { prod: [BLOB, 'Pack'] } } },
      },
      access,
    }),
  );
  const model = buildViewModel(toPublic(built.registry), SERVICE_PAGES);
  const textOf = (name: string) => {
    const exporter = exporters.find((one) => one.name === name);
    return [...(exporter?.toFiles(model) ?? [])].map(([, text]) => text).join('');
  };
  const records: AccessRecord[] = JSON.parse(textOf('json')).access;
  const rows: Record<string, string>[] = parse(textOf('csv'), { bom: true, columns: true });
  const pages = toPages(model.registry, SERVICE_PAGES, { mentions: [], definitions: [] }, model)
    .map(({ view }) => view)
    .filter((view) => view.kind === 'service-page');
  const cells = new Map<string, AccessRecord[]>();
  for (const record of records) getOrAdd(cells, toLine(record).key, () => []).push(record);
  const findings = checkRegistry(built.registry, {
    origins: built.origins,
    today: TODAY,
    only: ['access-stated', 'expired-grant', 'role-fits-service', 'service-without-operator'],
  });
  return { model, records, cells, rows, pages, findings };
}

interface Line {
  key: string;
  state: string;
  role: string | undefined;
}
const toKey = (service: string, persona: string, environment: string) =>
  `${service} ${persona} ${environment}`;
const toLine = (record: AccessRecord): Line => ({
  key: toKey(record.service, record.persona, record.environment),
  state: record.state,
  role: record.role,
});
const isInForce = ({ state }: { state: string }) => !['ended', 'planned', 'no-effect'].includes(state);

/** By cell: its state, and the roles in force, in the order of the output. A cell that only has grants of other times has no access today. */
function toCells(lines: readonly Line[]): Record<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const line of lines) {
    const roles = [
      ...(cells.get(line.key)?.slice(1) ?? []),
      ...(isInForce(line) && line.role ? [line.role] : []),
    ];
    cells.set(line.key, [roles.length > 0 ? 'granted' : isInForce(line) ? line.state : 'none', ...roles]);
  }
  return Object.fromEntries(cells);
}

const toPageLines = ({ service, access }: ServicePageView): Line[] =>
  access.groups.flatMap(({ rows }) =>
    rows.flatMap(({ who, cells }) =>
      unpackCells(cells, access.grants).flatMap(({ environment, state, grants }) =>
        (grants.length > 0 ? grants : [undefined]).map((one) => ({
          key: toKey(service.id, who?.persona.id ?? '', environment),
          state,
          role: one?.role.name,
        })),
      ),
    ),
  );

const sort = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
const toText = ({ key, state, role: name }: Line) => `${key}: ${state} ${name ?? ''}`;

/** Whether the records of a cell alone say that somebody can do something there. This repeats the rule in the words of docs/access-model.md. */
function canDo(records: readonly AccessRecord[], level: Level, plane?: Plane): boolean {
  return records.some((record) => {
    if (record.role === undefined || !isInForce(record)) return false;
    const planes = PLANES.filter((one) => !record.planes?.length || record.planes.includes(one));
    return planes
      .filter((one) => plane === undefined || one === plane)
      .some((one) => {
        const own = record.planeLevels === undefined ? record.level : record.planeLevels[one];
        if (own === undefined) return false;
        return record.exact ? own === level : LEVELS.indexOf(own) >= LEVELS.indexOf(level);
      });
  });
}

/** What the data itself says in the records: grants that are not inherited, and cells without access, also where somebody has access nonetheless. */
const toWritten = (records: readonly AccessRecord[]): AccessRecord[] =>
  records.flatMap((record) => [
    ...(record.inheritedFrom === undefined && (record.role !== undefined || record.state === 'none')
      ? [record]
      : []),
    ...(record.saysNone ? [{ ...record, state: 'none' as const, role: undefined, baseline: undefined }] : []),
  ]);

function expectSameCells({ model, records, rows, pages }: Outputs): void {
  const lines = records.map(toLine);
  expect(
    rows.map(({ service = '', persona = '', environment = '', state = '', role: name = '' }) => ({
      key: toKey(service, persona, environment),
      state,
      role: name || undefined,
    })),
  ).toEqual(lines);
  // Without any access, a page says once that nothing is documented.
  if (model.hasAccess) expect(toCells(pages.flatMap(toPageLines))).toEqual(toCells(lines));
  const { grants, noAccess, roles } = model.registry;
  const written = [
    ...grants.map(({ from, until, ...rest }) => {
      const name = getEntry(roles, rest.role)?.name ?? '';
      const isPlanned = from?.startsWith('2099') || PLANNED.includes(name);
      const inForce = isUseless(name, rest.service) ? 'no-effect' : isPlanned ? 'planned' : 'granted';
      return { ...rest, state: until === '2020-01-01' ? 'ended' : inForce };
    }),
    ...noAccess.map((none) => ({ ...none, state: 'none', role: undefined })),
  ].map(({ service, persona, environment, state, role: id }) =>
    toText({ key: toKey(service, persona, environment), state, role: id && getEntry(roles, id)?.name }),
  );
  expect(sort(written)).toEqual(sort(toWritten(records).map((record) => toText(toLine(record)))));
}

/** "Who can …" names exactly those whose records say so, and has a line for each level that somebody has. */
function expectWhoCan({ cells, pages }: Outputs): void {
  for (const { service, whoCan = [], environments } of pages) {
    const ableIn = (environment: string, level: Level, plane?: Plane) =>
      PERSONAS.filter((id) => canDo(cells.get(toKey(service.id, id, environment)) ?? [], level, plane));
    const lines = whoCan.flatMap((line) => (line.kind === 'level' ? [line] : []));
    const shown = lines.map((line) => line.environments.map(({ personas }) => personas.map(({ id }) => id)));
    const expected = lines.map(({ title, plane, environments: columns }) =>
      columns.map(({ environment }) => ableIn(environment, title, plane)),
    );
    expect(shown).toEqual(expected);
    const possible = LEVELS.filter((level) => environments.some(({ id }) => ableIn(id, level).length > 0));
    expect(sort(lines.map(({ title }) => title))).toEqual(sort(possible));
  }
}

/** The levels in files, and the words of cards, are the highest that the records of the cell give. */
function expectLevels({ model, cells }: Outputs): void {
  for (const records of cells.values()) {
    const [first] = records;
    if (first?.role === undefined) continue;
    const highest = (some: readonly AccessRecord[], plane?: Plane) =>
      LEVELS.findLast((level) => canDo(some, level, plane));
    const levels = [highest(records, 'control'), highest(records, 'data')];
    expect(records.map(({ controlLevel, dataLevel }) => [controlLevel, dataLevel])).toEqual(
      records.map(() => levels),
    );
    const active = records.filter(({ assignment }) => assignment === 'active');
    const level = highest(active);
    const isFree = level === highest(active.filter(({ condition }) => condition === undefined));
    const line = model.cards
      .get(first.persona)
      ?.services?.find(({ service }) => service.id === first.service);
    if (line === undefined || level === undefined) continue;
    const name = getEntry(model.registry.environments, first.environment)?.name ?? '';
    const texts = line.phrases.flatMap(({ text }) => (text.includes(name) ? [text] : []));
    expect(texts.some((text) => text.startsWith(level))).toBe(true);
    expect(texts.some((text) => text.startsWith(`${level} with a condition`))).toBe(!isFree);
  }
}

function expectFindings({ model, records, findings }: Outputs): void {
  const subjectsOf = (rule: string) =>
    findings
      .filter(({ code }) => code === rule)
      .flatMap(({ subjects = [] }) => subjects)
      .map(({ service = '', persona = '', environment = '' }) => toKey(service, persona, environment));
  const lines = records.map(toLine);
  const ended = lines.filter(({ state }) => state === 'ended').map(({ key }) => key);
  expect(sort(subjectsOf('expired-grant'))).toEqual(sort(ended));
  // A line that never gave anything is wrong after its end, too.
  const useless = records.filter(({ role = '', service }) => isUseless(role, service));
  expect(
    records.some(({ state, role = '', service }) => state === 'no-effect' && !isUseless(role, service)),
  ).toBe(false);
  const toPlace = ({ service, role }: { service?: string; role?: string }) => `${service} ${role}`;
  const misfits = findings
    .filter(({ code }) => code === 'role-fits-service')
    .flatMap(({ subjects = [] }) => subjects)
    .map(({ service = '', role: id = '' }) =>
      toPlace({ service, role: getEntry(model.registry.roles, id)?.name ?? '' }),
    );
  expect(sort(misfits)).toEqual(sort(useless.map(toPlace)));
  const withoutEnvironment = (key: string) => key.split(' ', 2).join(' ');
  const own = toWritten(records).filter(({ baseline }) => baseline === undefined);
  const written = new Set(own.map((record) => withoutEnvironment(toLine(record).key)));
  const open = lines
    .filter(({ key, state }) => state === 'undocumented' && written.has(withoutEnvironment(key)))
    .map(({ key }) => key);
  expect(sort(subjectsOf('access-stated'))).toEqual(sort(open));
  const services = new Set(
    records
      .filter(({ state }) => state !== 'undocumented' && state !== 'not-applicable')
      .map(({ service }) => service),
  );
  const operated = new Set(
    records.filter((record) => canDo([record], 'write') || isUnstated(record)).map(({ service }) => service),
  );
  const unoperated = findings
    .filter(({ code }) => code === 'service-without-operator')
    .flatMap(({ subjects = [] }) => subjects.map(({ service = '' }) => service));
  expect(sort(unoperated)).toEqual(sort([...services].filter((service) => !operated.has(service))));
}

/** Whether a role in force may give more than its levels say. */
const isUnstated = (record: AccessRecord): boolean =>
  isInForce(record) &&
  record.role !== undefined &&
  (record.level === undefined || record.unstatedPlanes !== undefined);

/** Everything that somebody can do, as "Who can …" says it. */
const toAbilities = ({ pages }: Outputs): string[] =>
  pages.flatMap(({ service, whoCan = [] }) =>
    whoCan.flatMap((line) =>
      line.kind !== 'level'
        ? []
        : line.environments.flatMap(({ environment, personas }) =>
            personas.flatMap(({ id }) =>
              // A plane is named only where a service has two.
              (line.plane === undefined ? PLANES : [line.plane]).map(
                (plane) => `${toKey(service.id, id, environment)} ${plane} ${line.title}`,
              ),
            ),
          ),
    ),
  );

it('CSV, JSON, page, registry, who-can, cards and rules agree on any access', () => {
  fc.assert(
    fc.property(drawn, ([access, services]) => {
      const outputs = buildOutputs(access, services);
      expectSameCells(outputs);
      expectWhoCan(outputs);
      expectLevels(outputs);
      expectFindings(outputs);
    }),
  );
});

type Drawn = {
  [persona: string]: { [service: string]: { [environment: string]: unknown } | undefined } | undefined;
};

it('a further grant takes no ability from anybody', () => {
  const further = fc.record({
    persona: fc.constantFrom(...PERSONAS),
    service: fc.constantFrom('lake', 'vault', 'board', 'hub'),
    environment: fc.constantFrom(...ENVIRONMENTS),
    role: fc.constantFrom(...NAMES),
    more: variant,
  });
  fc.assert(
    fc.property(
      drawn,
      further,
      ([access, services], { persona, service, environment: drawnIn, role, more }) => {
        const environment = service === 'hub' ? 'all' : drawnIn;
        const grid = access as Drawn;
        const existing = grid[persona]?.[service]?.[environment];
        // A role that is in the cell already would be written twice.
        const others = (Array.isArray(existing) ? existing : []).filter((one) => one.role !== role);
        const withGrants = (grants: unknown): Drawn => ({
          ...grid,
          [persona]: { ...grid[persona], [service]: { ...grid[persona]?.[service], [environment]: grants } },
        });
        const before = buildOutputs(others.length === 0 ? withGrants('none') : withGrants(others), services);
        const after = buildOutputs(withGrants([...others, { role, ...more }]), services);
        // With a second plane, the rows of a service name planes.
        expect(toAbilities(after).map(toAnyPlane)).toEqual(
          expect.arrayContaining(toAbilities(before).map(toAnyPlane)),
        );
      },
    ),
  );
});

const toAnyPlane = (ability: string): string => ability.replace(/ (?:control|data) /, ' ');
