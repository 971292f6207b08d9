import { getEntry } from '../lookup/entries.js';
import { fold } from '../lookup/fold.js';
import type { ExceptionInput } from '../model/data.js';
import type { PeopleDetails } from '../model/enums.js';
import type { Contact, HeldPersona, Organisation, Person, Persona, Registry } from '../model/registry.js';
import { buildHolders } from '../organisation/buildHolders.js';
import { personasHeld } from '../organisation/personasHeld.js';

/** The text in the place of a person who is not shown. Views translate it. */
export const A_PERSON = 'a person';

/**
 * From which value of the option `people` on outputs have a field of a person. A new field does not compile until somebody decides about it here.
 * Aliases are names by which documents call the person.
 */
const SHOWN_FROM: { readonly [Field in keyof Required<Person>]: 'names' | 'public' } = {
  id: 'names',
  name: 'names',
  aliases: 'names',
  order: 'names',
  personas: 'names',
  teams: 'names',
  title: 'public',
  reportsTo: 'public',
  image: 'public',
  location: 'public',
  timeZone: 'public',
  pronouns: 'public',
  skills: 'public',
  contacts: 'public',
  links: 'public',
  description: 'public',
  public: 'public',
  url: 'public',
};

/** The same for a persona that a person holds. */
const HELD_SHOWN_FROM: { readonly [Field in keyof Required<HeldPersona>]: 'names' | 'public' } = {
  persona: 'names',
  team: 'names',
  context: 'public',
  from: 'public',
  until: 'public',
};

/**
 * The registry with what may be shown of people. With `names`, a person has a name, teams, and the personas that they hold at the registry's date.
 * Nobody is left with `none`, and nobody whose entry says `public: false` in any case: where such a person is a contact, their team takes the
 * place, else *a person*. Personas say how many people hold them who are not shown.
 */
export function showPeople(registry: Registry, details: PeopleDetails): Registry {
  const shown = new Map(
    Object.entries(registry.people).filter(([, person]) => details !== 'none' && person.public !== false),
  );
  const isAllShown = shown.size === Object.keys(registry.people).length;
  if (details === 'public' && isAllShown) return { ...registry, peopleDetails: details };
  const people = Object.fromEntries(
    Array.from(shown, ([id, person]) => [id, toShown(person, details, registry, shown)]),
  );
  if (isAllShown) return { ...registry, peopleDetails: details, people };
  const hidden = Object.fromEntries(Object.entries(registry.people).filter(([id]) => !shown.has(id)));
  const hide = createHider(hidden, registry);
  return {
    ...registry,
    peopleDetails: details,
    hiddenPeople: Object.keys(hidden).length,
    people,
    personas: withHiddenHolders(registry, hidden),
    teams: mapValues(registry.teams, (team) => withoutHiddenLead(team, shown)),
    groups: mapValues(registry.groups, (group) => withoutHiddenLead(group, shown)),
    services: mapValues(registry.services, (service) => ({
      ...service,
      ...(service.contact && { contact: hide.contact(service.contact) }),
      ...(service.owner && { owner: hide.contact(service.owner) }),
      reviews: service.reviews.map((review) =>
        review.by === undefined ? review : { ...review, by: hide.contact(review.by) },
      ),
    })),
    ...(registry.reviews && {
      reviews: registry.reviews.map((review) => ({
        ...review,
        reviewers: review.reviewers.map(hide.contact),
        deciders: review.deciders.map(hide.contact),
      })),
    }),
    grants: registry.grants.map((grant) =>
      grant.exceptions.length === 0 ? grant : { ...grant, exceptions: grant.exceptions.map(hide.exception) },
    ),
    separationOfDuties: mapValues(registry.separationOfDuties, (separation) => ({
      ...separation,
      exceptions: separation.exceptions.map(hide.exception),
    })),
    check:
      registry.check.exceptions === undefined
        ? registry.check
        : { ...registry.check, exceptions: registry.check.exceptions.map(hide.exception) },
  };
}

