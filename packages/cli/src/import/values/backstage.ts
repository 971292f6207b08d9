import { type Diagnostic, isId, isPersonId } from 'persona-registry';
import { isRecord, isSafeUrl, quote } from 'persona-registry/text';
import type { Statement } from '../personas/statement.js';
import type { EntrySection, SectionEntry } from '../sections/sectionEntry.js';
import { toNote } from '../toNote.js';
import { toEntryId } from './toEntryId.js';
import type { ValueReader } from './valueReader.js';

type Fields = Readonly<Record<string, unknown>>;
type Kind = 'group' | 'team' | 'persona' | 'person';
interface Entity {
  kind: Kind;
  id: string;
  /** Name in the catalogue. */
  name: string;
  metadata: Fields;
  spec: Fields;
}

/** Types of groups that contain teams: https://backstage.io/docs/features/software-catalog/descriptor-format#spectype-required-5 */
const OUTER = /^(?:group|organi[sz]ation|business-unit|department|division|product-area|area|company|root)$/i;

/** Entities `Group` and `User` of the catalogue of Backstage: groups, teams, personas (groups of the type `persona`) and people. */
export const backstage: ValueReader = {
  accepts: (documents) => documents.flat().some(isEntity),
  read(documents, file) {
    const diagnostics: Diagnostic[] = [];
    const entities = readEntities(documents.flat(), file, diagnostics);
    const byName = new Map(
      entities.map((entity) => [
        `${entity.kind === 'person' ? 'user' : 'group'}:${entity.name.toLowerCase()}`,
        entity,
      ]),
    );
    const find = (ref: unknown, kind: 'user' | 'group'): Entity | undefined =>
      byName.get(`${kind}:${toName(ref)}`);
    const teamsOf = new Map<string, Entity[]>();
    const join = (person: Entity, group: Entity) => {
      const all = teamsOf.get(person.id) ?? [];
      if (!all.includes(group)) all.push(group);
      teamsOf.set(person.id, all);
    };
    for (const entity of entities) {
      for (const ref of toList(entity.kind === 'person' ? entity.spec.memberOf : entity.spec.members)) {
        const other = find(ref, entity.kind === 'person' ? 'group' : 'user');
        if (other === undefined)
          note(
            `${quote(entity.name)} has a member or group ${quote(String(ref))} that is not in the file, so it was left out.`,
          );
        else if (entity.kind === 'person') join(entity, other);
        else join(other, entity);
      }
    }
    const parents = new Map<Entity, Entity>();
    for (const entity of entities) {
      const { parent: ref, children } = entity.spec;
      const parent = find(ref, 'group');
      if (parent !== undefined) parents.set(entity, parent);
      else if (ref !== undefined)
        note(
          `${quote(entity.name)} has a parent ${quote(String(ref))} that is not in the file, so it was left out.`,
        );
      // A relation may stand at one end only.
      for (const each of toList(children)) {
        const child = find(each, 'group');
        const other = child?.spec.parent === undefined ? undefined : find(child.spec.parent, 'group');
        if (child === undefined)
          note(
            `${quote(entity.name)} has a child ${quote(String(each))} that is not in the file, so it was left out.`,
          );
        else if (child.spec.parent === undefined) parents.set(child, parents.get(child) ?? entity);
        else if (other !== entity)
          note(
            `${quote(entity.name)} has the child ${quote(child.name)}, whose parent is ${quote(String(child.spec.parent))}, which was kept.`,
          );
      }
    }
    let pictures = 0;
    const statements: Statement[] = [];
    const entries: SectionEntry[] = [];
    const add = (section: EntrySection, { id }: Entity, fields: SectionEntry['fields']) =>
      entries.push({ section, id, fields: withoutBlank(fields), file });
    for (const entity of entities) {
      const { kind, id, metadata, spec } = entity;
      const parent = parents.get(entity);
      const profile = isRecord(spec.profile) ? spec.profile : {};
      const name =
        toText(profile.displayName) ??
        (kind === 'person' ? undefined : toText(metadata.title)) ??
        entity.name;
      const description = toText(metadata.description);
      const links = readLinks(metadata.links, (url) =>
        note(`The address ${quote(url)} of a link of ${quote(entity.name)} is not safe, so it was left out.`),
      );
      const mail = toText(profile.email);
      if (toText(profile.picture) !== undefined) pictures++;
      const shared = {
        name,
        description,
        links,
        contacts: mail === undefined ? undefined : [`mailto:${mail}`],
      };
      if (kind === 'group')
        add('groups', entity, { ...shared, parent: parent?.kind === 'group' ? parent.id : undefined });
      else if (kind === 'team')
        add('teams', entity, {
          ...shared,
          ...(parent?.kind === 'group' ? { group: parent.id } : { parent: parent?.id }),
        });
      else if (kind === 'person') {
        const joined = teamsOf.get(id) ?? [];
        const idsOf = (wanted: Kind) => joined.filter((each) => each.kind === wanted).map((each) => each.id);
        for (const each of joined)
          if (each.kind === 'group')
            note(
              `${quote(name)} is in the group ${quote(each.name)}, but people are in teams, so it was left out.`,
            );
        add('people', entity, {
          ...shared,
          title: toText(metadata.title),
          teams: idsOf('team'),
          personas: idsOf('persona'),
        });
      } else {
        const annotations = isRecord(metadata.annotations) ? metadata.annotations : {};
        const [kindOfPersona, color] = [
          toText(annotations['personas/kind']),
          toText(annotations['personas/color']),
        ];
        statements.push({
          file,
          line: 1,
          id,
          name,
          fields: {
            ...(kindOfPersona !== undefined && kindOfPersona !== 'human' && { kind: kindOfPersona }),
            ...(color !== undefined && { color }),
            ...(parent !== undefined && { team: parent.id }),
            ...(description !== undefined && { summary: description }),
            ...(links !== undefined && { learn: links.map(({ title, url }) => `[${title}](${url})`) }),
          },
        });
      }
    }
    if (pictures > 0)
      diagnostics.push(
        toNote('left-out', 'info', `Pictures, which a site should have itself: ${pictures}.`, file),
      );
    diagnostics.unshift(
      toNote('taken', 'info', `Catalogue of Backstage: ${entities.length} groups and users.`, file),
    );
    return { statements, entries, diagnostics };

    function note(message: string): void {
      diagnostics.push(toNote('not-understood', 'warning', message, file));
    }
  },
};

