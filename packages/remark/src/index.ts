export type {
  DirectiveForm,
  DirectiveNode,
  DirectiveReading,
  Label,
  SourceDocument,
  TextReading,
  ViewReading,
} from './grammar/directive.js';
export { readDirective } from './grammar/readDirective.js';
export type { MarkdownFormat } from './scan/markdownFormat.js';
export type { MarkdownSyntax } from './scan/markdownSyntax.js';
export { type MarkdownInput, type ScannedMarkdown, scanMarkdown } from './scan/scanMarkdown.js';
export {
  type RemarkPersonasHtmlOptions,
  type RemarkPersonasMdxOptions,
  type RemarkPersonasOptions,
  remarkPersonas,
} from './transform/remarkPersonas.js';