/** Replaces the people of a registry who are not shown where texts name them. */
export interface PeopleHider {
  contact(contact: Contact): Contact;
  /** An exception says in words who accepted it. */
  exception<Exception extends Pick<ExceptionInput, 'by'>>(exception: Exception): Exception;
  /** Whether a message names one of them, in double quotes. */
  isNamedIn(message: string): boolean;
}

/** @param hidden the people who are not shown */
export function createHider(
  hidden: Readonly<Record<string, Person>>,
  { teams, personas, asOf }: Pick<Registry, 'teams' | 'personas' | 'asOf'>,
): PeopleHider {
  const names = new Set(
    Object.values(hidden).flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(fold)),
  );
  const isHiddenName = (text: string) => names.has(fold(text));
  // Whoever accepted something may be written as `Kim Lee <kim@example.org>`.
  const phrases = Object.values(hidden).flatMap(({ name, aliases, contacts }) => [
    ...contacts.map(({ url }) => toMail(url)).filter((mail) => mail !== ''),
    ...[name, ...aliases].filter((one) => one.trim().includes(' ')).map((one) => one.trim().toLowerCase()),
  ]);
  const isHiddenIn = (text: string) =>
    isHiddenName(text) || phrases.some((phrase) => text.toLowerCase().includes(phrase));
  return {
    contact(contact) {
      const person = contact.kind === 'person' ? getEntry(hidden, contact.id ?? '') : undefined;
      if (person === undefined) return contact;
      const [team = mainTeamOf(person)] = person.teams.map((membership) => membership.team);
      const name = team === undefined ? undefined : getEntry(teams, team)?.name;
      return team === undefined || name === undefined
        ? { text: A_PERSON, kind: 'person' }
        : { text: name, kind: 'team', id: team };
    },
    exception: (exception) =>
      exception.by !== undefined && isHiddenIn(exception.by) ? { ...exception, by: A_PERSON } : exception,
    isNamedIn: (message) =>
      names.size > 0 &&
      Array.from(message.matchAll(/"([^"]*)"/g)).some(([, text = '']) => isHiddenName(text)),
  };

  function mainTeamOf(person: Person): string | undefined {
    const [held] = personasHeld(person, asOf === undefined ? {} : { asOf });
    return held === undefined ? undefined : (held.team ?? getEntry(personas, held.persona)?.team);
  }
}

/** The address of a link to a mailbox. Empty for other links. */
const toMail = (url: string): string => /^mailto:([^?]*)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The people of a registry whom its projection does not show. */
export const hiddenPeopleOf = (written: Registry, shown: Pick<Registry, 'people'>): Record<string, Person> =>
  Object.fromEntries(
    Object.entries(written.people).filter(([id]) => getEntry(shown.people, id) === undefined),
  );

function toShown(
  person: Person,
  details: PeopleDetails,
  registry: Registry,
  shown: ReadonlyMap<string, Person>,
): Person {
  if (details === 'public') {
    const { reportsTo, ...others } = person;
    return reportsTo === undefined || shown.has(reportsTo) ? person : others;
  }
  const named: Person = {
    ...pickNames(person, SHOWN_FROM),
    personas: personasHeld(person, registry).map((held) => pickNames(held, HELD_SHOWN_FROM)),
    skills: [],
    contacts: [],
    links: [],
  };
  return named;
}

/** The fields that everybody may see. The result still has all required fields, or its caller adds them. */
function pickNames<Entry extends object>(
  entry: Entry,
  shownFrom: { readonly [Field in keyof Required<Entry>]: 'names' | 'public' },
): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(([field]) => shownFrom[field as keyof Entry] === 'names'),
  ) as Entry;
}

function withHiddenHolders(
  registry: Registry,
  hidden: Readonly<Record<string, Person>>,
): Record<string, Persona> {
  const holders = buildHolders({ ...registry, people: hidden });
  return mapValues(registry.personas, (persona) => {
    const count = holders.get(persona.id)?.count;
    return count === undefined ? persona : { ...persona, hiddenHolders: count };
  });
}

function withoutHiddenLead<Entry extends Organisation>(
  entry: Entry,
  shown: ReadonlyMap<string, Person>,
): Entry {
  if (entry.lead === undefined || shown.has(entry.lead)) return entry;
  const copy = { ...entry };
  delete copy.lead;
  return copy;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
