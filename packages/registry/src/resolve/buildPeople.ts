import { getEntry } from '../lookup/entries.js';
import { quote } from '../lookup/quote.js';
import { withoutUndefined } from '../lookup/withoutUndefined.js';
import type { HeldPersonaInput, MembershipInput, PersonInput, TextList } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { HeldPersona, Membership, Person } from '../model/registry.js';
import { checkPeriod } from '../values/checkPeriod.js';
import { normalizeContacts } from '../values/normalizeContacts.js';
import { normalizeLearn } from '../values/normalizeLearn.js';
import { normalizeList } from '../values/normalizeList.js';
import { breakCircles } from './breakCircles.js';
import type { Written } from './collectEntries.js';
import type { Draft } from './drafts.js';
import { type Item, readItems, toPlace } from './readItems.js';
import { type BuildContext, resolveItem, resolveItems } from './resolveItems.js';

type PersonDraft = Draft<PersonInput>;

/** All people. They come after the teams, so that a second lead of a team is noticed. */
export function buildPeople(drafts: readonly PersonDraft[], context: BuildContext): Person[] {
  const people = drafts.map((draft) => buildPerson(draft, context));
  const written = new Map(drafts.map((draft) => [draft.entity.id, draft.written]));
  breakCircles(
    people,
    {
      nextOf: ({ reportsTo }) => reportsTo,
      cut: (person) => delete person.reportsTo,
      placeOf: ({ id }) => written.get(id)?.placeOf('reportsTo') ?? { file: '' },
      code: 'reports-to-cycle',
      toSentence: (name) => `${name} reports to themselves`,
      hint: 'Delete `reportsTo` at the highest of these people, or name another manager.',
    },
    context.references.report,
  );
  return people;
}

function buildPerson({ entity, written }: PersonDraft, context: BuildContext): Person {
  const { input } = written;
  const { reportsTo } = input;
  return withoutUndefined({
    ...entity,
    personas: readPersonas(written, context),
    teams: readTeams(written, context),
    title: input.title?.trim(),
    reportsTo:
      reportsTo === undefined
        ? undefined
        : resolveItem('person', { text: reportsTo, of: written, field: 'reportsTo' }, context),
    image: input.image?.trim(),
    location: input.location?.trim(),
    timeZone: input.timeZone?.trim(),
    pronouns: input.pronouns?.trim(),
    skills: resolveItems('skill', input.skills, written, 'skills', context),
    contacts: normalizeContacts(input.contacts),
    links: normalizeLearn(input.links),
    description: input.description?.trim(),
    ...(input.public === false && { public: false as const }),
    url: input.url?.trim(),
  });
}

/** The personas that a person holds. An entry that repeats another one in all details is left out. */
function readPersonas(written: Written<PersonInput>, context: BuildContext): HeldPersona[] {
  const seen = new Set<string>();
  const held = readEntries(written, 'personas').flatMap(({ item, details, step }) => {
    const persona = resolveItem('persona', item(details?.persona), context);
    if (persona === undefined) return [];
    const until = getEntry(context.registry.personas, persona)?.until;
    if (details?.from !== undefined && until !== undefined && details.from > until) {
      context.references.report({
        code: 'held-after-persona',
        severity: 'error',
        message: `${quote(written.id)} holds ${quote(persona)} from ${details.from}, but the last day of ${quote(persona)} is ${until}.`,
        place: written.placeOf('personas', step, 'from'),
        hint: 'Correct one of the two dates. Nobody holds a persona after its end.',
      });
    }
    return [{ persona, ...(details && toHeld(details, step)) }];
  });
  return held.filter(({ persona, context: inContext, team, from, until }) => {
    const key = JSON.stringify([persona, inContext, team, from, until]);
    return !seen.has(key) && seen.add(key);
  });

  function toHeld(held: HeldPersonaInput, step: number): Omit<HeldPersona, 'persona'> {
    const { context: inContext, team, from, until } = held;
    const problem = checkPeriod({ from, until }, () => written.placeOf('personas', step, 'from'));
    if (problem !== undefined) context.references.report(problem);
    return withoutUndefined({
      context: inContext,
      team:
        team === undefined
          ? undefined
          : resolveItem('team', { text: team, of: written, field: 'personas', step }, context),
      from,
      until,
    });
  }
}

/** The teams of a person, each once. A second entry that says something else is an error, because only the first one counts. */
function readTeams(written: Written<PersonInput>, context: BuildContext): Membership[] {
  const memberships = new Map<string, Membership>();
  for (const { item, details } of readEntries(written, 'teams')) {
    const of = item(details?.team);
    const team = resolveItem('team', of, context);
    if (team === undefined) continue;
    const membership: Membership = withoutUndefined({ team, role: details?.role?.trim() });
    const first = memberships.get(team);
    if (first !== undefined) {
      const repeats =
        (membership.role ?? first.role) === first.role && (!details?.lead || first.lead === true);
      if (!repeats) context.references.report(toSecondMembership(team, of));
      continue;
    }
    if (details?.lead) {
      membership.lead = true;
      checkLead(team, written.id, of, context);
    }
    memberships.set(team, membership);
  }
  return [...memberships.values()];
}

const toSecondMembership = (team: string, item: Item): Diagnostic => ({
  code: 'duplicate-team',
  severity: 'error',
  message: `${quote(item.of.id)} is in the team ${quote(team)} twice, with different details.`,
  place: toPlace(item),
  hint: 'Write the team once, with all of its details: `{ team, role, lead }`.',
});

/** Several people may lead a team together, each with `lead: true`. A team that names its lead wants that one. */
function checkLead(team: string, person: string, item: Item, { references, registry }: BuildContext): void {
  const entry = getEntry(registry.teams, team);
  if (entry?.lead === undefined || entry.lead === person) return;
  references.report({
    code: 'two-leads',
    severity: 'warning',
    message: `The team ${quote(entry.name)} is led by ${quote(entry.lead)}, and ${quote(person)} leads it too.`,
    place: toPlace(item),
    hint: 'Keep one of the two. If both lead the team, delete its `lead`, and write `lead: true` at both people.',
  });
}

interface Details {
  personas: HeldPersonaInput;
  teams: MembershipInput;
}
interface WrittenEntry<Field extends keyof Details> {
  /** The reference, with its place. Without an argument, that of a text. */
  item(text?: string): Item;
  details?: Details[Field];
  step: number;
}

/** The entries of a list whose items are references or maps with details. */
function readEntries<Field extends keyof Details>(
  written: Written<PersonInput>,
  field: Field,
): WrittenEntry<Field>[] {
  const list = written.input[field] as TextList | readonly (string | Details[Field])[] | undefined;
  if (list === undefined) return [];
  if (typeof list === 'string')
    return readItems(list, written, field).map((item) => ({ item: () => item, step: 0 }));
  return list.flatMap((entry, step): WrittenEntry<Field>[] => {
    const toItem = (text: string): Item => ({ text, of: written, field, step });
    return typeof entry === 'string'
      ? normalizeList([entry]).map((text) => ({ item: () => toItem(text), step }))
      : [{ item: (text = '') => toItem(text), details: entry, step }];
  });
}
