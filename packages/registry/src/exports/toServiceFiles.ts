import { toServiceFile } from '../links/toHref.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { type AccessRecord, toServiceRecords } from './toServiceRecords.js';

/** Each service's access as a file beside its page, made when it is asked for. None where services have no pages. */
export function* toServiceFiles(
  model: ViewModel,
  extension: 'json' | 'csv',
  toText: (model: ViewModel, records: readonly AccessRecord[], service: string) => string,
): Iterable<readonly [path: string, text: string]> {
  if (!model.routes.pages.service) return;
  for (const { id } of model.services) {
    yield [toServiceFile(id, extension), toText(model, toServiceRecords(model, id), id)];
  }
}
