import type { ServicesPageView } from '../../model/view.js';
import { toEnvironmentView } from '../buildViewModel.js';
import { toServicesHref } from '../toHref.js';
import { toSystemNames } from '../toServiceCard.js';
import { type Page, type PageModel, toBreadcrumbs, toCount, toList, toPage } from './page.js';
import { toAccessCounts } from './toAccessCounts.js';

/** All services, in data order, with how many personas may do something in each environment. */
export function toServicesPage(model: PageModel): Page<ServicesPageView>[] {
  const { environments, services, links, accessByService } = model;
  return toPage(toServicesHref(model.routes), () => ({
    kind: 'services-page',
    title: 'Services',
    description: `Who may do what on ${toCount(services.length, 'service')} in ${toList(environments.map(({ name }) => name))}.`,
    breadcrumbs: toBreadcrumbs(model, { name: 'Services' }),
    environments: environments.map(toEnvironmentView),
    services: services.map((service) => ({
      service: links.to('service', service.id),
      systems: toSystemNames(service.systems),
      environments: toAccessCounts(service, accessByService.get(service.id) ?? [], model),
    })),
  }));
}
