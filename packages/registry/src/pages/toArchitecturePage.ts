import { toHref } from '../links/toHref.js';
import { toArchitectureMap } from '../maps/toArchitectureMap.js';
import type { ArchitecturePageView } from '../model/pageView.js';
import type { Architecture } from '../model/registry.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';
import { toTitle } from './toTitle.js';
import { toPartServices, toSummary, toWorkerCards, toWorkers, withStages } from './workPage.js';

/** The page of an architecture: its map, the stages of processes that it supports, its personas and its services. */
export function toArchitecturePage(
  { id, name, description, learn }: Architecture,
  model: PageModel,
): Page<ArchitecturePageView>[] {
  const picture = model.pictures.architectures.get(id);
  if (picture === undefined) return [];
  return toPage(toHref('architecture', id, model.routes), () => {
    const workers = toWorkers(picture.whole, picture.components);
    const stageTables = model.stageTables.ofArchitecture(id);
    const { parts: components, counterparts } = withStages(picture.components, stageTables, model.words);
    const services = toPartServices(picture.components);
    return {
      kind: 'architecture-page',
      title: toTitle('architecture', name, model),
      description:
        description ?? toSummary(name, picture.components, 'components', workers, services, model.words),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('architecture', model), { name }),
      architecture: picture.architecture,
      ...(description !== undefined && { architectureDescription: description }),
      map: toArchitectureMap({ ...picture, components }, model.layout, { counterparts, words: model.words }),
      stageTables,
      cards: toWorkerCards(workers, model),
      services,
      learn,
      documents: [...(model.documents.architectures.get(id) ?? [])],
    };
  });
}
