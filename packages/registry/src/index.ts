export * from './model/data.js';
export * from './model/diagnostic.js';
export * from './model/registry.js';
export * from './model/request.js';
export * from './model/routes.js';
export * from './model/view.js';
