import type { DirectiveForm, DirectiveNode } from './directive.js';

const FORMS: Record<DirectiveNode['type'], DirectiveForm> = {
  textDirective: 'text',
  leafDirective: 'leaf',
  containerDirective: 'container',
};
const COLONS: Record<DirectiveForm, string> = { text: ':', leaf: '::', container: ':::' };

export const formOf = (node: DirectiveNode): DirectiveForm => FORMS[node.type];

/** Returns a directive's name with the colons of a form: `::persona`. */
export const writeName = (form: DirectiveForm, name: string): string => `${COLONS[form]}${name}`;
