import { toCellPhrases } from '../access/toAccessPhrases.js';
import { toIndexHref } from '../links/toHref.js';
import { LEVELS } from '../model/enums.js';
import type { HighestAccessView, ServicesPageView } from '../model/pageView.js';
import type { Service } from '../model/registry.js';
import { addDuration } from '../values/toDuration.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import { toContact, toSystemNames } from '../viewModel/toServiceCard.js';
import type { Access } from '../viewModel/viewModel.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import { type Page, type PageModel, toBreadcrumbs, toPage } from './page.js';
import { toAccessCounts } from './toAccessCounts.js';
import { toDownloads } from './toDownloads.js';

/**
 * The most rows in the index. If there are more, a reader looks for a service and opens its page: 500 services with 500 personas are a quarter of a
 * million cells, which is too much for one page.
 */
const MOST_ROWS = 400;

/** The index of services, in data order: the number of personas with access per environment and, up to `MOST_ROWS`, the access of each in words. */
export function toServicesPage(model: PageModel): Page<ServicesPageView>[] {
  const { services, links, accessByService, registry, hasAccess, index, words } = model;
  // If the data says nothing about access, every environment would be a column of zeros.
  const environments = hasAccess ? model.environments : [];
  const count = services.reduce((sum, { id }) => sum + (accessByService.get(id)?.length ?? 0), 0);
  const serviceCount = say(words, 'count.services', { count: services.length });
  const isSummary = count > MOST_ROWS;
  return toPage(toIndexHref('service', model.routes), () => ({
    kind: 'services-page',
    title: say(words, 'index.service'),
    description: hasAccess
      ? say(words, 'servicesPage.description', {
          services: serviceCount,
          environments: joinList(
            words,
            environments.map(({ name }) => name),
          ),
        })
      : say(words, 'servicesPage.descriptionUndocumented', { services: serviceCount }),
    breadcrumbs: toBreadcrumbs(model, { name: say(words, 'index.service') }),
    downloads: toDownloads(model.routes),
    ...(hasAccess && registry.asOf !== undefined && { asOf: registry.asOf }),
    environments: environments.map(toEnvironmentView),
    services: services.map((service) => ({
      service: links.to('service', service.id),
      ...toFacts(service, accessByService.get(service.id) ?? [], model),
      ...(hasAccess &&
        !isSummary && {
          personas: (accessByService.get(service.id) ?? []).map(({ persona, row, cells }) => ({
            persona: {
              ...row.who.persona,
              href: toRowHref(links.to('service', service.id).href, row.anchor),
            },
            personaKind: persona.kind,
            cells: cells.map((cell) =>
              toCellPhrases(cell, index.effectiveAccess(service.id, cell), registry.roles, words),
            ),
          })),
        }),
    })),
    ...(isSummary && { isSummary }),
  }));
}

type Row = ServicesPageView['services'][number];

/** The facts of a service. What governs access is said only where access is documented: until then it is a guess from a name. */
function toFacts(
  service: Service,
  access: readonly Access[],
  model: PageModel,
): Omit<Row, 'service' | 'personas'> {
  const { registry, links, hasAccess } = model;
  const { reviewed, reviewEvery } = service;
  const next = reviewed !== undefined && reviewEvery !== undefined && addDuration(reviewed, reviewEvery);
  const owner = service.owner ?? service.contact;
  return {
    systems: toSystemNames(service, model),
    environments: hasAccess ? toHighest(service, access, model) : [],
    holders: access.filter(({ cells }) => cells.some(({ state }) => state === 'granted')).length,
    ...(owner && { owner: toContact(owner, links, model.words) }),
    ...(reviewed !== undefined && { reviewed }),
    ...(next && registry.asOf !== undefined && next < registry.asOf && { isOverdue: true as const }),
    ...(reviewed === undefined && reviewEvery !== undefined && { isNeverReviewed: true as const }),
  };
}

/** The highest level per environment. A level that somebody has without activation is not called eligible. */
function toHighest(service: Service, access: readonly Access[], model: PageModel): HighestAccessView[] {
  const { index } = model;
  return toAccessCounts(service, access, model).map((counts, position) => {
    let highest = -1;
    let onlyEligible = false;
    for (const { cells } of access) {
      const cell = cells[position];
      if (cell?.state !== 'granted') continue;
      for (const { level, grant } of index.effectiveAccess(service.id, cell).ways) {
        if (level === undefined) continue;
        const rank = LEVELS.indexOf(level);
        if (rank < highest) continue;
        onlyEligible = grant.assignment === 'eligible' && (rank > highest || onlyEligible);
        highest = rank;
      }
    }
    const level = LEVELS[highest];
    return {
      ...counts,
      ...(level && { level }),
      ...(level && onlyEligible && { onlyEligible: true as const }),
    };
  });
}

/** The address of the persona's row on the page of the service, which shows the roles. */
const toRowHref = (page: string | undefined, anchor: string): string | undefined =>
  page === undefined ? undefined : `${page}#${anchor}`;
