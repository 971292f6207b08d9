import { createUndocumentedCount } from '../access/accessIndex.js';
import { toFacets } from '../entityFiles/toFacets.js';
import type { Outcome } from '../model/diagnostic.js';
import type { Filter } from '../model/request.js';
import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';
import { resolveRequest } from '../requests/checkRequest.js';
import { buildNameLookup, toNames } from '../requests/names.js';
import type { AccessModel } from '../viewModel/viewModel.js';
import { matchFacets, matchFilter } from '../views/matchFacets.js';

/**
 * The model with only the access that a filter selects, for the exporters that are about access. The filter has the meaning that it has in access
 * tables: `service` selects services, `environment` selects environments, and all others select personas. The outcome has no value if the filter
 * names something unknown. The diagnostics have no place.
 */
export function selectAccess(model: AccessModel, filter: Filter): Outcome<AccessModel> {
  if (Object.keys(filter).length === 0) return { value: model, diagnostics: [] };
  const names = buildNameLookup(toNames(model.registry));
  const { value, diagnostics } = resolveRequest({ kind: 'access-table', filter }, names);
  return value?.kind === 'access-table'
    ? { value: narrow(model, value.filter), diagnostics }
    : { diagnostics };
}

function narrow(model: AccessModel, { service, environment, ...ofPersonas }: Filter): AccessModel {
  const services = model.services.filter(({ id }) =>
    matchFilter({ ...(service && { service }) }, () => [id]),
  );
  const environments = model.environments.filter(({ id }) =>
    matchFilter({ ...(environment && { environment }) }, () => [id]),
  );
  // The access to a service without environments holds in each one.
  const environmentIds = new Set([SHARED_ENVIRONMENT.id, ...environments.map(({ id }) => id)]);
  const personaIds = new Set(
    toFacets(model)
      .personas.filter((facets) => matchFacets(facets, ofPersonas))
      .map(({ id }) => id),
  );
  const accessByService = new Map(
    services.map(({ id }) => [
      id,
      (model.accessByService.get(id) ?? [])
        .filter(({ persona }) => personaIds.has(persona.id))
        .map((access) => ({
          ...access,
          cells: access.cells.filter((cell) => environmentIds.has(cell.environment)),
        })),
    ]),
  );
  const personas = model.personas.filter(({ id }) => personaIds.has(id));
  const undocumentedIn = createUndocumentedCount(personas, model.registry, model.index.byService);
  return {
    ...model,
    index: { ...model.index, undocumentedIn },
    services,
    environments,
    personas,
    accessByService,
  };
}
