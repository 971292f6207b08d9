/// <reference path="./theme-directives.d.ts" />
/// <reference path="./theme-pages.d.ts" />
/// <reference path="./theme-tables.d.ts" />
/// <reference path="./theme-pictures.d.ts" />
/// <reference path="./theme-access.d.ts" />
/// <reference path="./theme-parts.d.ts" />

/*
 * The theme's components and their props, as modules. They give types to swizzled components and to MDX in TypeScript sites.
 * Every component that a directive emits takes a `view`: small, display-ready, plain JSON (types in `persona-registry`). When the view could
 * not be made, the component shows `PersonaProblem`. Class names that start with `persona-`, `service-` or `access-` are stable.
 */
