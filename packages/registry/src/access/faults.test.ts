import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { examineRegistry } from '../check/examineRegistry.js';
import { exporters } from '../exports/index.js';
import type { AccessRecord } from '../exports/toAccessRecords.js';
import type { PersonaPageView, RisksPageView, ServicePageView } from '../model/pageView.js';
import type { AccessTableRow, AccessTableView } from '../model/view.js';
import { toPages } from '../pages/toPages.js';
import { buildFromYaml } from '../testing/buildFromYaml.js';
import { routes } from '../testing/fixtures.js';
import { buildViewModel } from '../viewModel/buildViewModel.js';
import { toPublic } from './toPublic.js';
import { unpackCells } from './unpackCells.js';

// Faults that real access data found. Each has its smallest input, and says what every output that is concerned has to say.

/** Everything that a reader sees of the data, as short texts. */
function look(data: string) {
  const { registry, origins } = buildFromYaml(`check: { today: 2026-11-24 }\n${data}`);
  const shown = toPublic(registry, 'full');
  const model = buildViewModel(shown, routes);
  const examined = examineRegistry(shown, { origins });
  const pages = toPages(
    shown,
    routes,
    { mentions: [], definitions: [], risks: examined.toRisks() },
    model,
  ).map(({ view }) => view);
  const files = (name: string) =>
    [...(exporters.find((one) => one.name === name)?.toFiles(model) ?? [])].map(([, text]) => text).join('');
  const servicePage = (id = 's') =>
    pages.find((view): view is ServicePageView => view.kind === 'service-page' && view.service.id === id);
  const personaPage = (id: string) =>
    pages.find(
      (view): view is PersonaPageView => view.kind === 'persona-page' && view.card.persona.id === id,
    );
  return {
    servicePage,
    risks: pages.find((view): view is RisksPageView => view.kind === 'risks-page'),
    /** `P1 dev: granted Reader` for each cell with something in it. */
    matrix: (id?: string) => toCells(servicePage(id)?.access, ({ who }) => who?.persona.id),
    personaServices: (id: string) =>
      (personaPage(id)?.access.groups ?? []).flatMap(({ rows }) => rows.map(({ service }) => service?.id)),
    personaMatrix: (id: string) => toCells(personaPage(id)?.access, ({ service }) => service?.id),
    /** A row of "Who can …" in production, such as `read`, `data read`, `unstated` or the name of a duty. */
    whoCan: (what: string, environment = 'prod', id?: string): string | undefined => {
      const row = (servicePage(id)?.whoCan ?? []).find(
        (one) =>
          (one.kind === 'level'
            ? [one.plane, one.title].filter(Boolean).join(' ')
            : one.kind === 'duty'
              ? one.title
              : one.kind) === what,
      );
      const column = row?.environments.find((one) => one.environment === environment);
      if (column === undefined) return undefined;
      const who = column.personas.map(
        (one) => `${one.id}${one.eligible ? '*' : ''}${one.how === undefined ? '' : ` (${one.how})`}`,
      );
      return who.join(', ') || (column.undocumented === undefined ? 'nobody' : '?');
    },
    card: (id: string) =>
      (model.cards.get(id)?.services ?? []).map(
        (line) => `${line.service.id}: ${line.phrases.map(({ text }) => text).join(', ')}`,
      ),
    records: JSON.parse(files('json')).access as AccessRecord[],
    /** What the JSON says before the records. */
    head: JSON.parse(files('json')) as { services?: unknown[] },
    rows: parse(files('csv'), { bom: true, columns: true }) as Record<string, string>[],
    /** The rules that find something, except for those about the number of personas and about privileged roles outside of production. */
    codes: examined.diagnostics
      .map(({ code }) => code)
      .filter((code) => code !== 'persona-count' && code !== 'standing-privilege'),
    /** The messages of a rule. */
    find: (rule: string) =>
      examined.diagnostics.flatMap(({ code, message }) => (code === rule ? [message] : [])),
  };
}

function toCells(
  table: AccessTableView | undefined,
  toHead: (row: AccessTableRow) => string | undefined,
): string[] {
  return (table?.groups ?? []).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      unpackCells(row.cells, table?.grants ?? []).flatMap(({ environment, state, grants }) =>
        state === 'undocumented'
          ? []
          : [`${toHead(row)} ${environment}: ${[state, ...grants.map(({ role }) => role.name)].join(' ')}`],
      ),
    ),
  );
}

type Look = ReturnType<typeof look>;
type Case = [row: number, title: string, data: string, check: (seen: Look) => void];

const PEOPLE = 'personas: { P1: { name: One }, P2: { name: Two } }';
const LEVELS = ['administer', 'manage', 'write', 'read'];

