import type { Registry } from '../model/registry.js';
import type { RouteOptions } from '../model/routes.js';
import { buildViewModel, toEnvironmentView } from './buildViewModel.js';
import {
  type AccessFile,
  ENVIRONMENTS_FILE,
  type EnvironmentsFile,
  FACETS_FILE,
  NAMES_FILE,
  type PersonaFile,
  type ServiceFile,
  toAccessFileName,
  toPersonaFileName,
  toServiceFileName,
} from './entityFiles.js';
import { toNames } from './names.js';
import { toFacets } from './toFacets.js';
import { toServiceHead } from './toServiceCard.js';

/**
 * The registry, already through `toPublic`, as files: name → JSON text. Same registry, same bytes. What each holds and who reads it:
 * `entityFiles.ts`. Pass the model if there is one already (`toPages` takes it as well).
 */
export function toEntityFiles(
  registry: Registry,
  routes: RouteOptions,
  model = buildViewModel(registry, routes),
): Map<string, string> {
  const files = new Map<string, string>();
  const add = <T>(name: string, content: T) => files.set(name, JSON.stringify(content));

  for (const { id, aliases } of model.personas) {
    const card = model.cards.get(id);
    if (card === undefined) continue;
    const access = (model.accessByPersona.get(id) ?? []).map(({ row }) => row);
    add<PersonaFile>(toPersonaFileName(id), { id, card, aliases, access });
  }
  for (const service of model.services) {
    const { id } = service;
    const personas = (model.accessByService.get(id) ?? []).map(({ row, phrases }) => ({ row, phrases }));
    add<ServiceFile>(toServiceFileName(id), { id, head: toServiceHead(service, registry, model.links) });
    add<AccessFile>(toAccessFileName(id), { personas });
  }
  add(FACETS_FILE, toFacets(model));
  add<EnvironmentsFile>(ENVIRONMENTS_FILE, { environments: model.environments.map(toEnvironmentView) });
  add(NAMES_FILE, toNames(registry));
  return files;
}
