/// <reference path="./theme-directives.d.ts" />
/// <reference path="./theme-pages.d.ts" />
/// <reference path="./theme-tables.d.ts" />
/// <reference path="./theme-pictures.d.ts" />
/// <reference path="./theme-access.d.ts" />
/// <reference path="./theme-parts.d.ts" />

/*
 * The theme's components and their props, as modules, so that swizzled components and MDX in TypeScript sites are typed.
 * Every component that a directive emits takes a `view`: small, display-ready, plain JSON (types in `persona-registry`), and shows
 * `PersonaProblem` instead when the view could not be made. Class names that start with `persona-`, `service-` or `access-` are stable.
 */
