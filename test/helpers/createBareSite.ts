import { createSite, type Site, type SiteOptions } from './createSite.js';

/** Removes everything from the template except its configuration and a first page, for sites with their own documents and data. */
export const BARE: NonNullable<SiteOptions['files']> = {
  docs: undefined,
  blog: undefined,
  i18n: undefined,
  versioned_docs: undefined,
  versioned_sidebars: undefined,
  'versions.json': undefined,
  'personas.yml': undefined,
  handbook: undefined,
  'handbook/index.md': '# Handbook\n\nNothing here.\n',
  'src/pages/about.md': undefined,
  'src/pages/index.md': '---\ndescription: The first page.\n---\n\n# Home\n',
};

export const createBareSite = (options: SiteOptions): Site =>
  createSite({ ...options, files: { ...BARE, ...options.files } });