const isEntity = (value: unknown): value is Fields =>
  isRecord(value) &&
  String(value.apiVersion).startsWith('backstage.io/') &&
  (value.kind === 'Group' || value.kind === 'User');

function readEntities(values: readonly unknown[], file: string, diagnostics: Diagnostic[]): Entity[] {
  const others = new Map<string, number>();
  const entities = values.flatMap((value): Entity[] => {
    if (!isEntity(value)) {
      const kind = isRecord(value) && typeof value.kind === 'string' ? value.kind : 'other things';
      if (value !== null && value !== undefined) others.set(kind, (others.get(kind) ?? 0) + 1);
      return [];
    }
    const metadata = isRecord(value.metadata) ? value.metadata : {};
    const spec = isRecord(value.spec) ? value.spec : {};
    const name = toText(metadata.name);
    const annotations = isRecord(metadata.annotations) ? metadata.annotations : {};
    const written = toText(annotations['personas/id']) ?? name;
    const isPerson = value.kind === 'User';
    const id = written === undefined || isPerson ? written : toEntryId(written);
    if (name === undefined || id === undefined || !(isPerson ? isPersonId(id) : isId(id))) {
      diagnostics.push(
        toNote(
          'not-understood',
          'warning',
          `A ${value.kind} has no name that can be an id, so it was left out.`,
          file,
        ),
      );
      return [];
    }
    const type = toText(spec.type) ?? 'team';
    const kind =
      value.kind === 'User' ? 'person' : type === 'persona' ? 'persona' : OUTER.test(type) ? 'group' : 'team';
    return [{ kind, id, name, metadata, spec }];
  });
  for (const [kind, count] of others)
    diagnostics.push(toNote('left-out', 'info', `${quote(kind)} (${count}) is no group and no user.`, file));
  return withTeamsBelowTeams(entities);
}

/** A group below a team is a team, whatever its type says. */
function withTeamsBelowTeams(entities: readonly Entity[]): Entity[] {
  const byName = new Map(
    entities.flatMap((each) => (each.kind === 'person' ? [] : [[each.name.toLowerCase(), each] as const])),
  );
  const isBelowTeam = (entity: Entity, depth = 0): boolean => {
    const parent = byName.get(toName(entity.spec.parent));
    if (parent === undefined || depth > MAX_DEPTH) return false;
    return parent.kind === 'team' || isBelowTeam(parent, depth + 1);
  };
  return entities.map((entity) =>
    entity.kind === 'group' && isBelowTeam(entity) ? { ...entity, kind: 'team' } : entity,
  );
}

const MAX_DEPTH = 50;

/** `group:default/team-a` → `team-a` */
const toName = (ref: unknown): string =>
  String(ref ?? '')
    .replace(/^.*[:/]/, '')
    .toLowerCase();

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readLinks(
  value: unknown,
  tellUnsafe: (url: string) => void,
): { title: string; url: string }[] | undefined {
  const links = toList(value).flatMap((link) => {
    const url = isRecord(link) ? toText(link.url) : undefined;
    if (!isRecord(link) || url === undefined) return [];
    if (!isSafeUrl(url)) {
      tellUnsafe(url);
      return [];
    }
    return [{ title: toText(link.title) ?? url, url }];
  });
  return links.length === 0 ? undefined : links;
}

const withoutBlank = (fields: object): SectionEntry['fields'] =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
