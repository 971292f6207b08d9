// With ajv, one schema defines valid options, and all problems are reported at once. Docusaurus' bundlers load ajv anyway.
import { Ajv, type ErrorObject } from 'ajv';
import {
  ACCESS_DETAILS,
  type AccessDetails,
  ALL_PAGES,
  isDate,
  PAGE_KINDS,
  type PageSwitches,
  PEOPLE_DETAILS,
  type PeopleDetails,
  SIDEBAR_KINDS,
  type SidebarKind,
  type SidebarOptions,
} from 'persona-registry';
import { suggest, toBasePath, toDiagnosticWords } from 'persona-registry/text';
import { toPlainError } from './shared/toPlainError.js';
import type { EditUrl } from './site/toEditUrl.js';

/** Options in `docusaurus.config`. Each is optional. The website's reference shows these types literally. */
export interface PluginOptions {
  /** Id of this instance. Default: `default`. A site with one handbook needs only one instance. */
  id?: string;
  /**
   * Ids of the docs plugins whose documents this instance answers, such as `['ops']`. An instance without this option answers all that no other
   * instance names: other docs, blogs and pages. Default: all.
   */
  docs?: readonly string[];
  /**
   * The data file or a folder of data files, relative to the site's folder. It may be outside that folder (`../personas.yml`).
   * Default: the first of `personas.yml`, `.yaml`, `.json` or `personas/` that exists.
   */
  data?: string;
  /** Path of the pages, below the site's base URL. Default: `personas`. */
  routeBasePath?: string;
  /**
   * Page kinds to leave out, such as `{ skill: false }`. With `{ person: 'list' }`, people have no pages of their own, and links to them lead to the
   * list of all people. Default: all on.
   */
  pages?: Partial<PageSwitches>;
  /**
   * The sidebar around the pages. `false` leaves it out; an object leaves parts of it out. Default: `true`.
   */
  sidebar?: boolean | PersonaSidebarOptions;
  /**
   * Address where people edit the data: the address of the site's folder in the editor of the repository, such as
   * `https://github.com/example/docs/edit/main/website`, or a function of file, line, kind, id and locale. Default: no link.
   */
  editUrl?: EditUrl;
  /** Shows when the file with the data was last changed in Git. Default: `false`. */
  showLastUpdateTime?: boolean;
  /** Shows who changed the file last. Default: `false`. */
  showLastUpdateAuthor?: boolean;
  /**
   * Whether `:::persona` blocks in documents with `unlisted: true` define personas, which the overview, tables and `personas.json` then show.
   * Default: `true`. With `false`, such blocks do not count, like those in drafts.
   */
  unlistedDefinitions?: boolean;
  /** `auto` installs the remark plugin in every content plugin. `manual` leaves that to the configuration. Default: `auto`. */
  remark?: 'auto' | 'manual';
  /** `public` leaves identities, scopes, evidence and findings out of every output. Default: `public`. */
  accessDetails?: 'public' | 'full';
  /**
   * File with a comparison of the access with the assignments that exist, relative to the site's folder: `personas drift --save` writes it. Pages of services
   * show it with its date. Default: none.
   */
  drift?: string;
  /**
   * Folder with access reviews, relative to the site's folder: `personas review start` writes them. Pages of services show how far their reviews are, one page
   * shows all. Default: none.
   */
  reviews?: string;
  /**
   * Shows what the commits of the data have changed: on pages of personas and services, on a page of all changes, and as a feed of who gained more access.
   * `true`, or from which day on (`since`, an ISO date) and of how many commits at most (`max`, default 200). Without Git there is nothing to show.
   * Default: `false`.
   */
  history?: boolean | HistoryOptions;
  /**
   * What every output shows of people. `names`: names, personas and teams. `public`: also contacts, contexts, pictures and all other fields. `none`:
   * nobody. Default: `names`.
   */
  people?: 'public' | 'names' | 'none';
  /**
   * Writes each page also as Markdown beside it (`/personas/p001.md`), each document with directives as Markdown beside its page (`/docs/intro.md`), with
   * what the directives show in their place, and a list of all of them (`/personas/llms.txt`), for programs that read what people read. Default: `true`.
   */
  markdown?: boolean;
  /** Largest size of a data file, in bytes. Default: 50 MB. */
  maxBytes?: number;
  /** Prints the duration of each step of the plugin, and the CPU time of all steps. Default: `false`. */
  debug?: boolean;
}

