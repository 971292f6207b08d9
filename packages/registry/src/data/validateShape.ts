import type { DataPath } from '../model/diagnostic.js';
import { compiledSchema } from '../schema/compiledSchema.js';
import type { SchemaNode, SchemaType } from '../schema/nodes.js';
import { personasSchema } from '../schema/personasSchema.js';

/** One thing that the schema does not allow, with the context for a message. */
export interface ShapeProblem {
  keyword: string;
  path: DataPath;
  /** The value at the path. `schema` is the part of the schema that it does not match. */
  value: unknown;
  schema: SchemaNode;
  /** The key that is missing, unknown or not an id. Only for keywords about keys. */
  key?: string;
}

/** A schema, and the function that ajv compiled from it. */
export interface Shape {
  schema: SchemaNode;
  validate: typeof compiledSchema;
}
const PERSONAS: Shape = { schema: personasSchema, validate: compiledSchema };

/**
 * Finds everything that the schema does not allow in a value. If several forms are allowed, only the problems of the probable form are reported: the
 * value's type decides, and among maps its keys.
 */
export function validateShape(value: unknown, { schema: whole, validate }: Shape = PERSONAS): ShapeProblem[] {
  if (validate(value)) return [];
  const problems: { problem: ShapeProblem; schemaPath: string }[] = [];
  for (const error of validate.errors ?? []) {
    const { keyword, schemaPath, params } = error;
    // The error of `propertyNames`, which follows, reports the pattern of a key.
    if (error.propertyName !== undefined) continue;
    const path = toSteps(error.instancePath);
    const at = lookUp(value, path);
    const schema = lookUp(whole, toSteps(decodeURIComponent(schemaPath)).slice(0, -1));
    const key = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
    const problem: ShapeProblem = {
      keyword,
      path: toDataPath(value, path),
      value: at,
      schema: schema as SchemaNode,
      ...(typeof key === 'string' ? { key } : {}),
    };
    if (keyword !== 'anyOf') {
      problems.push({ problem, schemaPath });
      continue;
    }
    // The problems of the branches come directly before this one.
    const ofBranches = takeLast(
      problems,
      (last) => last.schemaPath.startsWith(`${schemaPath}/`) && startsWith(last.problem.path, problem.path),
    );
    const branch = chooseBranch(problem.schema.anyOf ?? [], at);
    if (branch === undefined) problems.push({ problem, schemaPath });
    for (const inner of ofBranches) {
      if (inner.schemaPath.startsWith(`${schemaPath}/${branch}/`)) problems.push(inner);
    }
  }
  return withoutRepeats(problems.map(({ problem }) => problem));
}

/** What a repeated problem of a value follows from: a list is none of the words, and a text of nothing has no format. */
const CAUSES: Readonly<Record<string, readonly string[]>> = { enum: ['type'], format: ['pattern'] };

function withoutRepeats(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const toKey = (keyword: string, path: DataPath) => [keyword, ...path].join('\n');
  const known = new Set(problems.map(({ keyword, path }) => toKey(keyword, path)));
  return problems.filter(
    ({ keyword, path }) => !CAUSES[keyword]?.some((cause) => known.has(toKey(cause, path))),
  );
}

/** Position of the probable form of a value. `undefined` if no form has its type. */
function chooseBranch(branches: readonly SchemaNode[], value: unknown): number | undefined {
  const type = schemaTypeOf(value);
  const fitting = [...branches.entries()].filter(([, branch]) => branch.type === type);
  const complete = fitting.find(([, branch]) => (branch.required ?? []).every((key) => hasKey(value, key)));
  return (complete ?? fitting.at(-1))?.[0];
}

export function schemaTypeOf(value: unknown): SchemaType | 'number' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'boolean' || type === 'object' ? type : 'number';
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function takeLast<T>(items: T[], matches: (item: T) => boolean): T[] {
  let start = items.length;
  while (start > 0 && matches(items[start - 1] as T)) start--;
  return items.splice(start);
}

function startsWith(path: DataPath, start: DataPath): boolean {
  return start.every((step, index) => path[index] === step);
}

/** The steps of a JSON pointer. */
function toSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function lookUp(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (hasKey(value, step) ? (value as Record<string, unknown>)[step] : undefined),
    root,
  );
}

/** Turns the steps into lists into numbers. A map may have a key `0`, which stays a text. */
function toDataPath(root: unknown, path: readonly string[]): DataPath {
  let value = root;
  return path.map((step) => {
    const inList = Array.isArray(value);
    value = lookUp(value, [step]);
    return inList ? Number(step) : step;
  });
}
