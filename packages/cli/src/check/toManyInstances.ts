import type { Diagnostic } from 'persona-registry';
import { toProblem } from '../export/toProblem.js';
import type { ReadInputs } from './readInputs.js';

/** The problem of a command that works on one registry, in a site that has several. */
export function toManyInstances(all: readonly ReadInputs[]): Diagnostic {
  return {
    ...toProblem(
      'missing-option',
      'The site has several instances of the plugin, each with data of its own.',
      'Name one of them, such as `--instance ops`.',
    ),
    valid: all.flatMap(({ instance }) => instance ?? []),
  };
}
