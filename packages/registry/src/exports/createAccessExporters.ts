import { toServiceFile } from '../links/toHref.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import type { Exporter, ServiceAccess } from './exporter.js';
import { toAccessRecords } from './toAccessRecords.js';

interface ServiceFormat extends Pick<Exporter, 'name' | 'title' | 'needs'> {
  extension: 'json' | 'csv';
  toText(access: ServiceAccess): string;
}

/** Makes the exporter of a format with one file per service, beside the page of the service. */
export function createAccessExporters({ extension, toText, ...format }: ServiceFormat): Exporter {
  const toFile: NonNullable<Exporter['toServiceFile']> = (access) => [
    toServiceFile(access.service, extension),
    toText(access),
  ];
  return {
    ...format,
    toServiceFile: toFile,
    *toFiles(model) {
      for (const access of toServiceAccess(model)) yield toFile(access);
    },
  };
}

/** The access of each service in data order; empty if services have no pages. */
export function* toServiceAccess(model: ViewModel): Iterable<ServiceAccess> {
  if (!model.routes.pages.service) return;
  for (const { id } of model.services) yield { model, service: id, records: toAccessRecords(model, id) };
}
