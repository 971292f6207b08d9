import { isDeepStrictEqual } from 'node:util';
import {
  buildRegistry,
  type DataFormat,
  type DataInput,
  type DataSource,
  type Diagnostic,
  isError,
  type Outcome,
  toLocated,
  validateSource,
  validateSources,
} from 'persona-registry';
import { type Addition, insertEntries } from '../splice/insertEntries.js';
import { insertJsonEntries, toJsonText } from '../splice/insertJsonEntries.js';
import { toYaml } from '../splice/toYaml.js';

/** A file of the data, and what is new in it. */
export interface Extension {
  source: DataSource;
  /** What `validateSource` says about the file. */
  validated: Outcome<DataInput>;
  additions: readonly Addition[];
}

/** The new texts, or why there are none. */
export interface Extended {
  files: DataSource[];
  diagnostics: Diagnostic[];
}

/** Text of a data file that has only these entries. */
export function toNewText(additions: readonly Addition[], format: DataFormat = 'yaml'): string {
  const data = addAll({}, additions);
  return format === 'json' ? toJsonText(data) : toYaml(data);
}

/**
 * Adds entries to files of the data. Lines that are there stay. The results are read again: each must hold exactly the earlier data and the additions, and they may
 * bring no new mistake.
 *
 * @param others the other files of the same data
 */
export function extendFiles(extensions: readonly Extension[], others: readonly DataSource[]): Extended {
  const validate = createValidation(
    ...extensions.map(({ source, validated }) => [source, validated] as const),
  );
  const files: DataSource[] = [];
  for (const { source, additions } of extensions) {
    const bom = source.text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const insert = source.format === 'json' ? insertJsonEntries : insertEntries;
    const inserted = insert(source.text.slice(bom.length), additions);
    if (inserted === undefined) return { files: [], diagnostics: [toProblem(source.file, NO_PLACE)] };
    files.push({ ...source, text: bom + inserted });
  }
  const before = extensions.map(({ source }) => source);
  const errors = findNewErrors([...before, ...others], [...files, ...others], validate);
  if (errors.length > 0) return { files: [], diagnostics: errors };
  for (const [index, { source, validated, additions }] of extensions.entries()) {
    const [file] = files.slice(index, index + 1);
    if (
      file === undefined ||
      !isDeepStrictEqual(validate(file).value, addAll(validated.value ?? {}, additions))
    )
      return { files: [], diagnostics: [toProblem(source.file, NOT_AS_MEANT)] };
  }
  return { files, diagnostics: [] };
}

/** The mistakes of a new file beside other files of the same data. */
export const checkNewFile = (source: DataSource, others: readonly DataSource[]): Diagnostic[] =>
  findNewErrors(others, [...others, source], createValidation());

/** Validates each source once, and those not at all that are validated. */
function createValidation(
  ...validated: (readonly [DataSource, Outcome<DataInput>])[]
): typeof validateSource {
  const known = new Map(validated);
  return (source) => {
    const result = known.get(source) ?? validateSource(source);
    known.set(source, result);
    return result;
  };
}

function findNewErrors(
  before: readonly DataSource[],
  after: readonly DataSource[],
  validate: typeof validateSource,
): Diagnostic[] {
  const errors = findErrors(after, validate);
  // Most imports bring no mistake, so the earlier data is not looked at.
  if (errors.length === 0) return errors;
  const known = new Set(findErrors(before, validate).map(({ code, message }) => `${code} ${message}`));
  return errors.filter(({ code, message }) => !known.has(`${code} ${message}`));
}

function findErrors(sources: readonly DataSource[], validate: typeof validateSource): Diagnostic[] {
  const { data, diagnostics } = validateSources({ sources, diagnostics: [] }, validate);
  const built = buildRegistry({ sources: data });
  return toLocated([...diagnostics, ...built.diagnostics].filter(isError), sources);
}

/** The data with the additions. Maps that grow are copied, once each, because thousands of personas may stand in one. */
export function addAll(data: DataInput, additions: readonly Addition[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...data };
  const copies = new Set<unknown>();
  for (const { path, entries } of additions) {
    let inner = result;
    for (const key of path) {
      const value = Object.hasOwn(inner, key) ? inner[key] : undefined;
      const next = copies.has(value) ? (value as Record<string, unknown>) : toMap(value);
      copies.add(next);
      inner[key] = next;
      inner = next;
    }
    for (const [key, value] of Object.entries(entries)) inner[key] = value;
  }
  return result;
}

const toMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const NO_PLACE: Problem = {
  code: 'no-place',
  message: 'The file is written in a form to which these entries cannot be added.',
  hint: 'Add the entries on standard output by hand, or write them to another file.',
};
const NOT_AS_MEANT: Problem = {
  code: 'not-as-meant',
  message: 'The file with the new entries would not say what was meant.',
  hint: 'Add the entries on standard output by hand, or write them to another file.',
};

const toProblem = (file: string, problem: Problem): Diagnostic => ({
  ...problem,
  severity: 'error',
  place: { file },
});
