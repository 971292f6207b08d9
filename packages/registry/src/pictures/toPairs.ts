import type { Link } from '../model/link.js';
import type { InteractionPicture } from '../model/picture.js';
import { groupByTeam } from './expandNames.js';

/** One side of a line between two boxes. */
export interface Between {
  /** Index into the boxes. */
  unit: number;
  /** Index of the persona if the line is about one persona of the box only. */
  persona?: number | undefined;
}
export interface Pair {
  from: Between;
  to: Between;
  /** Whether both sides name each other. */
  both: boolean;
  /** Indexes of the personas that the line is about. */
  about: Set<number>;
}
export interface Pairs {
  /** The boxes: teams with their personas, personas without a team (no link), named teams without personas here, and everyone. */
  teams: { link?: Link; members: number[] }[];
  /** At most one line between two boxes. */
  pairs: Pair[];
  /** Lines between personas of one team: at most one between two of them. */
  inside: { from: number; to: number; both: boolean }[];
}

interface Draft extends Pair {
  /** For each side, in the order of `from` and `to`: the personas of the line, and whether the line is about the whole team. */
  sides: [Side, Side];
  /** Whether `from` names `to`, and the other way round. */
  names: [boolean, boolean];
}
interface Side {
  personas: Set<number>;
  whole: boolean;
}

/** Collects who names whom into lines between boxes. No line leads from a persona to its own team. `everyoneName` is the word for everyone. */
export function toPairs({ teams, personas }: InteractionPicture, everyoneName: string): Pairs {
  const byTeam = groupByTeam(personas);
  const framed = [...byTeam.keys()].sort((a, b) => a - b);
  const named = new Set(personas.flatMap(({ names }) => names.teams));
  const units: Pairs['teams'] = [];
  const unitOfTeam = new Map<number, number>();
  const unitOfPersona = new Map<number, number>();
  const add = (members: number[], link?: Link): number => units.push({ members, ...(link && { link }) }) - 1;
  for (const team of framed) {
    const members = byTeam.get(team) ?? [];
    const unit = add(members, teams[team]);
    unitOfTeam.set(team, unit);
    for (const member of members) unitOfPersona.set(member, unit);
  }
  for (const [index, { team }] of personas.entries())
    if (team === undefined) unitOfPersona.set(index, add([index]));
  for (const [team, link] of teams.entries())
    if (named.has(team) && !unitOfTeam.has(team)) unitOfTeam.set(team, add([], link));
  const everyone = personas.some(({ names }) => names.all)
    ? add([], { id: '*', name: everyoneName })
    : undefined;

  const drafts = new Map<string, Draft>();
  const inside = new Map<string, Pairs['inside'][number]>();
  const connect = (
    from: number,
    to: { unit: number | undefined; persona?: number; members?: number[] },
  ): void => {
    const own = unitOfPersona.get(from);
    if (own === undefined || to.unit === undefined || own === to.unit) return;
    const isTurned = own > to.unit;
    const key = isTurned ? `${to.unit} ${own}` : `${own} ${to.unit}`;
    const [first, second] = isTurned ? [to.unit, own] : [own, to.unit];
    const draft = drafts.get(key) ?? {
      from: { unit: first },
      to: { unit: second },
      both: false,
      about: new Set(),
      sides: [
        { personas: new Set(), whole: false },
        { personas: new Set(), whole: false },
      ],
      names: [false, false],
    };
    drafts.set(key, draft);
    draft.names[isTurned ? 1 : 0] = true;
    draft.about.add(from);
    for (const member of to.members ?? []) draft.about.add(member);
    draft.sides[isTurned ? 1 : 0].personas.add(from);
    const other = draft.sides[isTurned ? 0 : 1];
    if (to.persona === undefined) other.whole = true;
    else {
      other.personas.add(to.persona);
      draft.about.add(to.persona);
    }
  };
  for (const [from, { team: own, names }] of personas.entries()) {
    for (const to of names.personas) {
      if (to === from) continue;
      if (unitOfPersona.get(to) === unitOfPersona.get(from)) {
        const back = inside.get(`${to} ${from}`);
        if (back === undefined) inside.set(`${from} ${to}`, { from, to, both: false });
        else back.both = true;
      } else connect(from, { unit: unitOfPersona.get(to), persona: to });
    }
    for (const team of names.teams)
      if (team !== own) connect(from, { unit: unitOfTeam.get(team), members: byTeam.get(team) ?? [] });
    if (names.all) connect(from, { unit: everyone });
  }
  return { teams: units, pairs: [...drafts.values()].map(toPair), inside: [...inside.values()] };
}

/** A line leads from who names to who is named. */
function toPair({ from, to, about, sides, names: [forwards, backwards] }: Draft): Pair {
  const [first, second] = [
    { unit: from.unit, persona: onlyOf(sides[0]) },
    { unit: to.unit, persona: onlyOf(sides[1]) },
  ];
  const both = forwards && backwards;
  return forwards ? { from: first, to: second, both, about } : { from: second, to: first, both, about };
}

const onlyOf = ({ personas, whole }: Side): number | undefined =>
  whole || personas.size !== 1 ? undefined : [...personas][0];
