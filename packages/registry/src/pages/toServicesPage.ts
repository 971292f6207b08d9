import { toCellPhrases } from '../access/toAccessPhrases.js';
import { toIndexHref } from '../links/toHref.js';
import { KINDS } from '../model/kinds.js';
import type { ServicesPageView } from '../model/pageView.js';
import { toEnvironmentView } from '../viewModel/buildViewModel.js';
import { toSystemNames } from '../viewModel/toServiceCard.js';
import { type Page, type PageModel, toBreadcrumbs, toCount, toList, toPage } from './page.js';
import { toAccessCounts } from './toAccessCounts.js';

/**
 * Rows that the index shows at most. Beyond, a reader looks for a service and goes to its page: 500 services by 500 personas are a
 * quarter of a million cells and no page.
 */
const MOST_ROWS = 400;

/** All services, in data order: how many personas may do something in each environment, and who, in words, while that is readable. */
export function toServicesPage(model: PageModel): Page<ServicesPageView>[] {
  const { services, links, accessByService, registry, hasAccess } = model;
  // Without a word about access, every environment would be one column of zeros.
  const environments = hasAccess ? model.environments : [];
  const count = services.reduce((sum, { id }) => sum + (accessByService.get(id)?.length ?? 0), 0);
  const isSummary = count > MOST_ROWS;
  return toPage(toIndexHref('service', model.routes), () => ({
    kind: 'services-page',
    title: KINDS.service.index,
    description: hasAccess
      ? `Who may do what on ${toCount(services.length, 'service')} in ${toList(environments.map(({ name }) => name))}.`
      : `${toCount(services.length, 'service')}; who may do what on them is not documented.`,
    breadcrumbs: toBreadcrumbs(model, { name: KINDS.service.index }),
    environments: environments.map(toEnvironmentView),
    services: services.map((service) => ({
      service: links.to('service', service.id),
      systems: toSystemNames(service.systems),
      environments: hasAccess ? toAccessCounts(service, accessByService.get(service.id) ?? [], model) : [],
      ...(hasAccess &&
        !isSummary && {
          personas: (accessByService.get(service.id) ?? []).map(({ persona, row, cells }) => ({
            persona: {
              ...row.who.persona,
              href: toRowHref(links.to('service', service.id).href, row.anchor),
            },
            personaKind: persona.kind,
            cells: cells.map((cell) => toCellPhrases(cell, registry.roles)),
          })),
        }),
    })),
    ...(isSummary && { isSummary }),
  }));
}

/** The persona's row on the service's own page, where the roles are. */
const toRowHref = (page: string | undefined, anchor: string): string | undefined =>
  page === undefined ? undefined : `${page}#${anchor}`;
