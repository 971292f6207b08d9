/** The facts of a built site that decide which paths its plugin for redirects takes: part of what `postBuild` gets. */
export interface BuiltRoutes {
  /** All plugins of the site. */
  plugins: readonly { name: string; options: unknown }[];
  /** Paths of all routes, with base URL. */
  routesPaths: readonly string[];
  baseUrl: string;
}

const REDIRECTS_PLUGIN = 'docusaurus-plugin-client-redirects';

/** The options of that plugin that make redirects. `fromExtensions` makes paths with a dot, which ours do not have. */
interface RedirectOptions {
  redirects?: readonly { from: string | readonly string[] }[];
  createRedirects?: (path: string) => string | readonly string[] | null | undefined;
  toExtensions?: readonly string[];
}

/**
 * Lists the paths without base URL from which the site redirects with `@docusaurus/plugin-client-redirects`. All plugins write after the build at the
 * same time, and that plugin ends the build if a file of ours is in its way.
 */
export function listSiteRedirects({ plugins, routesPaths, baseUrl }: BuiltRoutes): string[] {
  const paths = routesPaths.map((path) => `/${path.startsWith(baseUrl) ? path.slice(baseUrl.length) : path}`);
  return plugins
    .filter(({ name }) => name === REDIRECTS_PLUGIN)
    .flatMap(({ options }) => listRedirects(options as RedirectOptions, paths));
}

function listRedirects(
  { redirects = [], createRedirects, toExtensions = [] }: RedirectOptions,
  paths: readonly string[],
): string[] {
  const endings = toExtensions.map((extension) => `.${extension}`);
  return [
    ...redirects.flatMap(({ from }) => from),
    ...paths.flatMap((path) => createRedirects?.(path) ?? []),
    ...paths.flatMap((path) =>
      endings.filter((ending) => path.endsWith(ending)).map((ending) => path.slice(0, -ending.length)),
    ),
  ];
}
