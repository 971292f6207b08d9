import { ACCESS_DETAILS, PAGE_KINDS, PEOPLE_DETAILS } from 'persona-registry';
import { isRecord } from 'persona-registry/text';

/** Names of the plugin's options, and of the options within them. */
export const OPTION_NAMES: ReadonlySet<string> = new Set([
  ...['id', 'docs', 'data', 'routeBasePath', 'pages', 'sidebar', 'editUrl', 'showLastUpdateTime'],
  ...['showLastUpdateAuthor', 'unlistedDefinitions', 'remark', 'accessDetails', 'people', 'markdown'],
  ...['history', 'since', 'max', 'maxBytes', 'debug', 'overview', 'groups', 'teams', 'kinds', 'collapsible'],
  ...PAGE_KINDS,
]);

/** Values that are words of the product. */
const WORDS: ReadonlySet<unknown> = new Set([...ACCESS_DETAILS, ...PEOPLE_DETAILS, 'auto', 'manual', 'list']);

/** Shows an option with its value, if both are words of the product or numbers. Of all other values it shows only that they are set. */
export function showOption(name: string, value: unknown): string {
  return `${OPTION_NAMES.has(name) ? name : '(unknown option)'}: ${showValue(value)}`;
}

function showValue(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number' || WORDS.has(value)) return String(value);
  if (Array.isArray(value)) return `(list of ${value.length})`;
  if (!isRecord(value)) return '(set)';
  return `{ ${Object.entries(value)
    .map(([name, inner]) => showOption(name, inner))
    .join(', ')} }`;
}
