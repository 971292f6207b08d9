import type { Registry } from '../model/registry.js';
import { REPORT_PAGES, type ReportPage } from '../model/routes.js';

/** Whether a report has anything to show. */
const HAS_CONTENT: Readonly<Record<ReportPage, (registry: Registry) => boolean>> = {
  organisation: hasChart,
  ending: hasTimes,
  risks: hasRisks,
  drift: ({ accessDetails, drift }) => accessDetails === 'full' && drift !== undefined,
  reviews: ({ reviews = [] }) => reviews.length > 0,
  changes: ({ history }) => history !== undefined,
  coverage: () => true,
};

/** The pages about the whole registry that it has, in the order of the pages. */
export const listReports = (registry: Registry): ReportPage[] =>
  REPORT_PAGES.filter((page) => HAS_CONTENT[page](registry));

/** Whether there is more than one team or group, or somebody reports to somebody. */
function hasChart({ groups, teams, people }: Registry): boolean {
  return (
    Object.keys(groups).length + Object.keys(teams).length > 1 ||
    Object.values(people).some(({ reportsTo }) => reportsTo !== undefined)
  );
}

/** Whether anything has a date. */
function hasTimes({ grants, personas, services, roles }: Registry): boolean {
  return (
    grants.some(({ from, until }) => from !== undefined || until !== undefined) ||
    Object.values(personas).some(({ until }) => until !== undefined) ||
    Object.values(services).some(({ reviewEvery }) => reviewEvery !== undefined) ||
    Object.values(roles).some(({ planned }) => planned === true)
  );
}

/** Whether there are exceptions. They are shown only with full access details. */
function hasRisks({ accessDetails, grants, separationOfDuties, check }: Registry): boolean {
  return (
    accessDetails === 'full' &&
    ((check.exceptions ?? []).length > 0 ||
      grants.some(({ exceptions }) => exceptions.length > 0) ||
      Object.values(separationOfDuties).some(({ exceptions }) => exceptions.length > 0))
  );
}
