import { SHARED_ENVIRONMENT } from '../model/sharedEnvironment.js';

/** The valid names in `${…}` in scopes and names of identities. */
export const TEMPLATE_NAMES = ['env', 'project'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Replaces templates whose values are known. Other templates stay as written. `${env}` is the id of an environment. */
export function expandTemplate(text: string, values: Partial<Record<TemplateName, string>>): string {
  return text.replace(/\$\{(env|project)\}/g, (template, name: TemplateName) => values[name] ?? template);
}

/** Replaces `${env}`. A service without environments gives it no value. */
export function expandEnvironment(text: string, environment: string): string {
  return environment === SHARED_ENVIRONMENT.id ? text : expandTemplate(text, { env: environment });
}

/** Every `${…}` that is not a valid template, and every `${` without a closing brace. */
export function unknownTemplates(text: string): string[] {
  const names: readonly string[] = TEMPLATE_NAMES;
  const templates = [...text.matchAll(/\$\{([^{}]*)(\}?)/g)];
  return templates
    .filter(([, name = '', close]) => close === '' || !names.includes(name))
    .map(([template]) => template);
}
