import { PERSONAS_JSON_FILE } from '../links/toHref.js';
import type { ViewModel } from '../viewModel/viewModel.js';
import type { Exporter } from './exporter.js';
import { personasJsonSchema } from './personasJsonSchema.js';
import { PERSONAS_JSON_SCHEMA_FILE, toPersonasJson } from './toPersonasJson.js';
import { toServiceCsv } from './toServiceCsv.js';
import { toServiceFiles } from './toServiceFiles.js';
import { toServiceJson } from './toServiceJson.js';

/** Every format, the table of contents of this folder. */
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
  {
    name: 'service-json',
    title: 'The access of each service as JSON',
    needs: [],
    toFiles: (model) => toServiceFiles(model, 'json', toServiceJson),
  },
  {
    name: 'service-csv',
    title: 'The access of each service as CSV',
    needs: [],
    toFiles: (model) => toServiceFiles(model, 'csv', toServiceCsv),
  },
];

/** The files of every exporter whose needs a model alone fulfils: what a site publishes. */
export function* toExportFiles(model: ViewModel): ReturnType<Exporter['toFiles']> {
  const isFull = model.registry.accessDetails === 'full';
  for (const { needs, toFiles } of exporters) {
    if (needs.every((need) => need === 'full-details' && isFull)) yield* toFiles(model);
  }
}
