import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, it } from 'vitest';
import type { DataInput } from '../model/data.js';
import { createPieceReader } from './createPieceReader.js';
import { createComparison } from './diffVersions.js';
import { NO_DATA, type VersionOfData } from './versionOfData.js';

const START: DataInput = {
  services: { lake: { name: 'Data Lake' }, wiki: { name: 'Wiki', within: 'sub' }, sub: {} },
  roles: { see: { level: 'read' }, rule: { name: 'Rule', level: 'administer', privileged: true } },
  teams: { data: { name: 'Data' }, ops: { parent: 'data' } },
  personas: {
    P001: { name: 'Engineer', team: 'data' },
    P002: { name: 'Analyst', team: 'Data', aliases: ['Reader of data'] },
    P003: { name: 'Guest' },
    A001: { name: 'Loader', kind: 'agent', sponsor: 'P001' },
  },
  people: { kim: { name: 'Kim', personas: ['P002'] }, ada: { name: 'Ada', personas: ['Engineer'] } },
  access: {
    P001: { lake: { dev: 'see', prod: { role: 'rule', until: '2027-01-31' } } },
    Analyst: { sub: { dev: 'see' } },
  },
  baselineAccess: { all: { to: { team: 'data' }, access: { wiki: { dev: 'see' } } } },
};

type Edit = (data: DataInput) => DataInput;
const cell =
  (persona: string, service: string, value: string): Edit =>
  ({ access = {}, ...data }) => ({
    ...data,
    access: { ...access, [persona]: { ...access[persona], [service]: { prod: value } } },
  });
const EDITS: readonly Edit[] = [
  cell('P001', 'lake', 'rule'),
  cell('Analyst', 'sub', 'rule'),
  cell('Analyst', 'lake', 'see'),
  cell('A001', 'wiki', 'see'),
  cell('P003', 'sub', 'see'),
  ({ access: { P001: _, ...access } = {}, ...data }) => ({ ...data, access }),
  ({ personas, ...data }) => ({ ...data, personas: { ...personas, P004: { name: 'New', team: 'ops' } } }),
  ({ personas, ...data }) => ({ ...data, personas: { ...personas, P003: { name: 'Guest', team: 'data' } } }),
  ({ personas: { P003: _, ...personas } = {}, ...data }) => ({ ...data, personas }),
  ({ people, ...data }) => ({ ...data, people: { ...people, kim: { name: 'Kim', personas: 'P002, P001' } } }),
  ({ people: { ada: _, ...people } = {}, ...data }) => ({ ...data, people }),
  ({ roles, ...data }) => ({ ...data, roles: { ...roles, see: { level: 'write' } } }),
  ({ services, ...data }) => ({
    ...data,
    services: { ...services, lake: { name: 'Data Lake', within: 'sub' } },
  }),
  ({ baselineAccess: _, ...data }) => data,
];

it('finds in the parts that differ the access that differs in the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EDITS), { minLength: 1, maxLength: 4 }), (edits) => {
      const read = createPieceReader();
      const toVersion = (data: DataInput): VersionOfData => {
        const text = dump(data);
        const { value = [] } = read({ file: 'a.yml', hash: text, content: Buffer.from(text) });
        return { files: [{ file: 'a.yml', pieces: value }], definitions: NO_DATA.definitions, problems: [] };
      };
      const settings = { accessDetails: 'full', people: 'public' } as const;
      const some = createComparison({ ...settings, onlyAccess: true });
      const all = createComparison({ ...settings, onlyAccess: false });
      let data = START;
      let before = toVersion(data);
      for (const edit of edits) {
        data = edit(data);
        const after = toVersion(data);
        const [part, whole] = [some, all].map((one) => one.diff(before, after, '2026-11-24').diff);
        expect(part?.access).toEqual(whole?.access);
        expect(part?.people).toEqual(whole?.people);
        expect(part?.counts).toEqual(whole?.counts);
        before = after;
      }
    }),
  );
});
