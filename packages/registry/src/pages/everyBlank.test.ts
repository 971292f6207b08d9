import { expect, it } from 'vitest';
import { toPublic } from '../access/toPublic.js';
import { unpackCells } from '../access/unpackCells.js';
import type { CellState } from '../model/enums.js';
import type { ServicePageView } from '../model/pageView.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { toPages } from './toPages.js';

// Twelve personas, eight services and four environments, as large as the matrices that teams publish. In those, a blank cell may mean anything. Here
// the page of each service says of each cell what it is, or names the persona in the line "n more personas: nothing documented".

const PERSONAS = Array.from({ length: 12 }, (_, index) => `P${String(index + 1).padStart(3, '0')}`);
const ENVIRONMENTS = ['dev', 'test', 'stage', 'prod'];
const SERVICES = ['platform', 'lake', 'vault', 'git', 'search', 'model', 'board', 'logs'];
/** `lake` and `vault` are in `platform`. `git` exists in dev only, `logs` not in dev. */
const EXISTS: Record<string, readonly string[]> = { git: ['dev'], logs: ['test', 'stage', 'prod'] };
const WITHIN: Record<string, string> = { lake: 'platform', vault: 'platform' };
/** Everybody in team `one`, the first four personas, gets this. */
const BASELINE = { service: 'board', environment: 'dev', personas: PERSONAS.slice(0, 4) };

type Written = 'grant' | 'none' | 'ended' | undefined;

/** What the data says of a cell: some pattern that has all cases, also rows with gaps and personas without a row. */
function writtenIn(persona: number, service: number, environment: number): Written {
  if (service === 0) return persona === 11 ? 'grant' : undefined;
  const pattern = (persona * 7 + service * 5) % 6;
  if (pattern < 2) return undefined;
  if (pattern === 2) return environment === 3 ? 'none' : 'grant';
  if (pattern === 3) return environment < 2 ? 'grant' : undefined;
  if (pattern === 4) return environment === 0 ? 'ended' : 'none';
  return environment === 1 ? undefined : 'grant';
}
const CELLS = {
  grant: ['Reader'],
  none: { none: 'Not needed.' },
  ended: [{ role: 'Reader', until: '2026-01-31' }],
};
const existsIn = (service: string, environment: string): boolean =>
  (EXISTS[service] ?? ENVIRONMENTS).includes(environment);
/** Persona P006 has every service on its card. */
const isOnCard = (persona: string): boolean => persona === 'P006';

function buildAccess(): unknown {
  const rowOf = (persona: number, service: number) =>
    Object.fromEntries(
      ENVIRONMENTS.flatMap((environment, index) => {
        const written = writtenIn(persona, service, index);
        return written && existsIn(SERVICES[service] ?? '', environment)
          ? [[environment, CELLS[written]]]
          : [];
      }),
    );
  return Object.fromEntries(
    PERSONAS.map((persona, index) => [
      persona,
      Object.fromEntries(SERVICES.map((service, at) => [service, rowOf(index, at)])),
    ]),
  );
}

const pages = new Map(
  toPages(
    toPublic(
      buildFromYaml(
        JSON.stringify({
          check: { today: '2026-11-24' },
          environments: Object.fromEntries(
            ENVIRONMENTS.map((id) => [id, { tier: id === 'prod' ? 'production' : 'nonproduction' }]),
          ),
          teams: { one: {}, two: {} },
          services: Object.fromEntries(
            SERVICES.map((id) => [
              id,
              { ...(EXISTS[id] && { environments: EXISTS[id] }), ...(WITHIN[id] && { within: WITHIN[id] }) },
            ]),
          ),
          personas: Object.fromEntries(
            PERSONAS.map((id, index) => [
              id,
              { name: id, team: index < 4 ? 'one' : 'two', ...(isOnCard(id) && { services: SERVICES }) },
            ]),
          ),
          baselineAccess: { tasks: { to: { team: 'one' }, access: { board: { dev: ['Reader'] } } } },
          access: buildAccess(),
        }),
      ).registry,
    ),
    routes,
    { mentions: [], definitions: [] },
  ).flatMap(({ view }) => (view.kind === 'service-page' ? [[view.service.id, view] as const] : [])),
);

type Account = CellState | 'in the line of personas without a row';

/** What the page of a service says of a cell. `undefined` is a blank. */
function readAccount(page: ServicePageView, persona: string, environment: string): Account | undefined {
  const rows = page.access.groups.flatMap((group) => group.rows);
  const row = rows.find(({ who }) => who?.persona.id === persona);
  const isInLine = page.unmentioned?.personas.some(({ id }) => id === persona);
  if (row === undefined) return isInLine ? 'in the line of personas without a row' : undefined;
  expect(isInLine, `${persona} has a row and is in the line`).not.toBe(true);
  return unpackCells(row.cells, page.access.grants).find((cell) => cell.environment === environment)?.state;
}

/** What the data means, found here without the access index. */
function judge(persona: number, service: number, environment: number): Account {
  const names = { persona: PERSONAS[persona] ?? '', service: SERVICES[service] ?? '' };
  const inForce = (at: number): boolean => {
    const id = SERVICES[service] ?? '';
    const outer = WITHIN[id];
    const isBaseline =
      id === BASELINE.service &&
      ENVIRONMENTS[at] === BASELINE.environment &&
      BASELINE.personas.includes(names.persona);
    return (
      writtenIn(persona, service, at) === 'grant' ||
      isBaseline ||
      (outer !== undefined && writtenIn(persona, SERVICES.indexOf(outer), at) === 'grant')
    );
  };
  const exists = (at: number): boolean => existsIn(names.service, ENVIRONMENTS[at] ?? '');
  const hasRow =
    isOnCard(names.persona) ||
    ENVIRONMENTS.some(
      (_, at) => exists(at) && (inForce(at) || writtenIn(persona, service, at) !== undefined),
    );
  if (!hasRow) return 'in the line of personas without a row';
  if (!exists(environment)) return 'not-applicable';
  if (inForce(environment)) return 'granted';
  return writtenIn(persona, service, environment) === undefined ? 'undocumented' : 'none';
}

it('every cell of twelve personas, eight services and four environments is accounted for, as the data means it', () => {
  const counts: Partial<Record<Account, number>> = {};
  const wrong: string[] = [];
  for (const [service, id] of SERVICES.entries()) {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`There is no page of ${id}.`);
    for (const [persona, who] of PERSONAS.entries()) {
      for (const [environment, where] of ENVIRONMENTS.entries()) {
        const account = readAccount(page, who, where);
        const right = judge(persona, service, environment);
        if (account !== right) wrong.push(`${who} ${id} ${where}: ${account ?? 'blank'}, not ${right}`);
        if (account !== undefined) counts[account] = (counts[account] ?? 0) + 1;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(384);
  expect(counts).toMatchInlineSnapshot(`
    {
      "granted": 108,
      "in the line of personas without a row": 136,
      "none": 56,
      "not-applicable": 32,
      "undocumented": 52,
    }
  `);
});

it('the line counts all personas without a row', () => {
  for (const page of pages.values()) {
    const rows = page.access.groups.flatMap((group) => group.rows).length;
    expect(rows + (page.unmentioned?.count ?? 0)).toBe(PERSONAS.length);
  }
});
