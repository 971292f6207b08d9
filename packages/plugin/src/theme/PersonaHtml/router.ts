/* The only import of the router in the theme, because its next major version renames these two. */
export { useHistory, useLocation } from '@docusaurus/router';
