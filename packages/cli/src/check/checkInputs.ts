import { checkReviews, type Diagnostic, sortDiagnostics, toLocated } from 'persona-registry';
import { buildInputs, type CheckSettings } from './buildInputs.js';
import type { CheckInputs } from './readInputs.js';

/** Runs the whole check: builds one registry from data and Markdown, and returns all problems, with line and column, sorted. */
export async function checkInputs(inputs: CheckInputs, settings: CheckSettings): Promise<Diagnostic[]> {
  const { project } = await buildInputs(inputs, settings);
  const { ofRegistry, ofDocuments } = project.examine();
  const reviews = project.isBroken ? [] : checkReviews(inputs.reviews ?? [], project.registry);
  return sortDiagnostics(
    toLocated(
      [...ofRegistry, ...reviews.flatMap(({ findings }) => findings), ...ofDocuments],
      [...inputs.sources, ...inputs.translations, ...(inputs.drift ? [inputs.drift] : [])],
    ),
  );
}
