import packageJson from '../../package.json' with { type: 'json' };

/** The version of the packages, which is that of the data file. */
export const VERSION: string = packageJson.version;
