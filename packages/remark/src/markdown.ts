export { readMarkdown } from './markdown/readMarkdown.js';
