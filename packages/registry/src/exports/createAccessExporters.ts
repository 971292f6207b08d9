import { type AccessExtension, toAccessFile, toServiceFile } from '../links/toHref.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import type { Exporter, ExportOptions, ServiceAccess, WrittenAccess } from './exporter.js';
import { type AccessRecord, toServiceRecords } from './toAccessRecords.js';

interface AccessFormat extends Pick<Exporter, 'needs' | 'hasReview'> {
  extension: AccessExtension;
  toText(access: WrittenAccess, options?: ExportOptions): string;
}

/** Makes the two exporters of a format: one file for all services, and one file per service, beside its page. */
export function createAccessExporters({ extension, toText, ...format }: AccessFormat): Exporter[] {
  const words = extension.toUpperCase();
  const file = toAccessFile(extension);
  const toServicePath = (service: string) => toServiceFile(service, extension);
  const toFile: NonNullable<Exporter['toServiceFile']> = (access, options) => [
    toServicePath(access.service),
    toText(access, options),
  ];
  return [
    {
      ...format,
      name: extension,
      title: `The access of all services as ${words}, one record per grant`,
      about: 'access',
      file,
      toWholeFile: (model, accesses, options) => [
        file,
        toText({ model, records: toRecords(accesses) }, options),
      ],
      *toFiles(model, options) {
        yield [file, toText({ model, records: toRecords(toServiceAccess(model)) }, options)];
      },
    },
    {
      ...format,
      name: `service-${extension}`,
      title: 'The same, in a file per service',
      about: 'access',
      toServicePath,
      toServiceFile: toFile,
      *toFiles(model, options) {
        for (const access of toServiceAccess(model)) yield toFile(access, options);
      },
    },
  ];
}

/** The access of each service, in data order. */
export function* toServiceAccess(model: AccessModel): Iterable<ServiceAccess> {
  for (const { id } of model.services) yield { model, service: id, records: toServiceRecords(model, id) };
}

function* toRecords(accesses: Iterable<ServiceAccess>): Iterable<AccessRecord> {
  for (const { records } of accesses) yield* records;
}
