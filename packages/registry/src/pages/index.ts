export type { Page } from './page.js';
export { type PageContext, toPages } from './toPages.js';
