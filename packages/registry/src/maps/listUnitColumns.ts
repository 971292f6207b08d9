import type { OrganisationUnit } from '../model/picture.js';

const COLUMNS = ['unit', 'kind', 'partOf', 'leads', 'people', 'personas'] as const;
export type UnitColumn = (typeof COLUMNS)[number];

/** Lists the columns of the table of groups and teams, in order. One without a value is left out, such as people where nobody is shown. */
export function listUnitColumns(
  units: readonly Pick<OrganisationUnit, 'depth' | 'leads' | 'people'>[],
): UnitColumn[] {
  const isEmpty: Partial<Record<UnitColumn, boolean>> = {
    partOf: units.every(({ depth }) => depth === 0),
    leads: units.every(({ leads }) => leads.length === 0),
    people: units.every(({ people }) => people === 0),
  };
  return COLUMNS.filter((column) => !isEmpty[column]);
}
