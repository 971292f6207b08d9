import type { Links } from '../links/buildLinks.js';
import { getOrAdd } from '../lookup/getOrAdd.js';
import type { Link } from '../model/link.js';
import type { Persona } from '../model/registry.js';

/** The most links of one page. Nobody reads a hundred names, and if everyone names everyone, the number of links is quadratic. */
const MAX_LINKS = 100;

export interface LimitedLinks {
  links: Link[];
  /** Whether there are more links. */
  more: boolean;
}

/** Interactions and sponsorships in reverse, in data order. */
export interface BackLinks {
  /** Personas that name this one, its team or everyone, in that order. */
  toPersona(persona: Persona): LimitedLinks;
  /** Personas of other teams that name this team, one of its personas or everyone. */
  toTeam(team: string): LimitedLinks;
  /** Personas that this one sponsors. */
  sponsoredBy(persona: string): Link[];
}

export function buildBackLinks(personas: readonly Persona[], links: Links): BackLinks {
  const namedBy = { persona: new Map<string, string[]>(), team: new Map<string, string[]>() };
  const teamOrMemberNamedBy = new Map<string, string[]>();
  const allNamedBy: string[] = [];
  const sponsoredIds = new Map<string, string[]>();
  const teamOf = new Map(personas.map(({ id, team }) => [id, team]));

  for (const { id, interactsWith, sponsor } of personas) {
    if (sponsor !== undefined) push(sponsoredIds, sponsor, id);
    for (const ref of interactsWith) {
      if (ref.kind === 'all') {
        allNamedBy.push(id);
        continue;
      }
      push(namedBy[ref.kind], ref.id, id);
      const team = ref.kind === 'team' ? ref.id : teamOf.get(ref.id);
      if (team !== undefined) push(teamOrMemberNamedBy, team, id);
    }
  }

  return {
    toPersona: ({ id, team }) =>
      firstOf(
        [namedBy.persona.get(id) ?? [], team === undefined ? [] : (namedBy.team.get(team) ?? []), allNamedBy],
        (other) => other !== id,
      ),
    toTeam: (team) =>
      firstOf([teamOrMemberNamedBy.get(team) ?? [], allNamedBy], (other) => teamOf.get(other) !== team),
    sponsoredBy: (persona) => links.toAll('persona', sponsoredIds.get(persona) ?? []),
  };

  /** Takes the first links and stops at `MAX_LINKS`, so that a page costs no more than it shows. */
  function firstOf(lists: readonly (readonly string[])[], isOther: (id: string) => boolean): LimitedLinks {
    const ids = new Set<string>();
    for (const list of lists) {
      for (const id of list) {
        if (!isOther(id) || ids.has(id)) continue;
        if (ids.size === MAX_LINKS) return { links: links.toAll('persona', [...ids]), more: true };
        ids.add(id);
      }
    }
    return { links: links.toAll('persona', [...ids]), more: false };
  }
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  getOrAdd(lists, key, () => []).push(value);
}
