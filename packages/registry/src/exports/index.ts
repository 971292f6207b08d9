import { PERSONAS_JSON_FILE } from '../links/toHref.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import { createAccessExporters, toServiceAccess } from './createAccessExporters.js';
import type { Exporter, ExportFile } from './exporter.js';
import { personasJsonSchema } from './personasJsonSchema.js';
import { toAccessCsv } from './toAccessCsv.js';
import { toAccessJson } from './toAccessJson.js';
import { PERSONAS_JSON_SCHEMA_FILE, toPersonasJson } from './toPersonasJson.js';

/** All formats: the table of contents of this folder. */
export const exporters: readonly Exporter[] = [
  ...createAccessExporters({ extension: 'csv', needs: [], hasReview: true, toText: toAccessCsv }),
  ...createAccessExporters({ extension: 'json', needs: [], toText: toAccessJson }),
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
 * Records are made once for all formats, because there are as many as grants.
 */
export function* toExportFiles(model: AccessModel): Iterable<ExportFile> {
  const publishedExporters = selectPublished(model);
  const hasAccess = publishedExporters.some(({ about }) => about === 'access');
  const accesses = hasAccess ? [...toServiceAccess(model)] : [];
  for (const exporter of publishedExporters) {
    if (exporter.toWholeFile !== undefined) yield exporter.toWholeFile(model, accesses);
    else if (exporter.toServiceFile === undefined) yield* exporter.toFiles(model);
  }
  for (const access of accesses) {
    for (const { toServiceFile } of publishedExporters) if (toServiceFile) yield toServiceFile(access);
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
