/** The names that `${…}` may hold in scopes and identity names. `project` is known to whoever deploys, so it stays for exports to fill in. */
export const TEMPLATE_NAMES = ['env', 'project'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** The text with every template replaced whose value is known; the others stay as written. `${env}` is an environment's id. */
export function expandTemplate(text: string, values: Partial<Record<TemplateName, string>>): string {
  return text.replace(/\$\{(env|project)\}/g, (template, name: TemplateName) => values[name] ?? template);
}

/** What stands in `${…}` and is no template, and `${` where a brace is never closed. */
export function unknownTemplates(text: string): string[] {
  const known: readonly string[] = TEMPLATE_NAMES;
  const found = [...text.matchAll(/\$\{([^{}]*)(\}?)/g)];
  return found
    .filter(([, name = '', close]) => close === '' || !known.includes(name))
    .map(([template]) => template);
}
