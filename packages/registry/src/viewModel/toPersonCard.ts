import type { PeopleRow, PersonCardView, PersonLinkView } from '../model/view.js';

/** The data for the hover card of a link. */
export function toPersonLink({ person, monogram, image, title, teams }: PersonCardView): PersonLinkView {
  return {
    kind: 'person-link',
    person,
    monogram,
    ...(image !== undefined && { image }),
    ...(title !== undefined && { title }),
    teams: teams.map(({ team }) => team),
  };
}

/** The row of a person in a table of people, where the monogram may have another letter. */
export function toPeopleRow(card: PersonCardView, monogram: string): PeopleRow {
  const { kind: _, pronouns: __, teams, personas, ...line } = card;
  return { ...line, monogram, teams: teams.map(({ team }) => team), personas };
}
