import { toCellPhrases } from '../access/toAccessPhrases.js';
import { toIndexHref } from '../links/toHref.js';
import type { ServicesPageView } from '../model/pageView.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import { toSystemNames } from '../viewModel/toServiceCard.js';
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
      systems: toSystemNames(service.systems, registry),
      environments: hasAccess ? toAccessCounts(service, accessByService.get(service.id) ?? [], model) : [],
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

/** The address of the persona's row on the page of the service, which shows the roles. */
const toRowHref = (page: string | undefined, anchor: string): string | undefined =>
  page === undefined ? undefined : `${page}#${anchor}`;
