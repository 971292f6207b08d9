import { generateData } from './generateData.js';

/** Size of a generated handbook. */
export interface HandbookSize {
  people: number;
  teams: number;
  personas: number;
}

const SERVICES = 100;
/** How many people report to one, and how many teams are in one. */
const SPAN = 10;

/**
 * Generates the data of a handbook: teams in a tree, people with managers, teams and personas, and the personas of `generateData`. Deterministic: the
 * same size gives the same object.
 */
export function generateHandbook({ people, teams, personas }: HandbookSize): Record<string, unknown> {
  const toTeam = (index: number) => [
    `team-${index}`,
    {
      name: `Team ${index}`,
      ...(index > 0 && { parent: `team-${Math.floor((index - 1) / SPAN)}` }),
      meetings: [{ name: 'Weekly', when: 'Mondays at 10:00' }],
    },
  ];
  const toPerson = (index: number) => [
    `person-${index}`,
    {
      name: `Person ${index}`,
      title: 'Engineer',
      teams: [{ team: `team-${index % teams}`, ...(index < teams && { lead: true }) }],
      ...(index > 0 && { reportsTo: `person-${Math.floor((index - 1) / SPAN)}` }),
      personas: [`P${String(index % personas).padStart(5, '0')}`],
      location: 'Berlin',
      timeZone: 'Europe/Berlin',
      skills: [`skill-${index % 20}`],
    },
  ];
  const list = <Entry>(count: number, toEntry: (index: number) => Entry): Entry[] =>
    Array.from({ length: count }, (_, index) => toEntry(index));
  return {
    ...generateData({ personas, services: SERVICES, grantsPerPersona: 3 }),
    teams: Object.fromEntries(list(teams, toTeam)),
    people: Object.fromEntries(list(people, toPerson)),
  };
}
