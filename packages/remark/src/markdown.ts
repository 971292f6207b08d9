export { readMarkdown } from './markdown/readMarkdown.js';
export { type MarkdownDocumentInput, toMarkdownDocument } from './markdown/toMarkdownDocument.js';
