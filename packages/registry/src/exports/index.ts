import { PERSONAS_JSON_FILE } from '../links/toHref.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import { createAccessExporters, toServiceAccess } from './createAccessExporters.js';
import type { Exporter, ExportFile } from './exporter.js';
import { personasJsonSchema } from './personasJsonSchema.js';
import { toAccessCsv } from './toAccessCsv.js';
import { toAccessJson } from './toAccessJson.js';
import { PERSONAS_JSON_SCHEMA_FILE, toPersonasJson } from './toPersonasJson.js';

/** All formats: the table of contents of this folder. */
export const exporters: readonly Exporter[] = [
  {
    name: 'personas-json',
    title: 'The registry as JSON, and its JSON Schema',
    needs: [],
    *toFiles({ registry, routes }) {
      yield [PERSONAS_JSON_FILE, toPersonasJson(registry, routes)];
      yield [PERSONAS_JSON_SCHEMA_FILE, JSON.stringify(personasJsonSchema)];
    },
  },
  createAccessExporters({
    name: 'service-json',
    title: 'The access of each service as JSON',
    needs: [],
    extension: 'json',
    toText: toAccessJson,
  }),
  createAccessExporters({
    name: 'service-csv',
    title: 'The access of each service as CSV',
    needs: [],
    extension: 'csv',
    toText: toAccessCsv,
  }),
];

/** The files that a site publishes: those of every exporter that needs only a model. Records of a service are made once for all formats. */
export function* toExportFiles(model: ViewModel): Iterable<ExportFile> {
  const isFull = model.registry.accessDetails === 'full';
  const publishedExporters = exporters.filter(({ needs }) =>
    needs.every((need) => need === 'full-details' && isFull),
  );
  for (const exporter of publishedExporters) {
    if (exporter.toServiceFile === undefined) yield* exporter.toFiles(model);
  }
  for (const access of toServiceAccess(model)) {
    for (const { toServiceFile } of publishedExporters) if (toServiceFile) yield toServiceFile(access);
  }
}
