import { Option } from 'commander';

/** @param verb what the command does with one instance: `check only` */
export const createInstanceOption = (verb: string): Option =>
  new Option(
    '--instance <id>',
    `${verb} the data and documents of one instance of the plugin, in a site with several`,
  );
