import { stringify } from 'yaml';
import { entriesOf } from '../lookup/entries.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { ContactLink, LearnLink, ShownRegistry } from '../model/registry.js';
import { buildMembers } from '../organisation/buildMembers.js';
import { personasHeld } from '../organisation/personasHeld.js';

const API_VERSION = 'backstage.io/v1alpha1';
/** Names have up to 63 letters and digits with `-`, `_` and `.` between them. Ids of the data have one more at most. */
const MAX_NAME = 63;

/**
 * Entities of the catalogue of Backstage (https://backstage.io/docs/features/software-catalog/descriptor-format): groups, teams and personas are groups of these
 * types, and people are users. Of people it has what the registry shows. An empty text without entities.
 */
export function toBackstage(registry: ShownRegistry): string {
  const nameOf = createNames(registry);
  const childrenOf = new Map<string, string[]>();
  const groups = entriesOf(registry.groups);
  const teams = entriesOf(registry.teams);
  const personas = entriesOf(registry.personas);
  const parentOf = new Map<string, string>();
  const link = (child: string, parent: string | undefined) => {
    if (parent === undefined) return;
    parentOf.set(child, parent);
    getOrAdd(childrenOf, parent, () => []).push(child);
  };
  for (const { id, parent } of groups) {
    link(nameOf('group', id), parent === undefined ? undefined : nameOf('group', parent));
  }
  for (const { id, parent, group } of teams) {
    const outer =
      parent === undefined
        ? group === undefined
          ? undefined
          : nameOf('group', group)
        : nameOf('team', parent);
    link(nameOf('team', id), outer);
  }
  for (const { id, team } of personas) {
    link(nameOf('persona', id), team === undefined ? undefined : nameOf('team', team));
  }
  const toGroup = (
    kind: 'group' | 'team' | 'persona',
    { id, name, description, links = [], contacts = [] }: Described,
    annotations: Record<string, string> = {},
  ) => {
    const own = nameOf(kind, id);
    const email = toEmail(contacts);
    return {
      apiVersion: API_VERSION,
      kind: 'Group',
      metadata: withoutUndefined({
        name: own,
        title: name,
        description,
        annotations: { 'personas/id': id, ...annotations },
        links: toLinks(links),
      }),
      spec: withoutUndefined({
        type: kind,
        profile: withoutUndefined({ displayName: name, email }),
        parent: parentOf.get(own),
        children: childrenOf.get(own) ?? [],
      }),
    };
  };
  const teamsOfPerson = new Map<string, string[]>();
  for (const [team, members] of buildMembers(registry)) {
    for (const { person } of members) {
      getOrAdd(teamsOfPerson, person.id, () => []).push(nameOf('team', team));
    }
  }
  const entities = [
    ...groups.map((group) => toGroup('group', group)),
    ...teams.map((team) => toGroup('team', team)),
    ...personas.map(({ id, name, summary, learn, kind, color }) =>
      toGroup(
        'persona',
        { id, name, links: learn, ...(summary !== undefined && { description: summary }) },
        { 'personas/kind': kind, ...(color !== undefined && { 'personas/color': color }) },
      ),
    ),
    ...entriesOf(registry.people).map((person) => ({
      apiVersion: API_VERSION,
      kind: 'User',
      metadata: withoutUndefined({
        name: nameOf('person', person.id),
        title: person.title,
        description: person.description,
        annotations: { 'personas/id': person.id },
        links: toLinks(person.links),
      }),
      spec: {
        profile: withoutUndefined({ displayName: person.name, email: toEmail(person.contacts) }),
        memberOf: [
          ...(teamsOfPerson.get(person.id) ?? []),
          ...new Set(personasHeld(person, registry).map(({ persona }) => nameOf('persona', persona))),
        ],
      },
    })),
  ];
  return entities.map((entity) => `---\n${stringify(entity, { lineWidth: 0 })}`).join('');
}

interface Described {
  id: string;
  name: string;
  description?: string;
  links?: readonly LearnLink[];
  contacts?: readonly ContactLink[];
}

/** Personas, teams and groups are all groups there, whose names must differ, in whatever case. An id that another kind has gets its kind in front. */
function createNames(
  registry: ShownRegistry,
): (kind: 'group' | 'team' | 'persona' | 'person', id: string) => string {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [kind, section] of [
    ['group', registry.groups],
    ['team', registry.teams],
    ['persona', registry.personas],
  ] as const) {
    for (const { id } of entriesOf<{ id: string; order: number }>(section)) {
      const plain = toName(id);
      const name = used.has(plain.toLowerCase()) ? toName(`${kind}-${id}`) : plain;
      used.add(name.toLowerCase());
      names.set(`${kind} ${id}`, name);
    }
  }
  return (kind, id) => names.get(`${kind} ${id}`) ?? toName(id);
}

const toName = (id: string): string => id.slice(0, MAX_NAME).replace(/[-_.]+$/, '');

/** Links of Backstage are addresses of the web. */
function toLinks(links: readonly LearnLink[]): { url: string; title: string }[] | undefined {
  const web = links.filter(({ url }) => /^https?:/i.test(url)).map(({ title, url }) => ({ url, title }));
  return web.length === 0 ? undefined : web;
}

const toEmail = (contacts: readonly ContactLink[]): string | undefined =>
  contacts.find(({ url }) => url.startsWith('mailto:'))?.url.slice('mailto:'.length);
