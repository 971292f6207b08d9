import {
  ALL_PAGES,
  buildReader,
  buildRegistry,
  buildViewModel,
  checkRegistry,
  type DataInput,
  type Definition,
  FILTER_NAMES,
  personasSchema,
  type SchemaNode,
  toEntityFiles,
  toExportFiles,
  toPages,
  toPublic,
  toReport,
  toView,
  validateSource,
} from 'persona-registry';
import { scanMarkdown } from 'remark-personas';

/** A place for a text, and the complete processing of a text at this place. */
export interface TextPlace {
  name: string;
  run(text: string): void;
  /** Only the Markdown parser, if it is a part of `run`. */
  parse?: (text: string) => void;
}

/** Lists every text of the data according to the schema, every attribute of a directive, fields of a defining block, and whole files. */
export function listTextPlaces(): Record<string, TextPlace[]> {
  return { data: dataPlaces(), attributes: attributePlaces(), blocks: blockPlaces(), files: filePlaces() };
}

type Path = readonly (string | number)[];
/** Id of every entry. */
const ENTRY = 'x1';
/** Path segment for a text that is a key. */
const KEY = '*';

function dataPlaces(): TextPlace[] {
  const paths = new Map([...textPathsOf(personasSchema)].map((path) => [path.join('.'), path]));
  paths.delete('$schema');
  return Array.from(paths, ([name, path]) => ({
    name: `${name}`,
    run: (text) => runData(withRequired(toData(path, text))),
  }));
}

function* textPathsOf(node: SchemaNode, path: Path = []): Generator<Path> {
  if ([node.type].flat().includes('string') && node.enum === undefined) yield path;
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* textPathsOf(child, [...path, key]);
  if (typeof node.additionalProperties === 'object') {
    yield [...path, KEY];
    yield* textPathsOf(node.additionalProperties, [...path, ENTRY]);
  }
  if (node.items !== undefined) yield* textPathsOf(node.items, [...path, 0]);
  for (const branch of node.anyOf ?? []) yield* textPathsOf(branch, path);
}

/** Returns lists and maps along the path, with the text at its end. */
function toData(path: Path, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (step === KEY) return { [text]: {} };
  return typeof step === 'number' ? [toData(rest, text)] : { [step]: toData(rest, text) };
}

/** Other required fields of entries, by the key of their parent. */
const REQUIRED: Readonly<Record<string, object>> = {
  personas: { name: 'A' },
  separationOfDuties: { duties: 'a, b' },
  flows: { from: 'a', to: 'b' },
  identity: { kind: 'group' },
  learn: { url: '/x' },
  exceptions: { rule: 'reason-missing', reason: 'x' },
};

function withRequired(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withRequired(item, parent));
  if (typeof value !== 'object' || value === null) return value;
  const entry = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withRequired(inner, key === ENTRY ? parent : key)]),
  );
  return Object.hasOwn(entry, ENTRY) ? entry : { ...REQUIRED[parent], ...entry };
}

function attributePlaces(): TextPlace[] {
  const otherNames = ['columns', 'sort', 'group-by', 'gaps', 'depth', 'variant', 'color'];
  return [...FILTER_NAMES, ...otherNames].map((name) =>
    markdownPlace(`${name}`, (text) => `::persona-table{${name}='${text.replaceAll("'", '’')}'}`),
  );
}

function blockPlaces(): TextPlace[] {
  const fields = ['Name', 'Processes', 'Learn'];
  return [
    ...fields.map((field) =>
      markdownPlace(`${field}`, (text) => `:::persona{#P1}\n* **Kind**: agent\n* **${field}**: ${text}\n:::`),
    ),
    markdownPlace('label', (text) => `See :persona[${text}].`),
  ];
}

function markdownPlace(name: string, write: (text: string) => string): TextPlace {
  const inLine = (text: string) => text.replaceAll('\n', ' ');
  return {
    name,
    run: (text) => runMarkdown(write(inLine(text))),
    parse: (text) => void scan(`:persona[P1]\n\n${inLine(text)}`),
  };
}

function filePlaces(): TextPlace[] {
  const place = (format: 'yaml' | 'json', write: (text: string) => string): TextPlace => ({
    name: `${format}`,
    run: (text) => void toReport(validateSource({ file: 'x', text: write(text), format }).diagnostics),
  });
  return [
    place('yaml', (text) => `personas:\n  P1:\n    name: ${text}\n    team: x\n`),
    place('json', (text) => `{ "personas": ${text} }`),
  ];
}

function runData(data: unknown): void {
  const text = JSON.stringify({ check: { preset: 'strict' }, ...(data as object) });
  const { value, diagnostics } = validateSource({ file: 'x', text, format: 'json' });
  toReport(diagnostics);
  if (value !== undefined) processData(value, []);
}

const BASE: DataInput = {
  processes: { mlops: { stages: { train: {} } }, a: {} },
  architectures: { lambda: { components: { store: {} } } },
  personas: { P1: { name: 'A', processes: 'mlops/train', team: 'T', services: 'Git', skills: 'SQL' } },
};

const scan = (block: string) =>
  scanMarkdown({ text: `# A\n\nText.\n\n${block}\n`, file: 'a.md', format: 'mdx' });

function runMarkdown(block: string): void {
  const { definitions, mentions, diagnostics } = scan(block);
  toReport(diagnostics);
  const reader = processData(definitions.length > 0 ? {} : BASE, definitions);
  for (const { request } of mentions) toView(request, reader);
}

/** Processes the data completely, like a site. */
function processData(data: DataInput, definitions: readonly Definition[]): ReturnType<typeof buildReader> {
  const routes = { basePath: '/personas', pages: ALL_PAGES };
  const { registry, origins, diagnostics } = buildRegistry({ sources: [{ file: 'x', data }], definitions });
  toReport([...diagnostics, ...checkRegistry(registry, { origins, today: '2026-01-01' })]);
  const published = toPublic(registry, 'full');
  const model = buildViewModel(published, routes);
  toPages(published, routes, { mentions: [], definitions: [] }, model);
  Array.from(toExportFiles(model));
  return buildReader(toEntityFiles(published, routes));
}
