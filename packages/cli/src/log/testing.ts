import { stringify } from 'yaml';
import { createRepository, type TestRepository } from '../git/testing.js';

type Entries = Record<string, Record<string, unknown>>;
type Cells = Record<string, Record<string, Record<string, unknown>>>;
interface Data {
  services: Entries;
  roles: Entries;
  teams: Entries;
  personas: Entries;
  people: Entries;
  access: Cells;
  baselineAccess: Entries;
}

const START: Data = {
  services: {
    lake: { name: 'Data Lake', scope: '/subscriptions/1/secret-lake' },
    wiki: { name: 'Wiki' },
    vault: { name: 'Key "Vault"' },
  },
  roles: {
    see: { name: 'See', level: 'read' },
    fill: { name: 'Fill', level: 'write' },
    rule: { name: 'Rule', level: 'administer', privileged: true, grantsAccess: true },
  },
  teams: { data: { name: 'Données' }, ops: { name: 'Ops' } },
  personas: {
    P001: { name: 'Engineer', team: 'data' },
    P002: { name: 'Analyst', team: 'data' },
    P003: { name: 'Operator', team: 'ops' },
    A001: { name: 'Loader', kind: 'agent', sponsor: 'P001' },
  },
  people: {
    kim: { name: 'Kim', personas: ['P002'] },
    eve: { name: 'Eve Secret', personas: ['P001'], public: false },
  },
  access: { P001: { lake: { dev: 'fill', prod: 'see' } }, P002: { lake: { dev: 'see' } } },
  baselineAccess: {},
};

/**
 * A repository with thirty commits, the first of 2026-01-01, and one on each day after it: the data file is renamed and later split into a folder, and its texts have a
 * baseline, an escalation and its revert, marks of a merge, a wrong reference, a renamed persona and service, people who come and go, and commits that change nothing.
 */
export function createLongHistory(): TestRepository {
  const repository = createRepository();
  const data = structuredClone(START);
  let layout: 'old' | 'file' | 'folder' = 'old';
  const commit = (
    subject: string,
    change: () => void = () => {},
    more: Record<string, string | null> = {},
  ) => {
    change();
    repository.commit(subject, { ...toFiles(data, layout), ...more });
  };
  const cell = (persona: string, service: string, environment: string, value: unknown) => () => {
    data.access[persona] ??= {};
    const row = data.access[persona];
    row[service] = { ...row[service], [environment]: value };
  };

  commit('Start');
  commit('Readme', undefined, { 'read me.md': '# Ünrelated "text"\n' });
  commit('Operators run the lake', cell('P003', 'lake', 'prod', 'fill'));
  commit('A comment', undefined, { 'wer darf was.yml': `# Comment\n${toText(data)}` });
  commit(
    'The file has the usual name',
    () => {
      layout = 'file';
    },
    { 'wer darf was.yml': null },
  );
  commit('Quick fix', cell('P001', 'lake', 'prod', 'rule'));
  commit('Revert "Quick fix"', cell('P001', 'lake', 'prod', 'see'));
  commit('Merge branch "fix"', undefined, {
    'personas.yml': `<<<<<<< HEAD\n${toText(data)}=======\n${toText(data)}>>>>>>> fix\n`,
  });
  commit('Mended, and the loader may see', cell('A001', 'lake', 'prod', 'see'));
  commit('A role that is not there', cell('A001', 'wiki', 'nowhere', 'see'));
  commit('Mended again', () => {
    data.access.A001 = { lake: { prod: 'see' }, wiki: { dev: 'see' } };
  });
  commit(
    'A folder',
    () => {
      layout = 'folder';
    },
    { 'personas.yml': null },
  );
  commit('Everybody of the team sees the wiki', () => {
    data.baselineAccess.team = {
      name: 'Team',
      to: { team: 'data' },
      access: { wiki: { dev: 'see', prod: 'see' } },
    };
  });
  commit('Everybody fills it', () => {
    data.baselineAccess.team = {
      name: 'Team',
      to: { all: true },
      access: { wiki: { dev: 'fill', prod: 'see' } },
    };
  });
  commit('Analysts have another number', () => {
    const { P002, ...personas } = data.personas;
    const { P002: access, ...others } = data.access;
    data.personas = { ...personas, P020: { ...P002, aliases: ['P002'] } };
    data.access = { ...others, ...(access && { P020: access }) };
    data.people.kim = { name: 'Kim', personas: ['P020'] };
  });
  commit('The lake has another id', () => {
    const { lake, ...services } = data.services;
    data.services = { ...services, onelake: { ...lake, name: 'OneLake', aliases: ['lake', 'Data Lake'] } };
    for (const rows of Object.values(data.access)) {
      if (rows.lake) rows.onelake = rows.lake;
      delete rows.lake;
    }
  });
  commit(
    'Break-glass',
    cell('P003', 'vault', 'prod', { role: 'rule', assignment: 'eligible', until: '2026-12-31' }),
  );
  commit(
    'Break-glass without an end',
    cell('P003', 'vault', 'prod', { role: 'rule', assignment: 'eligible' }),
  );
  commit('Always', cell('P003', 'vault', 'prod', 'rule'));
  commit('Another scope', () => {
    data.services.onelake = { ...data.services.onelake, scope: '/subscriptions/2/other-secret' };
  });
  commit('Eve leaves', () => {
    delete data.people.eve;
  });
  commit('Ada comes', () => {
    data.people.ada = { name: 'Ada', personas: ['P001', 'P003'] };
  });
  commit('Ada goes', () => {
    delete data.people.ada;
  });
  commit('See is more', () => {
    data.roles.see = { name: 'See', level: 'write' };
  });
  commit('See is less', () => {
    data.roles.see = { name: 'See', level: 'read' };
  });
  commit('The wiki is in the vault', () => {
    data.services.wiki = { name: 'Wiki', within: 'vault' };
  });
  commit('Only a reason', cell('P003', 'vault', 'prod', { role: 'rule', why: 'Somebody has to.' }));
  commit('The loader goes', () => {
    delete data.access.A001;
    delete data.personas.A001;
  });
  commit('No access is said', cell('P020', 'vault', 'prod', { none: true }));
  commit('Engineers fill the lake', cell('P001', 'onelake', 'prod', 'fill'));
  return repository;
}

const toText = (data: object): string => stringify(data);

function toFiles(data: Data, layout: 'old' | 'file' | 'folder'): Record<string, string> {
  if (layout !== 'folder') return { [layout === 'old' ? 'wer darf was.yml' : 'personas.yml']: toText(data) };
  const { access, baselineAccess, personas, people, ...rest } = data;
  return {
    'personas/access.yml': toText({ access, baselineAccess }),
    'personas/personas.yml': toText({ personas, people }),
    'personas/services.yml': toText(rest),
  };
}
