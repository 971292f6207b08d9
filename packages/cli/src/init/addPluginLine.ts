export const PLUGIN = 'docusaurus-plugin-personas';

const LIST = /^([ \t]*)plugins[ \t]*:[ \t]*\[/gm;
/** A setting that each site has, and no plugin. Its indentation is that of the list of plugins of the site. */
const OF_SITE = /^([ \t]*)(?:title|url|baseUrl|presets|themeConfig)[ \t]*:/m;
/** Settings of a site, as its configuration writes them: two or more spaces, a name and an opening bracket. */
const SETTING = /^([ \t]+)(?:presets|themes|themeConfig)[ \t]*:[ \t]*[[{(]/m;

/**
 * Adds the plugin to the text of a site's configuration: to its list of plugins, or as a list before the presets. The caller shows the change before
 * it is written, because the text is not parsed.
 *
 * @returns `undefined`: there is no place that is certain
 */
export function addPluginLine(config: string): string | undefined {
  const ofSite = OF_SITE.exec(config)?.[1];
  const list = [...config.matchAll(LIST)].find(([, indent]) => ofSite === undefined || indent === ofSite);
  const newline = config.includes('\r\n') ? '\r\n' : '\n';
  if (list !== undefined) {
    const end = list.index + list[0].length;
    const isMultiline = /^[ \t]*\r?\n/.test(config.slice(end));
    const isEmpty = /^\s*\]/.test(config.slice(end));
    const entry =
      isMultiline && !isEmpty ? `${newline}${list[1]}  '${PLUGIN}',` : `'${PLUGIN}'${isEmpty ? '' : ', '}`;
    return config.slice(0, end) + entry + config.slice(end);
  }
  const setting = SETTING.exec(config);
  // `plugins` in another form, such as a variable, needs a person.
  if (setting === null || /\bplugins\b/.test(config)) return undefined;
  const line = `${setting[1]}plugins: ['${PLUGIN}'],${newline}`;
  return config.slice(0, setting.index) + line + config.slice(setting.index);
}
