import { toSlug } from '../links/toHref.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { toServiceCsv } from './toServiceCsv.js';
import { toServiceJson } from './toServiceJson.js';
import { toServiceRecords } from './toServiceRecords.js';

/**
 * Each service's access as files beside its page: path below our base path, and text. None where services have no pages. Each is made when it
 * is asked for.
 */
export function* toServiceFiles(model: ViewModel): Iterable<readonly [path: string, text: string]> {
  if (!model.routes.pages.service) return;
  for (const { id } of model.services) {
    const records = toServiceRecords(model, id);
    yield [`services/${toSlug(id)}.json`, toServiceJson(model, id, records)];
    yield [`services/${toSlug(id)}.csv`, toServiceCsv(model, records)];
  }
}
