import { toHref } from '../links/toHref.js';
import { toProcessMap } from '../maps/toProcessMap.js';
import type { ProcessPageView } from '../model/pageView.js';
import type { Process } from '../model/registry.js';
import { type Page, type PageModel, toBreadcrumbs, toIndexCrumb, toPage } from './page.js';
import { toTitle } from './toTitle.js';
import { toPartServices, toSummary, toWorkerCards, toWorkers, withComponents } from './workPage.js';

/** The page of a process: its map, the components of architectures that support its stages, its personas and its services. */
export function toProcessPage(
  { id, name, description, learn }: Process,
  model: PageModel,
): Page<ProcessPageView>[] {
  const picture = model.pictures.processes.get(id);
  if (picture === undefined) return [];
  return toPage(toHref('process', id, model.routes), () => {
    const workers = toWorkers(picture.whole, picture.stages);
    const stageTables = model.stageTables.ofProcess(id);
    const { parts: stages, counterparts } = withComponents(picture.stages, stageTables, model.words);
    const services = toPartServices(picture.stages);
    return {
      kind: 'process-page',
      title: toTitle('process', name, model),
      description: description ?? toSummary(name, picture.stages, 'stages', workers, services, model.words),
      breadcrumbs: toBreadcrumbs(model, toIndexCrumb('process', model), { name }),
      process: picture.process,
      ...(description !== undefined && { processDescription: description }),
      map: toProcessMap({ ...picture, stages }, { counterparts, words: model.words }),
      stageTables,
      cards: toWorkerCards(workers, model),
      services,
      learn,
      documents: [...(model.documents.processes.get(id) ?? [])],
    };
  });
}
