import type { Diagnostic, Place } from 'persona-registry';
import { suggest } from 'persona-registry/text';
import { isOpen, type PluginInstance, sortInstances } from './pluginInstance.js';

export interface InstanceSettings {
  /** Ids of the docs plugins of the site, if all are known. */
  docsIds?: readonly string[];
  /** Finds the place of an instance in the site's configuration. */
  placeOf(instance: PluginInstance): Place | undefined;
}

/** Finds what makes it unclear which instance of the plugin answers: documents or addresses that two of them claim, and docs that do not exist. */
export function checkInstances(
  instances: readonly PluginInstance[],
  { docsIds, placeOf }: InstanceSettings,
): Diagnostic[] {
  const sorted = sortInstances(instances);
  const toProblem = (
    instance: PluginInstance,
    problem: Omit<Diagnostic, 'severity' | 'place'>,
  ): Diagnostic => {
    const place = placeOf(instance);
    return { severity: 'error', ...problem, ...(place && { place }) };
  };
  const toConflict = (first: PluginInstance, second: PluginInstance, what: string, hint: string) => {
    const place = placeOf(first);
    const message = `The instances "${first.id}" and "${second.id}" of docusaurus-plugin-personas ${what}.`;
    const related = place && { related: [{ message: `The instance "${first.id}" is here.`, place }] };
    return toProblem(second, { code: 'instance-conflict', message, hint, ...related });
  };
  return sorted.flatMap((second, index) => {
    const conflicts = sorted.slice(0, index).flatMap((first) => [
      ...(isOpen(first) && isOpen(second) ? [toConflict(first, second, ...TWO_OPEN)] : []),
      ...(first.basePath === second.basePath
        ? [toConflict(first, second, `have the same path: "${first.basePath || '/'}"`, OTHER_PATH)]
        : []),
      ...unique(second.docs)
        .filter((id) => first.docs?.includes(id))
        .map((id) => toConflict(first, second, `both answer the docs "${id}"`, OTHER_DOCS)),
    ]);
    const unknown = unique(second.docs).filter((id) => docsIds?.includes(id) === false);
    return [
      ...conflicts,
      ...unknown.map((id) => {
        const suggestion = suggest(id, docsIds ?? []);
        return toProblem(second, {
          code: 'unknown-docs',
          message: `The instance "${second.id}" of docusaurus-plugin-personas answers the docs "${id}", which do not exist.`,
          valid: [...(docsIds ?? [])],
          ...(suggestion !== undefined && { suggestion }),
          hint: 'The option `docs` takes ids of docs plugins. The docs of a preset have the id "default".',
        });
      }),
    ];
  });
}

const TWO_OPEN = [
  'have no option `docs`, so both answer every document',
  "Give one of them the ids of the docs plugins that it answers: `docs: ['ops']`. The other answers everything else.",
] as const;

const OTHER_PATH = 'Give each instance a `routeBasePath` of its own.';
const OTHER_DOCS = 'Leave the id out of the option `docs` of one of them.';

const unique = (ids: readonly string[] = []): string[] => [...new Set(ids)];
