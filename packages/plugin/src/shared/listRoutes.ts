/** A route in Docusaurus' generated code. */
export interface GeneratedRoute {
  /** With the base URL. */
  path: string;
  /** Hash of the route. With the path it is the route's key in `routesChunkNames.json`. */
  hash: string;
  /** The route has routes itself, so it is only a frame around pages. */
  isFrame: boolean;
}

const ROUTE = /ComponentCreator\('((?:[^'\\]|\\.)*)', '([^']*)'\)(,\s*(?:exact: true,\s*)?routes: \[)?/g;

/** Lists the routes in the text of Docusaurus' `routes.js`, in its order. In it, a quote in a path has a backslash before it. */
export const listRoutes = (code: string): GeneratedRoute[] =>
  Array.from(code.matchAll(ROUTE), ([, path = '', hash = '', frame]) => ({
    path: path.replaceAll("\\'", "'"),
    hash,
    isFrame: frame !== undefined,
  }));
