import { PERSONAS_JSON_FILE } from '../links/toHref.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import { accessCsv } from './accessCsv.js';
import { accessJson } from './accessJson.js';
import { createAccessExporters } from './createAccessExporters.js';
import type { AccessFormat, Exporter, ExportFile } from './exporter.js';
import { personasJsonSchema } from './personasJsonSchema.js';
import { toServiceRecords } from './toAccessRecords.js';
import { PERSONAS_JSON_SCHEMA_FILE, toPersonasJson } from './toPersonasJson.js';

/** All formats: the table of contents of this folder. */
export const exporters: readonly Exporter[] = [
  ...createAccessExporters({ extension: 'csv', needs: [], hasReview: true, ...accessCsv }),
  ...createAccessExporters({ extension: 'json', needs: [], ...accessJson }),
  {
    name: 'personas',
    title: 'The whole registry as JSON',
    about: 'registry',
    file: PERSONAS_JSON_FILE,
    needs: [],
    toFiles: ({ registry, routes }) => [[PERSONAS_JSON_FILE, toPersonasJson(registry, routes)]],
  },
  {
    name: 'personas-schema',
    title: 'The JSON Schema of the whole registry as JSON',
    about: 'registry',
    file: PERSONAS_JSON_SCHEMA_FILE,
    needs: [],
    toFiles: () => [[PERSONAS_JSON_SCHEMA_FILE, JSON.stringify(personasJsonSchema)]],
  },
];

/**
 * The files that a site publishes: those of every exporter that needs only a model. Access is published with the pages of services, if there are any.
 * The records of a service are made once for all files, and are written before those of the next service are made: there are as many as grants.
 */
export function* toExportFiles(model: AccessModel): Iterable<ExportFile> {
  const published = selectPublished(model);
  for (const { about, toFiles } of published) if (about === 'registry') yield* toFiles(model);
  const ofAccess = published.flatMap(({ format, file, toServicePath }) =>
    format === undefined ? [] : [{ format, file, toServicePath }],
  );
  const formats = new Set(ofAccess.map(({ format }) => format));
  const bodies = new Map<AccessFormat, string[]>([...formats].map((format) => [format, []]));
  for (const { id: service } of formats.size === 0 ? [] : model.services) {
    const records = toServiceRecords(model, service);
    for (const format of formats) {
      const { ofService, ofAll } = format.toBody(records, model);
      bodies.get(format)?.push(ofAll);
      for (const one of ofAccess) {
        if (one.format !== format || one.toServicePath === undefined) continue;
        yield [one.toServicePath(service), format.toText({ model, service }, [ofService])];
      }
    }
  }
  for (const { format, file } of ofAccess) {
    if (file !== undefined) yield [file, format.toText({ model }, bodies.get(format) ?? [])];
  }
}

/** The paths of the files that `toExportFiles` gives. Paths are cheap, and texts are not. */
export const listExportFiles = (model: AccessModel): string[] =>
  selectPublished(model).flatMap(({ file, toServicePath }) =>
    toServicePath === undefined ? (file ?? []) : model.services.map(({ id }) => toServicePath(id)),
  );

function selectPublished({ registry, routes, services }: AccessModel): Exporter[] {
  const isFull = registry.accessDetails === 'full';
  const hasServices = routes.pages.service && services.length > 0;
  return exporters.filter(
    ({ about, needs }) =>
      (about !== 'access' || hasServices) && needs.every((need) => need === 'full-details' && isFull),
  );
}
