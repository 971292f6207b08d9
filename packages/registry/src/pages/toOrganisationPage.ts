import { toReportHref } from '../links/toHref.js';
import { entriesOf } from '../lookup/entries.js';
import { toReportingMap } from '../maps/toReportingMap.js';
import { toTeamMap } from '../maps/toTeamMap.js';
import type { OrganisationPageView } from '../model/pageView.js';
import type { ReportingPicture } from '../model/picture.js';
import type { Person } from '../model/registry.js';
import type { TeamMapView } from '../model/view.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';

/** The organisation chart: groups, their teams and leads, and people below the one whom they report to. */
export function toOrganisationPage(model: PageModel): Page<OrganisationPageView>[] {
  return toPage(toReportHref('organisation', model.routes), () => {
    const { words, chart } = model;
    const title = say(words, 'report.organisation');
    const { groups, teams, people } = toCounts(model);
    const reporting = toReportingMap(toReporting(model), words);
    return {
      kind: 'organisation-page',
      title,
      description: say(words, 'organisationPage.description', {
        counts: joinList(words, [groups, teams, people].filter(isText)),
      }),
      breadcrumbs: toBreadcrumbs(model, { name: title }),
      // The heading above the picture names it, so its caption says how much there is.
      ...(chart.units.length > 0 && {
        map: toTeamMap(chart, { words, caption: joinList(words, [groups, teams].filter(isText)) }),
      }),
      ...(reporting && { reporting }),
    };
  });
}

/** `3 groups`. Empty for none. */
function toCounts({ registry, words }: PageModel): Record<'groups' | 'teams' | 'people', string> {
  const toCount = (section: 'groups' | 'teams' | 'people'): string => {
    const count = Object.keys(registry[section]).length;
    return count === 0 ? '' : say(words, `count.${section}`, { count });
  };
  return { groups: toCount('groups'), teams: toCount('teams'), people: toCount('people') };
}

const isText = (text: string): boolean => text !== '';

/** Everybody who reports to somebody, and everybody to whom somebody reports, from the top. Others are in no line. */
function toReporting({ registry, organisation: { reports }, links }: PageModel): ReportingPicture {
  const people: ReportingPicture['people'] = [];
  const add = ({ id, title }: Person, depth: number): void => {
    people.push({ person: links.to('person', id), ...(title !== undefined && { title }), depth });
    for (const report of reports.get(id) ?? []) add(report, depth + 1);
  };
  for (const person of entriesOf(registry.people))
    if (person.reportsTo === undefined && reports.has(person.id)) add(person, 0);
  return { people };
}

/** The picture of the organisation around a team or group, for its page. */
export function toMapAround(kind: 'team' | 'group', id: string, model: PageModel): TeamMapView | undefined {
  const around = model.aroundUnit(kind, id);
  if (around === undefined) return undefined;
  const { words, links } = model;
  const { name } = links.to(kind, id);
  const { picture, beside } = around;
  return toTeamMap(picture, {
    words,
    caption:
      beside === undefined
        ? say(words, 'teamMap.around', { name })
        : say(words, 'teamMap.aroundAlone', { name, count: beside }),
  });
}
