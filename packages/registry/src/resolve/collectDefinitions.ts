import { findJoinedItems } from '../data/findJoinedItems.js';
import { type PlaceOf, toShapeDiagnostic } from '../data/toShapeDiagnostic.js';
import { validateShape } from '../data/validateShape.js';
import { toIdProblem } from '../data/validateSource.js';
import { quote } from '../lookup/quote.js';
import type { PersonaInput } from '../model/data.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Definition } from '../model/document.js';
import { isId, isReservedId } from '../values/ids.js';
import type { Written } from './collectEntries.js';

/**
 * Validates the personas that Markdown defines with the same schema as those of a data file. Only the field with a mistake is reported and left out, so
 * that references to the persona do not report it as missing.
 */
export function collectDefinitions(
  definitions: readonly Definition[],
  report: (problem: Diagnostic) => void,
): Written<PersonaInput>[] {
  return definitions.flatMap((definition) => {
    const { id, place } = definition;
    if (!isId(id) || isReservedId(id)) {
      report(toIdProblem(id, 'personas', place));
      return [];
    }
    const placeOf = (field: string | number | undefined) =>
      (typeof field === 'string' &&
        Object.hasOwn(definition.fieldPlaces, field) &&
        definition.fieldPlaces[field]) ||
      place;
    return [
      {
        id,
        input: validFields(definition, placeOf, report),
        place,
        placeOf: (...path) => placeOf(path[0]),
      },
    ];
  });
}

function validFields(
  { id, fields }: Definition,
  placeOf: (field: string | number | undefined) => Definition['place'],
  report: (problem: Diagnostic) => void,
): PersonaInput {
  const data = { personas: { [id]: fields } };
  const problems = validateShape(data);
  // The first two steps are the section and the id, which Markdown does not write.
  const inMarkdown: PlaceOf = (path) => placeOf(path[2]);
  for (const problem of findJoinedItems(data, inMarkdown)) report(problem);
  if (problems.length === 0) return fields;
  const invalidFields = new Set<string | number | undefined>();
  for (const problem of problems) {
    report(problem.key === 'name' ? toNameless(id, inMarkdown([])) : toShapeDiagnostic(problem, inMarkdown));
    invalidFields.add(problem.path[2] ?? problem.key);
  }
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !invalidFields.has(field)));
}

function toNameless(id: string, place: Definition['place']): Diagnostic {
  return {
    code: 'missing-name',
    severity: 'error',
    message: `The persona ${quote(id)} has no name.`,
    place,
    hint: `Write it as the label, \`:::persona[AI Data Engineer]{#${id}}\`, or as \`**Name**\` in the list.`,
  };
}
