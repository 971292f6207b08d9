import { type AccessExtension, toAccessFile, toServiceFile } from '../links/toHref.js';
import type { AccessFormat, Exporter } from './exporter.js';
import { toServiceRecords } from './toAccessRecords.js';

interface Format extends Pick<Exporter, 'needs' | 'hasReview'>, AccessFormat {
  extension: AccessExtension;
}

/** Makes the two exporters of a format: one file for all services, and one file per service, beside its page. */
export function createAccessExporters(format: Format): Exporter[] {
  const { extension, needs, hasReview, toBody, toText } = format;
  const common = { about: 'access', needs, ...(hasReview && { hasReview }), format } as const;
  const words = extension.toUpperCase();
  const file = toAccessFile(extension);
  const toServicePath = (service: string) => toServiceFile(service, extension);
  return [
    {
      ...common,
      name: extension,
      title: `The access of all services as ${words}, one record per grant`,
      file,
      *toFiles(model, options) {
        const bodies = model.services.map(
          ({ id }) => toBody(toServiceRecords(model, id), model, options).ofAll,
        );
        yield [file, toText({ model }, bodies, options)];
      },
    },
    {
      ...common,
      name: `service-${extension}`,
      title: 'The same, in a file per service',
      toServicePath,
      *toFiles(model, options) {
        for (const { id: service } of model.services) {
          const { ofService } = toBody(toServiceRecords(model, service), model, options);
          yield [toServicePath(service), toText({ model, service }, [ofService], options)];
        }
      },
    },
  ];
}
