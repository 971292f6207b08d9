/** Names an instance of the plugin in front of a text, as Docusaurus does with a locale. The only one of most sites needs no name. */
export const toPrefix = (instance = 'default'): string => (instance === 'default' ? '' : `[${instance}] `);