/** Which commits of the data the site shows. */
export interface HistoryOptions {
  /** ISO date of the first day, such as `2026-01-01`. Default: the whole history. */
  since?: string;
  /** The most commits that have changed the data. Default: 200. */
  max?: number;
}

/** Parts of the sidebar around the pages. Each is optional. */
export interface PersonaSidebarOptions {
  /** A link to the overview. Default: `true`. */
  overview?: boolean;
  /** A category for each group. Default: `true`. */
  groups?: boolean;
  /** A category for each team. Default: `true`. */
  teams?: boolean;
  /** The index pages and the pages about the whole registry to list, such as `['service', 'coverage']`. Default: all. */
  kinds?: readonly SidebarKind[];
  /** Whether readers can fold categories. Default: `true`. */
  collapsible?: boolean;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  id: string;
  /** `undefined` for all that no other instance names. */
  docs: readonly string[] | undefined;
  data: string | undefined;
  /** Site path without base URL and trailing slash: `/personas`. Empty for the site's root. */
  basePath: string;
  pages: PageSwitches;
  /** `undefined` without a sidebar. */
  sidebar: SidebarOptions | undefined;
  editUrl: EditUrl | undefined;
  showLastUpdateTime: boolean;
  showLastUpdateAuthor: boolean;
  unlistedDefinitions: boolean;
  remark: NonNullable<PluginOptions['remark']>;
  accessDetails: AccessDetails;
  drift: string | undefined;
  reviews: string | undefined;
  /** `undefined` if the site shows no history. */
  history: { since: string | undefined; max: number } | undefined;
  people: PeopleDetails;
  markdown: boolean;
  maxBytes: number | undefined;
  debug: boolean;
}

/** The most commits: more would make a build slow, and nobody reads them. */
const MAX_COMMITS = 5000;
const DEFAULT_COMMITS = 200;

const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    // The id is part of module requests and of folder names.
    id: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
    docs: { type: 'array', items: { type: 'string', minLength: 1 } },
    data: { type: 'string', minLength: 1 },
    routeBasePath: { type: 'string', pattern: '^[^?#]*$' },
    pages: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        PAGE_KINDS.map((kind) => [
          kind,
          kind === 'person' ? { enum: [true, false, 'list'] } : { type: 'boolean' },
        ]),
      ),
    },
    sidebar: {
      type: ['boolean', 'object'],
      additionalProperties: false,
      properties: {
        overview: { type: 'boolean' },
        groups: { type: 'boolean' },
        teams: { type: 'boolean' },
        kinds: { type: 'array', items: { enum: SIDEBAR_KINDS } },
        collapsible: { type: 'boolean' },
      },
    },
    // JSON Schema has no word for a function.
    editUrl: {},
    showLastUpdateTime: { type: 'boolean' },
    showLastUpdateAuthor: { type: 'boolean' },
    unlistedDefinitions: { type: 'boolean' },
    remark: { enum: ['auto', 'manual'] satisfies ResolvedOptions['remark'][] },
    accessDetails: { enum: ACCESS_DETAILS },
    drift: { type: 'string', minLength: 1 },
    reviews: { type: 'string', minLength: 1 },
    history: {
      type: ['boolean', 'object'],
      additionalProperties: false,
      properties: { since: { type: 'string' }, max: { type: 'integer', minimum: 1, maximum: MAX_COMMITS } },
    },
    people: { enum: PEOPLE_DETAILS },
    markdown: { type: 'boolean' },
    maxBytes: { type: 'integer', minimum: 1 },
    debug: { type: 'boolean' },
  },
};

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<PluginOptions>(schema);

