import type { ViewModel } from '../views/buildViewModel.js';
import { toSlug } from '../views/toHref.js';
import { toServiceCsv } from './toServiceCsv.js';
import { toServiceJson } from './toServiceJson.js';

/** Each service's access as files beside its page: path below our base path → text. None where services have no pages. */
export function toServiceFiles(model: ViewModel): Map<string, string> {
  if (!model.routes.pages.service) return new Map();
  return new Map(
    model.services.flatMap(({ id }): [string, string][] => [
      [`services/${toSlug(id)}.json`, toServiceJson(model, id)],
      [`services/${toSlug(id)}.csv`, toServiceCsv(model, id)],
    ]),
  );
}
