/* Tables and tools import the router here, because its next major version renames these two. */
export { useHistory, useLocation } from '@docusaurus/router';
