import { resolve } from 'node:path';
import { type Diagnostic, type Outcome, type Registry, toLocated } from 'persona-registry';
import { type BindingsInput, checkBindings, validateBindings } from 'persona-registry/formats';
import { readData, readKind } from 'persona-registry/node';
import { toProblem } from './toProblem.js';

export interface Bindings {
  data: BindingsInput;
  file: string;
  /** Gives diagnostics about the file their lines. */
  locate(diagnostics: readonly Diagnostic[]): Diagnostic[];
}

const DEFAULT_FILES = ['bindings.yml', 'bindings.yaml', 'bindings.json'] as const;

/**
 * Reads the bindings file that the command line names, else the one in the current folder. Without a value, nothing can be written.
 *
 * @param isOptional whether bindings without a value take the place of a file that nobody names and that is not there
 */
export function readBindings(
  directory: string,
  named: string | undefined,
  registry: Registry,
  isOptional = false,
): Outcome<Bindings> {
  const file = named ?? DEFAULT_FILES.find((name) => readKind(resolve(directory, name)) === 'file');
  if (file === undefined) {
    return isOptional
      ? { value: { data: {}, file: DEFAULT_FILES[0], locate: (found) => [...found] }, diagnostics: [] }
      : { diagnostics: [toNoBindings(registry)] };
  }
  const kind = readKind(resolve(directory, file));
  if (kind === 'nothing') {
    return { diagnostics: [toProblem('missing-file', 'This file does not exist.', NAME_ANOTHER, file)] };
  }
  if (kind === 'folder') {
    return { diagnostics: [toProblem('not-a-file', 'This is a folder.', NAME_ANOTHER, file)] };
  }
  const { sources, diagnostics } = readData({ directory, data: file });
  const [source] = sources;
  if (source === undefined) return { diagnostics };
  const locate = (found: readonly Diagnostic[]) => toLocated(found, [source]);
  const { value, diagnostics: problems } = validateBindings(source);
  if (value === undefined) return { diagnostics: locate(problems) };
  return {
    value: { data: value, file: source.file, locate },
    diagnostics: locate([...problems, ...checkBindings(value, registry, source.file)]),
  };
}

const NAME_ANOTHER = 'Name the bindings file with `--bindings`.';

/** The example has a persona and an environment of the data, so that it can be copied. */
function toNoBindings({ personas, environments }: Registry): Diagnostic {
  const [persona = 'P001'] = Object.keys(personas);
  const [environment = 'prod'] = Object.keys(environments);
  return toProblem(
    'missing-bindings',
    'The object ids of the personas are needed, and there is no bindings file.',
    `Write them into \`bindings.yml\` in the current folder, or name another file with \`--bindings\`. For example:
        environments:
          ${environment}: { subscription: 00000000-0000-0000-0000-000000000000 }
        personas:
          ${persona}:
            ${environment}: { azure: 00000000-0000-0000-0000-000000000000, github: my-team }`,
  );
}
