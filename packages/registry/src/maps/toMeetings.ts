import { toEveryone } from '../links/buildLinks.js';
import type { Link } from '../model/link.js';
import type { InteractionPicture } from '../model/picture.js';
import type { MeetingView } from '../model/view.js';
import { expandNames, groupByTeam } from '../pictures/expandNames.js';
import { ENGLISH, type Words } from '../words/words.js';
import { findGroups } from './findGroups.js';

/**
 * The meetings that follow from the interactions: pairs of teams in which everyone names everyone of the other team, groups in which all name each
 * other, pairs that are in none of these meetings, and invitations to partners that do not name the persona back. Each pair that names each other
 * is in at least one meeting. Meetings are in data order.
 */
export function toMeetings({ teams, personas }: InteractionPicture, words: Words = ENGLISH): MeetingView[] {
  const everyone = toEveryone(words);
  const namesOf = expandNames(personas);
  const partners = namesOf.map(
    (others, index) => new Set([...others].filter((other) => namesOf[other]?.has(index))),
  );
  const isMutual = (a: number, b: number): boolean => partners[a]?.has(b) ?? false;
  const linkOf = (index: number): Link => personas[index]?.persona ?? everyone;

  const coveredPairs = new Set<string>();
  const toKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  /** Marks the pairs as covered. Returns whether one of them was not covered before. */
  function cover(pairs: readonly (readonly [number, number])[]): boolean {
    const before = coveredPairs.size;
    for (const [a, b] of pairs) coveredPairs.add(toKey(a, b));
    return coveredPairs.size > before;
  }

  // A team meets as a team only if all its personas are in the picture.
  const completeTeams = [...groupByTeam(personas)]
    .filter(([team, members]) => members.length > 1 && members.length === teams[team]?.size)
    .sort(([a], [b]) => a - b);
  const teamLink = (team: number): Link => {
    const { size: _, ...link } = teams[team] ?? { ...everyone, size: 0 };
    return link;
  };

  const meetings: MeetingView[] = [];
  const meet = (kind: MeetingView['kind'], who: Link[], pairs: readonly (readonly [number, number])[]) => {
    if (pairs.every(([a, b]) => isMutual(a, b)) && cover(pairs)) meetings.push({ kind, who });
  };
  for (const [at, [team, members]] of completeTeams.entries()) {
    for (const [other, others] of completeTeams.slice(at + 1)) {
      meet('teams', [teamLink(team), teamLink(other)], across(members, others));
    }
  }
  for (const [team, members] of completeTeams) meet('group', [teamLink(team)], within(members));
  for (const index of personas.keys()) {
    for (const [team, members] of completeTeams) {
      if (!members.includes(index)) meet('group', [linkOf(index), teamLink(team)], across([index], members));
    }
  }
  for (const group of findGroups(partners)) meet('group', group.map(linkOf), within(group));
  for (const [index, others] of partners.entries()) {
    for (const other of others) {
      if (index < other) meet('pair', [linkOf(index), linkOf(other)], [[index, other]]);
    }
  }
  for (const [index, { team: own, names }] of personas.entries()) {
    const invitedLinks = [
      ...names.personas.filter((other) => !isMutual(index, other)).map(linkOf),
      ...names.teams.flatMap((team) => {
        const members = personas.flatMap((one, other) =>
          one.team === team && other !== index ? [other] : [],
        );
        const notMutual = members.filter((other) => !isMutual(index, other));
        if (notMutual.length === members.length && team !== own) return [teamLink(team)];
        return notMutual.map(linkOf);
      }),
      ...(names.all ? [everyone] : []),
    ];
    const distinct = [...new Map(invitedLinks.map((link) => [`${link.id} ${link.href}`, link])).values()];
    if (distinct.length > 0) meetings.push({ kind: 'invitation', who: [linkOf(index)], invited: distinct });
  }
  return meetings;
}

const across = (some: readonly number[], others: readonly number[]) =>
  some.flatMap((a) => others.map((b) => [a, b] as const));

const within = (group: readonly number[]) =>
  group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
