/* The package's table of contents, in the order of the stages (README). Each folder says what of it is public. */
export * from './access/index.js';
export * from './check/index.js';
export * from './data/index.js';
export * from './exports/index.js';
export * from './model/data.js';
export * from './model/diagnostic.js';
export * from './model/pageView.js';
export * from './model/picture.js';
export * from './model/registry.js';
export * from './model/request.js';
export * from './model/routes.js';
export * from './model/view.js';
export * from './pictures/index.js';
export * from './report/index.js';
export * from './resolve/index.js';
export * from './views/index.js';
