import { readEntry } from 'remark-personas/docusaurus';

export type OwnOptions = Readonly<Record<string, unknown>>;

/** Lists the options of each instance of our plugin in a configuration, however the configuration names it. */
export const listOwnOptions = (plugins: readonly unknown[]): OwnOptions[] =>
  plugins
    .map(readEntry)
    .filter(({ name }) => /(?:^|[\\/])(?:docusaurus-plugin-)?personas(?:[\\/]|$)/.test(name))
    .map(({ options }) => options);
