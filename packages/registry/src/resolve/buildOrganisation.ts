import { getEntry } from '../lookup/entries.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { GroupInput, TeamInput } from '../model/data.js';
import type { EntityKind } from '../model/kinds.js';
import type { Group, Organisation, Team } from '../model/registry.js';
import { normalizeContacts } from '../values/normalizeContacts.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { breakCircles } from './breakCircles.js';
import type { Draft } from './drafts.js';
import { type BuildContext, resolveItem } from './resolveItems.js';

export function buildGroups(drafts: readonly Draft<GroupInput>[], context: BuildContext): Group[] {
  const groups = drafts.map((draft) => buildOrganisation('group', draft, context));
  breakParents('group', groups, drafts, context);
  return groups;
}

/** The teams. A team without a group of its own is in the group of the team that contains it. */
export function buildTeams(drafts: readonly Draft<TeamInput>[], context: BuildContext): Team[] {
  const teams = drafts.map(
    (draft): Team =>
      withoutUndefined({
        ...buildOrganisation('team', draft, context),
        group: resolveField('group', draft, 'group', context),
      }),
  );
  breakParents('team', teams, drafts, context);
  inheritGroups(teams);
  return teams;
}

function buildOrganisation(
  kind: 'group' | 'team',
  draft: Draft<GroupInput>,
  context: BuildContext,
): Organisation {
  const { description, image, contacts, links, meetings = [] } = draft.written.input;
  return withoutUndefined({
    ...draft.entity,
    parent: resolveField(kind, draft, 'parent', context),
    lead: resolveField('person', draft, 'lead', context),
    description: description?.trim(),
    image: image?.trim(),
    contacts: normalizeContacts(contacts),
    links: normalizeLearn(links),
    meetings: meetings.map(({ name, when, where }) =>
      withoutUndefined({ name: name.trim(), when: when?.trim(), where: where?.trim() }),
    ),
  });
}

function resolveField<Field extends 'group' | 'parent' | 'lead'>(
  kind: EntityKind,
  { written }: Draft<{ [Key in Field]?: string }>,
  field: Field,
  context: BuildContext,
): string | undefined {
  const text = written.input[field];
  return text === undefined ? undefined : resolveItem(kind, { text, of: written, field }, context);
}

function breakParents(
  kind: 'group' | 'team',
  entries: readonly Organisation[],
  drafts: readonly Draft[],
  { references }: BuildContext,
): void {
  const written = new Map(drafts.map((draft) => [draft.entity.id, draft.written]));
  breakCircles(
    entries,
    {
      nextOf: ({ parent }) => parent,
      cut: (entry) => delete entry.parent,
      placeOf: ({ id }) => written.get(id)?.placeOf('parent') ?? { file: '' },
      code: 'parent-cycle',
      toSentence: (name) => `The ${kind} ${name} is a part of itself`,
      hint: `Delete \`parent\` at the outermost of these ${kind}s.`,
    },
    references.report,
  );
}

function inheritGroups(teams: readonly Team[]): void {
  const byId = Object.fromEntries(teams.map((team) => [team.id, team]));
  const done = new Set<Team>();
  for (const first of teams) {
    const chain: Team[] = [];
    let team: Team | undefined = first;
    while (team !== undefined && team.group === undefined && !done.has(team)) {
      chain.push(team);
      team = team.parent === undefined ? undefined : getEntry(byId, team.parent);
    }
    const group = team?.group;
    for (const one of chain) {
      done.add(one);
      if (group !== undefined) one.group = group;
    }
  }
}
