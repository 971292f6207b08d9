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
    run: (text) => runData(withRequired(toData(path, text), personasSchema)),
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

/** Texts for required fields that not every text fits. */
const TEXTS: Readonly<Record<string, string>> = { duties: 'a, b', rule: 'reason-missing', role: 'Reader' };
const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-01-01',
  link: '/x',
  'learn-link': '/x',
  contact: 'mailto:a@b.example',
};

/** Adds what the schema requires beside the text, so that the text comes through the whole processing and not only to the message about its form. */
function withRequired(value: unknown, node: SchemaNode): unknown {
  const branches = [node, ...(node.anyOf ?? [])];
  if (Array.isArray(value)) {
    const items = branches.find((branch) => branch.items !== undefined)?.items ?? {};
    return value.map((item) => withRequired(item, items));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const branch = branches.find(
    ({ properties, additionalProperties }) =>
      typeof additionalProperties === 'object' ||
      (properties !== undefined && fields.every(([key]) => Object.hasOwn(properties, key))),
  );
  const childOf = (key: string): SchemaNode => {
    const { properties = {}, additionalProperties } = branch ?? {};
    return properties[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
  };
  const missing = (branch?.required ?? []).filter((key) => !Object.hasOwn(value, key));
  return Object.fromEntries([
    ...missing.map((key) => [key, sampleOf(key, childOf(key))]),
    ...fields.map(([key, inner]) => {
      const child = childOf(key);
      // An entry below a key that is the text, where the entries are texts.
      return [
        key,
        isEmptyMap(inner) && !mayBe(child, 'object') ? sampleOf(key, child) : withRequired(inner, child),
      ];
    }),
  ]);
}

const isEmptyMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const mayBe = (node: SchemaNode, type: string): boolean =>
  [node, ...(node.anyOf ?? [])].some((branch) => [branch.type].flat().includes(type as never));

function sampleOf(key: string, node: SchemaNode): unknown {
  if (!mayBe(node, 'string')) return key === 'to' ? { all: true } : withRequired({}, node);
  const [branch] = [node, ...(node.anyOf ?? [])].filter((one) => [one.type].flat().includes('string'));
  return branch?.enum?.[0] ?? TEXTS[key] ?? FORMATS[branch?.format ?? ''] ?? 'a';
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
