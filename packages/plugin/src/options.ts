// With ajv, one schema defines valid options, and all problems are reported at once. Docusaurus' bundlers load ajv anyway.
import { Ajv, type ErrorObject } from 'ajv';
import { ACCESS_DETAILS, type AccessDetails, ALL_PAGES, PAGE_KINDS, type PageSwitch } from 'persona-registry';
import { suggest, toDiagnosticWords } from 'persona-registry/text';
import { toPlainError } from './shared/toPlainError.js';

/** Options in `docusaurus.config`. Each is optional. The website's reference shows these types literally. */
export interface PluginOptions {
  /** Id of this instance. Default: `default`. A site needs only one instance. */
  id?: string;
  /**
   * The data file or a folder of data files, relative to the site's folder. It may be outside that folder (`../personas.yml`).
   * Default: the first of `personas.yml`, `.yaml`, `.json` or `personas/` that exists.
   */
  data?: string;
  /** Path of the pages, below the site's base URL. Default: `personas`. */
  routeBasePath?: string;
  /** Page kinds to leave out, such as `{ person: false }`. Default: all on. */
  pages?: Partial<Record<PageSwitch, boolean>>;
  /**
   * Whether `:::persona` blocks in documents with `unlisted: true` define personas, which the overview, tables and `personas.json` then show.
   * Default: `true`. With `false`, such blocks do not count, like those in drafts.
   */
  unlistedDefinitions?: boolean;
  /** `auto` installs the remark plugin in every content plugin. `manual` leaves that to the configuration. Default: `auto`. */
  remark?: 'auto' | 'manual';
  /** `public` leaves identities, scopes, evidence and findings out of every output. Default: `public`. */
  accessDetails?: 'public' | 'full';
  /** Largest size of a data file, in bytes. Default: 50 MB. */
  maxBytes?: number;
  /** Prints the duration of each step of the plugin. Default: `false`. */
  debug?: boolean;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  id: string;
  data: string | undefined;
  /** Site path without base URL and trailing slash: `/personas`. Empty for the site's root. */
  basePath: string;
  pages: Record<PageSwitch, boolean>;
  unlistedDefinitions: boolean;
  remark: NonNullable<PluginOptions['remark']>;
  accessDetails: AccessDetails;
  maxBytes: number | undefined;
  debug: boolean;
}

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    // The id is part of module requests and of folder names.
    id: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
    data: { type: 'string', minLength: 1 },
    routeBasePath: { type: 'string', pattern: '^[^?#]*$' },
    pages: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(PAGE_KINDS.map((kind) => [kind, { type: 'boolean' }])),
    },
    unlistedDefinitions: { type: 'boolean' },
    remark: { enum: ['auto', 'manual'] satisfies ResolvedOptions['remark'][] },
    accessDetails: { enum: ACCESS_DETAILS },
    maxBytes: { type: 'integer', minimum: 1 },
    debug: { type: 'boolean' },
  },
};

const validate = new Ajv({ allErrors: true }).compile<PluginOptions>(schema);

/** Checks the options and fills in the defaults. Throws one error that lists every problem. */
export function resolveOptions(options: unknown): ResolvedOptions {
  const input = options ?? {};
  if (!validate(input)) {
    const problems = (validate.errors ?? []).map(toProblem);
    throw toPlainError(
      `The options of docusaurus-plugin-personas are not valid:\n${problems.map((text) => `- ${text}`).join('\n')}`,
    );
  }
  return {
    id: input.id ?? 'default',
    data: input.data,
    basePath: toBasePath(input.routeBasePath ?? 'personas'),
    pages: { ...ALL_PAGES, ...input.pages },
    unlistedDefinitions: input.unlistedDefinitions ?? true,
    remark: input.remark ?? 'auto',
    accessDetails: input.accessDetails ?? 'public',
    maxBytes: input.maxBytes,
    debug: input.debug ?? false,
  };
}

/** `personas`, `/personas/` → `/personas`. `/` and the empty text → the empty text. */
function toBasePath(routeBasePath: string): string {
  const segments = routeBasePath.split('/').filter((segment) => segment !== '');
  return segments.map((segment) => `/${segment}`).join('');
}

function toProblem(error: ErrorObject): string {
  const path = error.instancePath.slice(1).replaceAll('/', '.');
  const option = path === '' ? 'The value' : `"${path}"`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const valid =
        path === '' ? Object.keys(schema.properties) : Object.keys(schema.properties.pages.properties);
      const suggestion = suggest(name, valid);
      const fullName = path === '' ? name : `${path}.${name}`;
      const words = toDiagnosticWords({ message: `"${fullName}" is not an option.`, valid, suggestion });
      return [words.message, words.nearest, `Valid options: ${words.valid}.`]
        .filter((part) => part !== undefined)
        .join(' ');
    }
    case 'enum':
      return `${option} must be one of ${error.params.allowedValues.map((value: string) => `"${value}"`).join(', ')}.`;
    case 'pattern':
      return path === 'id'
        ? `${option} may contain only letters, digits, "-" and "_".`
        : `${option} must be a path without "?" and "#".`;
    default:
      return `${option} ${error.message}.`;
  }
}