const CASES: Case[] = [
  [
    1,
    'Owner in production is among the readers there',
    `${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [Owner] } }, P2: { s: { dev: [Reader] } } }`,
    ({ whoCan, records, rows, card }) => {
      expect(LEVELS.map((level) => whoCan(level))).toEqual(['P1', 'P1', 'P1', 'P1']);
      expect(whoCan('read', 'dev')).toBe('P2');
      expect(card('P1')).toEqual(['s: not documented in Dev and Stage, administer in Production']);
      const reached = { controlLevel: 'administer' };
      expect(records.find(({ role }) => role === 'Owner')).toMatchObject(reached);
      expect(rows.find(({ role }) => role === 'Owner')?.['control level reached']).toBe('administer');
    },
  ],
  [
    1,
    'a sender does not read',
    `${PEOPLE}
services: { s: { name: Event Hubs } }
access: { P1: { s: { prod: [Azure Event Hubs Data Sender] } }, P2: { s: { dev: [Azure Event Hubs Data Receiver], prod: none } } }`,
    ({ whoCan }) => expect([whoCan('write'), whoCan('read')]).toEqual(['P1', 'nobody']),
  ],
  [
    1,
    'keys of one provider open nothing of another one, and the list of roles says so too',
    `${PEOPLE}
services: { s: { name: Cosmos DB }, t: { name: Azure Storage }, u: { name: Lake, provider: Microsoft.Storage, keyAccess: disabled } }
access: { P1: { s: { prod: [Storage Account Contributor] }, t: { prod: [Storage Account Contributor] }, u: { prod: [Storage Account Contributor] } } }`,
    ({ servicePage, whoCan, records }) => {
      const notesOf = (id: string) => servicePage(id)?.roles.map(({ also = [] }) => also.join());
      expect(['s', 't', 'u'].map(notesOf)).toEqual([[], ['can list keys, and so read data'], ['']]);
      expect(['s', 't', 'u'].map((id) => whoCan('data manage', 'prod', id))).toEqual([
        undefined,
        'P1 (by keys of Storage Account Contributor)',
        undefined,
      ]);
      expect(records.flatMap(({ role, dataLevel }) => (role ? [dataLevel] : []))).toEqual([
        undefined,
        'manage',
        undefined,
      ]);
    },
  ],
  [
    1,
    'a role opens with keys no more than its definition says',
    `personas: { P1: { name: One }, P2: { name: Two }, P3: { name: Three } }
services: { s: { name: Cosmos DB }, t: { name: Azure Storage }, u: { name: Log Analytics } }
access:
  P1: { s: { prod: [Cosmos DB Account Reader Role] } }
  P2: { s: { prod: [Monitoring Contributor] }, t: { prod: [Monitoring Contributor] }, u: { prod: [Monitoring Contributor] } }
  P3: { s: { prod: [Log Analytics Contributor] }, t: { prod: [Log Analytics Contributor] } }`,
    ({ whoCan, records }) => {
      const dataOf = (persona: string) =>
        records.flatMap((one) => (one.persona === persona && one.role ? [one.dataLevel] : []));
      expect(dataOf('P1')).toEqual(['read']);
      expect(dataOf('P2')).toEqual([undefined, undefined, 'write']);
      expect(whoCan('data write', 'prod', 'u')).toBe('P2 (by keys of Monitoring Contributor)');
      expect(whoCan('data manage', 'prod', 't')).toContain('P3');
      expect(whoCan('data manage', 'prod', 't')).not.toContain('P2');
    },
  ],
  [
    2,
    'Owner can deploy where the duty needs to write or manage',
    `duties: { approve: { levels: [manage] }, deploy: { levels: [write, manage] } }
personas: { P1: { name: One, duties: deploy }, P2: { name: Two } }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [Owner] } }, P2: { s: { prod: none } } }
separationOfDuties: { gate: { duties: [approve, deploy], environments: [prod] } }`,
    ({ whoCan, find, servicePage }) => {
      expect(whoCan('deploy')).toBe('P1');
      expect(find('duty-supported-by-role')).toEqual([]);
      expect(find('separation-of-duties')).toHaveLength(1);
      expect(servicePage()?.separation?.[0]?.conflicts?.map(({ holder }) => holder.id)).toEqual(['P1']);
    },
  ],
  [
    2,
    'a duty that nobody has is still named, with who can do it',
    `duties: { deploy: { levels: [write, manage] } }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [Owner] } } }`,
    ({ whoCan }) => expect(whoCan('deploy')).toBe('P1 (not its duty)'),
  ],
  [
    2,
    'who can do a duty is named, also where who has it cannot',
    `duties: { deploy: { levels: [write] } }
personas: { P1: { name: One, duties: deploy }, P2: { name: Two } }
services: { s: { name: Data Catalogue, environments: [prod] } }
access: { P1: { s: { prod: [Reader] } }, P2: { s: { prod: [Contributor] } } }`,
    ({ whoCan }) => expect(whoCan('deploy')).toBe('P2 (not its duty)'),
  ],
  [
    2,
    'a role without a level may support a duty, so nothing says that it does not',
    `duties: { approve: , deploy: { levels: [write] } }
personas: { P1: { name: One, duties: [approve, deploy] }, P2: { name: Two, duties: deploy } }
services: { s: { name: Thing, system: other, environments: [prod] } }
access: { P1: { s: { prod: [Strange] } }, P2: { s: { prod: [Strange] } } }
separationOfDuties: { gate: { duties: [approve, deploy] } }`,
    ({ whoCan, servicePage, find }) => {
      expect(whoCan('deploy')).toBe('?');
      expect(find('duty-supported-by-role')).toEqual([]);
      const holders = servicePage()?.separation?.[0]?.duties.flatMap(({ personas }) => personas) ?? [];
      expect(holders.map(({ id, unsupported }) => [id, unsupported])).toEqual(
        ['P1', 'P1', 'P2'].map((id) => [id, undefined]),
      );
    },
  ],
  [
    3,
    'what has ended gives no access and stands apart',
    `personas: { P1: { name: One, services: s } }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [{ role: Owner, until: 2020-01-01 }] } } }`,
    ({ matrix, personaMatrix, whoCan, card, records, rows, servicePage, find }) => {
      expect(matrix()).toEqual(['P1 prod: none']);
      expect(personaMatrix('P1')).toEqual(['s prod: none']);
      expect(whoCan('administer')).toBeUndefined();
      expect(card('P1')).toEqual(['s: not documented in Dev and Stage, no access in Production']);
      expect(servicePage()?.counts?.at(-1)).toMatchObject({ granted: 0, none: 1, privileged: 0 });
      expect(servicePage()?.apart).toMatchObject([{ state: 'ended', role: 'Owner', until: '2020-01-01' }]);
      expect(records.at(-1)).toMatchObject({ state: 'ended', role: 'Owner' });
      expect(records.at(-1)).not.toHaveProperty('controlLevel');
      expect(rows.at(-1)).toMatchObject({ state: 'ended', 'control level reached': '' });
      expect(find('expired-grant')).toHaveLength(1);
      expect(find('no-privileged-person-in-production')).toEqual([]);
    },
  ],
  [
    3,
    'what is planned next is said first, and what has ended repeats nothing',
    `personas: { P1: { name: One }, P2: { name: Two } }
services: { s: { name: Data Catalogue, environments: [prod] } }
access:
  P1: { s: { prod: [{ role: Owner, from: 2028-01-01 }, { role: Reader, from: 2027-01-01 }] } }
  P2: { s: { prod: [{ role: Reader, until: 2020-01-01 }, Reader] } }`,
    ({ servicePage, find }) => {
      expect(servicePage()?.access.groups[0]?.rows[0]?.cells.at(-1)?.reason).toBe(
        'Planned from Jan 1, 2027.',
      );
      expect(find('duplicate-grant')).toEqual([]);
    },
  ],
  [
    3,
    'a planned role does not begin on a day that is over',
    `roles: { next: { name: Next, system: azure, planned: true } }
${PEOPLE}
services: { s: { name: Data Catalogue, environments: [prod] } }
access: { P1: { s: { prod: [{ role: Next, from: 2020-01-01 }] } } }`,
    ({ servicePage }) =>
      expect(servicePage()?.access.groups[0]?.rows[0]?.cells.at(-1)?.reason).toBe('Planned.'),
  ],
  [
    3,
    'no access beside inherited access is found, also where a baseline has ended',
    `teams: { t: { name: T } }
personas: { P1: { name: One, team: t } }
services: { rg: { name: Group }, s: { name: Data Catalogue, within: rg, environments: [prod] } }
baselineAccess: { old: { to: { team: t }, access: { s: { prod: [Reader] } }, until: 2026-11-23 } }
access: { P1: { rg: { prod: [Reader] }, s: { prod: { none: not here } } } }`,
    ({ find, records }) => {
      expect(find('inherited-contradicts-none')).toHaveLength(1);
      expect(records.at(-2)).toMatchObject({ inheritedFrom: 'rg', saysNone: true });
    },
  ],
  [
    3,
    'a persona past its end is one finding',
    `personas: { P1: { name: Old, services: s, duties: go, skills: SQL, until: 2026-11-23 }, P2: { name: New } }
people: { kim: { personas: P2 } }
duties: { go: }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { dev: [Reader] } }, P2: { s: { dev: [Contributor], stage: none, prod: none } } }`,
    ({ codes }) => expect(codes).toEqual(['persona-past-its-end']),
  ],
  [
    4,
    'Owner of a system that the product does not know is nobody else’s Owner',
    `${PEOPLE}
services: { s: { name: gcp, system: other } }
access: { P1: { s: { prod: [Owner] } } }`,
    ({ servicePage, whoCan, card, records }) => {
      const [role] = servicePage()?.roles ?? [];
      expect(role).toEqual(
        expect.objectContaining({ name: 'Owner', planes: [], privileged: false, formerNames: [] }),
      );
      expect(role).not.toHaveProperty('level');
      expect(role).not.toHaveProperty('description');
      expect(whoCan('unstated')).toBe('P1 (Owner)');
      expect(card('P1')).toEqual(['s: not documented in Dev and Stage, Owner in Production']);
      expect(records.at(2)).not.toHaveProperty('level');
    },
  ],
  [
    5,
    'a role of one’s own stays in its system',
    `roles: { mine: { name: admin, system: other, level: write } }
${PEOPLE}
services: { s: { name: Wiki, system: other }, g: { name: Code, system: github } }
access: { P1: { s: { prod: [admin] }, g: { prod: [Admin] } } }`,
    ({ servicePage, find }) => {
      expect(servicePage('s')?.roles).toMatchObject([{ id: 'mine', level: 'write', privileged: false }]);
      expect(servicePage('g')?.roles).toMatchObject([
        { name: 'Admin', level: 'administer', privileged: true },
      ]);
      expect(find('role-fits-service')).toEqual([]);
    },
  ],
  [
    5,
    'a role of one’s own borrows nothing from a shipped role of its name, unless it says nothing else',
    `roles:
  boss: { name: Owner, level: read }
  reader: {}
  contributor: { name: Contributor, level: manage, plane: control }
  maintain: { system: github, level: read }
${PEOPLE}
services: { s: { name: Wiki }, g: { name: Code, system: github } }
access: { P1: { s: { dev: [reader, contributor], prod: [boss] }, g: { prod: [maintain] } }, P2: { s: { prod: none } } }`,
    ({ servicePage, whoCan, records, find }) => {
      const roleOf = (id: string) => servicePage('s')?.roles.find((role) => role.id === id);
      expect(roleOf('boss')).toMatchObject({ name: 'Owner', level: 'read', planes: [], privileged: false });
      expect(roleOf('reader')).toMatchObject({ roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' });
      expect(roleOf('contributor')).toMatchObject({
        roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
      });
      const boss = records.find(({ role }) => role === 'Owner');
      expect(boss).not.toHaveProperty('roleDefinitionId');
      expect(boss).not.toHaveProperty('grantsAccess');
      expect(LEVELS.map((level) => whoCan(level, 'prod', 's'))).toEqual([
        undefined,
        'nobody',
        'nobody',
        'P1',
      ]);
      expect(servicePage('g')?.roles).toMatchObject([{ level: 'read', planes: [] }]);
      expect(find('no-privileged-person-in-production')).toEqual([]);
    },
  ],
  [
    5,
    'a role without a system is judged on each service by the systems there',
    `roles: { contributor: {}, push: { name: Push, level: write } }
${PEOPLE}
services: { s: { name: Wiki }, f: { name: Reports, system: fabric }, g: { name: Code, system: github } }
access: { P1: { s: { dev: [contributor, push] }, f: { dev: [contributor] }, g: { dev: [{ role: push, assignment: eligible }], prod: [contributor] } } }`,
    ({ servicePage, find, records }) => {
      const rolesOf = (id: string) => servicePage(id)?.roles.map((role) => [role.id, role.level]);
      expect(rolesOf('s')).toEqual([
        ['contributor', 'manage'],
        ['push', 'write'],
      ]);
      expect(rolesOf('f')).toEqual([['contributor-fabric', 'write']]);
      expect(rolesOf('g')).toEqual([
        ['push', 'write'],
        ['contributor-github', undefined],
      ]);
      expect(records.filter(({ role }) => role === 'Push').map(({ system }) => system)).toEqual([
        undefined,
        undefined,
      ]);
      expect(find('role-fits-service')).toEqual([]);
      expect(find('eligible-where-unknown')).toHaveLength(1);
    },
  ],
  [
    5,
    'a role without a system is that of the system of a bundle',
    `roles:
  contributor: {}
  pack: { name: Pack, system: fabric, includes: contributor }
  viewer: {}
  look: { name: Look, system: fabric, includes: viewer }
${PEOPLE}
services: { s: { name: Wiki }, f: { name: Reports, system: fabric } }
access: { P1: { s: { dev: [contributor] }, f: { dev: [pack, look] } } }`,
    ({ servicePage }) => {
      const rolesOf = (id: string) =>
        servicePage(id)?.roles.map(({ id: role, level, planes }) => [role, level, ...planes]);
      expect(rolesOf('s')).toEqual([['contributor', 'manage', 'control']]);
      expect(rolesOf('f')).toEqual([
        ['pack', 'write', 'control', 'data'],
        ['look', 'read', 'control', 'data'],
      ]);
    },
  ],
  [
    6,
    'an agent that may assign roles by its role’s definition is found',
    `personas: { A1: { name: Robot, kind: agent } }
services: { s: { name: Microsoft Foundry } }
access: { A1: { s: { dev: [Foundry Owner] } } }`,
    ({ find, records }) => {
      expect(find('no-access-admin-agent')).toHaveLength(1);
      expect(records[0]).toMatchObject({ grantsAccess: true });
    },
  ],
  ...[
    'PRD: { name: Production }',
    'live: ',
    'prod-eu: ',
    'x: { name: Production }',
    'x: { aliases: PROD }',
  ].map(
    (environment): Case => [
      7,
      `\`${environment}\` is production`,
      `environments: { dev: , ${environment} }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { ${environment.split(':')[0]}: [Owner] } } }`,
      ({ find, records }) => {
        expect(records[1]).toMatchObject({ state: 'granted', tier: 'production' });
        expect(find('no-privileged-person-in-production')).toHaveLength(1);
        expect(find('production-environment')).toEqual([]);
      },
    ],
  ),
  [
    7,
    'no environment is production',
    `environments: { dev: , test: }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { test: [Owner] } } }`,
    ({ find }) => expect(find('production-environment')).toHaveLength(1),
  ],
  [
    8,
    'CSV and JSON have the conditions and the scope of a grant',
    `personas: { P1: { name: One, kind: agent, sponsor: P2 }, P2: { name: Two } }
services: { s: { name: Key Vault, scope: { prod: rg-prod } } }
access:
  P1: { s: { prod: [{ role: Key Vault Reader, assignment: eligible, condition: Tagged, activation: { approver: P2, require: [mfa, justification] } }] } }`,
    ({ records, rows }) => {
      const record = {
        condition: 'Tagged',
        scope: 'rg-prod',
        service: 's',
        tier: 'production',
        sponsor: 'P2',
      };
      expect(records.at(2)).toMatchObject({ ...record, state: 'granted', require: ['mfa', 'justification'] });
      expect(rows.at(2)).toMatchObject({ ...record, state: 'granted', requires: 'mfa; justification' });
    },
  ],
  [
    8,
    'the line of a card does not hide a condition',
    `personas: { P1: { name: One }, P2: { name: Two } }
services: { s: { name: Data Catalogue, environments: [dev, prod] } }
access:
  P1: { s: { dev: [{ role: Contributor, condition: Tagged }], prod: [{ role: Contributor, condition: Tagged }, Contributor] } }
  P2: { s: { dev: [{ role: Contributor, condition: Tagged }, Reader], prod: [{ role: Reader, assignment: eligible, condition: Tagged }] } }`,
    ({ card }) => {
      expect(card('P1')).toEqual(['s: manage with a condition in Dev, manage in Production']);
      expect(card('P2')).toEqual([
        's: manage with a condition in Dev, eligible to read with a condition in Production',
      ]);
    },
  ],
  [
    8,
    'a condition is not lost beside somebody who has the same role without one',
    `${PEOPLE}
services: { s: { name: Data Catalogue, environments: [prod] } }
access: { P1: { s: { prod: [Contributor] } }, P2: { s: { prod: [{ role: Contributor, condition: Tagged }] } } }`,
    ({ card }) =>
      expect([card('P1'), card('P2')]).toEqual([
        ['s: manage in Production'],
        ['s: manage with a condition in Production'],
      ]),
  ],
  [
    9,
    'who approves and can deploy is found, and so is one person with both personas',
    `duties: { approve: , deploy: { levels: [manage] }, operate: { levels: [write] } }
personas: { P1: { name: One, duties: approve }, P2: { name: Operator, duties: operate }, P3: { name: Approver, duties: approve } }
people: { kim: { name: Kim, personas: [P2, P3] } }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [Contributor] } }, P2: { s: { prod: [Contributor] } }, P3: { s: { prod: [Reader] } } }
separationOfDuties: { gate: { duties: [approve, deploy] } }`,
    ({ find, servicePage }) => {
      expect(find('separation-of-duties')).toEqual([
        expect.stringContaining('"One" (P1) holds the duty "approve" and can do "deploy"'),
        expect.stringContaining('"Kim", as "Operator" (P2) and "Approver" (P3)'),
      ]);
      const conflicts = servicePage()?.separation?.[0]?.conflicts ?? [];
      expect(conflicts.map(({ holder }) => holder.id)).toEqual(['P1', 'kim']);
    },
  ],
  [
    9,
    'a conflict is shown where one of its duties can be done, also if nobody there has the duty',
    `duties: { deploy: { levels: [write] }, operate: { levels: [manage] } }
personas: { P1: { name: One, duties: operate }, P2: { name: Two, duties: operate } }
services: { s: { name: Data Catalogue, environments: [prod] }, t: { name: Wiki, environments: [prod] } }
access: { P1: { s: { prod: [Tag Contributor] } }, P2: { t: { prod: [Contributor] } } }
separationOfDuties: { gate: { duties: [deploy, operate] } }`,
    ({ find, servicePage }) => {
      expect(find('separation-of-duties')).toHaveLength(2);
      const holdersOn = (id: string) =>
        servicePage(id)?.separation?.[0]?.conflicts?.map(({ holder }) => holder.id);
      expect([holdersOn('s'), holdersOn('t')]).toEqual([['P1'], ['P2']]);
    },
  ],
  [
    9,
    'what a person holds no longer, or not yet, does not count',
    `duties: { approve: , operate: { levels: [write] } }
personas: { P1: { name: Operator, duties: operate }, P2: { name: Approver, duties: approve }, P3: { name: Gone, duties: [approve, operate], until: 2026-01-01 } }
people:
  ann: { personas: [{ persona: P1, until: 2026-11-23 }, P2] }
  cy: { personas: [{ persona: P1, from: 2026-11-25 }, P2] }
  di: { personas: [{ persona: P1, from: 2026-11-24, until: 2026-11-24 }, P2] }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [Contributor] } }, P2: { s: { prod: [Reader] } } }
separationOfDuties: { gate: { duties: [approve, operate] } }`,
    ({ find, servicePage }) => {
      expect(find('separation-of-duties')).toEqual([expect.stringContaining('"di"')]);
      expect(servicePage()?.people.map(({ person, personas }) => [person.id, personas.length])).toEqual([
        ['di', 2],
        ['ann', 1],
        ['cy', 1],
      ]);
    },
  ],
  [
    10,
    'a card lists a service of whose access nothing is written',
    `personas: { P1: { name: One, services: [s, t] }, P2: { name: Two } }
services: { s: { name: Data Catalogue }, t: { name: Wiki } }
access: { P2: { t: { dev: [Reader] } } }`,
    ({ servicePage, records }) => {
      expect(
        servicePage()?.access.groups.flatMap(({ rows }) => rows.map(({ who }) => who?.persona.id)),
      ).toEqual(['P1']);
      expect(servicePage()?.unmentioned).toMatchObject({ count: 1 });
      expect(records.filter(({ service }) => service === 's').map(({ state }) => state)).toEqual([
        'undocumented',
        'undocumented',
        'undocumented',
      ]);
    },
  ],
  [
    11,
    'a role without a level is named, and nobody is certain to lack what it may give',
    `roles: { odd: { name: Odd Role, system: azure } }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { dev: none, stage: none, prod: [Odd Role] } }, P2: { s: { dev: [Reader], stage: none, prod: none } } }`,
    ({ whoCan, card }) => {
      expect(whoCan('unstated')).toBe('P1 (Odd Role)');
      expect([whoCan('read', 'stage'), whoCan('read')]).toEqual(['nobody', '?']);
      expect(card('P1')).toEqual(['s: no access in Dev and Stage, Odd Role in Production']);
    },
  ],
  [
    11,
    'a bundle names what a part of it may do beside its level',
    `roles: { odd: { name: Odd Role, system: azure, plane: control }, pack: { name: Pack, includes: [odd, Reader, Storage Blob Data Reader] } }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [pack] } }, P2: { s: { dev: [Contributor], stage: none, prod: none } } }`,
    ({ whoCan, card, records, servicePage }) => {
      expect(whoCan('control read')).toBe('P1');
      expect([whoCan('control manage'), whoCan('data read')]).toEqual(['?', 'P1']);
      expect(whoCan('unstated')).toBe('P1 (Pack)');
      expect(card('P1')).toEqual(['s: not documented in Dev and Stage, read and Pack in Production']);
      expect(records.find(({ role }) => role === 'Pack')).toMatchObject({ unstatedPlanes: ['control'] });
      expect(servicePage()?.roles[0]?.also?.at(-1)).toBe('one of them has no stated level and may give more');
    },
  ],
  [
    3,
    'a planned role of a bundle does not count yet',
    `roles: { later: { name: Later, level: administer, planned: true }, pack: { name: Pack, includes: [later, Reader] }, all: { name: All, includes: later } }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { dev: [all], prod: [pack] } } }`,
    ({ whoCan, matrix, servicePage }) => {
      expect([whoCan('administer'), whoCan('read')]).toEqual([undefined, 'P1']);
      expect(matrix()).toEqual(['P1 dev: none', 'P1 prod: granted Pack']);
      expect(servicePage()?.apart).toMatchObject([{ state: 'planned', role: 'All' }]);
    },
  ],
  [
    11,
    'each role without a level is named, also beside another one',
    `roles: { odd: { name: Odd, system: azure }, even: { name: Even, system: azure } }
${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [{ role: Odd, assignment: eligible }, Even] } }, P2: { s: { prod: [Odd, Even] } } }`,
    ({ whoCan }) => expect(whoCan('unstated')).toBe('P1 (Odd (eligible), Even), P2 (Odd, Even)'),
  ],
  [
    1,
    'nobody is certain while nothing is documented for a persona, also for one without a row',
    `personas: { P1: { name: One }, P2: { name: Two }, P3: { name: Three }, P4: { name: Old, until: 2026-01-01 } }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { dev: [Reader], prod: none } }, P2: { s: { prod: none } } }`,
    ({ whoCan, servicePage, find, head }) => {
      expect([whoCan('read', 'dev'), whoCan('read')]).toEqual(['P1', '?']);
      const read = servicePage()?.whoCan?.find(({ kind }) => kind === 'level');
      expect(read?.environments.map(({ undocumented }) => undocumented)).toEqual([undefined, 3, 1]);
      expect(head.services).toMatchObject([{ id: 's', undocumented: { dev: 2, stage: 3, prod: 1 } }]);
      expect(find('service-without-operator')).toEqual([
        'No persona can do more than read on "Data Catalogue", as far as documented (nothing is documented for 3 personas).',
      ]);
    },
  ],
  [
    11,
    'a way by keys without a level names its role once',
    `${PEOPLE}
services: { s: { name: Azure Machine Learning } }
access: { P1: { s: { prod: [Contributor] } } }`,
    ({ whoCan }) => expect(whoCan('unstated')).toBe('P1 (by keys of Contributor)'),
  ],
  [
    12,
    'the GUID of Owner under another name is found',
    `roles: { cache: { name: Redis Cache Contributor, roleDefinitionId: 8e3af657-a8ff-443c-a75c-2fe8c4bcb635 } }
${PEOPLE}
services: { s: { name: Azure Cache for Redis } }
access: { P1: { s: { prod: [Redis Cache Contributor] } } }`,
    ({ find }) => expect(find('role-id-agrees')).toHaveLength(1),
  ],
  [
    13,
    'AcrPush does nothing on a key vault',
    `${PEOPLE}
services: { s: { name: Key Vault } }
access: { P1: { s: { prod: [AcrPush] } } }`,
    ({ find }) => expect(find('role-fits-service')).toHaveLength(1),
  ],
  [
    13,
    'a role that does nothing on a service counts nowhere, and is shown apart',
    `duties: { push: { levels: [write] } }
personas: { P1: { name: One, services: [s, g], duties: push }, P2: { name: Two } }
services: { s: { name: Key Vault }, g: { name: Code, system: github } }
roles: { ours: { name: Ours, system: azure, level: manage } }
access:
  P1: { s: { dev: [AcrPush, Reader], prod: [AcrPush, { role: Storage Account Contributor, scope: the account of the backup }] }, g: { prod: [ours] } }
  P2: { s: { prod: none } }`,
    ({ whoCan, card, matrix, records, rows, servicePage, find }) => {
      expect(matrix()).toEqual(['P1 dev: granted Reader', 'P1 prod: none', 'P2 prod: none']);
      expect(card('P1')).toEqual([
        's: read in Dev, not documented in Stage, no access in Production',
        'g: not documented in Dev and Stage, no access in Production',
      ]);
      expect([whoCan('write'), whoCan('read', 'dev'), whoCan('push')]).toEqual([undefined, 'P1', undefined]);
      expect(servicePage()?.apart?.map(({ state, role }) => [state, role])).toEqual([
        ['no-effect', 'AcrPush'],
        ['no-effect', 'AcrPush'],
        ['no-effect', 'Storage Account Contributor'],
      ]);
      expect(servicePage('g')?.counts?.at(-1)).toMatchObject({ granted: 0, none: 1 });
      const useless = records.filter(({ role }) => role === 'AcrPush' || role === 'Ours');
      expect(useless.map(({ state, controlLevel }) => [state, controlLevel])).toEqual([
        ['no-effect', 'read'],
        ['no-effect', undefined],
        ['no-effect', undefined],
      ]);
      expect(rows.filter(({ state }) => state === 'no-effect')).toHaveLength(4);
      expect(find('role-fits-service')).toHaveLength(2);
      const cells = servicePage()?.access.groups[0]?.rows[0]?.cells ?? [];
      expect(cells.map(({ reason, noEffect }) => reason ?? noEffect)).toEqual([
        'AcrPush does nothing here.',
        undefined,
        'AcrPush and Storage Account Contributor do nothing here.',
      ]);
    },
  ],
  [
    13,
    'a bundle does on a service what those of its roles do that act there',
    `roles:
  pack: { name: Pack, includes: [inner, AcrPush] }
  inner: { name: Inner, includes: [Reader, Storage Account Contributor] }
  own: { name: Own, includes: [Reader, AcrPush], level: write }
${PEOPLE}
services: { s: { name: Key Vault }, t: { name: Azure Container Registry }, c: { name: Cosmos DB } }
access:
  P1: { s: { dev: [pack], stage: none, prod: [own] }, t: { dev: [pack], stage: none, prod: none }, c: { dev: [pack], stage: none, prod: none } }
  P2: { s: { dev: none, stage: none, prod: none }, t: { dev: none, stage: none, prod: none }, c: { dev: none, stage: none, prod: none } }`,
    ({ whoCan, records, servicePage }) => {
      const roleOf = (id: string) => servicePage(id)?.roles.find((role) => role.id === 'pack');
      expect(roleOf('s')).toMatchObject({ level: 'read', planes: ['control'] });
      expect(roleOf('t')).toMatchObject({ level: 'write', planes: ['control', 'data'] });
      const reached = records.flatMap(({ service, role, controlLevel, dataLevel }) =>
        role === undefined ? [] : [[service, role, controlLevel, dataLevel]],
      );
      expect(reached).toEqual([
        ['s', 'Pack', 'read', undefined],
        ['s', 'Own', 'write', 'write'],
        ['t', 'Pack', 'read', 'write'],
        ['c', 'Pack', 'read', undefined],
      ]);
      expect(whoCan('data write', 'dev', 's')).toBe('nobody');
      expect(whoCan('data write', 'dev', 't')).toBe('P1');
    },
  ],
  [
    13,
    'a role of the group does on a service in it only what it does on such a resource',
    `personas: { P1: { name: One, services: kv } }
services: { s: { name: Group }, kv: { name: Key Vault, within: s }, acr: { name: Azure Container Registry, within: s } }
access: { P1: { s: { prod: [AcrPush, Reader] } } }`,
    ({ whoCan, matrix }) => {
      expect([whoCan('read', 'prod', 'kv'), whoCan('write', 'prod', 'kv')]).toEqual([
        'P1 (inherited from Group)',
        undefined,
      ]);
      expect(matrix('kv')).toEqual(['P1 prod: granted Reader']);
      expect(matrix('acr')).toEqual(['P1 prod: granted AcrPush Reader']);
    },
  ],
  [
    3,
    'what begins after the end of its persona or baseline never holds',
    `personas: { P1: { name: One, until: 2026-12-31 }, P2: { name: Two } }
services: { s: { name: Data Catalogue } }
baselineAccess: { next: { to: { all: true }, from: 2027-01-01, access: { s: { prod: [Reader] } } } }
access: { P1: { s: { dev: [Reader] } } }`,
    ({ matrix, servicePage, records }) => {
      expect(matrix()).toEqual(['P1 dev: granted Reader', 'P2 prod: none']);
      expect(servicePage()?.apart?.map(({ persona, state }) => [persona.id, state])).toEqual([
        ['P2', 'planned'],
      ]);
      expect(records.filter(({ state }) => state === 'planned').map(({ persona }) => persona)).toEqual([
        'P2',
      ]);
    },
  ],
  [
    14,
    'an accepted finding is shown at the grant, in the register of risks and in the files',
    `${PEOPLE}
services: { s: { name: Data Catalogue } }
access: { P1: { s: { prod: [{ role: Owner, exceptions: [{ rule: no-privileged-person-in-production, reason: Small team., by: Ann, until: 2027-01-01 }] }] } } }`,
    ({ servicePage, risks, records, rows, find }) => {
      const exception = { rule: 'no-privileged-person-in-production', reason: 'Small team.', by: 'Ann' };
      expect(servicePage()?.access.grants[0]?.exceptions).toMatchObject([exception]);
      expect(risks?.accepted).toMatchObject([exception]);
      expect(records.at(2)?.exceptions).toMatchObject([exception]);
      expect(rows.at(2)?.exceptions).toBe(
        'no-privileged-person-in-production by Ann until 2027-01-01: Small team.',
      );
      expect(find('no-privileged-person-in-production')).toEqual([]);
    },
  ],
  [
    15,
    'templates have their values',
    `project: atlas
personas: { P1: { name: One, identity: { kind: group, name: 'grp-\${project}-dev' } } }
services: { s: { name: Data Catalogue } }
access: { P1: { s: { dev: [Reader] } } }`,
    ({ records }) => expect(records[0]).toMatchObject({ identity: 'grp-atlas-dev' }),
  ],
  [
    15,
    'an identity per environment has all its names on a service without environments',
    `personas: { P1: { name: One, identity: { kind: group, name: 'grp-\${env}' } } }
services: { s: { name: Code, environments: shared } }
access: { P1: { s: { all: [Reader] } } }`,
    ({ records, servicePage }) => {
      expect(records[0]).toMatchObject({ identity: 'grp-dev, grp-stage, grp-prod' });
      expect(servicePage()?.access.groups[0]?.rows[0]?.cells[0]?.identity).toBe(
        'grp-dev, grp-stage, grp-prod',
      );
    },
  ],
  [
    16,
    'no data role is missing where a service has none',
    `${PEOPLE}
services: { s: { name: Azure ML } }
access: { P1: { s: { dev: [AzureML Data Scientist] } }, P2: { s: { dev: [Contributor] } } }`,
    ({ find }) => expect(find('data-role-missing')).toEqual([]),
  ],
  [
    17,
    'a role that does not fit is reported once',
    `${PEOPLE}
services: { s: { name: Key Vault } }
access: { P1: { s: { prod: [Storage Blob Data Owner] } } }`,
    ({ find }) => {
      expect(find('role-fits-service')).toHaveLength(1);
      for (const rule of ['standing-privilege', 'data-role-missing', 'standing-data-administration']) {
        expect(find(rule), rule).toEqual([]);
      }
    },
  ],
  [
    18,
    'the page of a persona lists the services of its card',
    `personas: { P1: { name: One, services: s }, P2: { name: Two } }
services: { s: { name: Data Catalogue } }
access: { P2: { s: { prod: [Reader] } } }`,
    ({ personaServices, card, servicePage }) => {
      expect(card('P1')).toEqual(['s: not documented']);
      expect(personaServices('P1')).toEqual(['s']);
      expect(servicePage()?.access.groups[0]?.rows).toHaveLength(2);
    },
  ],
  [
    19,
    'changes name who does not change, terms, and no gain for who loses',
    `personas: { P1: { name: Same }, P2: { name: Terms }, P3: { name: Less } }
services: { s: { name: Data Catalogue, environments: [dev, prod] } }
access:
  P1: { s: { dev: [Reader], prod: [Reader] } }
  P2: { s: { dev: [Reader], prod: [{ role: Reader, condition: Tagged, until: 2027-01-01, scope: rg-x }] } }
  P3: { s: { dev: [Contributor], prod: [Reader] } }`,
    ({ servicePage }) => {
      expect(servicePage()?.unchanged?.map(({ id }) => id)).toEqual(['P1']);
      const steps = servicePage()?.changes?.map(({ persona, steps: [step] }) => [
        persona.id,
        step?.gains,
        step?.loses,
        step?.keeps,
        step?.changes,
      ]);
      expect(steps).toEqual([
        ['P2', [], [], [], ['Reader: if Tagged, until Jan 1, 2027, on another scope']],
        ['P3', [], ['Contributor'], ['Reader'], []],
      ]);
    },
  ],
  [
    21,
    'what two assignments, two productions and an auditor may be',
    `environments: { dev: , prod-eu: , prod-us: }
personas: { P1: { name: One }, P2: { name: Auditor } }
services: { s: { name: Data Catalogue } }
access:
  P1: { s: { dev: [Reader], prod-eu: [{ role: Contributor, assignment: eligible }, { role: Contributor, until: 2027-01-01 }], prod-us: { sameAs: prod-eu } } }
  P2: { s: { dev: none, prod-eu: [Reader], prod-us: [Reader] } }`,
    ({ find, records }) => {
      expect(find('duplicate-grant')).toEqual([]);
      expect(find('no-copy-into-production')).toEqual([]);
      expect(find('environment-ladder').filter((message) => message.includes('P2'))).toEqual([]);
      expect(records.filter(({ sameAs }) => sameAs !== undefined)).toHaveLength(2);
    },
  ],
];

describe('a fault of real data', () => {
  it.each(CASES)('%i: %s', (_, __, data, check) => check(look(data)));

  it.each([
    [
      '15: an unknown template',
      "personas: { P1: { name: One, identity: { kind: group, name: 'grp-${team}' } } }",
    ],
    [
      '15: a template without a value',
      "personas: { P1: { name: One, identity: { kind: group, name: 'grp-${project}' } } }",
    ],
    [
      '3: a line of a baseline that ends before the baseline begins',
      `${PEOPLE}
services: { s: { name: Wiki } }
baselineAccess: { next: { to: { all: true }, from: 2027-01-01, access: { s: { prod: [{ role: Reader, until: 2026-12-01 }] } } } }`,
    ],
    [
      '20: an exception of a stage that does not exist',
      `processes: { ml: { stages: { cicd: { name: CI/CD } } } }\n${PEOPLE}
check: { exceptions: [{ rule: stage-without-persona, process: ml/CI, reason: Later. }] }`,
    ],
    [
      '21: a review in the future',
      `check: { today: 2026-11-24 }\n${PEOPLE}\nservices: { s: { name: Wiki, reviewed: 2030-01-01 } }`,
    ],
  ])('%s is an error', (_, data) => {
    expect(problemsOf(data)).not.toEqual([]);
  });

  it('20: an exception of a stage whose name has a slash is accepted', () => {
    const data = `processes: { ml: { stages: { cicd: { name: CI/CD } } } }\n${PEOPLE}
check: { today: 2026-11-24, exceptions: [{ rule: stage-without-persona, process: ml/CI/CD, reason: Later. }] }`;
    expect(problemsOf(data)).toEqual([]);
  });
});

/** All errors and findings that make a check fail, or the message of what cannot be built. */
function problemsOf(data: string): string[] {
  try {
    const { registry, origins } = buildFromYaml(data);
    return examineRegistry(registry, { origins })
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}
