import type { ViewModel } from '../views/buildViewModel.js';
import { toSlug } from '../views/toHref.js';
import { toServiceCsv } from './toServiceCsv.js';
import { toServiceJson } from './toServiceJson.js';
import { toServiceRecords } from './toServiceRecords.js';

/** Each service's access as files beside its page: path below our base path → text. None where services have no pages. */
export function toServiceFiles(model: ViewModel): Map<string, string> {
  if (!model.routes.pages.service) return new Map();
  return new Map(
    model.services.flatMap(({ id }): [string, string][] => {
      const records = toServiceRecords(model, id);
      return [
        [`services/${toSlug(id)}.json`, toServiceJson(model, id, records)],
        [`services/${toSlug(id)}.csv`, toServiceCsv(model, records)],
      ];
    }),
  );
}