/** Checks the options and fills in the defaults. Throws one error that lists every problem. */
export function resolveOptions(options: unknown): ResolvedOptions {
  const input = options ?? {};
  const isValid = validate(input);
  const problems = [...(validate.errors ?? []).map(toProblem), ...checkEditUrl(input), ...checkSince(input)];
  if (!isValid || problems.length > 0) {
    throw toPlainError(
      `The options of docusaurus-plugin-personas are not valid:\n${problems.map((text) => `- ${text}`).join('\n')}`,
    );
  }
  return {
    id: input.id ?? 'default',
    docs: input.docs,
    data: input.data,
    basePath: toBasePath(input.routeBasePath ?? 'personas'),
    pages: { ...ALL_PAGES, ...input.pages },
    sidebar: toSidebarOptions(input.sidebar ?? true),
    editUrl: input.editUrl,
    showLastUpdateTime: input.showLastUpdateTime ?? false,
    showLastUpdateAuthor: input.showLastUpdateAuthor ?? false,
    unlistedDefinitions: input.unlistedDefinitions ?? true,
    remark: input.remark ?? 'auto',
    accessDetails: input.accessDetails ?? 'public',
    drift: input.drift,
    reviews: input.reviews,
    history: toHistoryOptions(input.history ?? false),
    people: input.people ?? 'names',
    markdown: input.markdown ?? true,
    maxBytes: input.maxBytes,
    debug: input.debug ?? false,
  };
}

function checkEditUrl({ editUrl }: { editUrl?: unknown }): string[] {
  const isValid =
    editUrl === undefined ||
    typeof editUrl === 'function' ||
    (typeof editUrl === 'string' && /^https?:/.test(editUrl) && URL.canParse(editUrl));
  return isValid ? [] : ['"editUrl" must be an address that begins with "https:", or a function.'];
}

function checkSince({ history }: { history?: unknown }): string[] {
  const since =
    typeof history === 'object' && history !== null && 'since' in history ? history.since : undefined;
  return typeof since === 'string' && !isDate(since)
    ? ['"history.since" must be a date such as "2026-01-31".']
    : [];
}

function toHistoryOptions(input: boolean | HistoryOptions): ResolvedOptions['history'] {
  if (input === false) return undefined;
  const { since, max = DEFAULT_COMMITS } = input === true ? {} : input;
  return { since, max };
}

function toSidebarOptions(input: boolean | PersonaSidebarOptions): SidebarOptions | undefined {
  if (input === false) return undefined;
  const {
    overview = true,
    groups = true,
    teams = true,
    kinds = SIDEBAR_KINDS,
    collapsible = true,
  } = input === true ? {} : input;
  return { overview, groups, teams, kinds, collapsible };
}

function toProblem(error: ErrorObject): string {
  const path = error.instancePath.slice(1).replaceAll('/', '.');
  const option = path === '' ? 'The value' : `"${path}"`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const valid = Object.keys(propertiesOf(path));
      const suggestion = suggest(name, valid);
      const fullName = path === '' ? name : `${path}.${name}`;
      const words = toDiagnosticWords({ message: `"${fullName}" is not an option.`, valid, suggestion });
      // All of them: a long list of other names would be cut.
      return [words.message, words.nearest, `Valid options: ${valid.join(', ')}.`]
        .filter((part) => part !== undefined)
        .join(' ');
    }
    case 'enum':
      return `${option} must be one of ${error.params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}.`;
    case 'pattern':
      return path === 'id'
        ? `${option} may contain only letters, digits, "-" and "_".`
        : `${option} must be a path without "?" and "#".`;
    default:
      return `${option} ${error.message}.`;
  }
}

/** The options that an object in the options takes, by its path. */
function propertiesOf(path: string): object {
  if (path === 'pages' || path === 'sidebar' || path === 'history') return schema.properties[path].properties;
  return schema.properties;
}
