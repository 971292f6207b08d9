import { isAbsolute, relative } from 'node:path';
import { type Diagnostic, type EntityKind, KINDS, SEVERITIES } from 'persona-registry';
import { buildInputs } from '../check/buildInputs.js';
import type { ReadInputs } from '../check/readInputs.js';
import type { OwnOptions } from '../site/listOwnOptions.js';
import type { HandbookFacts } from './doctorFacts.js';
import { showOption } from './showOption.js';

/** Places of data that need no option. */
const DEFAULT_PLACES = ['personas.yml', 'personas.yaml', 'personas.json', 'personas/'];

/**
 * Reads what can be told of one instance of the plugin: counts, and codes of findings.
 *
 * @param siteDir folder of the site or the current folder, absolute
 */
export async function readHandbook(
  inputs: ReadInputs,
  options: OwnOptions,
  siteDir: string,
): Promise<HandbookFacts> {
  const { project, scans } = await buildInputs(inputs);
  const { ofRegistry, ofDocuments } = project.examine();
  const documents = inputs.groups.reduce((sum, group) => sum + group.documents.length, 0);
  return {
    options: Object.entries(options).map(([name, value]) => showOption(name, value)),
    data: describeData(inputs, options, siteDir),
    documents: `${documents}, with ${scans.mentions.length} directives and ${scans.definitions.length} definitions`,
    entities: [
      ...Object.keys(KINDS).flatMap((kind): [string, number][] => {
        const { section } = KINDS[kind as EntityKind];
        const count = Object.keys(project.registry[section]).length;
        return count > 0 ? [[section, count]] : [];
      }),
      ['grants', project.registry.grants.length],
    ],
    findings: countFindings([...ofRegistry, ...ofDocuments]),
  };
}

function describeData({ sources }: ReadInputs, { data }: OwnOptions, siteDir: string): string {
  const [first] = sources;
  if (first === undefined)
    return data === undefined ? 'none, only Markdown' : 'nothing read where the option `data` points';
  const size = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const amount = `${sources.length} ${sources.length === 1 ? 'file' : 'files'}, ${Math.ceil(size / 1024)} KB`;
  if (typeof data !== 'string') {
    const place = DEFAULT_PLACES.find((name) => first.file === name || first.file.startsWith(name));
    return `${place ?? 'in the usual place'}: ${amount}`;
  }
  const path = relative(siteDir, isAbsolute(data) ? data : `${siteDir}/${data}`);
  const isOutside = path.startsWith('..') || isAbsolute(path);
  return `where the option \`data\` points, ${isOutside ? 'outside of' : 'in'} the folder of the site: ${amount}`;
}

function countFindings(diagnostics: readonly Diagnostic[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const severity of SEVERITIES) {
    for (const { code } of diagnostics.filter((diagnostic) => diagnostic.severity === severity)) {
      const key = `${severity} ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts];
}
