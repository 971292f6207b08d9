/* The only import of the router in the theme, because its next major version renames these. */
export { matchPath, useHistory, useLocation } from '@docusaurus/router';
